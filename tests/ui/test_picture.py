"""Pictures of what the window would show, of every scenario at four sizes."""

from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from nine_votes.council.questions import Kind, Question
from nine_votes.scenarios.scenario import Scenario
from nine_votes.scene.drawings import card
from nine_votes.scene.layout import Box, Frame, layout, turned
from nine_votes.scene.pieces import Face, Group, Scene, Shape, TextStyle, Words
from nine_votes.scene.screens.open_table import NothingToVoteError, screen_of
from nine_votes.scene.surroundings import Settings, Surroundings
from nine_votes.scene.theme import PAPER, STYLES
from nine_votes.ui.painter import Painter
from nine_votes.ui.picture import picture
from nine_votes.ui.window import painter_for
from nine_votes.views.chamber import Mark
from tests.sweeps import sampled

SIZES = [(1024, 768), (1280, 720), (1920, 1080), (3840, 2160)]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_founding_case_is_drawn_at_every_size(
    founding: Scenario, size: tuple[int, int], tmp_path: Path
) -> None:
    path = tmp_path / "founding.png"
    picture(founding, size, path)
    drawn = pygame.image.load(path)
    assert drawn.get_size() == size
    frame = Frame.of(*size)
    codes = founding.council.codes
    place = turned(15, codes.index("JPN"))[codes.index("RUS")]
    card = layout(15, frame.height).places[place].card
    corner = (card.x + 10, card.bottom - 12)
    pixel = [round(c * frame.scale + o) for c, o in zip(corner, frame[1:3], strict=True)]
    assert drawn.get_at((pixel[0], pixel[1]))[:3] == pygame.Color(PAPER)[:3]
    edge = round((card.x + 3) * frame.scale + frame.left)
    assert drawn.get_at((edge, pixel[1]))[:3] == pygame.Color(STYLES[Mark.VETO].ground)[:3]


def test_every_vote_of_every_scenario_is_drawn(
    scenarios: list[Scenario], around: Surroundings, tmp_path: Path
) -> None:
    for scenario in sampled(scenarios, quick=3, tenth=1):
        votes = len(screen_of(scenario, around).tables)
        for number in range(votes):
            picture(scenario, (640, 360), tmp_path / "small.png", number)
            assert pygame.image.load(tmp_path / "small.png").get_size() == (640, 360)


def test_a_picture_that_cannot_be_written_is_an_os_error(
    founding: Scenario, tmp_path: Path
) -> None:
    with pytest.raises(OSError, match="nowhere"):
        picture(founding, (640, 360), tmp_path / "nowhere" / "founding.png")


def test_a_scenario_without_a_ballot_says_so(founding: Scenario, around: Surroundings) -> None:
    draft = replace(founding.drafts[0], question=Question(Kind.CONSENSUS))
    consensus = replace(founding, recorded=(), drafts=(draft,))
    with pytest.raises(NothingToVoteError, match="chamber-no-ballot"):
        screen_of(consensus, around)


def test_what_was_painted_before_leaves_no_trace() -> None:
    box = Box(100, 100, 400, 80)
    paper = Shape(card((400, 80), 12, PAPER, "#123456", 3), box)
    words = Words("Nine votes", box, TextStyle(Face.STRONG, 40, "#123456", PAPER))
    alone, within = Scene((), (paper, words), ()), Scene((), (Group((paper, words), box),), ())
    fresh, used = painter_for((1280, 720), Settings()), painter_for((1280, 720), Settings())
    painted(used, alone)
    assert painted(used, within) == painted(fresh, within)


def painted(painter: Painter, scene: Scene) -> bytes:
    """Return the pixels of a scene, on a surface of its own."""
    surface = pygame.Surface(painter.size, depth=32)
    painter.paint(surface, scene)
    return pygame.image.tobytes(surface, "RGB")
