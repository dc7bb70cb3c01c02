"""JSON files of labelme, one for each photo."""
