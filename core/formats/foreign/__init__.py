"""What all readers of other programs' files share: limits, names, and the masks that come out."""
