"""Reduced copies of photo and mask for the canvas."""
