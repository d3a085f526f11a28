"""From a scenario's text to its delegations: profiles by name, region and year, and faults."""

from datetime import date
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

from nine_votes.council.members import Member
from nine_votes.council.messages import told_by
from nine_votes.council.voting import Vote
from nine_votes.delegations.cases import Weights
from nine_votes.delegations.draws import rounded
from nine_votes.scenarios.casting import Cast, CastingError, cast
from nine_votes.scenarios.findings import UnreadableError
from nine_votes.scenarios.library import REGIONS, find_scenario
from nine_votes.scenarios.profiles import NO_REGION, read_profiles, shipped_profiles
from nine_votes.scenarios.reader import read_file, read_text
from nine_votes.words.resolver import in_words
from tests.delegations.tables import DPRK, cast_of, negotiable, profiles, roster

TEXT = """
title: A text
basis: fictional
date: 2024-03-28
draft:
  symbol: S/1
  penholder: Malta
  sponsors: [Malta]
  clauses:
    - id: fixed
      text: Recalls what it said.
    - id: one
      options:
        firm: {{label: bans it, tags: [ban]}}
        soft: {{label: asks, tags: []}}
{more}
"""


def read(more: str = "") -> Cast:
    return cast(read_text(TEXT.format(more=more), "a-text", roster()), profiles(), roster())


RUSSIA = """
delegations:
  Russia: {{leaning: 2, cares: {{ban: -3}}, follows: [China], {more}}}
"""


LETTERS = "abcdefghijklmnopqrst"
MANY_WAYS = "and".join(f"({LETTERS[i]} or {LETTERS[i + 1]})" for i in range(0, 20, 2))
TOO_MANY = "it holds in more than 512 ways; split it in two"


def refused(more: str) -> str:
    with pytest.raises(CastingError) as caught:
        read(more)
    return in_words(told_by(caught.value))


def test_members_go_by_name_by_region_and_by_what_the_file_says() -> None:
    case = read(RUSSIA.format(more="veto_reluctance: 4")).case
    russia = case.delegations[case.places["RUS"]]
    assert (russia.leaning, russia.veto_reluctance, russia.follows) == (2, 4, ("CHN",))
    assert russia.cares["ban"] == -3
    assert russia.cares["open_ended_sanctions"] == -2
    blocs = {code: case.delegations[case.places[code]].bloc for code in ("JPN", "MOZ", "DZA")}
    assert blocs == {"JPN": "west", "MOZ": "a3", "DZA": "arab"}


def test_a_veto_costs_a_member_what_it_does_whatever_its_profile_unless_the_file_says() -> None:
    case = read("delegations: {France: {profile: west}, China: {cares: {ban: 1}}}").case
    france, china = (case.delegations[case.places[code]] for code in ("FRA", "CHN"))
    assert (france.veto_reluctance, france.vetoes_alone) == (3, True)
    assert (china.veto_reluctance, china.vetoes_alone) == (1, False)
    assert france.persuadable == 1
    own = "delegations: {France: {veto_reluctance: 0, vetoes_alone: false}}"
    france = (case := read(own).case).delegations[case.places["FRA"]]
    assert (france.veto_reluctance, france.vetoes_alone) == (0, False)


def test_a_fixed_clause_is_none_to_play_with_but_keeps_its_number() -> None:
    case = read(RUSSIA.format(more="")).case
    assert [clause.id for clause in case.clauses[0]] == ["one"]
    assert case.drafts[0].clauses.index(case.clauses[0][0]) == 1


def test_defaults_stand_where_the_file_says_nothing() -> None:
    case = read(RUSSIA.format(more="")).case
    assert (case.capital, case.regional_backing, case.weights) == (10, 0, Weights())
    assert (case.jitter, case.counter_lobbying) == (rounded(0.2), rounded(0.6))
    assert (case.required, case.turns, case.seat) == (9, 1, "MLT")


def test_without_a_veto_on_the_question_nobody_holds_one() -> None:
    case = read("question: {kind: 'procedural:agenda_include'}\n" + RUSSIA.format(more="")).case
    assert not any(delegation.veto for delegation in case.delegations)
    charter = read(RUSSIA.format(more="")).case
    assert [d.code for d in charter.delegations if d.veto] == [*charter.council.permanent]


def test_the_player_may_hold_another_seat_which_the_instructions_do_not_bind() -> None:
    own, other = cast_of(DPRK).case, cast_of(DPRK, "RUS").case
    sunset = own.tags.mask(["sunset"])
    assert own.forbids("USA", sunset)
    assert other.forbids("USA", sunset)
    assert not other.forbids("RUS", sunset)
    assert (own.holds_pen, other.holds_pen) == (True, False)


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        (
            RUSSIA.format(more="profile: russian"),
            'delegations.Russia.profile: no profile "russian"; did you mean "russia"?',
        ),
        (
            RUSSIA.format(
                more="red_lines: [{id: l, vote: against, because: so, confidence: inferred, "
                f'crossed_when: "{MANY_WAYS}"}}]'
            )
            + f"context: [{', '.join(LETTERS)}]",
            "delegations.Russia.red_lines[0].crossed_when: this condition cannot be read: "
            + TOO_MANY,
        ),
        (
            RUSSIA.format(more="") + "recorded: [{draft: S/1, rollover: true}]",
            "recorded[0].rollover: this file has no rollover to vote on",
        ),
        (
            RUSSIA.format(more="") + "recorded: [{draft: S/1, script: [[amend, one]]}]",
            "recorded[0].script[0]: this move is written [amend, clause, option]",
        ),
    ],
)
def test_what_does_not_fit_is_refused_at_its_field(more: str, sentence: str) -> None:
    assert refused(more) == sentence


def test_a_recorded_vote_becomes_a_precedent() -> None:
    whole = read(
        RUSSIA.format(more="")
        + "recorded: [{draft: S/1, text: {one: soft}, abstaining: [Russia], outcome: adopted}]"
    )
    (precedent,) = whole.precedents
    place = whole.case.places["RUS"]
    assert precedent.votes[place] is Vote.ABSTAINING
    assert precedent.text.chosen == (1,)
    assert whole.stated == {"RUS"}
    assert whole.case.recorded == precedent.text.mask
    assert [type(move).__name__ for move in whole.case.script] == ["Amend", "PutToVote"]


def test_what_is_no_condition_is_refused_and_no_vote_is_a_truth() -> None:
    line = "red_lines: [{{id: l, crossed_when: {when}, vote: {vote}, because: so, {sure}}}]"
    line = line.replace("{sure}", "confidence: inferred")
    for when in ("__import__('os')", "a.b", "ban(1)", "ban or 1"):
        with pytest.raises(UnreadableError) as caught:
            read(RUSSIA.format(more=line.format(when=f'"{when}"', vote="against")))
        (finding, *_) = caught.value.findings
        assert (finding.line, "crossed_when" in finding.path) == (18, True)
    for vote in ("no", "off", "false"):
        with pytest.raises(UnreadableError) as caught:
            read(RUSSIA.format(more=line.format(when="ban", vote=vote)))
        assert (18, "against or abstaining is wanted") in {
            (finding.line, in_words(finding.sentence).partition(", not")[0])
            for finding in caught.value.findings
        }


@pytest.mark.parametrize("identifier", negotiable())
def test_every_red_line_says_how_sure_it_is_and_names_its_sources(identifier: str) -> None:
    """As it is written in the file, and a private instruction too; what is invented says so."""
    scenario = read_file(find_scenario(identifier), roster())
    lines = 0
    for delegation in scenario.politics.delegations.values():
        observers = [line.observers_say for line in delegation.red_lines if line.observers_say]
        lines += len(delegation.red_lines) + len(delegation.private)
        for said in chain[Any](delegation.red_lines, delegation.private, observers):
            assert said.confidence in {"documented", "inferred", "speculative"}, said
            assert said.sources or said.confidence != "documented", said
    assert lines


def test_a_private_instruction_is_speculative_unless_it_says_what_it_rests_on() -> None:
    line = "private: [{id: waiter, chance: 0.5, leaning: 1}, {id: a, chance: 0.1, leaning: 1%s}]"
    read(RUSSIA.format(more=line % ", confidence: documented, sources: [S/PV.1]"))
    for sure, sources in (("", ()), (", confidence: inferred, sources: [S/PV.1]", ("S/PV.1",))):
        case = read(RUSSIA.format(more=line % sure)).case
        waiter, other = case.delegations[case.places["RUS"]].private
        assert (waiter.confidence, waiter.sources) == ("speculative", ())
        assert other.sources == sources
        assert other.confidence == ("inferred" if sure else "speculative")
    with pytest.raises(UnreadableError) as caught:
        read(RUSSIA.format(more=line % ", confidence: documented"))
    (finding,) = caught.value.findings
    assert finding.path == "delegations.Russia.private[1]"
    assert in_words(finding.sentence) == "a documented private instruction names its sources"


def test_every_member_that_ever_sat_has_a_profile_on_every_day() -> None:
    shipped = shipped_profiles()
    for seat in roster().seats.values():
        member = Member(seat.code, seat.code, region=seat.region)
        for year in (1946, 1971, 1989, 2000, 2024):
            profile = shipped.on(date(year, 6, 1), shipped.usual(member))
            assert -6 <= profile.leaning <= 6
    assert shipped.usual(Member("XXX", "Invented")) == shipped.regions[NO_REGION]
    assert {*shipped.members} <= {*roster().seats}
    assert {*shipped.regions} == {*REGIONS, NO_REGION}


def test_the_latest_entry_that_is_not_after_the_date_counts() -> None:
    shipped = shipped_profiles()
    by_year = [shipped.on(date(year, 6, 1), "russia").leaning for year in (1946, 2005, 2015, 2024)]
    assert by_year == [-2, 2, 0, -1]
    assert shipped.on(date(1900, 1, 1), "russia").leaning == -2


def test_no_permanent_member_is_moved_by_arguments() -> None:
    shipped = shipped_profiles()
    for name in ("p3", "russia", "china"):
        assert {profile.persuadable for _, profile in shipped.profiles[name]} == {0}


def test_a_profile_that_is_not_there_is_refused_at_its_line(tmp_path: Path) -> None:
    regions = "\n".join(f"  {region}: plain" for region in (*REGIONS, NO_REGION))
    file = tmp_path / "profiles.yaml"
    file.write_text(
        "profiles:\n  plain: [{from: 1946, leaning: 1}]\n"
        f"regions:\n{regions}\nmembers:\n  RUS: {{profile: russian}}\n"
    )
    with pytest.raises(UnreadableError) as caught:
        read_profiles(file)
    (finding,) = caught.value.findings
    assert (finding.line, finding.path) == (11, "members.RUS.profile")
    assert 'no profile "russian" is listed; there are plain' in in_words(finding.sentence)
