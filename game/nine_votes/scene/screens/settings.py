"""The settings: every change holds at once, and is kept."""

from collections.abc import Sequence
from functools import partial

from nine_votes.council.messages import Cases, Said, say
from nine_votes.scene.arrangement import Part, box, column, line, row
from nine_votes.scene.layout import Box
from nine_votes.scene.page import BACK, LEADING, Page, Press
from nine_votes.scene.parts import labelled, press, title
from nine_votes.scene.pieces import Align, Face, Kind, TextStyle
from nine_votes.scene.screens.form import Form
from nine_votes.scene.screens.screen import Pop, Turn
from nine_votes.scene.surroundings import (
    LESSONS,
    NAMES,
    SETTING,
    TEXT_SIZES,
    Surroundings,
    understood,
)
from nine_votes.scene.text import Cut, stacked
from nine_votes.scene.theme import GOLD, MIST, SMALLEST_ON_WALL, WALL_LIT, WHITE
from nine_votes.scene.widgets.button import Choice, segment, segments, toggle
from nine_votes.scene.widgets.wall import bare_wall
from nine_votes.words.resolver import in_words

CONTROLS, LABEL = 920.0, 276.0
HIGHEST, GAP, BUTTON = 92.0, 16.0, 60.0
TEXT_SIZE = Cases("settings-size", TEXT_SIZES)
DOES = Cases("settings-does", NAMES)
MEANING = TextStyle(Face.SANS, 26, MIST, WALL_LIT)


class SettingsScreen(Form):
    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self.around = around

    @property
    def rows(self) -> tuple[str, ...]:
        several = len(self.around.displays()) > 1
        return tuple(name for name in NAMES if several or name != "display")

    def compose(self, page: Page) -> None:
        page.backdrop = bare_wall(page)
        back = press(Press("back", *BACK, does=Pop))
        column(
            title(say("settings-title")),
            28,
            box(self._rows),
            2 * page.size(24) * LEADING + 24,
            row(box(self._kept), 40, back).sized(high=BUTTON),
            44,
        ).put(page, page.inner)

    def change(self, name: str, wanted: object) -> Turn:
        """Set something, and have it heard where that is the sound."""
        settings = self.around.settings
        self.around.adopt(understood({**settings.fields, name: wanted}).settings)
        if name == "sound":
            self.around.play("gavel")
        return None

    def turn(self, name: str) -> Turn:
        return self.change(name, not getattr(self.around.settings, name))

    def _rows(self, page: Page, room: Box) -> None:
        high = min(HIGHEST * page.canvas.text, room.h / len(self.rows) - GAP)
        wide = room.w - CONTROLS - 44
        small = min(
            page.set(DOES(name), wide, high, MEANING, SMALLEST_ON_WALL)[0] for name in self.rows
        )
        for name in self.rows:
            control = self._control(page, name).sized(wide=CONTROLS)
            strip, room = room.cut_top(high, GAP)
            row(control, 44, box(_say, name, small)).put(page, strip)

    def _control(self, page: Page, name: str) -> Part:
        settings = self.around.settings
        on = getattr(settings, name)
        if isinstance(on, bool):
            cards = name == "hide_cards"
            state = say("settings-cards", hidden=on) if cards else say("settings-switch", on=on)
            switch = Press(name, SETTING(name), does=partial(self.turn, name), kind=Kind.TOGGLE)
            return box(toggle, switch, state, on)
        choice = self._choice(name)
        if name == "text_size":
            page.primary = segment(name, choice.chosen)
        called = line(SETTING(name), TextStyle(Face.STRONG, 28, WHITE, WALL_LIT))
        return row(24, labelled(called, LABEL, box(segments, choice)))

    def _choice(self, name: str) -> Choice:
        settings = self.around.settings
        if name == "text_size":
            labels = [(size, TEXT_SIZE(size)) for size in TEXT_SIZES]
            return Choice(name, labels, settings.text_size, partial(self.change, name))
        sizes = self.around.displays()
        values, chosen = [(str(minutes), _length(minutes)) for minutes in LESSONS], settings.lesson
        if name == "display":
            values = [(str(place), label) for place, label in enumerate(_displays(sizes))]
            chosen = settings.display if settings.display < len(sizes) else 0
        return Choice(name, values, str(chosen), lambda value: self.change(name, int(value)))

    def _kept(self, page: Page, room: Box) -> None:
        around = self.around
        path = around.kept_in
        kept = say("settings-kept", path=str(path)) if path else say("settings-not-kept")
        style = TextStyle(Face.SANS, 24, GOLD if around.notice else MIST, WALL_LIT)
        two_lines = 2 * page.size(24) * LEADING
        place = Box(room.x, room.centre.y - two_lines / 2, room.w, two_lines)
        page.block(around.notice or kept, place, style, least=22)


def _length(minutes: int) -> Said:
    return say("clock-length", minutes=minutes) if minutes else say("clock-off")


def _displays(sizes: Sequence[tuple[int, int]]) -> list[Said]:
    if len(sizes) > 2:
        return [str(number) for number in range(1, len(sizes) + 1)]
    return [
        say("settings-pixels", number=number, wide=wide, high=high)
        for number, (wide, high) in enumerate(sizes, 1)
    ]


def _say(page: Page, room: Box, name: str, size: float) -> None:
    lines = Cut(page.measure, MEANING.face, size).even(in_words(DOES(name)), room.w)
    page.add(stacked(lines, room, size * LEADING, MEANING._replace(size=size), Align.START))
