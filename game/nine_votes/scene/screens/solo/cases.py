"""The gallery of those cases that can be negotiated."""

from collections.abc import Callable, Sequence
from pathlib import Path

from nine_votes.phrases import solo as words
from nine_votes.scenarios.scenario import Scenario
from nine_votes.scene.screens.gallery import GalleryScreen
from nine_votes.scene.screens.screen import Screen
from nine_votes.scene.surroundings import Surroundings

Opens = Callable[[Path, Scenario], Screen]
"""What leads on from a case, whose file is given."""


class CasesScreen(GalleryScreen):
    """Cards of the cases in which a draft has wordings to negotiate."""

    title = words.CASES

    def __init__(
        self, around: Surroundings, opens: Opens, files: Sequence[Path] | None = None
    ) -> None:
        """`opens` leads on from the case that is chosen."""
        super().__init__(around, (), lambda *_: None, files)
        self.opens = opens

    def read(self, name: str) -> Scenario | None:
        """Read a file; only what can be negotiated, or has to be mended, gets a card."""
        scenario = super().read(name)
        if scenario and not scenario.negotiable:
            del self.cards[name]
        elif scenario:
            turns = words.turns(len(scenario.politics.timing.turns))
            self.cards[name] = self.cards[name]._replace(length=(turns,))
        return scenario

    def opened(self, file: Path, scenario: Scenario) -> Screen:
        """Return the screen of the case that was chosen."""
        return self.opens(file, scenario)
