"""Masks that are images: what their values mean, their palettes, and the formats that are nothing more."""
