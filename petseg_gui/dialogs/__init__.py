"""Windows that open on demand."""
