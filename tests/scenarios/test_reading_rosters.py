"""From a text to the roster the law is given."""

from datetime import date
from pathlib import Path

import pytest

from nine_votes.council.members import FIRST_MEETING, Roster, Term
from nine_votes.council.messages import told_by
from nine_votes.scenarios.findings import UnreadableError
from nine_votes.scenarios.library import REGIONS, read_roster
from nine_votes.words.resolver import in_words

LATIN = REGIONS[3]
ONE_SEAT = """last_day: 2026-12-31
seats:
  FRA: {name: France, region: Western European and others, permanent: true}
"""


class TestReading:
    def read(self, folder: Path, text: str) -> Roster:
        path = folder / "roster.yaml"
        path.write_text(text, encoding="utf-8")
        return read_roster(path)

    def faults(self, folder: Path, text: str) -> str:
        with pytest.raises(UnreadableError) as refusal:
            self.read(folder, text)
        return in_words(told_by(refusal.value))

    def test_a_permanent_seat_runs_from_the_first_meeting(self, tmp_path: Path) -> None:
        seat = self.read(tmp_path, ONE_SEAT).seats["FRA"]
        assert seat.permanent
        assert seat.terms == (Term(FIRST_MEETING),)

    @pytest.mark.parametrize(
        ("written", "term"),
        [
            ("1964", Term(date(1964, 1, 1), date(1964, 12, 31))),
            ("1946-1947", Term(FIRST_MEETING, date(1947, 12, 31))),
            ("2024-2025", Term(date(2024, 1, 1), date(2025, 12, 31))),
            ("1980-01-07/1981-12-31", Term(date(1980, 1, 7), date(1981, 12, 31))),
        ],
    )
    def test_how_a_term_is_written(self, tmp_path: Path, written: str, term: Term) -> None:
        text = f"{ONE_SEAT}  MEX: {{name: Mexico, region: {LATIN}, terms: [{written}]}}\n"
        assert self.read(tmp_path, text).seats["MEX"].terms == (term,)

    def test_all_faults_at_once_with_their_lines(self, tmp_path: Path) -> None:
        text = f"{ONE_SEAT}  MEX: {{name: Mexico, region: Latin, term: [1946]}}\n"
        said = self.faults(tmp_path, text)
        assert said.count("roster.yaml:4:") == 2
        assert '"term"' in said
        assert '"terms"' in said

    def test_a_seat_twice(self, tmp_path: Path) -> None:
        text = ONE_SEAT + ONE_SEAT.splitlines()[-1] + "\n"
        assert "a second time" in self.faults(tmp_path, text)

    def test_a_term_that_is_none(self, tmp_path: Path) -> None:
        text = f"{ONE_SEAT}  MEX: {{name: Mexico, region: {LATIN}, terms: [46]}}\n"
        assert "roster.yaml:4:" in self.faults(tmp_path, text)

    def test_a_code_that_is_none(self, tmp_path: Path) -> None:
        text = f"{ONE_SEAT}  Mexico: {{region: {LATIN}}}\n"
        assert "roster.yaml:4:" in self.faults(tmp_path, text)
