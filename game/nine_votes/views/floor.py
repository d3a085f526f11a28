"""What lies in a seat's hands: all it may do now, what it may not and why, and what comes next."""

from collections.abc import Iterable, Iterator, Set as AbstractSet
from datetime import timedelta

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
)
from nine_votes.council.actions.drafts import (
    MoveAmendment,
    TableDraft,
)
from nine_votes.council.actions.floor import (
    Speak,
)
from nine_votes.council.legal import ACTIONS, candidates
from nine_votes.council.meeting import SAMPLE, Action, By, Done, Group, Meeting, Phase, Poll, Ruling
from nine_votes.council.messages import Message, say
from nine_votes.council.order import in_order
from nine_votes.council.papers import About, Subject
from nine_votes.council.precedence import next_subject
from nine_votes.council.questions import WITHOUT_BALLOT
from nine_votes.phrases import offers as words
from nine_votes.phrases.papers import who
from nine_votes.phrases.scene import Scene
from nine_votes.views.offer import Offer, UnclearError, Wants, filled, offer_of

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
    scene = words.scene_of(meeting)
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
    scene = words.scene_of(meeting)
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
        label = words.has_submitted(symbol, scene, by)
        offer = offer_of(meeting, TableDraft(by or meeting.chair, symbol), scene, label)
        if not offer.objection:
            return offer if by else offer._replace(wants=Wants.SEAT)
    return None
