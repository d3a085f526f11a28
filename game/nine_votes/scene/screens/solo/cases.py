"""The gallery of those cases that can be negotiated."""

from collections.abc import Callable, Sequence
from pathlib import Path

from nine_votes.council.messages import say
from nine_votes.scenarios.scenario import Scenario
from nine_votes.scene.screens.gallery import GalleryScreen
from nine_votes.scene.screens.screen import Screen
from nine_votes.scene.surroundings import Surroundings

Opens = Callable[[Path, Scenario], Screen]
"""What leads on from a case, whose file is given."""


class CasesScreen(GalleryScreen):
    """Cards of the cases in which a draft has wordings to negotiate."""

    title = say("solo-cases")

    def __init__(
        self, around: Surroundings, opens: Opens, files: Sequence[Path] | None = None
    ) -> None:
        super().__init__(around, (), lambda *_: None, files)
        self.opens = opens

    def read(self, name: str) -> Scenario | None:
        """Read a file; only what can be negotiated, or has to be mended, gets a card."""
        scenario = super().read(name)
        if scenario and not scenario.negotiable:
            del self.cards[name]
        elif scenario:
            length = say("solo-turns", turns=len(scenario.politics.timing.turns))
            self.cards[name] = self.cards[name]._replace(length=(length,))
        return scenario

    def opened(self, file: Path, scenario: Scenario) -> Screen:
        return self.opens(file, scenario)
