"""SVG as a tree of elements: what is said in a drawing is escaped by being written from the tree.

A chart stands by itself as a file, or within a page. Its description says in words all the numbers
it shows, and every number it shows stands in it as text.
"""

import math
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from html import escape
from typing import NamedTuple
from xml.etree.ElementTree import Element

from nine_votes.council.messages import Said
from nine_votes.words.resolver import in_words

PAPER, RULE, INK, QUIET = "#FFFFFF", "#C9D2DE", "#12233A", "#46586F"
SANS = "Fira Sans, Segoe UI, Noto Sans, Helvetica Neue, Arial, sans-serif"
SPACE = "http://www.w3.org/2000/svg"
MARGIN, LEADING = 24.0, 17.0


Look = Mapping[str, float | str]
"""Attributes by their names, in which a low line stands for a hyphen."""


def element(tag: str, *within: Element | Said, **look: float | str) -> Element:
    """Return an element with what is in it; words come before other elements."""
    made = Element(tag, {k: v if isinstance(v, str) else f"{v:g}" for k, v in look.items()})
    words = ""
    for part in within:
        if isinstance(part, Element):
            made.append(part)
        else:
            words += in_words(part)
    made.text = words
    return made


@lru_cache(maxsize=4096)
def _attribute(name: str, value: str) -> str:
    """Return an attribute as it is written; most are written again and again."""
    return f' {name.strip("_").replace("_", "-")}="{escape(value)}"'


def tenths(x: float, y: float) -> tuple[str, str]:
    return f"{x:.1f}", f"{y:.1f}"


def written(drawn: Element) -> str:
    """Return an element with all that is in it as text for a page or a file."""
    tag, words = drawn.tag, drawn.text
    look = "".join([_attribute(name, value) for name, value in drawn.items()])
    within = escape(words) if words else ""
    for part in drawn:
        within += f"{written(part)}{part.tail or ''}"
    return f"<{tag}{look}>{within}</{tag}>" if within else f"<{tag}{look}/>"


def path(points: Iterable[tuple[float, float]], *, closed: bool = True) -> str:
    steps = " L".join(f"{x:.1f} {y:.1f}" for x, y in points)
    return f"M{steps}{'Z' if closed else ''}"


def polygon(sides: int, radius: float, turn: float, centre: float = 0.0) -> str:
    """Return the path data of a regular polygon; `turn` is that of its first corner, in degrees."""
    angles = [math.radians(turn + 360 * i / sides) for i in range(sides)]
    return path((centre + radius * math.cos(a), centre + radius * math.sin(a)) for a in angles)


def box(
    corner: tuple[float | str, float | str],
    size: tuple[float | str, float | str],
    **look: float | str,
) -> Element:
    (x, y), (width, height) = corner, size
    return element("rect", x=x, y=y, width=width, height=height, **look)


class Lettering(NamedTuple):
    """How a line of text is set."""

    size: float = 14
    weight: int = 400
    colour: str = INK
    family: str = ""


PLAIN, BOLD, SMALL = Lettering(), Lettering(weight=600), Lettering(12.5)
NOTE = SMALL._replace(colour=QUIET)


def text(
    said: Said, x: float, y: float, set_in: Lettering = PLAIN, anchor: str = "start"
) -> Element:
    made = Element("text", {"x": f"{x:.1f}", "y": f"{y:.1f}", **_set(set_in, anchor)})
    made.text = in_words(said)
    return made


@lru_cache(maxsize=256)
def _set(lettering: Lettering, anchor: str) -> Mapping[str, str]:
    """Return the attributes of a line but for its place, which hundreds of lines share."""
    size, weight, colour, family = lettering
    look = {"font_size": f"{size:g}", "font_weight": f"{weight}", "fill": colour}
    return {**look, "text_anchor": anchor, **({"font_family": family} if family else {})}


@lru_cache(maxsize=1024)
def wrapped(said: str, letters: int) -> tuple[str, ...]:
    return tuple(textwrap.wrap(said, letters))


def lines(
    said: Said, x: float, y: float, letters: int, set_in: Lettering = PLAIN
) -> Iterator[Element]:
    """Yield a text in lines of so many letters, around a middle height."""
    parts = wrapped(in_words(said), letters)
    top = y - LEADING * (len(parts) - 1) / 2 + 5
    for number, part in enumerate(parts):
        yield text(part, x, top + LEADING * number, set_in)


def paragraph(
    said: Iterable[Said], x: float, y: float, letters: int
) -> tuple[list[Element], float]:
    """Return several texts below one another in small letters, and where they end."""
    parts = [line for whole in said for line in wrapped(in_words(whole), letters)]
    drawn = [text(part, x, y + LEADING * number, NOTE) for number, part in enumerate(parts)]
    return drawn, y + LEADING * len(parts)


class Axis(NamedTuple):
    """Where a scale begins, and how far one is from the next."""

    start: float
    step: float

    def at(self, value: float) -> float:
        return self.start + self.step * value

    def middle(self, number: int) -> float:
        """Return the middle of a cell by its number from 0."""
        return self.at(number + 0.5)


def picture(
    kind: str, told: tuple[str, Said, Said], *drawn: Element, **look: float | str
) -> Element:
    """Return a whole picture; `told` are its name, its title and its description.

    The name makes the ids in it its own where it lies within a page.
    """
    name, title, description = told
    title_id, description_id = f"{name}-title", f"{name}-desc"
    named = {"role": "img", "aria_labelledby": f"{title_id} {description_id}"}
    return element(
        "svg",
        element("title", title, id=title_id),
        element("desc", description, id=description_id),
        *drawn,
        **{"xmlns": SPACE, "class_": kind, **look, **named},
    )


class Chart(NamedTuple):
    """What a chart is called, what it says, how wide it is, and how many letters a note is."""

    name: str
    title: Said
    description: Iterable[Said]
    width: float
    letters: int

    def drawn(self, body: Iterable[Element], notes: Iterable[Said], under: float) -> str:
        """Return the chart under its heading, which is cut short where it would leave the paper.

        `under` is where the notes begin.
        """
        said, end = paragraph(notes, MARGIN, under, self.letters)
        short = textwrap.shorten(in_words(self.title), 84, placeholder=" …")
        size = {"width": self.width, "height": end + 8}
        paper = element("rect", **size, fill=PAPER)
        heading = text(short, MARGIN, 34, Lettering(20, 700))
        seen = f"0 0 {self.width:g} {end + 8:g}"
        look: Look = {"viewBox": seen, **size, "font_family": SANS}
        told = (self.name, self.title, " ".join(map(in_words, self.description)))
        return f"{written(picture('chart', told, paper, heading, *body, *said, **look))}\n"
