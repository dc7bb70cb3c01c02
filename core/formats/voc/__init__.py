"""Pascal VOC: class and object masks, boxes, and the labelmap.txt of other tools."""
