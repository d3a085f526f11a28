"""A question's rule reduced to classes of like members: its voting game.

Members are alike where `decide` cannot tell their votes apart, and votes are alike where it makes
no difference which of them is cast. What a Council of any size decides then hangs on a few counts,
so that all of them can be gone through; no table of weights is needed, and none could express a
rule such as two vetoes.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from nine_votes.council.charter import RuleSet
from nine_votes.council.decision import CAST, decide, veto_held
from nine_votes.council.majorities import CARRIED, majority_for
from nine_votes.council.members import ORIGINAL_FIVE, Council
from nine_votes.council.questions import Kind, Question
from nine_votes.council.voting import VOTES, Ballot, Tally, Vote

Effect = tuple[bool, ...]
Counts = tuple[tuple[int, ...], ...]
"""How many members act in each way, class by class."""


class MemberClass(NamedTuple):
    """Members whose votes count alike.

    `ways` are the votes, those of like effect together. `holder` says whether the members hold a
    veto on the question, `named` whether the law has to know them by name.
    """

    codes: tuple[str, ...]
    ways: tuple[tuple[Vote, ...], ...]
    holder: bool
    named: bool

    @property
    def size(self) -> int:
        return len(self.codes)

    def way(self, vote: Vote) -> int:
        return next(i for i, votes in enumerate(self.ways) if vote in votes)


@dataclass(frozen=True, slots=True)
class VotingGame:
    """The rule of a question for a Council, as a function of counts."""

    question: Question
    rules: RuleSet
    permanent: tuple[str, ...]
    classes: tuple[MemberClass, ...]
    known: dict[Counts, bool] = field(default_factory=dict, compare=False, repr=False)

    @property
    def size(self) -> int:
        return sum(members.size for members in self.classes)

    def carries(self, counts: Counts) -> bool:
        if counts not in self.known:
            ballot = self._ballot(counts)
            decided = decide(self.question, ballot, self.rules)
            self.known[counts] = decided.outcome in CARRIED
        return self.known[counts]

    def counts_of(self, votes: Mapping[str, Vote]) -> Counts:
        return tuple(
            tuple([sum(votes[code] in way for code in members.codes) for way in members.ways])
            for members in self.classes
        )

    def class_of(self, code: str) -> int:
        """Return the number of the class a member belongs to; StopIteration for a stranger."""
        return next(i for i, members in enumerate(self.classes) if code in members.codes)

    def _ballot(self, counts: Counts) -> Ballot:
        """Return a ballot with these counts, only those by name whom the law has to know so."""
        votes: dict[str, Vote] = {}
        tally = dict.fromkeys(VOTES, 0)
        for members, numbers in zip(self.classes, counts, strict=True):
            codes = iter(members.codes)
            for way, number in zip(members.ways, numbers, strict=True):
                tally[way[0]] += number
                if members.named:
                    votes |= {next(codes): way[0] for _ in range(number)}
        return Ballot(self.permanent, votes, Tally(*tally.values()))


def voting_game(question: Question, council: Council, rules: RuleSet) -> VotingGame:
    """Return the voting game of a question.

    Raises UndecidableError for what is taken without a vote.
    """
    holders = _holders(question, council, rules)
    in_favour = Ballot(council.permanent, dict.fromkeys(council.codes, Vote.IN_FAVOUR))
    aside = decide(question, in_favour, rules).set_aside
    alike: dict[tuple[Effect, ...], list[str]] = {}
    for code in council.codes:
        effects = _effects(question, rules, holder=code in holders, aside=code in aside)
        alike.setdefault(effects, []).append(code)
    classes = (
        MemberClass(
            tuple(codes),
            _ways(effects),
            holder=codes[0] in holders,
            named=codes[0] in holders or codes[0] in aside,
        )
        for effects, codes in alike.items()
    )
    ordered = sorted(classes, key=lambda members: not members.holder)
    return VotingGame(question, rules, council.permanent, tuple(ordered))


def _holders(question: Question, council: Council, rules: RuleSet) -> frozenset[str]:
    if rules.unanimity or not majority_for(question).concurrence:
        return frozenset()
    if not veto_held(question, rules):
        return frozenset()
    holders = frozenset(council.permanent)
    return holders if rules.new_permanent_veto else holders & frozenset(ORIGINAL_FIVE)


def _effects(
    question: Question, rules: RuleSet, *, holder: bool, aside: bool
) -> tuple[Effect, ...]:
    """Return what each of the five votes of a member amounts to."""
    if not rules.unanimity:
        return tuple(_effect(vote, rules, holder=holder, aside=aside) for vote in VOTES)
    if aside:
        return ((),) * len(VOTES)
    apart = Vote.ABSENT if question.kind is Kind.PROCEDURAL else Vote.AGAINST
    return tuple((vote is Vote.IN_FAVOUR, vote is apart) for vote in VOTES)


def _effect(vote: Vote, rules: RuleSet, *, holder: bool, aside: bool) -> Effect:
    """Return whether a vote counts towards the required number, and whether it blocks."""
    counted = Vote.ABSTAINING if aside and vote in CAST else vote
    return counted is Vote.IN_FAVOUR, holder and counted in rules.blocks


def _ways(effects: Sequence[Effect]) -> tuple[tuple[Vote, ...], ...]:
    ways: dict[Effect, tuple[Vote, ...]] = {}
    for vote, effect in zip(VOTES, effects, strict=True):
        ways[effect] = (*ways.get(effect, ()), vote)
    return tuple(ways.values())


def divisions(number: int, parts: int) -> Iterator[tuple[int, ...]]:
    """Yield every way to divide a number into so many parts in order, none below nought."""
    if parts == 1:
        yield (number,)
        return
    for first in range(number, -1, -1):
        for rest in divisions(number - first, parts - 1):
            yield (first, *rest)
