"""Whose seat acts, what it may do, and the words that an action still lacks."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from nine_votes.cli.journals import printable
from nine_votes.cli.keys import read_line
from nine_votes.cli.report import wrapped
from nine_votes.council.meeting import Action, Meeting
from nine_votes.council.messages import told_by
from nine_votes.phrases import terminal as words
from nine_votes.phrases.offers import GROUP_TITLES, scene_of
from nine_votes.phrases.wanted import wanted
from nine_votes.scenarios.findings import did_you_mean, excerpt
from nine_votes.scenarios.names import Names
from nine_votes.views.floor import Offer, UnclearError, Wants, filled, offers
from nine_votes.words.resolver import in_words

FEW = 18
"""So many offers are listed one below the other; of more, large groups are opened by a number."""

LARGE = 4
"""A group of more than so many offers is large."""

FEW_OF_A_KIND = 2
"""What is no more than this of its kind is not hidden among the many of a large group."""

Entry = Offer | tuple[Offer, ...]
"""A line of the list: one thing to do, or a whole group."""


def seat_called(text: str, meeting: Meeting, names: Names) -> str | None:
    """Return a seat by its number, code or name, or a guest by its own; None with a word on it."""
    seats = (*meeting.council.codes, *meeting.guests)
    if text.isdecimal() and 1 <= int(text[:4]) <= len(seats):
        return seats[int(text[:4]) - 1]
    known = {member.name: member.code for member in meeting.council.members}
    known |= {code: code for code in meeting.council.codes} | {g: g for g in meeting.guests}
    plain = {name.casefold(): code for name, code in known.items()}
    code = plain.get(text.casefold()) or names.state(text)
    if code in seats:
        return code
    print(words.no_such_member(printable(excerpt(text)), did_you_mean(text, known)))
    return None


def asked_seat(meeting: Meeting, names: Names, prompt: str = words.WHICH_SEAT) -> str | None:
    """Ask for a seat; None where none is named."""
    answer = read_line(prompt)
    return seat_called(answer, meeting, names) if answer else None


def chosen_action(meeting: Meeting, seat: str, names: Names) -> Action | None:
    """Show what a seat may do and ask which; None where nothing is chosen, or it cannot be done."""
    offered = offers(meeting, seat)
    if not offered:
        print(words.NO_OFFERS)
        return None
    print(words.may_do(printable(seat), meeting.council))
    offer = _chosen(_entries(offered))
    if offer is None:
        return None
    if offer.objection:
        print(words.said_by_the_president(in_words(offer.objection)))
        return None
    return action_of(offer, meeting, names)


def action_of(offer: Offer, meeting: Meeting, names: Names) -> Action | None:
    """Ask for what an offer still lacks and return the action; None where it is not given."""
    if offer.wants is Wants.NOTHING:
        return offer.action
    prompt = in_words(wanted(offer.action, offer.wants, scene_of(meeting)))
    if offer.wants is Wants.SEAT:
        seat = asked_seat(meeting, names, prompt)
        return filled(offer, seat) if seat else None
    text = read_line(prompt) or ""
    if not text and offer.wants is not Wants.REASON:
        print(words.NOTHING_WRITTEN)
        return None
    try:
        return filled(offer, text)
    except UnclearError as error:
        print(in_words(told_by(error)))
        return None


def _entries(offered: Sequence[Offer]) -> list[Entry]:
    """Return the lines of a list: what is in order, and then what is not.

    Where there are many, a large group of what is in order is one line.
    """
    in_order = [offer for offer in offered if not offer.objection]
    entries: list[Entry] = []
    for _, members in groupby(in_order, lambda offer: offer.group):
        group = tuple(members)
        entries += _opened(group) if len(group) > LARGE and len(in_order) > FEW else group
    return [*entries, *(offer for offer in offered if offer.objection)]


def _opened(group: tuple[Offer, ...]) -> list[Entry]:
    """Return those of a large group that are few of their kind, and the others as one line."""
    kinds = Counter(type(offer.action) for offer in group)
    few = [offer for offer in group if kinds[type(offer.action)] <= FEW_OF_A_KIND]
    many = tuple(offer for offer in group if offer not in few)
    return [*few, many] if many else list(few)


def _chosen(entries: Sequence[Entry]) -> Offer | None:
    """Show a list and return what is chosen from it, or from a group of it."""
    for line in _lines(entries):
        print(line)
    answer = read_line(words.WHICH_OFFER)
    if not answer:
        return None
    if not (answer.isdecimal() and 1 <= int(answer[:4]) <= len(entries)):
        print(words.no_such_number(printable(excerpt(answer))))
        return None
    entry = entries[int(answer[:4]) - 1]
    return entry if isinstance(entry, Offer) else _chosen(entry)


def _lines(entries: Sequence[Entry]) -> Iterator[str]:
    for number, entry in enumerate(entries, 1):
        start = f"{number:>4}  "
        text = _text(entry) if isinstance(entry, Offer) else _of_group(entry)
        first, *rest = wrapped(printable(text), " " * len(start)) or [start]
        yield start + first.removeprefix(" " * len(start))
        yield from rest


def _text(offer: Offer) -> str:
    label, objection = in_words(offer.label), in_words(offer.objection)
    return words.not_in_order(label, objection) if objection else label


def _of_group(group: tuple[Offer, ...]) -> str:
    return words.a_group(in_words(GROUP_TITLES(group[0].group)), len(group))
