"""Everything of PetSeg that needs no window: photos, masks, editing, the network, projects and the command line."""
