"""Flags drawn into a page: the drawings of assets/flags, each with the name of what it shows."""

from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

from nine_votes.council.messages import Said, say
from nine_votes.record.svg import element, written
from nine_votes.words.resolver import in_words

Flags = Mapping[str, str]
"""The drawings by name, each as the text of its file."""


def read_flags(folder: Path) -> Flags:
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.svg"))}


def flag_svg(name: str | None, whose: Said, flags: Flags) -> str:
    """Return a flag as part of a page, or nothing where there is no drawing of it."""
    if not name:
        return ""
    drawn = ET.fromstring(flags[name])  # noqa: S314 - a drawing of our own
    for part in drawn.iter():
        part.tag = part.tag.rpartition("}")[2]
    drawn[-1].tail = ""
    title = element("title", in_words(say("pack-flag", name=whose)))
    edge = element("rect", width=400, height=300, fill="none", stroke="#9FABBA", stroke_width=3)
    look = {"class": "flag", "viewBox": "0 0 400 300", "role": "img"}
    return written(element("svg", title, *drawn, edge, **look))
