"""How far work in the background is, in the window and in dialogs."""
