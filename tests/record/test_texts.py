"""The record as text and as Markdown."""

import re
from collections.abc import Callable

import pytest

from nine_votes.council.meeting import Business
from nine_votes.council.questions import Kind
from nine_votes.record.lines import WIDTH
from nine_votes.record.markdown import as_markdown, escaped
from nine_votes.record.paper import as_text
from nine_votes.views.minutes import RecordMinutes, minutes
from tests.golden.table import closing_in
from tests.record.hostile import MARKDOWN, MARKUP


def test_text_is_narrow_and_has_no_controls(attacked: RecordMinutes) -> None:
    text = as_text(attacked)
    for line in text.split("\n"):
        assert line.isprintable()
        assert len(line) <= WIDTH or len(line.split()) == 1 or "http" in line
    text.encode()


def test_text_tells_two_meetings_apart(suez: RecordMinutes) -> None:
    text = as_text(suez)
    assert [text.count(f"Meeting {n} of 2\n") for n in (1, 2)] == [1, 1]
    assert text.count("Vote 1: ") == 2


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("*b* _i_ `c`", r"\*b\* \_i\_ \`c\`"),
        ("[x](y) ![z](w)", r"\[x\](y) !\[z\](w)"),
        ("<b> & | # ~ $", r"\<b\> \& \| \# \~ \$"),
        ("1. one", r"1\. one"),
        ("- one", r"\- one"),
        ("+ one", r"\+ one"),
        ("12) one", r"12\) one"),
        ("=== ", r"\=== "),
        ("a - b. c", "a - b. c"),
        ("back\\slash", r"back\\slash"),
    ],
)
def test_markdown_is_escaped(typed: str, shown: str) -> None:
    assert escaped(typed) == shown


def test_nothing_typed_is_markdown(attacked: RecordMinutes) -> None:
    text = as_markdown(attacked)
    assert escaped(MARKUP) in text
    assert escaped(MARKDOWN) in text
    assert not re.search(r"(?<!\\)<(script|img|b)\b", text)
    assert not re.search(r"(?<!\\)\]\(http", text)
    for line in text.split("\n"):
        assert line.isprintable()
        if line.startswith("|"):
            cells = re.split(r"(?<!\\)\|", line)
            assert len(cells) in {5, 8, 9}


def test_markdown_has_tables_headings_and_quotes(founding: RecordMinutes) -> None:
    text = as_markdown(founding)
    assert text.startswith("# Renewing the Panel of Experts on the DPRK\n\n*Meeting record*\n")
    assert "| 1 | Draft resolution S/2024/255 | substantive | 13 | 1 | 1 | Not adopted |" in text
    assert "| Against | 1 | Russian Federation |" in text
    assert "### What follows" in text


@pytest.mark.parametrize("write", [as_text, as_markdown])
def test_a_secret_ballot_names_nobody(
    write: Callable[[RecordMinutes], str], business: Business
) -> None:
    table = closing_in(business, Kind.SG_RECOMMENDATION)
    before = write(RecordMinutes("A recommendation", (), (minutes(table.meeting),)))
    table.vote(against="RUS", abstaining="CHN")
    after = write(RecordMinutes("A recommendation", (), (minutes(table.meeting),)))
    assert "The ballot was secret: the record names nobody." in after
    assert after.count("Russian Federation") == before.count("Russian Federation")
