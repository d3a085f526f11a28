"""The open table: casting, closing, showing, changing, taking back."""

from hypothesis import given, strategies as st

from nine_votes.council.voting import Vote
from nine_votes.sitting import open_table as tables
from nine_votes.sitting.open_table import OpenTable, VotePhase

SEATS = ("AAA", "BBB", "CCC", "DDD")
YES, NO = Vote.IN_FAVOUR, Vote.AGAINST


def full() -> OpenTable:
    table = tables.opened(SEATS)
    for vote in (YES, YES, NO, Vote.ABSTAINING):
        table = tables.cast(table, vote)
    return table


def revealed() -> OpenTable:
    return tables.reveal(tables.close(full()), len(SEATS))


def test_the_first_seat_is_asked_first_and_each_vote_asks_the_next() -> None:
    table = tables.opened(SEATS)
    assert table.asked == 0
    assert tables.cast(table, YES).asked == 1


def test_after_the_last_vote_nobody_is_asked() -> None:
    assert full().asked is None
    assert full().missing == ()


def test_a_seat_passed_over_is_asked_again_at_the_end() -> None:
    table = tables.ask(tables.opened(SEATS), 2)
    table = tables.cast(tables.cast(table, YES), YES)
    assert table.asked == 0


def test_asking_goes_round_in_both_directions() -> None:
    table = tables.opened(SEATS)
    assert tables.ask_next(table, -1).asked == 3
    assert tables.ask_next(tables.ask(table, 3), 1).asked == 0
    assert tables.ask_next(tables.ask(table, None), 1).asked == 0
    assert tables.ask_next(tables.ask(table, None), -1).asked == 3


def test_a_vote_that_is_missing_stops_the_close_and_is_asked_for() -> None:
    table = tables.cast(tables.opened(SEATS), YES)
    refused = tables.close(table)
    assert refused.phase is VotePhase.CASTING
    assert refused.refused
    assert refused.asked == 1
    assert not tables.cast(refused, YES).refused


def test_votes_are_shown_one_by_one_in_alphabetical_order() -> None:
    table = tables.close(full())
    assert (table.phase, table.shown) == (VotePhase.REVEALING, 0)
    table = tables.reveal(table, 3)
    assert (table.phase, table.shown) == (VotePhase.REVEALING, 3)
    assert tables.reveal(table).phase is VotePhase.RESULT


def test_nothing_can_be_cast_or_taken_back_while_votes_are_shown() -> None:
    table = tables.close(full())
    assert tables.cast(table, NO) is table
    assert tables.undo(table) is table
    assert tables.ask(table, 1) is table
    assert tables.close(table) is table


def test_a_vote_changed_after_the_result_is_known_from_the_one_cast() -> None:
    table = tables.cast(tables.ask(revealed(), 2), YES)
    assert table.phase is VotePhase.RESULT
    assert table.changed == (2,)
    assert table.as_cast[2] is NO
    assert table.asked == 2
    assert tables.cast(table, NO).changed == ()


def test_undo_after_the_result_takes_back_changes_and_never_a_vote_cast() -> None:
    table = tables.cast(tables.ask(revealed(), 2), YES)
    table = tables.undo(table)
    assert table.changed == ()
    assert tables.undo(table) is table


def test_a_record_is_put_on_the_table_and_shown() -> None:
    record = dict.fromkeys(SEATS, YES)
    table = tables.play(tables.cast(tables.opened(SEATS), NO), record)
    assert table.phase is VotePhase.REVEALING
    assert dict(table.ballot) == record


def test_a_record_with_a_name_missing_is_not_shown() -> None:
    table = tables.play(tables.opened(SEATS), {"AAA": YES})
    assert (table.phase, table.refused, table.asked) == (VotePhase.CASTING, True, 1)


@given(st.lists(st.sampled_from(Vote), max_size=8))
def test_undo_takes_back_vote_after_vote(votes: list[Vote]) -> None:
    states = [tables.opened(SEATS)]
    for vote in votes:
        if states[-1].asked is not None:
            states.append(tables.cast(states[-1], vote))
    table = states.pop()
    while states:
        table = tables.undo(table)
        assert table.votes == states.pop().votes
