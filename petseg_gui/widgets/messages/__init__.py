"""Where the window says what happens."""
