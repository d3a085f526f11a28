"""The linter: what kind of case it is, which strategies solve it, and what its author might mend.

A tutorial has a text that all could live with on what members show; a puzzle has one in some worlds
only, so that one has to ask; in a tragic case there is hardly ever one. Only a puzzle has to be
beyond the reach of whoever asks nobody.
"""

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum

from nine_votes.analysis.contests import BLIND, THOUGHTLESS, Contest, Played, Strategy, mean
from nine_votes.analysis.remarks import Remark, quick_remarks
from nine_votes.analysis.text_changes import (
    Winset,
    at_its_best,
    chance_of_a_deal,
    single_variants,
    winset,
)
from nine_votes.council.messages import Message, say
from nine_votes.council.voting import Vote
from nine_votes.delegations.cases import Case
from nine_votes.delegations.decisions import reckon
from nine_votes.delegations.state import Ending

RARELY = 0.2
"""A case with a deal in fewer worlds than this is tragic."""

BLIND_BELOW, THOUGHTLESS_BELOW, UNASKED_BELOW = 10.0, 5.0, 10.0
"""By so many points the expert has to do better than others, in a puzzle."""

FEWEST_ENDINGS, ENOUGH_GAMES = 5, 1_000
"""So many ways to end random play should find, in so many games or more."""

FEWEST_WAVERERS = 3
WAVERS = range(-1, 3)
"""The sums at which a member can be won or lost by a word."""

TRICK = 10.0
"""By so many points a search beats the expert only if there is something that it overlooks."""

MOST_ALIKE = 0.8
"""No ending of the expert's games should be commoner in a puzzle."""


class Kind(StrEnum):
    TUTORIAL = "tutorial"
    PUZZLE = "puzzle"
    TRAGIC = "tragic"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the linter finds of a case.

    `shown` is the winset on what members show, `variants` those with one private instruction, by
    member and instruction; `deal` the chance that there is a text all could live with.
    """

    kind: Kind
    shown: Winset
    variants: tuple[tuple[str, str, Winset], ...]
    deal: float
    waverers: tuple[str, ...]
    contest: Contest
    remarks: tuple[Remark, ...]

    @property
    def at_fault(self) -> bool:
        return any(remark.fault for remark in self.remarks)


def verdict(case: Case, contest: Contest, consequences: Collection[str] = ()) -> Verdict:
    """Judge a case by the games of a contest; `consequences` are the outcomes its file names."""
    shown, deal = winset(case, case.minds), chance_of_a_deal(case)
    kind = kind_of(shown, deal)
    who = waverers(case)
    remarks = (
        *quick_remarks(case),
        *_on_waverers(who),
        *_on_endings(contest, consequences),
        *_on_the_search(contest),
        *(_on_a_puzzle(contest) if kind is Kind.PUZZLE else ()),
    )
    variants = tuple((code, v.id, winset(case, minds)) for code, v, minds in single_variants(case))
    return Verdict(kind, shown, variants, deal, who, contest, remarks)


def kind_of(shown: Winset, deal: float) -> Kind:
    if shown.acceptable:
        return Kind.TUTORIAL
    return Kind.TRAGIC if deal < RARELY else Kind.PUZZLE


def waverers(case: Case) -> tuple[str, ...]:
    sums = reckon(at_its_best(case, case.minds)._replace(own=Vote.IN_FAVOUR)).sums
    elected = set(case.council.elected) - {case.seat}
    codes = (delegation.code for delegation in case.delegations)
    return tuple(
        c for c, total in zip(codes, sums, strict=True) if c in elected and total in WAVERS
    )


def _on_waverers(who: tuple[str, ...]) -> Iterator[Remark]:
    if len(who) < FEWEST_WAVERERS:
        few = say("lint-few-waverers", waver=len(who), fewest=FEWEST_WAVERERS)
        yield Remark("delegations", few)


def _on_endings(contest: Contest, consequences: Collection[str]) -> Iterator[Remark]:
    at_random = contest[Strategy.RANDOM]
    endings = {game.ending for game in at_random}
    if len(endings) < FEWEST_ENDINGS and len(at_random) >= ENOUGH_GAMES:
        few = say("lint-few-endings", ways=len(endings), fewest=FEWEST_ENDINGS)
        yield Remark("draft", few, fault=True)
    reached = {game.outcome for games in contest.values() for game in games}
    for outcome in consequences:
        if outcome not in reached:
            yield Remark(f"consequences.{outcome}", say("lint-never-reached"), fault=True)


def _on_the_search(contest: Contest) -> Iterator[Remark]:
    searched = contest.get(Strategy.SEARCH, ())
    if not searched:
        return
    reached, best = mean(searched), mean(in_the_same_games(contest))
    if reached > best + TRICK:
        yield Remark("draft", say("lint-trick", reached=reached, best=best))


def in_the_same_games(contest: Contest) -> tuple[Played, ...]:
    """Return the games of the expert that the player that searches has played too."""
    return contest[Strategy.EXPERT][: len(contest[Strategy.SEARCH])]


def _on_a_puzzle(contest: Contest) -> Iterator[Remark]:
    best = mean(contest[Strategy.EXPERT])
    for strategies, below, fault in (
        (BLIND, BLIND_BELOW, True),
        (THOUGHTLESS, THOUGHTLESS_BELOW, False),
        ((Strategy.NEVER_ASKS,), UNASKED_BELOW, False),
    ):
        for strategy in strategies:
            reached = mean(contest[strategy])
            if reached > best - below:
                yield Remark("draft", _too_good(strategy, reached, best, below), fault)
    (ending, count), *_ = endings_of(contest[Strategy.EXPERT]).most_common(1)
    share = count / len(contest[Strategy.EXPERT])
    if share > MOST_ALIKE:
        yield Remark("draft", say("lint-alike", share=share, ending=ending))


def _too_good(strategy: Strategy, reached: float, best: float, below: float) -> Message:
    named = strategy.replace("_", " ")
    return say("lint-too-good", named=named, reached=reached, best=best, below=round(below))


def endings_of(games: tuple[Played, ...]) -> Counter[Ending]:
    return Counter(game.ending for game in games)
