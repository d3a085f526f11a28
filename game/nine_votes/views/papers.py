"""The drafts before the Council as plain values: clauses with what was changed and what waits."""

from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple

from nine_votes.council.actions.drafts import SECOND_CO_SPONSOR, AcceptAmendment
from nine_votes.council.documents import Clause
from nine_votes.council.meeting import Done, Meeting
from nine_votes.council.messages import Cases, Message, Said, say
from nine_votes.council.papers import MovedAmendment, Paper, Proposal, Standing
from nine_votes.phrases.offers import scene_of
from nine_votes.phrases.papers import as_typed, draft_called, standing_text, who, worded
from nine_votes.phrases.scene import Scene
from nine_votes.phrases.window import STANDING as OF_A_DRAFT

ALIKE = 0.34
"""Texts that have less in common are shown one after the other, not word by word."""


class Edit(StrEnum):
    KEPT = "kept"
    STRUCK = "struck"
    ADDED = "added"


class Span(NamedTuple):
    """Words that stand together and share what befell them."""

    text: str
    edit: Edit = Edit.KEPT


def tracked(before: str, after: str) -> tuple[Span, ...]:
    """Return how one text became another; what is struck stands before what took its place."""
    old, new = before.split(), after.split()
    if old == new:
        return _spans((old, Edit.KEPT))
    match = SequenceMatcher(None, old, new, autojunk=False)
    if match.ratio() < ALIKE:
        return _spans((old, Edit.STRUCK), (new, Edit.ADDED))
    found: list[tuple[list[str], Edit]] = []
    for tag, start, end, to, until in match.get_opcodes():
        if tag == "equal":
            found.append((old[start:end], Edit.KEPT))
        else:
            found += [(old[start:end], Edit.STRUCK), (new[to:until], Edit.ADDED)]
    return _spans(*found)


def struck(text: str) -> tuple[Span, ...]:
    return _spans((text.split(), Edit.STRUCK))


def _spans(*found: tuple[list[str], Edit]) -> tuple[Span, ...]:
    return tuple(Span(" ".join(words), edit) for words, edit in found if words)


STANDING = Cases(
    "draft-amendment",
    (
        *(Standing.TABLED, Standing.WITHDRAWN, Standing.ADOPTED),
        *(Standing.NOT_ADOPTED, Standing.LAPSED),
    ),
)
"""What has become of an amendment."""


class AmendmentView(NamedTuple):
    called: Message
    spans: tuple[Span, ...]
    state: Message
    open: bool


class WordingView(NamedTuple):
    """A wording listed for a clause; `stands` says that the draft says so now."""

    text: str
    note: Said
    stands: bool


class ClauseView(NamedTuple):
    """A clause: `spans` are the text as tabled with what was changed in it since.

    `heading` names it by itself, `about` beside its number; `text` is what it says now.
    """

    id: str
    number: str
    about: Message
    heading: Message
    text: str
    spans: tuple[Span, ...]
    fate: Said
    amendments: tuple[AmendmentView, ...]
    wordings: tuple[WordingView, ...]


class DraftView(NamedTuple):
    """A draft; `symbol` is its key, `short` what a tab shows of it, `by` who submitted it."""

    symbol: str
    short: str
    called: Message
    title: str
    by: Said
    standing: Said
    preamble: tuple[str, ...]
    clauses: tuple[ClauseView, ...]


def drafts_shown(meeting: Meeting) -> tuple[DraftView, ...]:
    """Return the drafts on the table in the order of their submission, then those to come."""
    scene, tabled = scene_of(meeting), {paper.symbol for paper in meeting.papers}
    coming = [
        Paper(symbol, draft, question, ())
        for symbol, (draft, question) in meeting.business.drafts.items()
        if symbol not in tabled
    ]
    return tuple(
        _draft(paper, scene, paper.symbol in tabled) for paper in (*meeting.papers, *coming)
    )


def acting_at_first(meeting: Meeting, symbol: str) -> str:
    """Return who acts on a draft where nobody was chosen: its mover, penholder, or the chair."""
    paper = meeting.paper(symbol)
    draft = meeting.business.drafts[symbol][0] if symbol in meeting.business.drafts else None
    movers = paper.sponsors if paper else ()
    for code in (
        *movers[:1],
        draft.penholder if draft else None,
        *(draft.sponsors if draft else ()),
    ):
        if code in meeting.council.codes:
            return code
    return meeting.chair


def _draft(paper: Paper, scene: Scene, tabled: bool) -> DraftView:
    draft, sponsors = paper.draft, tuple(who(code, scene) for code in paper.sponsors)
    by = say("draft-submitted", who=sponsors[0], others=sponsors[1:]) if sponsors else ""
    return DraftView(
        paper.symbol,
        as_typed(draft.name),
        say("paper-headed", thing=draft_called(paper.symbol, scene)),
        as_typed(draft.title or "") if draft.symbol else "",
        by,
        OF_A_DRAFT(paper.standing) if tabled else say("draft-not-submitted"),
        tuple(map(as_typed, draft.preamble)),
        tuple(_clause(n, paper, clause, scene) for n, clause in enumerate(draft.clauses, 1)),
    )


def _clause(number: int, paper: Paper, clause: Clause, scene: Scene) -> ClauseView:
    about = as_typed(clause.id.replace("_", " "))
    says_more = about.lower() not in {f"paragraph {number}", str(number)}
    text, place = standing_text(paper, clause), (paper.symbol, clause.id)
    gone = clause.id in (*paper.deleted, *paper.lost)
    tabled = as_typed(clause.tabled or "")
    moved = [a for a in scene.meeting.amendments if (a.symbol, a.clause) == place]
    return ClauseView(
        clause.id,
        str(number),
        say("draft-about", about=about),
        say("draft-paragraph", place=number, about=about if says_more else ""),
        text,
        struck(text) if gone else tracked(tabled, text),
        _fate(paper, clause.id),
        tuple(_amendment(a, text, clause, scene) for a in moved),
        _wordings(paper, clause, scene),
    )


def _fate(paper: Paper, clause: str) -> Said:
    befell = (
        (clause in paper.deleted, say("record-clause-deleted")),
        (clause in paper.lost, say("record-clause-not-kept")),
        (clause in paper.kept, say("record-clause-kept")),
        (clause in paper.parts, say("draft-voted-apart")),
    )
    fates = tuple(fate for found, fate in befell if found)
    return say("draft-fate", fates=fates) if fates else ""


def _amendment(
    amendment: MovedAmendment, standing: str, clause: Clause, scene: Scene
) -> AmendmentView:
    """Return an amendment; one that is open is shown as changes to the text as it stands."""
    text = worded(clause, amendment.wording) if amendment.wording else as_typed(amendment.text)
    if amendment.deletes_clause:
        spans = struck(standing or as_typed(clause.tabled or ""))
    elif amendment.open:
        spans = tracked(standing, text)
    else:
        spans = (Span(text),)
    sponsor, by = _accepted_by(amendment, scene), who(amendment.by, scene)
    called = say("draft-amendment", oral=amendment.oral, who=by)
    state = STANDING(amendment.standing)
    if sponsor:
        state = say("draft-accepted", who=who(sponsor, scene))
    return AmendmentView(called, spans, state, amendment.open)


def _accepted_by(amendment: MovedAmendment, scene: Scene) -> str:
    taken = (event.action for event in scene.meeting.record if isinstance(event, Done))
    accepted = (a.by for a in taken if isinstance(a, AcceptAmendment) and a.id == amendment.id)
    return next(accepted, "")


def _wordings(paper: Paper, clause: Clause, scene: Scene) -> tuple[WordingView, ...]:
    """Return the wordings listed for a clause, where there is a choice, and who is behind each."""
    listed = list(clause.wordings or {})
    if len(listed) < 2:
        return ()
    free = clause.id in (*paper.texts, *paper.deleted, *paper.lost)
    standing = "" if free else paper.wordings.get(clause.id, listed[0])
    return tuple(
        WordingView(
            worded(clause, wording),
            _note(paper, clause, wording, scene) or _place(wording, standing, listed[0]),
            wording == standing,
        )
        for wording in listed
    )


def _place(wording: str, standing: str, tabled: str) -> Said:
    if wording == standing:
        return say("draft-wording-stands")
    return say("draft-wording-tabled") if wording == tabled else ""


def _note(paper: Paper, clause: Clause, wording: str, scene: Scene) -> Said:
    place = (paper.symbol, clause.id, wording)
    meeting = scene.meeting
    proposal = next((p for p in meeting.proposals if _what(p) == place), None)
    if proposal:
        needed = SECOND_CO_SPONSOR - len(proposal.co_sponsors)
        others = tuple(who(code, scene) for code in proposal.co_sponsors)
        by = who(proposal.by, scene)
        return say("draft-wording-proposed", who=by, others=others, needed=needed)
    moved = any(_what(a) == place and a.open for a in meeting.amendments)
    return say("draft-wording-moved") if moved else ""


def _what(put: Proposal | MovedAmendment) -> tuple[str, str, str]:
    return put.symbol, put.clause, put.wording
