"""Fine-tuning: reading, training, judging and checking."""
