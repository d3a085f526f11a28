"""What the charts are drawn with: a whole SVG of its own, lines of text, bars.

A chart stands by itself as a file, or within a page. Its description says in words all the numbers
it shows, and every number it shows stands in it as text.
"""

import textwrap
from collections.abc import Iterable, Iterator
from html import escape

from nine_votes.record.drawing import INK, QUIET

PAPER, RULE = "#FFFFFF", "#C9D2DE"
SANS = "Fira Sans, Segoe UI, Noto Sans, Helvetica Neue, Arial, sans-serif"
MARGIN, LEADING = 24.0, 17.0


def chart(name: str, title: str, description: str, size: tuple[float, float], body: str) -> str:
    """Return a whole SVG; `name` makes the ids in it its own where it lies within a page."""
    width, height = size
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 {width:g} {height:g}" '
        f'width="{width:g}" height="{height:g}" font-family="{SANS}" role="img" '
        f'aria-labelledby="{name}-title {name}-desc">'
        f'<title id="{name}-title">{escape(title)}</title>'
        f'<desc id="{name}-desc">{escape(description)}</desc>'
        f'<rect width="{width:g}" height="{height:g}" fill="{PAPER}"/>{body}</svg>\n'
    )


def heading(title: str) -> str:
    """Return the heading of a chart, cut short where it would leave the paper."""
    return text(textwrap.shorten(title, 84, placeholder=" …"), MARGIN, 34, size=20, weight=700)


def text(  # noqa: PLR0913 - where a text stands and how it looks
    said: str,
    x: float,
    y: float,
    *,
    size: float = 14,
    weight: int = 400,
    colour: str = INK,
    anchor: str = "start",
) -> str:
    """Return a line of text from a point on its baseline."""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size:g}" font-weight="{weight}" '
        f'fill="{colour}" text-anchor="{anchor}">{escape(said)}</text>'
    )


def lines(said: str, x: float, y: float, letters: int, *, weight: int = 400) -> Iterator[str]:
    """Yield a text in lines of so many letters, around a middle height."""
    parts = textwrap.wrap(said, letters)
    top = y - LEADING * (len(parts) - 1) / 2 + 5
    for number, part in enumerate(parts):
        yield text(part, x, top + LEADING * number, weight=weight)


def paragraph(said: Iterable[str], x: float, y: float, letters: int) -> tuple[str, float]:
    """Return several texts below one another in small letters, and where they end."""
    drawn = []
    for part in (line for whole in said for line in textwrap.wrap(whole, letters)):
        drawn.append(text(part, x, y, size=12.5, colour=QUIET))
        y += LEADING
    return "".join(drawn), y
