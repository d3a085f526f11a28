"""Blocks as lines, for the terminal and for the record as plain text."""

import textwrap
from collections.abc import Callable, Iterable, Iterator

from nine_votes.record import block

WIDTH = 88
STEP = 2
RUN_IN = 5
"""From this level on a heading stands in a line of its own, without one under it."""

SHOWN = {
    block.Look.FATE: " [{}]",
    block.Look.KIND: " ({})",
    block.Look.NOTE: "",
    block.Look.MARK: "",
}
"""How words stand out in plain text; all others do not."""

Wrap = Callable[[str, int | str, int], list[str]]
"""What breaks a text into lines: after an indent, those after the first further in."""


def plain(said: block.Spans) -> str:
    return "".join(SHOWN.get(run.look, "{}").format(run.words) for run in block.runs(said))


def wrapped(text: str, indent: int | str = 0, hang: int = 0, *, whole: bool = False) -> list[str]:
    """Return a text in lines; those after the first hang further in.

    A word that is longer than a line is kept `whole`, or broken.
    """
    first = " " * indent if isinstance(indent, int) else indent
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=first,
        subsequent_indent=" " * (len(first) + hang),
        break_long_words=not whole,
    )


def lines_of(blocks: Iterable[block.Block], indent: int = 0, wrap: Wrap = wrapped) -> Iterator[str]:
    """Yield the lines of blocks; tables and pictures are told in words beside them."""
    for each in block.seen(blocks, block.Medium.TEXT):
        match each:
            case block.Section():
                yield from _section(each, indent, wrap)
            case block.Under():
                lines = list(lines_of(each.blocks, indent + STEP, wrap))
                yield from (*wrap(plain(each.heading), indent, 0), *lines) if lines else ()
            case block.Prose(said, _, inset, hang):
                yield from wrap(plain(said), indent + inset, hang)
            case block.Items():
                yield from _items(each, indent + each.inset, wrap)
            case block.Facts(pairs, wide):
                for label, text in block.filled(pairs):
                    yield from wrap(text, f"{' ' * indent}{label:<{wide}}", 0)
            case block.Drawn(lines):
                yield from lines
            case block.Gap(ruled):
                yield from ("", "=" * WIDTH) if ruled else ("",)
            case _:
                pass


def _section(section: block.Section, indent: int, wrap: Wrap) -> Iterator[str]:
    if block.Medium.TEXT not in section.headed:
        yield from lines_of(section.blocks, indent, wrap)
        return
    lines = list(lines_of(section.blocks, indent + STEP, wrap))
    heading = plain(section.heading)
    if not lines:
        return
    if section.level >= RUN_IN:
        yield from wrap(heading, indent, 0)
    elif any(run.look is block.Look.KIND for run in block.runs(section.heading)):
        yield from ("", *wrap(heading, indent, STEP))
    else:
        first, *rest = wrap(heading, indent, 0)
        yield from ("", first, *rest, "-" * min(WIDTH, len(first)))
    yield from lines


def _items(items: block.Items, indent: int, wrap: Wrap) -> Iterator[str]:
    for number, line in enumerate(map(plain, items.lines), 1):
        if items.kind is block.Kind.NUMBERED:
            yield from wrap(line, f"{' ' * indent}{number:>4}. ", 0)
        else:
            yield from wrap(line, indent, items.hang)
