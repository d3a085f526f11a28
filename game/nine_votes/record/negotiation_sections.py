"""The negotiation before a meeting, as a section of the record in text, Markdown and HTML."""

from collections.abc import Callable, Iterator
from html import escape
from itertools import groupby

from nine_votes.phrases.negotiation import NEGOTIATION
from nine_votes.views.negotiation_log import LogEntry
from nine_votes.views.negotiation_minutes import NegotiationMinutes

Days = Iterator[tuple[str, list[LogEntry]]]


def by_day(minutes: NegotiationMinutes) -> Days:
    """Yield the log day by day, without days on which nothing was done or said."""
    for day, entries in groupby(minutes.log, key=lambda entry: entry.day):
        told = [entry for entry in entries if entry.move or entry.lines]
        if told:
            yield day, told


def text_section(
    minutes: NegotiationMinutes | None, wrapped: Callable[[str, str], list[str]]
) -> Iterator[str]:
    """Yield the section as lines, wrapped as the record is; nothing where there is none."""
    if minutes is None:
        return
    yield from ("", NEGOTIATION, "-" * len(NEGOTIATION))
    for fact in minutes.facts:
        yield from wrapped(fact, "  ")
    for day, entries in by_day(minutes):
        yield from wrapped(day, "  ")
        for entry in entries:
            yield from wrapped(_numbered(entry), "    ")
            for line in entry.lines:
                yield from wrapped(line, "      ")
    yield from wrapped(f"{minutes.ending}.", "  ")


def _numbered(entry: LogEntry) -> str:
    return f"{entry.number}. {entry.move}" if entry.move else ""


def markdown_section(
    minutes: NegotiationMinutes | None, escaped: Callable[[str], str]
) -> Iterator[str]:
    """Yield the section as blocks of Markdown; nothing where there is none."""
    if minutes is None:
        return
    yield f"## {NEGOTIATION}"
    yield "\n".join(f"- {escaped(fact)}" for fact in minutes.facts)
    for day, entries in by_day(minutes):
        yield f"**{escaped(day)}**"
        yield "\n".join(line for entry in entries for line in _items(entry, escaped))
    yield f"**{escaped(minutes.ending)}.**"


def _items(entry: LogEntry, escaped: Callable[[str], str]) -> Iterator[str]:
    inset = ""
    if entry.move:
        yield f"- {entry.number}: {escaped(entry.move)}"
        inset = "  "
    yield from (f"{inset}- {escaped(line)}" for line in entry.lines)


def html_section(minutes: NegotiationMinutes | None) -> str:
    """Return the section as HTML; nothing where there is none."""
    if minutes is None:
        return ""
    facts = "".join(f"<li>{escape(fact)}</li>" for fact in minutes.facts)
    days = "".join(map(_day, by_day(minutes)))
    return (
        '<section id="negotiation" aria-labelledby="negotiation-heading">\n'
        f'<h2 id="negotiation-heading">{NEGOTIATION}</h2>\n<ul>{facts}</ul>\n'
        f"{days}<p><strong>{escape(minutes.ending)}.</strong></p>\n</section>\n"
    )


def _day(each: tuple[str, list[LogEntry]]) -> str:
    day, entries = each
    return f'<h3 dir="auto">{escape(day)}</h3>\n<ul>{"".join(map(_entry, entries))}</ul>\n'


def _entry(entry: LogEntry) -> str:
    lines = "".join(f"<li>{escape(line)}</li>" for line in entry.lines)
    if not entry.move:
        return lines
    beneath = f"<ul>{lines}</ul>" if lines else ""
    return f"<li>{entry.number}: {escape(entry.move)}{beneath}</li>\n"
