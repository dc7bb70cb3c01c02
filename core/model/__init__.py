"""A model without Keras: checkpoint, ONNX graph, and the pipeline from a photo to a proposal."""

import os

# Must be set before ONNX Runtime is imported, or it sends usage reports; PetSeg works offline and sends nothing.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
