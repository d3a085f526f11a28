"""What text would have carried a draft, in words: the change, who moves, what stood in the way."""

from collections.abc import Iterator, Sequence

from nine_votes.analysis.text_changes import (
    Lifted,
    Liftings,
    Rewording,
    Weighed,
    Weighing,
    red_line,
)
from nine_votes.council.outcomes import Outcome
from nine_votes.council.voting import Tally, Vote
from nine_votes.delegations.cases import Case, Text
from nine_votes.delegations.delegation import RedLine
from nine_votes.delegations.minds import AGAINST, RANKED
from nine_votes.delegations.tags import meets
from nine_votes.phrases.delegations import clause_number, explanation_sentence, label
from nine_votes.phrases.words import VOTE_WORDS, all_named, capital, counts, joined, named, number
from nine_votes.words.resolver import in_words

WOULD_HAVE_CARRIED = "What text would have carried it"
WOULD_CARRY = "Which texts would have been carried"
WHY_MOVED = "Why each of them moves"
IN_THE_WAY = "What stood in the way"
AT_ITS_BEST = "The text as tabled, once the talks are held and no vote is rushed"
NOT_NEEDED = "No change of text was needed to carry it."

ENDED = {Outcome.ADOPTED: "adopted", Outcome.VETOED: "vetoed"}
TOO_FEW = "too few votes"
"""What became of a text where it was neither adopted nor vetoed."""


def became(outcome: Outcome) -> str:
    """Return what became of a text: adopted, vetoed, or too few votes."""
    return ENDED.get(outcome, TOO_FEW)


def bound_by(case: Case) -> str:
    """Return what a text may not cross at the player's seat: its instructions, or red lines."""
    instructed = case.seat == case.instructed and case.instructions
    return (
        f"the {'instructions' if instructed else 'red lines'} of {named(case.seat, case.council)}"
    )


def texts_in_words(count: int) -> str:
    """Return a number of texts: 'one text', '72 texts'."""
    return "one text" if count == 1 else f"{count:,} texts"


def vote_heading(name: str | None) -> str:
    """Return the heading over a recorded vote, or over the text as tabled."""
    return f"{name}, as recorded" if name else AT_ITS_BEST


def outcome_sentence(found: Weighing) -> str:
    """Return the tally of the text on the table and what becomes of it."""
    return f"{capital(figures(found.first))}: {became(found.first.outcome)}."


def figures(weighed: Weighed) -> str:
    """Return the tally of the votes on a text."""
    favour, against, abstaining = weighed.votes.tally
    return counts(Tally(favour, against, abstaining))


def rewording_sentences(found: Weighing, changes: Sequence[Rewording], shown: int) -> Iterator[str]:
    """Yield the smallest changes of text that would have carried it, or that there is none."""
    if not changes:
        which = "the" if found.whole else "the first"
        yield (
            f"No change of text would have carried it: none of {which} "
            f"{texts_in_words(len(found.texts))} would be adopted."
        )
        return
    size, ways = len(changes[0].clauses), len(changes)
    clauses = "a single clause" if size == 1 else f"{number(size)} clauses at once"
    several = f" There are {number(ways)} such changes." if ways > 1 else ""
    yield f"The smallest change of text that would have carried it takes {clauses}.{several}"
    for each in changes[:shown]:
        yield from _change_sentences(each, found.outlook.case)
    rest = ways - shown
    if shown > 1 and rest > 0:
        yield f"{capital(number(rest))} more of that size {_be(rest)} not shown."


def _be(count: int) -> str:
    return "is" if count == 1 else "are"


def _change_sentences(change: Rewording, case: Case) -> Iterator[str]:
    weighed = change.weighed
    yield f"With {reworded(change, case)}: {figures(weighed)}."
    if weighed.crossing:
        yield f"That crosses {bound_by(case)}{_because(case, weighed.text)}."
    elif weighed.hollow:
        who = named(case.seat, case.council)
        yield f"That leaves a core clause worth next to nothing to {who}."


def reworded(change: Rewording, case: Case) -> str:
    """Return the clauses put otherwise: 'a clause 2 that ends the sanctions'."""
    text = change.weighed.text
    return joined(
        [
            f"a clause {clause_number(case, text, clause)} that {label(case, text, clause)}"
            for clause in change.clauses
        ]
    )


def _because(case: Case, text: Text) -> str:
    """Return why the instructions forbid a text, in their own words, or nothing."""
    if case.seat != case.instructed:
        return ""
    pairs = zip(case.instructions, case.forbidden, strict=True)
    reasons = [each.because for each, ways in pairs if meets(ways, text.mask)]
    return f": {joined(reasons)}" if reasons else ""


def moved_sentence(changes: Sequence[Rewording], case: Case) -> str:
    """Return who would vote otherwise with the first change, by which vote and which instead."""
    groups: dict[tuple[int, int], list[str]] = {}
    for each in sorted(changes[0].moved, key=lambda m: (m.before >= m.after, m.before, m.after)):
        code = case.delegations[each.place].code
        groups.setdefault((each.before, each.after), []).append(code)
    parts = [
        f"{all_named(codes, case.council)} from {_vote(before)} to {_vote(after)}"
        for (before, after), codes in groups.items()
    ]
    head = "With the first of them these would move" if len(changes) > 1 else "Who would move"
    return f"{head}: {'; '.join(parts)}."


def _vote(rank: int) -> str:
    return VOTE_WORDS[RANKED[rank]]


def why_moved(change: Rewording, case: Case) -> tuple[str, ...]:
    """Return why each member that moves votes as it then does, those moving towards it first."""
    towards = sorted(change.moved, key=lambda moved: (moved.before > moved.after, moved.before))
    return tuple(in_words(explanation_sentence(m.why, case, change.weighed.text)) for m in towards)


def why_not_blocked(change: Rewording, case: Case) -> tuple[str, ...]:
    """Return why those that could have stopped it, and did, do not with this change."""
    return tuple(
        in_words(explanation_sentence(moved.why, case, change.weighed.text))
        for moved in change.moved
        if moved.before == AGAINST and case.delegations[moved.place].veto
    )


def acceptable_sentence(change: Rewording, case: Case) -> str:
    """Return the smallest change that leads to a text that is acceptable to the seat."""
    who, size = named(case.seat, case.council), len(change.clauses)
    clauses = "a single clause" if size == 1 else f"{number(size)} clauses"
    return (
        f"The smallest change that carries a text acceptable to {who} takes {clauses}: "
        f"{reworded(change, case)} ({figures(change.weighed)})."
    )


def in_the_way_sentences(found: Weighing, liftings: Liftings | None) -> Iterator[str]:
    """Yield which red lines made it impossible, each proved by counting without it."""
    if liftings is None:
        return
    case = found.outlook.case
    wanting = _none_acceptable(case) if found.adopted else ""
    if wanting:
        yield wanting
    if not liftings.opening:
        yield _still_none(liftings.tried, adopted=bool(found.adopted))
    for lifted in liftings.opening:
        yield _lifting(lifted, case, len(found.texts))


def _none_acceptable(case: Case) -> str:
    who = named(case.seat, case.council)
    return f"None of the texts that would be adopted is acceptable to {who}."


def _still_none(tried: int, *, adopted: bool) -> str:
    if not tried:
        return "No red line stood in the way: the votes follow from what members wish."
    without = "any one red line" if tried == 1 else f"any set of up to {number(tried)} red lines"
    still = "none is acceptable" if adopted else "no text is adopted"
    return f"Counted again without {without}, still {still}."


def _lifting(lifted: Lifted, case: Case, texts: int) -> str:
    several = len(lifted.lines) > 1
    what = joined([_of(red_line(case, line), case, line[0]) for line in lifted.lines])
    stood = f"{capital(what)} stood in the way{' together' if several else ''}."
    would = f"{lifted.adopted:,} of {texts_in_words(texts)} would be adopted"
    fit = f"{lifted.acceptable or 'none'} of them acceptable to {named(case.seat, case.council)}"
    return f"{stood} Counted again without {'them' if several else 'it'}, {would}, {fit}."


def _of(line: RedLine, case: Case, place: int) -> str:
    who = named(case.delegations[place].code, case.council)
    return f"the red line of {who} ({line.because}; {_firmness(line)}; {line.confidence})"


def _firmness(line: RedLine) -> str:
    if line.strength is None:
        return "firm"
    if line.vote is Vote.AGAINST:
        return f"soft: it gives way once a veto costs {line.strength}"
    return f"soft, strength {line.strength} of 6"


def at_best_sentence(best: Weighing, here: Weighing) -> str:
    """Return how many texts would be adopted at a better time, where these are others."""
    count = len(best.adopted)
    if count == len(here.adopted):
        return ""
    them = f"{count or 'none'} of the texts would be adopted"
    return f"Put to the vote once the talks are held and no vote is rushed, {them}."


def smallest_in_brief(change: Rewording, case: Case) -> str:
    """Return the smallest change of text that would have carried it, in one sentence."""
    return (
        "The smallest change of text that would have carried it is "
        f"{reworded(change, case)}: {figures(change.weighed)}."
    )
