"""What the tests of a sitting share: a sitting on the founding case, and its journal."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from nine_votes.council.members import Roster
from nine_votes.sitting.sitting import Sitting, open_sitting
from tests.sitting.scripts import FILE


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    """Where the journal of the test lies."""
    return tmp_path / "sitting.jsonl"


@pytest.fixture
def sitting(roster: Roster, journal: Path) -> Iterator[Sitting]:
    """A sitting that has just been opened."""
    with open_sitting(FILE, roster, journal=journal) as opened:
        yield opened
