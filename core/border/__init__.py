"""Everything that knows what a border is: the band, how it follows painting, clean-ups."""
