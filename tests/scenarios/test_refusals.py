"""What the checker refuses: every fault of a text at once, each at its line, in order."""

import pytest

from game.scenarios.findings import MOST_FINDINGS, UnreadableError
from game.scenarios.format import CLAUSE
from game.scenarios.reader import read_text
from tests.scenarios.texts import HEAD, findings, read, roster, shipped_texts

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
    assert [finding.at(file) for finding in caught.value.findings] == [
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
        ("sorces: [a]\n", '5: unknown field "sorces"; did you mean "sources"?'),
        ("question: {nature: }\n", "5: question.nature: dispute, situation or undetermined is"),
        (
            "council: {chair: FRA}\n",
            '5: council: unknown field "chair"; known are permanent, elect',
        ),
        (
            "seat: Rusia\n",
            '5: seat: unknown member "Rusia"; did you mean RUS (Russian Federation)?',
        ),
        ("seat: POL\n", "5: seat: POL was not a member of the Council on 2024-03-28"),
        ("item:\n", "5: item: this is empty; write a text or leave the field out"),
        ("item: ~\n", "5: item: this is empty; write a text or leave the field out"),
        ("item: '  '\n", "5: item: this is empty; write a text or leave the field out"),
        ("item: [a]\n", "5: item: a text is wanted, not a list"),
        ("item: {a: b}\n", "5: item: a text is wanted, not fields of its own"),
        ("capital: '10'\n", '5: capital: a whole number from 0 to 50 is wanted, not "10"'),
        ("capital: 51\n", '5: capital: a whole number from 0 to 50 is wanted, not "51"'),
        ("capital: 1.5\n", '5: capital: a whole number from 0 to 50 is wanted, not "1.5"'),
        ("jitter: 1.01\n", '5: jitter: a number from 0 to 1 is wanted, not "1.01"'),
        ("jitter:\n", "5: jitter: a number from 0 to 1 is wanted, not nothing"),
        ("lot: []\n", "5: lot: 0 entries; 1 to 5 are wanted"),
        ("score_weights: [1]\n", "5: score_weights: 1 entries; 5 are wanted"),
        (
            "mandate: [{name: a, expires: soon}]",
            "5: mandate[0].expires: never or a date is wanted, n",
        ),
        ("rules: {veto: some}\n", "5: rules.veto: all, none, chapter-vii or a number is wanted, n"),
        (
            "rules: unheard of\n",
            "5: rules: charter, charter-1945, charter-1965, two-thirds, league,",
        ),
        ("rules: no_veto\n", '5: rules: "no_veto" is not known here; did you mean "no-veto"?'),
        ("glossary: [a]\n", "5: glossary: names with values are wanted, not a list"),
        (
            "glossary: {Two words: b}\n",
            "5: glossary: a tag of small letters, digits and underscore",
        ),
        (
            "twin: " + "x" * 9 + "\nseat: " + "x" * 81,
            "6: seat: a member's code or name is wanted, n",
        ),
        ("mandate: [{name: a}]\n", '5: mandate[0]: the field "expires" is missing: its last day,'),
        ("recorded: [{draft: S/1}]\n", '5: recorded[0].draft: no draft "S/1" is in this file; it'),
        ("recorded: [{amendment: a}]\n", '5: recorded[0].amendment: no amendment "a" is listed'),
        ("rivals: [{penholder: USA}]\n", "5: rivals[0]: a draft needs a symbol or, without a text"),
    ],
)
def test_a_fault_is_told_with_its_line_and_what_is_wanted(added: str, message: str) -> None:
    (found,) = findings(HEAD + added)
    assert found.startswith(message)


def test_a_crisis_has_at_most_sixty_words_and_a_background_250() -> None:
    assert findings(HEAD + f"crisis: {'word ' * 60}\nbackground: {'word ' * 250}\n") == []
    assert findings(HEAD + f"crisis: {'word ' * 61}\nbackground: {'word ' * 251}\n") == [
        "5: crisis: 61 words; at most 60 fit here",
        "6: background: 251 words; at most 250 fit here",
    ]


def test_a_historical_scenario_states_its_sources() -> None:
    text = HEAD.replace("fictional", "historical")
    assert findings(text) == [
        "2: basis: a historical scenario states its sources; add sources: [S/PV.…]"
    ]
    assert findings(text + "sources: []\n") == findings(text)
    assert findings(text + "sources: [S/PV.9591]\n") == []


def test_a_red_line_says_how_sure_it_is_and_where_from() -> None:
    unsure = "a red line says how sure it is: confidence: documented, inferred or speculative"
    place = "6: delegations.RUS.red_lines[0]"
    assert findings(HEAD + DELEGATION.format(RED_LINE)) == [f"{place}: {unsure}"]
    documented = f"{RED_LINE}, confidence: documented"
    assert findings(HEAD + DELEGATION.format(documented)) == [
        f"{place}: a documented red line names its sources"
    ]
    assert findings(HEAD + DELEGATION.format(f"{documented}, sources: [S/PV.1]")) == []
    assert findings(HEAD + DELEGATION.format(f"{RED_LINE}, confidence: inferred")) == []


def test_what_observers_say_names_its_sources_too() -> None:
    said = f"{RED_LINE}, confidence: inferred, observers_say: {{text: b, confidence: documented}}"
    assert findings(HEAD + DELEGATION.format(said)) == [
        "6: delegations.RUS.red_lines[0].observers_say: a documented motive names its sources"
    ]


def test_a_tag_that_nobody_uses_is_refused() -> None:
    text = """\
title: A test
basis: fictional
date: 2024-03-28
context: [winter]
draft:
  title: A test
  clauses:
    - id: term
      options:
        year: {label: a year, tags: [long]}
        month:
          label: a month
          tags: [short, cheap, hurried]
glossary: {hurried: it is in a hurry}
delegations:
  RUS: {cares: {long: 1}}
  CHN:
    private: [{id: a, chance: 0.5, unless: not (cheap or winter)}]
"""
    assert findings(text) == [
        f'13: draft.clauses[0].options.month.tags: nobody cares about the tag "short"; {REMEDY}'
    ]
    unused = findings(text.replace(" or winter", ""))
    assert unused[0] == f'4: context: nobody cares about the tag "winter"; {REMEDY}'


@pytest.mark.parametrize(
    ("condition", "message"),
    [
        ("a and", "this condition cannot be read: the condition ends where a tag is wanted"),
        ("a b", 'this condition cannot be read: "and" or "or" is wanted before "b"'),
        ("A", "a condition of tags, and, or, not and at most 20 pairs of brackets, in 200 chara"),
        ("a; import os", "a condition of tags, and, or, not and at most 20 pairs of brackets, in"),
        ("a or " * 40 + "b", "a condition of tags, and, or, not and at most 20 pairs of bracket"),
        ("(" * 21 + "a" + ")" * 21, "a condition of tags, and, or, not and at most 20 pairs of"),
    ],
)
def test_conditions_are_names_and_or_not_and_brackets(condition: str, message: str) -> None:
    (found,) = findings(HEAD + f"instructions: [{{crossed_when: {condition}, because: b}}]\n")
    assert found.startswith(f"5: instructions[0].crossed_when: {message}")


def test_twenty_pairs_of_brackets_are_read() -> None:
    condition = "(" * 20 + "a" + ")" * 20
    orders = f"instructions: [{{crossed_when: {condition}, because: b}}]\n"
    assert not findings(f"{HEAD}context: [a]\n{orders}")


def test_a_recorded_vote_that_the_rules_do_not_reproduce_is_refused() -> None:
    said = "outcome: insufficient_votes"
    (found,) = findings(shipped_texts()["palestine-2014"].replace(said, "outcome: vetoed"))
    sentence = "the votes make it insufficient_votes, but the text says vetoed"
    assert found.endswith(f": recorded[0].outcome: {sentence}")


@pytest.mark.parametrize(
    ("recorded", "message"),
    [
        ("{against: [RUS, Russia]}", "5: recorded[0].against: Russia is named twice"),
        ("{against: [RUS], absent: [RUS]}", "5: recorded[0].absent: RUS stands under against too"),
        ("{totals: {in_favour: 9}}", "5: recorded[0]: The totals make 9 votes, but the Council of"),
        (
            "{totals: {in_favour: 14, against: 1}, against: [RUS, CHN]}",
            "5: recorded[0]: 2 ",
        ),
    ],
)
def test_a_ballot_that_contradicts_itself_is_refused(recorded: str, message: str) -> None:
    (found,) = findings(HEAD + f"recorded: [{recorded}]\n")
    assert found.startswith(message)


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
