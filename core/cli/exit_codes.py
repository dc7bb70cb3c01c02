"""What the exit codes of commands mean; mistyped ones exit with 2, as argparse has it."""

FAILED = 1
INTERRUPTED = 130
"""128 and the number of SIGINT, as shells have it."""
READER_GONE = 141
"""128 and the number of SIGPIPE."""
