"""Finding, opening and watching folders."""
