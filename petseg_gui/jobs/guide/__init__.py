"""The pages of the user guide."""
