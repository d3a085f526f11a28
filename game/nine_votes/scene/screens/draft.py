"""The drafts before the Council, clause by clause, with what was changed and what waits."""

from collections.abc import Iterator, Sequence
from functools import partial

from nine_votes.phrases import papers_shown as words
from nine_votes.scene import arrangement
from nine_votes.scene.arrangement import box, column, grow, row
from nine_votes.scene.boxes import Box
from nine_votes.scene.page import LEADING, Page
from nine_votes.scene.parts import title
from nine_votes.scene.pieces import Align, Control, Face, Kind, TextStyle
from nine_votes.scene.press import Press
from nine_votes.scene.proceedings import Proceedings
from nine_votes.scene.screens.choosing import ChooserScreen
from nine_votes.scene.screens.part import Part, PartScreen
from nine_votes.scene.screens.rolling import Rolling
from nine_votes.scene.screens.screen import Pop, Push, Turn
from nine_votes.scene.surroundings import Surroundings
from nine_votes.scene.theme import GOLD, MIST, WHITE
from nine_votes.scene.widgets.blocks import Block, block_width, put_blocks
from nine_votes.scene.widgets.button import button, button_width
from nine_votes.scene.widgets.clause_card import clause_block, preamble_block
from nine_votes.scene.widgets.toggle import Choice, segments
from nine_votes.scene.widgets.wall import bare_wall
from nine_votes.views.papers import DraftView, acting_at_first, drafts_shown
from nine_votes.views.seat import delegations

TITLE = TextStyle(Face.SERIF, 52, WHITE)
NOTE, STANDING = TextStyle(Face.SANS, 27, MIST), TextStyle(Face.STRONG, 27, GOLD)
TAB, BUTTON = 420.0, 62.0


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

    def turn_to(self, number: int) -> Turn:
        """Turn to another draft, round and round."""
        self.number, self.unfolded, self.focused = number % len(self.drafts), False, None
        self.scroll.top = 0
        return None

    def act_for(self, seat: str) -> None:
        """Act for another delegation from now on."""
        self.seat = seat

    def ask_who(self) -> Turn:
        """Ask for which delegation to act."""
        seats = delegations(self.proceedings.meeting, self.around.drawn)
        return Push(ChooserScreen(words.WHO_ACTS, seats, self.seat, self.act_for))

    def unfold(self) -> Turn:
        """Show the whole preamble, or its heading alone."""
        self.unfolded = not self.unfolded
        return None

    def open_part(self, part: Part) -> Turn:
        """Open what may be done about a part."""
        return Push(PartScreen(self.around, self.proceedings, self.seat, part, self.act_for))

    def compose(self, page: Page) -> None:
        """Put the heading, the cards under it, and the buttons at the foot."""
        page.backdrop = bare_wall(page)
        room = column(26, box(self._foot, high=BUTTON), 40).under(page, page.inner)
        page.shortcut(words.OPENED_BY, Pop)
        draft = self.draft
        if draft is None:
            title(words.THE_DRAFT, words.NOTHING_TABLED).put(page, room)
            return
        page.shortcut("[", lambda: self.turn_to(self.number - 1))
        page.shortcut("]", lambda: self.turn_to(self.number + 1))
        room = room.cut_top(self._head(page, draft))[1]
        room = column(self._tabs(page), 20).over(page, room)
        if not self.items:
            page.prose(words.NO_PARAGRAPHS, room, TextStyle(Face.SANS, 30, MIST))
        wide, shown = block_width(room), (draft, self.unfolded)
        blocks = self.kept(page, shown, lambda: self._blocks(page, draft, wide))
        put_blocks(page, room, blocks, self.scroll)

    def _blocks(self, page: Page, draft: DraftView, wide: float) -> Iterator[Block]:
        if draft.preamble:
            shown = draft.preamble if self.unfolded else None
            yield preamble_block(page, shown, wide, self.unfold)
        for c in draft.clauses:
            part = Part(draft.symbol, c.id, c.heading, c.text)
            yield clause_block(page, c, wide, partial(self.open_part, part))

    def _head(self, page: Page, draft: DraftView) -> float:
        """Put what the draft is called, by whom it is, where it stands; return where that ends."""
        called, room = page.inner.cut_top(36)[1].cut_top(page.size(TITLE.size) * LEADING)
        page.line(draft.called, called, TITLE)
        high = page.size(NOTE.size) * LEADING
        wide = page.measure.width(draft.standing, Face.STRONG, page.size(STANDING.size)) + 8
        place, room = room.cut_end(wide, 30)
        page.line(draft.standing, place._replace(h=high), STANDING, Align.END)
        top = room.y
        for said in filter(None, (draft.title, draft.by)):
            top = page.prose(said, room._replace(y=top, h=2 * high), NOTE)
        return max(top, room.y + high)

    def _tabs(self, page: Page) -> arrangement.Part | None:
        if len(self.drafts) < 2:
            return None
        labels = [(str(i), draft.short) for i, draft in enumerate(self.drafts)]
        drafts = Choice("draft", labels, str(self.number), lambda n: self.turn_to(int(n)))
        strip = box(segments, drafts, wide=min(page.inner.w, TAB * len(self.drafts)))
        return column(14, row(strip, grow()).sized(high=56))

    def _foot(self, page: Page, room: Box) -> None:
        """Put the buttons, and between them what the marks of a change mean."""
        draft, council = self.draft, self.proceedings.meeting.council
        acting = words.acting(council.member(self.seat).name)
        left = [Press("another", acting, words.FOR_ANOTHER[1], does=self.ask_who)]
        if draft:
            whole = Part(draft.symbol, "", draft.called, draft.title)
            left.insert(0, Press("whole", *words.WHOLE, does=partial(self.open_part, whole)))
        back = Press("back", *words.BACK, does=Pop)
        end, room = room.cut_end(button_width(page, back))
        for press in left:
            place, room = room.cut_start(min(button_width(page, press), room.w * 0.6), 16)
            button(page, place, press)
        button(page, end, back)
