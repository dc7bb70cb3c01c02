"""Regions that the tools cover: pure functions of photo, mask and pointer."""
