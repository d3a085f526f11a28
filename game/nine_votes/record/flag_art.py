"""Flags drawn into a page: the drawings of assets/flags, each with the name of what it shows."""

import re
from collections.abc import Mapping
from html import escape
from pathlib import Path

from nine_votes.phrases.pack import flag_of

Flags = Mapping[str, str]
"""The drawings by name, each as the text of its file."""

INSIDE = re.compile(r"<svg[^>]*>(.*)</svg>", re.DOTALL)
REMARK = re.compile(r"<!--.*?-->", re.DOTALL)


def read_flags(folder: Path) -> Flags:
    """Return all drawings of a folder."""
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.svg"))}


def flag_svg(name: str | None, whose: str, flags: Flags) -> str:
    """Return a flag as part of a page, or nothing where there is no drawing of it."""
    found = INSIDE.search(flags[name]) if name else None
    if found is None:
        return ""
    drawn = REMARK.sub("", found[1]).strip()
    return (
        f'<svg class="flag" viewBox="0 0 400 300" role="img"><title>{escape(flag_of(whose))}'
        f'</title>{drawn}<rect width="400" height="300" fill="none" stroke="#9FABBA" '
        'stroke-width="3"/></svg>'
    )
