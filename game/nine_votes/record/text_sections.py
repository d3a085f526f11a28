"""What is said of a draft's texts after a vote, in text, Markdown and HTML, with the picture."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from html import escape

from nine_votes.phrases import winset as words
from nine_votes.record.winset_chart import winset_chart
from nine_votes.views.winset import Row, TextsDebrief, TextsView


def text_section(
    texts: TextsDebrief | None, wrapped: Callable[[str, str], list[str]]
) -> Iterator[str]:
    """Yield the section as lines, wrapped as the record is; nothing where there is none."""
    if texts is None:
        return
    yield f"  {texts.heading}"
    for heading, lines in texts.sections:
        yield from wrapped(heading, "    ")
        indent = "      " if heading else "    "
        yield from (line for said in lines for line in wrapped(said, indent))
    for row in texts.texts.figures:
        yield from wrapped(words.figures_sentence(row), "      ")


def markdown_section(texts: TextsDebrief | None, escaped: Callable[[str], str]) -> Iterator[str]:
    """Yield the section as blocks of Markdown; nothing where there is none."""
    if texts is None:
        return
    yield f"**{texts.heading}**"
    for heading, lines in texts.sections:
        if heading:
            yield f"*{heading}*"
        yield "\n".join(f"- {escaped(line)}" for line in lines)
    yield "\n".join(_markdown_table(texts.texts.figures))


def _markdown_table(figures: Iterable[Row]) -> Iterator[str]:
    yield f"| {' | '.join(words.HEADINGS)} |"
    yield f"|{' --: |' * len(words.HEADINGS)}"
    yield from (f"| {' | '.join(f'{count:,}' for count in row)} |" for row in figures)


def html_section(texts: TextsDebrief | None, name: str) -> str:
    """Return the section as HTML; `name` makes the ids in it its own on the page."""
    if texts is None:
        return ""
    view = texts.texts
    drawn = winset_chart(view, view.picture, f"{name}-texts") if view.picture else ""
    return (
        f"<section>\n<h5>{texts.heading}</h5>\n{html_under_headings(texts.sections)}"
        f"{drawn}{_html_table(view)}</section>\n"
    )


def html_under_headings(sections: Iterable[tuple[str, Sequence[str]]]) -> str:
    """Return lists under their headings."""
    return "".join(
        (f"<h6>{heading}</h6>\n" if heading else "") + html_items(lines)
        for heading, lines in sections
    )


def html_items(lines: Iterable[str]) -> str:
    """Return lines as a list."""
    return f"<ul>{''.join(f'<li>{escape(line)}</li>' for line in lines)}</ul>\n"


def _html_table(view: TextsView) -> str:
    """Return how many texts have how many votes, and what becomes of them."""
    heads = "".join(f'<th scope="col" class="count">{head}</th>' for head in words.HEADINGS)
    rows = "".join(map(_html_row, view.figures))
    return (
        f"<table>\n<caption>{words.FIGURES}</caption>\n"
        f"<thead><tr>{heads}</tr></thead>\n<tbody>{rows}</tbody>\n</table>\n"
    )


def _html_row(row: Row) -> str:
    counts = "".join(f'<td class="count">{count:,}</td>' for count in row[1:])
    return f'<tr><th scope="row" class="count">{row.in_favour}</th>{counts}</tr>\n'
