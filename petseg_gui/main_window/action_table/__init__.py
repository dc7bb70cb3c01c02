"""The table of actions, one file for each menu."""
