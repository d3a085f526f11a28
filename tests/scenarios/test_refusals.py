"""What the checker refuses: every fault of a text at once, each at its line, in order."""

import pytest

from nine_votes.scenarios.findings import MOST_FINDINGS, UnreadableError
from nine_votes.scenarios.format import CLAUSE
from nine_votes.scenarios.reader import read_text
from nine_votes.words.resolver import in_words
from tests.scenarios.texts import HEAD, findings, read, roster

RED_LINE = "id: x, crossed_when: a, vote: against, because: it wants peace"
REMEDY = "use it or leave it out"
DELEGATION = "context: [a]\ndelegations: {{RUS: {{cares: {{a: 1}}, red_lines: [{{{}}}]}}}}\n"


def test_four_lines_make_a_scenario() -> None:
    scenario = read(HEAD)
    assert scenario.title == "A test"
    assert scenario.council.size == 15
    assert scenario.draft.name == "A test"
    assert not scenario.recorded


def test_the_checker_speaks_as_the_authors_guide_says() -> None:
    lines = [
        "title: Renewing the Panel of Experts on the DPRK",
        "basis: historical",
        "date: 2024-03-28",
        "draft: {symbol: S/2024/255}",
        *["# more of the file"] * 7,
        "sorces: [SC/15648]",
        "sources: [S/PV.9591]",
        *["# more of the file"] * 16,
        "delegations:",
        "  Rusia: {leaning: -2}",
        *["# more of the file"] * 11,
        "recorded:",
        "  - against: [POL]",
    ]
    with pytest.raises(UnreadableError) as caught:
        read_text("\n".join(lines), "dprk-panel-2024", roster())
    file = "scenarios/dprk-panel-2024.yaml"
    assert [in_words(finding.at(file)) for finding in caught.value.findings] == [
        f'{file}:12: unknown field "sorces"; did you mean "sources"?',
        f'{file}:31: delegations: unknown member "Rusia"; did you mean RUS (Russian Federation)?',
        f"{file}:44: recorded[0].against: POL was not a member of the Council on 2024-03-28",
    ]


def test_all_faults_are_found_at_once_and_in_order() -> None:
    text = """\
titel: A test
basis: true story
date: 2024-02-30
question: {kind: substantiv}
draft:
  penholder: [USA]
  clauses:
    - text: no name
      weight: heavy
      core: yes
    - just words
recorded: none of them
"""
    assert findings(text) == [
        '1: unknown field "titel"; did you mean "title"?',
        '1: the field "title" is missing: what the case is called',
        '2: basis: historical, adapted or fictional is wanted, not "true story"',
        "3: date: there is no 2024-02-30 in the calendar",
        '4: question.kind: "substantiv" is not known here; did you mean "substantive"?',
        "6: draft.penholder: a member's code or name is wanted, not a list",
        '8: draft.clauses[0]: the field "id" is missing: its name in this file',
        '9: draft.clauses[0].weight: a whole number from 0 to 20 is wanted, not "heavy"',
        '10: draft.clauses[0].core: true or false is wanted, not "yes"',
        f'11: draft.clauses[1]: fields are wanted ({", ".join(CLAUSE.fields)}), not "just words"',
        '12: recorded: a list is wanted, not "none of them"',
    ]


@pytest.mark.parametrize(
    ("added", "message"),
    [
        (
            '{g4-2005: {"+11": against}}',
            ".g4-2005.+11: g4-2005 adds no seat +11; it adds +01 to +10",
        ),
        ("{g4-2005: {IND: against}}", ".g4-2005: an added seat by its number, such as +01,"),
        ('{g4-2050: {"+01": absent}}', ': unknown field "g4-2050"; did you mean "g4-2005"?'),
        ('{l69: {"+12": veto}}', ".l69.+12: in_favour, against, "),
    ],
)
def test_a_vote_of_a_seat_that_no_rule_set_adds_is_refused(added: str, message: str) -> None:
    (found,) = findings(f"{HEAD}recorded: [{{added: {added}}}]\n")
    assert found.startswith(f"5: recorded[0].added{message}")


def test_seats_can_be_added_to_a_council_of_a_known_size_alone() -> None:
    thirteen = "council: {permanent: [RUS], elected: [DZA, GUY]}\n"
    (found,) = findings(f'{HEAD}{thirteen}recorded: [{{added: {{l69: {{"+01": against}}}}}}]\n')
    assert "for whom it adds seats to 3 is open" in found


@pytest.mark.parametrize(
    "fault",
    [
        "recorded: [{against: [Rusia], outcome: vetoed}]\n",
        "recorded: [{agianst: [RUS], outcome: vetoed}]\n",
        "recorded: [{draft: S/1, outcome: vetoed}]\n",
        "rules: vetoless\nrecorded: [{outcome: vetoed}]\n",
        "question: {kind: veto}\nrecorded: [{outcome: vetoed}]\n",
        "council: {permanent: [RUS, RUS], elected: []}\nrecorded: [{outcome: vetoed}]\n",
    ],
)
def test_a_faulty_ballot_is_not_also_blamed_for_its_outcome(fault: str) -> None:
    assert len(findings(HEAD + fault)) == 1


def test_an_unknown_date_is_told_once() -> None:
    text = HEAD.replace("2024", "2031") + "seat: FRA\nrecorded: [{against: [RUS]}]\n"
    (found,) = findings(text)
    assert found.startswith("3: date: The members of the Council on 2031-03-28 are not known")
    later = HEAD + "recorded: [{against: [RUS]}, {date: 2031-01-01, against: [USA]}]\n"
    (found,) = findings(later)
    assert found.startswith("5: recorded[1].date: The members of the Council on 2031-01-01 are not")


def test_entries_that_cannot_be_read_do_not_move_the_others() -> None:
    text = (
        HEAD + "recorded:\n  - nonsense\n  - outcome: vetoed\n  - against:\n    - [x]\n    - POL\n"
    )
    assert findings(text)[1:] == [
        "7: recorded[1].outcome: the votes make it adopted, but the text says vetoed",
        "9: recorded[2].against[0]: a member's code or name is wanted, not a list",
        "10: recorded[2].against: POL was not a member of the Council on 2024-03-28",
    ]


def test_what_is_quoted_back_is_one_short_line() -> None:
    (found,) = findings(HEAD + f'seat: "a\\nb"\n? {"k" * 900}\n: 1\n')[1:]
    assert found.startswith(f'6: unknown field "{"k" * 40}…"; known are title')
    assert findings(HEAD + 'seat: "a\\nb"\n') == [
        '5: seat: a member\'s code or name is wanted, not "a b"'
    ]


def test_more_faults_than_anyone_reads_are_not_listed() -> None:
    found = findings(HEAD + "".join(f"field{i}: 1\n" for i in range(MOST_FINDINGS + 50)))
    assert len(found) == MOST_FINDINGS + 1
    assert found[-1] == f"{MOST_FINDINGS + 4}: more than {MOST_FINDINGS} faults; mend these first"
