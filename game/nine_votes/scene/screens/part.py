"""What a delegation may do about one paragraph of a draft, or about the draft as a whole."""

from collections.abc import Callable
from typing import NamedTuple

from nine_votes.phrases import papers_shown as words, seated
from nine_votes.scene.arrangement import grow, row
from nine_votes.scene.boxes import Box
from nine_votes.scene.page import LEADING, Page
from nine_votes.scene.parts import press
from nine_votes.scene.pieces import Align, Face, TextStyle
from nine_votes.scene.press import Press
from nine_votes.scene.proceedings import Proceedings
from nine_votes.scene.screens.choosing import ChooserScreen
from nine_votes.scene.screens.offering import INNER, OfferingScreen
from nine_votes.scene.screens.screen import Pop, Push, Turn
from nine_votes.scene.surroundings import Surroundings
from nine_votes.scene.text import stacked
from nine_votes.scene.theme import MIST, WALL_FOOT, WHITE
from nine_votes.scene.widgets.seat import flag_pieces
from nine_votes.views.part_offers import clause_offers, draft_offers
from nine_votes.views.seat import GroupView, delegations, grouped

FLAG = (84.0, 63.0)
BUTTON = 62.0
HEADING, ACTING = 40.0, 26.0
BETWEEN = 22.0
SAID = TextStyle(Face.SANS, 28, WHITE, WALL_FOOT)


class Part(NamedTuple):
    """A clause of a draft, or the draft as a whole where `clause` is empty.

    `heading` says what it is called, `text` what it says now, or the title of the draft.
    """

    symbol: str
    clause: str
    heading: str
    text: str


class PartScreen(OfferingScreen):
    """What may be done about a part, by one delegation or another."""

    help = seated.PART_KEYS

    def __init__(
        self,
        around: Surroundings,
        proceedings: Proceedings,
        seat: str,
        part: Part,
        chosen: Callable[[str], None],
    ) -> None:
        """`chosen` is told who else is to act."""
        self.part, self.chosen = part, chosen
        super().__init__(around, proceedings, seat)

    def offered(self) -> tuple[GroupView, ...]:
        """Return what the seat may do about the part."""
        meeting = self.proceedings.meeting
        symbol, clause = self.part.symbol, self.part.clause
        if not clause:
            return grouped(draft_offers(meeting, self.seat, symbol))
        return grouped(clause_offers(meeting, self.seat, symbol, clause))

    def compose(self, page: Page) -> None:
        """Lay the panel: who acts and on what, the list, and the buttons."""
        size, lines = page.set(self.part.text, INNER - 4, page.height / 4, SAID)
        head = self._head_height(page)
        text = size * LEADING * len(lines) + (10 if lines else 0)
        room = head + text + self.list_height(page) + BETWEEN + BUTTON
        box = self.ground(page, room + 1)
        self._head(page, box)
        top = box.y + head
        block = Box(box.x + 2, top, box.w - 4, size * LEADING * len(lines))
        page.add(stacked(lines, block, size * LEADING, SAID._replace(size=size), Align.START))
        foot = Box(box.x, box.bottom - BUTTON, box.w, BUTTON)
        place = Box(box.x, top + text, box.w, foot.y - BETWEEN - top - text)
        self.listing(page, place, words.NOTHING_TO_DO)
        another = Press("another", *words.FOR_ANOTHER, does=self.ask_who)
        back = Press("back", *words.BACK_TO_DRAFT, does=Pop)
        row(press(another), grow(), press(back)).put(page, foot)

    def ask_who(self) -> Turn:
        """Ask who else is to act."""
        seats = delegations(self.proceedings.meeting, self.around.drawn)
        return Push(ChooserScreen(words.WHO_ACTS, seats, self.seat, self.act_for))

    def act_for(self, seat: str) -> None:
        """Go on as another delegation."""
        self.seat, self.refusal, self.focused = seat, "", None
        self.scroll.top = 0
        self.chosen(seat)
        self.read()

    @staticmethod
    def _head_height(page: Page) -> float:
        return max(page.size(HEADING + ACTING) * LEADING - 6, FLAG[1]) + 8

    def _head(self, page: Page, box: Box) -> None:
        """Put the flag of who acts, what it acts on, and its name."""
        seats = delegations(self.proceedings.meeting, self.around.drawn)
        seat = next((each for each in seats if each.code == self.seat), seats[0])
        w, h = FLAG
        page.add(flag_pieces(seat, Box(box.x + 2, box.y + 4, w, h)))
        left = box.x + w + 26
        first = Box(left, box.y - 6, box.right - left, page.size(HEADING) * LEADING)
        page.line(self.part.heading, first, TextStyle(Face.SERIF, HEADING, WHITE, WALL_FOOT))
        second = Box(left, first.bottom, first.w, page.size(ACTING) * LEADING)
        style = TextStyle(Face.SANS, ACTING, MIST, WALL_FOOT)
        page.line(words.acting(seat.name), second, style)
