"""YOLO's layout for segmentation: a text file of polygons for each photo."""
