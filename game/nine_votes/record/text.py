"""Blocks as plain text, for a terminal, a mail or a printer."""

import textwrap
from collections.abc import Iterable, Iterator

from nine_votes.phrases.written import RECORD
from nine_votes.record import block
from nine_votes.record.paper import paper
from nine_votes.views.minutes import RecordMinutes

WIDTH = 88
STEP = 2
RUN_IN = 5
"""From this level on a heading stands in a line of its own, without one under it."""

SHOWN = {
    block.Look.MARK: "",
    block.Look.FATE: " [{}]",
    block.Look.KIND: " ({})",
    block.Look.NOTE: "",
}
"""How words stand out in plain text; all others do not."""


def as_text(record: RecordMinutes) -> str:
    """Return the record as lines of at most 88 characters, words that are longer apart."""
    lines = [RECORD, *wrapped(record.title)]
    for notice in record.notices:
        lines += ["", *wrapped(notice)]
    return "\n".join([*lines, *lines_of(paper(record))]) + "\n"


def plain(said: block.Said) -> str:
    """Return what is said without anything that stands out."""
    return "".join(SHOWN.get(run.look, "{}").format(run.words) for run in block.runs(said))


def wrapped(text: str, indent: int | str = 0, hang: int = 0) -> list[str]:
    """Return a text in lines; those after the first hang further in."""
    first = " " * indent if isinstance(indent, int) else indent
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=first,
        subsequent_indent=" " * (len(first) + hang),
        break_long_words=False,
    )


def lines_of(blocks: Iterable[block.Block], indent: int = 0) -> Iterator[str]:
    """Yield the lines of blocks; tables and pictures are told in words beside them."""
    for each in block.seen(blocks, block.Medium.TEXT):
        match each:
            case block.Section():
                yield from _section(each, indent)
            case block.Under():
                lines = list(lines_of(each.blocks, indent + STEP))
                yield from (*wrapped(each.heading, indent), *lines) if lines else ()
            case block.Prose(said, _, inset, hang):
                yield from wrapped(plain(said), indent + inset, hang)
            case block.Items():
                yield from _items(each, indent + each.inset)
            case block.Facts(pairs, wide):
                for label, text in pairs:
                    yield from wrapped(text, f"{' ' * indent}{label:<{wide}}") if text else ()
            case block.Gap(ruled):
                yield from ("", "=" * WIDTH) if ruled else ("",)
            case _:
                pass


def _section(section: block.Section, indent: int) -> Iterator[str]:
    if block.Medium.TEXT not in section.headed:
        yield from lines_of(section.blocks, indent)
        return
    lines = list(lines_of(section.blocks, indent + STEP))
    heading = plain(section.heading)
    if not lines:
        return
    if section.level >= RUN_IN:
        yield from wrapped(heading, indent)
    elif any(run.look is block.Look.KIND for run in block.runs(section.heading)):
        yield from ("", *wrapped(heading, indent, STEP))
    else:
        first, *rest = wrapped(heading, indent)
        yield from ("", first, *rest, "-" * min(WIDTH, len(first)))
    yield from lines


def _items(items: block.Items, indent: int) -> Iterator[str]:
    for number, line in enumerate(map(plain, items.lines), 1):
        if items.kind is block.Kind.NUMBERED:
            yield from wrapped(line, f"{' ' * indent}{number:>4}. ")
        else:
            yield from wrapped(line, indent, items.hang)
