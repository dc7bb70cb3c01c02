"""PetSeg without its window: photos, masks, editing, models, projects, training and the command line."""
