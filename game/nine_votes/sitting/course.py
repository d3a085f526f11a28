"""The course of a sitting as a value: each step that is taken gives a new one.

What is played and what is replayed goes through `taken` alone, so that the two cannot differ.
What a scenario brings before the Council at each meeting stands first.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from nine_votes.council.actions.chair import CloseVote
from nine_votes.council.charter import RuleSet, rules_named
from nine_votes.council.documents import DraftResolution
from nine_votes.council.events import AssemblySeized, Record
from nine_votes.council.meeting import Action, Business, Meeting, Phase, Settings, open_meeting
from nine_votes.council.members import Council, Roster, UnknownDateError, presided_council
from nine_votes.council.messages import Message, say, told_by
from nine_votes.council.order import apply
from nine_votes.council.papers import Standing
from nine_votes.scenarios.names import Names
from nine_votes.scenarios.scenario import Scenario
from nine_votes.sitting.negotiation import (
    Negotiation,
    moved,
    negotiation_of,
    steps_left,
    taken_back,
)
from nine_votes.sitting.steps import (
    Answered,
    Asked,
    BeginMeeting,
    Correct,
    HandOver,
    Holder,
    MakeMove,
    Negotiate,
    Other,
    Predicted,
    RefusedError,
    Step,
    TakeBack,
    Undo,
    When,
)


def business_of(
    scenario: Scenario,
    roster: Roster,
    day: date | None = None,
    settled: Collection[str] = (),
    settings: Settings | None = None,
) -> Business:
    """Return the business of a meeting on a scenario, on its own day or a later one.

    `settled` are the drafts that an earlier meeting adopted or did not adopt, which do not come
    back. A guest that has become a member of the Council by then needs no invitation any more.
    Raises UnknownDateError where the roster does not reach.
    """
    day = day or scenario.date
    real = _sat(scenario, roster)
    council = _council_on(scenario, roster if real else None, day)
    names = Names(roster)
    drafts = {tabled.draft.name: (tabled.draft, tabled.question) for tabled in scenario.drafts}
    return Business(
        item=scenario.item or scenario.title,
        council=council,
        day=day,
        rules=_rules_on(scenario, day),
        drafts={name: draft for name, draft in drafts.items() if name not in settled},
        amendments={amendment.id: amendment for amendment in scenario.amendments},
        mandate=scenario.mandate,
        news={event.id: event.label for event in scenario.politics.events},
        guests=tuple(g for g in scenario.guests if names.state(g) not in council.codes),
        settings=settings or Settings(),
        snapback_notified=scenario.snapback_notified,
        roster=roster if real else None,
    )


def with_extension(business: Business, extension: DraftResolution | None) -> Business:
    """Return the business with a short extension that may be tabled in place of the first draft."""
    if extension is None or extension.name in business.drafts:
        return business
    _, question = next(iter(business.drafts.values()))
    drafts = {**business.drafts, extension.name: (extension, question)}
    return replace(business, drafts=drafts)


def _sat(scenario: Scenario, roster: Roster) -> bool:
    """Say whether the scenario's Council is the one that sat on its day, and none invented."""
    try:
        return scenario.council == presided_council(roster, scenario.date)
    except UnknownDateError:
        return False


def _council_on(scenario: Scenario, roster: Roster | None, day: date) -> Council:
    """Return the Council of a day; in an invented one the chair passes on month by month."""
    first = scenario.date
    if day == first:
        return scenario.council
    if roster:
        return presided_council(roster, day)
    codes = scenario.council.codes
    months = (day.year - first.year) * 12 + day.month - first.month
    start = codes.index(scenario.council.president or codes[0])
    return replace(scenario.council, president=codes[(start + months) % len(codes)])


def _rules_on(scenario: Scenario, day: date) -> RuleSet:
    if day == scenario.date or scenario.rules_name == "inline":
        return scenario.rules
    return rules_named(scenario.rules_name, day)


__all__ = ["Answers", "Correction", "Course", "RefusedError", "begun", "taken"]


@dataclass(frozen=True, slots=True)
class Correction:
    """A correction of the record: `events` of the meeting `number`, from 0, had happened then."""

    number: int
    events: int
    text: str


MOST_SLIPS = 1000
"""No room holds more."""

Answers = Mapping[tuple[When, Asked, str], Answered]
"""The last count of each question, by when and by whose it is."""


@dataclass(frozen=True, slots=True)
class Course:
    """How far a sitting has come.

    `points` are the meeting as it was after the last close of a vote and after each action since;
    `closed` counts the actions up to the first of them. `earlier` are the meetings before it.
    `predictions` are the last of each vote, by its number. `negotiation` is there where one person
    plays against the house; `seed` decides its chance. `record_only` says why what was read from a
    journal can be looked at and not gone on with.
    """

    scenario: Scenario
    roster: Roster
    points: Record[Meeting]
    closed: int = 0
    earlier: tuple[Meeting, ...] = ()
    holders: Mapping[str, Holder] = field(default_factory=dict)
    corrections: tuple[Correction, ...] = ()
    answers: Answers = field(default_factory=dict)
    predictions: Mapping[int, Predicted] = field(default_factory=dict)
    negotiation: Negotiation | None = None
    seed: int = 0
    record_only: Message | None = None

    @property
    def meeting(self) -> Meeting:
        return self.points[-1]

    @property
    def actions(self) -> int:
        """The number of actions of this meeting that hold."""
        return self.closed + len(self.points) - 1

    @property
    def meetings(self) -> tuple[Meeting, ...]:
        return (*self.earlier, self.meeting)

    def holder(self, seat: str) -> Holder:
        """Return who acts for a seat: a person, where it was not handed over."""
        return self.holders.get(seat, Holder.PERSON)

    @property
    def due(self) -> tuple[Action | BeginMeeting, ...]:
        """What the house has still to do in the meeting, the negotiation having ended in a vote."""
        if self.negotiation is None:
            return ()
        return steps_left(self.negotiation, self.meetings, self.actions)


def begun(scenario: Scenario, roster: Roster, seed: int = 0) -> Course:
    opened = _only(open_meeting(business_of(scenario, roster)))
    return Course(scenario, roster, opened, seed=seed)


def taken(course: Course, step: Step) -> Course:
    """Return the course after a step; OutOfOrder or RefusedError where it cannot be taken."""
    if course.negotiation is not None:
        _led_by_the_house(course, step)
    if isinstance(step, Action):
        return _acted(course, step)
    return TAKEN[type(step)](course, step)


def _led_by_the_house(course: Course, step: Step) -> None:
    """Refuse what a person would do in the meeting that the house holds after a negotiation."""
    due = course.due
    if isinstance(step, Action | Undo | HandOver | BeginMeeting) and step not in due[:1]:
        raise RefusedError(say("refusal-house-acts"))
    if due and isinstance(step, MakeMove | TakeBack):
        raise RefusedError(say("refusal-vote-being-taken"))


def _negotiation(course: Course) -> Negotiation:
    if course.negotiation is None:
        raise RefusedError(say("refusal-no-negotiation"))
    return course.negotiation


def _negotiated(course: Course, step: Negotiate) -> Course:
    """Begin a negotiation, and open the meeting anew with a short extension among its drafts."""
    if course.negotiation is not None:
        raise RefusedError(say("refusal-one-negotiation"))
    if course.actions or course.earlier:
        raise RefusedError(say("refusal-negotiation-first"))
    negotiation = negotiation_of(course.scenario, course.roster, course.seed, step)
    codes = course.meeting.council.codes
    holders = {code: Holder.PERSON if code == step.seat else Holder.HOUSE for code in codes}
    business = with_extension(course.meeting.business, negotiation.extension)
    opened = _only(open_meeting(business))
    return replace(course, points=opened, holders=holders, negotiation=negotiation)


def _moved(course: Course, step: MakeMove) -> Course:
    return replace(course, negotiation=moved(_negotiation(course), step.words))


def _taken_back(course: Course, _step: TakeBack) -> Course:
    return replace(course, negotiation=taken_back(_negotiation(course)))


def _only(meeting: Meeting) -> Record[Meeting]:
    points: Record[Meeting] = Record()
    return points.append(meeting)


def _acted(course: Course, action: Action) -> Course:
    after = apply(course.meeting, action)
    if isinstance(action, CloseVote):
        return replace(course, points=_only(after), closed=course.actions + 1)
    return replace(course, points=course.points.append(after))


def _undone(course: Course, step: Undo) -> Course:
    to = step.to
    if not 0 <= to < course.actions:
        raise RefusedError(say("refusal-nothing-to-take-back"))
    if to < course.closed:
        raise RefusedError(say("refusal-vote-closed"))
    points: Record[Meeting] = Record()
    return replace(course, points=points.append(*course.points[: to - course.closed + 1]))


def _corrected(course: Course, step: Correct) -> Course:
    if not step.text.strip():
        raise RefusedError(say("refusal-empty-correction"))
    correction = Correction(len(course.earlier), len(course.meeting.record), step.text)
    return replace(course, corrections=(*course.corrections, correction))


def _handed_over(course: Course, step: HandOver) -> Course:
    if step.seat not in course.meeting.council.codes:
        raise RefusedError(say("refusal-no-seat", seat=step.seat))
    return replace(course, holders={**course.holders, step.seat: step.holder})


def _answered(course: Course, step: Answered) -> Course:
    if step.seat and step.seat not in course.meeting.council.codes:
        raise RefusedError(say("refusal-no-seat", seat=step.seat))
    if min(step.adopted, step.not_adopted) < 0 or step.adopted + step.not_adopted > MOST_SLIPS:
        raise RefusedError(say("refusal-slips", most=MOST_SLIPS))
    if step.question is Asked.AGENDA and step.when is When.BEFORE:
        raise RefusedError(say("refusal-agenda-at-the-end"))
    return replace(course, answers={**course.answers, (step.when, step.question, step.seat): step})


def _predicted(course: Course, step: Predicted) -> Course:
    hands = step.adopted + step.not_adopted
    if min(step.vote, step.adopted, step.not_adopted) < 0 or not 0 < hands <= MOST_SLIPS:
        raise RefusedError(say("refusal-hands", most=MOST_SLIPS))
    return replace(course, predictions={**course.predictions, step.vote: step})


def _next_meeting(course: Course, step: BeginMeeting) -> Course:
    """Begin a meeting on what no earlier one has settled."""
    last, day = course.meeting, step.day
    if last.phase is not Phase.ADJOURNED:
        raise RefusedError(say("refusal-not-adjourned"))
    if day < last.day:
        raise RefusedError(say("refusal-earlier-day", last=str(last.day)))
    settings = Settings(assembly_meets=any(map(_called_session, course.meetings)))
    settled = {symbol for meeting in course.meetings for symbol in _settled(meeting)}
    try:
        business = business_of(course.scenario, course.roster, day, settled, settings)
    except UnknownDateError as error:
        raise RefusedError(told_by(error)) from error
    return replace(course, points=_only(open_meeting(business)), closed=0, earlier=course.meetings)


def _settled(meeting: Meeting) -> list[str]:
    """Return the drafts of a meeting that do not come back.

    One that was not adopted may be submitted again as a new document; it would have another symbol,
    so that only a draft without one comes back as it was.
    """
    over = [p for p in meeting.papers if p.standing in {Standing.ADOPTED, Standing.NOT_ADOPTED}]
    return [p.symbol for p in over if p.standing is Standing.ADOPTED or p.draft.symbol]


def _called_session(meeting: Meeting) -> bool:
    """Say whether an emergency special session was called, which takes the Assembly's debate in."""
    if meeting.business.settings.assembly_meets:
        return True
    return any(isinstance(e, AssemblySeized) and e.emergency_session for e in meeting.record)


TAKEN: Mapping[type[Other], Callable[[Course, Any], Course]] = {
    Undo: _undone,
    Correct: _corrected,
    HandOver: _handed_over,
    BeginMeeting: _next_meeting,
    Answered: _answered,
    Predicted: _predicted,
    Negotiate: _negotiated,
    MakeMove: _moved,
    TakeBack: _taken_back,
}
"""What each step that is no action does."""
