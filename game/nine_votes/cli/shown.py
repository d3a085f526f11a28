"""Blocks on the terminal, without what would steer it: players typed it, or another's file."""

import sys
import time
from collections.abc import Iterable, Iterator

from nine_votes.council.messages import Said
from nine_votes.record.block import Block, Gap, Items
from nine_votes.record.lines import lines_of, wrapped

INDENT, DEEPER = 2, 6
PAUSE = 0.18
"""Seconds between two votes revealed, the chamber's own pace."""


def shown(blocks: Iterable[Block]) -> Iterator[str]:
    return lines_of(blocks, 0, put)


def put(text: str, indent: int | str = 0, hang: int = 0) -> list[str]:
    return wrapped(printable(text), indent, hang)


def tell(blocks: Iterable[Block]) -> None:
    for line in shown(blocks):
        print(line)


def reveal_votes(lines: Iterable[str]) -> None:
    """Print votes one after another, where somebody watches."""
    for line in lines:
        print(line, flush=True)
        time.sleep(PAUSE if sys.stdout.isatty() else 0)


def headed(heading: Said, *lines: Said) -> Iterator[Block]:
    yield from (Gap(), heading, Items(lines, inset=INDENT))


def printable(text: str) -> str:
    """Return a text without what would steer the terminal: players typed it, or another's file."""
    return "".join(c if c.isprintable() else " " for c in text)
