"""Random meetings: what to put before the Council, whose turn it is, and a way to the end."""

import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from itertools import chain
from typing import Any

from nine_votes.council.actions.chair import (
    Adjourn,
    CedeChair,
    CloseVote,
    Declare,
    LetDaysPass,
    MarkSeat,
    Proceed,
    ProposeConsensus,
    PutToVote,
    ReadNews,
    Resume,
    Rule,
    TakeStrawPoll,
)
from nine_votes.council.actions.drafts import (
    CoSponsor,
    KeepDraft,
    MoveAmendment,
    ProposeOrder,
    RaisePreliminaryQuestion,
    TableDraft,
    TakeUpDraft,
    WithdrawDraft,
)
from nine_votes.council.actions.floor import (
    TIMED,
    AskForFloor,
    CastVote,
    ChallengeAgenda,
    ChallengeCredentials,
    ChallengeRuling,
    DenyParty,
    Invite,
    MakeMotion,
    MakeStatement,
    ProposeEmergencySession,
    ProposeReferral,
    ProposeStatement,
    RaisePointOfOrder,
    Speak,
    WithdrawMotion,
)
from nine_votes.council.charter import rules_named
from nine_votes.council.documents import Amendment, MandatePart
from nine_votes.council.meeting import (
    SAMPLE,
    Action,
    Business,
    Meeting,
    Phase,
    Poll,
    Ruling,
    Settings,
    open_meeting,
)
from nine_votes.council.order import apply
from nine_votes.council.papers import About, Change, Motion, Subject
from nine_votes.council.questions import Kind, Nature, Question
from nine_votes.council.voting import Vote
from nine_votes.scenarios.library import find_scenario
from nine_votes.scenarios.reader import read_file
from tests.council.meetings.chamber import business, roster

HOW_OFTEN: Mapping[type[Action], float] = {
    **dict.fromkeys((Adjourn, ChallengeCredentials), 0.1),
    **dict.fromkeys((MakeMotion, RaisePointOfOrder, LetDaysPass), 0.4),
    **dict.fromkeys((CedeChair, ProposeReferral, ProposeEmergencySession), 0.3),
    **dict.fromkeys((ProposeStatement, TakeStrawPoll, ChallengeAgenda), 0.3),
    **dict.fromkeys((AskForFloor, ProposeOrder, ReadNews, DenyParty), 0.3),
    **dict.fromkeys((PutToVote, Speak, Declare, Resume, Invite), 3.0),
    **dict.fromkeys((TableDraft, MoveAmendment, RaisePreliminaryQuestion), 2.0),
    **dict.fromkeys((KeepDraft, TakeUpDraft, ProposeConsensus, ChallengeRuling), 3.0),
    CloseVote: 30.0,
}
"""How often an action is taken where it could be, one not here counting as 1."""

LEADING_ON = {Phase.AGENDA: 6.0, Phase.DEBATE: 0.5}
"""How often the President leads on from a phase."""

LEANING = {Vote.IN_FAVOUR: 72, Vote.AGAINST: 8, Vote.ABSTAINING: 15, Vote.NOT_PARTICIPATING: 5}
"""How a hundred votes fall, so that much is carried, and now and then something is vetoed."""


@cache
def from_scenario(name: str) -> Business:
    """Return the business of a scenario that is shipped, an invented Council without a roster."""
    scenario = read_file(find_scenario(name), roster())
    return Business(
        scenario.item or scenario.title,
        scenario.council,
        scenario.date,
        scenario.rules,
        {tabled.draft.name: (tabled.draft, tabled.question) for tabled in scenario.drafts},
        {amendment.id: amendment for amendment in scenario.amendments},
        scenario.mandate,
        news={"shell": "A shell falls in a village."},
        roster=None if name == "ridge-at-midnight" else roster(),
    )


@cache
def made_up() -> Business:
    """Return business with something of everything, in the snapback's thirty days."""
    drafts = {
        "A": Question(chapter="VI", nature=Nature.DISPUTE, parties=("RUS",)),
        "B": Question(Kind.PROCEDURAL, "to_ga"),
        "C": Question(Kind.SNAPBACK),
        "D": Question(Kind.CONSENSUS),
        "E": Question(Kind.WITHOUT_VOTE),
    }
    return business(
        date(2025, 9, 19),
        drafts,
        amendments={
            "listed": Amendment("listed", "A", "GBR", "one", "Urges restraint.", oral=True)
        },
        mandate=(MandatePart("Panel", date(2025, 10, 31)), MandatePart("embargo", None)),
        news={"shell": "A shell falls in a village."},
        guests=("Ukraine", "Special Envoy"),
        settings=Settings(preliminary_on_any=True, withdraw_after_amendment=True),
        snapback_notified=date(2025, 8, 28),
        admission=True,
    )


def strict() -> Business:
    return replace(made_up(), rules=rules_named("strict-27-3", date(2025, 9, 19)))


def league() -> Business:
    return replace(made_up(), rules=rules_named("league", date(2025, 9, 19)))


def private() -> Business:
    drafts = {"A": Question(Kind.SG_RECOMMENDATION), "B": Question(Kind.ICJ_ELECTION)}
    return replace(business(date(2016, 10, 6), drafts), guests=("Ukraine",))


BUSINESSES: Mapping[str, Callable[[], Business]] = {
    "founding case": lambda: from_scenario("dprk-panel-2024"),
    "Suez": lambda: from_scenario("suez-1956"),
    "ridge": lambda: from_scenario("ridge-at-midnight"),
    "made up": made_up,
    "strict": strict,
    "League": league,
    "private": private,
}


def opening(about: Business, seed: int) -> list[Action]:
    """Return how a meeting begins: from nothing, or, by an odd seed, at the vote on all drafts.

    The first of those is a guest's where there is one, the last was withdrawn by its mover.
    """
    if seed % 2 == 0:
        return []
    chair, (mover, other) = open_meeting(about).chair, about.council.codes[:2]
    invited = [(Invite(mover, g), Declare(chair)) for g in about.guests[:1]]
    movers = dict.fromkeys(about.drafts, mover)
    first, last = next(iter(movers)), next(reversed(movers))
    movers |= dict.fromkeys((first,), (*about.guests, mover)[0])
    tabled = [TableDraft(by, symbol) for symbol, by in movers.items()]
    withdrawn = (CoSponsor(other, last), WithdrawDraft(mover, last))
    on = Proceed(chair)
    return [on, *chain(*invited), *tabled, *(withdrawn if first != last else ()), on, on]


def whose_turn(meeting: Meeting, chance: random.Random) -> str:
    """Return a seat or a guest: the chair often, and in a vote who has not voted."""
    codes = meeting.council.codes
    if meeting.poll and chance.random() < 0.9:
        missing = meeting.poll.missing
        return codes[chance.choice(missing)] if missing else meeting.chair
    who = chance.random()
    if who < 0.4:
        return meeting.chair
    if who < 0.5 and meeting.speakers:
        return meeting.speakers[0]
    if who < 0.6 and meeting.guests:
        return chance.choice(meeting.guests)
    return chance.choice(codes)


def drawn(meeting: Meeting, legal: list[Action], chance: random.Random) -> Action:
    """Return one of the actions: first a kind by how often it is taken, then one of the kind."""
    kinds = sorted({type(action) for action in legal}, key=lambda kind: kind.__name__)
    weights = [HOW_OFTEN.get(kind, 1.0) for kind in kinds]
    if Proceed in kinds:
        weights[kinds.index(Proceed)] = LEADING_ON.get(meeting.phase, 1.0)
    kind = chance.choices(kinds, weights)[0]
    of_kind = [action for action in legal if type(action) is kind]
    likely = [LEANING[a.vote] if isinstance(a, CastVote) else 1 for a in of_kind]
    return chance.choices(of_kind, likely)[0]


STRANGE: Mapping[str, tuple[str, ...]] = {
    "by": ("XXX", "Nobody", ""),
    "symbol": ("S/0", "", "A"),
    "clause": ("nowhere", "", "one"),
    "wording": ("loud", "", "soft"),
    "text": ("", " ", "A word."),
    "id": ("", "unknown", "listed"),
    "guest": ("Nobody", "USA", "Ukraine"),
    "member": ("XXX", "", "Ukraine"),
    "news": ("rain", ""),
    "rule": ("38", "", "39"),
    "until": ("", "Monday"),
}


def perturbed(meeting: Meeting, action: Action, chance: random.Random) -> Action:
    """Return the action with one thing changed to something strange, or just something else."""
    name = chance.choice([field.name for field in fields(action)])
    value = getattr(action, name)
    if isinstance(value, StrEnum):
        return replace(action, **{name: chance.choice(list(type(value)))})
    return replace(action, **{name: _other(meeting, name, value, chance)})


def _other(meeting: Meeting, name: str, value: object, chance: random.Random) -> Any:  # noqa: ANN401 - a field
    match value:
        case bool():
            return not value
        case int():
            return chance.choice((-1, 0, 7, meeting.council.size, 99))
        case date():
            return value + timedelta(days=chance.choice((-40, -1, 5, 400, 4000)))
        case Subject():
            paper = chance.choice(["A", "S/0", *meeting.business.drafts])
            return Subject(chance.choice(list(About)), paper, chance.choice(("", "one")))
    others = meeting.council.codes if name in {"by", "member"} else ()
    return chance.choice((*STRANGE[name], *others))


def plainly(meeting: Meeting, action: Action) -> Action | None:
    """Return the action as `legal_actions` would list it, free text and names standing as samples.

    None where no listed action stands for it, since it says nothing or takes a name that is taken.
    """
    match action:
        case Speak() | MakeStatement() | RaisePointOfOrder() | ProposeStatement():
            return replace(action, text=SAMPLE) if action.text.strip() else None
        case Rule():
            return replace(action, text="")
        case MoveAmendment():
            return _plain_amendment(meeting, action)
        case MakeMotion(motion=motion, until=until):
            sample = "tomorrow" if motion in TIMED and until.strip() else ""
            return action if motion is Motion.ADJOURN else replace(action, until=sample)
        case TakeStrawPoll(encourage=some, discourage=others):
            valid = min(some, others) >= 0 and some + others <= meeting.council.size
            return replace(action, encourage=meeting.council.size, discourage=0) if valid else None
    return action


def _plain_amendment(meeting: Meeting, action: MoveAmendment) -> Action | None:
    says = bool(action.text.strip())
    if not action.id.strip() or meeting.amendment(action.id) or (action.wording and says):
        return None
    name = meeting.free_name(f"{action.clause}-{action.by}")
    change = Change.REPLACES if action.wording else action.change
    return replace(action, id=name, oral=False, text=SAMPLE if says else "", change=change)


def way_out(meeting: Meeting, *, contested: bool) -> Iterator[Action]:
    """Yield actions that adjourn a meeting from any state: by leave, or by a motion put through."""
    while meeting.phase is not Phase.ADJOURNED:
        for action in _step_out(meeting, contested=contested):
            yield action
            meeting = apply(meeting, action)


def _step_out(meeting: Meeting, *, contested: bool) -> list[Action]:
    chair = meeting.chair
    if meeting.poll:
        return _voted_out(meeting, meeting.poll, contested=contested)
    if meeting.pending:
        return [Declare(chair)]
    if meeting.ruling is Ruling.ASKED:
        return [Rule(chair, False)]
    if meeting.ruling in {Ruling.CHALLENGED, Ruling.REFUSED}:
        return [PutToVote(chair, Subject(About.RULING))]
    if meeting.phase is Phase.SUSPENDED:
        return [Resume(chair)]
    return _moved_out(meeting) if contested else _closed(meeting)


def _closed(meeting: Meeting) -> list[Action]:
    withdrawn = [WithdrawMotion(moved.by, moved.motion) for moved in meeting.motions]
    return [*withdrawn, Adjourn(meeting.chair)]


def _voted_out(meeting: Meeting, poll: Poll, *, contested: bool) -> list[Action]:
    chair, codes = meeting.chair, meeting.council.codes
    if contested and poll.subject == Subject(About.MOTION, Motion.ADJOURN):
        return [*(CastVote(code, Vote.IN_FAVOUR) for code in codes), CloseVote(chair)]
    missing = [codes[seat] for seat in poll.missing]
    aside = [MarkSeat(chair, code, Vote.NOT_PARTICIPATING) for code in missing]
    return [*aside, CloseVote(chair)]


def _moved_out(meeting: Meeting) -> list[Action]:
    chair = meeting.chair
    motions = {moved.motion: moved.by for moved in meeting.motions}
    if Motion.SUSPEND in motions:
        return [WithdrawMotion(motions[Motion.SUSPEND], Motion.SUSPEND)]
    if Motion.ADJOURN not in motions:
        return [MakeMotion(chair, Motion.ADJOURN)]
    return [PutToVote(chair, Subject(About.MOTION, Motion.ADJOURN))]
