"""Fine-tunes, their results, and the versions of the model that they make."""
