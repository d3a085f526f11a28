"""Votes of a game beside those that are recorded, in two columns."""

from collections.abc import Sequence

from nine_votes.council.voting import Vote
from nine_votes.phrases import negotiation_debrief as told
from nine_votes.scene.boxes import Box
from nine_votes.scene.drawings import BADGE, badge, card, scaled
from nine_votes.scene.page import LEADING, Page
from nine_votes.scene.pieces import Face, Shape, TextStyle
from nine_votes.scene.theme import GOLD, INK, MIST, PAPER, WHITE
from nine_votes.scene.widgets.seat import flag_pieces
from nine_votes.views.chamber import Mark, SeatView
from nine_votes.views.negotiation_debrief import Beside, NegotiationDebrief

SIGN = 40.0
BAR = 7.0
NAMES, THEIRS = 0.52, 0.76
"""Where in a row the own vote stands, and the recorded one."""


def put_beside(
    page: Page, box: Box, debrief: NegotiationDebrief, seats: Sequence[SeatView], *, invented: bool
) -> None:
    """Put every member with both of its votes; nothing where no vote of all is recorded."""
    rows = debrief.beside
    title = told.beside_line(debrief.recorded, invented=invented)
    head = Box(box.x, box.y, box.w, page.size(30) * LEADING)
    page.line(title, head, TextStyle(Face.SERIF, 34, WHITE), least=24)
    if not rows:
        return
    by_code = {seat.code: seat for seat in seats}
    per = -(-len(rows) // 2)
    strips = box._replace(y=head.bottom + 14, h=box.bottom - head.bottom - 14).row(2, 40)
    for strip, part in zip(strips, (rows[:per], rows[per:]), strict=True):
        top = _headings(page, strip)
        high = min(74.0, (strip.bottom - top) / per - 8)
        for i, row in enumerate(part):
            place = Box(strip.x, top + i * (high + 8), strip.w, high)
            _row(page, place, row, by_code[row.code])


def _headings(page: Page, strip: Box) -> float:
    high = page.size(24) * LEADING
    style = TextStyle(Face.STRONG, 24, MIST)
    for at, text in ((NAMES, told.YOURS), (THEIRS, told.RECORDED)):
        place = Box(strip.x + strip.w * at, strip.y, strip.w * (1 - THEIRS), high)
        page.line(text, place, style)
    return strip.y + high + 6


def _row(page: Page, box: Box, row: Beside, seat: SeatView) -> None:
    """Put a member with both of its votes; a bar at the side says where they differ."""
    page.add([Shape(card((box.w, box.h), 10, PAPER), box)])
    if row.differs:
        bar = Box(box.x + 6, box.y + 8, BAR, box.h - 16)
        page.add([Shape(card((BAR, bar.h), BAR / 2, GOLD), bar)])
    flag = Box(box.x + 24, box.centre.y - 20, 53, 40)
    page.add(flag_pieces(seat, flag))
    name = Box(flag.right + 16, box.y, box.x + box.w * NAMES - flag.right - 24, box.h)
    page.line(row.name, name, TextStyle(Face.NARROW, 27, INK, PAPER))
    for at, vote in ((NAMES, row.yours), (THEIRS, row.recorded)):
        _vote(page, Box(box.x + box.w * at, box.y, box.w * (1 - THEIRS), box.h), vote)


def _vote(page: Page, box: Box, vote: Vote | None) -> None:
    side = min(SIGN, box.h - 8)
    if vote:
        sign = Box(box.x, box.centre.y - side / 2, side, side)
        page.add([Shape(scaled(badge(Mark(vote)), side / BADGE), sign)])
    said = Box(box.x + side + 8, box.y, box.w - side - 14, box.h)
    page.line(told.vote_word(vote), said, TextStyle(Face.NARROW, 25, INK, PAPER))
