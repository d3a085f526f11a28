"""A delegation's own sheets as plain values: who it is, what it may do, what it is asked for."""

from collections.abc import Iterable
from itertools import groupby
from typing import NamedTuple

from nine_votes.council.actions.drafts import MoveAmendment
from nine_votes.council.meeting import Meeting
from nine_votes.council.messages import Said, say
from nine_votes.phrases.offers import GROUP_TITLES, scene_of
from nine_votes.phrases.papers import as_typed, clause_of, standing_text
from nine_votes.phrases.wanted import wanted
from nine_votes.sitting.course import Course
from nine_votes.sitting.steps import Holder
from nine_votes.views.chamber import SeatView, seat_of, seats
from nine_votes.views.offer import Offer, Wants

MOST = {Wants.REASON: 240, Wants.UNTIL: 60, Wants.DAY: 10, Wants.COUNTS: 9, Wants.SEAT: 3}
"""Letters that an answer takes; the law sets none, and words of a text take MOST_WORDS."""

MOST_WORDS = 1200
"""Letters of a statement or of a paragraph: some two hundred words."""


class DelegationView(NamedTuple):
    """Who a seat is; `holder` is None for a guest, which nobody can be handed.

    A guest's seat has no code. `heading` stands over what it may do.
    """

    seat: SeatView
    heading: Said
    standing: Said
    holder: Holder | None


class GroupView(NamedTuple):
    """Offers that belong together, under their heading."""

    heading: Said
    offers: tuple[Offer, ...]

    @property
    def usable(self) -> bool:
        """Whether one of them is in order."""
        return any(not offer.objection for offer in self.offers)


class AskedView(NamedTuple):
    """What a person is asked to write; `before` stands in the field at first."""

    title: Said
    prompt: Said
    most: int = MOST_WORDS
    before: str = ""
    optional: bool = False


def delegation(course: Course, seat: str, drawn: frozenset[str]) -> DelegationView:
    """Return who a seat, or a guest by its name, is in the meeting as it is now."""
    meeting = course.meeting
    if seat not in meeting.council.codes:
        guest = as_typed(seat)
        heading = say("seat-may-do", name=guest)
        return DelegationView(SeatView("", guest), heading, say("seat-guest"), None)
    member = meeting.council.member(seat)
    permanent = (say("seat-permanent"),) if member.permanent else ()
    presides = (say("seat-presides"),) if seat == meeting.chair else ()
    standing = say("chamber-line", parts=(*permanent, *presides))
    heading = say("seat-may-do", name=member)
    shown = seat_of(member, meeting.day, drawn, meeting.chair)
    return DelegationView(shown, heading, standing, course.holder(seat))


def delegations(meeting: Meeting, drawn: frozenset[str]) -> tuple[SeatView, ...]:
    """Return the seats of the Council as it is now."""
    return seats(meeting.council, meeting.day, drawn, meeting.chair)


def grouped(offers: Iterable[Offer]) -> tuple[GroupView, ...]:
    """Return offers under the headings of their groups, first the groups with one in order."""
    by_group = groupby(offers, key=lambda offer: offer.group)
    groups = [GroupView(GROUP_TITLES(group), tuple(each)) for group, each in by_group]
    return tuple(sorted(groups, key=lambda group: not group.usable))


def asked(offer: Offer, meeting: Meeting) -> AskedView:
    """Return what a person is asked to write for an offer."""
    scene = scene_of(meeting)
    prompt = wanted(offer.action, offer.wants, scene)
    before = ""
    if isinstance(offer.action, MoveAmendment):
        paper, place = (
            meeting.paper(offer.action.symbol),
            (offer.action.symbol, offer.action.clause),
        )
        clause = clause_of(*place, scene)
        before = standing_text(paper, clause) if paper and clause else ""
    most = MOST.get(offer.wants, MOST_WORDS)
    return AskedView(offer.label, prompt, most, before, offer.wants is Wants.REASON)
