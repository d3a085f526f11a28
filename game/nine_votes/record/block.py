"""What is read, as blocks: built once, and rendered as text, as Markdown and as a page.

A block says what a thing is, a renderer how that looks in its format. What one format leaves out,
or tells in another way or place, stands in an `Only`. The words of a block are messages, texts as
somebody typed them, or runs of either; renderers take them from `runs`, and nowhere else.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import Enum, Flag, auto
from typing import NamedTuple, TypeAlias

from nine_votes.council.messages import Message, Said
from nine_votes.words.resolver import in_words


class Medium(Flag):
    """What a record can be read as."""

    TEXT = auto()
    MARKDOWN = auto()
    HTML = auto()
    RICH = MARKDOWN | HTML
    EVERY = TEXT | MARKDOWN | HTML


class Look(Enum):
    """How words stand out from those around them; a format that has no way to show it does not."""

    PLAIN = auto()
    OWN = auto()
    """A heading of our own, in which quotation marks stay as they are."""

    TYPED = auto()
    """Typed by a player or an author, so that they may run in another direction."""

    STRONG = auto()
    LEAD = auto()
    GONE = auto()
    FATE = auto()
    """What befell a clause."""

    KIND = auto()
    """What kind of question was put."""

    NOTE = auto()
    ASIDE = auto()
    PASSAGE = auto()
    MARK = auto()
    """The name of a mark, which is drawn where that can be; the words beside it say the same."""


class Run(NamedTuple):
    """Words with a look; `to` is the name of the place on the page that they lead to."""

    words: Said
    look: Look = Look.PLAIN
    to: str = ""


Spans: TypeAlias = "Said | Run | Sequence[Said | Run]"


class Spoken(NamedTuple):
    """A run in the language that is spoken."""

    words: str
    look: Look
    to: str


def runs(said: Spans) -> Iterator[Spoken]:
    parts = [said] if isinstance(said, str | Message | Run) else said
    for part in parts:
        words, look, to = part if isinstance(part, Run) else Run(part)
        yield Spoken(in_words(words), look, to)


def typed(lines: Iterable[Said]) -> tuple[Run, ...]:
    return tuple(Run(line, Look.TYPED) for line in lines)


class Prose(NamedTuple):
    """A paragraph; in lines it stands `inset` further in, and later lines hang by `hang`."""

    said: Spans
    kind: str = ""
    inset: int = 0
    hang: int = 0


class Kind(Enum):
    """What items are: a list, numbered, the course of a meeting, or passages of a text."""

    LIST = auto()
    NUMBERED = auto()
    COURSE = auto()
    PASSAGES = auto()


class Items(NamedTuple):
    """Lines that belong together; in lines they stand and hang as prose does."""

    lines: Sequence[Spans]
    kind: Kind = Kind.LIST
    inset: int = 0
    hang: int = 0


class Entries(NamedTuple):
    """Deeds, each with what came of it; a deed is empty where something came of none."""

    deeds: Sequence[tuple[Said, Sequence[Said]]]


class Facts(NamedTuple):
    """Labels with what they stand for, `wide` letters being left for a label in lines."""

    pairs: Sequence[tuple[Said, Said]]
    wide: int


def filled(pairs: Iterable[tuple[Said, Said]]) -> Iterator[tuple[str, str]]:
    """Yield labels and what they stand for in words, but for those that stand for nothing."""
    spoken = ((in_words(label), in_words(said)) for label, said in pairs)
    return ((label, words) for label, words in spoken if words)


class Quotes(NamedTuple):
    """Who said something, when, and what, in the speakers' own words."""

    said: Sequence[tuple[Said, Said, Said]]


class Cell(NamedTuple):
    """A cell of a table; a `figure` is not read as words."""

    said: Spans
    head: bool = False
    figure: bool = False
    kind: str = ""


class Table(NamedTuple):
    """A table; `wide` where it may have to be scrolled, `aligned` where all of it are figures."""

    caption: Said
    heads: Sequence[Cell]
    rows: Sequence[Sequence[Cell]]
    kind: str = ""
    wide: bool = False
    aligned: bool = False


class Figure(NamedTuple):
    """What draws a picture as SVG, which the blocks around it say in words."""

    draw: Callable[[], str]


class Drawn(NamedTuple):
    """Lines as they are: columns and bars, in a terminal alone."""

    lines: Sequence[str]


class Columns(NamedTuple):
    """Two groups of blocks beside one another, where there is room."""

    left: "Blocks"
    right: "Blocks"


class Gap(NamedTuple):
    """An empty line, and where it is `ruled` one drawn across the paper below it."""

    ruled: bool = False


class Under(NamedTuple):
    """Blocks under a heading that is no landmark; `typed` where an author worded it."""

    heading: Spans
    blocks: "Blocks"
    level: int
    typed: bool = False


class Section(NamedTuple):
    """Blocks under a heading, left out where there are none.

    `marks` are the attributes of its element on a page, `place` is what the contents call it.
    `headed` are the formats that show the heading.
    """

    heading: Spans
    blocks: "Blocks"
    level: int
    marks: Mapping[str, str] = {}
    place: Said = ""
    tag: str = "section"
    headed: Medium = Medium.EVERY


class Only(NamedTuple):
    """Blocks for some formats alone."""

    medium: Medium
    blocks: "Blocks"


Block: TypeAlias = (
    "Said | Prose | Items | Entries | Facts | Quotes | Table | Figure | Drawn | Columns | Gap"
    " | Under | Section | Only"
)
"""A bare message or text is a paragraph."""

Blocks: TypeAlias = Sequence[Block]


def seen(blocks: Iterable[Block], medium: Medium) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Only):
            yield from seen(block.blocks, medium) if medium in block.medium else ()
        else:
            yield Prose(block) if isinstance(block, str | Message) else block
