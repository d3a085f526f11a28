"""The running transcript: every event of a record as sentences spoken or told.

What the President says in that office begins with "The President:", what a delegation says in its
own words with its name. How a member votes is told when the vote is closed, and not before.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from nine_votes.council import events as ev
from nine_votes.council.actions.drafts import MoveAmendment, TableDraft
from nine_votes.council.actions.floor import (
    CastVote,
    MakeStatement,
    ProposeStatement,
    RaisePointOfOrder,
    Speak,
)
from nine_votes.council.documents import DraftResolution
from nine_votes.council.events import Event
from nine_votes.council.meeting import Action, Asked, Done, Meeting, Phase
from nine_votes.council.members import the_member
from nine_votes.council.messages import Cases, Fact, Message, Said, say
from nine_votes.council.order import ACTIONS
from nine_votes.council.papers import Change, Product
from nine_votes.council.questions import Kind, Method, Question
from nine_votes.council.voting import VOTE
from nine_votes.phrases.announcement import announcement, groups, told_result
from nine_votes.phrases.papers import (
    amendment_called,
    as_typed,
    clause_of,
    draft_called,
    draft_of,
    motion_called,
    part_called,
    subject_called,
    who,
    worded,
)
from nine_votes.phrases.scene import Scene, after_deed, is_secret, scenes


def president(words: Said) -> Message:
    """Return what the President says in that office."""
    return says(say("president-name"), words)


def says(speaker: Fact, words: Said) -> Message:
    """Return what somebody says; a reader may have the two facts apart."""
    return say("told-says", speaker=speaker, words=words)


def _opened(event: ev.MeetingOpened, scene: Scene) -> list[Message]:
    presides = the_member(event.president, scene.council)
    return [
        say("told-opened", day=event.day, president=presides, private=event.private),
        president(say("president-agenda-before-us", item=as_typed(event.item))),
    ]


def _agenda_adopted(event: ev.AgendaAdopted, _scene: Scene) -> list[Message]:
    by_vote = event.by_vote
    return [
        president(say("president-agenda-by-vote") if by_vote else say("president-agenda-adopted"))
    ]


def _assembly_seized(event: ev.AssemblySeized, _scene: Scene) -> list[Message]:
    session = event.emergency_session
    return [say("told-emergency-session") if session else say("told-assembly-seized")]


def _chair_passed(event: ev.ChairPassed, scene: Scene) -> list[Message]:
    to = the_member(event.to, scene.council)
    if event.rule == "18":
        return [say("told-presidency-passes", to=to)]
    if event.to == scene.president:
        return [say("told-back-in-chair", to=to, rule=event.rule)]
    return [president(say("president-cedes", to=to, rule=event.rule))]


def _adjourned(event: ev.MeetingAdjourned, _scene: Scene) -> list[Message]:
    if event.until.strip():
        return [say("told-adjourned-until", until=as_typed(event.until))]
    return [say("told-adjourned")]


def _always(message: Message) -> Callable[[Event, Scene], list[Message]]:
    return lambda _event, _scene: [message]


COURSE: Mapping[type[Event], Callable[[Any, Scene], list[Message]]] = {
    ev.MeetingOpened: _opened,
    ev.AgendaAdopted: _agenda_adopted,
    ev.AgendaRejected: _always(say("told-no-agenda")),
    ev.MandatePartEnded: lambda event, _scene: [
        say("told-mandate-ends", name=as_typed(event.name), day=event.day)
    ],
    ev.MandatePartStays: lambda event, _scene: [
        say("told-mandate-stays", name=as_typed(event.name))
    ],
    ev.AssemblyDebateDue: lambda event, _scene: [
        say("told-debate-due", day=event.day, about=event.about)
    ],
    ev.AssemblySeized: _assembly_seized,
    ev.SpecialReportDue: _always(say("told-special-report")),
    ev.EarlierMeasuresReturned: lambda event, _scene: [say("told-measures-return", day=event.day)],
    ev.ReliefContinued: _always(say("told-relief-goes-on")),
    ev.CommuniqueIssued: lambda event, _scene: [
        say("told-communique", recommended=event.recommended)
    ],
    ev.ChairPassed: _chair_passed,
    ev.MeetingSuspended: _always(say("told-suspended")),
    ev.MeetingResumed: _always(say("told-resumed")),
    ev.MeetingAdjourned: _adjourned,
}
"""What is told of the course of a meeting and of what follows."""


Facts = Mapping[str, tuple[str, Callable[[Any, Scene], Fact]]]
"""Facts by their names, each with the attribute that an action has of which it is told."""

SAID_BY_PRESIDENT = frozenset(
    {"RuleOnOrder", "RefuseToPut", "ReadNews", "MarkSeat", "ProposeConsensus", "Adjourn"}
)
"""What the President does by saying so."""

OBJECTION_ASKED = frozenset({"Invite", "RequestSeparateVote", "ProposeStatement"})
"""After these the President asks for objections."""


def apart(name: str) -> str:
    """Return the name of a class as an id can hold it: Ask-For-Floor."""
    return "".join(f"-{c}" if c.isupper() else c for c in name).removeprefix("-")


LEADING_ON = Cases("president-leads-on", (Phase.DEBATE, Phase.BEFORE_THE_VOTE, Phase.VOTING))
MOVES = Cases("deed-move", Change)
PROPOSES = Cases("deed-propose", Product)
PRODUCT = Cases("told-product", Product)


def deed(action: Action, scene: Scene) -> list[Message]:
    """Return what is told of an action, a sentence of the President's standing by itself."""
    name = type(action).__name__
    told = DEEDS.get(name, _plainly)(action, scene)
    return [*told, president(say("president-any-objection"))] if name in OBJECTION_ASKED else told


def facts_of(action: Action, scene: Scene, facts: Facts) -> dict[str, Fact]:
    """Return what may be told of an action by what it has."""
    return {
        name: of(action, scene)
        for name, (attribute, of) in facts.items()
        if hasattr(action, attribute)
    }


def _plainly(action: Action, scene: Scene) -> list[Message]:
    name = type(action).__name__
    told = DEED(apart(name), **facts_of(action, scene, FACTS))
    return [president(told) if name in SAID_BY_PRESIDENT else told]


def _speaks(action: Speak | MakeStatement, scene: Scene) -> list[Message]:
    by, own = who(action.by, scene), action.by == scene.president
    floor = (
        say("president-speaks-as-member", who=by) if own else say("president-gives-floor", who=by)
    )
    return [president(floor), says(by, as_typed(action.text))]


def _raises(action: RaisePointOfOrder, scene: Scene) -> list[Message]:
    speaker = say("deed-raise-point-of-order", who=who(action.by, scene))
    return [says(speaker, as_typed(action.text))]


def _tables(action: TableDraft, scene: Scene) -> list[Message]:
    draft = draft_of(action.symbol, scene) or DraftResolution()
    own = action.by in {*draft.sponsors, draft.penholder}
    others = [code for code in draft.sponsors if own and code != action.by]
    return [
        say(
            "deed-table-draft",
            who=who(action.by, scene),
            draft=draft_called(action.symbol, scene),
            others=tuple(who(code, scene) for code in others),
            titled=bool(draft.symbol and draft.title),
            title=as_typed(draft.title or ""),
        )
    ]


def _moves(action: MoveAmendment, scene: Scene) -> list[Message]:
    by, part = who(action.by, scene), part_called(action.symbol, action.clause, scene)
    clause, text = clause_of(action.symbol, action.clause, scene), as_typed(action.text)
    if not action.wording and not text:
        return [say("deed-move-to-delete", who=by, oral=action.oral, part=part)]
    text = worded(clause, action.wording) if action.wording else text
    return [MOVES(action.change, who=by, oral=action.oral, part=part, text=text)]


def _votes(action: CastVote, scene: Scene) -> list[Message]:
    by = who(action.by, scene)
    again = action.by in scene.voted
    return [say("deed-changes-vote", who=by) if again else say("deed-has-voted", who=by)]


def _proposes(action: ProposeStatement, scene: Scene) -> list[Message]:
    proposer = PROPOSES(action.product, who=who(action.by, scene))
    return [says(proposer, as_typed(action.text))]


FACTS: Facts = {
    "who": ("by", lambda action, scene: who(action.by, scene)),
    "member": ("member", lambda action, scene: who(action.member, scene)),
    "own": ("member", lambda action, _scene: action.by == action.member),
    "guest": ("guest", lambda action, _scene: as_typed(action.guest)),
    "rule": ("rule", lambda action, _scene: action.rule),
    "motion": (
        "motion",
        lambda action, scene: motion_called(action.motion, after_deed(scene, action)),
    ),
    "vote": ("vote", lambda action, _scene: VOTE(action.vote)),
    "text": ("text", lambda action, _scene: as_typed(action.text)),
    "draft": ("symbol", lambda action, scene: draft_called(action.symbol, scene)),
    "part": ("clause", lambda action, scene: part_called(action.symbol, action.clause, scene)),
    "wording": (
        "wording",
        lambda action, scene: worded(
            clause_of(action.symbol, action.clause, scene), action.wording
        ),
    ),
    "amendment": ("id", lambda action, scene: amendment_called(action.id, scene)),
    "news": (
        "news",
        lambda action, scene: as_typed(scene.meeting.business.news[action.news]).rstrip("."),
    ),
    "product": ("product", lambda action, _scene: PRODUCT(action.product)),
    "to": ("to", lambda action, _scene: action.to),
    "encourage": ("encourage", lambda action, _scene: action.encourage),
    "discourage": ("discourage", lambda action, _scene: action.discourage),
}
"""What is told of an action that has the attribute."""

DEEDS: Mapping[str, Callable[[Any, Scene], list[Message]]] = {
    "Speak": _speaks,
    "MakeStatement": _speaks,
    "RaisePointOfOrder": _raises,
    "TableDraft": _tables,
    "MoveAmendment": _moves,
    "Proceed": lambda _action, scene: [president(LEADING_ON(scene.phase))],
    "CastVote": _votes,
    "ProposeStatement": _proposes,
}
"""What is told of an action that has more than one sentence, by the name of its class."""

BY_THEIR_EVENTS = frozenset(
    {"CedeChair", "ChallengeAgenda", "CloseVote", "Declare", "Object", "PutToVote"}
    | {"Resume", "Rule"}
)
"""Of these nothing is told but the event that they lead to."""

DEED = Cases("deed", map(apart, sorted(ACTIONS.keys() - DEEDS.keys() - BY_THEIR_EVENTS)))


ASKED = ("Invite", "RequestSeparateVote", "ProposeConsensus", "ProposeStatement", "Adjourn")
PROPOSED = Cases("told-proposed", map(apart, ASKED))
"""What each kind of action asks for to which a member may object, by the name of its class."""


def _objected(event: ev.Objected, scene: Scene) -> list[Message]:
    thing = _what_lay_there(event, scene)
    return [say("told-objects", who=who(event.by, scene), thing=thing)]


def _what_lay_there(event: ev.Objected, scene: Scene) -> Said:
    if event.subject:
        return subject_called(event.subject, scene)
    asked = scene.before.action if isinstance(scene.before, Done) else None
    return proposed(asked, scene) if isinstance(asked, Asked) else say("told-that")


def proposed(asked: Asked, scene: Scene) -> Message:
    """Return what is objected to, by what was proposed just before."""
    return PROPOSED(apart(type(asked).__name__), **facts_of(asked, scene, FACTS))


def _guest_invited(event: ev.GuestInvited, _scene: Scene) -> list[Message]:
    guest, rule = as_typed(event.guest), event.rule
    return [president(say("president-invites", guest=guest, rule=rule, informs=rule == "39"))]


def _separate_vote(event: ev.SeparateVoteGranted, scene: Scene) -> list[Message]:
    part = part_called(event.symbol, event.clause, scene)
    return [president(say("president-separate-vote", part=part))]


def _no_separate_vote(event: ev.SeparateVoteRefused, scene: Scene) -> list[Message]:
    part = part_called(event.symbol, event.clause, scene)
    return [president(say("president-no-separate-vote", part=part))]


def _amendment_formed(event: ev.AmendmentFormed, scene: Scene) -> list[Message]:
    part = part_called(event.symbol, event.clause, scene)
    wording = worded(clause_of(event.symbol, event.clause, scene), event.wording)
    return [say("told-amendment-formed", part=part, wording=wording)]


def _text_changed(event: ev.TextChanged, scene: Scene) -> list[Message]:
    amendment = scene.meeting.amendment(event.id)
    clause = clause_of(event.symbol, event.clause, scene)
    part = part_called(event.symbol, event.clause, scene)
    if amendment is None or amendment.deletes_clause:
        return [say("told-part-deleted", part=part)]
    text = worded(clause, amendment.wording) if amendment.wording else as_typed(amendment.text)
    return [say("told-part-now-reads", part=part, text=text)]


def _ruled(event: ev.Ruled, _scene: Scene) -> list[Message]:
    text = as_typed(event.text).rstrip()
    return [president(say("president-rules", upheld=event.upheld, reasoned=bool(text), text=text))]


def _put(event: ev.PutBeforeCouncil, scene: Scene) -> list[Message]:
    thing, about = subject_called(event.subject, scene), event.subject.about
    hands = _by_which_hands(event.question, event.written)
    return [president(say("president-puts", thing=thing, about=about, hands=hands))]


def _by_which_hands(question: Question, written: bool) -> Message:
    if is_secret(question):
        return say("president-secret-ballot")
    if written:
        return say("president-votes-in-writing")
    if question.kind is Kind.PRELIMINARY and question.method is Method.PRESIDENT_RULING:
        return say("president-will-rule")
    return say("president-raise-hands")


def _taken(event: ev.VoteTaken, scene: Scene) -> list[Message]:
    announced = president(announcement(event, scene))
    if is_secret(event.question):
        return [announced]
    return [*_by_name(event, scene), announced, told_result(event, scene).whole]


def _by_name(event: ev.VoteTaken, scene: Scene) -> list[Message]:
    return [
        say("told-who-voted", vote=VOTE(vote), who=tuple(who(code, scene) for code in codes))
        for vote, codes in groups(event.votes)
    ]


def _draft_not_adopted(event: ev.DraftNotAdopted, scene: Scene) -> list[Message]:
    draft = draft_called(event.symbol, scene)
    if event.parts_lost:
        return [president(say("president-all-parts-lost", draft=draft))]
    return [say("told-draft-falls", draft=draft)]


def _classified(event: ev.Classified, scene: Scene) -> list[Message]:
    draft = draft_called(event.symbol, scene)
    return [say("told-classified", draft=draft, procedural=event.procedural)]


def _motion_settled(event: ev.MotionSettled, scene: Scene) -> list[Message]:
    motion = motion_called(event.motion, scene)
    return [say("told-motion-settled", motion=motion, carried=event.carried)]


def _order_settled(event: ev.OrderSettled, scene: Scene) -> list[Message]:
    if event.carried:
        return [say("told-voted-first", draft=draft_called(event.symbol, scene))]
    return [say("told-usual-order")]


def _credentials_settled(event: ev.CredentialsSettled, scene: Scene) -> list[Message]:
    member = who(event.member, scene)
    return [say("told-credentials-settled", who=member, upheld=event.upheld)]


def _statement_issued(event: ev.StatementIssued, _scene: Scene) -> list[Message]:
    product, text = PRODUCT(event.product), as_typed(event.text)
    return [president(say("president-issues", product=product, text=text))]


FLOOR: Mapping[type[Event], Callable[[Any, Scene], list[Message]]] = {
    ev.Objected: _objected,
    ev.GuestInvited: _guest_invited,
    ev.GuestRefused: lambda event, _scene: [
        president(say("president-not-invited", guest=as_typed(event.guest)))
    ],
    ev.SeparateVoteGranted: _separate_vote,
    ev.SeparateVoteRefused: _no_separate_vote,
    ev.AmendmentFormed: _amendment_formed,
    ev.TextChanged: _text_changed,
    ev.Ruled: _ruled,
    ev.RulingSettled: lambda event, _scene: [say("told-ruling-settled", stands=event.stands)],
    ev.PutBeforeCouncil: _put,
    ev.BallotCast: lambda event, scene: [say("told-ballot-cast", who=who(event.by, scene))],
    ev.VoteTaken: _taken,
    ev.ConsensusReached: lambda event, scene: [
        president(say("president-consensus", draft=draft_called(event.symbol, scene)))
    ],
    ev.DraftAdopted: lambda event, scene: [
        say("told-decision", draft=draft_called(event.symbol, scene))
    ],
    ev.DraftNotAdopted: _draft_not_adopted,
    ev.Classified: _classified,
    ev.MotionSettled: _motion_settled,
    ev.OrderSettled: _order_settled,
    ev.CredentialsSettled: _credentials_settled,
    ev.StatementIssued: _statement_issued,
    ev.StatementBlocked: lambda event, _scene: [
        say("told-statement-blocked", product=PRODUCT(event.product))
    ],
}
"""What is told of each kind of event on the floor."""


FOLLOWING = (
    *(ev.MandatePartEnded, ev.MandatePartStays, ev.AssemblyDebateDue, ev.AssemblySeized),
    *(ev.SpecialReportDue, ev.EarlierMeasuresReturned, ev.ReliefContinued, ev.CommuniqueIssued),
)
"""What follows from votes, and from time."""

TOLD: Mapping[type[Event], Callable[[Any, Scene], list[Message]]] = {
    Done: lambda event, scene: deed(event.action, scene),
    **COURSE,
    **FLOOR,
}
"""What is told of each kind of event."""


def told(meeting: Meeting) -> Iterator[tuple[Event, list[Message]]]:
    """Yield every event of a meeting with the lines that tell it."""
    for event, scene in scenes(meeting):
        yield event, TOLD[type(event)](event, scene)
