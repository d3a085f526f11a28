"""What would have changed a vote: how near it was, which sets, whose choices."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from nine_votes.analysis.pivots import Choice, Move, Moves, Pivots
from nine_votes.council.charter import RuleSet
from nine_votes.council.members import Council, the_member, the_members
from nine_votes.council.messages import Cases, Message, say
from nine_votes.council.voting import VOTE, VOTES, Ballot, Vote

SHOWN_BY_NAME = 6
"""Up to so many members are named in a sentence, more are counted."""

HAD = Cases("vote-had", Vote)
"""How a member would have had to vote, after "had it"."""

DID = Cases("vote-did", Vote)
"""How members voted, after "that"."""

NOT_CAST = {tuple(vote for vote in VOTES if vote is not cast): HAD(cast) for cast in VOTES[:2]}
"""All votes but one: what was not to be cast."""


def distance(found: Pivots, rules: RuleSet) -> Message:
    """Return how far the votes in favour were from the required number."""
    if rules.unanimity:
        return say("pivot-all-had-to")
    favour, required = found.decision.tally.in_favour, found.decision.required
    if not found.margin:
        return say("pivot-exactly", in_favour=favour, required=required)
    facts = {"in_favour": favour, "required": required, "far": abs(found.margin)}
    return say("pivot-over", **facts) if found.margin > 0 else say("pivot-short", **facts)


def set_sentence(found: Pivots, ballot: Ballot, council: Council) -> Message:
    """Return the smallest sets of votes that would have turned the question."""
    took = how_many_took(found)
    if not found.sets:
        return say("pivot-took-only", took=took)
    sets = tuple(moves_phrase(moves, ballot, council) for moves in found.sets)
    return say("pivot-took-sets", took=took, carried=found.carried, sets=sets)


def turned(found: Pivots) -> Message:
    """Return what other votes would have done to the question."""
    return say("pivot-turned", carried=found.carried)


def how_many_took(found: Pivots) -> Message:
    """Return how many votes together it would have taken, without a full stop."""
    if not found.sets:
        return say("pivot-took-nothing", carried=found.carried)
    return say("pivot-took", votes=found.size)


def moves_phrase(moves: Moves, ballot: Ballot, council: Council) -> Message:
    """Return one set of votes as it stands after "it would have been carried": 'had China …'."""
    said: list[Message] = []
    for i, move in enumerate(moves):
        if move.codes in [before.codes for before in moves[:i]]:
            facts = {"of": len(move.codes), "number": move.number}
            said.append(say("pivot-moved-others", instead=_instead(move.instead), **facts))
        else:
            said.append(_moved(move, ballot, council))
    return say("pivot-had", moves=tuple(said))


def _moved(move: Move, ballot: Ballot, council: Council) -> Message:
    """Return whose votes move and how, after "had"."""
    who, instead = the_members(move.codes, council), _instead(move.instead)
    if move.number < len(who):
        return _any_of(move, ballot, council)
    denied = NOT_CAST.get(move.instead)
    if denied and len(who) > 1:
        return say("pivot-moved-none", who=who, voted=denied)
    return say("pivot-moved", who=who, instead=instead)


def _any_of(move: Move, ballot: Ballot, council: Council) -> Message:
    who, instead = the_members(move.codes, council), _instead(move.instead)
    if len(who) == 2:
        return say("pivot-moved-either", who=who, instead=instead)
    return say(
        "pivot-moved-any",
        who=who,
        number=move.number,
        kind=_kind(move, council),
        voted=_voted(move, ballot),
        listed=len(who) <= SHOWN_BY_NAME,
        instead=instead,
    )


def _kind(move: Move, council: Council) -> str:
    permanent = {code in council.permanent for code in move.codes}
    if permanent == {True}:
        return "permanent"
    return "any" if True in permanent or not council.permanent else "elected"


def _voted(move: Move, ballot: Ballot) -> Message:
    votes = {ballot.votes[code] for code in move.codes}
    return DID(votes.pop()) if len(votes) == 1 else say("pivot-not-in-favour")


def _instead(votes: Sequence[Vote]) -> Message:
    """Return votes, any of which would do, after "had it"."""
    denied = NOT_CAST.get(tuple(votes))
    if denied:
        return say("pivot-instead-not", vote=denied)
    return say("pivot-instead", votes=tuple(map(HAD, votes)))


def choice_sentences(found: Pivots, rules: RuleSet, council: Council) -> Iterator[Message]:
    """Yield what each permanent member's vote did, those that did nothing by themselves last."""
    alike: dict[tuple[Vote, tuple[Vote, ...]], list[str]] = {}
    for choice in found.choices:
        if choice.turning:
            alike.setdefault((choice.cast, choice.turning), []).append(choice.code)
    for (cast, turning), codes in alike.items():
        yield say(
            "pivot-choice",
            who=the_members(codes, council),
            voted=DID(cast),
            instead=_instead(turning),
            carried=found.carried,
        )
    yield from _no_vetoes(found, rules, council)
    if len(found.decision.vetoes) > rules.vetoes_needed:
        yield say("pivot-more-than-it-took", who=the_members(found.decision.vetoes, council))
    idle = [choice.code for choice in found.choices if _idle(choice, found)]
    if idle:
        yield say("pivot-idle", who=the_members(idle, council))


def _idle(choice: Choice, found: Pivots) -> bool:
    return not choice.turning and choice.code not in found.decision.vetoes


def _no_vetoes(found: Pivots, rules: RuleSet, council: Council) -> Iterator[Message]:
    """Yield that a vote against was no veto, and that it changed nothing to cast it."""
    against = [code for code in found.decision.negative_permanent if code in found.holders]
    who = the_members(against, council)
    if against and found.margin < 0:
        yield say("pivot-no-veto", who=who, in_favour=found.decision.tally.in_favour)
    elif against and found.carried:
        yield say("pivot-did-not-block", who=who, needed=rules.vetoes_needed)


def blocker_sentence(found: Pivots, rules: RuleSet, council: Council) -> Message:
    """Return who, voting otherwise alone, would have stopped what was carried, and who can."""
    veto = _veto(found, rules, council)
    if not found.carried:
        return veto
    if not found.blockers:
        return say("pivot-nobody-alone", veto=veto)
    who = the_members(found.blockers, council)
    listed = len(who) <= SHOWN_BY_NAME
    return say("pivot-could", who=who, listed=listed, size=council.size, veto=veto)


def _veto(found: Pivots, rules: RuleSet, council: Council) -> Message:
    """Return who holds a veto on such a question."""
    if not found.holders:
        return say("pivot-no-holder")
    needed, several = rules.vetoes_needed, rules.vetoes_needed > 1
    if len(found.holders) == len(council.permanent):
        return say("pivot-every-holder", needed=needed, several=several)
    who = the_members(found.holders, council)
    return say("pivot-holders", who=who, needed=needed, several=several)


def pivot_sections(
    found: Pivots, ballot: Ballot, rules: RuleSet, council: Council
) -> tuple[tuple[Message, tuple[Message, ...]], ...]:
    """Return all that is to be said of what would have changed a vote, each with its heading."""
    sections = (
        (say("pivot-distance"), (distance(found, rules),)),
        (say("pivot-sets"), (set_sentence(found, ballot, council),)),
        (say("pivot-choices"), tuple(choice_sentences(found, rules, council))),
        (say("pivot-blockers"), (blocker_sentence(found, rules, council),)),
    )
    return tuple((heading, said) for heading, said in sections if said)


def turning_sentences(
    votes: Mapping[str, Vote],
    turning: Collection[tuple[str, Vote]],
    council: Council,
    *,
    carried: bool,
) -> Iterator[Message]:
    """Yield how each member voted, and which votes of its own would have turned it."""
    for code, cast in votes.items():
        own = tuple(VOTE(vote) for vote in VOTES if (code, vote) in turning)
        who = the_member(code, council)
        if own:
            yield say("pivot-cast-turning", who=who, cast=VOTE(cast), own=own, carried=carried)
        else:
            yield say("pivot-cast", who=who, cast=VOTE(cast))
