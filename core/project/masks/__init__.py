"""Masks on disk, here or in another folder: no mask is replaced that nobody has seen."""
