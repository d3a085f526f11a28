"""The screen of an open table: keys, clicks and the clock change it; it says what to draw."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from game.council.voting import Vote
from game.sitting import open_table
from game.sitting.open_table import OpenTable, Phase
from game.ui.pieces import Control, Kind
from game.ui.screens.chamber import Look
from game.views.chamber import Action, ChamberView


class Pace(NamedTuple):
    """Milliseconds: from one vote shown to the next, for a card to rise, for a result to come."""

    reveal_every: float = 180
    lift_takes: float = 110
    fade_takes: float = 320


STILL = Pace(0, 0, 0)
"""Reduced motion: everything at once."""

DIGITS = {str(i): vote for i, vote in enumerate(Vote, 1)}
KEYPAD = {f"[{i}]": vote for i, vote in enumerate(Vote, 1)}
ALSO = {"page up": "[", "page down": "]", "delete": "backspace", "enter": "return"}
"""Keys that do what another key does."""

TURNS = {Action.PREVIOUS_VOTE: -1, Action.NEXT_VOTE: 1}


class OpenTableScreen:
    """Votes on an open table, each kept as it is when another is turned to."""

    def __init__(
        self,
        tables: Sequence[OpenTable],
        records: Sequence[Mapping[str, Vote]],
        view_of: Callable[[int, OpenTable, bool], ChamberView],
        pace: Pace,
    ) -> None:
        """`view_of` makes the view of a table by its number, and says whether it is being left.

        `records` are the recorded votes to each table, empty where they are not known.
        """
        self.tables, self.records, self.view_of = list(tables), records, view_of
        self.pace, self.number = pace, 0
        self.leaving = self.left = False
        self.pointed: Control | None = None
        self.lifts: dict[str, float] = {}
        self.fade, self.waited = 1.0, 0.0
        self.view = self._viewed()
        self.focused = self._asked_control()

    @property
    def table(self) -> OpenTable:
        """The table that is turned to."""
        return self.tables[self.number]

    @property
    def look(self) -> Look:
        """Where pointer and focus are, and how far things have moved."""
        return Look(self.pointed, self.focused, dict(self.lifts), self.fade)

    @property
    def moving(self) -> bool:
        """Whether the clock still has something to move."""
        return (
            self.table.phase is Phase.REVEALING
            or self.fade < 1
            or self.lifts != dict.fromkeys(self._lifted(), 1.0)
        )

    def press(self, key: str, backwards: bool = False) -> None:
        """Take a key by its name; `backwards` is Shift beside Tab."""
        key = ALSO.get(key, key)
        if key == "escape":
            self._escape()
            return
        self.leaving = False
        vote = DIGITS.get(key) or KEYPAD.get(key)
        if vote:
            self._cast(vote)
        elif key in {"left", "right", "up", "down"}:
            self._step(self._towards(key))
        elif key == "tab":
            self._tab(-1 if backwards else 1)
        elif key in {"return", "space"}:
            self._enter(key)
        else:
            self._letter(key)
        self._refresh()

    def point(self, control: Control | None) -> bool:
        """Take where the pointer is; say whether that changed anything."""
        if control == self.pointed:
            return False
        self.pointed = control
        return True

    def click(self, control: Control | None) -> None:
        """Take a click on a control, or beside all of them."""
        self.leaving = False
        if control:
            self._activate(control)
        elif self.table.phase is Phase.RESULT:
            self._put(open_table.ask(self.table, None))
            self.focused = None
        self._refresh()

    def tick(self, milliseconds: float) -> bool:
        """Let time pass: votes are shown one after another, cards rise, the result comes.

        Says whether that changed the picture.
        """
        before = (self.table.shown, self.fade, self.lifts)
        if self.table.phase is Phase.REVEALING:
            self._reveal(milliseconds)
        elif self.fade < 1:
            self.fade = _nearer(self.fade, 1, milliseconds, self.pace.fade_takes)
        self.lifts = self._lifts_after(milliseconds)
        return before != (self.table.shown, self.fade, self.lifts)

    def _lifts_after(self, milliseconds: float) -> dict[str, float]:
        lifted, lifts = self._lifted(), {}
        for code in {*lifted, *self.lifts}:
            goal = 1.0 if code in lifted else 0.0
            now = self.lifts.get(code, 0.0)
            lifts[code] = _nearer(now, goal, milliseconds, self.pace.lift_takes)
        return {code: lift for code, lift in lifts.items() if lift > 0}

    def _reveal(self, milliseconds: float) -> None:
        self.waited += milliseconds
        every = self.pace.reveal_every
        due = int(self.waited / every) if every else len(self.table.seats)
        if due:
            self.waited -= due * every
            self._put(open_table.reveal(self.table, due))
            self._refresh()
        if self.table.phase is Phase.RESULT:
            self._begin_result()

    def _begin_result(self) -> None:
        self.fade = 0.0 if self.pace.fade_takes else 1.0
        self.focused = None

    def _lifted(self) -> set[str]:
        """The seats whose cards are raised: asked, or under the pointer."""
        lifted = set()
        if self.table.asked is not None:
            lifted.add(self.table.seats[self.table.asked])
        if self.pointed and self.pointed.kind is Kind.SEAT:
            lifted.add(self.pointed.name)
        return lifted

    def _viewed(self) -> ChamberView:
        return self.view_of(self.number, self.table, self.leaving)

    def _put(self, table: OpenTable) -> None:
        self.tables[self.number] = table

    def _refresh(self) -> None:
        self.view = self._viewed()
        if self.focused not in self._controls():
            self.focused = self._asked_control()

    def _asked_control(self) -> Control | None:
        """The seat that is asked, or what is to be done next where none is."""
        table = self.table
        if table.asked is not None:
            return Control(Kind.SEAT, table.seats[table.asked])
        next_one = next((a.action for a in self.view.actions if a.primary), None)
        casting = table.phase is Phase.CASTING
        return Control(Kind.ACTION, next_one) if next_one and casting else None

    def _controls(self) -> list[Control]:
        """Everything the focus can be on, in the order Tab goes through it."""
        view = self.view
        seats = [] if view.phase is Phase.REVEALING else [s.code for s in view.seats]
        choices = [] if view.asked is None else [c.vote for c in view.choices]
        return [
            *(Control(Kind.SEAT, code) for code in seats),
            *(Control(Kind.CHOICE, vote) for vote in choices),
            *(Control(Kind.ACTION, action.action) for action in view.actions),
        ]

    def _towards(self, key: str) -> int:
        """Return the step an arrow makes: round the table, up and down as the legs run."""
        if key in {"left", "right"}:
            return 1 if key == "right" else -1
        seats, asked = len(self.table.seats), self.table.asked or 0
        president = next((i for i, s in enumerate(self.view.seats) if s.president), seats // 2)
        past_the_head = (asked - president) % seats <= seats // 2
        return 1 if past_the_head == (key == "down") else -1

    def _step(self, step: int) -> None:
        self._put(open_table.ask_next(self.table, step))
        self._refresh()
        self.focused = self._asked_control()

    def _tab(self, step: int) -> None:
        controls = self._controls()
        start = controls.index(self.focused) if self.focused in controls else -1
        if self.focused is None and step < 0:
            start = 0
        self.focused = controls[(start + step) % len(controls)]
        if self.focused.kind is Kind.SEAT:
            self._put(open_table.ask(self.table, self.table.seats.index(self.focused.name)))

    def _enter(self, key: str) -> None:
        if self.focused and self.focused.kind is not Kind.SEAT:
            self._activate(self.focused)
        elif self.table.phase is Phase.REVEALING:
            self.perform(Action.SHOW_ALL)
        elif key == "return" and self.table.phase is Phase.CASTING:
            self.perform(Action.REVEAL)

    def _letter(self, key: str) -> None:
        for choice in self.view.choices:
            if choice.key.lower() == key:
                self._cast(Vote(choice.vote))
        for action in self.view.actions:
            if action.key.lower() == key:
                self.perform(action.action)

    def _escape(self) -> None:
        """First the seat that is asked after the result, then, asked twice, the table is left."""
        if self.table.phase is Phase.RESULT and self.table.asked is not None:
            self.click(None)
            return
        self.left, self.leaving = self.leaving, True
        self._refresh()

    def _activate(self, control: Control) -> None:
        if control.kind is Kind.SEAT:
            seat = self.table.seats.index(control.name)
            self._put(open_table.ask(self.table, seat))
            self.focused = control
        elif control.kind is Kind.CHOICE:
            self._cast(Vote(control.name))
        else:
            self.perform(Action(control.name))

    def _cast(self, vote: Vote) -> None:
        self._put(open_table.cast(self.table, vote))
        self._refresh()
        self.focused = self._asked_control()

    def perform(self, action: Action) -> None:
        """Carry out an action; what is not possible now changes nothing."""
        table = self.table
        if action is Action.REVEAL:
            self._put(open_table.close(table))
        elif action is Action.SHOW_ALL:
            self._put(open_table.reveal(table, len(table.seats)))
        elif action is Action.UNDO:
            self._put(open_table.undo(table))
        elif action is Action.CLEAR:
            self._put(open_table.opened(table.seats))
        elif action is Action.PLAY_RECORD and self.records[self.number]:
            self._put(open_table.play(table, self.records[self.number]))
        else:
            self.turn_to(self.number + TURNS.get(action, 0))
        self.waited = 0.0
        self._refresh()
        self.focused = self._asked_control()

    def turn_to(self, number: int) -> None:
        """Turn to another vote of the scenario, counted from 0; there is none past the ends."""
        self.number = min(max(number, 0), len(self.tables) - 1)
        self.fade = 1.0
        self._refresh()


def _nearer(now: float, goal: float, milliseconds: float, takes: float) -> float:
    """Return a value moved towards its goal at the speed that crosses from 0 to 1 in `takes`."""
    step = milliseconds / takes if takes else 1.0
    return min(goal, now + step) if goal > now else max(goal, now - step)
