"""The printable pack as one page of HTML that asks for nothing from anywhere.

What is printed double-sided comes first and begins on an odd page, so that fronts and backs meet
however the rest runs on.
"""

from collections.abc import Iterable, Iterator
from html import escape
from itertools import chain

from nine_votes.council.messages import Message, say
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
    ("draft", say("pack-draft"), say("pack-draft.how")),
    ("teacher", say("pack-teacher"), say("pack-teacher.how")),
    ("grid", say("pack-grid"), say("pack-grid.how")),
    ("key", say("pack-key"), say("pack-key.how")),
)
"""What runs on at the end over as many pages as it takes."""


def as_pack(view: PackView, flags: Flags) -> str:
    cards, slips = say("pack-cards"), say("pack-slips")
    tents, ballots, rules = say("pack-placards"), say("pack-ballots"), say("pack-rule-cards")
    cut: tuple[tuple[str, Message, Message, list[str]], ...] = (
        ("cards", cards, say("pack-cards.how"), role_cards(view, flags)),
        ("slips", slips, say("pack-slips.how"), exit_slips(view)),
        ("placards", tents, say("pack-placards.how"), placards(view, flags)),
        ("ballots", ballots, say("pack-ballots.how"), ballot_slips(view)),
        ("rules", rules, say("pack-rule-cards.how"), rule_cards(view)),
    )
    parts = _parts([(name, part, how, len(found)) for name, part, how, found in cut])
    sheets = "".join(chain.from_iterable(found for *_, found in cut))
    running = (f(view) for f in (draft_pages, teacher_pages, observation_grid, answer_key))
    body = f"{cover(view, parts)}{seating_plan(view)}{sheets}{''.join(running)}"
    skip = f'<a class="skip" href="#cards">{in_words(say("pack-skip"))}</a>\n'
    title = f"{escape(view.title)}: {in_words(say('pack-title'))}"
    return framed(title, PACK_STYLE, f"{skip}<main>\n{body}</main>\n")


def _parts(cut: Iterable[tuple[str, Message, Message, int]]) -> Iterator[Part]:
    """Yield each part with its pages; those that run on have only a first."""
    yield "plan", say("pack-seating"), say("pack-seating.how"), _pages(COVER_PAGES, COVER_PAGES)
    page = COVER_PAGES + 1
    for name, part, how, count in cut:
        yield name, part, how, _pages(page, page + count - 1)
        page += count
    where = say("pack-pages-from", first=page)
    for name, part, how in RUNNING:
        yield name, part, how, where
        where = say("pack-after-that")


def _pages(first: int, last: int) -> Message:
    if first == last:
        return say("pack-page", first=first)
    return say("pack-pages-to", first=first, last=last)
