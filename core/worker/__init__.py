"""The child process as seen from outside."""
