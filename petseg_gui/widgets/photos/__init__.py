"""The photos of a folder, as a list and as a grid."""
