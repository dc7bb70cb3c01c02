"""CVAT: masks in a zip file that it imports, and the masks and shapes that it exports."""
