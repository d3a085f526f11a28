"""A secret ballot that was vetoed: its sentences say so, and name nobody (rule 48)."""

from dataclasses import replace
from typing import Any

import pytest

from nine_votes.council.charter import rules_named
from nine_votes.council.decision import decide
from nine_votes.council.members import Roster
from nine_votes.council.messages import say
from nine_votes.council.outcomes import Outcome
from nine_votes.council.questions import Kind
from nine_votes.phrases.result import reasons, result_of
from nine_votes.scenarios.library import find_scenario
from nine_votes.scenarios.reader import read_file
from nine_votes.sitting.course import business_of
from nine_votes.views.minutes import minutes
from nine_votes.words.resolver import in_words
from tests.golden.table import closing_in
from tests.phrases.said import put, transcript, vote


@pytest.mark.parametrize(
    ("fields", "ending"),
    [
        (
            {"kind": "sg_recommendation", "votes": vote(RUS="against")},
            "Nine were reached; at least one permanent member voted against.",
        ),
        (
            {"kind": "sg_recommendation", "votes": vote(RUS="against", CHN="against")},
            "Nine were reached; at least one permanent member voted against.",
        ),
        (
            {
                "kind": "sg_recommendation",
                "rules": "literal-concurrence",
                "votes": vote(CHN="abstaining"),
            },
            "Nine were reached; at least one permanent member did not concur.",
        ),
        (
            {
                "kind": "sg_recommendation",
                "rules": "two-vetoes",
                "votes": vote(RUS="against", CHN="against"),
            },
            "Nine were reached; at least two permanent members voted against.",
        ),
        (
            {"kind": "preliminary", "votes": vote(USA="against")},
            "Nine were reached; at least one permanent member voted against.",
        ),
        (
            {"kind": "snapback", "votes": vote(USA="against")},
            "Nine were reached; at least one permanent member voted against.",
        ),
        (
            {"kind": "sg_recommendation", "tally": {"in_favour": 8, "against": 7}},
            "8 in favour: one short of nine. No veto is counted.",
        ),
    ],
)
def test_a_secret_ballot_says_that_somebody_blocked_and_not_who(
    fields: dict[str, Any], ending: str
) -> None:
    asked = put(**fields)
    named = decide(asked.question, asked.ballot, asked.rules)
    secret = named._replace(vetoes=(), negative_permanent=())
    result = result_of(asked.question, asked.ballot, asked.rules, secret, asked.council)
    assert in_words(result.whole).endswith(ending)
    why = reasons(asked.question, asked.ballot, asked.rules, secret, asked.council)
    assert (say("reason-blocking-unknown") in why) == ending.startswith("Nine were")


@pytest.mark.parametrize(
    ("rules", "against", "abstaining", "whose"),
    [
        ("charter", "RUS CHN", "", "negative vote of at least one permanent member"),
        (
            *("literal-concurrence", "", "CHN"),
            "want of the concurring vote of at least one permanent member",
        ),
        ("two-vetoes", "CHN RUS", "", "negative votes of at least two permanent members"),
    ],
)
def test_the_president_tells_only_how_many_at_least_it_took(
    rules: str, against: str, abstaining: str, whose: str, roster: Roster
) -> None:
    business = business_of(read_file(find_scenario("dprk-panel-2024"), roster), roster)
    by_these = replace(business, rules=rules_named(rules, business.day))
    table = closing_in(by_these, Kind.SG_RECOMMENDATION)
    table.vote(against=against, abstaining=abstaining)
    (told,) = (vote for vote in minutes(table.meeting).votes)
    assert told.outcome is Outcome.VETOED
    assert told.vetoes == ()
    said = [line for line in transcript(table.meeting) if "The result of the vote" in line]
    assert said[0].endswith(f" has not been adopted, owing to the {whose} of the Council.")
