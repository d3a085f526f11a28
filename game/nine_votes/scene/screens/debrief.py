"""The debrief of a vote, one step at a time: what happened, why, what would have changed it."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import partial
from typing import TypeAlias

from nine_votes.council.members import Roster
from nine_votes.council.messages import Cases, Message, Said, key_rows, say, with_key
from nine_votes.phrases.comparison import summary
from nine_votes.phrases.pivots import how_many_took
from nine_votes.scene.arrangement import Part, box, column, grow, line, row
from nine_votes.scene.layout import (
    HIGHEST,
    LOWEST,
    MARGIN,
    MIDDLE,
    WIDTH,
    Box,
    Layout,
    Point,
    layout,
)
from nine_votes.scene.page import LEADING, Page, Press, falling
from nine_votes.scene.pieces import Align, Control, Face, Kind, TextStyle
from nine_votes.scene.screens.chamber import (
    lines,
    one_line,
    placed,
    put_header,
    put_seats,
    row_of_buttons,
)
from nine_votes.scene.screens.open_table import RulesScreen
from nine_votes.scene.screens.screen import Pop, Push, Turn
from nine_votes.scene.screens.scrolled import Scrolled
from nine_votes.scene.theme import GOLD, MIST, SMALLEST_ON_WALL, WALL_FOOT, WHITE
from nine_votes.scene.widgets.button import Choice, button_row, segments, toggle
from nine_votes.scene.widgets.column import Paragraph, Stack, Told, flow, tell
from nine_votes.scene.widgets.looked_back import hurdle, hurdle_height, question_card, rolls
from nine_votes.scene.widgets.reform import Move
from nine_votes.scene.widgets.tally import CELL, LABEL, Bar
from nine_votes.scene.widgets.wall import backdrop, bare_wall
from nine_votes.sitting.open_table import OpenTable
from nine_votes.views.chamber import ChamberView
from nine_votes.views.debrief_steps import (
    beside_record,
    choices,
    counted_under,
    distances,
    hurdles,
    needed_options,
    rolls as rolls_of,
    room_rule,
    ways,
)
from nine_votes.views.debriefing import Debriefing, Leaf, debriefed_table
from nine_votes.views.laboratory import NEEDED, VETOES, Reform, moved
from nine_votes.views.open_table import Setting
from nine_votes.views.rules import rule_rows
from nine_votes.words.resolver import in_words

ON = Control(Kind.BUTTON, "on")
STEPS = {"1": Leaf.HAPPENED, "2": Leaf.WHY, "3": Leaf.ASKED}
READ = frozenset({Leaf.HAPPENED, Leaf.WHY, Leaf.TEXTS})
"""What is read on the bare wall; everything else is on the table."""

TITLES = {
    Leaf.HAPPENED: say("debrief-happened"),
    Leaf.WHY: say("debrief-why"),
    Leaf.TEXTS: say("texts-would-have-carried"),
}
LEADS_TO = Cases("debrief-on", [*Leaf][1:])
"""What the button that leads on says, by the leaf that it leads to."""

BUTTON = 54.0

Sit: TypeAlias = Callable[[Setting, OpenTable, str], Turn]


class DebriefScreen(Scrolled):
    help = key_rows(
        "debrief-help", "enter", "backspace", "steps", "another", "rules", "votes", "back"
    )

    def __init__(self, debriefings: Sequence[Debriefing], sit: Sit) -> None:
        """Begin with what happened in the last of the votes, of which there has to be one.

        `sit` leads from a table to that of a rule set, by its name.
        """
        super().__init__()
        self.debriefings, self.sit = debriefings, sit
        self.number, self.leaf = 0, Leaf.HAPPENED
        self.turn_to(len(debriefings) - 1)

    @property
    def debriefing(self) -> Debriefing:
        return self.debriefings[self.number]

    def turn_to(self, number: int) -> Turn:
        """Turn to another vote, counted from 0; there is none past the ends."""
        self.number = min(max(number, 0), len(self.debriefings) - 1)
        self.reform = room_rule(self.debriefing)
        self.nth = 0
        return self.show(Leaf.HAPPENED)

    def show(self, leaf: Leaf) -> Turn:
        self.leaf, self.focused = leaf, None
        self.nth = self.top = self.last = 0
        return None

    def compose(self, page: Page) -> None:
        one = self.debriefing
        if self.leaf in READ:
            foot = Box(MARGIN, page.height - 78, WIDTH - 2 * MARGIN, BUTTON)
        else:
            foot = row_of_buttons(layout(one.council.size, page.height))
        if self.leaf is Leaf.HAPPENED:
            put_happened(page, one, foot.y - 22)
        elif self.leaf is Leaf.WHY:
            self.last = put_why(page, one, foot.y - 22, self.top)
        elif self.leaf is Leaf.TEXTS:
            self.last = put_texts(page, one, foot.y - 22, self.top)
        elif self.leaf is Leaf.ASKED:
            put_asked(page, one)
        elif self.leaf is Leaf.VOTES:
            put_way(page, one, self.nth)
        elif self.leaf is Leaf.RULES:
            put_rules(page, one, self.reform, self.move)
        elif self.leaf is Leaf.RECORD:
            put_beside(page, one)
        else:
            put_line(page, one, self.nth)
            page.each(Kind.SEAT, self.open_line)
        button_row(page, foot, list(self._presses()))
        for key, leaf in STEPS.items():
            page.shortcut(key, partial(self.show, leaf))
        page.shortcut("[", self.turn_back)
        page.shortcut("]", self.turn_on)

    def _presses(self) -> Iterator[Press]:
        yield Press("back", *with_key("debrief-back"), does=Pop)
        before, following = self._beside(-1), self._beside(1)
        if before:
            yield Press("earlier", *with_key("debrief-earlier"), does=partial(self.show, before))
        yield from self._of_leaf()
        if following:
            key = say("debrief-on-key") if self.focused in {None, ON} else ""
            label, does = LEADS_TO(following), partial(self.show, following)
            yield Press(ON.name, label, key, does=does, primary=True)

    def _of_leaf(self) -> Iterator[Press]:
        if self.leaf is Leaf.HAPPENED and self.number:
            yield Press("before", *with_key("debrief-vote-before"), does=self.turn_back)
        if self.leaf is Leaf.HAPPENED and self.number + 1 < len(self.debriefings):
            yield Press("after", *with_key("debrief-next-vote"), does=self.turn_on)
        if self._several > 1:
            label = with_key("debrief-another-way")
            if self.leaf is Leaf.LINES:
                label = with_key("debrief-next-red-line")
            last = self._beside(1) is None
            yield Press("another", *label, does=self.show_another, primary=last)
        if self.leaf is Leaf.RULES:
            yield Press("all rules", *with_key("debrief-all-rules"), does=self.show_all_rules)
            if self.reform != room_rule(self.debriefing):
                yield Press("as held", *with_key("debrief-as-in-the-room"), does=self.undo_rule)

    @property
    def _several(self) -> int:
        one = self.debriefing
        return {Leaf.VOTES: len(one.found.sets), Leaf.LINES: len(one.lines)}.get(self.leaf, 0)

    def _beside(self, step: int) -> Leaf | None:
        leaves = self.debriefing.leaves
        place = leaves.index(self.leaf) + step
        return leaves[place] if 0 <= place < len(leaves) else None

    def turn_back(self) -> Turn:
        return self.turn_to(self.number - 1)

    def turn_on(self) -> Turn:
        return self.turn_to(self.number + 1)

    def show_another(self) -> Turn:
        self.nth = (self.nth + 1) % self._several
        return None

    def open_line(self, seat: str) -> Turn:
        self.nth = [line.code for line in self.debriefing.lines].index(seat)
        return None

    def move(self, lever: str, value: str) -> Turn:
        self.reform = moved(self.reform, lever, value)
        return None

    def undo_rule(self) -> Turn:
        self.reform, self.focused = room_rule(self.debriefing), None
        return None

    def show_all_rules(self) -> Turn:
        one = self.debriefing
        rows = rule_rows(one.setting, one.table)
        return Push(RulesScreen(rows, partial(self.sit, one.setting, one.table)))


WIDE = 1120.0
OVER = TextStyle(Face.STRONG, 27, GOLD)
HEADING = TextStyle(Face.SERIF, 46, WHITE)
ASKED = TextStyle(Face.SERIF, 42, WHITE)
SAID = TextStyle(Face.SANS, 32, WHITE)
QUIET = TextStyle(Face.SANS, 27, MIST)
SMALL = TextStyle(Face.SANS, SMALLEST_ON_WALL, MIST)


def put_table(
    page: Page, debriefing: Debriefing, view: ChamberView, lifted: Collection[str] = ()
) -> Layout:
    place = layout(len(view.seats), page.height)
    page.backdrop = backdrop(place, page.margin)
    put_header(page, view._replace(place=in_words(_step(debriefing, Leaf.ASKED))), place)
    with page.unmirrored():
        put_seats(page, view, dict.fromkeys(lifted, 1.0), usable=False)
    return place


def _step(debriefing: Debriefing, leaf: Leaf) -> Message:
    vote, votes = debriefing.number + 1, debriefing.votes
    return say("debrief-place", step=leaf.step, vote=vote, votes=votes)


def put_asked(page: Page, debriefing: Debriefing) -> None:
    view = debriefing.view
    seats = tuple(seat._replace(recorded=None) for seat in view.seats)
    place = put_table(page, debriefing, view._replace(seats=seats))
    stack(
        page,
        place,
        [Told(say("debrief-for-the-class"), OVER), Told(debriefing.questions[2], ASKED, 18)],
    )


def put_way(page: Page, debriefing: Debriefing, nth: int) -> None:
    found, view = ways(debriefing), debriefing.view
    shown = found[nth] if found else None
    marked: Mapping[str, Message] = shown.marked if shown else {}
    seats = tuple(
        seat._replace(pill=in_words(marked[seat.code]), recorded=shown.instead[seat.code])
        if shown and seat.code in marked
        else seat._replace(recorded=None)
        for seat in view.seats
    )
    place = put_table(page, debriefing, view._replace(seats=seats), marked)
    parts = [Told(how_many_took(debriefing.found), HEADING)]
    if shown:
        of = say("debrief-way", nth=nth + 1, ways=len(found)) if len(found) > 1 else ""
        parts = [Told(of, OVER), *parts, Told(shown.sentence, SAID, 18)]
    parts += [Told(line, QUIET, 14) for line in distances(debriefing)]
    parts += [Told(say("debrief-small-signs"), SMALL, 20)] if shown else []
    stack(page, place, parts)


def put_beside(page: Page, debriefing: Debriefing) -> None:
    place = put_table(page, debriefing, debriefing.view)
    beside = beside_record(debriefing)
    if beside:
        parts = [Told(beside.heading, HEADING)]
        parts += [Told(line, SAID, 14) for line in beside.ends]
        parts += [Told(line, QUIET, 8 if i else 22) for i, line in enumerate(beside.lines)]
        stack(page, place, parts)


def put_line(page: Page, debriefing: Debriefing, nth: int) -> None:
    line = debriefing.lines[nth]
    view = debriefing.view
    pill = in_words(say("debrief-pill-red-line"))
    seats = tuple(
        seat._replace(recorded=None, pill=pill if seat.code == line.code else "")
        for seat in view.seats
    )
    place = put_table(page, debriefing, view._replace(seats=seats), {line.code})
    with page.unmirrored():
        for seat, where in zip(seats, placed(seats, place), strict=True):
            if any(each.code == seat.code for each in debriefing.lines):
                page.target(Control(Kind.SEAT, seat.code), where.card)
    parts = [
        Told(say("debrief-red-line", nth=nth + 1, lines=len(debriefing.lines)), OVER),
        Told(line.heading, HEADING),
        Told(line.sentence, SAID, 14),
        Told(line.firmness, QUIET, 18),
        Told(line.rests_on, QUIET, 6),
        Told(line.observers, QUIET, 14),
    ]
    stack(page, place, parts)


def stack(page: Page, place: Layout, parts: Sequence[Told]) -> None:
    rows = place.rows
    room = Stack(
        *(rows.heading - 36, rows.actions - 27 - 24),
        wide=lambda top, bottom: min(place.inside(top, bottom).w, WIDE),
        down=0.32,
        larger=1 + 0.25 * place.room,
    )
    tell(page, parts, room)


SIDE, GAP = 96.0, 40.0
HEAD, READ_SAID = 62.0, 29.0
INNER = WIDTH - 2 * SIDE


def put_happened(page: Page, debriefing: Debriefing, foot: float) -> None:
    _as_it_fits(page, lambda draft: not _happened(draft, debriefing, foot))


def _as_it_fits(page: Page, put: Callable[[Page], int]) -> int:
    """Put something in the largest words in which nothing is left over; return what is, if any."""
    for text in falling(page.canvas.text, 1.0):
        draft = Page(page.canvas._replace(text=text))
        left = put(draft)
        if not left:
            break
    page.adopt(draft)
    return left


def _happened(page: Page, debriefing: Debriefing, foot: float) -> bool:
    """Put the first step on a page; say whether there was room for all of it."""
    view = debriefing.view
    top = _head(page, debriefing, Leaf.HAPPENED)
    end = question_card(page, foot, SIDE, INNER, debriefing.questions[0]) - 22
    high = min(page.size(HEAD), 76) * 1.16
    heading = Box(SIDE, top, INNER, high)
    page.line(view.heading, heading, TextStyle(Face.SERIF, HEAD, WHITE), Align.MIDDLE)
    style = TextStyle(Face.SANS, READ_SAID * roomy(page), MIST)
    room = Box(MIDDLE - 720, heading.bottom, 1440, 2 * page.size(style.size) * LEADING)
    bottom = page.prose(say("chamber-latest", lines=view.reason), room, style, Align.MIDDLE, 24)
    if debriefing.predicted:
        line = Box(SIDE, bottom + 2, INNER, page.size(27) * LEADING)
        style = TextStyle(Face.STRONG, 27, GOLD)
        page.line(debriefing.predicted, line, style, Align.MIDDLE)
        bottom = line.bottom
    bar = Bar(view.bar, view.required, Point(MIDDLE, bottom + 36 * roomy(page) ** 3 + CELL / 2))
    label, needed = page.size(LABEL), say("chamber-needed", required=view.required)
    page.add([*bar.pieces(), bar.label(needed, bar.middle.y + 58, label)])
    rows = Box(SIDE, bar.middle.y + 62 + label, INNER, 0)
    return rolls(page, rows._replace(h=end - rows.y), rolls_of(debriefing))


def put_why(page: Page, debriefing: Debriefing, foot: float, first: int) -> int:
    """Put the hurdles, the grounds and whose vote did what, from a line on.

    Returns the last line that can be the first.
    """
    return _as_it_fits(page, lambda draft: _why(draft, debriefing, foot, first))


def _why(page: Page, debriefing: Debriefing, foot: float, first: int) -> int:
    top = _head(page, debriefing, Leaf.WHY) + 8
    end = question_card(page, foot, SIDE, INNER, debriefing.questions[1]) - 24
    found = hurdles(debriefing)
    row = Box(SIDE, top, INNER, hurdle_height(page))
    for view, place in zip(found, row.row(max(2, len(found)), GAP), strict=False):
        hurdle(page, place, view)
    size = READ_SAID * roomy(page)
    said = TextStyle(Face.SANS, size, WHITE, WALL_FOOT)
    strong = TextStyle(Face.STRONG, size, GOLD, WALL_FOOT)
    lines = [Paragraph(line, said, above=10) for line in debriefing.grounds]
    lines.append(Paragraph(say("debrief-whose-vote"), strong, above=20, leads=True))
    lines += [Paragraph(line, said, above=8) for line in choices(debriefing)]
    box = Box(SIDE, row.bottom + 26, INNER - 30, end - row.bottom - 26)
    return flow(page, box, lines, first, least=page.size(24))


def put_texts(page: Page, debriefing: Debriefing, foot: float, first: int) -> int:
    """Put what text would have carried it, from a line on; return the last line to begin with."""
    top = _head(page, debriefing, Leaf.TEXTS) + 24
    size = READ_SAID * roomy(page)
    most, others = (TextStyle(Face.SANS, size, ink, WALL_FOOT) for ink in (WHITE, MIST))
    lead, *rest = debriefing.texts
    lines = [Paragraph(lead, most), *(Paragraph(line, others, above=22) for line in rest)]
    return flow(page, Box(SIDE, top, INNER - 30, foot - top), lines, first, least=page.size(24))


def roomy(page: Page) -> float:
    """Return how much larger words may be on a canvas that is higher than the lowest."""
    return 1 + 0.25 * (page.height - LOWEST) / (HIGHEST - LOWEST)


def _head(page: Page, debriefing: Debriefing, leaf: Leaf) -> float:
    page.backdrop = bare_wall(page)
    view = debriefing.view
    box = Box(SIDE, 34, INNER * 0.62, min(page.size(54), 66) * 1.2)
    page.line(TITLES[leaf], box, TextStyle(Face.SERIF, 54, WHITE, WALL_FOOT), least=34)
    right = Box(box.right, box.y, SIDE + INNER - box.right, box.h)
    style = TextStyle(Face.STRONG, 25, GOLD, WALL_FOOT)
    page.line(_step(debriefing, leaf), right, style, Align.END, least=24)
    under = Box(SIDE + 2, box.bottom, INNER, page.size(26) * LEADING)
    note = say("chamber-line", parts=tuple(part for part in (view.symbol, view.title) if part))
    page.line(note, under, TextStyle(Face.SANS, 26, MIST, WALL_FOOT), least=24)
    return under.bottom + 10


RULE_WIDE, ROW, BETWEEN, LABELS = 1180.0, 54.0, 12.0, 340.0
MOST_VETOES = 3

Options: TypeAlias = Sequence[tuple[str, Said]]


def put_rules(page: Page, debriefing: Debriefing, reform: Reform, move: Move) -> None:
    view = counted_under(debriefing, reform)
    seats = tuple(seat._replace(recorded=None) for seat in view.seats)
    place = put_table(page, debriefing, view._replace(symbol=debriefing.view.symbol, seats=seats))
    rows = place.rows
    held = reform == room_rule(debriefing)
    over = say("debrief-counted-again") if held else say("debrief-under-another")
    one_line(page, in_words(over), place.inside(rows.aside - 18, rows.aside + 18), OVER)
    heading = place.inside(rows.heading - 30, rows.heading + 30)
    size = (50 + 10 * place.room) / page.canvas.text
    page.line(view.heading, heading, TextStyle(Face.SERIF, size, WHITE), Align.MIDDLE, 40)
    top = _levers(page, place, debriefing, reform, move) - 26
    reason = place.inside(rows.reason - 20, top - 110)
    wide = min(reason.w, 1100.0)
    room = Box(MIDDLE - wide / 2, reason.y, wide, reason.h - 30)
    style = TextStyle(Face.SANS, 28 + 5 * place.room, MIST)
    lines(page, say("chamber-latest", lines=view.reason), room, style, Align.MIDDLE)
    middle = top - 66 - 60 * place.room
    bar = Bar(view.bar, view.required, Point(MIDDLE, middle))
    needed = say("chamber-needed", required=view.required)
    page.add([*bar.pieces(), bar.label(needed, middle + 56, page.size(LABEL))])
    hint = Box(MARGIN, rows.hint - 17, WIDTH - 2 * MARGIN, 34)
    carried = in_words(summary(debriefing.under))
    one_line(page, carried, hint, TextStyle(Face.SANS, 25, MIST))


def _levers(page: Page, place: Layout, debriefing: Debriefing, reform: Reform, move: Move) -> float:
    high = ROW * min(1.12, page.canvas.text) + 10 * place.room
    vetoes = reform.ground.vetoes_needed if reform.vetoes is None else reform.vetoes
    needed, to_block = say("debrief-votes-needed"), say("debrief-to-block")
    options = [(str(n), say("debrief-vetoes", vetoes=n)) for n in range(MOST_VETOES + 1)]
    levers = column(
        _values(needed, NEEDED, needed_options(debriefing), reform.more, move),
        _values(to_block, VETOES, options, vetoes, move),
        row(*(_switch(name, label, reform, move) for name, label in TURNED), gap=BETWEEN),
        gap=BETWEEN,
    )
    deep = 3 * high + 2 * BETWEEN
    room = Box(MIDDLE - RULE_WIDE / 2, place.rows.actions - 27 - 24 - deep, RULE_WIDE, deep)
    levers.put(page, room)
    return room.y


TURNED = (
    ("abstention-blocks", say("debrief-abstention-blocks")),
    ("absence-blocks", say("debrief-absence-blocks")),
)


def _values(label: Message, name: str, options: Options, chosen: int, move: Move) -> Part:
    values = Choice(name, options, str(chosen), partial(move, name))
    called = line(label, TextStyle(Face.STRONG, 28, WHITE), least=24)
    return grow(row(called.sized(wide=LABELS - 20), 20, box(segments, values)))


def _switch(name: str, label: Message, reform: Reform, move: Move) -> Part:
    on = name in reform.changes
    switch = Press(name, label, does=partial(move, name, ""), kind=Kind.TOGGLE)
    return box(toggle, switch, say("debrief-yes") if on else say("debrief-no"), on)


def debrief_of(
    setting: Setting, table: OpenTable, roster: Roster | None, sit: Sit
) -> DebriefScreen:
    return DebriefScreen([debriefed_table(setting, table, roster)], sit)
