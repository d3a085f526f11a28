"""What is said of a draft's texts once a sitting has voted on it, as plain values."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from math import prod
from typing import NamedTuple

from nine_votes.analysis.text_changes import (
    Rewording,
    Weighed,
    Weighing,
    as_recorded,
    at_its_best,
    smallest_liftings,
    smallest_rewordings,
    weigh,
)
from nine_votes.council.members import Roster
from nine_votes.council.messages import Message, Said, say
from nine_votes.council.outcomes import Outcome
from nine_votes.council.voting import Vote
from nine_votes.delegations.cases import Case, wordings
from nine_votes.delegations.delegation import RANKS, Mind, PrivateVariant
from nine_votes.delegations.precedents import Precedent
from nine_votes.delegations.worlds import Level
from nine_votes.phrases import texts as words
from nine_votes.phrases.delegations import clause_number
from nine_votes.scenarios.casting import Cast, playable
from nine_votes.scenarios.scenario import Scenario
from nine_votes.sitting.course import Course
from nine_votes.sitting.negotiation import Negotiation
from nine_votes.views.negotiation_vote import held_votes

SHOWN = 3
"""So many of the smallest changes are told one by one."""


class Carrying(NamedTuple):
    """What would have carried a text: sentences, why each that moves does, and what barred it."""

    lines: tuple[Message, ...]
    why: tuple[Said, ...]
    in_the_way: tuple[Message, ...]


def carrying(found: Weighing, shown: int = SHOWN) -> Carrying:
    """Return what would have carried the text on the table: the changes, who moves, and why."""
    case, changes = found.outlook.case, sorted_rewordings(found)
    lines = [words.outcome_sentence(found.first)]
    why: tuple[Said, ...] = ()
    if found.first.adopted:
        lines.append(say("texts-not-needed"))
    else:
        lines += words.rewording_sentences(found, changes, shown)
    if changes:
        lines.append(words.moved_sentence(changes, case))
        why = words.why_moved(changes[0], case)
    lines += _acceptable_lines(found, changes)
    barred = tuple(words.in_the_way_sentences(found, smallest_liftings(found)))
    return Carrying(tuple(lines), why, barred)


def _acceptable_lines(found: Weighing, changes: Sequence[Rewording]) -> Iterator[Message]:
    """Yield the smallest acceptable change, where neither the text nor a smaller change is."""
    if found.first.acceptable or (changes and changes[0].weighed.acceptable):
        return
    for best in acceptable_rewordings(found)[:1]:
        yield words.acceptable_sentence(best, found.outlook.case)


def sorted_rewordings(found: Weighing) -> tuple[Rewording, ...]:
    """Return the smallest changes that carry, acceptable ones first, then by votes in favour."""
    return _best_first(smallest_rewordings(found))


def acceptable_rewordings(found: Weighing) -> tuple[Rewording, ...]:
    """Return the smallest changes that carry an acceptable text, by votes in favour."""
    return _best_first(smallest_rewordings(found, lambda each: each.acceptable))


def _best_first(changes: Sequence[Rewording]) -> tuple[Rewording, ...]:
    def order(change: Rewording) -> tuple[bool, bool, int]:
        weighed = change.weighed
        return not weighed.acceptable, weighed.crossing, -weighed.votes.in_favour

    return tuple(sorted(changes, key=order))


def recorded_votes(whole: Cast, minds: Sequence[Mind]) -> Iterator[tuple[str, Weighing]]:
    """Yield each recorded vote on a draft that could have been worded otherwise, weighed anew.

    Votes that these delegations, left to themselves, would not cast again are passed over.
    """
    for precedent in whole.precedents:
        text = precedent.text
        if text.rollover or None in precedent.votes or not worded_otherwise(whole.case, text.draft):
            continue
        found = weigh(as_recorded(whole.case, minds, precedent))
        if _goes_so(found, precedent):
            yield precedent.name, found


def worded_otherwise(case: Case, draft: int) -> bool:
    """Say whether a draft could have been worded otherwise."""
    return any(len(bits) > 1 for bits in case.bits[draft])


def _goes_so(found: Weighing, precedent: Precedent) -> bool:
    ranks = tuple(RANKS[vote] for vote in precedent.votes if vote is not None)
    return found.first.votes.ranks == ranks


def hidden_in(case: Case, minds: Sequence[Mind]) -> tuple[tuple[str, PrivateVariant], ...]:
    """Return whose mind hides a private instruction, and which."""
    pairs = zip(case.delegations, minds, strict=True)
    return tuple((each.code, mind.variant) for each, mind in pairs if mind.variant)


def world_of_minds(case: Case, minds: Sequence[Mind], seed: int | None) -> Message:
    """Return which world these minds are of: what members show, or what a seed draws."""
    shaken = any(m.weights != shown.weights for m, shown in zip(minds, case.minds, strict=True))
    return words.world_sentence(case, seed, hidden_in(case, minds), shaken=shaken)


MOST_COLUMNS = 24
"""More texts in a row could not be read on paper."""

MOST_ROWS = 100
"""More rows would leave the paper."""

BROAD = 2.0
"""So many times as many columns as rows make the best picture."""

LETTERS = 26


class Field(NamedTuple):
    """A text in the picture: its votes in favour, what becomes of it, and what is wrong with it."""

    in_favour: int
    outcome: Outcome
    acceptable: bool
    crossing: bool
    hollow: bool
    on_the_table: bool


class Axis(NamedTuple):
    """A clause along a side of the picture: the codes of its wordings, each `span` fields long."""

    codes: tuple[str, ...]
    span: int


class Picture(NamedTuple):
    """All texts as a grid, row by row; clauses along the side and the top, the outermost first.

    `key` has each wording beside its code; `crossing` and `hollow` say what their marks mean.
    """

    title: Message
    rows: tuple[Axis, ...]
    columns: tuple[Axis, ...]
    fields: tuple[Field, ...]
    key: tuple[str, ...]
    crossing: Message
    hollow: Message

    @property
    def across(self) -> int:
        return _length(self.columns)

    @property
    def down(self) -> int:
        return _length(self.rows)


class Row(NamedTuple):
    """How many texts have so many votes in favour, by what becomes of them."""

    in_favour: int
    adopted: int
    acceptable: int
    vetoed: int
    short: int
    texts: int


class TextsView(NamedTuple):
    """All texts: the picture, its figures from the most votes in favour down, and it in words.

    There is no picture of more texts than can be read.
    """

    picture: Picture | None
    figures: tuple[Row, ...]
    described: Message
    counted: tuple[Message, ...]
    notes: tuple[Message, ...]


class TextsDebrief(NamedTuple):
    """What is said of the texts after a vote on a draft, under headings; and all texts."""

    heading: Message
    sections: tuple[tuple[Said, tuple[Said, ...]], ...]
    texts: TextsView


def texts_view(found: Weighing, when: Message) -> TextsView:
    """Return all texts of a draft, weighed at a time that is named."""
    case, figures = found.outlook.case, tuple(_figures(found.texts))
    counted = tuple(words.count_sentences(found))
    picture = _picture(found, when)
    adopted = [(text_code(case, each), each.votes.in_favour) for each in found.adopted]
    named = words.named_texts(adopted)
    key = (named, say("texts-key", key=picture.key)) if named else ()
    described = say("texts-described", said=(*counted, *map(words.figures_sentence, figures), *key))
    means = say("texts-acceptable-means", pen=case.holds_pen, bound=words.bound_by(case))
    shown = picture if found.whole and picture.down <= MOST_ROWS else None
    notes = (words.how_weighed(case, found.outlook.own), means)
    return TextsView(shown, figures, described, counted, notes)


def _figures(texts: Sequence[Weighed]) -> Iterator[Row]:
    counts = Counter(each.votes.in_favour for each in texts)
    kinds = Counter((each.votes.in_favour, each.outcome) for each in texts)
    acceptable = Counter(each.votes.in_favour for each in texts if each.acceptable)
    for favour, count in sorted(counts.items(), reverse=True):
        adopted, vetoed = (kinds[favour, end] for end in (Outcome.ADOPTED, Outcome.VETOED))
        yield Row(favour, adopted, acceptable[favour], vetoed, count - adopted - vetoed, count)


def text_code(case: Case, each: Weighed) -> str:
    """Return a text by the codes of its wordings: 1a 2c 3a."""
    pairs = enumerate(each.text.chosen)
    return " ".join(wording_code(clause_number(case, each.text, c), o) for c, o in pairs)


def wording_code(clause: int, option: int) -> str:
    """Return the code of a wording: 2c, the third wording of clause 2."""
    return f"{clause}{_letter(option)}"


def _letter(option: int) -> str:
    """Return the letter of a wording, from a to z, and on from aa."""
    first, last = divmod(option, LETTERS)
    return (_letter(first - 1) if first else "") + chr(ord("a") + last)


def _picture(found: Weighing, when: Message) -> Picture:
    case, text = found.outlook.case, found.first.text
    axes = [
        tuple(wording_code(clause_number(case, text, i), o) for o in range(len(bits)))
        for i, bits in enumerate(case.bits[text.draft])
    ]
    cut = _cut([len(codes) for codes in axes])
    labels = [wording.label for c in case.clauses[text.draft] for wording in wordings(c)]
    codes = [code for each in axes for code in each]
    name, seat = case.drafts[text.draft].name, case.council.member(case.seat)
    unnamed = say("texts-title-unnamed", when=when)
    return Picture(
        say("texts-title", draft=name, when=when) if name else unnamed,
        _spans(axes[:cut]),
        _spans(axes[cut:]),
        tuple(_field(each, found) for each in found.texts),
        tuple(f"{code} {label}" for code, label in zip(codes, labels, strict=True)),
        say("texts-legend-crosses", bound=words.bound_by(case)),
        say("texts-hollow", who=seat),
    )


def _cut(sizes: Sequence[int]) -> int:
    """Return how many clauses run down the side, so that the picture is broader than high."""
    cuts = [cut for cut in range(len(sizes) + 1) if prod(sizes[cut:]) <= MOST_COLUMNS]

    def off(cut: int) -> float:
        broad = prod(sizes[cut:]) / prod(sizes[:cut]) / BROAD
        return max(broad, 1 / broad)

    return min(cuts, key=off)


def _spans(axes: Sequence[tuple[str, ...]]) -> tuple[Axis, ...]:
    return tuple(
        Axis(codes, prod(len(inner) for inner in axes[place + 1 :]))
        for place, codes in enumerate(axes)
    )


def _length(axes: Sequence[Axis]) -> int:
    return prod(len(axis.codes) for axis in axes)


def _field(each: Weighed, found: Weighing) -> Field:
    return Field(
        each.votes.in_favour,
        each.outcome,
        each.acceptable,
        each.crossing,
        each.hollow,
        each.text.chosen == found.first.text.chosen,
    )


class WeighedVote(NamedTuple):
    """The texts of a draft that a sitting voted on, which world they are weighed in, and when."""

    found: Weighing
    world: Message
    when: Message


def weighed_votes(course: Course) -> Mapping[str, WeighedVote]:
    """Return the drafts of a sitting that could have been worded otherwise, each weighed.

    In a negotiation as they were voted on, in the world as it was; else as the record has it.
    """
    if course.negotiation is not None:
        return dict(negotiated_votes(course.negotiation))
    return recorded_texts(course.scenario, course.roster)


def recorded_texts(scenario: Scenario, roster: Roster) -> Mapping[str, WeighedVote]:
    """Return the drafts that a scenario records votes on, each weighed as it was voted on."""
    whole = playable(scenario, roster) if scenario.negotiable else None
    if whole is None:
        return {}
    world = world_of_minds(whole.case, whole.case.minds, None)
    return {
        name: WeighedVote(found, world, say("texts-when-recorded"))
        for name, found in recorded_votes(whole, whole.case.minds)
    }


def negotiated_votes(negotiation: Negotiation) -> Iterator[tuple[str, WeighedVote]]:
    """Yield the drafts that a negotiation led to a vote on, each weighed as it stood then."""
    case, minds = negotiation.case, negotiation.game.world.minds
    seed = None if negotiation.level is Level.HISTORIAN else negotiation.seed
    for end in negotiation.ends:
        until = replace(negotiation, steps=negotiation.steps[: end + 1])
        for held in held_votes(until):
            text = held.outlook.state.text
            if not text.rollover and worded_otherwise(case, text.draft):
                world = world_of_minds(case, minds, seed)
                found = weigh(held.outlook)
                yield held.subject, WeighedVote(found, world, say("texts-when-voted"))


def texts_debrief(weighed: WeighedVote, votes: Mapping[str, Vote]) -> TextsDebrief:
    """Return what is said of the texts after these votes, which the players may have cast."""
    found, told = weighed.found, carrying(weighed.found)
    view = texts_view(found, weighed.when)
    alike = as_cast(found, votes)
    first = told.lines if alike else (say("texts-played-otherwise"), *told.lines)
    notes: tuple[Said, ...] = (view.notes[-1], weighed.world, say("hindsight-within-a-model"))
    sections: tuple[tuple[Said, tuple[Said, ...]], ...] = (
        ("", first),
        (say("texts-why-moved"), told.why),
        (say("texts-in-the-way"), told.in_the_way),
        (say("texts-every"), (*view.counted, *_at_best(found), *notes)),
    )
    heading = say("texts-would-have-carried")
    if found.first.adopted:
        heading = say("texts-would-carry")
    return TextsDebrief(heading, tuple(each for each in sections if each[1]), view)


def as_cast(found: Weighing, votes: Mapping[str, Vote]) -> bool:
    """Say whether the votes are those that the delegations would cast by themselves."""
    ranks = zip(found.outlook.case.delegations, found.first.votes.ranks, strict=True)
    return all(RANKS[votes[each.code]] == rank for each, rank in ranks if each.code in votes)


def _at_best(found: Weighing) -> Iterator[Message]:
    """Yield how many texts would be adopted at a calmer time, where these are others."""
    outlook = found.outlook
    best = weigh(at_its_best(outlook.case, outlook.minds, found.first.text.draft))
    if len(best.adopted) != len(found.adopted):
        yield say("texts-at-best", adopted=len(best.adopted))


def brief_of(weighed: WeighedVote | None, votes: Mapping[str, Vote]) -> tuple[Said, ...]:
    """Return what is said in brief where the votes are those that the delegations would cast."""
    said = in_brief(weighed.found) if weighed and as_cast(weighed.found, votes) else ()
    return (*said, say("hindsight-within-a-model")) if said else ()


def in_brief(found: Weighing) -> tuple[Said, ...]:
    """Return in a few sentences what text would have carried a draft, and what stood in the way."""
    case = found.outlook.case
    if found.first.adopted:
        return ()
    changes = sorted_rewordings(found)
    barred = words.in_the_way_sentences(found, smallest_liftings(found))
    if not changes:
        return (*words.rewording_sentences(found, changes, 1), *barred)
    moved, why = words.moved_sentence(changes[:1], case), words.why_not_blocked(changes[0], case)
    why = why or words.why_moved(changes[0], case)[:1]
    return (words.smallest_in_brief(changes[0], case), moved, *why, *barred)
