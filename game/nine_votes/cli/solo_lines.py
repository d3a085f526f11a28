"""What the terminal shows of a negotiation, as blocks."""

from collections.abc import Iterable, Iterator

from nine_votes.cli.journals import printable
from nine_votes.cli.shown import DEEPER, INDENT, headed
from nine_votes.council.messages import Said, say
from nine_votes.phrases import (
    negotiation as words,
    negotiation_drawer as drawer_words,
    negotiation_terminal as terminal,
)
from nine_votes.phrases.text_changes import WOULD_HAVE_CARRIED
from nine_votes.record.block import Block, Drawn, Facts, Gap, Items, Prose
from nine_votes.views.negotiation import Cable, NegotiationView
from nine_votes.views.negotiation_debrief import NegotiationDebrief, ScoreBar, vote_word
from nine_votes.views.negotiation_drawer import Drawer, LedgerRow, RedLineView
from nine_votes.views.negotiation_log import LogEntry
from nine_votes.views.negotiation_seats import HurdlesView, SeatForecast
from nine_votes.views.negotiation_text import ClauseCard, EffectView, WordingCard
from nine_votes.views.negotiation_vote import VotedRow, VotedView
from nine_votes.words.resolver import in_words

BAR_WIDTH = 20
LETTERS = "abcdefghijklmnopqrstuvwxyz"
Told = Iterator[Block]


def status(view: NegotiationView) -> Told:
    """Yield what stands over every prompt: the time, the means and the two hurdles."""
    clock, means = view.clock, view.resources
    yield Gap()
    yield terminal.status(clock.line, clock.label, means.points_line, means.favours_line, view.seed)
    yield hurdles(view.hurdles)


def hurdles(count: HurdlesView) -> Block:
    """Return the count against nine and, apart from it, the vetoes in play."""
    rows = " · ".join(row.line for row in count.rows)
    return Items((rows, count.required_line, count.vetoes_line), inset=INDENT)


def standing(view: NegotiationView) -> Told:
    """Yield where a negotiation that is taken up again stands."""
    ending = say("hindsight-ended", ending=view.ending) if view.ending else ""
    yield Items((view.about, view.without, ending or view.seed))
    if not ending:
        yield from status(view)
    yield Gap()


def briefing(view: NegotiationView) -> Told:
    """Yield what a player reads first: whose seat it is, the cable, the time."""
    clock = view.clock
    yield Items((view.about, view.without))
    yield from cable(view.cable)
    yield Items((clock.left, clock.rushed, clock.not_consulted, clock.lapses))


def cable(sent: Cable) -> Told:
    """Yield the cable from the capital, and what the text goes against now."""
    instructed = []
    for line in sent.lines:
        head = words.OWN_LINE if line.own_line else words.INSTRUCTED
        now = f" ({words.CROSSED_NOW})" if line.crossed else ""
        instructed.append(f"{head}: {line.text}{now}.")
    yield from headed(sent.heading, sent.wants, *instructed, sent.note)


def text(view: NegotiationView) -> Told:
    """Yield the text on the table with its other wordings, each with a number and a letter."""
    yield from headed(words.THE_TEXT, view.sponsors)
    for card in view.clauses:
        yield from _card(card)


def _card(card: ClauseCard) -> Told:
    core = f" ({words.CORE})" if card.core else ""
    yield Prose(f"{card.number} {card.about}{core}: {card.label}", inset=INDENT)
    for letter, wording in zip(LETTERS, card.wordings, strict=False):
        if not wording.chosen:
            yield from _wording(f"{card.number}{letter}", wording)


def _wording(key: str, wording: WordingCard) -> Told:
    tabled = f" ({words.TABLED_SO})" if wording.tabled else ""
    worth = f"; {wording.worth}" if wording.worth else ""
    yield Prose(f"{key}  {wording.label}{tabled}{worth}", inset=DEEPER)
    below = (effects_line(wording.effects), wording.tally, wording.warning)
    yield Items(below, inset=DEEPER + 4)


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


def seats(view: NegotiationView) -> Told:
    """Yield the count seat by seat; a star marks the permanent members."""
    width = max(len(seat.name) for seat in view.seats)
    yield from headed(words.THE_COUNT)
    yield Drawn([printable(_seat_line(seat, width)) for seat in view.seats])
    yield hurdles(view.hurdles)


def _seat_line(seat: SeatForecast, width: int) -> str:
    star = "*" if seat.permanent else " "
    notes = [note for note in seat.notes if note != words.PERMANENT]
    said = f"{seat.word}{seat.mark}"
    beside = f"  {', '.join(notes)}" if notes else ""
    return f"  {star} {seat.name:<{width}}  {said:<11} {seat.sure:<8}{beside}".rstrip()


def drawer(seen: Drawer) -> Told:
    """Yield what is to be seen of one delegation."""
    known = (seen.hidden, seen.why, seen.listens, seen.trust, seen.dug_in)
    yield from (Gap(), seen.sentence)
    yield from _opened_up(seen.ledger, seen.total, known, seen.red_lines)
    yield from (*_changes(seen.changes), Prose(seen.wants, inset=INDENT))


def _below(head: Said, *lines: Said) -> Told:
    yield Prose(head, inset=INDENT)
    yield Items(lines, inset=DEEPER)


def _opened_up(
    rows: Iterable[LedgerRow], total: str, said: tuple[str, ...], lines: Iterable[RedLineView]
) -> Told:
    """Yield a ledger with its points on the left and its sum, what is said of it, the red lines."""
    yield Facts([(f"{row.points:>4}", row.text) for row in rows], DEEPER)
    yield Items((total, *said), inset=INDENT)
    for line in lines:
        head = f"{drawer_words.RED_LINE}: {line.sentence} {line.firmness}"
        yield from _below(head, f"{line.standing}. {line.rests_on}", line.observers)


def _changes(lines: tuple[Said, ...]) -> Told:
    if lines:
        yield from _below(drawer_words.WHAT_WOULD_CHANGE_IT, *lines)


def log(entries: Iterable[LogEntry]) -> Told:
    """Yield everything that happened, under its day and its move."""
    day: Said = ""
    for entry in entries:
        if entry.day != day and (entry.move or entry.lines):
            day = entry.day
            yield from (Gap(), day)
        yield Prose(entry.move, inset=INDENT)
        yield Items(entry.lines, inset=DEEPER)


def vote_lines(vote: VotedView) -> Iterator[str]:
    """Yield a vote seat by seat, one line each."""
    width = max(len(row.name) for row in vote.rows)
    for row in vote.rows:
        star = "*" if row.permanent else " "
        yield printable(f"  {star} {row.name:<{width}}  {row.word}")


def why(vote: VotedView) -> Told:
    """Return why each voted so, a sentence each."""
    return headed(say("hindsight-why-each"), *(row.sentence for row in vote.rows))


def row(voted: VotedRow) -> Told:
    """Yield the ledger behind one vote."""
    yield from (Gap(), voted.sentence)
    yield from _opened_up(voted.ledger, voted.total, (), voted.red_lines)
    yield from _changes(voted.changes)


def debrief(found: NegotiationDebrief) -> Told:
    """Yield what is looked back on, the bars first and the total last."""
    yield from (Gap(), say("hindsight-title"), say("hindsight-bars-first"))
    for bar in found.bars:
        yield from _bar(bar)
    turned = [
        say("hindsight-turned", number=point.number, move=point.move, line=point.line)
        for point in found.turning_points
    ] or [say("hindsight-no-turning-point")]
    yield from headed(say("hindsight-turning-points"), *turned)
    if found.texts:
        yield from headed(WOULD_HAVE_CARRIED, *found.texts)
    yield from headed(say("hindsight-hidden"), *found.hidden)
    yield from headed(say("hindsight-red-lines"), say("hindsight-within-a-model"))
    for it in found.red_lines:
        head = say("hindsight-red-line", who=it.heading, line=it.sentence, firm=it.firmness)
        yield from _below(head, it.rests_on, it.observers)
    yield from _beside(found)


def _bar(bar: ScoreBar) -> Told:
    full = round(bar.share * BAR_WIDTH)
    drawn = "#" * full + "." * (BAR_WIDTH - full)
    yield Drawn([f"  {in_words(bar.name):<12} [{drawn}] {bar.share:4.0%}"])
    said = say("hindsight-bar-in-lines", meaning=bar.meaning, why=bar.why, weight=bar.weight)
    yield Prose(said, inset=DEEPER + 9)


def _beside(found: NegotiationDebrief) -> Told:
    beside = say("hindsight-beside", recorded=found.recorded)
    heading = beside if found.recorded else say("hindsight-no-record")
    differing = [
        say(
            "hindsight-differs",
            who=it.name,
            yours=vote_word(it.yours),
            theirs=vote_word(it.recorded),
        )
        for it in found.beside
        if it.differs
    ]
    alike = [terminal.ALL_ALIKE] if found.beside and not differing else []
    yield from headed(heading, *alike, *differing)


def total(found: NegotiationDebrief) -> Told:
    """Yield the total, which comes last."""
    yield from (Gap(), say("hindsight-all", sentences=(found.total, *found.cap)))
