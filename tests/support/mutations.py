"""Damages files as disks, transfers and attackers do; the same number gives the same damage."""

import random
import struct

from support.png_files import SIGNATURE, chunk

INTERESTING = (
    0,
    1,
    2,
    3,
    7,
    8,
    16,
    31,
    32,
    64,
    127,
    128,
    255,
    256,
    1000,
    32767,
    32768,
    65535,
    65536,
    2**31 - 1,
    2**31,
    2**32 - 1,
)
_HEAD = 400
"""Most of what decides anything stands at the start of a file."""


def damaged(seeds, number):
    """Return one of the seeds, damaged; (list of bytes, int) -> bytes."""
    rng = random.Random(number)
    data = bytearray(rng.choice(seeds))
    for _ in range(rng.choice((1, 1, 1, 2, 3, 5, 8, 20))):
        rng.choice(_DAMAGES)(data, rng, seeds)
    if data.startswith(SIGNATURE) and rng.random() < 0.7:
        return with_right_checksums(bytes(data))
    return bytes(data)


def _position(data, rng):
    return rng.randrange(min(len(data), _HEAD) if rng.random() < 0.5 else len(data))


def _flip(data, rng, _seeds):
    if data:
        data[_position(data, rng)] ^= 1 << rng.randrange(8)


def _set_byte(data, rng, _seeds):
    if data:
        data[_position(data, rng)] = rng.choice((0, 1, 127, 128, 255, rng.randrange(256)))


def _set_number(data, rng, _seeds):
    if data:
        at, width = _position(data, rng), rng.choice((1, 2, 4, 8))
        value = rng.choice(INTERESTING) % (1 << (8 * width))
        data[at : at + width] = value.to_bytes(width, rng.choice(("big", "little")))[: len(data) - at]


def _cut(data, rng, _seeds):
    if data:
        del data[_position(data, rng) :]


def _remove(data, rng, _seeds):
    if data:
        at = _position(data, rng)
        del data[at : at + rng.choice((1, 2, 4, 12, 50, rng.randrange(1, 500)))]


def _insert(data, rng, _seeds):
    at = rng.randrange(len(data) + 1)
    data[at:at] = rng.randbytes(rng.choice((1, 2, 4, 12, 50)))


def _repeat(data, rng, _seeds):
    if data:
        at = _position(data, rng)
        part = data[at : at + rng.choice((2, 4, 12, 50, 200))]
        data[at:at] = part * rng.choice((1, 1, 2, 30))


def _splice(data, rng, seeds):
    other = rng.choice(seeds)
    if data and other:
        at, start = _position(data, rng), rng.randrange(len(other))
        data[at : at + rng.choice((4, 30, len(data)))] = other[start : start + rng.choice((4, 30, len(other)))]


_DAMAGES = (
    _flip,
    _flip,
    _set_byte,
    _set_byte,
    _set_number,
    _set_number,
    _set_number,
    _cut,
    _remove,
    _insert,
    _repeat,
    _splice,
)


def with_right_checksums(data):
    """Return a PNG file whose checksums fit: else no reader looks beyond them."""
    parts, at = [SIGNATURE], len(SIGNATURE)
    while at + 12 <= len(data):
        (length,) = struct.unpack_from(">I", data, at)
        if at + 12 + length > len(data):
            break
        parts.append(chunk(data[at + 4 : at + 8], data[at + 8 : at + 8 + length]))
        at += 12 + length
    return b"".join(parts) + data[at:]
