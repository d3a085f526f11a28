"""Blocks as one page of HTML that asks for nothing from anywhere and prints well.

Everything a player or an author typed goes through `escape`, and stands apart from the direction
of the text around it.
"""

from collections.abc import Iterable, Iterator
from html import escape
from importlib import import_module
from pathlib import Path

from nine_votes import __version__
from nine_votes.calls import CallError
from nine_votes.council.messages import Message, Said, say
from nine_votes.record import block
from nine_votes.record.drawing import small_badge
from nine_votes.record.paper import paper
from nine_votes.record.style import STYLE
from nine_votes.views.chamber import Mark
from nine_votes.views.minutes import RecordMinutes
from nine_votes.words.resolver import in_words

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
"""The page needs nothing but its own style, and may ask for nothing else."""

SHOWN = {
    block.Look.PLAIN: ("{}", True),
    block.Look.OWN: ("{}", False),
    block.Look.TYPED: ("<bdi>{}</bdi>", True),
    block.Look.STRONG: ("<strong>{}</strong>", True),
    block.Look.LEAD: ("<strong>{}</strong>", True),
    block.Look.GONE: ("<del><bdi>{}</bdi></del>", True),
    block.Look.FATE: (' <span class="fate">({})</span>', False),
    block.Look.KIND: (' <span class="note">{}</span>', False),
    block.Look.NOTE: ('<span class="note">{}</span>', False),
    block.Look.ASIDE: (' <span class="aside">{}</span>', False),
    block.Look.PASSAGE: ('<p dir="auto">{}</p>', True),
}
"""How words stand out, and whether quotation marks in them are escaped: not in our own."""

LISTS = {
    block.Kind.LIST: ("<ul>", "<li>{}</li>", "</ul>\n"),
    block.Kind.NUMBERED: ("<ol>", "<li>{}</li>", "</ol>\n"),
    block.Kind.COURSE: ('<ol class="course">', "<li>{}</li>\n", "</ol>\n"),
    block.Kind.PASSAGES: ("", "<p>{}</p>", ""),
}


def as_html(record: RecordMinutes) -> str:
    blocks = list(block.seen(paper(record), block.Medium.HTML))
    title, kicker = _escaped(record.title), _escaped(say("record-title"))
    contents, foot = say("record-contents"), say("record-made-by", version=__version__)
    notices = "".join(f'<p class="notice">{_escaped(text)}</p>' for text in record.notices)
    places = "".join(f'<li><a href="#{n}">{escape(label)}</a></li>' for n, label in _places(blocks))
    return framed(
        _escaped(say("record-page", title=record.title)),
        STYLE,
        f'<a class="skip" href="#record">{_escaped(say("record-skip"))}</a>\n'
        f'<header>\n<p class="kicker">{kicker}</p>\n'
        f'<h1 dir="auto">{title}</h1>\n{notices}\n</header>\n'
        f'<nav aria-label="{_escaped(contents)}">\n<ul>{places}</ul>\n</nav>\n'
        f'<main id="record">\n{page_of(blocks)}</main>\n'
        f"<footer><p>{_escaped(foot)}</p></footer>\n",
    )


def _escaped(said: Said) -> str:
    return escape(in_words(said))


def framed(title: str, style: str, body: str) -> str:
    """Return a whole page that asks for nothing; title and body are escaped already."""
    return (
        '<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{style}</style>\n</head>\n<body>\n{body}</body>\n</html>\n"
    )


def _places(blocks: block.Blocks) -> Iterator[tuple[str, str]]:
    for each in block.seen(blocks, block.Medium.HTML):
        if isinstance(each, block.Section):
            if each.place:
                yield each.marks["id"], in_words(each.place)
            yield from _places(each.blocks)


def said_on(said: block.Spans) -> str:
    """Return what is said, escaped and with its look; marks are drawn."""
    if isinstance(said, str | Message):  # most of what stands in a table, and without a look
        return escape(in_words(said))
    return "".join(map(_run, block.runs(said)))


def _run(run: block.Spoken) -> str:
    if run.look is block.Look.MARK:
        return small_badge(Mark(run.words))
    pattern, quote = SHOWN[run.look]
    shown = pattern.format(escape(run.words, quote=quote))
    return f'<a href="#{run.to}">{shown}</a>' if run.to else shown


def _element(tag: str, within: str, **marks: str) -> str:
    look = "".join(f' {name.strip("_")}="{escape(mark)}"' for name, mark in marks.items() if mark)
    return f"<{tag}{look}>{within}</{tag}>"


def page_of(blocks: Iterable[block.Block]) -> str:
    return "".join(part for each in block.seen(blocks, block.Medium.HTML) for part in _parts(each))


def _parts(each: block.Block) -> Iterator[str]:
    match each:
        case block.Section():
            yield _section(each)
        case block.Under():
            yield _under(each)
        case block.Columns(left, right):
            yield f'<div class="grid">\n{page_of(left)}<div>\n{page_of(right)}</div>\n</div>\n'
        case block.Table():
            yield _table(each)
        case block.Figure(draw):
            yield draw()
        case _:
            yield from _words(each)


def _words(each: block.Block) -> Iterator[str]:
    match each:
        case block.Prose(said, kind):
            yield _element("p", said_on(said), class_=kind) + "\n"
        case block.Items(lines, kind) if lines or kind is block.Kind.NUMBERED:
            opening, item, closing = LISTS[kind]
            yield f"{opening}{''.join(item.format(said_on(line)) for line in lines)}{closing}"
        case block.Entries(deeds):
            yield f"<ul>{''.join(_entry(*deed) for deed in deeds)}</ul>\n"
        case block.Facts(pairs):
            rows = (_fact(label, said) for label, said in block.filled(pairs))
            yield f'<dl class="facts">{"".join(rows)}</dl>\n'
        case block.Quotes(quotes):
            yield from (_quote(*quote) for quote in quotes)
        case _:
            pass


def _under(under: block.Under) -> str:
    within = page_of(under.blocks)
    if not within:
        return ""
    typed = {"dir": "auto"} if under.typed else {}
    return f"{_element(f'h{under.level}', said_on(under.heading), **typed)}\n{within}"


def _section(section: block.Section) -> str:
    within = page_of(section.blocks)
    if not within:
        return ""
    marks = dict(section.marks)
    named = f"{marks['id']}-heading" if "id" in marks else ""
    heading = _element(f"h{section.level}", said_on(section.heading), id=named)
    look = {**marks, "aria-labelledby": named}
    return _element(section.tag, f"\n{heading}\n{within}", **look) + "\n"


def _fact(label: str, said: str) -> str:
    return f"<dt>{said_on(label)}</dt><dd>{said_on(block.Run(said, block.Look.TYPED))}</dd>"


def _entry(deed: Said, lines: Iterable[Said]) -> str:
    beneath = "".join(f"<li>{said_on(line)}</li>" for line in lines)
    if not deed:
        return beneath
    return f"<li>{said_on(deed)}{f'<ul>{beneath}</ul>' if beneath else ''}</li>\n"


def _quote(speaker: Said, when: Said, said: Said) -> str:
    who = said_on(block.Run(speaker, block.Look.TYPED))
    at = f' <span class="fate">{said_on(when)}</span>' if when else ""
    quoted = said_on(block.Run(said, block.Look.PASSAGE))
    return (
        f'<div class="statement"><p><span class="who">{who}</span>{at}</p>'
        f"<blockquote>{quoted}</blockquote></div>\n"
    )


def _table(table: block.Table) -> str:
    heads = "".join(_cell(cell, "th", "col") for cell in table.heads)
    rows = "".join(f"<tr>{''.join(map(_of_row, row))}</tr>\n" for row in table.rows)
    within = (
        f"\n<caption>{said_on(table.caption)}</caption>\n<thead><tr>{heads}</tr></thead>\n"
        f"<tbody>{rows}</tbody>\n"
    )
    drawn = _element("table", within, class_=table.kind) + "\n"
    if not table.wide:
        return drawn
    region = {"role": "region", "aria-label": in_words(table.caption), "tabindex": "0"}
    return _element("div", f"\n{drawn}", class_="wide", **region) + "\n"


def _of_row(cell: block.Cell) -> str:
    return _cell(cell, "th", "row") if cell.head else _cell(cell, "td", "")


def _cell(cell: block.Cell, tag: str, scope: str) -> str:
    kind = "count" if cell.figure else cell.kind
    return _element(tag, said_on(cell.said), scope=scope, class_=kind)


LIBRARY = "plutoprint"
ITSELF = "about:blank"
"""Where the page lies: nowhere, so that its own links stay within it and it can fetch nothing."""


def write_pdf(page: str, file: Path) -> None:
    """Write a page of HTML as PDF; CallError where the library is not installed.

    Raises OSError where the file cannot be written.
    """
    try:
        library = import_module(LIBRARY)
    except ImportError as error:
        raise CallError(say("record-no-pdf")) from error
    book = library.Book(library.PAGE_SIZE_A4)
    book.load_html(page, base_url=ITSELF)
    with file.open("wb") as opened:
        book.write_to_pdf_stream(opened)
