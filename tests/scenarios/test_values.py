"""What the fields of a text mean: Councils, rules, drafts and votes."""

from collections import Counter
from datetime import date

import pytest

from nine_votes.council.decision import decide
from nine_votes.council.documents import Amendment
from nine_votes.council.outcomes import Outcome
from nine_votes.council.voting import Tally, Vote
from nine_votes.scenarios.format import Circumstances
from nine_votes.scenarios.scenario import RecordedVote
from tests.scenarios.texts import HEAD, findings, read, shipped_texts, vote

PERMANENT = {"CHN", "FRA", "RUS", "GBR", "USA"}


def outcome(recorded: RecordedVote) -> Outcome:
    assert recorded.ballot
    return decide(recorded.question, recorded.ballot, recorded.rules).outcome


def test_who_is_not_listed_voted_in_favour() -> None:
    ballot = vote("recorded: [{against: [RUS], abstaining: [CHN]}]\n").ballot
    assert ballot
    assert ballot.tally == Tally(13, 1, 1)


def test_in_the_first_days_of_1980_the_council_had_fourteen_members() -> None:
    recorded = vote("recorded: [{against: [RUS]}]\n", HEAD.replace("2024-03-28", "1980-01-03"))
    assert recorded.council.size == 14
    assert recorded.ballot
    assert recorded.ballot.tally == Tally(13, 1)
    assert outcome(recorded) is Outcome.VETOED


def test_totals_decide_where_not_all_names_are_known() -> None:
    recorded = vote(
        "recorded: [{totals: {in_favour: 9, against: 2, abstaining: 4}, against: [USA]}]\n"
    )
    assert recorded.ballot
    assert recorded.ballot.totals == Tally(9, 2, 4)
    assert recorded.ballot.votes == {"USA": Vote.AGAINST}
    assert outcome(recorded) is Outcome.VETOED


def test_with_only_the_other_members_are_not_compared() -> None:
    recorded = vote("recorded: [{only: [CHN, FRA], outcome: adopted, lean: {RUS: 6}}]\n")
    assert recorded.ballot is None
    assert recorded.politics == Circumstances(only=("CHN", "FRA"), lean={"RUS": 6})


def test_an_amendment_is_voted_on_under_its_own_name() -> None:
    text = """\
title: A test
basis: fictional
date: 2024-03-28
draft: {symbol: S/1, clauses: [{id: term, text: a year}]}
amendments: [{id: shorter, to: S/1, by: FRA, clause: term, text: a month, oral: true}]
recorded:
  - {amendment: shorter, against: [RUS, USA, GBR, DZA, GUY, MLT, MOZ], outcome: insufficient_votes}
  - {draft: S/1}
"""
    scenario = read(text)
    assert scenario.amendments == (
        Amendment("shorter", "S/1", "FRA", "term", "a month", oral=True),
    )
    assert [(r.subject, r.draft, r.amendment) for r in scenario.recorded] == [
        ("shorter", None, "shorter"),
        ("S/1", "S/1", None),
    ]


def test_a_rival_has_its_own_date_council_and_question() -> None:
    text = """\
title: A test
basis: fictional
date: 1956-10-30
draft: {symbol: S/3710}
rivals:
  - symbol: S/1
    date: 1965-12-31
    question: {kind: "procedural:ess"}
  - {symbol: S/2, date: 1966-01-01}
recorded:
  - {draft: S/1, against: [FRA, GBR, USA, RUS], outcome: adopted}
  - {draft: S/2, date: 1966-02-01, against: [FRA], question: {kind: sg_recommendation}}
"""
    scenario = read(text)
    sizes = [tabled.council.size for tabled in scenario.drafts]
    required = [tabled.rules.required for tabled in scenario.drafts]
    kinds = [tabled.question.kind for tabled in scenario.drafts]
    assert (sizes, required) == ([11, 11, 15], [7, 7, 9])
    assert kinds == ["substantive", "procedural", "substantive"]
    first, second = scenario.recorded
    assert (first.day, outcome(first)) == (date(1965, 12, 31), Outcome.ADOPTED)
    assert (second.day, outcome(second)) == (date(1966, 2, 1), Outcome.VETOED)


@pytest.mark.parametrize(
    ("rules", "against", "expected"),
    [
        ("charter", "USA", Outcome.VETOED),
        ("no-veto", "USA", Outcome.ADOPTED),
        ("{veto: none}", "USA", Outcome.ADOPTED),
        ("{veto: 0}", "USA", Outcome.ADOPTED),
        ("{veto: 2}", "USA", Outcome.ADOPTED),
        ("{veto: 2}", "USA, RUS", Outcome.VETOED),
        ("{veto: chapter-vii}", "USA", Outcome.ADOPTED),
        ("{based_on: no-veto, veto: all}", "USA", Outcome.VETOED),
        ("{required: 14}", "GUY", Outcome.ADOPTED),
        ("{required: 15}", "GUY", Outcome.INSUFFICIENT_VOTES),
        ("{members: 15}", "GUY, DZA, MLT, SVN, ECU, CHE", Outcome.ADOPTED),
        ("{members: 15}", "GUY, DZA, MLT, SVN, ECU, CHE, JPN", Outcome.INSUFFICIENT_VOTES),
    ],
)
def test_a_scenario_may_write_its_own_rule(rules: str, against: str, expected: Outcome) -> None:
    assert outcome(vote(f"rules: {rules}\nrecorded: [{{against: [{against}]}}]\n")) is expected


@pytest.mark.parametrize("field", ["abstention", "absence"])
@pytest.mark.parametrize("effect", ["concurs", "blocks"])
@pytest.mark.parametrize("cast", ["abstaining", "not_participating", "absent"])
def test_abstention_and_absence_concur_or_block_apart(field: str, effect: str, cast: str) -> None:
    aside = (cast == "absent") == (field == "absence")
    expected = Outcome.VETOED if effect == "blocks" and aside else Outcome.ADOPTED
    for base in ("charter", "literal-concurrence"):
        other = {"abstention": "absence", "absence": "abstention"}[field]
        rules = f"{{based_on: {base}, {field}: {effect}, {other}: concurs}}"
        assert outcome(vote(f"rules: {rules}\nrecorded: [{{{cast}: [FRA]}}]\n")) is expected


def test_a_rule_for_another_number_of_seats_needs_a_council_of_that_size() -> None:
    assert findings(HEAD + "rules: au-2005\nrecorded: [{against: [RUS]}]\n") == [
        "6: recorded[0]: 15 members voted, but the rule set seats 26"
    ]


def test_an_invented_council_has_its_own_seats_names_and_president() -> None:
    text = (
        HEAD.replace("2024", "2031")
        + """\
council:
  permanent: [MER, FRA]
  elected: [Norland, USA]
  president: Meridia
  names: {MER: Meridia, NOR: Norland}
rules: {members: 4, required: 3}
recorded:
  - {against: [Meridia], outcome: vetoed}
  - {against: [USA], outcome: adopted}
"""
    )
    council = read(text).council
    assert council.permanent == ("FRA", "MER")
    assert set(council.elected) == {"NOR", "USA"}
    assert council.president == "MER"
    assert council.member("NOR").name == "Norland"
    assert council.member("USA").name == "United States"


@pytest.mark.parametrize(
    ("council", "message"),
    [
        ("{permanent: [], elected: []}", "council: it has no members; list permanent and elected"),
        ("{permanent: [USA, US], elected: []}", "council: USA has 2 seats; name every member once"),
        ("{permanent: [CHN, JPN]}", "council: JPN has 2 seats; name every member once"),
        ("{permanent: [Meridia], elected: []}", 'council.permanent: unknown member "Meridia"'),
    ],
)
def test_a_council_that_cannot_be_seated_is_refused(council: str, message: str) -> None:
    assert findings(HEAD + f"council: {council}\n")[0].startswith(f"5: {message}")


def test_a_league_question_rests_on_an_article_of_the_covenant() -> None:
    added = "rules: league\nquestion: {chapter: 15, nature: dispute, parties: [FRA]}\n"
    recorded = vote(added + "recorded: [{against: [FRA]}]\n")
    assert recorded.question.chapter == "15"
    assert recorded.question.parties == ("FRA",)


def test_every_draw_of_the_lot_gives_the_ridge_the_same_figures() -> None:
    drawn: Counter[str] = Counter()
    for seed in range(10):
        scenario = read(shipped_texts()["ridge-at-midnight"], seed)
        (recorded,) = scenario.recorded
        assert recorded.ballot
        assert recorded.ballot.tally == Tally(8, 1, 6)
        assert outcome(recorded) is Outcome.INSUFFICIENT_VOTES
        assert set(scenario.roles.values()) == PERMANENT
        assert recorded.ballot.votes[scenario.roles["S"]] is Vote.AGAINST
        assert recorded.ballot.votes[scenario.roles["T"]] is Vote.ABSTAINING
        drawn[scenario.roles["S"]] += 1
    assert set(drawn) == PERMANENT


def test_the_lot_deals_in_order_and_wraps() -> None:
    scenario = read(HEAD + "lot: [CHN, FRA, USA]\nrecorded: [{against: [S], absent: [U]}]\n")
    order = ["CHN", "FRA", "USA"]
    first = order.index(scenario.roles["S"])
    assert scenario.roles == {role: order[(first + i) % 3] for i, role in enumerate("STU")}
    (found,) = findings(HEAD + "recorded: [{against: [S]}]\n")
    assert found.startswith('5: recorded[0].against: nobody plays "S"; a lot deals the roles: lot:')


def test_words_and_numbers_grade_a_wording() -> None:
    options = "a: {label: b, worth: most, continuity: 0.7}, c: {label: d, worth: none}"
    text = HEAD.replace("A test}", f"A test, clauses: [{{id: x, options: {{{options}}}}}]}}")
    (clause,) = read(text).draft.clauses
    assert clause.wordings
    grades = [(wording.worth, wording.continuity) for wording in clause.wordings.values()]
    assert grades == [(0.8, 0.7), (0.0, 1.0)]
    assert clause.tabled == "b"
    assert read(text).negotiable


def test_a_mandate_ends_on_a_day_or_never() -> None:
    parts = "[{name: panel, expires: 2024-04-30}, {name: sanctions, expires: never}]"
    scenario = read(HEAD + f"mandate: {parts}\n")
    assert [part.expires for part in scenario.mandate] == [date(2024, 4, 30), None]


def test_the_solo_seat_is_the_penholders_unless_another_is_named() -> None:
    held = HEAD.replace("A test}", "A test, penholder: US}")
    assert read(held).seat == "USA"
    assert read(held + "seat: Russia\n").seat == "RUS"
    assert read(HEAD).seat is None
