"""Rule 32: a clause that a separate vote does not keep is no part of the text voted on."""

from nine_votes.council.messages import say
from nine_votes.council.outcomes import Outcome
from nine_votes.delegations import moves as to
from nine_votes.delegations.cases import Case
from nine_votes.delegations.changes import changes
from nine_votes.delegations.decisions import Outlook, reckon
from nine_votes.delegations.explanations import blamed_clause, ledger
from nine_votes.delegations.play import in_order
from nine_votes.delegations.polls import hollow
from nine_votes.delegations.scores import continuity, worth_of
from nine_votes.delegations.state import Ending, Result, State, opening
from nine_votes.scenarios.casting import cast
from nine_votes.scenarios.reader import read_text
from tests.delegations.tables import RIDGE, cast_of, invented, profiles, roster, text_with

TEXT = {"one": {"ban": ("ban",), "soft": ("ask",)}, "two": {"long": ("year",)}}
WISHES = {"BBB": {"cares": {"ban": 1, "ask": 2, "year": 4}}}
WORTH = """
title: A text
basis: fictional
date: 2024-03-28
draft:
  symbol: S/1
  penholder: Malta
  clauses:
    - id: one
      core: true
      options:
        firm: {label: bans it, tags: [], worth: full}
        soft: {label: asks, tags: [], worth: half, continuity: half}
    - id: two
      options:
        firm: {label: goes on, tags: [], worth: full}
        soft: {label: ends, tags: [], worth: none}
"""


def lost(case: Case, clause: int = 0) -> State:
    """Return where talks begin, a clause of the text having been lost."""
    return opening(case)._replace(text=case.without(case.tabled(), clause))


def test_its_tags_are_gone_and_no_wording_brings_them_back() -> None:
    case = invented(TEXT, WISHES)
    text = lost(case).text
    assert text.mask == case.amended(text, 0, 1).mask == case.tags.bits["year"]
    assert [wording and wording.id for _, wording in case.worded(text)] == [None, "long"]


def test_no_ledger_names_it_and_no_rewording_is_offered() -> None:
    case = invented(TEXT, WISHES)
    outlook = Outlook(case, case.minds, lost(case))
    lines = ledger(outlook, reckon(outlook), case.places["BBB"])
    assert {line.clause: line.points for line in lines if line.tag}[1] == 4
    assert 0 not in {line.clause for line in lines}
    assert not any(isinstance(change.move, to.Amend) for change in changes(outlook))


def test_it_is_not_blamed_for_a_line_though_the_author_names_it() -> None:
    case = cast_of(RIDGE).case
    place, member = next((i, d) for i, d in enumerate(case.delegations) if d.red_lines)
    names = [clause.id for clause in case.clauses[0]]
    named = names.index(str(member.red_lines[0].clause))
    text = text_with(case, blame="both")
    whole = Outlook(case, case.minds, opening(case)._replace(text=text))
    assert blamed_clause(whole, place, 0) == named
    assert blamed_clause(whole.on(case.without(text, named)), place, 0) != named


def test_it_is_worth_nothing_and_leaves_a_core_hollow() -> None:
    case = cast(read_text(WORTH, "a-text", roster()), profiles(), roster()).case
    whole, without = opening(case), lost(case)
    assert (worth_of(case, whole.text), worth_of(case, without.text)) == (1.0, 0.5)
    assert (hollow(case, whole), hollow(case, without)) == (False, True)
    assert not hollow(case, lost(case, 1))
    adopted = Result(Ending.HOLLOW, in_time=True, outcome=Outcome.ADOPTED)
    assert [continuity(case, state, adopted) for state in (whole, without)] == [1.0, 0.6]


def test_a_draft_of_one_clause_is_not_voted_on_by_parts() -> None:
    case = invented({"one": TEXT["one"]}, {}, seat="BBB")
    refused = in_order(case, opening(case), to.AskSeparateVote("one"))
    assert refused == say("against-single-clause")
    two = invented(TEXT, {}, seat="BBB")
    assert in_order(two, opening(two), to.AskSeparateVote("one")) is None
