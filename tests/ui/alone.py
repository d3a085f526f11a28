"""One player at the window: games begun at every case and level, and played by keys or clicks."""

from pathlib import Path

from nine_votes.council.members import Roster
from nine_votes.delegations.moves import Move
from nine_votes.delegations.worlds import Level
from nine_votes.scenarios.library import find_scenario
from nine_votes.scene.alone import talks_of
from nine_votes.scene.screens.screen import Screen
from nine_votes.scene.screens.solo.paper import Talks
from nine_votes.scene.surroundings import Surroundings
from nine_votes.sitting.sitting import open_sitting
from tests.ui.hands import canvases
from tests.ui.measured import assert_laid_out, cut_short

NEGOTIABLE = (
    *("bosnia-mission-2002", "dprk-panel-2024", "haiti-mission-2023", "palestine-2014"),
    *("ridge-at-midnight", "syria-chemical-weapons-2013", "syria-cross-border-2020"),
    "syria-jim-2017",
)


class Game:
    """A game that was begun on a case, from its own seat or another."""

    def __init__(self, around: Surroundings, journal: Path, case: str, **terms: object) -> None:
        roster: Roster = around.roster
        self.sitting = open_sitting(find_scenario(case), roster, seed=7, journal=journal)
        seat = str(terms.get("seat") or self.sitting.course.scenario.seat)
        self.sitting.negotiate(seat, Level(str(terms.get("level", Level.DELEGATE))))
        self.talks: Talks = talks_of(around, self.sitting)

    def make(self, *moves: Move) -> "Game":
        for move in moves:
            self.sitting.move(move)
        return self


def assert_fits(screen: Screen, *, uncut: bool = True) -> None:
    """Hold a screen to what is true of every one, at every size of window and of text."""
    for canvas, lettering in canvases():
        scene = screen.scene(canvas)
        assert_laid_out(scene, canvas.frame, lettering)
        cut = cut_short(scene)
        assert not (uncut and cut), (cut, canvas.frame, canvas.text)
