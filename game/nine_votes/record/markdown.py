"""Blocks as Markdown, with every sign that would mean something there escaped."""

import re
from collections.abc import Iterable, Iterator, Sequence

from nine_votes.council.messages import Said, say
from nine_votes.record import block
from nine_votes.record.paper import paper
from nine_votes.views.minutes import RecordMinutes

MEANING = re.compile(r"([\\`*_{}\[\]<>#|~&$])")
LEADING = re.compile(r"^(\d*)([-+=.)])")
"""What would begin a list or a heading at the start of a line."""

SHOWN = {
    block.Look.MARK: "",
    block.Look.STRONG: "**{}**",
    block.Look.LEAD: "*{}*",
    block.Look.FATE: " *({})*",
    block.Look.KIND: "",
    block.Look.NOTE: "",
}
KINDS = {"announcement": "> {}", "result": "**{}**"}


def as_markdown(record: RecordMinutes) -> str:
    head = [f"# {marked(record.title)}", f"*{marked(say('record-title'))}*"]
    head += [f"> {marked(notice)}" for notice in record.notices]
    return "\n\n".join([*head, *parts_of(paper(record))]) + "\n"


def escaped(text: str) -> str:
    return LEADING.sub(r"\1\\\2", MEANING.sub(r"\\\1", text))


def marked(said: block.Spans) -> str:
    return "".join(SHOWN.get(run.look, "{}").format(escaped(run.words)) for run in block.runs(said))


def parts_of(blocks: Iterable[block.Block]) -> Iterator[str]:
    """Yield blocks as what stands between empty lines; pictures are told in words beside them."""
    for each in block.seen(blocks, block.Medium.MARKDOWN):
        match each:
            case block.Section():
                yield from _headed(_section_heading(each), each.blocks)
            case block.Under(heading, beneath, _, typed):
                sign = "**" if typed else "*"
                yield from _headed(f"{sign}{marked(heading)}{sign}", beneath)
            case block.Prose(said, kind):
                yield KINDS.get(kind, "{}").format(marked(said))
            case block.Items(lines, kind) if lines:
                yield _items(lines, kind)
            case block.Entries(deeds):
                yield "\n".join(line for deed in deeds for line in _entry(*deed))
            case block.Facts(pairs):
                yield _listed(
                    f"**{marked(label)}:** {marked(text)}" for label, text in block.filled(pairs)
                )
            case block.Quotes(quotes) if quotes:
                yield _listed(_quote(*quote) for quote in quotes)
            case block.Table():
                yield _table(each)
            case _:
                pass


def _headed(heading: str, blocks: block.Blocks) -> Iterator[str]:
    found = list(parts_of(blocks))
    if found:
        yield from filter(None, (heading, *found))


def _section_heading(section: block.Section) -> str:
    if block.Medium.MARKDOWN not in section.headed:
        return ""
    heading = marked(section.heading)
    return f"{'#' * section.level} {heading}" if section.level < 5 else f"**{heading}**"


def _listed(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)


def _items(lines: Sequence[block.Spans], kind: block.Kind) -> str:
    said = list(map(marked, lines))
    if kind is block.Kind.PASSAGES:
        return "\n\n".join(said)
    if kind is block.Kind.NUMBERED:
        return "\n".join(f"{number}. {line}" for number, line in enumerate(said, 1))
    return _listed(said)


def _entry(deed: Said, lines: Iterable[Said]) -> Iterator[str]:
    if deed:
        yield f"- {marked(deed)}"
    yield from (f"{'  ' if deed else ''}- {marked(line)}" for line in lines)


def _quote(speaker: Said, when: Said, said: Said) -> str:
    at = f" ({marked(when)})" if when else ""
    return f"**{marked(speaker)}**{at}: {marked(said)}"


def _table(table: block.Table) -> str:
    rule = ["--:" if table.aligned else "---"] * len(table.heads)
    lines = [map(_cell, table.heads), rule, *(map(_cell, row) for row in table.rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cell(cell: block.Cell) -> str:
    """Return a cell; a figure such as 8+1 begins no list."""
    return "".join(run.words for run in block.runs(cell.said)) if cell.figure else marked(cell.said)
