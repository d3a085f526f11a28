"""Whatever stands in a file: a scenario comes of it, or findings, and nothing else."""

import re

from hypothesis import example, given, settings, strategies as st

from nine_votes.scenarios.findings import UnreadableError
from nine_votes.scenarios.tree import decode, read_tree
from tests.scenarios.texts import HEAD, assert_told_well, refusals

UNTIMED = settings(deadline=None)
ANY_TEXT = st.text(st.characters())
YAML_LIKE = st.text(st.sampled_from(list("ab1 \n\t-:,[]{}&*!|>'\"%@`#?~.<=\\/\r\u00e9\0")))
FIELDS = st.sampled_from(
    ["title", "basis", "date", "draft", "recorded", "against", "delegations", "RUS", "lot", "rules"]
)
WORDS = st.one_of(FIELDS, ANY_TEXT, st.sampled_from(["fictional", "2024-03-28", "S", "0", "~"]))
BRANCHES = st.recursive(
    st.one_of(WORDS, st.none(), st.booleans(), st.integers(), st.floats()),
    lambda inner: st.one_of(st.lists(inner), st.dictionaries(WORDS, inner)),
)


def look_at(text: str) -> None:
    assert_told_well(refusals(text), text)


def flow(branch: object) -> str:
    """Return a branch in YAML's flow style, text in double quotes only where it needs them."""
    if isinstance(branch, dict):
        return "{" + ", ".join(f"{flow(key)}: {flow(item)}" for key, item in branch.items()) + "}"
    if isinstance(branch, list):
        return "[" + ", ".join(map(flow, branch)) + "]"
    text = str(branch)
    if re.fullmatch(r"[\w.~-]+", text):
        return text
    return '"' + "".join(f"\\U{ord(character):08x}" for character in text) + '"'


@UNTIMED
@given(ANY_TEXT)
@example("\ufeff")
@example("\ud800")
def test_any_text_is_looked_at(text: str) -> None:
    look_at(text)
    look_at(HEAD + text)


@UNTIMED
@given(YAML_LIKE)
def test_any_text_of_yamls_own_signs_is_looked_at(text: str) -> None:
    look_at(text)
    look_at(HEAD + text)
    look_at(f"{HEAD}item: {text}")


@UNTIMED
@given(st.dictionaries(FIELDS, BRANCHES))
def test_any_fields_are_looked_at(fields: dict[str, object]) -> None:
    look_at(flow(fields))
    whole = {"title": "a", "basis": "fictional", "date": "2024-03-28", "draft": {"title": "a"}}
    look_at(flow({**whole, **fields}))


@UNTIMED
@given(st.binary())
@example(b"\xef\xbb\xbf\xff")
@example(b"\xff\xfea\0")
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        text = decode(data)
    except UnreadableError as error:
        (finding,) = error.findings
        assert finding.line <= data.count(b"\n") + 1
    else:
        look_at(text)


@UNTIMED
@given(st.lists(ANY_TEXT))
def test_quoted_text_comes_back_as_it_was_or_is_refused(texts: list[str]) -> None:
    try:
        tree = read_tree("[" + ", ".join(map(flow, texts)) + "]")
    except UnreadableError:
        return
    assert [node.text for node in tree.items] == texts  # type: ignore[union-attr]
