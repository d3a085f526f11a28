"""Whole games of one player that presses and clicks anything, from any seat: nothing breaks."""

import random
from pathlib import Path

import pytest

from nine_votes.delegations.worlds import Level
from nine_votes.scenarios.library import find_scenario
from nine_votes.scenarios.scenario import Scenario
from nine_votes.scene import alone
from nine_votes.scene.pieces import Control
from nine_votes.scene.screens.screen import Key, Screen, Turn, follow
from nine_votes.scene.screens.solo.terms import Terms
from nine_votes.scene.screens.title import Leads, TitleScreen
from nine_votes.scene.surroundings import Surroundings
from tests.sweeps import sampled, scaled
from tests.ui.alone import NEGOTIABLE
from tests.ui.hands import NAMED, canvases

KEYS = (*NAMED, *"123456789abcdefghijklmnopqrstuvwxyz")
STEPS = 300


class Monkey:
    """Presses and clicks at random on a stack of screens, as the window would keep it.

    `table` is how many of them there are when a game stands at its table.
    """

    def __init__(self, around: Surroundings, seed: int) -> None:
        self.random = random.Random(seed)  # noqa: S311 - nothing is kept secret by it
        nowhere = Leads({}, lambda _journal: None, lambda: None)
        self.title = TitleScreen(around, nowhere)
        self.screens: list[Screen] = [self.title]
        self.table = 1

    @property
    def screen(self) -> Screen:
        return self.screens[-1]

    def begin(self, around: Surroundings, case: str, seats: tuple[str, ...], seed: int) -> None:
        """Begin a game from some seat at some level; its instructions lie over the table."""
        terms = Terms(self.random.choice(seats), self.random.choice([*Level]), seed)
        self.go(alone.begin(around, find_scenario(case), terms))
        self.table = len(self.screens) - 1

    def go(self, turn: Turn) -> None:
        follow(self.screens, turn)

    def do(self) -> None:
        """Do one thing; from what lies over the table it soon goes back there."""
        chance, scene = self.random.random(), self.screen.scene(self.random.choice(canvases())[0])
        if chance < 0.1 and len(self.screens) > self.table:
            self.press("escape")
        elif chance < 0.7:
            self.click([target.control for target in scene.targets])
        else:
            self.press(self.random.choice(KEYS))
        self.screen.wheel(self.random.choice((-2, 0, 3)))
        self.screen.tick(40)

    def click(self, controls: list[Control]) -> None:
        """Click on one of a kind, the kind chosen first: there are fifteen seats to a button."""
        kind = self.random.choice([*dict.fromkeys(control.kind for control in controls)])
        of_kind = [control for control in controls if control.kind is kind]
        self.go(self.screen.click(self.random.choice(of_kind)))

    def press(self, key: str) -> None:
        self.go(self.screen.press(Key(key)))

    def leaves(self) -> bool:
        """Press Escape until the title asks whether to leave; say whether it came to that."""
        for _ in range(40):
            if self.screen is self.title and self.title.leaving:
                return True
            self.press("escape")
        return False


@pytest.mark.parametrize("case", sampled(NEGOTIABLE))
def test_no_key_and_no_click_brings_a_game_down_and_escape_leads_home(
    case: str,
    around: Surroundings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    scenarios: list[Scenario],
) -> None:
    monkeypatch.setattr("nine_votes.sitting.shelf.user_data_path", lambda *_, **__: tmp_path)
    council = next(scenario for scenario in scenarios if scenario.id == case).council
    for seed in range(scaled(10)):
        monkey = Monkey(around, seed)
        monkey.begin(around, case, council.codes, seed)
        assert monkey.table > 1
        for _ in range(STEPS):
            if len(monkey.screens) > 1:
                monkey.do()
        assert monkey.leaves(), (seed, [type(screen).__name__ for screen in monkey.screens])
