"""Actions, and whatever else a journal holds, as JSON objects and back, exactly.

An object names its kind under a tag and holds every field of the dataclass, no more and no less:
`{"action": "CastVote", "by": "RUS", "vote": "against"}`. Fields are texts, truths, whole numbers,
dates, the words of an enumeration, or a dataclass of such fields.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar, get_type_hints

from nine_votes.council.meeting import Action
from nine_votes.council.messages import Fact, Message, say, told_by
from nine_votes.council.order import ACTIONS
from nine_votes.scenarios.findings import excerpt, nearest

T = TypeVar("T")


class UnreadableFieldsError(ValueError):
    """An object that is no action; the message says what is wrong with it."""


@dataclass(frozen=True, slots=True)
class _Form:
    """How one field is read and written; reading what does not fit raises Value-, Key-, TypeError.

    `wanted` is None where the reading says itself what is wrong.
    """

    wanted: Fact | None
    read: Callable[[Any], object]
    write: Callable[[Any], object]


def action_fields(action: Action) -> dict[str, object]:
    """Return an action as the fields of a JSON object."""
    return tagged_fields("action", action)


def action_of(given: object) -> Action:
    """Return the action that the fields of a JSON object are; UnreadableFieldsError otherwise."""
    return tagged_value("action", ACTIONS, given)


def tagged_fields(tag: str, value: object) -> dict[str, object]:
    """Return a value of a dataclass as JSON, its kind named under the tag."""
    return {tag: type(value).__name__, **_plain_fields(value)}


def tagged_value(tag: str, kinds: Mapping[str, type[T]], given: object) -> T:
    """Return the value of one of these kinds that JSON holds; UnreadableFieldsError otherwise."""
    if not isinstance(given, dict):
        raise UnreadableFieldsError(say("journal-object-wanted", given=_shown(given)))
    name = given.get(tag)
    kind = kinds.get(name) if isinstance(name, str) else None
    if kind is None:
        raise UnreadableFieldsError(_no_such_kind(tag, kinds, given))
    return _value(kind, given, tag)


def _no_such_kind(tag: str, kinds: Iterable[str], given: Mapping[str, object]) -> Message:
    name = given.get(tag)
    if not isinstance(name, str):
        return say("journal-field-no-kind", name=tag)
    near = nearest(name, kinds) or ""
    return say("journal-no-such-kind", tag=tag, name=excerpt(name), near=near)


def _value(kind: type[T], given: Mapping[str, object], tag: str | None) -> T:
    forms = FORMS[kind]
    if len(given) != len(forms) + (tag is not None) or not forms.keys() <= given.keys():
        raise UnreadableFieldsError(_names_at_fault(kind, given, tag))
    return kind(*(_read(kind, name, form, given[name]) for name, form in forms.items()))


def _names_at_fault(kind: type, given: Mapping[str, object], tag: str | None) -> Message:
    known = FORMS[kind]
    for name in known:
        if name not in given:
            return say("journal-field-missing", kind=kind.__name__, name=name)
    unknown = next(name for name in given if name not in known and name != tag)
    name, near = excerpt(unknown), nearest(unknown, known) or ""
    return say("journal-field-unknown", kind=kind.__name__, name=name, near=near)


def _read(kind: type, name: str, form: _Form, value: object) -> object:
    try:
        return form.read(value)
    except (ValueError, KeyError, TypeError) as error:
        if form.wanted is None:
            why = told_by(error)
            wrong = say("journal-field-wrong", kind=kind.__name__, name=name, why=why)
        else:
            about = {"kind": kind.__name__, "name": name, "wanted": form.wanted}
            wrong = say("journal-field-wanted", **about, given=_shown(value))
        raise UnreadableFieldsError(wrong) from error


def _shown(value: object) -> str:
    return excerpt(json.dumps(value, default=str))


def _plain_fields(value: object) -> dict[str, object]:
    forms = FORMS[type(value)].items()
    return {name: form.write(getattr(value, name)) for name, form in forms}


class _Forms(dict[type, dict[str, _Form]]):
    """The form of each field of a dataclass in the order of its fields, worked out once."""

    def __missing__(self, kind: type) -> dict[str, _Form]:
        hints = get_type_hints(kind)
        self[kind] = {each.name: _form(hints[each.name]) for each in fields(kind)}
        return self[kind]


def _form(hint: type) -> _Form:
    if hint in PLAIN:
        return _Form(PLAIN[hint], _exactly(hint), hint)
    if hint is date:
        return _Form(say("journal-wanted-day"), _day, date.isoformat)
    if is_dataclass(hint):
        return _Form(None, _nested(hint), _plain_fields)
    if not issubclass(hint, StrEnum):
        raise TypeError(f"{hint.__name__} is not a type that fields have here")
    words = {word.value: word for word in hint}
    return _Form(tuple(words), words.__getitem__, str)


PLAIN: Mapping[type, Message] = {
    str: say("journal-wanted-text"),
    int: say("journal-wanted-number"),
    bool: say("journal-wanted-truth"),
}
"""The types that JSON has as well, and what to call them."""

FORMS = _Forms()


def _exactly(kind: type) -> Callable[[object], object]:
    """Return a reader that lets values of a type pass, a truth not being a whole number."""

    def read(value: object) -> object:
        if type(value) is not kind:
            raise ValueError
        return value

    return read


def _day(value: str) -> date:
    day = date.fromisoformat(value)
    if day.isoformat() != value:
        raise ValueError
    return day


def _nested(kind: type) -> Callable[[object], object]:
    def read(value: object) -> object:
        if not isinstance(value, dict):
            raise UnreadableFieldsError(say("journal-object-wanted", given=_shown(value)))
        return _value(kind, value, None)

    return read
