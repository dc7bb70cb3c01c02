"""Bringing masks and decisions to disk, and the history that undoes them."""
