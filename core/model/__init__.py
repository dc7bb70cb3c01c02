"""A model without Keras: checkpoint, ONNX graph, and the way from a photo to a proposal."""

import os

# ONNX Runtime sends usage reports unless this is set before its import. PetSeg works offline and tells nobody anything.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
