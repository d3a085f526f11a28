"""Screens for a language that is read from the right: everything changes sides but the table."""

from collections import Counter

import pygame
import pytest

from nine_votes.scene.layout import WIDTH, Frame
from nine_votes.scene.pieces import Group, Kind, Veil, Words, flat, mirrored
from nine_votes.scene.screens.form import Form
from nine_votes.scene.screens.screen import Canvas
from nine_votes.sitting import shelf
from nine_votes.ui.painter import Lettering
from tests.ui.measured import assert_laid_out
from tests.ui.references import SIZE, screens

FRAME = Frame.of(*SIZE)
READ = {"gallery", "briefing", "rules"}
"""What is read on the bare wall, without the table and without charts."""


@pytest.fixture(autouse=True)
def nobodys_shelf(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelf, "shelf", lambda: tmp_path)


def test_a_screen_is_its_mirror_image_but_for_the_table() -> None:
    plain = Canvas(FRAME, Lettering(FRAME.scale))
    for name, screen in screens():
        if not isinstance(screen, Form):
            continue
        there, here = screen.scene(plain._replace(mirrored=True)), screen.scene(plain)
        assert_laid_out(there, FRAME, plain.measure)
        for one, other in zip(there.targets, here.targets, strict=True):
            at_the_table = other.control.kind is Kind.SEAT
            assert one.control == other.control
            assert one.box == (other.box if at_the_table else other.box.mirrored(WIDTH)), name
        said = [
            Counter(p.text for p in flat(s.pieces) if isinstance(p, Words)) for s in (there, here)
        ]
        assert said[0] == said[1]
        if name in READ:
            assert there.pieces == tuple(mirrored(piece) for piece in here.pieces)


def test_what_is_mirrored_twice_is_as_it_was() -> None:
    for _, screen in screens():
        for piece in screen.scene(Canvas(FRAME, Lettering(FRAME.scale))).pieces:
            if not isinstance(piece, Veil | Group):
                again = mirrored(mirrored(piece))
                assert isinstance(again, type(piece))
                assert again.box == pytest.approx(piece.box)
                assert again == piece._replace(box=again.box)


def teardown_module() -> None:
    pygame.display.quit()
