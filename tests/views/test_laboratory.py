"""The laboratory as plain values: rules and levers, the tables they seat, the power they give."""

from collections import Counter
from datetime import date
from fractions import Fraction

import pytest

from nine_votes.analysis.classes import voting_game
from nine_votes.analysis.comparison import applied, every_rule
from nine_votes.analysis.power import THREE_WAYS, TWO_WAYS, power_table
from nine_votes.council.charter import LEVERS, NAMES, charter_on
from nine_votes.council.decision import VoteAsPut, decide
from nine_votes.council.members import ORIGINAL_FIVE, Roster
from nine_votes.council.messages import say
from nine_votes.council.outcomes import Outcome
from nine_votes.council.questions import Question
from nine_votes.council.voting import named_ballot, tally_of
from nine_votes.places import folder
from nine_votes.scenarios.known_votes import KnownVote, known_votes
from nine_votes.scenarios.library import scenario_files
from nine_votes.scenarios.reader import read_file
from nine_votes.scenarios.scenario import votes_of
from nine_votes.views.laboratory import (
    CHANGES,
    DAY,
    LITERAL,
    MORE,
    NAMED,
    NEEDED,
    NO_SUCH_SEAT,
    THREE,
    TWO,
    VETOES,
    Reform,
    Replay,
    head,
    known_replays,
    levers,
    power_view,
    replay_view,
    replayed,
    rule_groups,
    scenario_replays,
    seated,
    table,
)
from nine_votes.words.resolver import in_words

KNOWN_VOTES = known_votes()

RULES = {name: rule for rules in NAMED for name, rule in rules.items()}
BUILT = [
    Reform(base, vetoes, more, frozenset(changes))
    for base in ("charter", "g4-2005", "l69", "two-thirds")
    for vetoes in (None, 2, 3)
    for more in (-1, 3)
    for changes in ((), ("abstention-blocks",), LITERAL, CHANGES)
]
UNANIMOUS = {"league"}
"""The Council of the League had other questions."""


@pytest.fixture(scope="module")
def tabled(roster: Roster) -> dict[str, VoteAsPut]:
    """The recorded votes of the scenarios that are shipped, by symbol."""
    files = scenario_files(folder("scenarios"))
    puts = [put for file in files for put in votes_of(read_file(file, roster))]
    return {put.subject: put for put in puts if put.record}


def known(symbol: str, roster: Roster) -> Replay:
    return next(replay for replay in known_replays(roster, frozenset()) if replay.name == symbol)


def test_every_rule_set_but_the_leagues_can_be_chosen_and_every_single_change() -> None:
    assert set(RULES) >= set(NAMES) - UNANIMOUS
    assert set(RULES) >= {*LEVERS, "abstention-blocks", "snapback"}


@pytest.mark.parametrize("name", RULES)
def test_a_rule_that_is_chosen_is_the_one_of_that_name(name: str) -> None:
    found = RULES[name].shown.rules
    wanted = applied(name, DAY, 15).rules
    assert (found.required, found.vetoes_needed, found.blocks) == (
        wanted.required,
        wanted.vetoes_needed,
        wanted.blocks,
    )
    assert (found.title, found.source, found.members) == (
        wanted.title,
        wanted.source,
        wanted.members,
    )


@pytest.mark.parametrize("name", RULES)
def test_one_row_is_marked_as_chosen(name: str) -> None:
    rows = [row for _, rules in rule_groups(RULES[name]) for row in rules]
    assert [row.name for row in rows if row.chosen] == [name]
    assert [row.name for row in rows] == list(RULES)


def test_levers_stand_as_the_rule_has_them() -> None:
    reform = Reform(vetoes=2, more=3, changes=frozenset({"absence-blocks"}))
    found = {lever.name: lever for lever in levers(reform)}
    assert [label for _, label in found[VETOES].options] == ["0", "1", "2", "3"]
    assert [label for _, label in found[NEEDED].options] == ["8", "9", "10", "11", "12"]
    assert (found[VETOES].chosen, found[NEEDED].chosen) == ("2", "3")
    assert {name for name in CHANGES if found[name].chosen == "True"} == {"absence-blocks"}


@pytest.mark.parametrize("reform", BUILT)
def test_what_is_built_is_what_the_levers_say(reform: Reform) -> None:
    ground, built = reform.ground, reform.shown
    assert built.rules.required == ground.required + reform.more
    wanted = ground.vetoes_needed if reform.vetoes is None else reform.vetoes
    assert built.rules.vetoes_needed == wanted
    assert built.snapback == ("snapback" in reform.changes)
    assert len(built.rules.blocks) > 1 or not reform.changes
    assert head(reform)[0]


def test_a_lever_set_as_the_rule_has_it_is_no_change() -> None:
    assert Reform().with_vetoes(0).with_vetoes(1) == Reform()
    assert Reform("two-thirds").with_vetoes(0) == Reform("two-thirds")
    assert Reform().turned("snapback").turned("snapback") == Reform()


@pytest.mark.parametrize("more", MORE)
def test_the_number_needed_goes_with_the_council_of_the_day(more: int) -> None:
    reform = Reform(more=more)
    for day, seats, before in ((date(1956, 10, 30), 11, 7), (date(2024, 3, 28), 15, 9)):
        assert applied(reform.named(day, seats), day, seats).rules.required == before + more


def test_what_is_invented_is_said_to_be() -> None:
    rows = {r.name: in_words(r.about) for _, rules in rule_groups(Reform()) for r in rules}
    for name in ("abstention-blocks", "no-veto", "two-thirds"):
        assert "invented" in rows[name]
    assert "A/59/L.64" in rows["g4-2005"]
    abouts = {lever.name: in_words(lever.about) for lever in levers(Reform())}
    for name in (VETOES, NEEDED, "abstention-blocks", "binding-restraint", "snapback"):
        assert "invented" in abouts[name].lower()
    assert in_words(head(Reform("g4-2005", vetoes=0))[1]) == "Proposed, but changed"


@pytest.mark.parametrize(
    ("name", "seats", "added", "holders"),
    [
        ("charter", 15, 0, 5),
        ("charter-1945", 11, 0, 5),
        ("g4-2005", 25, 10, 5),
        ("au-2005", 26, 11, 11),
        ("ufc-2005", 25, 10, 5),
        ("razali-1997", 24, 9, 5),
        ("hlp-a", 24, 9, 5),
        ("l69", 27, 12, 11),
        ("no-veto", 15, 0, 0),
        ("two-thirds", 15, 0, 0),
    ],
)
def test_the_table_seats_what_the_rule_seats(
    name: str, seats: int, added: int, holders: int
) -> None:
    found = table(RULES[name]).seats
    assert len(found) == seats
    assert sum(seat.added for seat in found) == added
    assert sum(seat.holder for seat in found) == holders
    inner = [i for i, seat in enumerate(found) if not seat.added]
    assert inner == list(range(inner[0], inner[-1] + 1)), "what is added stands at the ends"
    old = [seat.permanent for seat in found if not seat.added]
    assert old == old[::-1], "permanent seats stand evenly"


@pytest.mark.parametrize("ways", [TWO, THREE])
@pytest.mark.parametrize("reform", [*RULES.values(), *BUILT[::7]])
def test_power_is_that_of_the_analysis(reform: Reform, ways: str) -> None:
    rules = reform.shown.rules
    council = seated(rules)
    game = voting_game(Question(atrocity=rules.restraint_binds), council, rules)
    computed = power_table(game, TWO_WAYS if ways == TWO else THREE_WAYS)
    whole = [Fraction(0), Fraction(0)]
    for each in power_view(reform, ways).classes:
        alike = [m.code for m in council.members if m.permanent == each.seat.permanent]
        if each.seat.permanent:
            alike = [code for code in alike if code.startswith("+") == each.seat.added]
        power = computed.powers[game.class_of(alike[0])]
        shares = (computed.banzhaf_index(power), power.shapley_shubik)
        assert (each.banzhaf.share, each.shapley.share) == tuple(map(float, shares))
        whole = [share + len(alike) * own for share, own in zip(whole, shares, strict=True)]
    assert whole == [1, 1]


def test_the_published_fractions_of_the_council_are_shown() -> None:
    permanent, elected = power_view(Reform(), TWO).classes
    for bar, share in (
        (permanent.shapley, "421 / 2145"),
        (elected.shapley, "4 / 2145"),
        (permanent.banzhaf, "106 / 635"),
    ):
        assert bar.exact == say("lab-exact", share=share, charter=share)
    said = (in_words(permanent.banzhaf.said), in_words(elected.banzhaf.said))
    assert said == ("16.7%", "1.7%")
    assert Fraction(848, 5 * 848 + 10 * 84) == Fraction(106, 635)


def test_power_without_a_veto_is_equal_and_a_share_too_small_to_say_is_said() -> None:
    alike = power_view(Reform(vetoes=0), THREE).classes
    assert {in_words(each.shapley.said) for each in alike} == {"6.7%"}
    new, elected = power_view(Reform("l69"), TWO).classes[1:]
    assert (new.shapley.charter, new.shapley.charter_said) == (None, NO_SUCH_SEAT)
    assert elected.shapley.said == say("lab-percent-least")


def test_abstaining_that_blocks_shows_only_where_abstaining_is_a_way_to_vote() -> None:
    blocks = Reform(changes=frozenset({"abstention-blocks"}))
    for ways, same in ((TWO, True), (THREE, False)):
        found = [c.banzhaf for c in power_view(blocks, ways).classes]
        assert all((bar.share == bar.charter) is same for bar in found)


@pytest.mark.parametrize("change", ["chapter-vii-only", "binding-restraint"])
def test_it_is_said_on_which_question_power_is_shown(change: str) -> None:
    view = power_view(Reform(changes=frozenset({change})), TWO)
    assert in_words(view.note).startswith("Shown ")
    assert {each.seat.holder for each in view.classes} == {False}


@pytest.mark.parametrize("vote", KNOWN_VOTES, ids=lambda vote: vote.symbol)
def test_the_law_decides_each_known_vote_as_it_is_recorded(vote: KnownVote, roster: Roster) -> None:
    put = vote.put(roster)
    assert set(vote.others) <= set(put.council.codes)
    assert put.record
    ballot = named_ballot(put.council, put.record)
    assert decide(put.question, ballot, put.rules).outcome is vote.outcome
    assert put.rules == charter_on(vote.date)
    assert vote.sources


def test_known_votes_are_those_of_the_scenarios_where_there_are_any(
    roster: Roster, tabled: dict[str, VoteAsPut]
) -> None:
    shared = [vote for vote in KNOWN_VOTES if vote.symbol in tabled]
    assert len(shared) == 8
    for vote in shared:
        put, other = vote.put(roster), tabled[vote.symbol]
        assert (put.day, put.question, put.council) == (other.day, other.question, other.council)
        assert put.record == other.record


def test_each_permanent_member_blocked_as_often_as_every_other(roster: Roster) -> None:
    puts = [vote.put(roster) for vote in KNOWN_VOTES]
    blocked = Counter(
        code
        for put in puts
        for code in decide(
            put.question, named_ballot(put.council, put.record or {}), put.rules
        ).vetoes
    )
    assert blocked == dict.fromkeys(ORIGINAL_FIVE, 2)
    outcomes = Counter(vote.outcome for vote in KNOWN_VOTES)
    assert outcomes == {Outcome.VETOED: 6, Outcome.ADOPTED: 4, Outcome.INSUFFICIENT_VOTES: 2}
    assert [vote.date for vote in KNOWN_VOTES] == sorted(vote.date for vote in KNOWN_VOTES)


@pytest.mark.parametrize(
    ("symbol", "reform", "carried"),
    [
        ("S/RES/4 (1946)", Reform(changes=frozenset({"abstention-blocks"})), False),
        ("S/1501", Reform(changes=frozenset({"absence-blocks"})), False),
        ("S/3710", Reform(vetoes=3), True),
        ("S/3710", Reform(vetoes=0, more=1), False),
        ("S/10771", Reform(vetoes=2), True),
        ("S/11156", Reform(changes=LITERAL), False),
        ("S/11543", Reform(vetoes=3), False),
        ("S/2000/1171", Reform(more=-1), True),
        ("S/2007/14", Reform(vetoes=2), False),
        ("S/2011/142", Reform("two-thirds"), True),
        ("S/2014/916", Reform(vetoes=0, more=-1), True),
        ("S/2022/155", Reform(changes=frozenset({"chapter-vii-only"})), True),
        ("S/2024/835", Reform("g4-2005"), False),
        ("S/2024/835", Reform(changes=frozenset({"snapback"})), True),
    ],
)
def test_known_votes_under_other_rules(
    symbol: str, reform: Reform, carried: bool, roster: Roster
) -> None:
    vote = next(vote for vote in KNOWN_VOTES if vote.symbol == symbol)
    view = replay_view(known(symbol, roster), reform)
    before = vote.outcome is Outcome.ADOPTED
    assert (view.charter.carried, view.rule.carried) == (before, carried)
    assert view.changed == (before != carried)
    assert all(verdict.head and verdict.reason for verdict in (view.charter, view.rule))


def test_under_the_charter_of_1945_only_eleven_are_counted(roster: Roster) -> None:
    views = {
        r.name: replay_view(r, Reform("charter-1945")) for r in known_replays(roster, frozenset())
    }
    assert views["S/3710"].rule == views["S/3710"].charter
    assert views["S/2024/835"].rule.carried is None
    assert views["S/2024/835"].rule.reason == say(
        "rules-remark", remark=say("law-too-few-seats", seats=11, voted=15)
    )
    assert not views["S/2024/835"].changed


@pytest.mark.parametrize("name", ["charter", "au-2005", "no-veto", "snapback"])
@pytest.mark.parametrize("symbol", ["S/3710", "S/11543"])
def test_a_row_leads_to_the_table_that_it_tells_of(symbol: str, name: str, roster: Roster) -> None:
    replay, reform = known(symbol, roster), RULES[name]
    setting, votes = replayed(replay, reform)
    size = reform.shown.rules.members or replay.held.council.size
    assert len(votes.seats) == setting.put.council.size == size
    ballot = named_ballot(setting.put.council, votes.ballot)
    decision = decide(setting.put.question, ballot, setting.put.rules)
    carried = (decision.outcome is Outcome.ADOPTED) != reform.shown.snapback
    assert replay_view(replay, reform).rule.carried == carried
    turned = setting.title == say("replay-again", title=replay.setting.title)
    assert turned == (setting.notice == say("replay-turned")) == reform.shown.snapback
    assert len(setting.assumed) == size - replay.held.council.size


def test_added_votes_are_said_to_be_assumed_and_where_they_decide(roster: Roster) -> None:
    found = known("S/2000/1171", roster)
    reason = replay_view(found, Reform("ufc-2005")).rule.reason
    assert "ten votes are assumed" in in_words(reason).lower()
    assert "assumed" not in in_words(replay_view(found, Reform()).rule.reason)


def test_a_scenarios_votes_are_replayed_where_they_are_recorded_by_name(roster: Roster) -> None:
    file = folder("scenarios") / "november-2024-vetoes.yaml"
    replays = scenario_replays(read_file(file, roster), frozenset())
    assert [replay.setting.put.subject for replay in replays] == ["S/2024/826", "S/2024/835"]
    views = [replay_view(replay, RULES["no-veto"]) for replay in replays]
    assert all(view.changed for view in views)
    assert [tally_of(r.held.ballot.votes)[:3] for r in replays] == [(14, 1, 0)] * 2
    assert "14-1-0" in in_words(views[0].about)


def test_what_is_compared_is_what_every_rule_names() -> None:
    assert set(every_rule(DAY, 15)) - {"charter"} <= set(RULES)


def test_two_changes_that_are_one_lever_together_count_as_one() -> None:
    assert Reform(changes=LITERAL).number == 1
    assert [Reform(changes=frozenset({each})).number for each in LITERAL] == [1, 1]
