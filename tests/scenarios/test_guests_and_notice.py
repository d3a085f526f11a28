"""Who may be invited, and the day on which a notification reached the Council."""

from datetime import date

import pytest

from tests.scenarios.texts import HEAD, findings, read, shipped_texts

LATER = HEAD.replace("2024-03-28", "2025-09-19")


def test_guests_are_called_as_the_author_calls_them_and_a_code_by_its_name() -> None:
    guests = "[Caldora, UKR, South Africa, the Netherlands, Head of the mission]"
    assert read(f"{HEAD}guests: {guests}\n").guests == (
        *("Caldora", "Ukraine", "South Africa", "the Netherlands", "Head of the mission"),
    )
    assert read(HEAD).guests == ()


def test_a_guests_code_gives_its_name_on_the_date() -> None:
    assert read(HEAD.replace("2024-03-28", "1960-07-14") + "guests: [EGY]\n").guests == (
        "United Arab Republic",
    )


@pytest.mark.parametrize("member", ["MLT", "Malta", "malta", "Russia", "the Russian Federation"])
def test_a_member_of_the_council_is_no_guest(member: str) -> None:
    assert findings(f"{HEAD}guests:\n  - Caldora\n  - {member}\n") == [
        f"7: guests: {member} is a member of the Council and needs no invitation"
    ]


def test_an_invented_member_and_a_drawn_one_are_no_guests_either() -> None:
    council = "council: {permanent: [], elected: [MER, FRA], names: {MER: Meridia}}\n"
    assert findings(f"{HEAD}{council}guests: [Malta, Meridia]\n") == [
        "6: guests: Meridia is a member of the Council and needs no invitation"
    ]
    assert findings(f"{HEAD}lot: [CHN, USA]\nguests: [S]\n") == [
        "6: guests: S is a member of the Council and needs no invitation"
    ]


@pytest.mark.parametrize(
    "guests", ["[Caldora, caldora]", "[UKR, Ukraine]", "[Netherlands, the Netherlands]"]
)
def test_a_guest_is_named_once(guests: str) -> None:
    (found,) = findings(f"{HEAD}guests: {guests}\n")
    second = guests.strip("[]").partition(", ")[2]
    assert found == f"5: guests: {second} is named twice"


def test_guests_are_few_and_their_names_are_short() -> None:
    many = ", ".join(f"Guest {i}" for i in range(41))
    assert findings(f"{HEAD}guests: [{many}]\n") == ["5: guests: 41 entries; 0 to 40 are wanted"]
    (found,) = findings(f"{HEAD}guests: [{'x' * 81}]\n")
    assert found.startswith(
        "5: guests[0]: a guest's name, in one line of at most 80 characters, is"
    )


def test_a_notification_comes_on_the_scenarios_date_at_the_latest() -> None:
    for day in ("2025-08-28", "2025-09-19"):
        notified = read(f"{LATER}snapback_notified: {day}\n").snapback_notified
        assert notified == date.fromisoformat(day)
    assert read(LATER).snapback_notified is None
    assert findings(f"{LATER}snapback_notified: 2025-09-20\n") == [
        "5: snapback_notified: 2025-09-20 is later than the date of the scenario, 2025-09-19"
    ]


def test_the_notification_of_28_august_2025_is_in_its_scenario() -> None:
    scenario = read(shipped_texts()["iran-snapback-2025"])
    assert scenario.snapback_notified == date(2025, 8, 28)
