"""Changes in a text are told word by word, and every word of both texts is there."""

from hypothesis import given, strategies as st

from nine_votes.views.papers import Edit, Span, struck, tracked

TEXTS = st.lists(st.sampled_from(["renews", "the", "Panel", "for", "one", "year", "six"])).map(
    " ".join
)


def kept_in(spans: tuple[Span, ...], *edits: Edit) -> str:
    return " ".join(span.text for span in spans if span.edit in edits)


@given(TEXTS, TEXTS)
def test_what_is_kept_and_struck_is_the_old_text_and_what_is_kept_and_added_the_new(
    old: str, new: str
) -> None:
    spans = tracked(old, new)
    assert kept_in(spans, Edit.KEPT, Edit.STRUCK) == old
    assert kept_in(spans, Edit.KEPT, Edit.ADDED) == new


@given(TEXTS)
def test_a_text_that_is_the_same_has_no_changes(text: str) -> None:
    assert {span.edit for span in tracked(text, text)} <= {Edit.KEPT}


def test_words_are_struck_before_those_that_take_their_place() -> None:
    assert tracked("renews the Panel for one year", "renews the Panel for six months now") == (
        Span("renews the Panel for"),
        Span("one year", Edit.STRUCK),
        Span("six months now", Edit.ADDED),
    )


def test_texts_with_little_in_common_stand_one_after_the_other() -> None:
    old, new = "keeps the working methods as they are", "asks for a report on the truce in May"
    assert tracked(old, new) == (Span(old, Edit.STRUCK), Span(new, Edit.ADDED))


def test_a_text_that_was_taken_out_is_struck_whole_and_nothing_is_nothing() -> None:
    assert struck("one  two") == (Span("one two", Edit.STRUCK),)
    assert struck("") == tracked("", "") == ()
