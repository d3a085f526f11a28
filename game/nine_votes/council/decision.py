"""Article 27 in one function: what a ballot decides, and on what that rests.

The required number is looked at first; only where it is reached can a vote against be a veto. The
United Nations' own list of vetoes has no entry below that number. Around the
function stand a vote with all that the law needs of it, and which single vote would change it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import KW_ONLY, dataclass, field, replace
from datetime import date
from typing import NamedTuple

from nine_votes.council.charter import Proviso, Reach, RuleSet, Standing
from nine_votes.council.league import decide_by_unanimity
from nine_votes.council.majorities import (
    RULED_BY_THE_PRESIDENT,
    Majority,
    majority_for,
    of_the_rules,
)
from nine_votes.council.members import ORIGINAL_FIVE, UNNAMED_PERMANENT, Council
from nine_votes.council.messages import say
from nine_votes.council.outcomes import Decision, Flag, Outcome, UndecidableError
from nine_votes.council.questions import MATTERS, PROVISO_CHAPTERS, Kind, Nature, Question
from nine_votes.council.voting import Ballot, Vote

AGAINST, ABSENT, SNAPBACK, STRICT, OFF, ALL, LAW = (
    *(Vote.AGAINST, Vote.ABSENT, Kind.SNAPBACK, Proviso.STRICT, Proviso.OFF, Reach.ALL),
    Standing.LAW,
)
"""Looked up once: reading a member of an enumeration costs more than comparing with it."""

CAST = frozenset({Vote.IN_FAVOUR, Vote.AGAINST})


def decide(question: Question, ballot: Ballot, rules: RuleSet) -> Decision:
    """Decide a question by its votes: the required number first, then who blocks (Article 27).

    Raises UndecidableError for what is taken without a vote, and where a strict Article 27(3)
    needs the vote of a party that is not known by name.
    """
    if rules.unanimity:
        return decide_by_unanimity(question, ballot, rules)
    majority = majority_for(question)
    counted: Ballot = ballot
    set_aside: tuple[str, ...] = ()
    if question.parties and rules.proviso is STRICT:
        counted, set_aside = _parties_abstaining(question, majority, ballot)
    tally = counted.tally
    required = majority.required(rules, sum(tally))
    enough = tally.in_favour >= required
    votes = counted.votes
    permanent = {code: votes.get(code) for code in counted.permanent}
    negative = [code for code, vote in permanent.items() if vote is AGAINST]
    blocking: tuple[str, ...] = ()
    if enough and majority.concurrence and veto_held(question, rules):
        blocking = _blocking(permanent, counted.unnamed_permanent_against, rules)
    carried = enough and not blocking
    return Decision(
        _outcome(majority, enough, carried),
        tally,
        required,
        blocking,
        tuple([code for code in negative if code not in blocking]),
        _flags(question, majority, ballot, rules, carried),
        _articles(question, majority, rules),
        set_aside,
        _counterfactual(question, ballot, rules) if question.parties else None,
    )


def _outcome(majority: Majority, enough: bool, carried: bool) -> Outcome:
    if carried:
        return majority.carried
    if majority.lost:
        return majority.lost
    return Outcome.VETOED if enough else Outcome.INSUFFICIENT_VOTES


def _blocking(
    permanent: Mapping[str, Vote | None], unnamed: int, rules: RuleSet
) -> tuple[str, ...]:
    blocks = rules.blocks
    names = [code for code, vote in permanent.items() if vote in blocks]
    if rules.new_permanent_veto:
        names += [UNNAMED_PERMANENT] * unnamed
    else:
        names = [code for code in names if code in ORIGINAL_FIVE]
    return tuple(names) if len(names) >= rules.vetoes_needed else ()


def veto_held(question: Question, rules: RuleSet) -> bool:
    """Say whether anybody holds a veto on such a question, where one asks for concurrence."""
    if rules.restraint_binds and question.atrocity:
        return False
    reached = rules.reach is ALL or question.chapter == "VII"
    return reached and rules.vetoes_needed > 0


def _proviso_reaches(question: Question, majority: Majority) -> bool:
    """Say whether Article 27(3) could ask a party to abstain, its nature aside."""
    return majority.concurrence and question.chapter in PROVISO_CHAPTERS


def _parties_abstaining(
    question: Question, majority: Majority, ballot: Ballot
) -> tuple[Ballot, tuple[str, ...]]:
    if not _proviso_reaches(question, majority) or question.nature is not Nature.DISPUTE:
        return ballot, ()
    unknown = [code for code in question.parties if code not in ballot.votes]
    if unknown:
        raise UndecidableError(say("law-party-unnamed", who=tuple(unknown)))
    voted = _parties_that_voted(question, ballot)
    for code in voted:
        ballot = ballot.with_vote(code, Vote.ABSTAINING)
    return ballot, voted


def _parties_that_voted(question: Question, ballot: Ballot) -> tuple[str, ...]:
    return tuple(code for code in question.parties if ballot.votes.get(code) in CAST)


def _counterfactual(question: Question, ballot: Ballot, rules: RuleSet) -> Outcome | None:
    """Return what a strict Article 27(3) would have made of it, where that can be known."""
    known = all(code in ballot.votes for code in question.parties)
    if rules.proviso is OFF or not known or not _parties_that_voted(question, ballot):
        return None
    without = replace(question, parties=())
    counted, _ = _parties_abstaining(question, majority_for(question), ballot)
    return decide(without, counted, rules).outcome


def _flags(
    question: Question, majority: Majority, ballot: Ballot, rules: RuleSet, carried: bool
) -> tuple[Flag, ...]:
    permanent = [*map(ballot.votes.get, ballot.permanent)]
    flags = [*rules.flags] if majority.required is of_the_rules else []
    if None in permanent:
        flags.append(Flag.PERMANENT_VOTE_UNKNOWN)
    if ballot.unnamed_permanent_against:
        flags.append(Flag.UNNAMED_PERMANENT_AGAINST)
    if carried:
        flags += _flags_if_carried(question, majority, permanent, rules)
    if question.matter and not MATTERS[question.matter].settled:
        flags.append(Flag.CLASSIFICATION_CONTESTED)
    if question.kind is SNAPBACK:
        flags.append(Flag.SNAPBACK_CONTESTED)
    if question.parties:
        flags += _party_flags(question, majority, ballot, rules)
    return tuple(flags)


def _flags_if_carried(
    question: Question, majority: Majority, permanent: list[Vote | None], rules: RuleSet
) -> list[Flag]:
    """Say what is odd about a question that was carried in spite of a permanent member."""
    flags = []
    if majority.concurrence and ABSENT in permanent and veto_held(question, rules):
        alone = set(permanent) == {ABSENT}
        flags.append(Flag.ALL_PERMANENT_ABSENT if alone else Flag.ABSENCE_CONTESTED)
    if AGAINST in permanent and majority is RULED_BY_THE_PRESIDENT:
        flags.append(Flag.DOUBLE_VETO_DENIED)
    restrained = majority.concurrence and rules.restraint_binds and question.atrocity
    if AGAINST in permanent and restrained:
        flags.append(Flag.VETO_DISREGARDED)
    return flags


def _party_flags(
    question: Question, majority: Majority, ballot: Ballot, rules: RuleSet
) -> list[Flag]:
    """Say how the proviso of Article 27(3) stands, where a party cast a vote."""
    nature, chapter = question.nature, question.chapter
    voted = _parties_that_voted(question, ballot)
    if not voted or not majority.concurrence or rules.proviso is OFF:
        return []
    if _proviso_reaches(question, majority) and nature is Nature.DISPUTE:
        return [Flag.PARTY_SET_ASIDE if rules.proviso is STRICT else Flag.PARTY_VOTED]
    undetermined = chapter in {*PROVISO_CHAPTERS, "unspecified"} and nature is not Nature.SITUATION
    return [Flag.PARTY_CLAIM_OPEN] if undetermined else []


def _articles(question: Question, majority: Majority, rules: RuleSet) -> tuple[str, ...]:
    articles = majority.articles
    if question.matter:
        articles += (MATTERS[question.matter].authority,)
    if rules.standing is not LAW:
        articles += (rules.source,)
    return articles


class Change(NamedTuple):
    """One member voting otherwise, and what would then have become of the question."""

    code: str
    cast: Vote
    instead: Vote
    outcome: Outcome


def blocking_number(seats: int, required: int) -> int:
    """Return how many votes that are not in favour stop a text without any veto: 7 of 15."""
    return seats - required + 1


def single_changes(question: Question, ballot: Ballot, rules: RuleSet) -> tuple[Change, ...]:
    """Return every single vote known by name that, changed, changes the outcome.

    Members in the ballot's order, each with the votes it could have cast instead.
    """
    decided = decide(question, ballot, rules).outcome
    return tuple(
        change for change in _alternatives(question, ballot, rules) if change.outcome != decided
    )


def _alternatives(question: Question, ballot: Ballot, rules: RuleSet) -> Iterator[Change]:
    for code, cast in ballot.votes.items():
        for instead in Vote:
            if instead is not cast:
                outcome = decide(question, ballot.with_vote(code, instead), rules).outcome
                yield Change(code, cast, instead, outcome)


@dataclass(frozen=True, slots=True)
class VoteAsPut:
    """A question as it is put to the vote, with the votes where it was held and they are known.

    `subject` is a symbol, or a title where there is no text. `added` names, by rule set and seat,
    how seats that a reform would add are to vote where the votes are those of `ballot`.
    """

    question: Question
    rules: RuleSet
    council: Council
    day: date
    ballot: Ballot | None = None
    _: KW_ONLY
    subject: str = ""
    added: Mapping[str, Mapping[str, Vote]] = field(default_factory=dict)

    @property
    def record(self) -> Mapping[str, Vote] | None:
        """The votes by name, where every member's is known."""
        if self.ballot is None or any(c not in self.ballot.votes for c in self.council.codes):
            return None
        return self.ballot.votes

    @property
    def held(self) -> "HeldVote | None":
        """The vote as it was held, where its ballot is known."""
        return self.voted(self.ballot) if self.ballot else None

    def voted(self, ballot: Ballot) -> "HeldVote":
        asked = (self.question, self.rules, self.council, self.day)
        return HeldVote(*asked, ballot, subject=self.subject, added=self.added)


@dataclass(frozen=True, slots=True)
class HeldVote(VoteAsPut):
    """A question on which the members have voted."""

    ballot: Ballot

    @property
    def decision(self) -> Decision:
        """What the law makes of it; UndecidableError where the rule fits neither."""
        return decide(self.question, self.ballot, self.rules)
