"""A screen of each kind beside the picture kept of it."""

from pathlib import Path

import numpy as np
import pygame
import pytest

from nine_votes.places import folder
from nine_votes.scene.screens.screen import Screen
from nine_votes.sitting import shelf
from nine_votes.ui.picture import pictured
from tests.ui.references import KEPT, SHOWN, SHOWN_SIZE, SIZE, screens

TELLING = 40
"""How far a colour may be off, of 255, before a pixel counts as another."""

SHARE = 0.01
"""The share of pixels that may be others."""


LIGHT, LIGHT_TO_LOAD = 200_000, 250_000
"""Bytes a picture may take: one that is kept, and one that is shown on the web."""


@pytest.fixture(autouse=True)
def nobodys_shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have no sitting to be resumed."""
    monkeypatch.setattr(shelf, "shelf", lambda: tmp_path)


def differing(screen: Screen, size: tuple[int, int], file: Path) -> float:
    """Return the share of pixels that tell a screen from a picture of it."""
    drawn = pygame.surfarray.array3d(pictured(screen, size)).astype(int)
    kept = pygame.surfarray.array3d(pygame.image.load(file)).astype(int)
    return float((np.abs(drawn - kept).max(axis=2) > TELLING).mean())


def test_every_screen_looks_as_it_did() -> None:
    seen = []
    for name, screen in screens():
        others = differing(screen, SIZE, KEPT / f"{name}.png")
        assert others < SHARE, f"{name}: {others:.1%} differ; python -m tests.ui.references renews"
        seen.append(name)
    assert sorted(seen) == sorted(path.stem for path in KEPT.glob("*.png"))
    assert all(path.stat().st_size < LIGHT for path in KEPT.glob("*.png"))


def test_the_pictures_of_the_readme_are_of_the_window_as_it_is() -> None:
    """Which cases the gallery has is not part of that."""
    for name, screen in screens():
        if name in SHOWN:
            file = folder("assets") / f"{SHOWN[name]}.png"
            assert file.stat().st_size < LIGHT_TO_LOAD
            assert name == "gallery" or differing(screen, SHOWN_SIZE, file) < SHARE, name
