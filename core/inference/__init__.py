"""Proposals: from a photo to a mask at the photo's own size. No Keras here."""
