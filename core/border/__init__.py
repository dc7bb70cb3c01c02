"""Everything that knows what a border is: reading and drawing the band, following the brush, clean-ups."""
