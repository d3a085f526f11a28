"""Someone at a real window under SDL's dummy driver: presses keys, types, points and clicks."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pygame

from nine_votes.council.actions.chair import Proceed
from nine_votes.council.actions.drafts import (
    AcceptAmendment,
    CoSponsorWording,
    MoveAmendment,
    ProposeWording,
    TableDraft,
)
from nine_votes.council.actions.floor import AskForFloor, Speak
from nine_votes.council.meeting import SAMPLE, Action
from nine_votes.council.members import Roster
from nine_votes.council.papers import Change
from nine_votes.scenarios.library import find_scenario
from nine_votes.scene.layout import Box, Frame
from nine_votes.scene.page import Page, Press
from nine_votes.scene.pieces import Control, Kind, Target, Words, flat
from nine_votes.scene.proceedings import Proceedings
from nine_votes.scene.screens.form import Form
from nine_votes.scene.screens.screen import Canvas, Push, Screen, Turn
from nine_votes.scene.surroundings import Surroundings
from nine_votes.scene.widgets.button import button
from nine_votes.sitting.sitting import open_sitting
from nine_votes.ui.display import open_display
from nine_votes.ui.painter import Lettering
from nine_votes.ui.window import Window
from nine_votes.views.papers import acting_at_first
from tests.ui.measured import LAID

NAMED = {
    "return": pygame.K_RETURN,
    "tab": pygame.K_TAB,
    "backspace": pygame.K_BACKSPACE,
    "escape": pygame.K_ESCAPE,
    "left": pygame.K_LEFT,
    "right": pygame.K_RIGHT,
    "up": pygame.K_UP,
    "down": pygame.K_DOWN,
    "home": pygame.K_HOME,
    "end": pygame.K_END,
    "page up": pygame.K_PAGEUP,
    "page down": pygame.K_PAGEDOWN,
}
LONG = (
    "observes that the situation, which has lasted for years, calls for patience and for more " * 7
)
"""Some six hundred letters, as a person may type them."""

UNBROKEN = "w" * 300


@cache
def canvases() -> tuple[tuple[Canvas, Lettering], ...]:
    """Return a canvas for each size of window and of text, with its lettering."""
    letterings = {size: Lettering(Frame.of(*size).scale) for size, _ in LAID}
    return tuple(
        (Canvas(Frame.of(*size), letterings[size], text), letterings[size]) for size, text in LAID
    )


class Ground(Form):
    """What lies under the screen that is tested: one button that opens it."""

    def __init__(self, opens: Callable[[], Screen]) -> None:
        super().__init__()
        self.opens = opens

    def compose(self, page: Page) -> None:
        button(page, Box(60, 60, 400, 80), Press("open", "Open", does=self.open))

    def open(self) -> Turn:
        return Push(self.opens())


class Hands:
    """What a person does at a window, and what they see there."""

    def __init__(self, opens: Callable[[], Screen], around: Surroundings) -> None:
        surface = open_display("test", (1280, 720))
        pygame.event.clear()
        self.window = Window(Ground(opens), surface, around)
        self.keys("return")

    @property
    def screen(self) -> Screen:
        return self.window.screen

    @property
    def words(self) -> list[str]:
        """The lines that are seen."""
        return [piece.text for piece in flat(self.window.scene.pieces) if isinstance(piece, Words)]

    def seen(self, text: str) -> bool:
        """Whether a text is seen, over however many lines it runs."""
        return text in " ".join(self.words)

    def keys(self, *names: str, mod: int = 0) -> None:
        for name in names:
            key = NAMED.get(name) or ord(name)
            unicode = name if len(name) == 1 else ""
            pygame.event.post(pygame.Event(pygame.KEYDOWN, key=key, unicode=unicode, mod=mod))
            self.window.turn()

    def type(self, text: str) -> None:
        """Press a key that writes a text, as a keyboard or an input method does."""
        self.keys("a")
        pygame.event.post(pygame.Event(pygame.TEXTINPUT, text=text))
        self.window.turn()

    def wheel(self, down: int) -> None:
        pygame.event.post(pygame.Event(pygame.MOUSEWHEEL, y=-down))
        self.window.turn()

    def click(self, kind: Kind, name: str) -> None:
        spot = self.spot(kind, name)
        motion = {"pos": spot, "rel": (0, 0), "buttons": (0, 0, 0)}
        pygame.event.post(pygame.Event(pygame.MOUSEMOTION, motion))
        self.window.turn()
        pygame.event.post(pygame.Event(pygame.MOUSEBUTTONDOWN, pos=spot, button=1))
        self.window.turn()

    def spot(self, kind: Kind, name: str) -> tuple[int, int]:
        box, frame = self.target(kind, name).box, self.window.painter.frame
        x, y = box.centre
        return round(x * frame.scale + frame.left), round(y * frame.scale + frame.top)

    def target(self, kind: Kind, name: str) -> Target:
        return next(t for t in self.window.scene.targets if t.control == Control(kind, name))


def proceedings_on(scenario: str, roster: Roster, journal: Path) -> Proceedings:
    """Return a sitting that has just been opened."""
    return Proceedings(open_sitting(find_scenario(scenario), roster, journal=journal))


def taken(proceedings: Proceedings, *actions: Action) -> None:
    """Take actions, each of which has to be in order."""
    for action in actions:
        assert proceedings.act(action), (action, proceedings.refusal)


def debated(proceedings: Proceedings) -> None:
    """Lead a meeting on to a debate in which much lies on the table, long and unbroken text too."""
    taken(proceedings, Proceed(proceedings.meeting.chair))
    for symbol, (draft, _) in proceedings.meeting.business.drafts.items():
        mover = acting_at_first(proceedings.meeting, symbol)
        others = [code for code in proceedings.meeting.council.codes if code != mover]
        taken(proceedings, TableDraft(mover, symbol))
        for clause in draft.clauses:
            _moved(proceedings, mover, others, (symbol, clause.id))
            for wording in list(clause.wordings or ())[1:2]:
                place = (symbol, clause.id, wording)
                taken(proceedings, ProposeWording(others[1], *place))
                taken(proceedings, CoSponsorWording(others[2], *place))
    taken(proceedings, AskForFloor(others[3]), Speak(others[3], f"{LONG}{UNBROKEN}"))
    taken(proceedings, AskForFloor(others[4]), Speak(others[4], SAMPLE))


def _moved(proceedings: Proceedings, mover: str, others: list[str], place: tuple[str, str]) -> None:
    """Move three amendments to a clause; the mover of the draft accepts the second."""
    name = "-".join(place)
    taken(
        proceedings,
        MoveAmendment(others[0], f"{name}-long", *place, text=LONG, oral=True),
        MoveAmendment(others[1], f"{name}-short", *place, text=f"asks {UNBROKEN} once more"),
        MoveAmendment(others[2], f"{name}-out", *place, change=Change.DELETES),
        AcceptAmendment(mover, f"{name}-short"),
    )
