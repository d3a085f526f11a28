"""Whose seat acts, what it may do, and the words that an action still lacks."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby

from nine_votes.cli.keys import asked_of, read_line
from nine_votes.cli.shown import printable
from nine_votes.council.meeting import Action, Meeting
from nine_votes.council.messages import Message, Said, say, told_by
from nine_votes.phrases.offers import GROUP_TITLES, in_the_terminal, scene_of
from nine_votes.phrases.papers import who
from nine_votes.phrases.transcript import president
from nine_votes.scenarios.findings import excerpt, nearest
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
    tell_no_member(text, known)
    return None


def tell_no_member(text: str, known: Iterable[str]) -> None:
    name, near = printable(excerpt(text)), nearest(text, known) or ""
    print(in_words(say("terminal-no-such-member", name=name, near=near)))


WHICH_SEAT = say("terminal-which-seat")


def asked_seat(meeting: Meeting, names: Names, prompt: Said = WHICH_SEAT) -> str | None:
    answer = read_line(prompt)
    return seat_called(answer, meeting, names) if answer else None


def chosen_action(meeting: Meeting, seat: str, names: Names) -> Action | None:
    """Show what a seat may do and ask which; None where nothing is chosen, or it cannot be done."""
    offered = offers(meeting, seat)
    if not offered:
        print(in_words(say("terminal-no-offers")))
        return None
    print(printable(in_words(say("terminal-may", who=who(seat, scene_of(meeting))))))
    offer = _chosen(_entries(offered))
    if offer is None:
        return None
    if offer.objection:
        print(in_words(president(offer.objection)))
        return None
    return action_of(offer, meeting, names)


def action_of(offer: Offer, meeting: Meeting, names: Names) -> Action | None:
    """Ask for what an offer still lacks and return the action; None where it is not given."""
    if offer.wants is Wants.NOTHING:
        return offer.action
    prompt = in_the_terminal(offer.action, offer.wants, scene_of(meeting))
    if offer.wants is Wants.SEAT:
        seat = asked_seat(meeting, names, prompt)
        return filled(offer, seat) if seat else None
    text = read_line(prompt) or ""
    if not text and offer.wants is not Wants.REASON:
        print(in_words(say("terminal-nothing-written")))
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
    entry = asked_of(entries, _line, say("terminal-which-offer"))
    return entry if entry is None or isinstance(entry, Offer) else _chosen(entry)


def _line(entry: Entry) -> Message:
    if not isinstance(entry, Offer):
        return say("terminal-group", title=GROUP_TITLES(entry[0].group), count=len(entry))
    if not entry.objection:
        return entry.label
    return say("terminal-not-in-order", label=entry.label, objection=entry.objection)
