"""The gallery: every scenario at hand as a card, looked for by typing."""

from collections.abc import Sequence
from functools import lru_cache, partial
from pathlib import Path

from nine_votes.council.members import alphabetical
from nine_votes.council.messages import Said, say
from nine_votes.scenarios.findings import UnreadableError
from nine_votes.scenarios.library import files_at_hand, own_folder
from nine_votes.scenarios.reader import read_file
from nine_votes.scenarios.scenario import Scenario
from nine_votes.scene.arrangement import Part, box, column, inset, line, row
from nine_votes.scene.drawings import card, double_ring, rounded
from nine_votes.scene.layout import Box
from nine_votes.scene.page import BACK, CLOSE, LEADING, Does, Page, Press, falling
from nine_votes.scene.parts import centred, title, title_end
from nine_votes.scene.pieces import Align, Control, Face, Kind, Shape, TextStyle
from nine_votes.scene.screens.briefing import Begin, BriefingScreen
from nine_votes.scene.screens.form import ARROWS, SAME, Form
from nine_votes.scene.screens.screen import Help, Key, Pop, Push, Screen, Turn
from nine_votes.scene.screens.scrolled import Scrolled
from nine_votes.scene.surroundings import Surroundings, Way
from nine_votes.scene.text import fitted, stacked
from nine_votes.scene.theme import (
    BLANK_EDGE,
    CARD_SHADOW,
    FAULT_INK,
    FOCUS,
    INK,
    MIST,
    PAPER,
    QUIET_INK,
    WALL_LIT,
    WHITE,
    WOOD_FACE,
)
from nine_votes.scene.widgets.button import Choice, button, segments, sheet
from nine_votes.scene.widgets.column import Paragraph, scroll_bar
from nine_votes.scene.widgets.field import Entry, field
from nine_votes.scene.widgets.wall import bare_wall
from nine_votes.views import gallery as words
from nine_votes.views.gallery import CardView, broken_card, card_of
from nine_votes.words.resolver import in_words

SEARCH = Control(Kind.FIELD, "search")
GAP = 26.0
BESIDE = 760.0
"""Where the note beside the title begins, if that is not longer."""

NOTED, FAULT = TextStyle(Face.SANS, 26, MIST), TextStyle(Face.SANS, 26, INK, PAPER)
AT_A_TIME = 3
"""So many files are read in a round of the loop."""

LARGE = 1.3
"""From this size of text on, two cards stand in a row instead of three."""

LONGEST_SEARCH = 60


class GalleryScreen(Form):
    writing = True
    title: Said = ""
    """What stands over the cards, where they are not simply all cases."""

    def __init__(
        self,
        around: Surroundings,
        ways: Sequence[Way],
        begin: Begin,
        files: Sequence[Path] | None = None,
    ) -> None:
        """`ways` are those in which a scenario can be taken from here; `files` are those shown."""
        super().__init__()
        self.around, self.ways, self.begin = around, ways, begin
        self.files = {str(path): path for path in (files_at_hand() if files is None else files)}
        self.unread = [*self.files]
        self.cards: dict[str, CardView] = {}
        self.kind = words.ALL
        self.top, self.rows, self.columns = 0, 1, 3
        self.focused = SEARCH

    @property
    def help(self) -> Help:
        return (*words.HELP, words.own_cases(str(own_folder())))

    @property
    def moving(self) -> bool:
        return bool(self.unread)

    @property
    def typed(self) -> str:
        return self.entries.get(SEARCH.name, Entry()).text

    @property
    def shown(self) -> list[Control]:
        found = [name for name, card in self.cards.items() if sought(card, self.typed, self.kind)]
        found.sort(key=lambda name: self.cards[name].place)
        return [Control(Kind.ITEM, name) for name in found]

    def tick(self, _milliseconds: float) -> bool:
        if not self.unread:
            return False
        for name in self.unread[:AT_A_TIME]:
            self.read(name)
        del self.unread[:AT_A_TIME]
        if not self.unread and self.focused == SEARCH and not self.typed:
            self.focused = next(iter(self.shown), SEARCH)
        return True

    def read(self, name: str) -> Scenario | None:
        """Read a file and make its card anew; None where it cannot be read."""
        path = self.files[name]
        try:
            scenario = read_file(path, self.around.roster)
        except UnreadableError as error:
            self.cards[name] = broken_card(path.name, error.findings)
            return None
        self.cards[name] = card_of(scenario)
        return scenario

    def compose(self, page: Page) -> None:
        page.backdrop = bare_wall(page)
        shown = self.shown
        called = self.title or say("gallery-title")
        heading = title(called).sized(high=102 + page.size(44))
        room = heading.over(page, page.inner)
        self._head(page, called, len(shown))
        column(self._tools(page), 30, box(self._cards, shown), 40).put(page, room)

    def _head(self, page: Page, called: Said, found: int) -> None:
        note = say("gallery-note", sifted=words.sifted(found, len(self.cards)))
        back = box(button, Press("back", *BACK, does=Pop), wide=190)
        ends = title_end(page, called) + 28
        said = line(note, NOTED, Align.END)
        if ends > BESIDE:
            said = box(lambda page, box: page.block(note, box.inset(0, -10), NOTED, Align.END))
        left = max(BESIDE, ends)
        row(said, 28, back).put(page, Box(left, 62, page.inner.right - left, 56))

    def _tools(self, page: Page) -> Part:
        entry = self.entries.get(SEARCH.name, Entry())
        kinds = tuple((kind, words.KIND(kind)) for kind in words.KINDS)
        return row(
            box(field, SEARCH, entry, in_words(say("gallery-search")), wide=page.inner.w * 0.46),
            box(segments, Choice("kind", kinds, self.kind, self.show)),
            gap=GAP,
        ).sized(high=max(58.0, page.size(28) * LEADING + 20))

    def _cards(self, page: Page, room: Box, shown: list[Control]) -> None:
        self.columns = 2 if page.canvas.text >= LARGE else 3
        self.rows = max(1, int((room.h + GAP) // (page.size(HEIGHT) + GAP)))
        high = min((room.h + GAP) / self.rows - GAP, page.size(HEIGHT) * 1.2)
        self._keep_in_sight(shown)
        places = shown[self.top * self.columns :][: self.rows * self.columns]
        rows = [Box(room.x, room.y + i * (high + GAP), room.w, high) for i in range(self.rows)]
        boxes = [place for strip in rows for place in strip.row(self.columns, GAP)]
        for control, place in zip(places, boxes, strict=False):
            does = partial(self.open, control.name)
            scenario_card(page, place, control, self.cards[control.name], does)
        for place in boxes[len(places) :][: len(self.unread)]:
            blank_card(page, place)
        if not shown and not self.unread:
            none = say("gallery-nothing") if self.typed else say("gallery-none-of-the-kind")
            page.prose(none, room, TextStyle(Face.SANS, 30, WHITE, WALL_LIT))
        self._bar(page, len(shown), Box(room.right + 26, room.y, 10, room.h))

    def _bar(self, page: Page, cards: int, track: Box) -> None:
        total = self._rows_of(cards)
        if total > self.rows:
            scroll_bar(page, track, (self.top / total, min(1, (self.top + self.rows) / total)))

    def _rows_of(self, cards: int) -> int:
        return -(-cards // self.columns)

    def _keep_in_sight(self, shown: list[Control]) -> None:
        if self.focused in shown:
            row = shown.index(self.focused) // self.columns
            self.top = min(max(self.top, row - self.rows + 1), row)
        self.top = max(0, min(self.top, self._rows_of(len(shown)) - self.rows))

    def wheel(self, steps: int) -> None:
        """Scroll by rows; the focus keeps to the cards that are seen."""
        shown = self.shown
        last = self._rows_of(len(shown)) - self.rows
        self.top = max(0, min(self.top + steps, last))
        if self.focused in shown:
            at = shown.index(self.focused)
            row = min(max(at // self.columns, self.top), self.top + self.rows - 1)
            self.focused = shown[min(row * self.columns + at % self.columns, len(shown) - 1)]

    def press(self, key: Key) -> Turn:
        name = SAME.get(key.name, key.name)
        if name in {"page up", "page down"}:
            self.wheel(self.rows if name == "page down" else -self.rows)
            return None
        if name == "return" and self.focused == SEARCH:
            found = next(iter(self.shown), None)
            return self.open(found.name) if found else None
        if self.focused in self.shown:
            return self._on_a_card(name, key)
        return super().press(key)

    def _on_a_card(self, name: str, key: Key) -> Turn:
        shown = self.shown
        at = shown.index(self.focused) if self.focused in shown else 0
        across, down = ARROWS.get(name, (0, 0))
        goal = at + across + down * self.columns
        if name == "home":
            self.focused = shown[0]
        elif name == "end":
            self.focused = shown[-1]
        elif name == "backspace":
            self.focused = SEARCH
            return super().press(key)
        elif name in ARROWS and 0 <= goal < len(shown):
            self.focused = shown[goal]
        elif name == "down" and at // self.columns + 1 < self._rows_of(len(shown)):
            self.focused = shown[-1]
        elif name != "down":
            return super().press(key)
        return None

    def write(self, text: str) -> Turn:
        """Type into the search, wherever the focus is; Space uses what is in focus elsewhere."""
        if self.focused != SEARCH and text.isspace():
            return None
        self.focused = SEARCH
        return super().write(text)

    def _edit(self, name: str) -> bool:
        """Only the search is edited, though letters go to it from everywhere."""
        return self.focused == SEARCH and super()._edit(name)

    def longest(self, _field: Control) -> int:
        return LONGEST_SEARCH

    def edited(self, _control: Control) -> None:
        self.top = 0

    def escape(self) -> Turn:
        if not self.typed:
            return super().escape()
        self.entries.clear()
        self.focused = SEARCH
        self.top = 0
        return None

    def show(self, kind: str) -> Turn:
        self.kind, self.top = kind, 0
        return None

    def open(self, name: str) -> Turn:
        scenario = self.read(name)
        if scenario is None:
            return Push(FaultsScreen(self.cards[name]))
        return Push(self.opened(self.files[name], scenario))

    def opened(self, file: Path, scenario: Scenario) -> Screen:
        return BriefingScreen(self.around, file, scenario, self.ways, self.begin)


def sought(card: CardView, typed: str, kind: str) -> bool:
    """Say whether a card is of a kind and has all words that were typed, or their beginnings."""
    if kind not in {words.ALL, card.kind}:
        return False
    searched = _plain(in_words(card.searched))
    return all(word in searched for word in _plain(typed).split())


_plain = lru_cache(alphabetical)


class FaultsScreen(Scrolled):
    over = True
    arrows_scroll = True

    def __init__(self, card: CardView) -> None:
        super().__init__()
        self.card = card

    def compose(self, page: Page) -> None:
        high = min(page.height - 160, 340 + page.size(56) * len(self.card.faults))
        listed = [Paragraph(fault, FAULT, above=12) for fault in self.card.faults]
        close = Press("close", *CLOSE, does=Pop, primary=True)
        foot = centred(box(button, close, high=56), 260)
        column(inset(self.reading(listed), 0, 30), 28, foot).put(
            page, sheet(page, say("gallery-to-mend", name=self.card.title), high, 1400)
        )


RADIUS = 14.0
PAD = 26.0
HEIGHT = 244.0
"""How high a card has to be at the normal size of text."""

TITLE, BODY, LABEL = 31.0, 22.0, 20.0
TIGHT, SNUG = 1.16, 1.2
"""Steps from line to line against the size: of what is one name, and of what a case shows."""


def scenario_card(page: Page, box: Box, control: Control, view: CardView, does: Does) -> None:
    page.target(control, box, does=does)
    _paper(page, box, control, FAULT_INK if view.faults else WOOD_FACE)
    inner = Box(box.x + PAD + 6, box.y + 14, box.w - 2 * PAD - 6, box.h - 28)
    foot = _labels(page, view, inner)
    top = _line(page, view.year, view.where, inner)
    room = Box(inner.x, top, inner.w, min(page.size(TITLE) * 2.45, foot - top))
    end = page.prose(view.title, room, TextStyle(Face.SERIF, TITLE, INK, PAPER))
    _shows(page, view, Box(inner.x, end + 6, inner.w, foot - end - 14))


def blank_card(page: Page, box: Box) -> None:
    page.add([rounded(box, RADIUS, "none", BLANK_EDGE, 2)])


def _paper(page: Page, box: Box, control: Control, spine: str) -> None:
    shadow = Shape(card((box.w, box.h), RADIUS, CARD_SHADOW), box.moved(dy=6))
    paper = WHITE if page.lit(control) else PAPER
    edge = f'<path d="M{RADIUS} 0 H10 V{box.h} H{RADIUS} A{RADIUS} {RADIUS} 0 0 1 0 '
    edge += f'{box.h - RADIUS} V{RADIUS} A{RADIUS} {RADIUS} 0 0 1 {RADIUS} 0Z" fill="{spine}"/>'
    page.add([shadow, Shape(card((box.w, box.h), RADIUS, paper) + edge, box)])
    if page.on(control):
        halo = box.grown(7)
        page.add([Shape(double_ring((halo.w, halo.h), RADIUS + 7, FOCUS, 4), halo)])


def _line(page: Page, year: str, where: str, inner: Box) -> float:
    if not year:
        return inner.y
    high, style = page.size(BODY) * LEADING, TextStyle(Face.STRONG, BODY, INK, PAPER)
    wide = page.measure.width(year, style.face, page.size(BODY)) + 2
    page.line(year, Box(inner.x, inner.y, wide, high), style)
    left = inner.x + wide + 14
    sizes = ((page.size(BODY), 1), (page.size(LABEL), 1), (page.size(LABEL), 2), (LABEL, 2))
    size, said = fitted(page.measure, where, Face.NARROW, inner.right - left, sizes)
    place = Box(left, inner.y, inner.right - left, max(high, len(said) * size * TIGHT))
    quiet = TextStyle(Face.NARROW, size, QUIET_INK, PAPER)
    page.add(stacked(said, place, size * TIGHT, quiet, Align.START))
    return place.bottom + 4


def _shows(page: Page, view: CardView, room: Box) -> None:
    ink = INK if view.faults else QUIET_INK
    sizes = [
        (size, max(1, int(room.h // (size * SNUG)))) for size in falling(page.size(BODY), LABEL)
    ]
    size, said = fitted(page.measure, view.shows, Face.SANS, room.w, sizes)
    block = Box(room.x, room.y, room.w, len(said) * size * SNUG)
    page.add(stacked(said, block, size * SNUG, TextStyle(Face.SANS, size, ink, PAPER), Align.START))


def _labels(page: Page, view: CardView, inner: Box) -> float:
    size = page.size(LABEL)
    high = size * 1.5
    left, ink = inner.x, FAULT_INK if view.faults else INK
    for text in view.labels:
        wide = page.measure.width(in_words(text), Face.STRONG, size) + size * 1.2
        label = Box(left, inner.bottom - high, wide, high)
        page.add([Shape(card((wide, high), high / 2, PAPER, ink, 1.8), label)])
        page.line(text, label, TextStyle(Face.STRONG, LABEL, ink, PAPER), Align.MIDDLE)
        left = label.right + 10
    rest = Box(left + 10, inner.bottom - high, inner.right - left - 10, high)
    return min(rest.y, _length(page, view.length, rest))


def _length(page: Page, length: tuple[Said, ...], box: Box) -> float:
    style = TextStyle(Face.NARROW, BODY, INK, PAPER)
    parts: tuple[Said, ...] = (say("gallery-length", parts=length),)
    if page.measure.width(in_words(parts[0]), style.face, page.size(BODY)) > box.w:
        parts = length
    step = box.h if len(parts) == 1 else page.size(BODY) * TIGHT
    top = box.bottom - step * len(parts)
    for i, part in enumerate(parts):
        page.line(part, Box(box.x, top + i * step, box.w, step), style, Align.END)
    return top
