"""What the terminal shows of a negotiation, line by line."""

from collections.abc import Iterable, Iterator

from nine_votes.cli.journals import printable
from nine_votes.cli.report import wrapped
from nine_votes.phrases import (
    negotiation as words,
    negotiation_debrief as after,
    negotiation_drawer as drawer_words,
    negotiation_terminal as terminal,
)
from nine_votes.phrases.text_changes import WOULD_HAVE_CARRIED
from nine_votes.views.negotiation import Cable, NegotiationView
from nine_votes.views.negotiation_debrief import NegotiationDebrief, ScoreBar
from nine_votes.views.negotiation_drawer import Drawer, LedgerRow, RedLineView
from nine_votes.views.negotiation_log import LogEntry
from nine_votes.views.negotiation_seats import HurdlesView, SeatForecast
from nine_votes.views.negotiation_text import ClauseCard, EffectView, WordingCard
from nine_votes.views.negotiation_vote import VotedRow, VotedView

INDENT, DEEPER = "  ", "      "
BAR_WIDTH = 20
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def put(text: str, indent: str = "") -> list[str]:
    """Return a text as lines for the terminal, without what would steer it."""
    return wrapped(printable(text), indent)


def status_lines(view: NegotiationView) -> Iterator[str]:
    """Return what stands over every prompt: the time, the means and the two hurdles."""
    clock, means = view.clock, view.resources
    yield ""
    yield from put(
        terminal.status(clock.line, clock.label, means.points_line, means.favours_line, view.seed)
    )
    yield from hurdle_lines(view.hurdles)


def hurdle_lines(hurdles: HurdlesView) -> Iterator[str]:
    """Return the count against nine and, apart from it, the vetoes in play."""
    rows = [row.line for row in hurdles.rows]
    yield from put(" · ".join(rows), INDENT)
    yield from put(hurdles.required_line, INDENT)
    yield from put(hurdles.vetoes_line, INDENT)


def standing_lines(view: NegotiationView) -> Iterator[str]:
    """Return where a negotiation that is taken up again stands."""
    ending = f"{view.ending}." if view.ending else ""
    for line in (view.about, view.without, ending or view.seed):
        yield from put(line)
    if not ending:
        yield from status_lines(view)
    yield ""


def briefing_lines(view: NegotiationView) -> Iterator[str]:
    """Return what a player reads first: whose seat it is, the cable, the time."""
    for line in (view.about, view.without):
        yield from put(line)
    yield from cable_lines(view.cable)
    for line in (view.clock.left, view.clock.rushed, view.clock.not_consulted, view.clock.lapses):
        yield from put(line)


def cable_lines(cable: Cable) -> Iterator[str]:
    """Return the cable from the capital, and what the text goes against now."""
    yield f"\n{cable.heading}"
    yield from put(cable.wants, INDENT)
    for line in cable.lines:
        head = words.OWN_LINE if line.own_line else words.INSTRUCTED
        now = f" ({words.CROSSED_NOW})" if line.crossed else ""
        yield from put(f"{head}: {line.text}{now}.", INDENT)
    yield from put(cable.note, INDENT)


def text_lines(view: NegotiationView) -> Iterator[str]:
    """Return the text on the table with its other wordings, each with a number and a letter."""
    yield f"\n{words.THE_TEXT}"
    yield from put(view.sponsors, INDENT)
    for card in view.clauses:
        yield from _card_lines(card)


def _card_lines(card: ClauseCard) -> Iterator[str]:
    core = f" ({words.CORE})" if card.core else ""
    yield from put(f"{card.number} {card.about}{core}: {card.label}", INDENT)
    for letter, wording in zip(LETTERS, card.wordings, strict=False):
        if not wording.chosen:
            yield from _wording_lines(f"{card.number}{letter}", wording)


def _wording_lines(key: str, wording: WordingCard) -> Iterator[str]:
    tabled = f" ({words.TABLED_SO})" if wording.tabled else ""
    worth = f"; {wording.worth}" if wording.worth else ""
    yield from put(f"{key}  {wording.label}{tabled}{worth}", DEEPER)
    yield from put(effects_line(wording.effects), f"{DEEPER}    ")
    for line in (wording.tally, wording.warning):
        yield from put(line, f"{DEEPER}    ")


def effects_line(effects: Iterable[EffectView]) -> str:
    """Return whom a wording brings nearer and whom it drives off, with numbers where seen."""
    each = list(effects)
    ways = (
        (words.NEARER, [effect for effect in each if effect.direction > 0]),
        (words.FURTHER, [effect for effect in each if effect.direction < 0]),
    )
    parts = [f"{way}: {', '.join(map(_effect, moved))}" for way, moved in ways if moved]
    return " · ".join(parts) or words.NOBODY_MOVES


def _effect(effect: EffectView) -> str:
    said = ", ".join(filter(None, (effect.points, effect.change)))
    return f"{effect.name} ({said})" if said else effect.name


def seat_lines(view: NegotiationView) -> Iterator[str]:
    """Return the count seat by seat; a star marks the permanent members."""
    yield f"\n{words.THE_COUNT}"
    width = max(len(seat.name) for seat in view.seats)
    for seat in view.seats:
        yield printable(_seat_line(seat, width))
    yield from hurdle_lines(view.hurdles)


def _seat_line(seat: SeatForecast, width: int) -> str:
    star = "*" if seat.permanent else " "
    notes = [note for note in seat.notes if note != words.PERMANENT]
    said = f"{seat.word}{seat.mark}"
    beside = f"  {', '.join(notes)}" if notes else ""
    return f"  {star} {seat.name:<{width}}  {said:<11} {seat.sure:<8}{beside}".rstrip()


def drawer_lines(seen: Drawer) -> Iterator[str]:
    """Return what is to be seen of one delegation."""
    yield ""
    yield from put(seen.sentence)
    yield from ledger_lines(seen.ledger, seen.total)
    for line in (seen.hidden, seen.why, seen.listens, seen.trust, seen.dug_in):
        yield from put(line, INDENT)
    yield from red_line_lines(seen.red_lines)
    yield from change_lines(seen.changes)
    yield from put(seen.wants, INDENT)


def change_lines(changes: Iterable[str]) -> Iterator[str]:
    """Return what would change a vote, under its heading."""
    for number, line in enumerate(changes):
        if number == 0:
            yield f"  {drawer_words.WHAT_WOULD_CHANGE_IT}"
        yield from put(line, DEEPER)


def ledger_lines(rows: Iterable[LedgerRow], total: str) -> Iterator[str]:
    """Return a ledger with its points on the left, and its sum."""
    for row in rows:
        first, *rest = put(row.text, DEEPER) or [DEEPER]
        yield f"{row.points:>4}  {first.strip()}"
        yield from rest
    yield from put(total, INDENT)


def red_line_lines(lines: Iterable[RedLineView]) -> Iterator[str]:
    """Return red lines, how firm they are, and what they rest on."""
    for line in lines:
        yield from put(f"{drawer_words.RED_LINE}: {line.sentence} {line.firmness}", INDENT)
        yield from put(f"{line.standing}. {line.rests_on}", DEEPER)
        yield from put(line.observers, DEEPER)


def log_lines(entries: Iterable[LogEntry]) -> Iterator[str]:
    """Return everything that happened, under its day and its move."""
    day = ""
    for entry in entries:
        if entry.day != day and (entry.move or entry.lines):
            day = entry.day
            yield from ("", *put(day))
        yield from put(entry.move, INDENT)
        for line in entry.lines:
            yield from put(line, DEEPER)


def vote_lines(vote: VotedView) -> Iterator[str]:
    """Return a vote seat by seat, one line each."""
    width = max(len(row.name) for row in vote.rows)
    for row in vote.rows:
        star = "*" if row.permanent else " "
        yield printable(f"  {star} {row.name:<{width}}  {row.word}")


def why_lines(vote: VotedView) -> Iterator[str]:
    """Return why each voted so, a sentence each."""
    yield f"\n{after.VOTE_HEADING}"
    for row in vote.rows:
        yield from put(row.sentence, INDENT)


def row_lines(row: VotedRow) -> Iterator[str]:
    """Return the ledger behind one vote."""
    yield ""
    yield from put(row.sentence)
    yield from ledger_lines(row.ledger, row.total)
    yield from red_line_lines(row.red_lines)
    yield from change_lines(row.changes)


def debrief_lines(debrief: NegotiationDebrief) -> Iterator[str]:
    """Return what is looked back on, the bars first and the total last."""
    yield f"\n{after.DEBRIEF}"
    yield from put(after.BARS_FIRST)
    for bar in debrief.bars:
        yield from _bar_lines(bar)
    yield f"\n{after.TURNING_POINTS}"
    for point in debrief.turning_points:
        yield from put(f"{point.number}. {point.move}. {point.line}", INDENT)
    if not debrief.turning_points:
        yield from put(after.NO_TURNING_POINT, INDENT)
    if debrief.texts:
        yield f"\n{WOULD_HAVE_CARRIED}"
    for line in debrief.texts:
        yield from put(line, INDENT)
    yield f"\n{after.HIDDEN}"
    for line in debrief.hidden:
        yield from put(line, INDENT)
    yield f"\n{after.ALL_RED_LINES}"
    yield from put(after.WITHIN_A_MODEL, INDENT)
    for opened in debrief.red_lines:
        yield from put(f"{opened.heading}. {opened.sentence} {opened.firmness}", INDENT)
        yield from put(opened.rests_on, DEEPER)
        yield from put(opened.observers, DEEPER)
    yield from _beside_lines(debrief)


def _bar_lines(bar: ScoreBar) -> Iterator[str]:
    full = round(bar.share * BAR_WIDTH)
    drawn = "#" * full + "." * (BAR_WIDTH - full)
    yield f"  {bar.name:<12} [{drawn}] {bar.share:4.0%}"
    yield from put(f"{bar.meaning}; {bar.weight}", f"{DEEPER}         ")


def _beside_lines(debrief: NegotiationDebrief) -> Iterator[str]:
    heading = f"{after.BESIDE}: {debrief.recorded}" if debrief.recorded else after.NO_RECORD
    yield from ("", *put(heading))
    differing = [row for row in debrief.beside if row.differs]
    if debrief.beside and not differing:
        yield from put(terminal.ALL_ALIKE, INDENT)
    for row in differing:
        yield from put(
            f"{row.name}: {after.YOURS.lower()} {after.vote_word(row.yours)}, "
            f"{after.RECORDED.lower()} {after.vote_word(row.recorded)}",
            INDENT,
        )


def total_lines(debrief: NegotiationDebrief) -> Iterator[str]:
    """Return the total, which comes last."""
    yield ""
    yield from put(" ".join(filter(None, (debrief.total, debrief.cap))))
