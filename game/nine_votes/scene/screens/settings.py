"""The settings: every change holds at once, and is kept."""

from functools import partial

from nine_votes.phrases import settings as words
from nine_votes.phrases.lesson_clock import LENGTHS
from nine_votes.scene.arrangement import Part, box, column, line, row
from nine_votes.scene.boxes import Box
from nine_votes.scene.page import LEADING, Page
from nine_votes.scene.parts import labelled, press, title
from nine_votes.scene.pieces import Align, Face, Kind, TextStyle
from nine_votes.scene.press import Press
from nine_votes.scene.screens.form import Form
from nine_votes.scene.screens.screen import Pop, Turn
from nine_votes.scene.settings import understood
from nine_votes.scene.surroundings import Surroundings
from nine_votes.scene.text import Cut, stacked
from nine_votes.scene.theme import GOLD, MIST, SMALLEST_ON_WALL, WALL_LIT, WHITE
from nine_votes.scene.widgets.toggle import Choice, segment, segments, toggle
from nine_votes.scene.widgets.wall import bare_wall
from nine_votes.words.resolver import in_words

CONTROLS, LABEL = 920.0, 276.0
HIGHEST, GAP, BUTTON = 92.0, 16.0, 60.0
MEANING = TextStyle(Face.SANS, 26, MIST, WALL_LIT)


class SettingsScreen(Form):
    """What a person can set for the window."""

    def __init__(self, around: Surroundings) -> None:
        """`around` has the settings, and keeps them."""
        super().__init__()
        self.around = around

    @property
    def rows(self) -> tuple[str, ...]:
        """The names of the settings that are to be seen, from the top."""
        several = ("display",) if len(self.around.displays()) > 1 else ()
        return (
            *("text_size", "reduced_motion", "high_contrast", "sound", "full_screen"),
            *several,
            *("hide_cards", "lesson"),
        )

    def compose(self, page: Page) -> None:
        """Put a row for each setting, and where they are kept under them."""
        page.backdrop = bare_wall(page)
        back = press(Press("back", *words.BACK, does=Pop))
        column(
            title(words.TITLE),
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
        """Turn a switch."""
        return self.change(name, not getattr(self.around.settings, name))

    def _rows(self, page: Page, room: Box) -> None:
        """Put each setting with what it does beside it, all of that in one size."""
        high = min(HIGHEST * page.canvas.text, room.h / len(self.rows) - GAP)
        wide = room.w - CONTROLS - 44
        small = min(
            page.set(words.MEANINGS[name], wide, high, MEANING, SMALLEST_ON_WALL)[0]
            for name in self.rows
        )
        for name in self.rows:
            control = self._control(page, name).sized(wide=CONTROLS)
            strip, room = room.cut_top(high, GAP)
            row(control, 44, box(_say, name, small)).put(page, strip)

    def _control(self, page: Page, name: str) -> Part:
        settings = self.around.settings
        if name in words.SWITCHES:
            label, states = words.SWITCHES[name]
            on = bool(getattr(settings, name))
            does = partial(self.turn, name)
            return box(toggle, Press(name, label, does=does, kind=Kind.TOGGLE), states[on], on)
        choice = self._choice(name)
        if name == "text_size":
            page.primary = segment(name, choice.chosen)
        called = line(words.LABELS[name], TextStyle(Face.STRONG, 28, WHITE, WALL_LIT))
        return row(24, labelled(called, LABEL, box(segments, choice)))

    def _choice(self, name: str) -> Choice:
        """Return what a setting is chosen among; a display and a lesson go by their numbers."""
        settings = self.around.settings
        if name == "text_size":
            return Choice(name, words.TEXT_SIZES, settings.text_size, partial(self.change, name))
        sizes = self.around.displays()
        labels = {minutes: in_words(length) for minutes, length in LENGTHS.items()}
        chosen = settings.lesson
        if name == "display":
            labels = dict(enumerate(words.displays(sizes)))
            chosen = settings.display if settings.display < len(sizes) else 0
        values = [(str(number), label) for number, label in labels.items()]
        return Choice(name, values, str(chosen), lambda value: self.change(name, int(value)))

    def _kept(self, page: Page, room: Box) -> None:
        """Say where the settings are kept, or why they are not."""
        around = self.around
        kept = words.kept_in(around.kept_in) if around.kept_in else words.NOT_KEPT_ANYWHERE
        style = TextStyle(Face.SANS, 24, GOLD if around.notice else MIST, WALL_LIT)
        two_lines = 2 * page.size(24) * LEADING
        place = Box(room.x, room.centre.y - two_lines / 2, room.w, two_lines)
        page.block(around.notice or kept, place, style, least=22)


def _say(page: Page, room: Box, name: str, size: float) -> None:
    """Say what a setting does, around the middle of its row."""
    lines = Cut(page.measure, MEANING.face, size).even(words.MEANINGS[name], room.w)
    page.add(stacked(lines, room, size * LEADING, MEANING._replace(size=size), Align.START))
