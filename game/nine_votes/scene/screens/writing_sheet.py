"""A sheet to write on: a statement, an amendment, a point of order, a correction."""

from collections.abc import Callable
from functools import partial

from nine_votes.council.messages import Message, Said, key_rows, say, told_by, with_key
from nine_votes.scene.arrangement import box, column, prose
from nine_votes.scene.layout import Box
from nine_votes.scene.page import BACK, LEADING, Page, Press
from nine_votes.scene.parts import presses
from nine_votes.scene.pieces import Align, Control, Face, Kind, TextStyle
from nine_votes.scene.proceedings import Proceedings
from nine_votes.scene.screens.form import Form
from nine_votes.scene.screens.screen import Key, Pop, Turn
from nine_votes.scene.theme import FAINT, INK, PAPER, STYLES
from nine_votes.scene.widgets import field as fields
from nine_votes.scene.widgets.button import sheet
from nine_votes.scene.widgets.field import Entry, field
from nine_votes.views.chamber import Mark
from nine_votes.views.floor import AskedView, Offer, UnclearError, asked, filled

TEXT = Control(Kind.FIELD, "text")

WIDE = 1320.0
PROMPT = 28.0
SMALL = 24.0
BUTTONS = 66.0
NEAR_THE_END = 120
"""So many letters before there is no more room, the sheet says how many are left."""

SHORT = 80
"""An answer of so few letters takes one line."""

ROWS = 7

Send = Callable[[str], Said]
"""Takes what is written; returns why it was not taken, or nothing."""


class WritingScreen(Form):
    """A sheet with a field; what is typed stays there until it is taken.

    Enter sends, since the record keeps every text on one line.
    """

    over = True
    help = key_rows("seat-help", "enter", "left", "copy", "escape")

    def __init__(
        self, view: AskedView, send: Send, leave: Callable[[Entry], Turn] | None = None
    ) -> None:
        """`leave` says where Escape leads, and is given what is typed so far."""
        super().__init__()
        self.view, self.send, self.leave = view, send, leave
        self.entries[TEXT.name] = Entry(view.before)
        self.refusal: Said = ""
        self.focused = TEXT

    @property
    def entry(self) -> Entry:
        return self.entries[TEXT.name]

    def longest(self, _field: Control) -> int:
        return max(self.view.most, len(self.view.before))

    def press(self, key: Key) -> Turn:
        """Take a key: up and down go to the two ends of the text before they leave the field."""
        text = self.entry.text
        ends = {"up": Entry("", text), "down": Entry(text)}
        if self.writing and ends.get(key.name, self.entry) != self.entry:
            self.entries[TEXT.name] = ends[key.name]
            return None
        return super().press(key)

    def escape(self) -> Turn:
        return self.leave(self.entry) if self.leave else Pop()

    def edited(self, _control: Control) -> None:
        self.refusal = ""

    def hand_in(self) -> Turn:
        self.refusal = self.send(self.entry.text)
        return None if self.refusal else Pop()

    def compose(self, page: Page) -> None:
        line = page.size(fields.SIZE) * fields.LEADING
        rows = 1 if self.view.most <= SHORT else ROWS
        told = page.size(SMALL) * LEADING
        prompt = page.size(PROMPT) * LEADING * 2
        room = 20 + line * rows + 2 * told + 44 + BUTTONS + prompt
        place = sheet(page, self.view.title, min(room + 138, page.height - 64), WIDE)
        send = Press("send", *with_key("seat-send"), primary=True, does=self.hand_in)
        back = Press("back", *BACK, does=self.escape)
        column(
            *(prose(self.view.prompt, TextStyle(Face.SANS, PROMPT, INK, PAPER), most=2), 14),
            *(box(field, TEXT, self.entry, self._hint), 12),
            *(box(self._note, high=2 * told), 24),
            presses(send, back, high=BUTTONS),
        ).put(page, place)

    def first(self, _page: Page) -> Control | None:
        return TEXT

    @property
    def _hint(self) -> Message:
        return say("seat-may-be-empty") if self.view.optional else say("seat-write-here")

    def _note(self, page: Page, box: Box) -> None:
        left = self.longest(TEXT) - len(self.entry.text)
        if self.refusal:
            style = TextStyle(Face.STRONG, SMALL, STYLES[Mark.VETO].ground, PAPER)
            page.prose(self.refusal, box, style)
        elif left <= min(NEAR_THE_END, self.view.most // 4):
            style = TextStyle(Face.SANS, SMALL, FAINT, PAPER)
            page.prose(say("seat-letters-left", left=left), box, style, Align.END)


def sent(proceedings: Proceedings, offer: Offer, text: str) -> Said:
    """Take an offer with a person's words; return why it was not taken, or nothing."""
    try:
        action = filled(offer, text)
    except UnclearError as error:
        return told_by(error)
    return "" if proceedings.act(action) else proceedings.refusal


def writing_for(
    proceedings: Proceedings, offer: Offer, leave: Callable[[Entry], Turn] | None = None
) -> WritingScreen:
    view = asked(offer, proceedings.meeting)
    return WritingScreen(view, partial(sent, proceedings, offer), leave)
