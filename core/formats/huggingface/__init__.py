"""A folder of images for Hugging Face datasets."""
