"""What was objected to, ruled, put to the vote and decided, in sentences."""

from collections.abc import Callable, Mapping
from typing import Any

from nine_votes.council import events as ev
from nine_votes.council.events import Event
from nine_votes.council.meeting import Asked, Done
from nine_votes.council.messages import Cases, Message, Said, say
from nine_votes.council.questions import Kind, Method, Question
from nine_votes.council.voting import VOTE
from nine_votes.phrases.announcement import announcement, groups, told_result
from nine_votes.phrases.papers import (
    as_typed,
    clause_of,
    draft_called,
    motion_called,
    part_called,
    subject_called,
    who,
    worded,
)
from nine_votes.phrases.scene import Scene, is_secret
from nine_votes.phrases.transcript.course import president
from nine_votes.phrases.transcript.deeds import FACTS, PRODUCT, apart, facts_of

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
