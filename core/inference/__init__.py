"""Proposals: from a photo to a mask at the photo's own size. No Keras here."""

import os

# ONNX Runtime sends usage reports unless this is set before its import. PetSeg works offline and tells nobody anything.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
