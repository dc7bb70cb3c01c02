"""Figures of a folder: states, classes, borders, agreement with the proposals, and working time; and their page."""
