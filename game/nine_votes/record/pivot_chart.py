"""What one member voting otherwise would have done, as a picture: a cell a member and vote."""

from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element

from nine_votes.analysis.pivots import Pivots
from nine_votes.council.majorities import CARRIED
from nine_votes.council.members import Council
from nine_votes.council.messages import Message, say
from nine_votes.council.voting import VOTE_LABEL, VOTES, Ballot, Vote
from nine_votes.phrases.pivots import turning_sentences
from nine_votes.record import svg
from nine_votes.record.drawing import badge
from nine_votes.views.chamber import Mark

LEFT, COLUMN, HEAD, ROW = 300.0, 128.0, 92.0, 34.0
WIDTH = LEFT + COLUMN * len(VOTES) + svg.MARGIN
ACROSS, DOWN = svg.Axis(LEFT, COLUMN), svg.Axis(HEAD, ROW)
NOTE_LETTERS = 145
TURNING = svg.INK
"""The ground of a vote that would have turned it."""


def pivot_chart(
    named: Message, found: Pivots, ballot: Ballot, council: Council, notes: Sequence[Message]
) -> str:
    """Return the chart of a vote whose every ballot is known by name."""
    turning = turning_votes(found)
    body = [
        svg.text(VOTE_LABEL(vote), ACROSS.middle(number), HEAD - 16, svg.BOLD, "middle")
        for number, vote in enumerate(VOTES)
    ]
    members = [member for member in council.members if member.code in ballot.votes]
    for row, member in enumerate(members):
        middle, star = DOWN.middle(row), " *" if member.permanent else ""
        over = f"M{svg.MARGIN:g} {middle - ROW / 2:g} H{WIDTH - svg.MARGIN:g}"
        body.append(svg.element("path", d=over, stroke=svg.RULE))
        body.append(svg.text(f"{member.name}{star}", svg.MARGIN, middle + 5, svg.BOLD))
        body += _row(member.code, middle, found, ballot, turning)
    sentences = turning_sentences(ballot.votes, turning, council, carried=found.carried)
    chart = svg.Chart("pivots", named, sentences, WIDTH, NOTE_LETTERS)
    said = (say("pivot-chart-note", carried=found.carried), *notes)
    return chart.drawn(body, said, DOWN.at(len(members)) + 24)


def turning_votes(found: Pivots) -> frozenset[tuple[str, Vote]]:
    """Return each member with each vote that, cast alone instead, would have turned it."""
    return frozenset(
        (change.code, change.instead)
        for change in found.changes
        if (change.outcome in CARRIED) != found.carried
    )


def _row(
    code: str, middle: float, found: Pivots, ballot: Ballot, turning: frozenset[tuple[str, Vote]]
) -> Iterator[Element]:
    for number, vote in enumerate(VOTES):
        x = ACROSS.middle(number)
        if ballot.votes[code] is vote:
            vetoed = vote is Vote.AGAINST and code in found.decision.vetoes
            yield badge(Mark.VETO if vetoed else Mark(vote), x, middle, 0.62)
        elif (code, vote) in turning:
            yield svg.box((x - 42, middle - 12), (84, 24), rx=6, fill=TURNING)
            word = say("pivot-turns", carried=found.carried)
            yield svg.text(word, x, middle + 5, svg.SMALL._replace(colour=svg.PAPER), "middle")
        else:
            yield svg.element("circle", cx=x, cy=middle, r=2.5, fill=svg.QUIET)
