"""What would have changed a vote, said in sentences: how near it was, which sets, whose choices."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from nine_votes.analysis.pivots import Choice, Move, Moves, Pivots
from nine_votes.council.charter import RuleSet
from nine_votes.council.members import Council
from nine_votes.council.voting import VOTES, Ballot, Vote
from nine_votes.phrases.words import VOTE_WORDS, all_named, capital, joined, named, number

DISTANCE = "How near it was"
SETS = "The fewest votes that would have changed it"
CHOICES = "What the permanent members' votes did"
BLOCKERS = "Who could have stopped it"

SHOWN_BY_NAME = 6
"""Up to so many members are named in a sentence, more are counted."""

VOTED = {
    Vote.IN_FAVOUR: "voted in favour",
    Vote.AGAINST: "voted against",
    Vote.ABSTAINING: "abstained",
    Vote.NOT_PARTICIPATING: "not participated",
    Vote.ABSENT: "stayed away",
}
"""How a member would have had to vote, after "had it"."""

THAT_VOTED = {**VOTED, Vote.NOT_PARTICIPATING: "did not participate"}
"""How members voted, after "that"."""

NOT_CAST = {tuple(vote for vote in VOTES if vote is not cast): VOTED[cast] for cast in VOTES[:2]}
"""All votes but one: what was not to be cast."""


def distance(found: Pivots, rules: RuleSet) -> str:
    """Return how far the votes in favour were from the required number."""
    favour, required = found.decision.tally.in_favour, found.decision.required
    if rules.unanimity:
        return "All who voted had to be in favour."
    were, needed = _in_favour(favour), f"the {number(required)} needed"
    if not found.margin:
        return f"{capital(were)}, exactly {needed}."
    far = number(abs(found.margin))
    return f"{capital(were)}, {far} {'more than' if found.margin > 0 else 'short of'} {needed}."


def _in_favour(favour: int) -> str:
    return f"{number(favour)} {'was' if favour == 1 else 'were'} in favour"


def set_sentence(found: Pivots, ballot: Ballot, council: Council) -> str:
    """Return the smallest sets of votes that would have turned the question."""
    if not found.sets:
        return f"{how_many_took(found)}."
    sets = "; or ".join(moves_phrase(moves, ballot, council) for moves in found.sets)
    return f"{how_many_took(found)}: it would have been {turned(found)} {sets}."


def turned(found: Pivots) -> str:
    """Return what other votes would have done to the question."""
    return "stopped" if found.carried else "carried"


def how_many_took(found: Pivots) -> str:
    """Return how many votes together it would have taken, without a full stop."""
    if not found.sets:
        return f"No votes whatever would have {turned(found)} it"
    if found.size == 1:
        return "One vote would have been enough"
    return f"It would have taken {number(found.size)} votes together"


def moves_phrase(moves: Moves, ballot: Ballot, council: Council) -> str:
    """Return one set of votes as it stands after "it would have been carried": 'had China …'."""
    said: list[str] = []
    for i, move in enumerate(moves):
        if move.codes in [before.codes for before in moves[:i]]:
            others = "the other" if len(move.codes) == 2 else f"{number(move.number)} others"
            said.append(f"{others} {_instead(move.instead)}")
        else:
            said.append(_moved(move, ballot, council))
    return f"had {joined(said)}"


def _moved(move: Move, ballot: Ballot, council: Council) -> str:
    """Return whose votes move and how, after "had"."""
    names = [named(code, council) for code in move.codes]
    denied = NOT_CAST.get(move.instead)
    if move.number < len(names):
        return f"{_any_of(move, names, ballot, council)} {_instead(move.instead)}"
    if denied and len(names) > 1:
        none = f"neither {joined(names, 'nor')}" if len(names) == 2 else f"none of {joined(names)}"
        return f"{none} {denied}"
    both = {1: "", 2: "both "}.get(len(names), "all of ")
    return f"{both}{joined(names)} {_instead(move.instead)}"


def _any_of(move: Move, names: Sequence[str], ballot: Ballot, council: Council) -> str:
    if len(names) == 2:
        return f"either {joined(names, 'or')}"
    listed = f" ({joined(names)})" if len(names) <= SHOWN_BY_NAME else ""
    members = f"{number(len(names))} {_kind(move, council)}"
    return f"any {number(move.number)} of the {members} that {_voted(move, ballot)}{listed}"


def _kind(move: Move, council: Council) -> str:
    permanent = {code in council.permanent for code in move.codes}
    if permanent == {True}:
        return "permanent members"
    return "members" if True in permanent or not council.permanent else "elected members"


def _voted(move: Move, ballot: Ballot) -> str:
    votes = {ballot.votes[code] for code in move.codes}
    return THAT_VOTED[votes.pop()] if len(votes) == 1 else "did not vote in favour"


def _instead(votes: Sequence[Vote]) -> str:
    """Return votes, any of which would do, after "had it"."""
    denied = NOT_CAST.get(tuple(votes))
    return f"not {denied}" if denied else joined([VOTED[vote] for vote in votes], "or")


def choice_sentences(found: Pivots, rules: RuleSet, council: Council) -> Iterator[str]:
    """Yield what each permanent member's vote did, those that did nothing by themselves last."""
    alike: dict[tuple[Vote, tuple[Vote, ...]], list[str]] = {}
    for choice in found.choices:
        if choice.turning:
            alike.setdefault((choice.cast, choice.turning), []).append(choice.code)
    for (cast, turning), codes in alike.items():
        any_of = {1: "it", 2: "either"}.get(len(codes), f"any one of the {number(len(codes))}")
        who, voted = capital(all_named(codes, council)), THAT_VOTED[cast]
        had = f"had {any_of} {_instead(turning)}"
        yield f"{who} {voted}: {had}, that alone would have {turned(found)} it."
    yield from _no_vetoes(found, rules, council)
    if len(found.decision.vetoes) > rules.vetoes_needed:
        who = capital(all_named(found.decision.vetoes, council))
        yield f"{who} blocked it, more than it took: none of them alone could have let it through."
    idle = [choice for choice in found.choices if _idle(choice, found)]
    if idle:
        names = joined([named(choice.code, council) for choice in idle], "or")
        yield f"No other vote of {names}, by itself, would have changed it."


def _idle(choice: Choice, found: Pivots) -> bool:
    return not choice.turning and choice.code not in found.decision.vetoes


def _no_vetoes(found: Pivots, rules: RuleSet, council: Council) -> Iterator[str]:
    """Yield that a vote against was no veto, and that it changed nothing to cast it."""
    against = [code for code in found.decision.negative_permanent if code in found.holders]
    who = all_named(against, council)
    if against and found.margin < 0:
        were = _in_favour(found.decision.tally.in_favour)
        said = f"The vote against of {who} was no veto"
        yield f"{said}: {were}, and abstaining would have changed nothing."
    elif against and found.carried:
        needed = number(rules.vetoes_needed)
        yield f"The vote against of {who} did not block: under this rule that takes {needed}."


def blocker_sentence(found: Pivots, rules: RuleSet, council: Council) -> str:
    """Return who, voting otherwise alone, would have stopped what was carried, and who can."""
    veto = _veto(found, rules, council)
    if not found.carried:
        return veto
    if not found.blockers:
        return f"No member could have stopped it alone. {veto}"
    count = len(found.blockers)
    names = f": {all_named(found.blockers, council)}" if count <= SHOWN_BY_NAME else ""
    could = f"{capital(number(count))} of {number(council.size)} members could have stopped it"
    return f"{could}, {'alone' if count == 1 else 'each alone'}{names}. {veto}"


def _veto(found: Pivots, rules: RuleSet, council: Council) -> str:
    """Return who holds a veto on such a question."""
    if not found.holders:
        return "Nobody holds a veto on such a question."
    several = rules.vetoes_needed > 1
    together = f", {number(rules.vetoes_needed)} of them together" if several else ""
    if len(found.holders) == len(council.permanent):
        return f"Every permanent member holds a veto on such a question{together}."
    return f"A veto on such a question is held by {all_named(found.holders, council)}{together}."


def pivot_sections(
    found: Pivots, ballot: Ballot, rules: RuleSet, council: Council
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return all that is to be said of what would have changed a vote, each with its heading."""
    sections = (
        (DISTANCE, (distance(found, rules),)),
        (SETS, (set_sentence(found, ballot, council),)),
        (CHOICES, tuple(choice_sentences(found, rules, council))),
        (BLOCKERS, (blocker_sentence(found, rules, council),)),
    )
    return tuple((heading, said) for heading, said in sections if said)


def chart_title(vote: str) -> str:
    """Return the title of the picture of a vote."""
    return f"One vote cast otherwise: {vote}"


def turns(*, carried: bool) -> str:
    """Return what a vote does that would have turned it, as the label of a cell."""
    return "stops it" if carried else "carries it"


def chart_note(*, carried: bool) -> str:
    """Return how the picture is read."""
    return (
        f'The mark is the vote that was cast. "{capital(turns(carried=carried))}" stands where '
        "the member, voting so and all others as they did, would have turned it; a dot where not. "
        "A star is a permanent member."
    )


def turning_sentences(
    votes: Mapping[str, Vote],
    turning: Collection[tuple[str, Vote]],
    council: Council,
    *,
    carried: bool,
) -> Iterator[str]:
    """Yield how each member voted, and which votes of its own would have turned it."""
    label = turns(carried=carried)
    for code, cast in votes.items():
        own = tuple(vote for vote in VOTES if (code, vote) in turning)
        said = f"{capital(named(code, council))} {VOTE_WORDS[cast]}"
        listed = joined([VOTE_WORDS[vote] for vote in own], "or")
        yield f"{said}; voting {listed} {label}." if own else f"{said}."


def not_all_named(unnamed: int, size: int) -> str:
    """Return why nothing is said of which votes would have changed it."""
    return (
        f"Of {number(size)} votes the record does not name {number(unnamed)}, so which votes "
        "would have changed it cannot be said."
    )
