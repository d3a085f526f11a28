"""The record as one page of HTML that asks for nothing from anywhere and prints well.

Everything a player or an author typed goes through `escape`, and stands apart from the direction
of the text around it.
"""

from collections.abc import Iterable, Iterator
from html import escape

from nine_votes import __version__
from nine_votes.phrases import written as words
from nine_votes.phrases.assessment import ASSESSMENT
from nine_votes.phrases.debrief import DEBRIEF
from nine_votes.phrases.negotiation import NEGOTIATION
from nine_votes.phrases.words import joined
from nine_votes.record.assessment_html import assessment_section
from nine_votes.record.ballots_html import brief, vote_article
from nine_votes.record.debrief_html import debrief_section
from nine_votes.record.negotiation_sections import html_section
from nine_votes.record.style import STYLE
from nine_votes.views.minutes import (
    ClauseMinutes,
    DraftMinutes,
    Minutes,
    RecordMinutes,
    StatementMinutes,
)

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
"""The page needs nothing but its own style, and may ask for nothing else."""


def as_html(record: RecordMinutes) -> str:
    """Return the record as one whole page."""
    title = escape(record.title)
    notices = "".join(f'<p class="notice">{escape(text)}</p>' for text in record.notices)
    meetings = "".join(_meeting(n, each) for n, each in enumerate(record.meetings, 1))
    return (
        '<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}: {words.RECORD}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        f'<a class="skip" href="#record">{words.SKIP}</a>\n'
        f'<header>\n<p class="kicker">{words.RECORD}</p>\n'
        f'<h1 dir="auto">{title}</h1>\n{notices}\n</header>\n{_contents(record)}'
        f'<main id="record">\n{html_section(record.negotiation)}{meetings}'
        f"{assessment_section(record.assessment)}</main>\n"
        f"<footer><p>{escape(words.made_by(__version__))}</p></footer>\n</body>\n</html>\n"
    )


def _contents(record: RecordMinutes) -> str:
    links = [
        f'<li><a href="#{name}">{escape(heading)}</a></li>'
        for number, minutes in enumerate(record.meetings, 1)
        for name, heading in _places(number, minutes)
    ]
    if record.negotiation:
        links.insert(0, f'<li><a href="#negotiation">{NEGOTIATION}</a></li>')
    if record.assessment.seats:
        links.append(f'<li><a href="#seats">{ASSESSMENT}</a></li>')
    return f'<nav aria-label="{words.CONTENTS}">\n<ul>{"".join(links)}</ul>\n</nav>\n'


def _places(number: int, minutes: Minutes) -> Iterator[tuple[str, str]]:
    yield f"m{number}", _heading(minutes)
    for vote in minutes.votes:
        yield f"m{number}-v{vote.number}", f"{words.VOTE} {vote.number}"
    if minutes.debrief:
        yield f"m{number}-debrief", DEBRIEF
    yield f"m{number}-course", words.COURSE


def _heading(minutes: Minutes) -> str:
    return ", ".join(filter(None, [minutes.nth, minutes.day]))


def _meeting(number: int, minutes: Minutes) -> str:
    votes = (vote_article(f"m{number}-v{vote.number}", vote) for vote in minutes.votes)
    parts = (
        _facts(minutes),
        brief(f"m{number}", minutes.votes),
        _section(words.DRAFTS, map(_draft, minutes.drafts)),
        _section(words.STATEMENTS, map(_statement, minutes.statements)),
        *votes,
        _section(words.EXPLANATIONS, map(_statement, minutes.explanations)),
        _section(words.ISSUED, map(_statement, minutes.issued)),
        _list(words.FOLLOWS, minutes.follows),
        debrief_section(f"m{number}", minutes.debrief),
        _list(words.CORRECTIONS, minutes.corrections),
        _course(f"m{number}-course", minutes),
    )
    return (
        f'<section id="m{number}" aria-labelledby="m{number}-heading">\n'
        f'<h2 id="m{number}-heading">{escape(_heading(minutes))}</h2>\n{"".join(parts)}</section>\n'
    )


def _facts(minutes: Minutes) -> str:
    facts = (
        (words.AGENDA, minutes.item),
        (words.PRESIDING, "; ".join(minutes.presided)),
        (words.MEMBERS, ", ".join(minutes.members)),
        (words.GUESTS, "; ".join(minutes.guests)),
    )
    rows = [f"<dt>{label}</dt><dd>{typed(text)}</dd>" for label, text in facts if text]
    return f'<dl class="facts">{"".join(rows)}</dl>\n'


def typed(text: str) -> str:
    """Return what somebody typed, escaped and apart from the direction of what is around it."""
    return f"<bdi>{escape(text)}</bdi>"


def _section(heading: str, parts: Iterable[str]) -> str:
    """Return a section with its heading, or nothing where nothing stands in it."""
    found = "".join(parts)
    return f"<section>\n<h3>{heading}</h3>\n{found}</section>\n" if found else ""


def _list(heading: str, lines: Iterable[str]) -> str:
    items = "".join(f"<li>{typed(line)}</li>" for line in lines)
    return _section(heading, [f"<ul>{items}</ul>\n"] if items else [])


def _draft(draft: DraftMinutes) -> str:
    name = ": ".join(filter(None, [draft.name, draft.title]))
    sponsors = f"{words.SPONSORS}: {joined(draft.sponsors)}."
    preamble = "".join(f"<p>{typed(text)}</p>" for text in draft.preamble)
    clauses = "".join(map(_clause, draft.clauses))
    return (
        f"<article>\n<h4>{typed(name)}</h4>\n"
        f"<p><strong>{draft.standing}.</strong> {typed(sponsors)}</p>\n"
        f"{preamble}<ol>{clauses}</ol>\n</article>\n"
    )


def _clause(clause: ClauseMinutes) -> str:
    gone = words.DELETED in clause.fate or words.NOT_KEPT in clause.fate
    text = f"<del>{typed(clause.text)}</del>" if gone else typed(clause.text)
    fate = f' <span class="fate">({clause.fate})</span>' if clause.fate else ""
    return f"<li>{text}{fate}</li>"


def _statement(said: StatementMinutes) -> str:
    when = f' <span class="fate">{said.when}</span>' if said.when else ""
    return (
        f'<div class="statement"><p><span class="who">{typed(said.speaker)}</span>{when}</p>'
        f'<blockquote><p dir="auto">{escape(said.text)}</p></blockquote></div>\n'
    )


def _course(name: str, minutes: Minutes) -> str:
    items = "".join(f"<li>{typed(line)}</li>\n" for line in minutes.transcript)
    return (
        f'<section id="{name}" aria-labelledby="{name}-heading">\n'
        f'<h3 id="{name}-heading">{words.COURSE}</h3>\n'
        f'<ol class="course">{items}</ol>\n<p>{minutes.ended}</p>\n</section>\n'
    )
