"""How often members agreed as a picture: a square a pair, the darker the more often."""

from collections.abc import Mapping, Sequence
from itertools import combinations

from nine_votes.analysis.figures import Agreement
from nine_votes.phrases import figures as words
from nine_votes.record.charts import MARGIN, chart, heading, paragraph, text
from nine_votes.record.drawing import QUIET

WIDTH, HEAD, CELL, LEFT = 820.0, 96.0, 92.0, 250.0
NOTE_LETTERS = 110
PALE, DEEP = (244, 246, 249), (31, 78, 140)
"""The grounds of never and of always, as red, green and blue."""

DARK = 0.75
"""Above this share the letters are white, below it black: each has its contrast on every ground."""

Pairs = Mapping[tuple[str, str], Agreement]


def agreement_chart(
    codes: Sequence[str], names: Mapping[str, str], pairs: Pairs, notes: Sequence[str]
) -> str:
    """Return the chart of these members."""
    body = [heading(words.MATRIX)]
    for place, code in enumerate(codes):
        x, y = LEFT + CELL * (place + 0.5), HEAD + CELL * (place + 0.5)
        body.append(text(code, x, HEAD - 12, weight=600, anchor="middle"))
        body.append(text(names[code], LEFT - 14, y + 5, weight=600, anchor="end"))
    for (i, one), (j, other) in combinations(enumerate(codes), 2):
        found = agreement_of(one, other, pairs)
        for column, row in ((i, j), (j, i)):
            body.append(_cell(LEFT + CELL * column, HEAD + CELL * row, found))
    said, end = paragraph(notes, MARGIN, HEAD + CELL * len(codes) + 28, NOTE_LETTERS)
    described = " ".join(
        words.agreed(names[one], names[other], agreement_of(one, other, pairs))
        for one, other in combinations(codes, 2)
    )
    return chart("agreement", words.MATRIX, described, (WIDTH, end + 8), "".join((*body, said)))


def agreement_of(one: str, other: str, pairs: Pairs) -> Agreement | None:
    """Return how often two members agreed, in whichever order they stand in the table."""
    return pairs.get((one, other)) or pairs.get((other, one))


def ground(share: float) -> str:
    """Return the ground of a share, from pale to deep."""
    mixed = (round(a + (b - a) * share) for a, b in zip(PALE, DEEP, strict=True))
    return "#{:02X}{:02X}{:02X}".format(*mixed)


def letters(share: float) -> str:
    """Return the colour of the letters on the ground of a share."""
    return "#FFFFFF" if share > DARK else "#000000"


def _cell(x: float, y: float, found: Agreement | None) -> str:
    share = float(found.share) if found else 0.0
    square = (
        f'<rect x="{x + 2:g}" y="{y + 2:g}" width="{CELL - 4:g}" height="{CELL - 4:g}" rx="6" '
        f'fill="{ground(share)}"/>'
    )
    middle = x + CELL / 2
    if found is None:
        return square + text(
            words.NEVER, middle, y + CELL / 2, size=10.5, colour=QUIET, anchor="middle"
        )
    colour = letters(share)
    percent = text(
        words.percent(found.share),
        middle,
        y + 46,
        size=15,
        weight=600,
        colour=colour,
        anchor="middle",
    )
    counts = f"{found.same:,} of {found.ballots:,}"
    return (
        square + percent + text(counts, middle, y + 64, size=10.5, colour=colour, anchor="middle")
    )
