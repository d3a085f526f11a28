"""Whatever a test had the program read, the next reads what is shipped."""

from collections.abc import Iterator

import pytest

from tests.words.made_up import forget


@pytest.fixture(autouse=True)
def _read_anew(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    yield
    monkeypatch.undo()
    forget()
