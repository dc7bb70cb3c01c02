"""The network in PyTorch, for training it where TensorFlow is slow or missing; it reads and writes Keras' weights."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import Any

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from core.labels import Label
from core.model.architecture import Architecture
from core.model.checkpoint import Weights

_BLOCKS = (
    *((16, 1, 1), (24, 2, 6), (24, 1, 6), (32, 2, 6), (32, 1, 6), (32, 1, 6), (64, 2, 6), (64, 1, 6), (64, 1, 6)),
    *((64, 1, 6), (96, 1, 6), (96, 1, 6), (96, 1, 6), (160, 2, 6), (160, 1, 6), (160, 1, 6), (320, 1, 6)),
)
"""Channels, stride and expansion of MobileNetV2's blocks (Sandler et al., 2018)."""
_SKIPS = (1, 3, 6, 13)
_SKIP_CHANNELS = (576, 192, 144, 96)
_EPSILON = 1e-3
_MOMENTUM = 0.01
BATCHES_OF_STATISTICS = 16
"""How many batches of photos BatchNorm statistics are measured on."""

Named = tuple[str, torch.Tensor, tuple[int, ...], tuple[int, ...]]
"""Keras' name of a tensor, the tensor, and the order of axes that leads from Keras to PyTorch and back."""
_CONVOLUTION = ((3, 2, 0, 1), (2, 3, 1, 0))
_DEPTHWISE = ((2, 3, 0, 1), (2, 3, 0, 1))
_PLAIN = ((0,), (0,))


class Norm(nn.Module):
    """BatchNorm on stored statistics or on the batch's, written out so that the compiler fuses it."""

    def __init__(self, channels: int, *, on_batch: bool) -> None:
        super().__init__()
        self.weight, self.bias = nn.Parameter(torch.ones(channels)), nn.Parameter(torch.zeros(channels))
        self.register_buffer("mean", torch.zeros(channels))
        self.register_buffer("variance", torch.ones(channels))
        self._on_batch = on_batch

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        mean, variance = self.mean, self.variance
        if self._on_batch and self.training:
            variance, mean = torch.var_mean(x.float(), (0, 2, 3), unbiased=False)
            with torch.no_grad():
                self.mean.lerp_(mean.detach(), _MOMENTUM)
                self.variance.lerp_(variance.detach(), _MOMENTUM)
        scale = self.weight * torch.rsqrt(variance + _EPSILON)
        offset = self.bias - mean * scale
        return x * scale.to(x.dtype)[:, None, None] + offset.to(x.dtype)[:, None, None]

    @torch.no_grad()
    def restate(self, mean: torch.Tensor, variance: torch.Tensor) -> None:
        """Adopt other statistics, adjusting scale and offset so that the output stays the same."""
        scale = self.weight * torch.rsqrt(self.variance + _EPSILON)
        self.bias += (mean - self.mean) * scale
        self.weight.copy_(scale * torch.sqrt(variance + _EPSILON))
        self.mean.copy_(mean)
        self.variance.copy_(variance)

    def tensors(self, name: str) -> Iterator[Named]:
        values = (self.weight, self.bias, self.mean, self.variance)
        for part, value in zip(("gamma", "beta", "moving_mean", "moving_variance"), values, strict=True):
            yield f"{name}/{part}", value, *_PLAIN


class Block(nn.Module):
    """An inverted residual: expand, filter each channel, project."""

    def __init__(self, channels: int, out: int, stride: int, expansion: int, *, last: bool) -> None:
        super().__init__()
        wide = channels * expansion
        self.expand = nn.Conv2d(channels, wide, 1, bias=False) if expansion > 1 else None
        self.expand_norm = Norm(wide, on_batch=False) if expansion > 1 else None
        # Filtering all positions and keeping one in four is faster than a stride, whose gradient is slow on CPUs.
        self.depthwise = nn.Conv2d(wide, wide, 3, padding=1, groups=wide, bias=False)
        self.depthwise_norm = Norm(wide, on_batch=False)
        self.project = nn.Conv2d(wide, out, 1, bias=False)
        self.project_norm = None if last else Norm(out, on_batch=False)  # the encoder ends before it
        self._stride, self._residual = stride, stride == 1 and channels == out

    def forward(self, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        wide = x if self.expand is None else functional.relu6(self.expand_norm(self.expand(x)))
        y = self.depthwise(wide)
        y = y if self._stride == 1 else y[:, :, 1::2, 1::2]  # Keras pads below and on the right
        y = self.project(functional.relu6(self.depthwise_norm(y)))
        y = y if self.project_norm is None else self.project_norm(y)
        return (x + y if self._residual else y), wide

    def tensors(self, name: str) -> Iterator[Named]:
        if self.expand is not None:
            yield f"{name}_expand/kernel", self.expand.weight, *_CONVOLUTION
            yield from self.expand_norm.tensors(f"{name}_expand_BN")
        yield f"{name}_depthwise/kernel", self.depthwise.weight, *_DEPTHWISE
        yield from self.depthwise_norm.tensors(f"{name}_depthwise_BN")
        yield f"{name}_project/kernel", self.project.weight, *_CONVOLUTION
        if self.project_norm is not None:
            yield from self.project_norm.tensors(f"{name}_project_BN")


class Encoder(nn.Module):
    """MobileNetV2; the first `frozen` blocks run without gradients, and with them the stem."""

    def __init__(self, frozen: int) -> None:
        super().__init__()
        self.stem, self.stem_norm = nn.Conv2d(3, 32, 3, 2, bias=False), Norm(32, on_batch=False)
        channels = (32, *(out for out, _, _ in _BLOCKS))
        shapes = zip(channels, _BLOCKS, strict=False)
        self.blocks = nn.ModuleList(
            Block(before, *shape, last=index == len(_BLOCKS) - 1) for index, (before, shape) in enumerate(shapes)
        )
        self._frozen = frozen

    def forward(self, x: torch.Tensor) -> list[torch.Tensor]:
        """Return the skip connections, shallowest first, and the last block's output."""
        with torch.set_grad_enabled(torch.is_grad_enabled() and not self._frozen):
            x = functional.relu6(self.stem_norm(self.stem(functional.pad(x, (0, 1, 0, 1)))))
            x, levels = self._run(x, range(self._frozen))
        x, more = self._run(x, range(self._frozen, len(_BLOCKS)))
        return [*levels, *more, x]

    def _run(self, x: torch.Tensor, blocks: range) -> tuple[torch.Tensor, list[torch.Tensor]]:
        levels = []
        for index in blocks:
            x, wide = self.blocks[index](x)
            if index in _SKIPS:
                levels.append(wide)
        return x, levels

    def frozen_parameters(self) -> Iterator[nn.Parameter]:
        if not self._frozen:
            return
        for part in (self.stem, self.stem_norm, *self.blocks[: self._frozen]):
            yield from part.parameters()

    def tensors(self) -> Iterator[Named]:
        yield "Conv1/kernel", self.stem.weight, *_CONVOLUTION
        yield from self.stem_norm.tensors("bn_Conv1")
        for index, block in enumerate(self.blocks):
            yield from block.tensors(f"block_{index}" if index else "expanded_conv")


class Upsample(nn.Module):
    """Narrow, double the size, normalise."""

    def __init__(self, channels: int, narrow: int, filters: int) -> None:
        super().__init__()
        self.narrow = nn.Conv2d(channels, narrow, 1, bias=False)
        self.convolution = nn.ConvTranspose2d(narrow, filters, 3, 2, bias=False)
        self.norm = Norm(filters, on_batch=True)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return functional.relu(self.norm(self.convolution(self.narrow(x))[:, :, :-1, :-1]))

    def tensors(self, depth: int) -> Iterator[Named]:
        yield f"narrow_{depth}/kernel", self.narrow.weight, *_CONVOLUTION
        yield f"upsample_{depth}_conv/kernel", self.convolution.weight, *_CONVOLUTION
        yield from self.norm.tensors(f"upsample_{depth}_norm")


class Network(nn.Module):
    """(N, 3, S, S) in -1..1 to logits (N, 3, S, S); decoders with bottlenecks only."""

    def __init__(self, architecture: Architecture, frozen: int = 0) -> None:
        super().__init__()
        self.encoder = Encoder(frozen)
        *narrowed, last = architecture.bottlenecks
        channels, blocks = _BLOCKS[-1][0], []
        for narrow, filters, skip in zip(narrowed, architecture.decoder_filters, _SKIP_CHANNELS, strict=True):
            blocks.append(Upsample(channels, narrow, filters))
            channels = filters + skip
        self.upsample = nn.ModuleList(blocks)
        self.narrow = nn.Conv2d(channels, last, 1, bias=False)
        self.head = nn.ConvTranspose2d(last, len(Label), 3, 2)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        *skips, x = self.encoder(x)
        for block, skip in zip(self.upsample, reversed(skips), strict=True):
            x = torch.cat([block(x), skip], 1)
        return self.head(self.narrow(x))[:, :, :-1, :-1]

    def trained_parameters(self) -> list[nn.Parameter]:
        """Return the parameters that are not frozen, and freeze the others."""
        for parameter in self.encoder.frozen_parameters():
            parameter.requires_grad_(False)
        return [parameter for parameter in self.parameters() if parameter.requires_grad]

    def parameter_groups(self, encoder_pace: float) -> list[dict[str, Any]]:
        """Return the trained parameters for an optimizer, with the encoder's pace and the decoder's."""
        trained, own = self.trained_parameters(), set(self.encoder.parameters())
        encoder = [parameter for parameter in trained if parameter in own]
        decoder = [parameter for parameter in trained if parameter not in own]
        return [{"params": encoder, "pace": encoder_pace}, {"params": decoder, "pace": 1.0}]

    @torch.no_grad()
    def restate_norms(self, batches: Iterable[torch.Tensor]) -> None:
        """Measure the encoder's BatchNorm statistics on these photos, leaving the output unchanged."""
        norms = self._encoder_norms()
        sums: dict[Norm, list[torch.Tensor]] = {norm: [] for norm in norms}
        hooks = [norm.register_forward_pre_hook(partial(_note_moments, sums[norm])) for norm in norms]
        for photos in batches:
            self(photos)
        for hook in hooks:
            hook.remove()
        for norm in norms:
            mean, square = torch.stack(sums[norm]).mean(0)
            norm.restate(mean.float(), (square - mean**2).float())

    def restate_norms_as(self, other: "Network") -> None:
        """Adopt another network's BatchNorm statistics in the encoder, leaving the output unchanged."""
        for own, given in zip(self._encoder_norms(), other._encoder_norms(), strict=True):
            own.restate(given.mean, given.variance)

    def _encoder_norms(self) -> list[Norm]:
        return [module for module in self.encoder.modules() if isinstance(module, Norm)]

    def _tensors(self) -> Iterator[Named]:
        yield from self.encoder.tensors()
        for depth, block in enumerate(self.upsample, 1):
            yield from block.tensors(depth)
        yield f"narrow_{len(self.upsample) + 1}/kernel", self.narrow.weight, *_CONVOLUTION
        yield "head/kernel", self.head.weight, *_CONVOLUTION
        yield "head/bias", self.head.bias, *_PLAIN

    def load(self, weights: Weights) -> None:
        """Take over every tensor of a checkpoint; ValueError if the two do not match."""
        own = list(self._tensors())
        if unmatched := weights.keys() ^ {name for name, *_ in own}:
            raise ValueError(f"tensors do not match the network: {sorted(unmatched)[:5]}")
        with torch.no_grad():
            for name, tensor, axes, _ in own:
                tensor.copy_(torch.from_numpy(np.ascontiguousarray(weights[name].transpose(axes))))

    def weights(self) -> Weights:
        """Return every tensor in Keras' layout."""
        return {
            name: np.ascontiguousarray(tensor.detach().float().cpu().numpy().transpose(axes))
            for name, tensor, _, axes in self._tensors()
        }


def _note_moments(moments: list[torch.Tensor], _: nn.Module, inputs: tuple[torch.Tensor]) -> None:
    """Note the mean of each channel, and that of its square."""
    values = inputs[0].double()
    moments.append(torch.stack([values.mean((0, 2, 3)), values.square().mean((0, 2, 3))]))


def squares_of(photos: Sequence[np.ndarray] | np.ndarray, device: str = "cpu") -> torch.Tensor:
    """Return photos (N, S, S, 3) as (N, 3, S, S), channels innermost in memory, which convolutions like best."""
    return torch.from_numpy(np.asarray(photos)).to(device).permute(0, 3, 1, 2)
