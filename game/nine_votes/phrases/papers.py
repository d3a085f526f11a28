"""How papers and questions are called in a sentence, and what players typed as it may be shown."""

import unicodedata
from collections.abc import Callable

from nine_votes.council.documents import Clause, DraftResolution
from nine_votes.council.members import Council, Member
from nine_votes.council.messages import Cases, Message, Said, say
from nine_votes.council.papers import About, Motion, MovedAmendment, Paper, Subject
from nine_votes.phrases.scene import Scene

STEERING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufffe\uffff")
"""What would turn the text around it, or is no character in XML."""

UNSEEN = frozenset({"Cc", "Cs"})
"""Controls, and halves of characters that no file can hold."""

MOTION = Cases("paper-motion", Motion)
CALLED = Cases(
    "paper-about",
    (
        *(About.AGENDA, About.ORDER, About.RULING),
        *(About.PRELIMINARY, About.REFERRAL, About.SESSION),
    ),
)
"""What else is put to the vote than papers, and may be about a draft."""


def as_typed(text: str) -> str:
    """Return what a player typed on one line, without what steers a screen or a printer."""
    line = " ".join(text.split())
    return "".join(c for c in line if c not in STEERING and unicodedata.category(c) not in UNSEEN)


def plainly(code: str, council: Council) -> str:
    """Return a member's name without its article; a guest goes by its own."""
    return council.member(code).name if code in council.codes else as_typed(code)


def who(code: str, scene: Scene) -> Member:
    """Return a member, or a guest under its own name."""
    council = scene.council
    return council.member(code) if code in council.codes else Member(code, as_typed(code))


def draft_of(symbol: str, scene: Scene) -> DraftResolution | None:
    drafts = scene.meeting.business.drafts
    return drafts[symbol][0] if symbol in drafts else None


def draft_called(symbol: str, scene: Scene) -> Message:
    """Return how a draft is called: by its symbol, or its title where there is none."""
    draft = draft_of(symbol, scene)
    if draft and not draft.symbol:
        return say("paper-draft-untabled", title=as_typed(symbol))
    return say("paper-draft", symbol=as_typed(symbol))


def draft_shortly(symbol: str, scene: Scene) -> Said:
    """Return a draft's symbol alone, or its title where there is none."""
    draft = draft_of(symbol, scene)
    untitled = draft and not draft.symbol
    return say("paper-title", title=as_typed(symbol)) if untitled else as_typed(symbol)


def part_called(symbol: str, clause: str, scene: Scene) -> Message:
    """Return how a clause of a draft is called, by its number and its subject."""
    return _part(symbol, clause, scene, draft_called(symbol, scene))


def part_shortly(symbol: str, clause: str, scene: Scene) -> Message:
    """Return how a clause is called, with its draft only where there are several."""
    several = len(scene.meeting.business.drafts) > 1
    return _part(symbol, clause, scene, draft_shortly(symbol, scene) if several else "")


def _part(symbol: str, clause: str, scene: Scene, of: Said) -> Message:
    draft = draft_of(symbol, scene)
    ids = [each.id for each in draft.clauses] if draft else []
    place = ids.index(clause) + 1 if clause in ids else 0
    about = "" if clause == f"paragraph_{place}" else as_typed(clause.replace("_", " "))
    if not of:
        return say("paper-part", place=place, about=about)
    return say("paper-part-of", place=place, about=about, draft=of)


def amendment_called(
    identifier: str, scene: Scene, part: Callable[[str, str, Scene], Message] = part_called
) -> Message:
    """Return how an amendment is called: by its mover and its place, by name if that is not one."""
    amendment, name = scene.meeting.amendment(identifier), as_typed(identifier)
    if amendment is None:
        return say("paper-amendment-unknown", name=name)
    alike = [a for a in scene.meeting.amendments if _place(a) == _place(amendment)]
    return say(
        "paper-amendment",
        oral=amendment.oral,
        name=name if len(alike) > 1 else "",
        who=who(amendment.by, scene),
        part=part(amendment.symbol, amendment.clause, scene),
    )


def _place(amendment: MovedAmendment) -> tuple[str, str, str]:
    return amendment.by, amendment.symbol, amendment.clause


def motion_called(motion: Motion, scene: Scene) -> Message:
    """Return what the last motion of a kind asks for: 'to adjourn the meeting until “noon”'."""
    moved = scene.moved.get(motion)
    symbol, until = (moved.symbol, moved.until) if moved else ("", "")
    draft = draft_called(symbol, scene) if symbol else say("offer-a-draft")
    return MOTION(motion, draft=draft, until=as_typed(until))


def subject_called(
    subject: Subject,
    scene: Scene,
    draft: Callable[[str, Scene], Said] = draft_called,
    part: Callable[[str, str, Scene], Message] = part_called,
) -> Said:
    """Return how a thing that is put to the vote is called, a paper as these functions call it."""
    about, of = subject.about, subject.of
    match about:
        case About.AMENDMENT:
            return amendment_called(of, scene, part)
        case About.PART:
            return part(of, subject.clause, scene)
        case About.DRAFT:
            return draft(of, scene)
        case _:
            return _question(about, of, scene)


def _question(about: About, of: str, scene: Scene) -> Message:
    match about:
        case About.MOTION:
            return say("paper-about-motion", motion=motion_called(Motion(of), scene))
        case About.CREDENTIALS:
            return say("paper-about-credentials", who=who(of, scene))
        case About.INVITATION:
            return say("paper-about-invitation", guest=as_typed(of))
        case _:
            return CALLED(about, draft=draft_called(of, scene))


def worded(clause: Clause | None, wording: str) -> str:
    chosen = (clause.wordings or {}).get(wording) if clause else None
    return as_typed(chosen.text or chosen.label) if chosen else as_typed(wording)


def clause_of(symbol: str, identifier: str, scene: Scene) -> Clause | None:
    draft = draft_of(symbol, scene)
    clauses = draft.clauses if draft else ()
    return next((each for each in clauses if each.id == identifier), None)


def standing_text(paper: Paper, clause: Clause) -> str:
    if clause.id in paper.texts:
        return as_typed(paper.texts[clause.id])
    if clause.id in paper.wordings:
        return worded(clause, paper.wordings[clause.id])
    return as_typed(clause.tabled or "")
