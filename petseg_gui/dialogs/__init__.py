"""Dialogs, imported when they are opened."""
