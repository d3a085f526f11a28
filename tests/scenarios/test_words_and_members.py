"""How values are written: text that stays text, numbers, truths, and members by any name."""

import pytest

from nine_votes.council.voting import Vote
from tests.scenarios.texts import HEAD, findings, read, vote


@pytest.mark.parametrize("text", ["NO", "no", "yes", "null_", "1e3", "2024-03-28", "0x1F", "~x"])
def test_all_text_is_text(text: str) -> None:
    scenario = read(HEAD.replace("title: A test\nb", f"title: {text}\nb") + f"item: '{text}'\n")
    assert (scenario.title, scenario.item) == (text, text)


def test_no_is_norway() -> None:
    added = "council: {permanent: [], elected: [NO, SE], names: {NO: Norway, SE: Sweden}}\n"
    added += "recorded: [{against: [NO]}]\n"
    council = read(HEAD + added).council
    assert [member.name for member in council.members] == ["Norway", "Sweden"]
    ballot = vote(added).ballot
    assert ballot
    assert ballot.votes == {"NO": Vote.AGAINST, "SE": Vote.IN_FAVOUR}


@pytest.mark.parametrize("truth", ["yes", "no", "on", "1", "'true'", "tRUE"])
def test_only_true_and_false_are_truths(truth: str) -> None:
    (found,) = findings(HEAD + f"question: {{atrocity: {truth}}}\n")
    assert found.startswith("5: question.atrocity: true or false is wanted, not ")


@pytest.mark.parametrize(
    ("written", "number"), [("0.2", 0.2), ("0.20", 0.2), (".5", 0.5), ("1.", 1.0), ("+1", 1.0)]
)
def test_numbers_are_read_as_people_write_them(written: str, number: float) -> None:
    assert read(HEAD + f"jitter: {written}\n").politics.jitter == number


@pytest.mark.parametrize("written", ["1e-1", "0x1", "1_0", "٣", ".", "0." + "1" * 60])
def test_what_else_may_pass_for_a_number_is_refused(written: str) -> None:
    (found,) = findings(HEAD + f"jitter: {written}\n")
    assert found.startswith("5: jitter: a number from 0 to 1 is wanted, not ")


@pytest.mark.parametrize(
    "name",
    ["RUS", "rus", "Russian Federation", "Russia", "russia", "USSR", "Soviet Union", "SUN"],
)
def test_a_member_goes_by_code_by_un_name_or_by_a_usual_name(name: str) -> None:
    ballot = vote(f"recorded: [{{against: [{name}], outcome: vetoed}}]\n").ballot
    assert ballot
    assert ballot.votes["RUS"] is Vote.AGAINST


@pytest.mark.parametrize(
    ("day", "name", "code"),
    [
        ("1960-07-14", "Ceylon", "LKA"),
        ("1960-07-14", "Union of Soviet Socialist Republics", "RUS"),
        ("1984-10-26", "Upper Volta", "BFA"),
        ("1971-02-01", "Republic of China", "CHN"),
    ],
)
def test_the_un_name_on_the_date_is_understood(day: str, name: str, code: str) -> None:
    head = HEAD.replace("2024-03-28", day)
    ballot = vote(f"recorded: [{{abstaining: [{name}]}}]\n", head).ballot
    assert ballot
    assert ballot.votes[code] is Vote.ABSTAINING


@pytest.mark.parametrize(
    ("day", "name", "hint"),
    [
        ("2024-03-28", "Rusia", "; did you mean RUS (Russian Federation)?"),
        ("1950-06-25", "Rusia", "; did you mean RUS (Union of Soviet Socialist Republics)?"),
        ("2024-03-28", "Frnace", "; did you mean FRA (France)?"),
        ("2024-03-28", "Slovenja", "; did you mean SVN (Slovenia)?"),
        ("2024-03-28", "Xyzzy", ""),
    ],
)
def test_a_near_miss_names_the_code_and_the_name_on_the_date(
    day: str, name: str, hint: str
) -> None:
    text = HEAD.replace("2024-03-28", day) + f"recorded: [{{against: [{name}]}}]\n"
    assert findings(text) == [f'5: recorded[0].against: unknown member "{name}"{hint}']


@pytest.mark.parametrize(
    ("added", "place"),
    [
        ("seat: POL\n", "seat"),
        ("delegations: {POL: {leaning: 1}}\n", "delegations"),
        ("delegations: {RUS: {follows: [CHN, POL]}}\n", "delegations.RUS.follows"),
        ("deals: [{id: a, to: POL, label: b, points: 1}]\n", "deals[0].to"),
        ("events: [{id: a, label: b, leaning: {POL: 1}}]\n", "events[0].leaning"),
        ("lot: [CHN, POL]\n", "lot"),
        ("recorded: [{only: [POL]}]\n", "recorded[0].only"),
        ("recorded: [{not_participating: [POL]}]\n", "recorded[0].not_participating"),
        ("rivals: [{symbol: S/1, penholder: POL}]\n", "rivals[0].penholder"),
        ("amendments: [{id: a, by: POL}]\n", "amendments[0].by"),
        ("council: {president: POL}\n", "council.president"),
    ],
)
def test_who_did_not_sit_on_the_council_that_day_is_refused_everywhere(
    added: str, place: str
) -> None:
    assert findings(HEAD + added) == [
        f"5: {place}: POL was not a member of the Council on 2024-03-28"
    ]


def test_any_member_of_the_united_nations_may_sponsor_or_be_a_party() -> None:
    scenario = read(
        HEAD.replace("A test}", "A test, sponsors: [POL]}") + "question: {parties: [POL]}"
    )
    assert scenario.draft.sponsors == ("POL",)
    assert scenario.question.parties == ()


@pytest.mark.parametrize(
    ("added", "sentence"),
    [
        (
            "delegations: {RUS: {leaning: 1}, Russia: {leaning: 2}}\n",
            "delegations: Russia is named",
        ),
        ("lot: [CHN, China]\n", "lot: China is named twice"),
        (
            "events: [{id: a, label: b, leaning: {USA: 1, US: 1}}]\n",
            "events[0].leaning: US is na",
        ),
    ],
)
def test_a_member_is_named_once(added: str, sentence: str) -> None:
    (found,) = findings(HEAD + added)
    assert found.startswith(f"5: {sentence}")
