"""What one member voting otherwise would have done, as a picture: a cell a member and vote."""

from collections.abc import Iterator, Sequence

from nine_votes.analysis.pivots import Pivots
from nine_votes.council.majorities import CARRIED
from nine_votes.council.members import Council
from nine_votes.council.messages import Message, say
from nine_votes.council.voting import VOTES, Ballot, Vote
from nine_votes.phrases.pivots import turning_sentences
from nine_votes.phrases.window import VOTE_LABELS
from nine_votes.record.charts import MARGIN, PAPER, RULE, chart, heading, paragraph, text
from nine_votes.record.drawing import INK, QUIET, badge
from nine_votes.views.chamber import Mark
from nine_votes.words.resolver import in_words

LEFT, COLUMN, HEAD, ROW = 300.0, 128.0, 92.0, 34.0
WIDTH = LEFT + COLUMN * len(VOTES) + MARGIN
NOTE_LETTERS = 145
TURNING = INK
"""The ground of a vote that would have turned it."""


def pivot_chart(
    named: Message, found: Pivots, ballot: Ballot, council: Council, notes: Sequence[Message]
) -> str:
    """Return the chart of a vote whose every ballot is known by name."""
    turning, title = turning_votes(found), in_words(named)
    body = [heading(title)]
    for number, vote in enumerate(VOTES):
        x = LEFT + COLUMN * (number + 0.5)
        body.append(text(VOTE_LABELS[vote], x, HEAD - 16, weight=600, anchor="middle"))
    members = [member for member in council.members if member.code in ballot.votes]
    for row, member in enumerate(members):
        middle = HEAD + ROW * (row + 0.5)
        star = " *" if member.permanent else ""
        body.append(f'<path d="M{MARGIN:g} {middle - ROW / 2:g} H{WIDTH - MARGIN:g}" ')
        body.append(f'stroke="{RULE}"/>')
        body.append(text(f"{member.name}{star}", MARGIN, middle + 5, weight=600))
        body += _row(member.code, middle, found, ballot, turning)
    said, end = paragraph(
        map(in_words, (say("pivot-chart-note", carried=found.carried), *notes)),
        *(MARGIN, HEAD + ROW * len(members) + 24, NOTE_LETTERS),
    )
    sentences = turning_sentences(ballot.votes, turning, council, carried=found.carried)
    size = (WIDTH, end + 8)
    return chart("pivots", title, " ".join(map(in_words, sentences)), size, "".join((*body, said)))


def turning_votes(found: Pivots) -> frozenset[tuple[str, Vote]]:
    """Return each member with each vote that, cast alone instead, would have turned it."""
    return frozenset(
        (change.code, change.instead)
        for change in found.changes
        if (change.outcome in CARRIED) != found.carried
    )


def _row(
    code: str,
    middle: float,
    found: Pivots,
    ballot: Ballot,
    turning: frozenset[tuple[str, Vote]],
) -> Iterator[str]:
    for number, vote in enumerate(VOTES):
        x = LEFT + COLUMN * (number + 0.5)
        if ballot.votes[code] is vote:
            vetoed = vote is Vote.AGAINST and code in found.decision.vetoes
            yield badge(Mark.VETO if vetoed else Mark(vote), x, middle, 0.62)
        elif (code, vote) in turning:
            yield (
                f'<rect x="{x - 42:g}" y="{middle - 12:g}" width="84" height="24" rx="6" '
                f'fill="{TURNING}"/>'
            )
            word = in_words(say("pivot-turns", carried=found.carried))
            yield text(word, x, middle + 5, size=12.5, colour=PAPER, anchor="middle")
        else:
            yield f'<circle cx="{x:g}" cy="{middle:g}" r="2.5" fill="{QUIET}"/>'
