"""What lies in a seat's hands: all it may do, what it may not and why, and what it is asked for."""

import re
from collections.abc import Callable, Iterable, Iterator, Set as AbstractSet
from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple

from nine_votes.council.actions.chair import (
    CloseVote,
    Declare,
    LetDaysPass,
    MarkSeat,
    Proceed,
    ProposeConsensus,
    PutToVote,
    Resume,
    Rule,
    TakeStrawPoll,
)
from nine_votes.council.actions.drafts import (
    AcceptAmendment,
    CoSponsor,
    MoveAmendment,
    ProposeWording,
    RequestSeparateVote,
    TableDraft,
    WithdrawDraft,
)
from nine_votes.council.actions.floor import MakeMotion, Speak
from nine_votes.council.meeting import (
    SAMPLE,
    Action,
    By,
    Done,
    Group,
    Meeting,
    Named,
    Phase,
    Poll,
    Ruling,
)
from nine_votes.council.messages import Message, Said, say
from nine_votes.council.order import ACTIONS, NAMED_BY, candidates, in_order, named
from nine_votes.council.papers import About, Subject
from nine_votes.council.polling import next_subject
from nine_votes.council.questions import WITHOUT_BALLOT
from nine_votes.phrases.offers import (
    GROUP_TITLES,
    has_submitted,
    label as label_of,
    scene_of,
    wanted,
)
from nine_votes.phrases.papers import as_typed, clause_of, standing_text, who
from nine_votes.phrases.scene import Scene
from nine_votes.sitting.course import Course
from nine_votes.sitting.steps import Holder
from nine_votes.views.chamber import SeatView, seat_of, seats


class Wants(StrEnum):
    """What a person still has to write; a REASON alone may be left empty.

    UNTIL is a day or an hour in any words, DAY one in figures, COUNTS two numbers, SEAT the code of
    the member that acts.
    """

    NOTHING = "nothing"
    TEXT = "text"
    REASON = "reason"
    UNTIL = "until"
    DAY = "day"
    COUNTS = "counts"
    SEAT = "seat"


class Offer(NamedTuple):
    """One thing to do; `objection` is empty where it is in order, else the President's sentence."""

    action: Action
    label: Message
    group: Group
    wants: Wants
    objection: Said


class UnclearError(ValueError):
    """What a person wrote is not what was asked for; the message says what would be."""


WRITTEN = {
    Named.WORDS: Wants.TEXT,
    Named.REASON: Wants.REASON,
    Named.COUNT: Wants.COUNTS,
}
ALWAYS = {
    kind: next((WRITTEN[what] for what in names.values() if what in WRITTEN), Wants.NOTHING)
    for kind, names in NAMED_BY.items()
}
"""What is always asked for with an action, by what it names."""

COUNTED = r"\s*[0-9]{1,3}[\s,;-]+[0-9]{1,3}\s*"

FIELDS = {
    **dict.fromkeys((Wants.TEXT, Wants.REASON), "text"),
    Wants.UNTIL: "until",
    Wants.SEAT: "by",
}


def offer_of(meeting: Meeting, action: Action, scene: Scene, label: Message | None = None) -> Offer:
    """Return an offer with the objection to it, if any, under a label of its own or another."""
    objection = in_order(meeting, action)
    called, refused = label or label_of(action, scene), objection.message if objection else ""
    return Offer(action, called, action.law.group, _wants(action), refused)


def _wants(action: Action) -> Wants:
    match action:
        case MoveAmendment(text=text) if text == SAMPLE:
            return Wants.TEXT
        case MakeMotion(until=until) if until:
            return Wants.UNTIL
        case _:
            return ALWAYS[type(action)]


def filled(offer: Offer, text: str) -> Action:
    """Return the action with a person's words in place of the sample.

    Raises UnclearError where a day or the counts cannot be read.
    """
    action = offer.action
    match offer.wants, action:
        case Wants.NOTHING, _:
            return action
        case Wants.DAY, LetDaysPass():
            return replace(action, to=_day(text))
        case Wants.COUNTS, TakeStrawPoll(by=by):
            return TakeStrawPoll(by, *_counts(text))
        case _:
            return replace(action, **{FIELDS[offer.wants]: text})


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise UnclearError(say("want-no-such-day")) from error


def _counts(text: str) -> tuple[int, int]:
    if not re.fullmatch(COUNTED, text):
        raise UnclearError(say("want-no-such-counts"))
    encourage, discourage = map(int, re.findall(r"[0-9]+", text))
    return encourage, discourage


__all__ = ["Offer", "UnclearError", "Wants", "filled", "next_step", "offers"]

ORDER_OF_GROUPS, ORDER_OF_KINDS = tuple(Group), tuple(ACTIONS.values())

MOST_GREYED = 12
"""So many things are shown that are not in order, at most."""


def offers(meeting: Meeting, by: str) -> tuple[Offer, ...]:
    """Return all that a seat, or a guest by its name, may do now, and what it would look for.

    In the order of the groups, first what is in order, and of that kind by kind. Nothing can be
    done once the meeting is adjourned.
    """
    if meeting.phase is Phase.ADJOURNED:
        return ()
    scene = scene_of(meeting)
    thought_of = tuple(_thought_of(meeting, by))
    found = [
        *(offer_of(meeting, a, scene) for a in thought_of if in_order(meeting, a) is None),
        *(offer for offer in _later_days(meeting, by, scene) if not offer.objection),
    ]
    usable = {type(offer.action) for offer in found}
    greyed = (offer_of(meeting, a, scene) for a in _greyed(meeting, by, thought_of, usable))
    return tuple(sorted([*_each_once(found), *greyed], key=_place))


def _each_once(found: Iterable[Offer]) -> list[Offer]:
    """Leave out what reads as another does: once all is said, to proceed is to adjourn."""
    first: dict[Message, Offer] = {}
    for offer in found:
        first.setdefault(offer.label, offer)
    return list(first.values())


def _place(offer: Offer) -> tuple[int, bool, int, bool]:
    """Return where an offer stands in a list; wordings that are listed go before one's own."""
    kind = ORDER_OF_KINDS.index(type(offer.action))
    own_words = isinstance(offer.action, MoveAmendment) and not offer.action.wording
    return ORDER_OF_GROUPS.index(offer.group), bool(offer.objection), kind, own_words


def _thought_of(meeting: Meeting, by: str) -> Iterator[Action]:
    """Yield what might be done, each once; seats that have voted need not be marked."""
    waiting = _missing(meeting.poll, meeting.council.codes) if meeting.poll else ()
    for action in dict.fromkeys(candidates(meeting, by)):
        if isinstance(action, MarkSeat) and action.member not in waiting:
            continue
        if not isinstance(action, LetDaysPass):
            yield action


def _missing(poll: Poll, codes: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(codes[seat] for seat in poll.missing)


def _later_days(meeting: Meeting, by: str, scene: Scene) -> list[Offer]:
    """Return the next day, that on which the chair passes on, and any other."""
    tomorrow = meeting.day + timedelta(days=1)
    first = (meeting.day.replace(day=1) + timedelta(days=32)).replace(day=1)
    days = [
        offer_of(meeting, LetDaysPass(by, day), scene) for day in dict.fromkeys((tomorrow, first))
    ]
    another = days[0]._replace(label=say("offer-another-day"), wants=Wants.DAY)
    return [*days, another]


def _greyed(
    meeting: Meeting, by: str, thought_of: Iterable[Action], usable: AbstractSet[type[Action]]
) -> list[Action]:
    """Return what is looked for and of which nothing is in order, one of a kind."""
    first: dict[type[Action], Action] = {PutToVote: _put_first(meeting, by)}
    for action in thought_of:
        first.setdefault(type(action), action)
    wanted = _looks_for(meeting, by)
    missing = [kind for kind in ACTIONS.values() if kind in first and kind not in usable]
    return [first[kind] for kind in missing if wanted in kind.law.missed_by][:MOST_GREYED]


def _looks_for(meeting: Meeting, by: str) -> By:
    if by == meeting.chair:
        return By.CHAIR
    return By.MEMBERS if by in meeting.council.codes else By.GUESTS


def _put_first(meeting: Meeting, by: str) -> Action:
    """Return the putting of what would be looked for: what is next, or the first draft."""
    first = Subject(About.DRAFT, next(iter(meeting.business.drafts), ""))
    return PutToVote(by, next_subject(meeting) or first)


def next_step(meeting: Meeting) -> Offer | None:
    """Return what usually comes next: from the chair, or by the seat that the chair calls on.

    None while members have still to vote, and once the meeting is adjourned.
    """
    if meeting.phase is Phase.ADJOURNED:
        return None
    scene = scene_of(meeting)
    chair = meeting.chair
    if meeting.poll:
        return None if meeting.poll.missing else offer_of(meeting, CloseVote(chair), scene)
    if meeting.pending:
        return offer_of(meeting, Declare(chair), scene)
    if meeting.ruling is Ruling.ASKED:
        return offer_of(meeting, Rule(chair, upheld=True), scene)
    if meeting.ruling in {Ruling.CHALLENGED, Ruling.REFUSED}:
        return offer_of(meeting, PutToVote(chair, Subject(About.RULING)), scene)
    return _leading_on(meeting, scene)


def _leading_on(meeting: Meeting, scene: Scene) -> Offer:
    """Return the next step where nothing lies on the table that has to be settled first."""
    chair, phase = meeting.chair, meeting.phase
    following = next_subject(meeting)
    if phase is Phase.SUSPENDED:
        return offer_of(meeting, Resume(chair), scene)
    if following and (meeting.motions or phase is Phase.VOTING):
        return offer_of(meeting, _decided_by(meeting, following), scene)
    if meeting.speakers and phase in {Phase.AGENDA, Phase.DEBATE}:
        speaker = meeting.speakers[0]
        floor = say("offer-give-floor", who=who(speaker, scene))
        return offer_of(meeting, Speak(speaker, SAMPLE), scene, floor)
    submitting = _submitting(meeting, scene) if phase is Phase.DEBATE else None
    return submitting or offer_of(meeting, Proceed(chair), scene)


def _decided_by(meeting: Meeting, following: Subject) -> Action:
    """Return how a question is decided: by a vote, or first by asking for consensus."""
    chair, symbol = meeting.chair, following.of
    paper = meeting.paper(symbol) if following.about is About.DRAFT else None
    if paper and paper.question.kind in WITHOUT_BALLOT:
        proposed = ProposeConsensus(chair, symbol)
        if Done(proposed) not in meeting.record:
            return proposed
    return PutToVote(chair, following)


def _submitting(meeting: Meeting, scene: Scene) -> Offer | None:
    """Return the submitting of a first draft by its mover, or by whom a person names.

    None once there is one, and where none can be submitted.
    """
    for symbol, (draft, _) in () if meeting.papers else meeting.business.drafts.items():
        movers = [code for code in (draft.penholder, *draft.sponsors) if code]
        by = next((code for code in movers if code in meeting.council.codes), None)
        label = has_submitted(symbol, scene, by)
        offer = offer_of(meeting, TableDraft(by or meeting.chair, symbol), scene, label)
        if not offer.objection:
            return offer if by else offer._replace(wants=Wants.SEAT)
    return None


EXPECTED = (
    *(ProposeWording, MoveAmendment, AcceptAmendment, RequestSeparateVote),
    *(TableDraft, CoSponsor, WithdrawDraft),
)
"""What a person looks for, and is told why it is not in order if it is not."""


def clause_offers(meeting: Meeting, by: str, symbol: str, clause: str) -> tuple[Offer, ...]:
    """Return what a seat may do about a clause, and of what it may not, one of each kind."""

    def about(action: Action) -> bool:
        names = named(action)
        if Named.AMENDMENT in names:
            moved = meeting.amendment(names[Named.AMENDMENT])
            return moved is not None and (moved.symbol, moved.clause) == (symbol, clause)
        return (names.get(Named.DRAFT), names.get(Named.CLAUSE)) == (symbol, clause)

    return _offered(meeting, by, about)


def draft_offers(meeting: Meeting, by: str, symbol: str) -> tuple[Offer, ...]:
    """Return what a seat may do about a draft as a whole, and what it would look for."""

    def about(action: Action) -> bool:
        return action.law.group is Group.DRAFT and named(action).get(Named.DRAFT) == symbol

    return _offered(meeting, by, about)


def _offered(meeting: Meeting, by: str, about: Callable[[Action], bool]) -> tuple[Offer, ...]:
    if meeting.phase is Phase.ADJOURNED:
        return ()
    scene = scene_of(meeting)
    wanted = dict.fromkeys(action for action in candidates(meeting, by) if about(action))
    found = [offer_of(meeting, action, scene) for action in wanted]
    offered = [offer for offer in found if not offer.objection]
    kinds = {type(offer.action) for offer in offered}
    greyed = {type(o.action): o for o in reversed(found) if type(o.action) not in kinds}
    shown = [*offered, *(greyed[kind] for kind in EXPECTED if kind in greyed)]
    return tuple(sorted(shown, key=lambda offer: ORDER_OF_GROUPS.index(offer.group)))


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
    heading: Said
    offers: tuple[Offer, ...]

    @property
    def usable(self) -> bool:
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
    return seats(meeting.council, meeting.day, drawn, meeting.chair)


def grouped(offers: Iterable[Offer]) -> tuple[GroupView, ...]:
    """Return offers under the headings of their groups, first the groups with one in order."""
    by_group = groupby(offers, key=lambda offer: offer.group)
    groups = [GroupView(GROUP_TITLES(group), tuple(each)) for group, each in by_group]
    return tuple(sorted(groups, key=lambda group: not group.usable))


def asked(offer: Offer, meeting: Meeting) -> AskedView:
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
