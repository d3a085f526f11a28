"""How often members agreed as a picture: a square a pair, the darker the more often."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from xml.etree.ElementTree import Element

from nine_votes.analysis.figures import Agreement
from nine_votes.council.members import Member
from nine_votes.council.messages import Message, Said, say
from nine_votes.record.svg import BOLD, QUIET, Axis, Chart, Lettering, box, text

WIDTH, HEAD, CELL, LEFT = 820.0, 96.0, 92.0, 250.0
ACROSS, DOWN = Axis(LEFT, CELL), Axis(HEAD, CELL)
NOTE_LETTERS = 110
COUNTS = Lettering(10.5)
PALE, DEEP = (244, 246, 249), (31, 78, 140)
"""The grounds of never and of always, as red, green and blue."""

DARK = 0.75
"""Above this share the letters are white, below it black: each has its contrast on every ground."""

Pairs = Mapping[tuple[str, str], Agreement]


def agreement_chart(members: Mapping[str, Member], pairs: Pairs, notes: Sequence[Said]) -> str:
    body: list[Element] = []
    for place, (code, member) in enumerate(members.items()):
        body.append(text(code, ACROSS.middle(place), HEAD - 12, BOLD, "middle"))
        called = say("figures-member", who=member)
        body.append(text(called, LEFT - 14, DOWN.middle(place) + 5, BOLD, "end"))
    said = []
    for (i, one), (j, other) in combinations(enumerate(members.values()), 2):
        found = agreement_of(one.code, other.code, pairs)
        said.append(agreed(one, other, found))
        for column, row in ((i, j), (j, i)):
            body += _cell(ACROSS.at(column), DOWN.at(row), found)
    chart = Chart("agreement", say("figures-matrix"), said, WIDTH, NOTE_LETTERS)
    return chart.drawn(body, notes, DOWN.at(len(members)) + 28)


def agreed(one: Member, other: Member, found: Agreement | None) -> Message:
    if found is None:
        return say("figures-never-agreed", one=one, other=other)
    same, ballots, share = found.same, found.ballots, found.share
    return say("figures-agreed", one=one, other=other, same=same, ballots=ballots, share=share)


def agreement_of(one: str, other: str, pairs: Pairs) -> Agreement | None:
    """Return how often two members agreed, in whichever order they stand in the table."""
    return pairs.get((one, other)) or pairs.get((other, one))


def ground(share: float) -> str:
    mixed = (round(a + (b - a) * share) for a, b in zip(PALE, DEEP, strict=True))
    return "#{:02X}{:02X}{:02X}".format(*mixed)


def letters(share: float) -> str:
    return "#FFFFFF" if share > DARK else "#000000"


def _cell(x: float, y: float, found: Agreement | None) -> Iterator[Element]:
    share, middle = float(found.share) if found else 0.0, x + CELL / 2
    yield box((x + 2, y + 2), (CELL - 4, CELL - 4), rx=6, fill=ground(share))
    if found is None:
        quiet = COUNTS._replace(colour=QUIET)
        yield text(say("figures-never"), middle, y + CELL / 2, quiet, "middle")
        return
    colour = letters(share)
    percent = say("figures-share", share=found.share)
    alike = say("figures-alike", same=found.same, ballots=found.ballots)
    yield text(percent, middle, y + 46, Lettering(15, 600, colour), "middle")
    yield text(alike, middle, y + 64, COUNTS._replace(colour=colour), "middle")
