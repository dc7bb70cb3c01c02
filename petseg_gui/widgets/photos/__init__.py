"""The photos of a folder as a list, a strip and a grid."""
