"""The screen of an open table: keys, clicks and the clock change it; it says what to draw."""

from collections.abc import Sequence
from functools import partial
from importlib import import_module

from nine_votes.council.roster import Roster
from nine_votes.council.voting import Vote
from nine_votes.phrases import window as words
from nine_votes.scene.pace import Pace
from nine_votes.scene.pieces import Control, Kind, Scene
from nine_votes.scene.screens.chamber import Look, chamber_scene
from nine_votes.scene.screens.motion import Motion
from nine_votes.scene.screens.rules import RulesScreen
from nine_votes.scene.screens.screen import Canvas, Key, Pop, Push, Turn
from nine_votes.sitting import open_table
from nine_votes.sitting.open_table import OpenTable, Phase
from nine_votes.views.chamber import Action, ChamberView
from nine_votes.views.open_table import Setting, chamber
from nine_votes.views.rules import rule_rows, seated_under

DIGITS = {str(i): vote for i, vote in enumerate(Vote, 1)}
KEYPAD = {f"[{i}]": vote for i, vote in enumerate(Vote, 1)}
ALSO = {"page up": "[", "page down": "]", "delete": "backspace", "enter": "return"}
"""Keys that do what another key does."""

TURNS = {Action.PREVIOUS_VOTE: -1, Action.NEXT_VOTE: 1}


class OpenTableScreen:
    """Votes on an open table, each kept as it is when another is turned to."""

    over = writing = False
    help = words.OPEN_TABLE_KEYS

    def __init__(
        self,
        settings: Sequence[Setting],
        tables: Sequence[OpenTable],
        pace: Pace,
        roster: Roster | None = None,
    ) -> None:
        """`settings` stand beside the tables: what is put to each vote, and its record.

        With a `roster` the red lines of a case can be opened after its vote.
        """
        self.settings, self.tables = settings, list(tables)
        self.pace, self.roster, self.number = pace, roster, 0
        self.leaving = False
        self.pointed: Control | None = None
        self.motion, self.waited = Motion(), 0.0
        self.view = self._viewed()
        self.focused = self._asked_control()

    @property
    def table(self) -> OpenTable:
        """The table that is turned to."""
        return self.tables[self.number]

    @property
    def setting(self) -> Setting:
        """What is put to the vote on the table that is turned to."""
        return self.settings[self.number]

    @property
    def look(self) -> Look:
        """Where pointer and focus are, and how far things have moved."""
        return Look(self.pointed, self.focused, dict(self.motion.lifts), self.motion.fade)

    @property
    def moving(self) -> bool:
        """Whether the clock still has something to move."""
        return self.table.phase is Phase.REVEALING or not self.motion.rests(self._lifted())

    def scene(self, canvas: Canvas) -> Scene:
        """Return the chamber as it is now."""
        look = self.look._replace(pointed=None, focused=None) if canvas.covered else self.look
        return chamber_scene(self.view, canvas.frame, canvas.measure, look, canvas.text)

    def press(self, pressed: Key) -> Turn:
        """Take a key."""
        key = ALSO.get(pressed.name, pressed.name)
        if key == "escape":
            return self._escape()
        self.leaving = False
        vote = DIGITS.get(key) or KEYPAD.get(key)
        if vote:
            self._cast(vote)
        elif key in {"left", "right", "up", "down"}:
            self._step(self._towards(key))
        elif key == "tab":
            self._tab(-1 if pressed.shift else 1)
        elif key in {"return", "space"}:
            return self._enter(key)
        else:
            return self._letter(key)
        self._refresh()
        return None

    def write(self, text: str) -> Turn:
        """Take text; nothing is written at an open table."""

    def wheel(self, steps: int) -> None:
        """Take a turn of the wheel; nothing scrolls here."""

    def back(self) -> None:
        """Be shown again."""
        self.leaving = False
        self._refresh()

    def point(self, control: Control | None) -> bool:
        """Take where the pointer is; say whether that changed anything."""
        if control == self.pointed:
            return False
        self.pointed = control
        return True

    def click(self, control: Control | None) -> Turn:
        """Take a click on a control, or beside all of them."""
        self.leaving = False
        if control:
            return self._activate(control)
        if self.table.phase is Phase.RESULT:
            self._put(open_table.ask(self.table, None))
            self.focused = None
        self._refresh()
        return None

    def tick(self, milliseconds: float) -> bool:
        """Let time pass: votes are shown one after another, cards rise, the result comes.

        Says whether that changed the picture.
        """
        shown = self.table.shown
        moved = self.motion.go(self._lifted(), milliseconds, self.pace)
        if self.table.phase is Phase.REVEALING:
            self._reveal(milliseconds)
        return moved or shown != self.table.shown

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
        self.motion.come(self.pace)
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
        return chamber(self.setting, self.table, self.leaving)

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
        next_one = next((a.name for a in self.view.actions if a.primary), None)
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
            *(Control(Kind.ACTION, action.name) for action in view.actions),
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

    def _enter(self, key: str) -> Turn:
        if self.focused and self.focused.kind is not Kind.SEAT:
            return self._activate(self.focused)
        if self.table.phase is Phase.REVEALING:
            return self.perform(Action.SHOW_ALL)
        if key == "return" and self.table.phase is Phase.CASTING:
            return self.perform(Action.REVEAL)
        return None

    def _letter(self, key: str) -> Turn:
        for choice in self.view.choices:
            if choice.key.lower() == key:
                self._cast(Vote(choice.vote))
        for action in self.view.actions:
            if action.key.lower() == key:
                return self.perform(Action(action.name))
        return None

    def _escape(self) -> Turn:
        """First the seat that is asked after the result, then, asked twice, the table is left."""
        if self.table.phase is Phase.RESULT and self.table.asked is not None:
            return self.click(None)
        if self.leaving:
            return Pop()
        self.leaving = True
        self._refresh()
        return None

    def _activate(self, control: Control) -> Turn:
        if control.kind is Kind.ACTION:
            return self.perform(Action(control.name))
        if control.kind is Kind.SEAT:
            seat = self.table.seats.index(control.name)
            self._put(open_table.ask(self.table, seat))
            self.focused = control
        else:
            self._cast(Vote(control.name))
        self._refresh()
        return None

    def _cast(self, vote: Vote) -> None:
        self._put(open_table.cast(self.table, vote))
        self._refresh()
        self.focused = self._asked_control()

    def perform(self, action: Action) -> Turn:
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
        elif action is Action.PLAY_RECORD and self.setting.put.record:
            self._put(open_table.play(table, self.setting.put.record))
        elif action is Action.OTHER_RULES and table.phase is Phase.RESULT:
            rows = rule_rows(self.setting, table)
            return Push(RulesScreen(rows, partial(self._under, self.setting, table)))
        elif action is Action.DEBRIEF and table.phase is Phase.RESULT:
            # The first frame does not wait for what a debrief takes.
            debrief = import_module("nine_votes.scene.screens.overlays").debrief_of
            return Push(debrief(self.setting, table, self.roster, self._under))
        else:
            self.turn_to(self.number + TURNS.get(action, 0))
        self.waited = 0.0
        self._refresh()
        self.focused = self._asked_control()
        return None

    def _under(self, setting: Setting, table: OpenTable, rules: str) -> Turn:
        """Go on to the table of another rule set, with its seats."""
        seated, votes = seated_under(rules, setting, table)
        return Push(OpenTableScreen([seated], [votes], self.pace))

    def turn_to(self, number: int) -> None:
        """Turn to another vote of the scenario, counted from 0; there is none past the ends."""
        self.number = min(max(number, 0), len(self.tables) - 1)
        self.motion.fade = 1.0
        self._refresh()
