"""Builds ICC profiles of RGB and grey colour spaces from primaries and gamma."""

import struct

import numpy as np

_D50 = np.array([0.9642, 1.0, 0.8249])
_BRADFORD = np.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])
D65 = (0.3127, 0.3290)
SRGB = ((0.64, 0.33), (0.30, 0.60), (0.15, 0.06))
PRIMARIES = {
    "display p3": ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060)),
    "adobe rgb": ((0.64, 0.33), (0.21, 0.71), (0.15, 0.06)),
    "prophoto": ((0.7347, 0.2653), (0.1596, 0.8404), (0.0366, 0.0001)),
}


def matrix_of(primaries, white=D65):
    """(3, 3): from linear RGB to XYZ under D50."""
    columns = np.array([_xyz(xy) for xy in primaries]).T
    matrix = columns * np.linalg.solve(columns, _xyz(white))
    cones = _BRADFORD @ np.stack([_xyz(white), _D50], axis=1)
    adapt = np.linalg.inv(_BRADFORD) @ np.diag(cones[:, 1] / cones[:, 0]) @ _BRADFORD
    return adapt @ matrix


def _xyz(xy):
    x, y = xy
    return np.array([x / y, 1.0, (1 - x - y) / y])


def rgb_profile(matrix, gamma):
    """Return a profile of RGB colours; gamma 0 stands for the curve of sRGB."""
    tags = {b"wtpt": _xyz_tag(_D50)}
    for letter, column in zip(b"rgb", np.asarray(matrix).T, strict=True):
        tags[bytes([letter]) + b"XYZ"] = _xyz_tag(column)
        tags[bytes([letter]) + b"TRC"] = _curve_tag(gamma)
    return _profile(b"RGB ", tags)


def grey_profile(gamma):
    """Return a profile of grey values."""
    return _profile(b"GRAY", {b"wtpt": _xyz_tag(_D50), b"kTRC": _curve_tag(gamma)})


def cmyk_profile(lab_of):
    """Return a profile of inks, from a function of four 0 or 1 to (L, a, b); in between, colours are interpolated."""
    corners = [lab_of(*(bits >> shift & 1 for shift in (3, 2, 1, 0))) for bits in range(16)]
    table = b"".join(bytes((round(light * 2.55), a + 128, b + 128)) for light, a, b in corners)
    identity = b"".join(map(_fixed, np.eye(3).ravel()))
    head = b"mft1\x00\x00\x00\x00" + bytes((4, 3, 2, 0)) + identity
    lookup = head + bytes(range(256)) * 4 + table + bytes(range(256)) * 3
    return _profile(b"CMYK", {b"wtpt": _xyz_tag(_D50), b"A2B0": lookup, b"A2B1": lookup}, b"prtr", b"Lab ")


def _fixed(value):
    return struct.pack(">i", round(value * 65536))


def _xyz_tag(xyz):
    return b"XYZ \x00\x00\x00\x00" + b"".join(map(_fixed, xyz))


def _curve_tag(gamma):
    if gamma == 0:
        numbers = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
        return b"para\x00\x00\x00\x00\x00\x03\x00\x00" + b"".join(map(_fixed, numbers))
    return b"curv\x00\x00\x00\x00" + struct.pack(">IH", 1, round(gamma * 256)) + b"\x00\x00"


def _profile(space, tags, kind=b"mntr", connection=b"XYZ "):
    tags = {
        b"desc": b"desc" + struct.pack(">II", 0, 5) + b"test\x00" + b"\x00" * 79,
        b"cprt": b"text\x00\x00\x00\x00-\x00",
    } | tags
    table, body, at = struct.pack(">I", len(tags)), b"", 128 + 4 + 12 * len(tags)
    for name, value in tags.items():
        padded = value + b"\x00" * (-len(value) % 4)
        table += name + struct.pack(">II", at + len(body), len(value))
        body += padded
    head = struct.pack(">II", at + len(body), 0) + struct.pack(">I", 0x02400000) + kind + space + connection
    head += b"\x00" * 12 + b"acsp" + b"\x00" * 28 + b"".join(map(_fixed, _D50)) + b"\x00" * 48
    return head + table + body
