"""The record of a meeting: appending copies nothing, and branches do not mix."""

import pytest

from nine_votes.council.actions.chair import Proceed
from nine_votes.council.actions.drafts import TableDraft
from nine_votes.council.actions.floor import AskForFloor
from nine_votes.council.events import Record
from nine_votes.council.meeting import Done, Meeting, open_meeting
from nine_votes.council.order import apply
from tests.council.meetings.chamber import business, debate, played, tabled


def numbers(count: int) -> Record[int]:
    record: Record[int] = Record()
    for number in range(count):
        record = record.append(number)
    return record


def test_a_record_is_what_was_appended_in_order() -> None:
    record = numbers(5).append(5, 6)
    assert list(record) == list(range(7))
    assert len(record) == 7
    assert (record[0], record[-1], record[2:4]) == (0, 6, [2, 3])
    assert repr(numbers(2)) == "Record([0, 1])"
    with pytest.raises(IndexError):
        record[7]


def test_appending_copies_nothing() -> None:
    shorter = numbers(1000)
    longer = shorter.append(1000)
    assert longer._events is shorter._events
    assert (len(shorter), len(longer)) == (1000, 1001)


def test_an_action_copies_no_record() -> None:
    meeting = debate()
    after = apply(meeting, AskForFloor("RUS"))
    assert after.record._events is meeting.record._events


def test_records_that_part_ways_do_not_mix() -> None:
    trunk = numbers(3)
    left = trunk.append(10)
    right = trunk.append(20)
    left = left.append(11)
    right = right.append(21)
    assert list(trunk) == [0, 1, 2]
    assert list(left) == [0, 1, 2, 10, 11]
    assert list(right) == [0, 1, 2, 20, 21]
    assert len({id(record._events) for record in (left, right)}) == 2


def test_records_are_equal_where_the_same_happened() -> None:
    trunk = numbers(3)
    left, right = trunk.append(3), trunk.append(3)
    assert left == right
    assert left != trunk
    assert trunk != [0, 1, 2]
    assert trunk.append(4) != left


def test_a_longer_record_does_not_show_in_a_shorter_one() -> None:
    shorter = numbers(2)
    numbers_after = shorter.append(2, 3, 4)
    assert list(shorter) == [0, 1]
    assert shorter[-1] == 1
    assert shorter[0:9] == [0, 1]
    assert list(numbers_after) == [0, 1, 2, 3, 4]


def test_meetings_that_part_ways_do_not_mix() -> None:
    trunk = tabled()
    branches = [apply(trunk, AskForFloor(code)) for code in ("RUS", "USA", "RUS")]
    assert branches[0] == branches[2]
    assert branches[0] != branches[1]
    told = [list(branch.record)[-1] for branch in branches]
    assert told == [Done(AskForFloor(code)) for code in ("RUS", "USA", "RUS")]
    assert list(trunk.record)[-1] == Done(TableDraft("USA", "A"))


def test_a_replay_is_equal_and_of_one_length() -> None:
    def once() -> Meeting:
        return played(open_meeting(business()), Proceed("JPN"), TableDraft("USA", "A"))

    assert once() == once()
    assert once() != apply(once(), AskForFloor("USA"))
