"""The what-if: votes cast, shown and changed on an open table, or put under every other rule."""

from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module

from nine_votes.calls import CallError
from nine_votes.council.members import Roster
from nine_votes.council.messages import Cases, Said, key_rows, say
from nine_votes.council.voting import VOTE_KEY, Vote
from nine_votes.scenarios.scenario import Scenario
from nine_votes.scene.layout import MARGIN, WIDTH, Box
from nine_votes.scene.page import BACK, LEADING, Page, Press
from nine_votes.scene.parts import title
from nine_votes.scene.pieces import Control, Face, Kind, TextStyle
from nine_votes.scene.screens.chamber import ALSO, furnish, step_of
from nine_votes.scene.screens.form import ARROWS, Form
from nine_votes.scene.screens.screen import Key, Pop, Push, Turn
from nine_votes.scene.surroundings import Motion, Pace, Surroundings
from nine_votes.scene.theme import GOLD, GREYED, MIST, WHITE
from nine_votes.scene.widgets.button import button_row, plate
from nine_votes.scene.widgets.wall import bare_wall
from nine_votes.sitting import open_table
from nine_votes.sitting.open_table import OpenTable, VotePhase
from nine_votes.views.chamber import KEY, ChamberView, Command
from nine_votes.views.open_table import Setting, chamber, settings_of
from nine_votes.views.rules import RuleRow, rule_rows, seated_under
from nine_votes.words.resolver import in_words

PAGED = {"page up": "[", "page down": "]"}
TURNS = {Command.PREVIOUS_VOTE: -1, Command.NEXT_VOTE: 1}
TOLD = (Command.UNDO, Command.PLAY_RECORD, Command.CLEAR)
TABLE_DOES = Cases("chamber-do", (Command.REVEAL, *TOLD, Command.OTHER_RULES), ".does")
"""What the list of keys tells of a command."""


class NothingToVoteError(CallError):
    """The scenario puts nothing to a vote that has a ballot."""


def screen_of(scenario: Scenario, around: Surroundings) -> "OpenTableScreen":
    """Return the screen of a scenario's votes; NothingToVoteError where there are none."""
    settings = settings_of(scenario, around.drawn)
    if not settings:
        raise NothingToVoteError(say("chamber-no-ballot", scenario=scenario.id))
    tables = [open_table.opened(setting.put.council.codes) for setting in settings]
    return OpenTableScreen(settings, tables, around.pace, around.roster)


def sit_under(pace: Pace, setting: Setting, table: OpenTable, rules: str) -> Turn:
    seated, votes = seated_under(rules, setting, table)
    return Push(OpenTableScreen([seated], [votes], pace))


class OpenTableScreen(Form):
    help = (
        *key_rows("chamber-help-table", "arrows", "votes", "digits"),
        (KEY(Command.REVEAL), TABLE_DOES(Command.REVEAL)),
        *key_rows("chamber-help-table", "show"),
        *((KEY(command), TABLE_DOES(command)) for command in TOLD),
        *key_rows("chamber-help-table", "debrief"),
        (KEY(Command.OTHER_RULES), TABLE_DOES(Command.OTHER_RULES)),
        *key_rows("chamber-help-table", "turn"),
    )

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
        super().__init__()
        self.settings, self.tables = settings, list(tables)
        self.pace, self.roster, self.motion = pace, roster, Motion()
        self.leaving = False
        self.turn_to(0)

    def turn_to(self, number: int) -> None:
        """Turn to another vote of the scenario, counted from 0; there is none past the ends."""
        self.number = min(max(number, 0), len(self.tables) - 1)
        self.motion.fade = 1.0
        self._put(self.table)
        self.focused = self._asked

    @property
    def table(self) -> OpenTable:
        return self.tables[self.number]

    @property
    def setting(self) -> Setting:
        return self.settings[self.number]

    def _put(self, table: OpenTable) -> None:
        self.tables[self.number] = table
        self.view: ChamberView = chamber(self.setting, table, self.leaving)

    def _stay(self) -> None:
        self.leaving = False
        self._put(self.table)

    @property
    def _asked(self) -> Control | None:
        table = self.table
        if table.asked is not None:
            return Control(Kind.SEAT, table.seats[table.asked])
        next_one = next((a.name for a in self.view.actions if a.primary), None)
        casting = table.phase is VotePhase.CASTING
        return Control(Kind.ACTION, next_one) if next_one and casting else None

    def compose(self, page: Page) -> None:
        view = self.view
        furnish(page, view, self.motion.lifts, self.motion.fade)
        for number, vote in enumerate(view.choices, 1):
            cast = Control(Kind.CHOICE, vote)
            page.keys |= {str(number): cast, in_words(VOTE_KEY(vote)).lower(): cast}
        if view.phase is VotePhase.REVEALING:
            page.keys["return"] = page.keys["space"]

    def first(self, _page: Page) -> Control | None:
        return self._asked

    def _controls(self, page: Page) -> list[Control]:
        """Return what the focus can be on, seats first; none of them while votes are shown."""
        controls = super()._controls(page)
        seats = [c for c in controls if c.kind is Kind.SEAT]
        others = [c for c in controls if c.kind is not Kind.SEAT]
        return others if self.table.phase is VotePhase.REVEALING else [*seats, *others]

    def _step(self, step: int) -> None:
        super()._step(step)
        if self.focused and self.focused.kind is Kind.SEAT:
            self._ask(self.focused.name)

    def _ask(self, seat: str) -> None:
        self._put(open_table.ask(self.table, self.table.seats.index(seat)))

    def press(self, key: Key) -> Turn:
        """Take a key; the arrows go round the table, and Enter leads on from a seat."""
        name = PAGED.get(key.name) or ALSO.get(key.name, key.name)
        if name != "escape":
            self._stay()
        if name in ARROWS:
            self._go_round(name)
            return None
        if name not in {"return", "space"}:
            return super().press(key._replace(name=name))
        on_a_seat = self.focused is None or self.focused.kind is Kind.SEAT
        used = self._page.keys.get(name) if on_a_seat and self._page else self.focused
        return self.use(used) if used else None

    def _go_round(self, arrow: str) -> None:
        table, seats = self.table, self.view.seats
        head = next((i for i, seat in enumerate(seats) if seat.president), len(seats) // 2)
        step = step_of(arrow, table.asked or 0, head, len(seats))
        self._put(open_table.ask_next(table, step))
        self.focused = self._asked

    def escape(self) -> Turn:
        """First the seat that is asked after the result, then, asked twice, the table is left."""
        if self.table.phase is VotePhase.RESULT and self.table.asked is not None:
            return self.click(None)
        if self.leaving:
            return Pop()
        self.leaving = True
        self._put(self.table)
        return None

    def back(self) -> None:
        """Be shown again, the pointer being where it was."""
        self._stay()

    def click(self, control: Control | None) -> Turn:
        """Take a click; one beside all controls lets go of the seat that is asked for a change."""
        self._stay()
        if control:
            return self.use(control)
        if self.table.phase is VotePhase.RESULT:
            self._put(open_table.ask(self.table, None))
            self.focused = None
        return None

    def use(self, control: Control) -> Turn:
        if control.kind is Kind.ACTION:
            return self.perform(Command(control.name))
        if control.kind is Kind.SEAT:
            self._ask(control.name)
        else:
            self._put(open_table.cast(self.table, Vote(control.name)))
        self.focused = self._asked
        return None

    def perform(self, action: Command) -> Turn:
        """Carry out an action; what is not possible now changes nothing."""
        table, setting = self.table, self.setting
        match action:
            case Command.REVEAL:
                table = open_table.close(table)
            case Command.SHOW_ALL:
                table = open_table.reveal(table, len(table.seats))
            case Command.UNDO:
                table = open_table.undo(table)
            case Command.CLEAR:
                table = open_table.opened(table.seats)
            case Command.PLAY_RECORD if setting.put.record:
                table = open_table.play(table, setting.put.record)
            case Command.OTHER_RULES if table.phase is VotePhase.RESULT:
                sit = partial(sit_under, self.pace, setting, table)
                return Push(RulesScreen(rule_rows(setting, table), sit))
            case Command.DEBRIEF if table.phase is VotePhase.RESULT:
                # The first frame does not wait for what a debrief takes.
                debrief = import_module("nine_votes.scene.screens.debrief").debrief_of
                return Push(debrief(setting, table, self.roster, partial(sit_under, self.pace)))
            case _:
                self.turn_to(self.number + TURNS.get(action, 0))
                table = self.table
        self.motion.waited = 0.0
        self._put(table)
        self.focused = self._asked
        return None

    def _lifted(self) -> set[str]:
        table, pointed = self.table, self.pointed
        under = {pointed.name} if pointed and pointed.kind is Kind.SEAT else set()
        return under if table.asked is None else {*under, table.seats[table.asked]}

    @property
    def moving(self) -> bool:
        showing = self.table.phase is VotePhase.REVEALING
        return showing or not self.motion.rests(self._lifted())

    def tick(self, milliseconds: float) -> bool:
        moved = self.motion.go(self._lifted(), milliseconds, self.pace)
        before = self.table
        if before.phase is not VotePhase.REVEALING:
            return moved
        due = self.motion.due(milliseconds, len(before.seats), self.pace)
        table = open_table.reveal(before, due)
        if table.shown != before.shown:
            self._put(table)
        if table.phase is VotePhase.RESULT:
            self.motion.come(self.pace)
            self.focused = None
        return moved or table.shown != before.shown


TITLE = say("comparison-title"), say("rules-note")
GAP = 14.0
ROW = 124.0
"""The least height of a row, at normal size of text."""


class RulesScreen(Form):
    def __init__(self, rows: Sequence[RuleRow], sit: Callable[[str], Turn]) -> None:
        """`sit` leads to the table of a rule set by its name."""
        super().__init__()
        self.rows, self.sit = rows, sit
        self.turned, self.pages = 0, 1

    def compose(self, page: Page) -> None:
        page.backdrop = bare_wall(page)
        top = title(*TITLE).over(page, page.inner).y + 24
        room = Box(MARGIN, top, WIDTH - 2 * MARGIN, page.height - top - 100)
        deep = max(1, int((room.h + GAP) // (page.size(ROW) + GAP)))
        self.pages = -(-len(self.rows) // (2 * deep))
        self.turned %= self.pages
        high = (room.h + GAP) / deep - GAP
        shown = self.rows[2 * deep * self.turned :][: 2 * deep]
        for i, row in enumerate(shown):
            column = room.row(2, GAP)[i // deep]
            self._row(page, Box(column.x, room.y + i % deep * (high + GAP), column.w, high), row)
        them = [Press("back", *BACK, does=Pop)]
        if self.pages > 1:
            more = say("rules-more", page=self.turned + 1, pages=self.pages)
            them.append(Press("more", more, "PgDn", does=self.turn))
        button_row(page, Box(MARGIN, page.height - 78, WIDTH - 2 * MARGIN, 54), them)

    def _row(self, page: Page, box: Box, row: RuleRow) -> None:
        control = Control(Kind.ITEM, row.name)
        objection: Said = "" if row.counted else row.reason
        page.target(control, box, objection=objection, does=partial(self.sit, row.name))
        ground = plate(page, box, control)
        left, right = box.grown(-7)._replace(x=box.x + 20, w=box.w - 40).row(2, 20)
        title = left._replace(h=left.h * 0.55)
        below = page.prose(row.title, title, TextStyle(Face.STRONG, 26, WHITE, ground))
        seats = Box(left.x, below, left.w, left.bottom - below)
        page.prose(row.seats, seats, TextStyle(Face.SANS, 22, MIST, ground))
        head = right._replace(h=page.size(26) * LEADING)
        ink = GOLD if row.counted else GREYED
        page.line(row.head, head, TextStyle(Face.SERIF, 28, ink, ground))
        why = Box(right.x, head.bottom, right.w, right.bottom - head.bottom)
        page.prose(row.reason, why, TextStyle(Face.SANS, 23, WHITE, ground))

    def turn(self) -> Turn:
        self.turned += 1
        return None

    def wheel(self, steps: int) -> None:
        """Turn to the page before or after; there is none past the ends."""
        self.turned = min(max(self.turned + steps, 0), self.pages - 1)
