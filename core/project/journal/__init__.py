"""The steps that no saved mask holds yet, which a crash cannot take back."""
