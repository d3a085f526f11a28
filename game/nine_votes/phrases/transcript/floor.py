"""What was objected to, ruled, put to the vote and decided, in sentences."""

from collections.abc import Callable, Mapping
from typing import Any

from nine_votes.council import events as ev
from nine_votes.council.events import Event
from nine_votes.council.meeting import Asked, Done
from nine_votes.council.papers import About, Product
from nine_votes.council.questions import Kind, Method, Question
from nine_votes.phrases.announcement import announcement, groups, told_result
from nine_votes.phrases.facts import Sentence, said
from nine_votes.phrases.papers import (
    as_typed,
    clause_of,
    draft_called,
    motion_called,
    part_called,
    plainly,
    subject_called,
    worded,
)
from nine_votes.phrases.scene import Scene, is_secret
from nine_votes.phrases.transcript.course import president
from nine_votes.phrases.transcript.deeds import CALLED
from nine_votes.phrases.window import VOTE_LABELS
from nine_votes.phrases.words import capital, named
from nine_votes.words.resolver import in_words

PRODUCTS = {
    Product.PRESIDENTIAL_STATEMENT: "presidential statement",
    Product.PRESS_STATEMENT: "press statement",
}


def _objected(event: ev.Objected, scene: Scene) -> list[str]:
    by = capital(named(event.by, scene.council))
    return [f"{by} objects to {_what_lay_there(event, scene)}."]


def _what_lay_there(event: ev.Objected, scene: Scene) -> str:
    if event.subject:
        return subject_called(event.subject, scene)
    asked = scene.before.action if isinstance(scene.before, Done) else None
    return proposed(asked, scene) if isinstance(asked, Asked) else "that"


def proposed(asked: Asked, scene: Scene) -> str:
    """Return what is objected to, by what was proposed just before."""
    return said(PROPOSED[type(asked).__name__], asked, scene, CALLED)[0]


PROPOSED: Mapping[str, Sentence[Scene]] = {
    "Invite": "inviting {guest}",
    "RequestSeparateVote": "a separate vote on {part}",
    "ProposeConsensus": "the adoption of {draft} without a vote",
    "ProposeStatement": lambda asked, _scene: f"the {PRODUCTS[asked.product]}",
    "Adjourn": "adjourning the meeting",
}
"""What each kind of action asks for to which a member may object, by the name of its class."""


def _guest_invited(event: ev.GuestInvited, _scene: Scene) -> list[str]:
    purpose = "to give the Council information" if event.rule == "39" else "to take part"
    guest = as_typed(event.guest)
    return [
        president(f"Under rule {event.rule}, {guest} is invited {purpose}, without a vote."),
    ]


def _separate_vote(event: ev.SeparateVoteGranted, scene: Scene) -> list[str]:
    part = capital(part_called(event.symbol, event.clause, scene))
    return [president(f"{part} is voted on separately, no sponsor objecting (rule 32).")]


def _no_separate_vote(event: ev.SeparateVoteRefused, scene: Scene) -> list[str]:
    part = part_called(event.symbol, event.clause, scene)
    return [president(f"A sponsor objects, so there is no separate vote on {part} (rule 32).")]


def _amendment_formed(event: ev.AmendmentFormed, scene: Scene) -> list[str]:
    part = part_called(event.symbol, event.clause, scene)
    wording = worded(clause_of(event.symbol, event.clause, scene), event.wording)
    return [f"Having two co-sponsors, the wording is now an amendment to {part}: {wording}."]


def _text_changed(event: ev.TextChanged, scene: Scene) -> list[str]:
    amendment = scene.meeting.amendment(event.id)
    clause = clause_of(event.symbol, event.clause, scene)
    part = capital(part_called(event.symbol, event.clause, scene))
    if amendment is None or amendment.deletes_clause:
        return [f"{part} is deleted."]
    text = worded(clause, amendment.wording) if amendment.wording else as_typed(amendment.text)
    return [f"{part} now reads: {text}"]


def _ruled(event: ev.Ruled, _scene: Scene) -> list[str]:
    ruling = "is well taken" if event.upheld else "is not well taken"
    return [president(f"The point of order {ruling}. {as_typed(event.text)}".strip())]


def _ruling_settled(event: ev.RulingSettled, _scene: Scene) -> list[str]:
    return [f"The President's ruling {'stands' if event.stands else 'is overruled'} (rule 30)."]


def _put(event: ev.PutBeforeCouncil, scene: Scene) -> list[str]:
    thing = subject_called(event.subject, scene)
    about = HOW_PUT.get(event.subject.about, "I put {} to the vote.").format(thing)
    return [president(f"{about} {_by_which_hands(event.question, event.written)}".strip())]


HOW_PUT = {
    About.INVITATION: "I put {} to the vote. Those who want the guest here vote in favour.",
    About.RULING: "I put {} to the vote. Those who would overrule it vote in favour.",
    About.PRELIMINARY: "I put {} to the vote. Those who hold that it is vote in favour.",
    About.CREDENTIALS: "I put {} to the vote. Those who would uphold it vote in favour.",
}
"""How a question is put where it has to be said what a vote in favour means."""


def _by_which_hands(question: Question, written: bool) -> str:
    if is_secret(question):
        return "The ballot is secret, and the record will name nobody."
    if written:
        return (
            "The votes are given in writing within twenty-four hours; a member that keeps silent "
            "is recorded as absent."
        )
    if question.kind is Kind.PRELIMINARY and question.method is Method.PRESIDENT_RULING:
        return "I shall rule on what the vote means (rule 30)."
    return "Those in favour raise their hands, then those against, then those abstaining."


def _ballot_cast(event: ev.BallotCast, scene: Scene) -> list[str]:
    return [f"{capital(named(event.by, scene.council))} has handed in its ballot."]


def _taken(event: ev.VoteTaken, scene: Scene) -> list[str]:
    announced = president(in_words(announcement(event, scene)))
    if is_secret(event.question):
        return [announced]
    return [*_by_name(event, scene), announced, in_words(told_result(event, scene).whole)]


def _by_name(event: ev.VoteTaken, scene: Scene) -> list[str]:
    return [
        f"{VOTE_LABELS[vote]}: {', '.join(plainly(c, scene.council) for c in codes) or 'none'}."
        for vote, codes in groups(event.votes)
    ]


def _consensus(event: ev.ConsensusReached, scene: Scene) -> list[str]:
    draft = capital(draft_called(event.symbol, scene))
    return [president(f"I hear no objection. {draft} is adopted by consensus, without a vote.")]


def _draft_adopted(event: ev.DraftAdopted, scene: Scene) -> list[str]:
    return [f"{capital(draft_called(event.symbol, scene))} is a decision of the Council."]


def _draft_not_adopted(event: ev.DraftNotAdopted, scene: Scene) -> list[str]:
    draft = draft_called(event.symbol, scene)
    if event.parts_lost:
        lost = f"All parts of {draft} have been lost, so that the whole falls with them"
        return [president(f"{lost}, and no further vote is taken on it.")]
    return [f"{capital(draft)} falls."]


def _classified(event: ev.Classified, scene: Scene) -> list[str]:
    draft = capital(draft_called(event.symbol, scene))
    if event.procedural:
        return [f"{draft} goes on as procedural: no member can block it (Article 27(2))."]
    return [f"{draft} goes on as substantive: a permanent member can block it (Article 27(3))."]


def _motion_settled(event: ev.MotionSettled, scene: Scene) -> list[str]:
    what = "is carried" if event.carried else "is lost"
    return [f"The motion {motion_called(event.motion, scene)} {what}."]


def _order_settled(event: ev.OrderSettled, scene: Scene) -> list[str]:
    if event.carried:
        return [f"{capital(draft_called(event.symbol, scene))} is voted on first."]
    return ["Drafts are voted on in the order in which they were submitted (rule 32)."]


def _credentials_settled(event: ev.CredentialsSettled, scene: Scene) -> list[str]:
    member = named(event.member, scene.council)
    if event.upheld:
        return [f"The representative of {member} keeps every right in the Council (rule 17)."]
    return [f"The credentials of the representative of {member} are not accepted (rule 17)."]


def _statement_issued(event: ev.StatementIssued, _scene: Scene) -> list[str]:
    issued = f"I hear no objection. The {PRODUCTS[event.product]} is issued:"
    return [president(f"{issued} {as_typed(event.text)}")]


def _statement_blocked(event: ev.StatementBlocked, _scene: Scene) -> list[str]:
    return [
        f"The {PRODUCTS[event.product]} is not issued: it needs the consent of every member.",
    ]


FLOOR: Mapping[type[Event], Callable[[Any, Scene], list[str]]] = {
    ev.Objected: _objected,
    ev.GuestInvited: _guest_invited,
    ev.GuestRefused: lambda event, _scene: [
        president(f"{capital(as_typed(event.guest))} is not invited.")
    ],
    ev.SeparateVoteGranted: _separate_vote,
    ev.SeparateVoteRefused: _no_separate_vote,
    ev.AmendmentFormed: _amendment_formed,
    ev.TextChanged: _text_changed,
    ev.Ruled: _ruled,
    ev.RulingSettled: _ruling_settled,
    ev.PutBeforeCouncil: _put,
    ev.BallotCast: _ballot_cast,
    ev.VoteTaken: _taken,
    ev.ConsensusReached: _consensus,
    ev.DraftAdopted: _draft_adopted,
    ev.DraftNotAdopted: _draft_not_adopted,
    ev.Classified: _classified,
    ev.MotionSettled: _motion_settled,
    ev.OrderSettled: _order_settled,
    ev.CredentialsSettled: _credentials_settled,
    ev.StatementIssued: _statement_issued,
    ev.StatementBlocked: _statement_blocked,
}
"""What is told of each kind of event on the floor."""
