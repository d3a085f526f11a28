"""Pictures of few bytes: colours are rounded a little, so that what is alike is the same."""

import struct
import zlib
from itertools import starmap

import numpy as np
import pygame

SIGNATURE = b"\x89PNG\r\n\x1a\n"


def small_png(surface: pygame.Surface, step: int) -> bytes:
    """Return a surface as a PNG file, each colour rounded to the middle of `step` values."""
    wide, high = surface.get_size()
    rounded = pygame.surfarray.array3d(surface) // step * step + step // 2
    rows = rounded.astype(np.uint8).transpose(1, 0, 2).reshape(high, wide * 3)
    unfiltered = np.pad(rows, ((0, 0), (1, 0)))
    head = struct.pack(">2I5B", wide, high, 8, 2, 0, 0, 0)
    chunks = (
        (b"IHDR", head),
        (b"IDAT", zlib.compress(unfiltered.tobytes(), 9)),
        (b"IEND", b""),
    )
    return SIGNATURE + b"".join(starmap(_chunk, chunks))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
