"""The same votes under other rules, and larger Councils filled by the stated rule."""

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest

from nine_votes.analysis.comparison import (
    CHANGES,
    Compared,
    applied,
    compared,
    every_rule,
    filled,
    shared_out,
)
from nine_votes.council.added_seats import ADDED, added_members
from nine_votes.council.charter import (
    FIXED,
    LEVERS,
    NAMES,
    UnknownRulesError,
    charter_on,
    rules_named,
)
from nine_votes.council.decision import HeldVote, decide
from nine_votes.council.members import Council
from nine_votes.council.messages import say
from nine_votes.council.outcomes import Outcome, UndecidableError
from nine_votes.council.questions import Kind, Nature, Question
from nine_votes.council.voting import (
    VOTES,
    Ballot,
    Tally,
    Vote,
    named_ballot,
    tally_of,
    totals_ballot,
)
from nine_votes.scenarios.library import shipped_roster
from tests.analysis.draws import seeded
from tests.sweeps import scaled

DAY = date(2024, 3, 28)
COUNCIL = shipped_roster().council_on(DAY)
FOR, NO, ABSTAINING = Vote.IN_FAVOUR, Vote.AGAINST, Vote.ABSTAINING


def cast(**votes: str) -> Ballot:
    everyone = dict.fromkeys(COUNCIL.codes, FOR)
    for vote, codes in votes.items():
        everyone |= dict.fromkeys(codes.split(), Vote(vote))
    return named_ballot(COUNCIL, everyone)


FOUNDING = cast(against="RUS", abstaining="CHN")


def held_on(ballot: Ballot, question: Question | None = None) -> HeldVote:
    return HeldVote(question or Question(), charter_on(DAY), COUNCIL, DAY, ballot)


def under(name: str, ballot: Ballot = FOUNDING, question: Question | None = None) -> Compared:
    return compared([name], held_on(ballot, question))[0]


@pytest.mark.parametrize(
    ("name", "carried"),
    [
        *(("charter", False), ("no-veto", True), ("two-vetoes", True), ("vetoes=0", True)),
        *(("vetoes=1", False), ("vetoes=3", True), ("required=12", False), ("two-thirds", True)),
        *(("abstention-blocks+two-vetoes", False), ("no-veto+required=14", False)),
        *(("chapter-vii-only", True), ("g4-2005", False), ("au-2005+vetoes=2", True)),
    ],
)
def test_the_founding_vote_under_other_rules(name: str, carried: bool) -> None:
    assert under(name).carried is carried


def test_every_rule_is_counted_and_agrees_with_the_law() -> None:
    names, held = every_rule(DAY, 15), held_on(FOUNDING)
    assert set(names) == {*NAMES} - {"league", "charter-1945", "charter-1965"}
    for name, found in zip(names, compared(names, held), strict=True):
        assert found.decision is not None, found.remark
        rules = rules_named(name, DAY)
        assert found.council.size == (rules.members or 15)
        assert found.decision == decide(Question(), found.ballot, rules)
        assert found.ballot.size == found.council.size


def test_what_no_added_vote_can_turn_hangs_on_none() -> None:
    assert not under("g4-2005").hangs_on_them
    assert not under("g4-2005", cast()).hangs_on_them
    assert under("au-2005", cast()).hangs_on_them
    assert under("ufc-2005", cast(abstaining="CHN RUS DZA GUY MOZ SLE")).hangs_on_them


def test_added_votes_that_hang_are_proved_by_trying_others() -> None:
    """Two thousand votes at random: where nothing hangs on them, no added votes change it."""
    chance = seeded(24)
    for _ in range(scaled(2_000)):
        votes = {code: chance.choices(VOTES, (6, 1, 2, 1, 1))[0] for code in COUNCIL.codes}
        name = chance.choice([*ADDED])
        found = under(name, named_ballot(COUNCIL, votes))
        others = {code: chance.choice(VOTES) for code in found.assumed}
        changed = Ballot(found.ballot.permanent, {**found.ballot.votes, **others})
        assert found.decision is not None
        before, after = found.decision.outcome, decide(Question(), changed, found.rules).outcome
        if not found.hangs_on_them:
            assert (before is Outcome.ADOPTED) == (after is Outcome.ADOPTED)


@pytest.mark.parametrize("name", ADDED)
def test_a_proposal_adds_the_seats_it_names(name: str) -> None:
    rules = FIXED[name]
    added = added_members(COUNCIL, rules)
    assert COUNCIL.size + len(added) == rules.members
    permanent = sum(member.permanent for member in added)
    assert 5 + permanent == rules.permanent - (name == "hlp-a")


def test_the_charter_of_1965_adds_four_seats_to_the_eleven() -> None:
    eleven = shipped_roster().council_on(date(1956, 10, 30))
    added = added_members(eleven, FIXED["charter-1965"])
    assert Counter(member.region for member in added) == {
        "African": 2,
        "Asia-Pacific": 1,
        "Western European and others": 1,
    }


def test_added_seats_vote_as_their_region_did() -> None:
    """Three African members split two to one, so of three added seats two and one."""
    found = filled(cast(against="RUS DZA"), COUNCIL, FIXED["ufc-2005"])
    african = [m.code for m in added_members(COUNCIL, FIXED["ufc-2005"]) if m.region == "African"]
    assert [found.assumed[code] for code in african] == [FOR, FOR, NO]
    assert tally_of(found.assumed) == Tally(9, 1)
    assert found.ballot.tally == Tally(22, 3)


def test_a_region_without_a_member_votes_as_all_elected_did() -> None:
    nobody = Council(tuple(m for m in COUNCIL.members if m.region != "Eastern European"))
    votes = {m.code: FOR if m.permanent else ABSTAINING for m in COUNCIL.members}
    lone = Council((*nobody.members, *(m for m in COUNCIL.members if m.code == "RUS")))
    rules = applied("g4-2005", DAY, 15).rules
    with pytest.raises(UndecidableError, match="law-seats-open"):
        filled(named_ballot(lone, {c: votes[c] for c in lone.codes}), lone, rules)
    assert shared_out(1, [ABSTAINING] * 9, [ABSTAINING] * 9) == [ABSTAINING]


def test_nothing_is_assumed_from_votes_that_are_not_all_named() -> None:
    """Neither where a member's vote is not known, nor where more voted than are named."""
    rules, votes = applied("g4-2005", DAY, 15).rules, cast(against="RUS").votes
    unnamed = {code: vote for code, vote in votes.items() if code != "JPN"}
    for odd in (
        Ballot(COUNCIL.permanent, unnamed),
        Ballot(COUNCIL.permanent, votes, Tally(15, 1)),
    ):
        with pytest.raises(UndecidableError):
            filled(odd, COUNCIL, rules)


@pytest.mark.parametrize(
    ("seats", "votes", "shared"),
    [
        (2, [FOR, FOR, NO], [FOR, NO]),
        (1, [FOR, FOR, NO], [FOR]),
        (4, [FOR, FOR, NO], [FOR, FOR, FOR, NO]),
        (1, [FOR, NO], [NO]),
        (5, [FOR, NO, ABSTAINING], [FOR, FOR, NO, NO, ABSTAINING]),
    ],
)
def test_shares_go_by_largest_remainder_and_ties_to_what_more_cast(
    seats: int, votes: list[Vote], shared: list[Vote]
) -> None:
    assert shared_out(seats, votes, [*votes, NO, NO]) == shared


def test_named_votes_of_added_seats_are_taken_as_given() -> None:
    held = held_on(cast())
    found = compared(["g4-2005"], held, {"+01": NO})[0]
    assert found.assumed["+01"] is NO
    assert found.ballot.tally.against == 1
    stranger = compared(["g4-2005"], held, {"+99": NO})[0]
    assert stranger.remark == say(
        "law-no-such-seat", seat="+99", added=tuple(f"+{n:02}" for n in range(1, 11))
    )


def test_a_vote_that_names_them_itself_is_taken_at_its_word_unless_others_are_given() -> None:
    held = replace(held_on(cast()), added={"g4-2005": {"+01": NO, "+02": ABSTAINING}})
    charter, first, changed = compared(["charter", "g4-2005", "g4-2005+vetoes=2"], held)
    assert not charter.named
    for found in (first, changed):
        assert (found.assumed["+01"], found.assumed["+02"]) == (NO, ABSTAINING)
        assert found.named == {"+01", "+02"}
    (other,) = compared(["g4-2005"], held, {"+01": ABSTAINING})
    assert (other.assumed["+01"], other.assumed["+02"]) == (ABSTAINING, FOR)


def test_a_smaller_council_and_a_vote_in_numbers_are_not_counted() -> None:
    assert under("charter-1945").remark == say("law-too-few-seats", seats=11, voted=15)
    totals = totals_ballot(COUNCIL.permanent, Tally(8, 0, 7), {})
    assert under("g4-2005", totals).remark == say("law-votes-unnamed")
    assert under("required=8", totals).carried


def test_snapback_turns_the_question_round() -> None:
    """One would have to find nine to end it, and a permanent member can keep it by itself."""
    assert under("snapback").carried
    ended = cast(against=" ".join(COUNCIL.codes[:9]))
    assert COUNCIL.codes[1] == "CHN"
    turned = under("snapback", ended)
    assert turned.ballot.tally == Tally(9, 6)
    assert turned.carried
    everyone = cast(against=" ".join(COUNCIL.codes))
    assert under("snapback", everyone).carried is False
    procedural = Question(Kind.PROCEDURAL, "invite")
    assert under("snapback", question=procedural).decision is None


def test_levers_that_go_by_the_question() -> None:
    chapter_vii = Question(chapter="VII")
    assert under("chapter-vii-only", question=chapter_vii).carried is False
    assert under("binding-restraint", question=Question(atrocity=True)).carried
    dispute = Question(chapter="VI", nature=Nature.DISPUTE, parties=("RUS",))
    assert under("strict-27-3", question=dispute).carried


@pytest.mark.parametrize("name", ["nonsense", "vetoes=4", "required=0", "charter+", "a+b", ""])
def test_a_rule_there_is_not_is_refused_with_those_there_are(name: str) -> None:
    with pytest.raises(UnknownRulesError, match=r"no-veto.*vetoes=3"):
        applied(name, DAY, 15)


def test_every_change_there_is_can_be_made() -> None:
    for name in (*LEVERS, *CHANGES):
        rules = applied(f"charter+{name.replace('=N', '=11')}", DAY, 15).rules
        assert rules.key == name.replace("=N", "=11")
        assert rules.title != rules_named("charter", DAY).title
    both = applied("abstention-blocks+absence-blocks", DAY, 15).rules
    assert both.blocks == frozenset(VOTES[1:])
