"""How papers and questions are called in a sentence, and what players typed as it may be shown."""

import unicodedata
from collections.abc import Callable, Mapping

from nine_votes.council.documents import Clause, DraftResolution
from nine_votes.council.members import Council
from nine_votes.council.papers import About, Motion, MovedAmendment, Paper, Subject
from nine_votes.phrases.scene import Scene
from nine_votes.phrases.words import named

STEERING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufffe\uffff")
"""What would turn the text around it, or is no character in XML."""

UNSEEN = frozenset({"Cc", "Cs"})
"""Controls, and halves of characters that no file can hold."""

MOTIONS = {
    Motion.SUSPEND: "to suspend the meeting",
    Motion.ADJOURN: "to adjourn the meeting",
    Motion.ADJOURN_TO: "to adjourn the meeting",
    Motion.REFER: "to refer",
    Motion.POSTPONE: "to postpone discussion of",
}
"""The motions of rule 33."""

OF_A_DRAFT = frozenset({Motion.REFER, Motion.POSTPONE})
"""Those of them that are about a draft."""


def as_typed(text: str) -> str:
    """Return what a player typed on one line, without what steers a screen or a printer."""
    line = " ".join(text.split())
    return "".join(c for c in line if c not in STEERING and unicodedata.category(c) not in UNSEEN)


def quoted(text: str) -> str:
    """Return what a player or an author wrote between quotation marks."""
    return f"“{as_typed(text)}”"


def plainly(code: str, council: Council) -> str:
    """Return a member's name without its article; a guest goes by its own."""
    return council.member(code).name if code in council.codes else as_typed(code)


def draft_called(symbol: str, scene: Scene) -> str:
    """Return how a draft is called: by its symbol, or its title where there is none."""
    draft = draft_of(symbol, scene)
    if draft and not draft.symbol:
        return f"the draft {quoted(symbol)}"
    return f"draft resolution {as_typed(symbol)}"


def draft_of(symbol: str, scene: Scene) -> DraftResolution | None:
    """Return a draft that may be put forward, or None."""
    drafts = scene.meeting.business.drafts
    return drafts[symbol][0] if symbol in drafts else None


def part_called(symbol: str, clause: str, scene: Scene) -> str:
    """Return how a clause of a draft is called, by its number and its subject."""
    draft, about = draft_of(symbol, scene), clause.replace("_", " ")
    ids = [each.id for each in draft.clauses] if draft else []
    number = f"paragraph {ids.index(clause) + 1}" if clause in ids else "the part"
    part = number if about == number else f"{number} ({quoted(about)})"
    return f"{part} of {draft_called(symbol, scene)}"


def amendment_called(identifier: str, scene: Scene) -> str:
    """Return how an amendment is called: by its mover and its place, by name if that is not one."""
    amendment = scene.meeting.amendment(identifier)
    if amendment is None:
        return f"the amendment {quoted(identifier)}"
    alike = [a for a in scene.meeting.amendments if _place(a) == _place(amendment)]
    name = f" {quoted(identifier)}" if len(alike) > 1 else ""
    kind = "oral amendment" if amendment.oral else "amendment"
    of = named(amendment.by, scene.council)
    return f"the {kind}{name} of {of} to {part_called(*_place(amendment)[1:], scene)}"


def _place(amendment: MovedAmendment) -> tuple[str, str, str]:
    return amendment.by, amendment.symbol, amendment.clause


def motion_called(motion: Motion, scene: Scene) -> str:
    """Return what the last motion of a kind asks for: 'to adjourn the meeting until “noon”'."""
    moved = scene.moved.get(motion)
    symbol, until = (moved.symbol, moved.until) if moved else ("", "")
    of_a_draft = motion in OF_A_DRAFT
    about = draft_called(symbol, scene) if symbol and of_a_draft else "a draft"
    asked = f"{MOTIONS[motion]} {about}" if of_a_draft else MOTIONS[motion]
    if motion is Motion.REFER:
        return f"{asked} to a committee, the Secretary-General or a rapporteur"
    return f"{asked} until {quoted(until)}" if until.strip() else asked


def subject_called(subject: Subject, scene: Scene) -> str:
    """Return how a thing that is put to the vote is called within a sentence."""
    return CALLED[subject.about](subject, scene)


CALLED: Mapping[About, Callable[[Subject, Scene], str]] = {
    About.AGENDA: lambda _subject, _scene: "the provisional agenda",
    About.INVITATION: lambda subject, _scene: f"the proposal to invite {as_typed(subject.of)}",
    About.ORDER: lambda subject, scene: (
        f"the proposal to vote on {draft_called(subject.of, scene)} first"
    ),
    About.MOTION: lambda subject, scene: f"the motion {motion_called(Motion(subject.of), scene)}",
    About.RULING: lambda _subject, _scene: "the challenge to the President's ruling",
    About.PRELIMINARY: lambda subject, scene: (
        f"the question whether {draft_called(subject.of, scene)} is procedural"
    ),
    About.CREDENTIALS: lambda subject, scene: (
        f"the challenge to the representative of {named(subject.of, scene.council)}"
    ),
    About.REFERRAL: lambda _subject, _scene: (
        "the proposal to refer the question to the General Assembly"
    ),
    About.SESSION: lambda _subject, _scene: (
        "the proposal to call an emergency special session of the General Assembly"
    ),
    About.AMENDMENT: lambda subject, scene: amendment_called(subject.of, scene),
    About.PART: lambda subject, scene: part_called(subject.of, subject.clause, scene),
    About.DRAFT: lambda subject, scene: draft_called(subject.of, scene),
}
"""What each thing is called that is put to the vote."""


def worded(clause: Clause | None, wording: str) -> str:
    """Return what a clause says in one of its wordings."""
    chosen = (clause.wordings or {}).get(wording) if clause else None
    return as_typed(chosen.text or chosen.label) if chosen else as_typed(wording)


def clause_of(symbol: str, identifier: str, scene: Scene) -> Clause | None:
    """Return a clause of a draft that may be put forward, or None."""
    draft = draft_of(symbol, scene)
    clauses = draft.clauses if draft else ()
    return next((each for each in clauses if each.id == identifier), None)


def standing_text(paper: Paper, clause: Clause) -> str:
    """Return what a clause says in the draft as it stands."""
    if clause.id in paper.texts:
        return as_typed(paper.texts[clause.id])
    if clause.id in paper.wordings:
        return worded(clause, paper.wordings[clause.id])
    return as_typed(clause.tabled or "")
