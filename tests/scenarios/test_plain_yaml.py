"""What is taken for YAML: plain text within bounds, and everything else refused at its line."""

from typing import NamedTuple

import pytest

from nine_votes.scenarios.findings import UnreadableError
from nine_votes.scenarios.tree import MOST_BYTES, MOST_EVENTS, Mapping, Scalar, decode, read_tree
from nine_votes.words.resolver import in_words
from tests.scenarios.texts import HEAD, findings, read

EVENTS_AROUND_A_LIST = 6
LEAVE_OUT = "leave it out, all values are plain text"


class Refused(NamedTuple):
    """A finding in words."""

    line: int
    path: str
    sentence: str


def refusal(text: str) -> Refused:
    """Return why a text is refused, the sentence in words."""
    with pytest.raises(UnreadableError) as caught:
        read_tree(text)
    (finding,) = caught.value.findings
    return Refused(finding.line, finding.path, in_words(finding.sentence))


def undecodable(data: bytes) -> Refused:
    with pytest.raises(UnreadableError) as caught:
        decode(data)
    (finding,) = caught.value.findings
    return Refused(finding.line, finding.path, in_words(finding.sentence))


def nested(depth: int) -> str:
    return "[" * depth + "]" * depth


def test_every_scalar_stays_text_and_remembers_its_line_and_quotes() -> None:
    tree = read_tree("a: 007\nb: 'yes'\nc:\n  - 2024-03-28\n  - NO\n")
    assert isinstance(tree, Mapping)
    assert tree.items["a"] == Scalar(1, "007", plain=True)
    assert tree.items["b"] == Scalar(2, "yes", plain=False)
    assert [item.line for item in tree.items["c"].items] == [4, 5]  # type: ignore[union-attr]
    assert tree.key_lines == {"a": 1, "b": 2, "c": 3}


@pytest.mark.parametrize(
    ("text", "line", "sentence"),
    [
        ("", 1, "the file is empty"),
        ("# only a comment\n\n", 1, "the file is empty"),
        ("a: b\n---\nc: d\n", 2, "a second document; one file is one scenario"),
        ("a: 1\nb: *a\n", 2, "an alias (*a); write the value out"),
        ("a: &x 1\n", 1, "an anchor (&x); write the value out where it is used"),
        ("a: 1\nb: &x [c]\n", 2, "an anchor (&x); write the value out where it is used"),
        ("&x a: 1\n", 1, "an anchor (&x); write the value out where it is used"),
        ("a: !!int 1\n", 1, f"a tag (tag:yaml.org,2002:int); {LEAVE_OUT}"),
        ("a: !mine {b: c}\n", 1, f"a tag (!mine); {LEAVE_OUT}"),
        ("a: ! b\n", 1, f"a tag (!); {LEAVE_OUT}"),
        ("a: 1\nb: 2\na: 3\n", 3, '"a" stands here a second time; the first is on line 1'),
        ("a: {b: 1, b: 2}\n", 1, '"b" stands here a second time; the first is on line 1'),
        ("a: 1\n? [b]\n: 2\n", 2, "a field's name has to be a word"),
        ("a: 1\r\nb: *a\r\n", 2, "an alias (*a); write the value out"),
        ("a: 1\rb: *a\r", 2, "an alias (*a); write the value out"),
        ("a: " + nested(20), 1, "more than 20 levels within one another"),
        ("- " * 21, 1, "more than 20 levels within one another"),
    ],
)
def test_what_is_not_plain_is_refused_at_its_line(text: str, line: int, sentence: str) -> None:
    assert refusal(text) == Refused(line, "", sentence)


@pytest.mark.parametrize("opener", ["[", "{", "{a: ", "- ", "? ", "[{a: "])
def test_a_hundred_thousand_openings_are_refused_at_once(opener: str) -> None:
    assert refusal(opener * 100_000).sentence in {
        "more than 20 levels within one another",
        "the text has more than 524,288 characters; none needs as many",
    }


@pytest.mark.parametrize(
    ("text", "line", "remedy"),
    [
        ("a: b: c\n", 1, 'put a text that contains ": " in quotes'),
        ("a: b\n  c: d\n", 2, "begin the fields of one level in the same column"),
        ("a: 1\n\tb: 2\n", 2, "a tab; indent with spaces"),
        ("a: 1\nb:\n\t- c\n", 3, "a text cannot begin with this character (a tab, @, ` or %)"),
        ("a: @home\n", 1, "a text cannot begin with this character (a tab, @, ` or %)"),
        ('a: 1\nb: "never closed\nc: 2\nd: 3\n', 2, "a quotation mark that opens here is never"),
        ('a: "b" c\n', 1, "a field is wanted here; look at the indentation and the quotes"),
        ("a: b\nnonsense\nc: d\n", 2, 'a ":" is missing after the name of a field'),
        ("a: [b, c\nd: e\n", 1, 'the list that "[" opens here lacks a "," or its "]"'),
        ("a: {b: c\nd: e\n", 1, 'the fields that "{" opens here lack a "," or their "}"'),
        ("- a\nb: c\n", 2, "a list wants an entry with - here, or indents too far"),
        ("\t", 1, "a text cannot begin with this character"),
        ("a: [b\n\n\n", 1, 'the list that "[" opens here'),
        ("a: 1\nb: [\n\n\n", 2, "something is missing before this"),
        ("a: 1\nb: {c: *", 2, "did not find expected alphabetic or numeric character"),
        ("a: ]\n", 1, "something is missing before this sign, or at the end"),
    ],
)
def test_what_is_not_yaml_is_refused_with_a_remedy(text: str, line: int, remedy: str) -> None:
    finding = refusal(text)
    assert finding.line == line
    assert finding.sentence.startswith("this is not YAML: ")
    assert remedy in finding.sentence


def test_twenty_levels_are_read_and_a_text_within_them() -> None:
    read_tree(nested(20))
    read_tree("[" * 20 + "text" + "]" * 20)


def test_twenty_thousand_events_are_read_and_no_more() -> None:
    most = MOST_EVENTS - EVENTS_AROUND_A_LIST
    read_tree("- a\n" * most)
    finding = refusal("- a\n" * (most + 1))
    assert finding == Refused(most + 2, "", "the file has more than 20,000 YAML events")


def test_512_kilobytes_are_read_and_no_more() -> None:
    assert len(decode(b"#" * MOST_BYTES)) == MOST_BYTES
    sentence = "the file has more than 524,288 bytes; no scenario needs as many"
    assert undecodable(b"#" * (MOST_BYTES + 1)) == Refused(1, "", sentence)
    assert refusal("#" * (MOST_BYTES + 1)).sentence.startswith("the text has more than 524,288")


@pytest.mark.parametrize(
    ("data", "line"),
    [
        ("a: 1\nb: café\n".encode("latin-1"), 2),
        (b"\xef\xbb\xbfa\n\n\xff", 3),
        (b"\xef\xbb\xbf\n\n\n\xff", 4),
        ("a: 1\n".encode("utf-16"), 1),
        (b"a: \xed\xa0\x80\n", 1),
        (b"a: \xc0\x80\n", 1),
    ],
)
def test_anything_but_utf8_is_refused(data: bytes, line: int) -> None:
    assert undecodable(data) == Refused(line, "", "the file is not UTF-8; save it again as UTF-8")


def test_utf_16_without_a_mark_is_refused_for_its_zero_bytes() -> None:
    assert refusal(decode("a: 1\n".encode("utf-16-le"))).sentence.startswith("the character U+0000")


@pytest.mark.parametrize(
    "character", [*"\0\x07\x0b\x1b\x7f\x85\x9f\u2028\u2029\ufeff\ufffe\uffff", "\ud800"]
)
def test_control_characters_and_unseen_line_ends_are_refused(character: str) -> None:
    sentence = f"the character U+{ord(character):04X} cannot stand in a scenario; remove it"
    assert refusal(f"# é\na: b\r\nc: d{character}\n") == Refused(3, "", sentence)


@pytest.mark.parametrize("escape", [r"\0", r"\a", r"\e[2J", r"\x7f", r"\u2028", r"\N", r"\L"])
def test_quotes_do_not_let_control_characters_in(escape: str) -> None:
    assert "cannot stand in a scenario" in refusal(f'a: 1\nb: "c{escape}"\n').sentence


@pytest.mark.parametrize("character", [*"\u0020\u007e\u00a0\ud7ff\ue000\ufffd\U00010000\U0010ffff"])
def test_every_other_character_is_text(character: str) -> None:
    tree = read_tree(f"a: 'b{character}c'\n")
    assert isinstance(tree, Mapping)
    assert tree.items["a"] == Scalar(1, f"b{character}c", plain=False)


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_line_endings_of_either_kind_make_the_same_scenario(ending: str) -> None:
    assert read(HEAD.replace("\n", ending)) == read(HEAD)


def test_a_byte_order_mark_is_passed_over() -> None:
    assert read(decode(b"\xef\xbb\xbf" + HEAD.encode())) == read(HEAD)
    assert read("\ufeff" + HEAD) == read(HEAD)


def test_tabs_between_words_are_white_space() -> None:
    assert read(HEAD.replace("title: A test\nb", "title:\tA test\t\nb")) == read(HEAD)


def test_a_field_that_stands_twice_does_not_hide_the_other_faults() -> None:
    assert findings(HEAD + "title: Again\nsorces: [a]\n") == [
        '5: "title" stands here a second time; the first is on line 1',
        '6: unknown field "sorces"; did you mean "sources"?',
    ]
