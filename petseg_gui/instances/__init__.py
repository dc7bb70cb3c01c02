"""How a window of PetSeg asks another one to come forward; no Qt, so that a second start answers at once."""
