"""One laptop passed round: each delegation votes in private, and the screen covers itself."""

from enum import Enum, auto
from functools import partial

from nine_votes.council.actions.floor import CastVote
from nine_votes.council.members import Council, Member
from nine_votes.council.messages import Said, key_rows, say, with_key
from nine_votes.council.voting import VOTE_LABEL, Vote
from nine_votes.phrases.offers import scene_of
from nine_votes.scene.drawings import mark_badge
from nine_votes.scene.layout import MIDDLE, WIDTH, Box, Point
from nine_votes.scene.page import LEADING, Page, Press
from nine_votes.scene.pieces import Align, Face, Kind, TextStyle
from nine_votes.scene.proceedings import Proceedings
from nine_votes.scene.screens.form import Form
from nine_votes.scene.screens.screen import Key, Pop, Turn
from nine_votes.scene.surroundings import Surroundings
from nine_votes.scene.theme import GOLD, MIST, WALL_LIT, WHITE, Colour
from nine_votes.scene.widgets.button import button_row, choice_button
from nine_votes.scene.widgets.seat import flag_pieces
from nine_votes.scene.widgets.wall import bare_wall
from nine_votes.views.chamber import Mark, SeatView, seat_of
from nine_votes.views.hearing import question
from nine_votes.views.stages import keyable
from nine_votes.views.voting import may_stop, votes_in
from nine_votes.words.resolver import in_words

PRESENT = tuple(vote for vote in Vote if vote is not Vote.ABSENT)
"""What who is here can do: an absent delegation is marked by the President."""

ALSO = {f"[{digit}]": str(digit) for digit in range(1, 5)} | {"delete": "backspace"}
"""Keys that do what another key does."""

WIDE = 1500.0
FLAG = (440.0, 330.0)
CHOICE, GAP = 88.0, 16.0


class Side(Enum):
    """What the screen shows: whom it is for, the votes, or the one that is to be sent."""

    COVER = auto()
    BALLOT = auto()
    SENDING = auto()


class PassingScreen(Form):
    help = key_rows("passing-help", "votes", "send", "again", "skip", "cover")

    def __init__(self, around: Surroundings, proceedings: Proceedings, seat: str = "") -> None:
        """Begin with a seat, or with the first that has not voted."""
        super().__init__()
        self.around, self.proceedings = around, proceedings
        self.side, self.vote = Side.COVER, Vote.IN_FAVOUR
        self.seat = seat or next(iter(self.waiting), "")

    @property
    def waiting(self) -> list[str]:
        course = self.proceedings.sitting.course
        codes, poll = course.meeting.council.codes, course.meeting.poll
        missing = [codes[i] for i in poll.missing] if poll else []
        return [seat for seat in missing if not keyable(course, seat, private=True)]

    def compose(self, page: Page) -> None:
        page.backdrop = bare_wall(page)
        if self.side is Side.COVER:
            self._cover(page)
        elif self.side is Side.BALLOT:
            self._ballot(page)
        else:
            self._sending(page)

    def _cover(self, page: Page) -> None:
        spare = page.height - 1080
        top = 120 + spare * 0.3
        self._line(page, self.proceedings.refusal or say("passing-to"), top, 36, MIST)
        flag = Box.around(Point(MIDDLE, top + 70 + FLAG[1] / 2), *FLAG)
        page.add(flag_pieces(self._seat(), flag))
        box = Box(MIDDLE - WIDE / 2, flag.bottom + 36, WIDE, 96)
        page.line(self._member.name, box, TextStyle(Face.SERIF, 76, WHITE), Align.MIDDLE)
        self._line(page, self._votes_in(), box.bottom + 10, 27, MIST)
        we_are = say("passing-we-are", who=self._member), say("passing-we-are.key")
        self._buttons(
            page,
            Press("we are", *we_are, primary=True, does=self.open_ballot),
            Press("skip", *with_key("passing-skip"), does=self.go_on),
            Press("back", *with_key("passing-leave"), does=Pop),
        )

    def _ballot(self, page: Page) -> None:
        top = self._asked(page, say("chamber-how-does", who=self._member))
        column = Box(MIDDLE - 430, top, 860, CHOICE)
        for number, vote in enumerate(PRESENT, 1):
            choice_button(page, column, vote, 34)
            page.shortcut(str(number), partial(self.choose, vote))
            column = column.moved(dy=CHOICE + GAP)
        page.each(Kind.CHOICE, self.choose)
        self._line(page, say("passing-only-yours"), column.y + 8, 27, MIST)
        again = Press("again", *with_key("passing-cover"), does=self.cover)
        self._buttons(page, again)

    def _sending(self, page: Page) -> None:
        top = self._asked(page, say("passing-sure")) + 30
        label = VOTE_LABEL(self.vote)
        size = page.size(60)
        wide = page.measure.width(in_words(label), Face.SERIF, size) + 4
        left = MIDDLE - (wide + 150) / 2
        sign = Box(left, top, 116, 116)
        page.add([mark_badge(Mark(self.vote), sign)])
        box = Box(sign.right + 34, top, wide, 116)
        page.line(label, box, TextStyle(Face.SERIF, 60, WHITE))
        if self._can_stop():
            told = say("passing-can-stop", who=self._member)
            self._line(page, told, sign.bottom + 56, 32, GOLD)
        self._buttons(
            page,
            Press("send", *with_key("passing-send"), primary=True, does=self.send),
            Press("again", *with_key("passing-again"), does=self.open_ballot),
        )

    def _asked(self, page: Page, said: Said) -> float:
        top = 90 + (page.height - 1080) * 0.3
        poll, meeting = self.proceedings.meeting.poll, self.proceedings.meeting
        if poll:
            self._line(page, question(poll.subject, scene_of(meeting)), top, 30, GOLD)
        flag = Box(MIDDLE - 64, top + 66, 128, 96)
        page.add(flag_pieces(self._seat(), flag))
        box = Box(MIDDLE - WIDE / 2, flag.bottom + 22, WIDE, 84)
        page.line(said, box, TextStyle(Face.SERIF, 54, WHITE), Align.MIDDLE)
        return box.bottom + 24

    @staticmethod
    def _line(page: Page, said: Said, top: float, size: float, colour: Colour) -> None:
        box = Box(MIDDLE - WIDE / 2, top, WIDE, page.size(size) * LEADING)
        page.line(said, box, TextStyle(Face.SANS, size, colour, WALL_LIT), Align.MIDDLE)

    @staticmethod
    def _buttons(page: Page, *presses: Press) -> None:
        button_row(page, Box(96, page.height - 130, WIDTH - 192, 64), presses)

    @property
    def _council(self) -> Council:
        return self.proceedings.meeting.council

    @property
    def _member(self) -> Member:
        return self._council.member(self.seat)

    def _seat(self) -> SeatView:
        return seat_of(self._member, self.proceedings.meeting.day, self.around.drawn)

    def _votes_in(self) -> Said:
        poll = self.proceedings.meeting.poll
        return votes_in(len(poll.missing) if poll else 0, self._council.size)

    def _can_stop(self) -> bool:
        """Say whether this is a vote against that the law counts as one that can stop the text."""
        meeting, poll = self.proceedings.meeting, self.proceedings.meeting.poll
        if self.vote is not Vote.AGAINST or poll is None:
            return False
        return may_stop(poll.question, meeting.business.rules, meeting.council, self.seat)

    def press(self, key: Key) -> Turn:
        return super().press(key._replace(name=ALSO.get(key.name, key.name)))

    def escape(self) -> Turn:
        return Pop() if self.side is Side.COVER else self.cover()

    def cover(self) -> Turn:
        return self._turn(Side.COVER)

    def open_ballot(self) -> Turn:
        return self._turn(Side.BALLOT)

    def choose(self, vote: str) -> Turn:
        self.vote = Vote(vote)
        return self._turn(Side.SENDING)

    def _turn(self, side: Side) -> Turn:
        self.side, self.focused = side, None
        return None

    def send(self) -> Turn:
        """Have the vote in the journal before it counts as in."""
        if not self.proceedings.act(CastVote(self.seat, self.vote)):
            return self.cover()
        self.around.play("vote")
        return self.go_on()

    def go_on(self) -> Turn:
        waiting = [seat for seat in self.waiting if seat != self.seat]
        if not waiting:
            return Pop()
        codes = self._council.codes
        here = codes.index(self.seat)
        self.seat = min(waiting, key=lambda code: (codes.index(code) - here) % len(codes))
        return self.cover()
