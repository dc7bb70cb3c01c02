"""Proposes masks for many photos, with decoding, network and writing at the same time."""

from core.pipeline.origin import Recipe
from core.pipeline.pipeline import Outcome, Pipeline
from core.pipeline.stages import PlannedMask
from core.pipeline.workers import available_cores, limited_opencv, threads_per_worker

__all__ = [
    "Outcome",
    "Pipeline",
    "PlannedMask",
    "Recipe",
    "available_cores",
    "limited_opencv",
    "threads_per_worker",
]
