"""The title as plain values: the founding Council, written out, and the ways in that there are."""

from datetime import date

from nine_votes.council.members import Roster, presided_council
from nine_votes.views.chamber import flag_for
from nine_votes.views.title import FOUNDING_DAY, Door, title_view
from nine_votes.words.resolver import in_words


def test_the_seats_on_the_title_are_those_of_the_founding_case(roster: Roster) -> None:
    council = presided_council(roster, FOUNDING_DAY)
    seats = title_view((), frozenset()).seats
    assert [(s.code, s.name, s.permanent) for s in seats] == [
        (m.code, m.name, m.permanent) for m in council.members
    ]


def test_each_flag_is_that_of_the_day() -> None:
    drawn = frozenset({"moz", "chn"})
    flags = {seat.code: seat.flag for seat in title_view((), drawn).seats}
    assert flags["MOZ"] == flag_for("MOZ", FOUNDING_DAY, drawn) == "moz"
    assert flags["MLT"] is None


def test_only_the_ways_in_that_there_are_are_shown_in_their_order() -> None:
    assert title_view((), frozenset()).doors == ()
    both = title_view((Door.EXPLORE, Door.IN_CLASS), frozenset()).doors
    assert [door.name for door in both] == ["in_class", "explore"]
    assert len({door.key for door in both}) == 2


def test_the_last_sitting_is_told_with_its_day() -> None:
    last = ("suez-1956-2", date(2026, 11, 23))
    told = in_words(title_view((), frozenset(), last).last)
    assert told == "suez-1956-2, left on 23 November 2026"
    assert title_view((), frozenset()).last == ""
