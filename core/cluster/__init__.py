"""Proposes masks for more photos than one computer can take: Ray Data runs the stages of `core.pipeline`."""

from core.cluster.ray_data import Cluster, propose_on_ray, require_ray
from core.cluster.work import PlannedPhoto, plan_photos
from core.cluster.worker import Assignment

__all__ = ["Assignment", "Cluster", "PlannedPhoto", "plan_photos", "propose_on_ray", "require_ray"]
