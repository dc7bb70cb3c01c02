"""Takes PNG files apart and puts them together with other chunks."""

import io
import struct
import zlib

SIGNATURE = b"\x89PNG\r\n\x1a\n"


def chunk(name, body, *, damaged=False):
    """Return one chunk; its checksum is wrong if it is to be damaged."""
    checksum = zlib.crc32(name + body) ^ (0xFFFF if damaged else 0)
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", checksum)


def chunks(data):
    """Yield (name, body) of each chunk."""
    at = len(SIGNATURE)
    while at < len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        yield data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        at += 12 + length


def with_chunks(data, *extra, before=b"IDAT"):
    """Return a file with encoded chunks added before the first of a name."""
    parts, added = [SIGNATURE], False
    for name, body in chunks(data):
        if name == before and not added:
            parts += extra
            added = True
        parts.append(chunk(name, body))
    return b"".join(parts)


def png(width, height, bits, colour_type, rows, *extra):
    """Return a file of unfiltered rows, each as bytes."""
    header = struct.pack(">IIBBBBB", width, height, bits, colour_type, 0, 0, 0)
    packed = zlib.compress(b"".join(b"\x00" + row for row in rows))
    parts = [chunk(b"IHDR", header), *extra, chunk(b"IDAT", packed), chunk(b"IEND", b"")]
    return SIGNATURE + b"".join(parts)


def encoded(image, kind="PNG", **options):
    """Return a Pillow image as a file."""
    stream = io.BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()
