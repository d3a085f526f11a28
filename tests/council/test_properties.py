"""What holds of every ballot, looked for by hypothesis."""

from dataclasses import replace
from datetime import date
from random import Random
from types import MappingProxyType

from hypothesis import given, settings, strategies as st

from nine_votes.council.charter import LEVERS, RuleSet, charter_on
from nine_votes.council.decision import Change, decide, single_changes
from nine_votes.council.outcomes import Outcome
from nine_votes.council.questions import CHAPTERS, WITHOUT_BALLOT, Kind, Method, Nature, Question
from nine_votes.council.voting import Ballot, Vote, tally_of
from tests.council.ballots import LETTERS, lever, shown
from tests.sweeps import examples

CARRIED = {
    *(Outcome.ADOPTED, Outcome.PROCEDURAL, Outcome.RULING_OVERRULED),
    *(Outcome.ELECTED, Outcome.RELIEF_CONTINUES),
}
ALIKE = (Vote.ABSTAINING, Vote.NOT_PARTICIPATING, Vote.ABSENT)
MANY = settings(max_examples=examples(300), deadline=None)
FEWER = settings(max_examples=examples(60), deadline=None)


def hands(least: int, most: int) -> st.SearchStrategy[str]:
    """Return letters of votes, most of them in favour, so that questions are close."""
    return st.text(st.sampled_from("YYYY" + "".join(LETTERS)), min_size=least, max_size=most)


ballots = st.builds(shown, hands(5, 5), hands(0, 12))
days = st.dates(date(1946, 1, 17), date(2026, 12, 31))
questions = st.builds(
    Question,
    st.sampled_from([kind for kind in Kind if kind not in WITHOUT_BALLOT]),
    chapter=st.sampled_from(CHAPTERS),
    nature=st.sampled_from(Nature),
    parties=st.sampled_from([(), ("FRA",), ("RUS", "USA")]),
    method=st.sampled_from(Method),
    atrocity=st.booleans(),
)
charters = st.builds(charter_on, days)
levers = st.builds(lever, st.sampled_from([*LEVERS]), days)
rule_sets = st.one_of(charters, levers)


@MANY
@given(questions, ballots, rule_sets, st.data())
def test_another_vote_in_favour_never_defeats(
    question: Question, ballot: Ballot, rules: RuleSet, data: st.DataObject
) -> None:
    code = data.draw(st.sampled_from([*ballot.votes]))
    before = decide(question, ballot, rules).outcome
    after = decide(question, ballot.with_vote(code, Vote.IN_FAVOUR), rules).outcome
    assert after in CARRIED or before not in CARRIED


@MANY
@given(questions, ballots, rule_sets, st.randoms(use_true_random=False))
def test_the_order_of_the_votes_is_irrelevant(
    question: Question, ballot: Ballot, rules: RuleSet, chance: Random
) -> None:
    pairs = [*ballot.votes.items()]
    chance.shuffle(pairs)
    shuffled = replace(ballot, votes=MappingProxyType(dict(pairs)))
    assert decide(question, shuffled, rules) == decide(question, ballot, rules)


@MANY
@given(questions, ballots, charters, st.data())
def test_abstaining_absence_and_not_participating_never_differ_in_outcome(
    question: Question, ballot: Ballot, rules: RuleSet, data: st.DataObject
) -> None:
    code = data.draw(st.sampled_from([*ballot.votes]))
    outcomes = {decide(question, ballot.with_vote(code, vote), rules).outcome for vote in ALIKE}
    assert len(outcomes) == 1


@MANY
@given(ballots, charters)
def test_no_adopted_substantive_text_has_a_permanent_member_against(
    ballot: Ballot, rules: RuleSet
) -> None:
    decision = decide(Question(), ballot, rules)
    against = [code for code in ballot.permanent if ballot.votes[code] is Vote.AGAINST]
    assert decision.outcome is not Outcome.ADOPTED or not against
    assert [*decision.vetoes, *decision.negative_permanent] == against


@MANY
@given(questions, ballots, rule_sets)
def test_a_decision_agrees_with_itself(question: Question, ballot: Ballot, rules: RuleSet) -> None:
    decision = decide(question, ballot, rules)
    enough = decision.tally.in_favour >= decision.required
    assert sum(decision.tally) == ballot.size
    assert (decision.outcome in CARRIED) is (enough and not decision.vetoes)
    assert enough or not decision.vetoes
    assert decision.outcome is not Outcome.VETOED or decision.vetoes
    assert not {*decision.vetoes} & {*decision.negative_permanent}
    assert len({*decision.flags}) == len(decision.flags)


@MANY
@given(questions, ballots, charters)
def test_the_counterfactual_is_what_the_strict_rule_decides(
    question: Question, ballot: Ballot, rules: RuleSet
) -> None:
    counterfactual = decide(question, ballot, rules).counterfactual
    strict = decide(question, ballot, lever("strict-27-3", _day_of(rules))).outcome
    assert counterfactual in {None, strict}


def _day_of(rules: RuleSet) -> date:
    day = date(1966, 1, 1) if rules.required == 9 else date(1950, 1, 1)
    return date(1968, 6, 12) if rules.review_required == 9 else day


@FEWER
@given(questions, ballots, rule_sets)
def test_single_changes_are_all_there_are(
    question: Question, ballot: Ballot, rules: RuleSet
) -> None:
    before = decide(question, ballot, rules).outcome
    found = []
    for code, cast in ballot.votes.items():
        for instead in Vote:
            votes = MappingProxyType({**ballot.votes, code: instead})
            after = decide(question, Ballot(ballot.permanent, votes), rules).outcome
            if after is not before:
                found.append(Change(code, cast, instead, after))
    assert single_changes(question, ballot, rules) == (*found,)


@MANY
@given(questions, ballots, rule_sets, st.data())
def test_totals_decide_as_names_do(
    question: Question, ballot: Ballot, rules: RuleSet, data: st.DataObject
) -> None:
    """The permanent members and the parties by name, the others in number only."""
    more = data.draw(st.lists(st.sampled_from([*ballot.votes]), unique=True))
    known = {code: v for code, v in ballot.votes.items() if code in {*ballot.permanent, *more}}
    totals = Ballot(ballot.permanent, MappingProxyType(known), tally_of(ballot.votes))
    assert decide(question, totals, rules) == decide(question, ballot, rules)


@MANY
@given(ballots, st.data())
def test_changing_a_vote_keeps_the_size(ballot: Ballot, data: st.DataObject) -> None:
    code = data.draw(st.sampled_from([*ballot.votes]))
    vote = data.draw(st.sampled_from(Vote))
    for known in (ballot, replace(ballot, totals=ballot.tally)):
        changed = known.with_vote(code, vote)
        assert changed.size == ballot.size
        assert changed.votes[code] is vote
        assert changed.tally == tally_of({**ballot.votes, code: vote})
        assert changed.with_vote(code, ballot.votes[code]) == known
