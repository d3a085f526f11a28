"""The title: the table, the name, and the ways in."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NamedTuple

from nine_votes.council.messages import key_rows, say, with_key
from nine_votes.scene.arrangement import column, grow, line, prose, row
from nine_votes.scene.layout import MIDDLE, Box, Layout, Point, layout, turned
from nine_votes.scene.page import LEADING, Page, Press
from nine_votes.scene.parts import BUTTON, press, presses
from nine_votes.scene.pieces import Align, Face, TextStyle
from nine_votes.scene.screens.form import Form
from nine_votes.scene.screens.notices import HelpScreen
from nine_votes.scene.screens.screen import Pop, Push, Turn
from nine_votes.scene.surroundings import Surroundings
from nine_votes.scene.theme import INK, MIST, PAPER, WHITE
from nine_votes.scene.widgets.button import button_row, button_width, sheet, tile
from nine_votes.scene.widgets.seat import seat_card
from nine_votes.scene.widgets.wall import backdrop
from nine_votes.sitting.shelf import NoSuchJournalError, find_journal
from nine_votes.views.title import Door, TitleView, title_view
from nine_votes.words.resolver import in_words

RESUME = with_key("title-resume")
SETTINGS = with_key("title-settings")
KEYS = with_key("title-keys")
LEAVE = with_key("title-leave")
LEAVE_IT = with_key("title-leave-it")
STAY = with_key("title-stay")

LAST = TextStyle(Face.SANS, 26, MIST)
GAP = 24.0
NAME, LINE = 104.0, 28.0
TILE, WIDE = 140.0, 1180.0


class Leads(NamedTuple):
    """Where the title leads: by the ways in that there are, to the last sitting, to the settings.

    `resume` is given the journal of the last sitting.
    """

    doors: Mapping[Door, Callable[[], Turn]]
    resume: Callable[[Path], Turn]
    settings: Callable[[], Turn]


class TitleScreen(Form):
    """The first screen; nothing is read for it but which journal is the last."""

    help = key_rows("title-help", "class", "alone", "explore", "laboratory", "resume", "settings")

    def __init__(self, around: Surroundings, leads: Leads) -> None:
        """Look for the journal of the last sitting, without reading it."""
        super().__init__()
        self.around, self.leads = around, leads
        self.leaving = False
        self.back()

    def back(self) -> None:
        """Be shown again: the last sitting may be another one."""
        super().back()
        last = last_sitting()
        self.journal = last[0] if last else None
        told = (last[0].stem, last[1]) if last else None
        self.view: TitleView = title_view(self.leads.doors, self.around.drawn, told)

    def compose(self, page: Page) -> None:
        place = layout(len(self.view.seats), page.height)
        page.backdrop = backdrop(place, page.margin)
        self._seats(page, place)
        top = self._name(page, place)
        self._ways_in(page, place, top)
        if self.leaving:
            self._ask(page)

    def escape(self) -> Turn:
        self.leaving = not self.leaving
        return None

    def resume(self) -> Turn:
        return self.leads.resume(self.journal) if self.journal else None

    def _seats(self, page: Page, place: Layout) -> None:
        order = turned(len(self.view.seats), None)
        with page.unmirrored():
            for seat, i in zip(self.view.seats, order, strict=True):
                page.add(seat_card(page.measure, seat, place.places[i], 0, focused=False))

    def _name(self, page: Page, place: Layout) -> float:
        middle = place.rows.heading
        box = place.inside(middle - 62, middle + 62)
        page.line(say("title-name"), box, TextStyle(Face.SERIF, NAME, WHITE), Align.MIDDLE)
        top, lines = middle + page.size(NAME) * 0.52, 2 if len(self.view.doors) <= 2 else 1
        box = place.inside(top, top + page.size(LINE) * LEADING * lines + 1)
        style = TextStyle(Face.SANS, LINE, MIST)
        return page.prose(say("title-line"), box, style, Align.MIDDLE, 24)

    def _ways_in(self, page: Page, place: Layout, top: float) -> None:
        rows = place.rows
        last = rows.choices if self.view.last else rows.actions
        self._doors(page, place, top, min(last - BUTTON / 2, place.inner.foot + 20))
        if self.view.last:
            self._resume(page, Box.around(Point(MIDDLE, rows.choices), WIDE, BUTTON))
        strip = Box.around(Point(MIDDLE, rows.actions), WIDE, BUTTON)
        others = (
            Press("settings", *SETTINGS, does=self.leads.settings),
            Press("keys", *KEYS, does=lambda: Push(HelpScreen(self.help))),
            Press("leave", *LEAVE, does=self.escape),
        )
        button_row(page, strip, others)

    def _doors(self, page: Page, place: Layout, top: float, bottom: float) -> None:
        doors = self.view.doors
        rows = max(1, (len(doors) + 1) // 2)
        high = min((bottom - top - GAP * (rows + 1)) / rows, page.size(TILE))
        top += (bottom - top - high * rows - GAP * (rows - 1)) / 2
        wide = place.inside(top, bottom).w
        for i, door in enumerate(doors):
            strip = Box(MIDDLE - wide / 2, top + (i // 2) * (high + GAP), wide, high)
            box = strip.row(2, GAP)[i % 2]
            does = self.leads.doors[Door(door.name)]
            tile(page, box, Press(*door._replace(primary=i == 0), does=does))

    def _resume(self, page: Page, strip: Box) -> None:
        resume = Press("resume", *RESUME, does=self.resume)
        said = page.measure.width(in_words(self.view.last), LAST.face, page.size(LAST.size)) + 2
        said = min(said, strip.w - button_width(page, resume) - GAP)
        last = line(self.view.last, LAST).sized(wide=said)
        row(grow(), press(resume), GAP, last, grow()).put(page, strip)

    def _ask(self, page: Page) -> None:
        page.targets.clear()
        page.keys.clear()
        two_lines = page.size(LINE) * LEADING * 2 + 1
        leave = Press("leave it", *LEAVE_IT, does=Pop, primary=True)
        stay = Press("stay", *STAY, does=self.escape)
        said = TextStyle(Face.SANS, LINE, INK, PAPER)
        asked = column(prose(say("title-kept"), said, most=2), grow(), presses(leave, stay))
        asked.put(page, sheet(page, say("title-ask"), 240 + two_lines, 900))


def last_sitting() -> tuple[Path, date] | None:
    """Return the journal that was last written to and that day; None where none can be seen."""
    try:
        journal = find_journal(None)
        written = datetime.fromtimestamp(journal.stat().st_mtime, tz=UTC)
    except (NoSuchJournalError, OSError):
        return None
    return journal, written.astimezone().date()
