"""The printable pack as one page of HTML that asks for nothing from anywhere.

What is printed double-sided comes first and begins on an odd page, so that fronts and backs meet
however the rest runs on.
"""

from collections.abc import Iterable, Iterator
from html import escape
from itertools import chain

from nine_votes.council.messages import Message, say
from nine_votes.phrases import pack as words
from nine_votes.record.flag_art import Flags
from nine_votes.record.html import framed
from nine_votes.record.pack_cards import ballot_slips, exit_slips, placards, role_cards, rule_cards
from nine_votes.record.pack_pages import (
    Part,
    answer_key,
    cover,
    draft_pages,
    observation_grid,
    seating_plan,
    teacher_pages,
)
from nine_votes.record.pack_style import PACK_STYLE
from nine_votes.views.pack import PackView
from nine_votes.words.resolver import in_words

COVER_PAGES = 2
"""Cover and seating plan, one each."""

RUNNING = (
    ("draft", words.DRAFT),
    ("teacher", words.TEACHER),
    ("grid", words.GRID),
    ("key", words.KEY),
)
"""What runs on at the end over as many pages as it takes."""


def as_pack(view: PackView, flags: Flags) -> str:
    """Return the pack as one whole page."""
    cut = (
        ("cards", words.CARDS, role_cards(view, flags)),
        ("slips", words.SLIPS, exit_slips(view)),
        ("placards", words.PLACARDS, placards(view, flags)),
        ("ballots", words.BALLOTS, ballot_slips(view)),
        ("rules", words.RULE_CARDS, rule_cards(view)),
    )
    parts = _parts([(name, part, len(found)) for name, part, found in cut])
    sheets = "".join(chain.from_iterable(found for _, _, found in cut))
    running = (f(view) for f in (draft_pages, teacher_pages, observation_grid, answer_key))
    body = f"{cover(view, parts)}{seating_plan(view)}{sheets}{''.join(running)}"
    skip = f'<a class="skip" href="#cards">{in_words(say("pack-skip"))}</a>\n'
    title = f"{escape(view.title)}: {in_words(say('pack-title'))}"
    return framed(title, PACK_STYLE, f"{skip}<main>\n{body}</main>\n")


def _parts(cut: Iterable[tuple[str, Message, int]]) -> Iterator[Part]:
    """Yield each part with its pages; those that run on have only a first."""
    yield "plan", words.SEATING, words.pages_of(COVER_PAGES, COVER_PAGES)
    page = COVER_PAGES + 1
    for name, part, count in cut:
        yield name, part, words.pages_of(page, page + count - 1)
        page += count
    for name, part in RUNNING:
        first = part == words.DRAFT
        yield name, part, say("pack-pages-from", first=page) if first else say("pack-after-that")
