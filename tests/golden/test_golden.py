"""Whole sittings as text: what is told of them today is what was told and read over before."""

import textwrap
from pathlib import Path

import pytest

from nine_votes.record.paper import as_text
from tests.golden.sittings import SITTINGS

FOLDER = Path(__file__).parent


def written(name: str) -> str:
    """Return the sitting's text under the head that says where its facts are from."""
    golden = SITTINGS[name]()
    head = textwrap.wrap(golden.head, 86, initial_indent="# ", subsequent_indent="# ")
    return "\n".join([*head, "", as_text(golden.record())])


@pytest.mark.parametrize("name", SITTINGS)
def test_sitting_is_told_as_before(name: str) -> None:
    golden, new = FOLDER / f"{name}.txt", FOLDER / f"{name}.txt.new"
    told = written(name)
    known = golden.read_text(encoding="utf-8") if golden.is_file() else ""
    if told != known:
        new.write_text(told, encoding="utf-8", newline="\n")
        pytest.fail(
            f"{golden.name} is not what is told now, which lies beside it as {new.name}. Read both "
            f"(diff {golden} {new}); if the new one is right: mv {new} {golden}"
        )
    new.unlink(missing_ok=True)


def test_no_golden_text_is_left_over() -> None:
    assert {path.stem for path in FOLDER.glob("*.txt")} == set(SITTINGS)
