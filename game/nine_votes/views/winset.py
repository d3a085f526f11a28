"""Every text of a draft as plain values: a field each, how many there are of a kind, sentences."""

from collections import Counter
from collections.abc import Iterator, Sequence
from math import prod
from typing import NamedTuple

from nine_votes.analysis.text_changes import Weighed, Weighing
from nine_votes.council.messages import Message, Said, say
from nine_votes.council.outcomes import Outcome
from nine_votes.delegations.cases import Case, wordings
from nine_votes.phrases import texts as words
from nine_votes.phrases.delegations import clause_number

MOST_COLUMNS = 24
"""More texts in a row could not be read on paper."""

MOST_ROWS = 100
"""More rows would leave the paper."""

BROAD = 2.0
"""So many times as many columns as rows make the best picture."""

LETTERS = 26


class Field(NamedTuple):
    """A text in the picture: its votes in favour, what becomes of it, and what is wrong with it."""

    in_favour: int
    outcome: Outcome
    acceptable: bool
    crossing: bool
    hollow: bool
    on_the_table: bool


class Axis(NamedTuple):
    """A clause along a side of the picture: the codes of its wordings, each `span` fields long."""

    codes: tuple[str, ...]
    span: int


class Picture(NamedTuple):
    """All texts as a grid, row by row; clauses along the side and the top, the outermost first.

    `key` has each wording beside its code; `crossing` and `hollow` say what their marks mean.
    """

    title: Message
    rows: tuple[Axis, ...]
    columns: tuple[Axis, ...]
    fields: tuple[Field, ...]
    key: tuple[str, ...]
    crossing: Message
    hollow: Message

    @property
    def across(self) -> int:
        return _length(self.columns)

    @property
    def down(self) -> int:
        return _length(self.rows)


class Row(NamedTuple):
    """How many texts have so many votes in favour, by what becomes of them."""

    in_favour: int
    adopted: int
    acceptable: int
    vetoed: int
    short: int
    texts: int


class TextsView(NamedTuple):
    """All texts: the picture, its figures from the most votes in favour down, and it in words.

    There is no picture of more texts than can be read.
    """

    picture: Picture | None
    figures: tuple[Row, ...]
    described: Message
    counted: tuple[Message, ...]
    notes: tuple[Message, ...]


class TextsDebrief(NamedTuple):
    """What is said of the texts after a vote on a draft, under headings; and all texts."""

    heading: Message
    sections: tuple[tuple[Said, tuple[Said, ...]], ...]
    texts: TextsView


def texts_view(found: Weighing, when: Message) -> TextsView:
    """Return all texts of a draft, weighed at a time that is named."""
    case, figures = found.outlook.case, tuple(_figures(found.texts))
    counted = tuple(words.count_sentences(found))
    picture = _picture(found, when)
    adopted = [(text_code(case, each), each.votes.in_favour) for each in found.adopted]
    named = words.named_texts(adopted)
    key = (named, say("texts-key", key=picture.key)) if named else ()
    described = say("texts-described", said=(*counted, *map(words.figures_sentence, figures), *key))
    means = say("texts-acceptable-means", pen=case.holds_pen, bound=words.bound_by(case))
    shown = picture if found.whole and picture.down <= MOST_ROWS else None
    notes = (words.how_weighed(case, found.outlook.own), means)
    return TextsView(shown, figures, described, counted, notes)


def _figures(texts: Sequence[Weighed]) -> Iterator[Row]:
    counts = Counter(each.votes.in_favour for each in texts)
    kinds = Counter((each.votes.in_favour, each.outcome) for each in texts)
    acceptable = Counter(each.votes.in_favour for each in texts if each.acceptable)
    for favour, count in sorted(counts.items(), reverse=True):
        adopted, vetoed = (kinds[favour, end] for end in (Outcome.ADOPTED, Outcome.VETOED))
        yield Row(favour, adopted, acceptable[favour], vetoed, count - adopted - vetoed, count)


def text_code(case: Case, each: Weighed) -> str:
    """Return a text by the codes of its wordings: 1a 2c 3a."""
    pairs = enumerate(each.text.chosen)
    return " ".join(wording_code(clause_number(case, each.text, c), o) for c, o in pairs)


def wording_code(clause: int, option: int) -> str:
    """Return the code of a wording: 2c, the third wording of clause 2."""
    return f"{clause}{_letter(option)}"


def _letter(option: int) -> str:
    """Return the letter of a wording, from a to z, and on from aa."""
    first, last = divmod(option, LETTERS)
    return (_letter(first - 1) if first else "") + chr(ord("a") + last)


def _picture(found: Weighing, when: Message) -> Picture:
    case, text = found.outlook.case, found.first.text
    axes = [
        tuple(wording_code(clause_number(case, text, i), o) for o in range(len(bits)))
        for i, bits in enumerate(case.bits[text.draft])
    ]
    cut = _cut([len(codes) for codes in axes])
    labels = [wording.label for c in case.clauses[text.draft] for wording in wordings(c)]
    codes = [code for each in axes for code in each]
    name, seat = case.drafts[text.draft].name, case.council.member(case.seat)
    unnamed = say("texts-title-unnamed", when=when)
    return Picture(
        say("texts-title", draft=name, when=when) if name else unnamed,
        _spans(axes[:cut]),
        _spans(axes[cut:]),
        tuple(_field(each, found) for each in found.texts),
        tuple(f"{code} {label}" for code, label in zip(codes, labels, strict=True)),
        say("texts-legend-crosses", bound=words.bound_by(case)),
        say("texts-hollow", who=seat),
    )


def _cut(sizes: Sequence[int]) -> int:
    """Return how many clauses run down the side, so that the picture is broader than high."""
    cuts = [cut for cut in range(len(sizes) + 1) if prod(sizes[cut:]) <= MOST_COLUMNS]

    def off(cut: int) -> float:
        broad = prod(sizes[cut:]) / prod(sizes[:cut]) / BROAD
        return max(broad, 1 / broad)

    return min(cuts, key=off)


def _spans(axes: Sequence[tuple[str, ...]]) -> tuple[Axis, ...]:
    return tuple(
        Axis(codes, prod(len(inner) for inner in axes[place + 1 :]))
        for place, codes in enumerate(axes)
    )


def _length(axes: Sequence[Axis]) -> int:
    return prod(len(axis.codes) for axis in axes)


def _field(each: Weighed, found: Weighing) -> Field:
    return Field(
        each.votes.in_favour,
        each.outcome,
        each.acceptable,
        each.crossing,
        each.hollow,
        each.text.chosen == found.first.text.chosen,
    )
