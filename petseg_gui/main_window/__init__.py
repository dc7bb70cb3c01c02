"""The main window: its table of actions and what they do, and the parts that are put together in it."""
