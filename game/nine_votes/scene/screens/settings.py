"""The settings: every change holds at once, and is kept."""

from nine_votes.phrases import settings as words
from nine_votes.phrases.lesson_clock import LENGTHS
from nine_votes.scene.boxes import Box
from nine_votes.scene.layout import WIDTH
from nine_votes.scene.page import LEADING, Page
from nine_votes.scene.pieces import Align, Control, Face, Kind, TextStyle
from nine_votes.scene.screens.form import Form
from nine_votes.scene.screens.screen import Pop, Turn
from nine_votes.scene.settings import understood
from nine_votes.scene.surroundings import Surroundings
from nine_votes.scene.text import Cut, stacked
from nine_votes.scene.theme import GOLD, MIST, SMALLEST_ON_WALL, WALL_LIT, WHITE
from nine_votes.scene.widgets.bare_wall import bare_wall
from nine_votes.scene.widgets.button import button, button_width, old_press
from nine_votes.scene.widgets.toggle import Switch, segments, toggle

BACK = Control(Kind.BUTTON, "back")
LEFT, MIDST = 96.0, 1060.0
"""Where the controls begin, and what is said of them."""

LABEL = 300.0
HIGHEST = 92.0
GAP = 16.0
NUMBERED = frozenset({"display", "lesson"})
"""The settings that are chosen by a number."""

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
        top = page.title(words.TITLE) + 28
        foot = page.height - 44 - 60
        rows = self.rows
        room = foot - 2 * page.size(24) * LEADING - 24 - top
        high = min(HIGHEST * page.canvas.text, room / len(rows) - GAP)
        small = min(_set(page, name, high)[0] for name in rows)
        for i, name in enumerate(rows):
            row = Box(LEFT, top + i * (high + GAP), MIDST - LEFT - 44, high)
            self._control(page, name, row)
            _say(page, name, row, small)
        self._foot(page, Box(LEFT, foot, WIDTH - 2 * LEFT, 60))

    def activate(self, control: Control) -> Turn:
        """Set what a control is for."""
        if control == BACK:
            return Pop()
        settings = self.around.settings
        name, _, chosen = control.name.partition("=")
        wanted: object = chosen or not getattr(settings, name)
        if name in NUMBERED:
            wanted = int(chosen)
        self.around.adopt(understood({**settings.fields, name: wanted}).settings)
        if name == "sound":
            self.around.play("gavel")
        return None

    def _control(self, page: Page, name: str, row: Box) -> None:
        settings = self.around.settings
        if name in words.SWITCHES:
            label, states = words.SWITCHES[name]
            on = bool(getattr(settings, name))
            control = Control(Kind.TOGGLE, name)
            toggle(page, row, Switch(control, label, states[on], on))
            return
        place = Box(row.x + 24, row.y, LABEL - 24, row.h)
        page.line(words.LABELS[name], place, TextStyle(Face.STRONG, 28, WHITE, WALL_LIT))
        strip = Box(row.x + LABEL, row.y, row.w - LABEL, row.h)
        if name == "text_size":
            page.primary = Control(Kind.TOGGLE, f"{name}={settings.text_size}")
            segments(page, name, strip, words.TEXT_SIZES, settings.text_size)
        elif name == "lesson":
            lengths = [(str(minutes), label) for minutes, label in LENGTHS.items()]
            segments(page, name, strip, lengths, str(settings.lesson))
        else:
            sizes = self.around.displays()
            labels = [(str(i), label) for i, label in enumerate(words.displays(sizes))]
            shown = settings.display if settings.display < len(sizes) else 0
            segments(page, name, strip, labels, str(shown))

    def _foot(self, page: Page, row: Box) -> None:
        """Put the way back, and where the settings are kept or why they are not."""
        around = self.around
        press = old_press(BACK, *words.BACK)
        wide = button_width(page, press)
        button(page, Box(row.right - wide, row.y, wide, row.h), press)
        kept = words.kept_in(around.kept_in) if around.kept_in else words.NOT_KEPT_ANYWHERE
        style = TextStyle(Face.SANS, 24, GOLD if around.notice else MIST, WALL_LIT)
        text, room = around.notice or kept, Box(row.x, row.y, row.w - wide - 40, row.h)
        size, lines = page.set(text, room.w, 2 * page.size(24) * LEADING, style, 22)
        high = size * LEADING * len(lines)
        place = Box(room.x, min(row.centre.y, row.bottom) - high / 2, room.w, high)
        page.add(stacked(lines, place, size * LEADING, style._replace(size=size), Align.START))


def _set(page: Page, name: str, high: float) -> tuple[float, list[str]]:
    """Return at which size and in which lines stands what a setting does."""
    return page.set(words.MEANINGS[name], WIDTH - LEFT - MIDST, high, MEANING, SMALLEST_ON_WALL)


def _say(page: Page, name: str, row: Box, size: float) -> None:
    """Say beside a row what its setting does, in the middle of its height."""
    box = Box(MIDST, row.y, WIDTH - LEFT - MIDST, row.h)
    lines = Cut(page.measure, MEANING.face, size).even(words.MEANINGS[name], box.w)
    page.add(stacked(lines, box, size * LEADING, MEANING._replace(size=size), Align.START))
