"""The sheets of the talks: instructions, clock, log, news, and the warning before a step."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from nine_votes.delegations import moves as to
from nine_votes.delegations.moves import Move
from nine_votes.delegations.order import in_order
from nine_votes.phrases import negotiation as told, solo as words
from nine_votes.phrases.negotiation_moves import price
from nine_votes.scene.press import Does, Press
from nine_votes.scene.screens.screen import Turn
from nine_votes.scene.screens.solo.paper import QUIET, SAID, STRONG, WARNED, PaperScreen
from nine_votes.scene.widgets.column import Paragraph
from nine_votes.sitting.negotiation import Negotiation
from nine_votes.views.negotiation import Cable, NegotiationView
from nine_votes.views.negotiation_log import LogEntry
from nine_votes.views.negotiation_text import WordingCard

CLOSE = Press("close", *words.CLOSE)
FAR = 1 << 20
"""More lines than any log has."""


def cable_paper(cable: Cable, begins: str, *doings: Press) -> PaperScreen:
    """Return the cable from the capital; `begins` is what stands first, the last button closes."""
    *others, last = doings
    paragraphs = tuple(_cable(cable, begins))
    return PaperScreen(cable.heading, paragraphs, (*others, last._replace(primary=True)))


def _with_close(*doings: Press) -> tuple[Press, ...]:
    return (*doings, CLOSE._replace(primary=True))


def _cable(cable: Cable, begins: str) -> Iterator[Paragraph]:
    if begins:
        yield Paragraph(begins, SAID)
    if cable.wants:
        yield Paragraph(cable.wants, SAID, above=14)
    for line in cable.lines:
        head = told.OWN_LINE if line.own_line else told.INSTRUCTED
        yield Paragraph(f"{head}:", STRONG, above=16, leads=True)
        yield Paragraph(words.as_sentence(line.text), SAID)
        if line.crossed:
            yield Paragraph(words.as_sentence(told.CROSSED_NOW), WARNED)
    if cable.note:
        yield Paragraph(cable.note, QUIET, above=20)


def clock_paper(view: NegotiationView, show_log: Does) -> PaperScreen:
    """Return what day it is, what hangs on it, what is left, and what delegations say."""
    clock = view.clock
    lines = (clock.left, clock.rushed, clock.not_consulted, clock.lapses, view.without)
    paragraphs = [Paragraph(line, SAID, above=12) for line in lines if line]
    paragraphs += [Paragraph(line, SAID, above=12) for line in view.resources.promises]
    if view.said:
        paragraphs.append(Paragraph(told.SAID, STRONG, above=20, leads=True))
        paragraphs += [Paragraph(line, SAID, above=8) for line in view.said]
    return PaperScreen(
        clock.label, paragraphs, _with_close(Press("log", *words.LOG, does=show_log))
    )


def log_paper(entries: Sequence[LogEntry]) -> PaperScreen:
    """Return everything that happened, the latest last and seen first."""
    paper = PaperScreen(told.THE_LOG, tuple(_log(entries)), (CLOSE._replace(primary=True),))
    paper.top = FAR
    return paper


def _log(entries: Sequence[LogEntry]) -> Iterator[Paragraph]:
    day = ""
    for entry in entries:
        if entry.day != day:
            yield Paragraph(entry.day, QUIET, above=24, leads=True)
            day = entry.day
        if entry.move:
            yield Paragraph(f"{entry.number}. {entry.move}.", STRONG, above=12, leads=True)
        for line in entry.lines:
            yield Paragraph(line, SAID, above=2, indent=34)
    if len(entries) == 1 and not entries[0].lines:
        yield Paragraph(words.NOTHING_YET, SAID)


def news_paper(title: str, lines: Sequence[str]) -> PaperScreen:
    """Return what a turn brought, to be read before the next one."""
    paragraphs = [Paragraph(line, SAID, above=12) for line in lines]
    return PaperScreen(title, paragraphs, (Press("go on", *words.GO_ON, primary=True),))


def caution_paper(title: str, lines: Sequence[str], go: tuple[str, str], does: Does) -> PaperScreen:
    """Return what is to be known before a step; `go` are the words and the key that take it."""
    let_be = Press("let be", *words.LET_BE, primary=True)
    paragraphs = [Paragraph(line, SAID, above=14) for line in lines if line]
    return PaperScreen(title, paragraphs, (Press("go", *go, does=does), let_be))


def pressing_paper(
    negotiation: Negotiation, clause: str, wording: WordingCard, make: Callable[[Move], Turn]
) -> PaperScreen:
    """Return the three ways in which a seat without the pen can press for a wording."""
    lines = (words.as_sentence(words.that_it(wording.label)), wording.warning)
    paragraphs = [Paragraph(line, SAID, above=14) for line in lines if line]
    doings = [
        _pressing(negotiation, move, label, make)
        for label, move in zip(words.PRESSING, _moves_for(clause, wording.option), strict=True)
    ]
    return PaperScreen(words.PRESSING_TITLE, paragraphs, (*doings, CLOSE))


def _moves_for(clause: str, option: str) -> tuple[Move, ...]:
    return to.Propose(clause, option), to.HoldOut(clause, option), to.TradeVote(clause, option)


def _pressing(
    negotiation: Negotiation, move: Move, label: tuple[str, str], make: Callable[[Move], Turn]
) -> Press:
    said, key = label
    case, state = negotiation.case, negotiation.state
    objection = in_order(case, state, move) or ""
    named = words.priced(said, price(move, case, state))
    return Press(said, named, key, objection=objection, does=partial(make, move))
