"""Blocks on the terminal, without what would steer it: players typed it, or another's file."""

from collections.abc import Iterable, Iterator

from nine_votes.council.messages import Said
from nine_votes.record.block import Block, Gap, Items
from nine_votes.record.lines import lines_of, wrapped

INDENT, DEEPER = 2, 6


def shown(blocks: Iterable[Block]) -> Iterator[str]:
    return lines_of(blocks, 0, put)


def put(text: str, indent: int | str = 0, hang: int = 0) -> list[str]:
    return wrapped(printable(text), indent, hang)


def tell(blocks: Iterable[Block]) -> None:
    for line in shown(blocks):
        print(line)


def headed(heading: Said, *lines: Said) -> Iterator[Block]:
    yield from (Gap(), heading, Items(lines, inset=INDENT))


def printable(text: str) -> str:
    """Return a text without what would steer the terminal: players typed it, or another's file."""
    return "".join(c if c.isprintable() else " " for c in text)
