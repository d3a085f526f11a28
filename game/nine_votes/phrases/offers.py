"""What a delegation or the President may do, in the imperative: a label for each kind of action."""

from collections.abc import Mapping

from nine_votes.council.actions.chair import Adjourn, PutToVote
from nine_votes.council.actions.drafts import MoveAmendment
from nine_votes.council.actions.floor import MakeMotion
from nine_votes.council.meeting import SAMPLE, Action, Meeting, Phase
from nine_votes.council.papers import About, Change, Motion, Product, Subject
from nine_votes.council.precedence import unfinished
from nine_votes.council.questions import Method
from nine_votes.council.voting import Vote
from nine_votes.phrases.facts import OF_AN_ACTION, Fact, Sentence, said
from nine_votes.phrases.papers import (
    amendment_called,
    as_typed,
    draft_called,
    draft_of,
    part_called,
    quoted,
    subject_called,
)
from nine_votes.phrases.scene import Scene, everybody
from nine_votes.phrases.transcript.floor import proposed
from nine_votes.phrases.words import named
from nine_votes.words.resolver import in_words

GROUP_TITLES = {
    "chair": "From the chair",
    "vote": "Voting",
    "speak": "Speaking",
    "draft": "Drafts and statements of the Council",
    "amendment": "Amendments and parts",
    "consultation": "Consultations",
    "motion": "Motions, points of order and challenges",
    "invitation": "Invitations",
    "assembly": "The General Assembly",
    "other": "Parties to the dispute",
}
"""The headings of the groups that offers come in."""

LEADING_ON = {
    Phase.AGENDA: "Adopt the agenda",
    Phase.DEBATE: "Close the debate and call for statements before the vote",
    Phase.BEFORE_THE_VOTE: "Proceed to the vote",
    Phase.VOTING: "Call for statements after the vote",
    Phase.AFTER_THE_VOTE: "Adjourn the meeting",
}
ENDING = frozenset({Phase.VOTING, Phase.AFTER_THE_VOTE})
"""Whoever looks for a statement then means one after the vote."""

VOTING = {
    Vote.IN_FAVOUR: "Vote in favour",
    Vote.AGAINST: "Vote against",
    Vote.ABSTAINING: "Abstain",
    Vote.NOT_PARTICIPATING: "Do not participate in the vote",
    Vote.ABSENT: "Be absent",
}
AMENDING = {
    Change.ADDS: "Move to add to {part} in your own words",
    Change.DELETES: "Move to delete words in {part}",
    Change.REPLACES: "Move to amend {part} in your own words",
}
MOVING = {
    Motion.SUSPEND: "Move to suspend the meeting",
    Motion.ADJOURN: "Move to adjourn the meeting",
    Motion.ADJOURN_TO: "Move to adjourn the meeting until a day or hour",
    Motion.REFER: "Move to refer {draft}",
    Motion.POSTPONE: "Move to postpone discussion of {draft}",
}

PROPOSING = {
    Product.PRESIDENTIAL_STATEMENT: "Propose a presidential statement",
    Product.PRESS_STATEMENT: "Propose a press statement",
}

ANOTHER_DAY = "Let the time come to another day"


def scene_of(meeting: Meeting) -> Scene:
    """Return what a label has to know of a meeting as it is now."""
    motions = {
        moved.motion: MakeMotion(moved.by, moved.motion, moved.until, moved.symbol)
        for moved in meeting.motions
    }
    return Scene(
        *(meeting, everybody(meeting), meeting.president, meeting.chair, meeting.day),
        phase=meeting.phase,
        moved=motions,
    )


def label(action: Action, scene: Scene) -> str:
    """Return what to call an action on a button or in a list: 'Make a statement before the vote'.

    Words that are still to be written are not in it.
    """
    return said(LABELS[type(action).__name__], action, scene, SHORTLY)[0]


def given_the_floor(by: str, scene: Scene) -> str:
    """Return what the President does about the next on the list of speakers."""
    return f"Give the floor to {named(by, scene.council)}"


def has_submitted(symbol: str, scene: Scene, by: str | None = None) -> str:
    """Return what is done about the text that is to be before the Council: its movers submit it."""
    draft = draft_shortly(symbol, scene)
    return f"Let {named(by, scene.council)} submit {draft}" if by else f"Have {draft} submitted"


def draft_shortly(symbol: str, scene: Scene) -> str:
    """Return a draft's symbol alone, or its title where there is none."""
    draft = draft_of(symbol, scene)
    return quoted(symbol) if draft and not draft.symbol else as_typed(symbol)


def part_shortly(symbol: str, clause: str, scene: Scene) -> str:
    """Return how a clause is called, with its draft only where there are several."""
    return _shortly(part_called(symbol, clause, scene), symbol, scene)


def _shortly(called: str, symbol: str, scene: Scene) -> str:
    """Leave the draft out of a name that ends in it where it goes without saying."""
    draft = draft_shortly(symbol, scene)
    of = f" of {draft}" if len(scene.meeting.business.drafts) > 1 else ""
    ending = f" of {draft_called(symbol, scene)}"
    return f"{called.removesuffix(ending)}{of}" if called.endswith(ending) else called


def _amendment(identifier: str, scene: Scene) -> str:
    amendment = scene.meeting.amendment(identifier)
    symbol = amendment.symbol if amendment else ""
    return _shortly(amendment_called(identifier, scene), symbol, scene)


def _subject(subject: Subject, scene: Scene) -> str:
    match subject.about:
        case About.DRAFT:
            return draft_shortly(subject.of, scene)
        case About.PART:
            return part_shortly(subject.of, subject.clause, scene)
        case About.AMENDMENT:
            return _amendment(subject.of, scene)
        case _:
            return subject_called(subject, scene)


def _puts(action: PutToVote, _scene: Scene) -> str:
    put = "Put {subject} to the vote"
    if action.written:
        return f"{put} in writing"
    ruled = action.method is Method.PRESIDENT_RULING
    return f"{put}, and rule on what the vote means" if ruled else put


def _amends(action: MoveAmendment, _scene: Scene) -> str:
    if action.text == SAMPLE:
        return AMENDING[action.change]
    if action.wording:
        return "Move an amendment to {part}: {wording}"
    return (
        "Move an amendment to {part}: {text}" if as_typed(action.text) else "Move to delete {part}"
    )


def _adjourns(_action: Adjourn, scene: Scene) -> str:
    left = unfinished(scene.meeting)
    return "Propose to adjourn, though business is left" if left else "Adjourn the meeting"


def _pending(_action: Action, scene: Scene) -> str:
    """Return what lies before the Council and may be objected to."""
    pending = scene.meeting.pending
    return in_words(proposed(pending, scene)) if pending else "what is proposed"


SHORTLY: Mapping[str, Fact[Scene]] = {
    **OF_AN_ACTION,
    "draft": lambda action, scene: (
        draft_shortly(action.symbol, scene) if action.symbol else "a draft"
    ),
    "part": lambda action, scene: part_shortly(action.symbol, action.clause, scene),
    "amendment": lambda action, scene: _amendment(action.id, scene),
    "subject": lambda action, scene: _subject(action.subject, scene),
    "pending": _pending,
    "news": lambda action, scene: as_typed(
        scene.meeting.business.news.get(action.news, action.news)
    ),
    "party": lambda action, scene: (
        "your country" if action.by == action.member else named(action.member, scene.council)
    ),
}
"""What is named shortly on a button."""

LABELS: Mapping[str, Sentence[Scene]] = {
    "Declare": "Hear no objection to {pending}",
    "Proceed": lambda _action, scene: LEADING_ON.get(scene.phase, "Lead on"),
    "Rule": lambda action, _scene: (
        "Rule that the point of order is well taken"
        if action.upheld
        else "Rule that the point of order is not well taken"
    ),
    "RefuseToPut": "Refuse to put the challenge to the vote",
    "RuleOnOrder": "Rule that {amendment} is voted on first",
    "ReadNews": "Read out the news: {news}",
    "PutToVote": _puts,
    "MarkSeat": lambda action, _scene: (
        "Mark {member} {vote}" if action.vote is Vote.ABSENT else "Mark {member} as {vote}"
    ),
    "CloseVote": "Close the vote and announce the result",
    "ProposeConsensus": "Propose to adopt {draft} without a vote",
    "TakeStrawPoll": "Take an informal poll, which decides nothing",
    "CedeChair": "Cede the chair for this question",
    "LetDaysPass": "Let the time come to {day}",
    "Resume": "Resume the meeting",
    "Adjourn": _adjourns,
    "CastVote": lambda action, _scene: VOTING[action.vote],
    "Object": "Object to {pending}",
    "AskForFloor": "Ask for the floor",
    "Speak": "Speak",
    "MakeStatement": lambda _action, scene: (
        f"Make a statement {'after' if scene.phase in ENDING else 'before'} the vote"
    ),
    "TableDraft": "Submit {draft}",
    "TakeUpDraft": "Take up {draft}, so that it is put to the vote",
    "CoSponsor": "Join the sponsors of {draft}",
    "WithdrawSponsorship": "Leave the sponsors of {draft}",
    "WithdrawDraft": "Withdraw {draft}",
    "KeepDraft": "Require that {draft} be voted on as your own",
    "ProposeOrder": "Propose to vote on {draft} first",
    "RaisePreliminaryQuestion": "Ask first whether {draft} is procedural",
    "ProposeStatement": lambda action, _scene: PROPOSING[action.product],
    "MoveAmendment": _amends,
    "AcceptAmendment": "Accept {amendment} as a sponsor",
    "WithdrawAmendment": "Withdraw {amendment}",
    "RequestSeparateVote": "Ask for a separate vote on {part}",
    "ProposeWording": "Propose for {part}: {wording}",
    "CoSponsorWording": "Support for {part}: {wording}",
    "WithdrawWording": "Take back your proposal for {part}: {wording}",
    "MakeMotion": lambda action, _scene: MOVING[action.motion],
    "WithdrawMotion": "Withdraw the motion {motion}",
    "RaisePointOfOrder": "Raise a point of order",
    "ChallengeAgenda": "Object to the provisional agenda",
    "ChallengeRuling": "Challenge the ruling of the President",
    "ChallengeCredentials": "Challenge the representative of {member}",
    "Invite": "Propose to invite {guest} under rule {rule}",
    "ProposeReferral": "Propose to refer the question to the General Assembly",
    "ProposeEmergencySession": "Propose to call an emergency special session",
    "ClaimParty": "Say that {party} is a party to the dispute",
    "DenyParty": "Deny that {party} is a party to the dispute",
}
"""How each kind of action is called, by the name of its class."""
