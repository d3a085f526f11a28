"""What `check` asks of a case that can be negotiated: the record out of the ledgers."""

from pathlib import Path

import pytest

from nine_votes.analysis.remarks import quick_remarks
from nine_votes.scenarios.casting import read_checked
from nine_votes.scenarios.findings import Finding, UnreadableError
from nine_votes.scenarios.library import find_scenario, scenario_files
from nine_votes.scenarios.profiles import Profiles, shipped_profiles
from nine_votes.words.resolver import in_words
from tests.conftest import PROJECT
from tests.scenarios.mutations import mutants
from tests.scenarios.texts import assert_told_well, findings, roster, shipped_texts
from tests.sweeps import scaled

NEGOTIABLE = """\
title: A test
basis: fictional
date: 2024-03-28
timing: {rounds_held: 1}
draft:
  symbol: S/1
  penholder: Malta
  clauses:
    - id: one
      options:
        firm: {label: bans it, tags: [ban]}
        soft: {label: asks, tags: [talk]}
rivals:
  - {title: Another, clauses: [{id: two, text: Recalls.}]}
delegations:
"""
"""A text to be negotiated; what a test adds stands from line 16, within the delegations."""


@pytest.fixture(scope="module")
def profiles() -> Profiles:
    return shipped_profiles()


def faults(path: Path, profiles: Profiles) -> tuple[Finding, ...]:
    try:
        read_checked(path, roster(), profiles)
    except UnreadableError as error:
        return error.findings
    return ()


def refused(added: str, folder: Path, profiles: Profiles) -> list[str]:
    """Return what is wrong with the text with what is added, as `line: path: sentence`."""
    path = folder / "a-test.yaml"
    path.write_text(NEGOTIABLE + added, encoding="utf-8")
    return [in_words(finding.at("")).removeprefix(":") for finding in faults(path, profiles)]


CARED_FOR = "  RUS: {leaning: 1, cares: {ban: -3, talk: 1}}\n"


def test_a_record_that_the_ledgers_give_is_no_fault(tmp_path: Path, profiles: Profiles) -> None:
    recorded = "recorded: [{abstaining: [RUS]}, {draft: S/1, text: {one: soft}}]\n"
    assert refused(CARED_FOR + recorded, tmp_path, profiles) == []


def test_a_record_they_do_not_give_names_member_votes_and_remedy(
    tmp_path: Path, profiles: Profiles
) -> None:
    recorded = "recorded:\n  - {abstaining: [RUS, DZA]}\n"
    assert refused(CARED_FOR + recorded, tmp_path, profiles) == [
        (
            "18: recorded[0]: DZA would be in favour by its ledger; the record has it abstaining; "
            "a leaning of -1 gives it"
        )
    ]


def test_two_votes_that_no_leaning_gives_say_so(tmp_path: Path, profiles: Profiles) -> None:
    recorded = "recorded:\n  - {abstaining: [RUS, DZA]}\n  - {abstaining: [RUS], turn: 1}\n"
    (fault,) = refused(CARED_FOR + recorded, tmp_path, profiles)
    assert fault.startswith("18: recorded[0]: DZA would be in favour by its ledger; ")
    assert "no leaning fits" in fault
    assert "must differ by a tag" in fault


def test_what_a_member_hides_may_not_change_the_record(tmp_path: Path, profiles: Profiles) -> None:
    hiding = "  DZA: {private: [{id: grudge, chance: 0.2, leaning: -4}]}\n"
    recorded = "recorded: [{abstaining: [RUS]}]\n"
    assert refused(CARED_FOR + hiding + recorded, tmp_path, profiles) == [
        (
            '18: recorded[0]: DZA would be abstaining by its ledger where DZA hides "grudge"; '
            "the record has it in favour; what is hidden may not change a recorded vote: make it "
            "weaker, or tie it to a tag that no recorded text has"
        )
    ]


def test_a_vote_of_some_members_alone_compares_how_each_voted(
    tmp_path: Path, profiles: Profiles
) -> None:
    one = "recorded: [{only: [RUS, CHN], abstaining: [RUS]}]\n"
    assert refused(CARED_FOR + one, tmp_path, profiles) == []
    other = "recorded: [{only: [RUS, CHN], abstaining: [CHN], against: [DZA]}]\n"
    found = refused(CARED_FOR + other, tmp_path, profiles)
    assert [fault.partition(" would")[0] for fault in found] == [
        "17: recorded[0]: CHN",
        "17: recorded[0]: RUS",
    ]


def test_what_cannot_be_cast_is_refused_at_its_line(tmp_path: Path, profiles: Profiles) -> None:
    (fault,) = refused("  RUS:\n    profile: russian\n", tmp_path, profiles)
    assert fault == '17: delegations.RUS.profile: no profile "russian"; did you mean "russia"?'


ROLES = """\
  RUS: {leaning: 2, cares: {talk: 1}}
  S:
    leaning: 2
    red_lines:
      - {id: l, crossed_when: ban, vote: against, because: so, confidence: speculative}
lot: [FRA, CHN]
recorded:
  - {against: [S]}
"""


def test_the_record_has_to_come_out_however_the_lot_falls(
    tmp_path: Path, profiles: Profiles
) -> None:
    """China does not veto alone, unless the role says that it does."""
    (fault,) = refused(ROLES, tmp_path, profiles)
    assert fault.startswith("23: recorded[0]: CHN would be abstaining by its ledger; ")
    alone = ROLES.replace("leaning: 2\n    red", "leaning: 2\n    vetoes_alone: true\n    red")
    assert refused(alone, tmp_path, profiles) == []


@pytest.mark.parametrize(
    ("added", "expected"),
    [
        (
            "  RUS: {cares: {bann: -3, talk: 1}}\n",
            (
                '16: delegations.RUS.cares.bann: no text of this file has the tag "bann"; '
                'did you mean "ban"?'
            ),
        ),
        (
            (
                "  RUS: {cares: {ban: -3, talk: 1}, red_lines: [{id: l, crossed_when: ban, "
                "vote: against, because: so, confidence: inferred, clause: onee}]}\n"
            ),
            (
                "16: delegations.RUS.red_lines[0].clause: no draft of this file has a "
                'clause "onee"; did you mean "one"?'
            ),
        ),
        (
            CARED_FOR + "amendments:\n  - {id: a, to: S/2}\n",
            '18: amendments[0].to: no draft "S/2" is in this file; did you mean "S/1"?',
        ),
        (
            CARED_FOR + "amendments:\n  - {id: a, to: S/1, clause: two}\n",
            '18: amendments[0].clause: no draft of this file has a clause "two"',
        ),
    ],
)
def test_what_is_misspelt_is_refused(added: str, expected: str) -> None:
    assert findings(NEGOTIABLE + added) == [expected]


def test_an_amendment_may_name_a_rival_by_its_title_and_a_clause_of_it() -> None:
    assert (
        findings(NEGOTIABLE + CARED_FOR + "amendments: [{id: a, to: Another, clause: two}]") == []
    )


def test_a_reason_fits_into_a_sentence() -> None:
    line = "{id: l, crossed_when: ban, vote: against, because: BECAUSE, confidence: inferred}"
    added = "  RUS: {cares: {talk: 1}, red_lines: [" + line + "]}\n"
    assert findings(NEGOTIABLE + added.replace("BECAUSE", "a " * 13 + "a")) == []
    (fault,) = findings(NEGOTIABLE + added.replace("BECAUSE", "a " * 14 + "a"))
    assert fault == "16: delegations.RUS.red_lines[0].because: 15 words; at most 14 fit here"


def test_the_guide_words_the_message_as_the_checker_does() -> None:
    guide = (PROJECT / "scenarios" / "README.md").read_text(encoding="utf-8")
    sentence = "EGY would be in favour by its ledger; the record has it abstaining; "
    assert f"recorded[0]: {sentence}a leaning of -1 gives it" in guide


@pytest.mark.parametrize(
    "path", list(scenario_files(PROJECT / "scenarios")), ids=lambda path: path.stem
)
def test_the_shipped_files_have_neither_faults_nor_advice(path: Path, profiles: Profiles) -> None:
    checked = read_checked(path, roster(), profiles, seeds=scaled(200))
    if checked.cast is not None:
        assert not list(quick_remarks(checked.cast.case))


def test_every_mutant_is_cast_or_refused_at_its_line(tmp_path: Path, profiles: Profiles) -> None:
    texts = [text for text in shipped_texts().values() if "worth:" in text]
    path, cast = tmp_path / "mutant.yaml", 0
    for text in mutants(texts, scaled(3_000), 6):
        path.write_text(text, encoding="utf-8", errors="surrogatepass", newline="")
        found = faults(path, profiles)
        assert_told_well(found, text)
        cast += not found
    assert cast > scaled(3_000) / 40


def test_a_case_without_choices_is_not_cast(profiles: Profiles) -> None:
    checked = read_checked(find_scenario("suez-1956"), roster(), profiles)
    assert checked.cast is None
