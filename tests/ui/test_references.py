"""A screen of each kind beside the picture kept of it."""

from pathlib import Path

import numpy as np
import pygame
import pytest

from game.sitting import shelf
from game.ui.picture import pictured
from tests.ui.references import KEPT, SIZE, screens

TELLING = 40
"""How far a colour may be off, of 255, before a pixel counts as another."""

SHARE = 0.01
"""The share of pixels that may be others."""


def test_every_screen_looks_as_it_did(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelf, "shelf", lambda: tmp_path)
    seen = []
    for name, screen in screens():
        drawn = pygame.surfarray.array3d(pictured(screen, SIZE)).astype(int)
        kept = pygame.surfarray.array3d(pygame.image.load(KEPT / f"{name}.png")).astype(int)
        others = (np.abs(drawn - kept).max(axis=2) > TELLING).mean()
        assert others < SHARE, f"{name}: {others:.1%} differ; python -m tests.ui.references renews"
        seen.append(name)
    assert sorted(seen) == sorted(path.stem for path in KEPT.glob("*.png"))
