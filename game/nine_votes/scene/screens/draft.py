"""The drafts before the Council, clause by clause, with what was changed and what waits."""

from collections.abc import Sequence

from nine_votes.phrases import papers_shown as words
from nine_votes.scene.boxes import Box
from nine_votes.scene.layout import WIDTH
from nine_votes.scene.page import LEADING, Page
from nine_votes.scene.pieces import Align, Control, Face, Kind, TextStyle
from nine_votes.scene.proceedings import Proceedings
from nine_votes.scene.screens.chooser import ChooserScreen
from nine_votes.scene.screens.part import Part, PartScreen
from nine_votes.scene.screens.rolling import Rolling
from nine_votes.scene.screens.screen import Key, Pop, Push, Turn
from nine_votes.scene.surroundings import Surroundings
from nine_votes.scene.theme import GOLD, MIST, WHITE
from nine_votes.scene.widgets.bare_wall import bare_wall
from nine_votes.scene.widgets.blocks import Block, block_width, put_blocks
from nine_votes.scene.widgets.button import button, button_width, old_press
from nine_votes.scene.widgets.clause_card import clause_block, preamble_block
from nine_votes.scene.widgets.toggle import segments
from nine_votes.views.papers import DraftView, acting_at_first, drafts_shown
from nine_votes.views.seat import delegations

BACK = Control(Kind.BUTTON, "back")
ANOTHER = Control(Kind.BUTTON, "another")
WHOLE = Control(Kind.BUTTON, "whole")
DRAFT = "draft"

MARGIN = 96.0
TITLE, NOTE = 52.0, 27.0
TAB = 420.0
BUTTON = 62.0
TURNS = {"[": -1, "]": 1}


class DraftScreen(Rolling):
    """The drafts, one at a time; a clause that is chosen shows what may be done about it."""

    help = words.DRAFT_KEYS

    def __init__(self, around: Surroundings, proceedings: Proceedings) -> None:
        """Begin with the first draft, acted on by whoever moved it."""
        super().__init__()
        self.around, self.proceedings = around, proceedings
        self.number, self.unfolded = 0, False
        self.seat = ""
        self.drafts: tuple[DraftView, ...] = ()
        self.back()

    @property
    def draft(self) -> DraftView | None:
        """The draft that is turned to, where there is one."""
        return self.drafts[self.number] if self.drafts else None

    @property
    def items(self) -> Sequence[Control]:
        """The cards."""
        draft = self.draft
        if draft is None:
            return []
        preamble = [Control(Kind.ITEM, words.PREAMBLE)] if draft.preamble else []
        return [*preamble, *(Control(Kind.ITEM, clause.id) for clause in draft.clauses)]

    def back(self) -> None:
        """Look at the drafts as they are now."""
        super().back()
        self.drafts = drafts_shown(self.proceedings.meeting)
        self.number = min(self.number, max(0, len(self.drafts) - 1))
        meeting = self.proceedings.meeting
        if self.seat not in meeting.council.codes:
            self.seat = acting_at_first(meeting, self.draft.symbol if self.draft else "")

    def press(self, key: Key) -> Turn:
        """Take a key: another draft, the one that opens this, or what every form has."""
        if key.name == words.OPENED_BY:
            return Pop()
        if key.name in TURNS and self.drafts:
            self.turn_to((self.number + TURNS[key.name]) % len(self.drafts))
            return None
        return super().press(key)

    def turn_to(self, number: int) -> None:
        """Turn to another draft."""
        self.number, self.unfolded, self.focused = number, False, None
        self.scroll.top = 0

    def act_for(self, seat: str) -> None:
        """Act for another delegation from now on."""
        self.seat = seat

    def activate(self, control: Control) -> Turn:
        """Do what a control is for."""
        if control == ANOTHER:
            seats = delegations(self.proceedings.meeting, self.around.drawn)
            return Push(ChooserScreen(words.WHO_ACTS, seats, self.seat, self.act_for))
        if control.kind is Kind.TOGGLE:
            self.turn_to(int(control.name.partition("=")[2]))
            return None
        if control.name == words.PREAMBLE:
            self.unfolded = not self.unfolded
            return None
        part = self._part(control)
        return Push(self._offering(part)) if part else Pop()

    def _offering(self, part: Part) -> PartScreen:
        return PartScreen(self.around, self.proceedings, self.seat, part, self.act_for)

    def _part(self, control: Control) -> Part | None:
        draft = self.draft
        if draft and control == WHOLE:
            return Part(draft.symbol, "", draft.called, draft.title)
        clauses = draft.clauses if draft and control.kind is Kind.ITEM else ()
        found = (
            Part(draft.symbol, c.id, c.heading, c.text)
            for c in clauses
            if draft and c.id == control.name
        )
        return next(found, None)

    def compose(self, page: Page) -> None:
        """Put the heading, the cards under it, and the buttons at the foot."""
        page.backdrop = bare_wall(page)
        foot = Box(MARGIN, page.height - 40 - BUTTON, WIDTH - 2 * MARGIN, BUTTON)
        self._foot(page, foot)
        draft = self.draft
        if draft is None:
            page.title(words.THE_DRAFT, words.NOTHING_TABLED)
            return
        top = self._tabs(page, self._head(page, draft)) + 20
        box = Box(MARGIN, top, WIDTH - 2 * MARGIN, foot.y - 26 - top)
        if not self.items:
            page.prose(words.NO_PARAGRAPHS, box, TextStyle(Face.SANS, 30, MIST))
        wide, shown = block_width(box), (draft, self.unfolded)
        blocks = self.kept(page, shown, lambda: self._blocks(page, draft, wide))
        put_blocks(page, box, blocks, self.scroll)

    def _blocks(self, page: Page, draft: DraftView, wide: float) -> list[Block]:
        blocks = [clause_block(page, clause, wide) for clause in draft.clauses]
        if not draft.preamble:
            return blocks
        return [preamble_block(page, draft.preamble, wide, open_=self.unfolded), *blocks]

    def _head(self, page: Page, draft: DraftView) -> float:
        """Put how the draft is called, who submitted it and where it stands."""
        box = Box(MARGIN, 36, WIDTH - 2 * MARGIN, page.size(TITLE) * LEADING)
        page.line(draft.called, box, TextStyle(Face.SERIF, TITLE, WHITE))
        high = page.size(NOTE) * LEADING
        top = box.bottom
        wide = page.measure.width(draft.standing, Face.STRONG, page.size(NOTE)) + 8
        place = Box(box.right - wide, top, wide, high)
        page.line(draft.standing, place, TextStyle(Face.STRONG, NOTE, GOLD), Align.END)
        for said in filter(None, (draft.title, draft.by)):
            room = Box(box.x, top, place.x - 30 - box.x, 2 * high)
            top = page.prose(said, room, TextStyle(Face.SANS, NOTE, MIST))
        return max(top, place.bottom)

    def _tabs(self, page: Page, top: float) -> float:
        if len(self.drafts) < 2:
            return top
        wide = min(WIDTH - 2 * MARGIN, TAB * len(self.drafts))
        strip = Box(MARGIN, top + 14, wide, 56)
        labels = [(str(i), draft.short) for i, draft in enumerate(self.drafts)]
        segments(page, DRAFT, strip, labels, str(self.number))
        return strip.bottom

    def _foot(self, page: Page, box: Box) -> None:
        """Put the buttons, and between them what the marks of a change mean."""
        council = self.proceedings.meeting.council
        acting = words.acting(council.member(self.seat).name)
        left = [old_press(WHOLE, *words.WHOLE)] if self.draft else []
        left.append(old_press(ANOTHER, acting, words.FOR_ANOTHER[1]))
        back = old_press(BACK, *words.BACK)
        x, right = box.x, box.right - button_width(page, back)
        for press in left:
            wide = min(button_width(page, press), (right - x) * 0.6)
            button(page, Box(x, box.y, wide, box.h), press)
            x += wide + 16
        button(page, Box(right, box.y, box.right - right, box.h), back)
