"""torchvision's data sets, also where its compiled operators do not fit PyTorch; data sets need none of them."""

import torch


def import_datasets():
    """Return `torchvision.datasets`."""
    try:
        import torchvision.datasets as datasets
    except RuntimeError:  # "operator torchvision::nms does not exist": a wheel for CUDA beside a PyTorch without
        declared = torch.library.Library("torchvision", "DEF")
        for name in ("nms", "qnms"):
            declared.define(f"{name}(Tensor boxes, Tensor scores, float threshold) -> Tensor")
        # What is declared goes with the object that declared it.
        torch.petseg_declared = declared
        import torchvision.datasets as datasets
    return datasets
