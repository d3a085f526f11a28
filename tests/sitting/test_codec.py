"""Actions as JSON: exactly back, and nothing let in that is not one."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import date
from typing import Any

import pytest
from hypothesis import given, strategies as st

from nine_votes.council.actions.chair import PutToVote
from nine_votes.council.actions.floor import CastVote, Speak
from nine_votes.council.meeting import Action
from nine_votes.council.messages import told_by
from nine_votes.council.order import ACTIONS
from nine_votes.council.papers import About, Motion, Product, Subject
from nine_votes.council.voting import Vote
from nine_votes.sitting.journal import (
    UnreadableFieldsError,
    action_fields,
    action_of,
    chained,
    line_fields,
    unchained,
)
from nine_votes.sitting.steps import STEPS, OpenSitting, Step
from nine_votes.words.resolver import in_words

ANY_TEXT = st.text(st.characters(exclude_categories=()))
"""Lone surrogates as well, which a terminal that is set up wrongly hands over."""

SAMPLES: Mapping[str, Any] = {
    "upheld": True,
    "subject": Subject(About.MOTION, Motion.SUSPEND),
    "written": False,
    "oral": True,
    "vote": Vote.NOT_PARTICIPATING,
    "encourage": 9,
    "discourage": 6,
    "to": date(2024, 4, 8),
    "motion": Motion.REFER,
}


def samples() -> Iterator[Action]:
    """Return an action of every kind."""
    for kind in ACTIONS.values():
        values = {
            "by": "FRA",
            "text": "x",
            "member": "RUS",
            "guest": "Japan",
            "news": "n",
            "id": "a",
        }
        values |= {"symbol": "S/2024/255", "clause": "panel", "wording": "full", **SAMPLES}
        values |= {"product": Product.PRESS_STATEMENT}
        names = {each.name for each in fields(kind)} & values.keys()
        yield kind(**{name: values[name] for name in names})


@given(st.one_of([st.from_type(kind) for kind in ACTIONS.values()]))
def test_every_action_comes_back_as_it_went(action: Action) -> None:
    text = json.dumps(action_fields(action))
    back = action_of(json.loads(text))
    assert back == action
    assert type(back) is type(action)
    assert json.dumps(action_fields(back)) == text


@given(st.one_of([st.from_type(kind) for kind in (*STEPS.values(), OpenSitting)]), ANY_TEXT)
def test_a_line_gives_back_what_was_chained_and_its_hash(
    step: Step | OpenSitting, before: str
) -> None:
    mark = "".join(f"{ord(c):x}" for c in before)
    line, last = chained(line_fields(step), mark)
    assert line.endswith(b"\n")
    assert line.isascii()
    assert unchained(line[:-1], mark) == (line_fields(step), last)


@given(ANY_TEXT)
def test_any_text_comes_back(text: str) -> None:
    action = Speak("FRA", text)
    assert action_of(json.loads(json.dumps(action_fields(action)))) == action


def test_an_action_reads_as_in_the_documentation() -> None:
    cast = CastVote("RUS", Vote.AGAINST)
    assert action_fields(cast) == {"action": "CastVote", "by": "RUS", "vote": "against"}


@pytest.mark.parametrize("action", list(samples()), ids=lambda action: type(action).__name__)
def test_what_lacks_a_field_or_has_one_more_or_a_wrong_one_is_refused(action: Action) -> None:
    good = action_fields(action)
    assert action_of(good) == action
    kind = type(action).__name__
    refused({**good, "why": "because"}, f'{kind}: unknown field "why"')
    for name in good.keys() - {"action"}:
        refused({k: v for k, v in good.items() if k != name}, f'"{name}" is missing')
        wrongs: list[object] = [None, 2.5, [], {"a": 1}, ["RUS"]]
        if not is_text(action, name):
            wrongs.append("nothing of the kind")
        for wrong in wrongs:
            refused({**good, name: wrong}, f"{kind}.{name}: ")


def is_text(action: Action, name: str) -> bool:
    return type(getattr(action, name)) is str


def refused(given: object, sentence: str) -> None:
    with pytest.raises(UnreadableFieldsError) as caught:
        action_of(given)
    told = in_words(told_by(caught.value))
    assert sentence in told
    assert "\n" not in told


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (7, "an object is wanted, not 7"),
        ([], "an object is wanted, not []"),
        ({}, 'the field "action" is missing'),
        ({"action": ["CastVote"]}, 'the field "action" is missing, or is no text'),
        ({"action": "CastVot"}, 'there is no action "CastVot"; did you mean "CastVote"?'),
        ({"action": "Action", "by": "RUS"}, 'there is no action "Action"'),
        (
            {"action": "CastVote", "by": "RUS", "vot": "against"},
            'CastVote: the field "vote" is missing',
        ),
        (
            {"action": "CastVote", "by": "RUS", "vote": "no"},
            "in_favour, against, abstaining, not_participating or absent is wanted, not",
        ),
        ({"action": "Rule", "by": "RUS", "upheld": 1, "text": ""}, "true or false is wanted"),
        (
            {"action": "TakeStrawPoll", "by": "RUS", "encourage": True, "discourage": 0},
            "TakeStrawPoll.encourage: a whole number is wanted, not true",
        ),
        ({"action": "LetDaysPass", "by": "RUS", "to": "20240408"}, "a day as 2024-03-28 is wanted"),
        ({"action": "LetDaysPass", "by": "RUS", "to": "2024-W15-1"}, "a day as 2024-03-28"),
    ],
)
def test_what_is_no_action_is_told_so_in_a_sentence(given: object, sentence: str) -> None:
    refused(given, sentence)


def test_what_is_put_to_the_vote_is_looked_at_as_closely() -> None:
    put = action_fields(PutToVote("FRA", Subject(About.DRAFT, "S/1")))
    refused({**put, "subject": "S/1"}, "PutToVote.subject: an object is wanted")
    refused({**put, "subject": {"about": "draft", "of": "S/1"}}, '"clause" is missing')
    refused({**put, "subject": {"about": "war", "of": "", "clause": ""}}, "Subject.about: agenda, ")
    refused(
        {**put, "subject": {"about": "draft", "of": "", "clause": "", "x": 1}}, 'unknown field "x"'
    )
