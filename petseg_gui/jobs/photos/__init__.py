"""Reading photos and their masks, ahead of the one that is shown, and noticing replaced ones."""
