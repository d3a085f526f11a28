"""The debrief of votes as HTML: a question a step, the votes under other rules, what follows."""

from collections.abc import Sequence
from html import escape

from nine_votes.council.voting import Tally
from nine_votes.phrases import comparison, debrief as words, written
from nine_votes.phrases.comparison import Line
from nine_votes.record.tally_chart import tally_chart
from nine_votes.record.text_sections import html_items, html_section, html_under_headings
from nine_votes.views.debriefing import Debriefing, DebriefStep


def debrief_section(meeting: str, debriefs: Sequence[Debriefing]) -> str:
    """Return the debrief of the votes of a meeting, or nothing where none was taken by name."""
    if not debriefs:
        return ""
    name = f"{meeting}-debrief"
    parts = "".join(_vote(f"{meeting}-d{each.nth}", each) for each in debriefs)
    return (
        f'<section class="debriefing" id="{name}" aria-labelledby="{name}-heading">\n'
        f'<h3 id="{name}-heading">{words.DEBRIEF}</h3>\n<p>{words.ABOUT}</p>\n'
        f"{parts}</section>\n"
    )


def _vote(name: str, debrief: Debriefing) -> str:
    return (
        f'<article class="debrief" id="{name}" aria-labelledby="{name}-heading">\n'
        f'<h4 id="{name}-heading">{written.VOTE} {debrief.nth}: {escape(debrief.called)}</h4>\n'
        f"{''.join(map(_step, debrief.steps))}{html_section(debrief.every_text, name)}"
        f"{_other_rules(name, debrief)}"
        f"{_list(words.FOLLOWS, debrief.follows)}</article>\n"
    )


def _step(step: DebriefStep) -> str:
    said = html_under_headings(step.sections)
    return (
        f'<section>\n<h5>{step.heading}</h5>\n<p class="ask"><strong>{words.ASK}:</strong> '
        f"{escape(step.question)}</p>\n{said}</section>\n"
    )


def _list(heading: str, lines: Sequence[str]) -> str:
    return f"<section>\n<h5>{heading}</h5>\n{html_items(lines)}</section>\n" if lines else ""


def _other_rules(name: str, debrief: Debriefing) -> str:
    """Return the same votes under other rules: in a sentence, as a picture and as a table."""
    drawn = table = ""
    if debrief.other_rules.table:
        title = f"{words.OTHER_RULES}: {written.VOTE.lower()} {debrief.nth}"
        drawn = tally_chart(
            title, debrief.other_rules.table, debrief.other_rules.notes, f"{name}-rules"
        )
        table = rules_table(debrief.other_rules.table)
    return (
        f"<section>\n<h5>{words.OTHER_RULES}</h5>\n<p>{escape(debrief.other_rules.summary)}</p>\n"
        f"{drawn}{table}</section>\n"
    )


def rules_table(table: Sequence[Line]) -> str:
    """Return what the votes come to under each rule as a table, assumed votes after a plus sign."""
    heads = "".join(
        f'<th scope="col"{_counts(place)}>{head}</th>'
        for place, head in enumerate(comparison.HEADINGS)
    )
    rows = "".join(map(_row, table))
    return (
        f'<div class="wide" role="region" aria-label="{words.OTHER_RULES}" tabindex="0">\n'
        f'<table class="rules">\n<caption>{words.OTHER_RULES}</caption>\n'
        f"<thead><tr>{heads}</tr></thead>\n<tbody>{rows}</tbody>\n</table>\n</div>\n"
    )


def _counts(place: int) -> str:
    return ' class="count"' if 0 < place < len(comparison.HEADINGS) - 1 else ""


def _row(line: Line) -> str:
    needed = "" if line.required is None else str(line.required)
    cells = (*in_columns(line), needed)
    counts = "".join(f'<td class="count">{cell}</td>' for cell in cells)
    title, result = escape(line.title), escape(line.result)
    return f'<tr><th scope="row">{title}</th>{counts}<td>{result}</td></tr>\n'


def in_columns(line: Line) -> tuple[str, str, str]:
    """Return the votes in favour, against and neither, those assumed after a plus sign."""
    if line.required is None:
        return "", "", ""
    cast, assumed = _three(line.cast), _three(line.assumed)
    one, two, three = (f"{a}+{b}" if b else f"{a}" for a, b in zip(cast, assumed, strict=True))
    return one, two, three


def _three(tally: Tally) -> tuple[int, int, int]:
    return tally.in_favour, tally.against, sum(tally[2:])
