"""Every text of a draft: how many there are, what would have carried it, what stood in the way."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from nine_votes.analysis.text_changes import (
    Lifted,
    Liftings,
    Rewording,
    Weighed,
    Weighing,
    red_line,
)
from nine_votes.council.members import the_members
from nine_votes.council.messages import Message, Said, say
from nine_votes.council.outcomes import Outcome
from nine_votes.council.voting import VOTE, Tally, Vote
from nine_votes.delegations.cases import Case, Text
from nine_votes.delegations.conditions import meets
from nine_votes.delegations.delegation import AGAINST, RANKED, PrivateVariant, RedLine
from nine_votes.delegations.draws import CERTAIN
from nine_votes.phrases.delegations import clause_number, explanation_sentence, label

HEADS = (
    say("texts-head-in-favour"),
    say("texts-head-adopted"),
    say("texts-head-acceptable"),
    say("texts-head-vetoed"),
    say("texts-head-too-few"),
    say("texts-head-texts"),
)
"""Over the figures."""

MOST_LISTED = 12
"""Up to so many adopted texts are named one by one."""


def bound_by(case: Case) -> Message:
    """Return what a text may not cross at the player's seat: its instructions, or red lines."""
    instructed = case.seat == case.instructed and bool(case.instructions)
    return say("texts-bound", instructed=instructed, who=case.council.member(case.seat))


def outcome_sentence(weighed: Weighed) -> Message:
    """Return the tally of a text and what becomes of it."""
    became = say("texts-too-few")
    if weighed.outcome in {Outcome.ADOPTED, Outcome.VETOED}:
        became = say("texts-adopted") if weighed.adopted else say("texts-vetoed")
    return say("texts-outcome", became=became, **_tally(weighed))


def _tally(weighed: Weighed) -> dict[str, int]:
    favour, against, abstaining = weighed.votes.tally
    return Tally(favour, against, abstaining)._asdict()


def rewording_sentences(
    found: Weighing, changes: Sequence[Rewording], shown: int
) -> Iterator[Message]:
    """Yield the smallest changes of text that would have carried it, or that there is none."""
    if not changes:
        yield say("texts-no-change", whole=found.whole, texts=len(found.texts))
        return
    yield say("texts-smallest", clauses=len(changes[0].clauses), ways=len(changes))
    for each in changes[:shown]:
        yield from _change_sentences(each, found.outlook.case)
    rest = len(changes) - shown
    if shown > 1 and rest > 0:
        yield say("texts-not-shown", rest=rest)


def _change_sentences(change: Rewording, case: Case) -> Iterator[Message]:
    weighed = change.weighed
    yield say("texts-with", change=_reworded(change, case), **_tally(weighed))
    if weighed.crossing:
        yield say("texts-crosses", bound=bound_by(case), because=_because(case, weighed.text))
    elif weighed.hollow:
        yield say("texts-leaves-hollow", who=case.council.member(case.seat))


def _reworded(change: Rewording, case: Case) -> tuple[Message, ...]:
    """Return the clauses put otherwise: 'a clause 2 that ends the sanctions'."""
    text = change.weighed.text
    return tuple(
        say(
            "texts-clause",
            number=clause_number(case, text, clause),
            says=label(case, text, clause),
        )
        for clause in change.clauses
    )


def _because(case: Case, text: Text) -> tuple[str, ...]:
    """Return why the instructions forbid a text, in their own words."""
    if case.seat != case.instructed:
        return ()
    pairs = zip(case.instructions, case.forbidden, strict=True)
    return tuple(each.because for each, ways in pairs if meets(ways, text.mask))


def moved_sentence(changes: Sequence[Rewording], case: Case) -> Message:
    """Return who would vote otherwise with the first change, by which vote and which instead."""
    groups: dict[tuple[int, int], list[str]] = {}
    for each in sorted(changes[0].moved, key=lambda m: (m.before >= m.after, m.before, m.after)):
        code = case.delegations[each.place].code
        groups.setdefault((each.before, each.after), []).append(code)
    moves = tuple(
        say(
            "texts-move",
            who=the_members(codes, case.council),
            before=VOTE(RANKED[before]),
            after=VOTE(RANKED[after]),
        )
        for (before, after), codes in groups.items()
    )
    return say("texts-moved", several=len(changes) > 1, moves=moves)


def why_moved(change: Rewording, case: Case) -> tuple[Said, ...]:
    """Return why each member that moves votes as it then does, those moving towards it first."""
    towards = sorted(change.moved, key=lambda moved: (moved.before > moved.after, moved.before))
    return tuple(explanation_sentence(m.why, case, change.weighed.text) for m in towards)


def why_not_blocked(change: Rewording, case: Case) -> tuple[Said, ...]:
    """Return why those that could have stopped it, and did, do not with this change."""
    return tuple(
        explanation_sentence(moved.why, case, change.weighed.text)
        for moved in change.moved
        if moved.before == AGAINST and case.delegations[moved.place].veto
    )


def acceptable_sentence(change: Rewording, case: Case) -> Message:
    """Return the smallest change that leads to a text that is acceptable to the seat."""
    return say(
        "texts-acceptable",
        who=case.council.member(case.seat),
        clauses=len(change.clauses),
        change=_reworded(change, case),
        **_tally(change.weighed),
    )


def smallest_in_brief(change: Rewording, case: Case) -> Message:
    """Return the smallest change of text that would have carried it, in one sentence."""
    return say("texts-smallest-is", change=_reworded(change, case), **_tally(change.weighed))


def in_the_way_sentences(found: Weighing, liftings: Liftings | None) -> Iterator[Message]:
    """Yield which red lines made it impossible, each proved by counting without it."""
    if liftings is None:
        return
    case, adopted = found.outlook.case, bool(found.adopted)
    if adopted:
        yield say("texts-none-acceptable", who=case.council.member(case.seat))
    if not liftings.tried and not liftings.opening:
        yield say("texts-no-line")
    elif not liftings.opening:
        yield say("texts-still-none", tried=liftings.tried, adopted=adopted)
    for lifted in liftings.opening:
        yield _lifting(lifted, case, len(found.texts))


def _lifting(lifted: Lifted, case: Case, texts: int) -> Message:
    return say(
        "texts-lifted",
        lines=tuple(_line(red_line(case, line), case, line[0]) for line in lifted.lines),
        adopted=lifted.adopted,
        texts=texts,
        acceptable=lifted.acceptable,
        who=case.council.member(case.seat),
    )


def _line(line: RedLine, case: Case, place: int) -> Message:
    firmness = say("texts-firm")
    if line.strength is not None:
        soft = say("texts-soft", strength=line.strength)
        veto = say("texts-soft-veto", strength=line.strength)
        firmness = veto if line.vote is Vote.AGAINST else soft
    return say(
        "texts-line",
        who=case.council.member(case.delegations[place].code),
        because=line.because,
        firmness=firmness,
        confidence=line.confidence,
    )


def how_weighed(case: Case, own: Vote | None) -> Message:
    """Return how the votes of the figures come about."""
    if own is None:
        return say("texts-all-weighed")
    return say("texts-weighed", who=case.council.member(case.seat), pen=case.holds_pen)


def world_sentence(
    case: Case, seed: int | None, hidden: Sequence[tuple[str, PrivateVariant]], *, shaken: bool
) -> Message:
    """Return which world is meant: what members show, or what a seed draws.

    `shaken` says that some wordings are taken otherwise than members show.
    """
    if seed is None:
        return say("texts-world-shown")
    each = tuple(
        say("texts-hidden", who=case.council.member(code), hides=_hides(variant))
        for code, variant in hidden
    )
    return say("texts-world", seed=seed, hidden=each, shaken=shaken)


def variant_name(code: str, variant: PrivateVariant, case: Case) -> Message:
    """Return a private instruction: whose it is, what it says, how often drawn and how sure."""
    return say(
        "texts-variant",
        who=case.council.member(code),
        hides=_hides(variant),
        chance=Fraction(variant.chance, CERTAIN),
        confidence=variant.confidence,
    )


def _hides(variant: PrivateVariant) -> Said:
    if variant.tell:
        return variant.tell
    if variant.unless:
        return say("texts-hides-way-out")
    if variant.leaning:
        return say("texts-hides-leaning", leaning=variant.leaning)
    return say("texts-hides-openness")


def count_sentences(found: Weighing) -> Iterator[Message]:
    """Yield how many texts there are, how many would be adopted, and how many are acceptable."""
    texts, adopted = {"whole": found.whole, "texts": len(found.texts)}, len(found.adopted)
    if not adopted:
        yield say("texts-none-adopted", **texts)
        return
    yield say("texts-some-adopted", adopted=adopted, unanimous=len(found.unanimous), **texts)
    yield _kept_within(found)


def _kept_within(found: Weighing) -> Message:
    """Return how many of the adopted texts the seat may not or would not want."""
    case, adopted = found.outlook.case, len(found.adopted)
    bound, who = bound_by(case), case.council.member(case.seat)
    crossing = sum(each.crossing for each in found.adopted)
    hollow = sum(each.hollow and not each.crossing for each in found.adopted)
    left = adopted - crossing - hollow
    if left == adopted:
        return say("texts-all-within", all=True, count=adopted, bound=bound)
    parts = []
    if crossing:
        every = crossing == adopted
        parts.append(say("texts-cross", all=every, count=crossing, bound=bound))
    if hollow:
        every, again = hollow == adopted, crossing > 0
        parts.append(say("texts-leave", all=every, count=hollow, again=again, who=who))
    if left:
        parts.append(say("texts-do-not", count=left, several=len(parts) > 1))
    if adopted in {crossing, hollow}:
        return say("texts-all-these", parts=tuple(parts))
    return say("texts-of-these", adopted=adopted, parts=tuple(parts))


def figures_sentence(row: Sequence[int]) -> Message:
    """Return a row of figures in words: '13 in favour: 24 vetoed.'."""
    favour, adopted, acceptable, vetoed, short, _ = row
    fit = {"all": acceptable == adopted, "acceptable": acceptable}
    parts = (
        (adopted, say("texts-row-adopted", adopted=adopted, **fit)),
        (vetoed, say("texts-row-vetoed", texts=vetoed)),
        (short, say("texts-row-too-few", texts=short)),
    )
    return say("texts-row", in_favour=favour, parts=tuple(said for count, said in parts if count))


def named_texts(texts: Sequence[tuple[str, int]]) -> Said:
    """Return the adopted texts by the codes of their wordings, where they are few."""
    if not 0 < len(texts) <= MOST_LISTED:
        return ""
    named = (say("texts-named-one", code=code, in_favour=favour) for code, favour in texts)
    return say("texts-named", texts=tuple(named))
