"""Compose the sounds of the window: `python assets/sounds/compose.py` writes them beside itself.

Each is a sum of decaying sines and a little noise; no recording is in them.
"""

import math
import sys
import wave
from array import array
from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import NamedTuple

RATE = 22_050
"""Samples a second, in one channel of 16 bits."""

LOUDEST = 0.5 * 32_767
RISE = 0.002
FALL = 0.02
"""Seconds in which a sound sets in and goes out, so that neither clicks."""


class Tone(NamedTuple):
    """A sine from a moment on: hertz, how loud at first, and the seconds until a third is left."""

    pitch: float
    level: float
    lasts: float
    begins: float = 0.0


class Sound(NamedTuple):
    """Tones over so many seconds, and the tap of noise they begin with: how loud, how long."""

    seconds: float
    tones: Sequence[Tone]
    tap: float = 0.0
    tap_lasts: float = 0.004


KNOCK = ((196, 0.9, 0.09), (331, 0.7, 0.06), (587, 0.45, 0.035), (1049, 0.3, 0.018))
"""The block under a gavel: pitch, level and length of what rings in it."""

SOUNDS = {
    "gavel": Sound(
        0.42,
        [Tone(*ring) for ring in KNOCK]
        + [Tone(pitch, level * 0.16, lasts, 0.085) for pitch, level, lasts in KNOCK],
        tap=0.8,
    ),
    "vote": Sound(0.12, [Tone(523.25, 0.5, 0.02), Tone(1318.5, 0.22, 0.01)], tap=0.25),
    "reveal": Sound(0.34, [Tone(392.0, 0.6, 0.09), Tone(784.0, 0.16, 0.05), Tone(1568, 0.1, 0.02)]),
}


def noise() -> Iterator[float]:
    """Return numbers from -1 to 1 without end, the same ones every time."""
    state = 1966
    while True:
        state = (1_103_515_245 * state + 12_345) % (1 << 31)
        yield state / (1 << 30) - 1


def samples(sound: Sound) -> Iterator[float]:
    """Return how far the air is moved, sample by sample."""
    length = round(sound.seconds * RATE)
    for i, hiss in enumerate(islice(noise(), length)):
        now = i / RATE
        moved = hiss * sound.tap * math.exp(-now / sound.tap_lasts)
        for tone in sound.tones:
            since = now - tone.begins
            if since >= 0:
                swing = math.sin(2 * math.pi * tone.pitch * since)
                moved += tone.level * math.exp(-since / tone.lasts) * swing
        yield moved * min(1.0, now / RISE, (sound.seconds - now) / FALL)


def file_of(sound: Sound) -> bytes:
    """Return a sound as the bytes of a WAV file, its loudest sample as loud as any other's."""
    moved = list(samples(sound))
    scale = LOUDEST / max(map(abs, moved))
    pressed = array("h", (round(sample * scale) for sample in moved))
    if sys.byteorder == "big":
        pressed.byteswap()
    written = BytesIO()
    with wave.open(written, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(pressed.tobytes())
    return written.getvalue()


def main() -> None:
    """Write every sound beside this script."""
    for name, sound in SOUNDS.items():
        Path(__file__).with_name(f"{name}.wav").write_bytes(file_of(sound))


if __name__ == "__main__":
    main()
