"""Training samples made of several photos: scenes without a pet, and small and several pets in them."""

from core.network.compose.composer import NOTHING, Composer
from core.network.compose.composition import Composition
from core.network.compose.free_boxes import largest_free_box
from core.network.compose.grounds import free_parts

__all__ = ["NOTHING", "Composer", "Composition", "free_parts", "largest_free_box"]
