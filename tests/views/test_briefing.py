"""The briefing as plain values: what is asked, what it takes, and whose card says what."""

from dataclasses import replace
from datetime import date

import pytest

from nine_votes.council.charter import rules_named
from nine_votes.council.members import Roster
from nine_votes.council.messages import say
from nine_votes.council.questions import Kind, Question
from nine_votes.council.voting import Vote
from nine_votes.places import folder
from nine_votes.scenarios.format import GivenDelegation, GivenRedLine, Politics
from nine_votes.scenarios.reader import read_file
from nine_votes.scenarios.scenario import Scenario
from nine_votes.views.briefing import BriefingView, briefing
from nine_votes.words.resolver import in_words

WAYS = ("pass", "placards", "open_table", "replay")


def read(name: str, roster: Roster, seed: int = 0) -> Scenario:
    return read_file(folder("scenarios") / f"{name}.yaml", roster, seed)


def brief(scenario: Scenario, roster: Roster) -> BriefingView:
    return briefing(scenario, roster, frozenset(), WAYS)


def under(rules: str, scenario: Scenario, kind: Kind = Kind.SUBSTANTIVE) -> Scenario:
    """Return a scenario whose vote is still to be held, under another rule set."""
    day = date(2024, 3, 28)
    changed = rules_named(rules, day)
    tabled = replace(scenario.drafts[0], rules=changed, question=Question(kind))
    return replace(scenario, drafts=(tabled,), recorded=())


@pytest.mark.parametrize(
    ("rules", "says"),
    [
        ("charter", "Nine votes in favour, and no permanent member against (Article 27(3))."),
        (
            "literal-concurrence",
            (
                "Nine votes in favour, and every permanent member among them "
                "(Article 27(3) read literally)."
            ),
        ),
        (
            "absence-blocks",
            (
                "Nine votes in favour, and no permanent member against or absent "
                "(the reading of Article 27(3) put forward by the USSR in 1950)."
            ),
        ),
        (
            "no-veto",
            "Nine votes in favour, and no member can block alone (a counterfactual).",
        ),
        (
            "two-vetoes",
            (
                "Nine votes in favour, and fewer than two permanent members against "
                "(papers of the Assembly's open-ended working group)."
            ),
        ),
        (
            "chapter-vii-only",
            "Nine votes in favour, and no member can block alone (A/52/47, annex XI, paragraph 1).",
        ),
        (
            "g4-2005",
            "Fourteen votes in favour, and no member of the original five against (A/59/L.64).",
        ),
        ("league", "All who vote have to be in favour (Covenant, Article 5)."),
    ],
)
def test_what_a_decision_takes_follows_the_rule_set(rules: str, says: str, roster: Roster) -> None:
    scenario = under(rules, read("dprk-panel-2024", roster))
    assert in_words(brief(scenario, roster).questions[0].majority) == says


def test_article_27_2_knows_no_veto_on_the_agenda(roster: Roster) -> None:
    view = brief(read("dprk-human-rights-agenda-2014", roster), roster)
    question = view.questions[0]
    assert in_words(question.majority) == (
        "Nine votes in favour, and no member can block alone (Article 27(2))."
    )
    assert in_words(question.about) == "Procedural: inclusion of an item in the agenda."
    assert in_words(question.asked).startswith("The question: to place the situation")


def test_before_1966_seven_votes_were_enough(roster: Roster) -> None:
    view = brief(read("korea-1950", roster), roster)
    assert in_words(view.questions[0].majority).startswith("Seven votes in favour")
    assert len(view.seats) == 11


def test_each_vote_of_a_case_has_its_own_question(roster: Roster) -> None:
    first, second = brief(read("suez-1956", roster), roster).questions
    assert in_words(first.head) == "Vote 1 of 2, 30 October 1956"
    assert in_words(second.head) == "Vote 2 of 2, 31 October 1956"
    assert first.about == ""
    assert in_words(second.about) == "Procedural: request for an emergency special session."
    assert "no permanent member against" in in_words(first.majority)
    assert "no member can block" in in_words(second.majority)


@pytest.mark.parametrize(
    ("kind", "asked"),
    [
        (Kind.PRELIMINARY, "Is the question procedural?"),
        (Kind.RULING_CHALLENGE, "Shall the President's ruling be overruled?"),
        (Kind.SG_RECOMMENDATION, "Who shall be recommended as Secretary-General?"),
        (Kind.SUBSTANTIVE, "Shall draft resolution S/2024/255 be adopted?"),
    ],
)
def test_what_is_asked_follows_the_kind_of_question(kind: Kind, asked: str, roster: Roster) -> None:
    scenario = under("charter", read("dprk-panel-2024", roster), kind)
    assert in_words(brief(scenario, roster).questions[0].asked) == asked


def test_who_presides_is_marked_and_the_five_are_starred(roster: Roster) -> None:
    view = brief(read("dprk-panel-2024", roster), roster)
    assert [seat.code for seat in view.seats if seat.president] == ["JPN"]
    assert {seat.code for seat in view.seats if seat.permanent} == {
        "CHN",
        "FRA",
        "RUS",
        "GBR",
        "USA",
    }
    assert in_words(view.questions[0].presides) == "Japan presides."


def test_a_draft_is_shown_as_tabled_and_says_that_it_is_open(roster: Roster) -> None:
    (draft,) = brief(read("ridge-at-midnight", roster), roster).drafts
    assert in_words(draft.from_whom) == "Liberia holds the pen, with Panama."
    assert draft.open == say("briefing-all-open")
    assert draft.clauses[0].number == "1"
    assert in_words(draft.clauses[0].text) == "Keeps the observers for twelve months."
    assert len(draft.clauses) == 5


def test_sponsors_stand_in_alphabetical_order(roster: Roster) -> None:
    second = brief(read("november-2024-vetoes", roster), roster).drafts[1]
    assert in_words(second.from_whom).startswith("Put forward by Algeria, Ecuador, Guyana, Japan")


def test_the_lot_says_who_holds_the_card_of_a_role(roster: Roster) -> None:
    for seed in range(5):
        scenario = read("ridge-at-midnight", roster, seed)
        cards = brief(scenario, roster).cards
        harbour = [c for c, card in cards.items() if "rent a harbour" in in_words(card.lines[0])]
        assert harbour == [scenario.roles["S"]]
        assert set(cards) == set(scenario.council.codes)


def test_a_card_says_what_is_wanted_and_how_sure_each_red_line_is(roster: Roster) -> None:
    line = GivenRedLine(
        id="end-date",
        crossed_when="not sunset",
        because="it wants an end date",
        vote=Vote.AGAINST,
        confidence="documented",
        sources=("SC/15648",),
    )
    guess = GivenRedLine(
        id="money",
        crossed_when="paid",
        because="it will not pay",
        vote=Vote.ABSTAINING,
        confidence="speculative",
    )
    delegations = {
        "RUS": GivenDelegation(wants="You want it ended.", red_lines=(line,)),
        "United Kingdom": GivenDelegation(why="it wants it to go on", red_lines=(guess,)),
        "FRA": GivenDelegation(cares={"sunset": 4}),
    }
    politics = Politics(delegations=delegations)
    scenario = replace(read("dprk-panel-2024", roster), politics=politics)
    cards = brief(scenario, roster).cards
    assert set(cards) == {"RUS", "GBR"}
    assert cards["RUS"].who == scenario.council.member("RUS")
    assert tuple(map(in_words, cards["RUS"].lines)) == (
        "You want it ended.",
        "Red line: it wants an end date. Where a text crosses it: against (documented: SC/15648).",
    )
    assert tuple(map(in_words, cards["GBR"].lines)) == (
        "Your reason: it wants it to go on.",
        "Red line: it will not pay. Where a text crosses it: abstaining (the author's guess).",
    )


def test_what_a_delegation_does_not_show_is_on_no_card(roster: Roster) -> None:
    scenario = read("dprk-panel-2024", roster)
    tells = [p.tell or "" for p in scenario.politics.delegations["RUS"].private]
    cards = brief(scenario, roster).cards.values()
    shown = " ".join(in_words(line) for card in cards for line in card.lines)
    assert tells
    assert not any(tell in shown for tell in tells)


def test_no_record_by_name_means_no_replay(roster: Roster) -> None:
    scenario = read("suez-1956", roster)
    ways = {way.name: way for way in brief(replace(scenario, recorded=()), roster).ways}
    assert ways["replay"].objection == say("briefing-no-record")
    assert not ways["open_table"].objection
    assert not any(way.objection for way in brief(scenario, roster).ways)


def test_what_has_no_ballot_can_be_taken_in_no_way(roster: Roster) -> None:
    scenario = under("charter", read("suez-1956", roster), Kind.CONSENSUS)
    view = brief(scenario, roster)
    assert view.questions == ()
    assert {way.objection for way in view.ways} == {say("briefing-no-ballot")}


def test_what_several_votes_take_alike_is_said_once(roster: Roster) -> None:
    first, second = brief(read("november-2024-vetoes", roster), roster).questions
    assert (first.takes, first.majority) == ("", "")
    assert second.takes == say("briefing-takes-each")
    assert in_words(second.majority).startswith(
        "Nine votes in favour, and no permanent member against"
    )
