"""What the tests of the record share: a plain record, one of two meetings, a hostile one."""

import pytest

from nine_votes.council.meeting import Business
from nine_votes.council.members import Roster
from nine_votes.scenarios.library import FOUNDING_CASE, find_scenario
from nine_votes.scenarios.reader import read_file
from nine_votes.sitting.course import business_of
from nine_votes.views.minutes import RecordMinutes
from tests.golden.sittings import SITTINGS
from tests.record.hostile import hostile


@pytest.fixture(scope="session")
def business(roster: Roster) -> Business:
    """The business of the founding case."""
    return business_of(read_file(find_scenario(FOUNDING_CASE), roster), roster)


@pytest.fixture(scope="session")
def founding() -> RecordMinutes:
    """The record of the founding case as it went."""
    return SITTINGS["founding-case"]().record()


@pytest.fixture(scope="session")
def suez() -> RecordMinutes:
    """The record of a sitting of two meetings."""
    return SITTINGS["suez-1956"]().record()


@pytest.fixture(scope="session")
def attacked(business: Business) -> RecordMinutes:
    """A record in which everything typed is hostile."""
    return hostile(business)


@pytest.fixture(scope="session")
def records() -> dict[str, RecordMinutes]:
    """The records of all golden sittings."""
    return {name: golden().record() for name, golden in SITTINGS.items()}
