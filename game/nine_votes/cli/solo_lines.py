"""What the terminal shows of a negotiation, as blocks."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from nine_votes.cli.shown import DEEPER, INDENT, headed, printable
from nine_votes.council.messages import Message, Said, say
from nine_votes.council.voting import VOTE
from nine_votes.delegations.forecasts import Firmness
from nine_votes.phrases.negotiation import in_a_row
from nine_votes.record.block import Block, Drawn, Facts, Gap, Items, Prose
from nine_votes.views.negotiation import Cable, LogEntry, NegotiationView
from nine_votes.views.negotiation_debrief import NegotiationDebrief, ScoreBar, vote_word
from nine_votes.views.negotiation_moves import ClauseCard, EffectView, WordingCard
from nine_votes.views.negotiation_seats import (
    PERMANENT,
    SURE,
    Drawer,
    HurdlesView,
    LedgerRow,
    RedLineView,
    SeatForecast,
)
from nine_votes.views.negotiation_vote import VotedRow, VotedView
from nine_votes.words.resolver import in_words

BAR_WIDTH = 20
LETTERS = "abcdefghijklmnopqrstuvwxyz"
Told = Iterator[Block]

MARKS: Mapping[Firmness, str] = {Firmness.CERTAIN: "", Firmness.LEANING: "~", Firmness.UNKNOWN: "?"}
"""What stands beside a forecast that is not certain, where there is room for a sign alone."""


def status(view: NegotiationView) -> Told:
    clock, means = view.clock, view.resources
    yield Gap()
    yield say(
        "alone-status",
        day=clock.label,
        clock=clock.line,
        points=means.points_line,
        favours=means.favours_line,
        seed=view.seed,
    )
    yield hurdles(view.hurdles)


def hurdles(count: HurdlesView) -> Block:
    rows = say("talks-in-a-line", said=tuple(row.line for row in count.rows))
    return Items((rows, count.required_line, count.vetoes_line), inset=INDENT)


def standing(view: NegotiationView) -> Told:
    ending = say("hindsight-ended", ending=view.ending) if view.ending else ""
    yield Items((say("talks-sentence", text=view.about), view.without, ending or view.seed))
    if not ending:
        yield from status(view)
    yield Gap()


def briefing(view: NegotiationView) -> Told:
    clock = view.clock
    yield Items((say("talks-sentence", text=view.about), view.without))
    yield from cable(view.cable)
    yield Items((clock.left, clock.rushed, clock.not_consulted, clock.lapses))


def cable(sent: Cable) -> Told:
    instructed = [
        say(
            "talks-instruction",
            own=line.own_line,
            because=line.because,
            barred=line.barred,
            crossed=line.crossed,
        )
        for line in sent.lines
    ]
    yield from headed(say("talks-cable"), sent.wants, *instructed, sent.note)


def text(view: NegotiationView) -> Told:
    yield from headed(say("talks-text-title"), view.sponsors)
    for card in view.clauses:
        yield from _card(card)


def _card(card: ClauseCard) -> Told:
    number, about = card.number, card.about
    said = say("alone-clause", number=number, about=about, core=card.core, label=card.label)
    yield Prose(said, inset=INDENT)
    for letter, wording in zip(LETTERS, card.wordings, strict=False):
        if not wording.chosen:
            yield from _wording(f"{card.number}{letter}", wording)


def _wording(key: str, wording: WordingCard) -> Told:
    said = say("alone-wording", key=key, label=wording.label, tabled=wording.tabled)
    worth = say("alone-worth", said=said, worth=wording.worth) if wording.worth else said
    yield Prose(worth, inset=DEEPER)
    below = (effects_line(wording.effects), wording.tally, wording.warning)
    yield Items(below, inset=DEEPER + 4)


def effects_line(effects: Sequence[EffectView]) -> Message:
    nearer = tuple(_effect(effect) for effect in effects if effect.direction > 0)
    further = tuple(_effect(effect) for effect in effects if effect.direction < 0)
    parts = [say("alone-nearer", movers=nearer)] if nearer else []
    parts += [say("alone-further", movers=further)] if further else []
    return say("talks-in-a-line", said=tuple(parts)) if parts else say("alone-nobody-moves")


def _effect(effect: EffectView) -> Message:
    mover = say("talks-mover", who=effect.who, points=effect.points)
    if not effect.change:
        return mover
    change, points = effect.change, effect.points
    return say("alone-mover-changing", who=effect.who, points=points, change=change)


def seats(view: NegotiationView) -> Told:
    width = max(len(seat.who.name) for seat in view.seats)
    yield from headed(say("talks-count-title"))
    yield Drawn([printable(_seat_line(seat, width)) for seat in view.seats])
    yield hurdles(view.hurdles)


def _seat_line(seat: SeatForecast, width: int) -> str:
    star = "*" if seat.who.permanent else " "
    notes = tuple(note for note in seat.notes if note != PERMANENT)
    said, sure = f"{in_words(VOTE(seat.vote))}{MARKS[seat.firmness]}", in_words(SURE(seat.firmness))
    beside = in_words(say("alone-notes", notes=notes))
    return f"  {star} {seat.who.name:<{width}}  {said:<11} {sure:<8}  {beside}".rstrip()


def drawer(seen: Drawer) -> Told:
    known = (seen.hidden, seen.why, seen.listens, seen.trust, seen.dug_in)
    yield from (Gap(), seen.sentence)
    yield from _opened_up(seen.ledger, seen.total, known, seen.red_lines)
    yield from (*_changes(seen.changes), Prose(seen.wants, inset=INDENT))


def _below(head: Said, *lines: Said) -> Told:
    yield Prose(head, inset=INDENT)
    yield Items(lines, inset=DEEPER)


def _opened_up(
    rows: Iterable[LedgerRow], total: Said, said: tuple[Said, ...], lines: Iterable[RedLineView]
) -> Told:
    points = [in_words(say("drawer-points", points=row.points)) for row in rows]
    texts = [row.text for row in rows]
    yield Facts([(f"{each:>4}", text) for each, text in zip(points, texts, strict=True)], DEEPER)
    yield Items((total, *said), inset=INDENT)
    for line in lines:
        head = say("drawer-red-line", sentence=line.sentence, firmness=line.firmness)
        stands = say("drawer-stands", crossed=line.crossed, rests_on=line.rests_on)
        yield from _below(head, stands, line.observers)


def _changes(lines: tuple[Said, ...]) -> Told:
    if lines:
        yield from _below(say("drawer-what-would-change-it"), *lines)


def log(entries: Iterable[LogEntry]) -> Told:
    day: Said = ""
    for entry in entries:
        if entry.day != day and (entry.move or entry.lines):
            day = entry.day
            yield from (Gap(), day)
        yield Prose(entry.move, inset=INDENT)
        yield Items(entry.lines, inset=DEEPER)


def vote_lines(vote: VotedView) -> Iterator[str]:
    width = max(len(row.member.name) for row in vote.rows)
    for row in vote.rows:
        star = "*" if row.member.permanent else " "
        yield printable(f"  {star} {row.member.name:<{width}}  {in_words(VOTE(row.vote))}")


def why(vote: VotedView) -> Told:
    return headed(say("hindsight-why-each"), *(row.sentence for row in vote.rows))


def row(voted: VotedRow) -> Told:
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
        yield from headed(say("texts-would-have-carried"), *found.texts)
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
            who=it.member.name,
            yours=vote_word(it.yours),
            theirs=vote_word(it.recorded),
        )
        for it in found.beside
        if it.differs
    ]
    alike = [in_words(say("alone-all-alike"))] if found.beside and not differing else []
    yield from headed(heading, *alike, *differing)


def total(found: NegotiationDebrief) -> Told:
    yield from (Gap(), in_a_row(found.total, *found.cap))
