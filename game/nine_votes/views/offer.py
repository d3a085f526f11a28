"""An offer: one thing that a seat may do, how it is called, and what it still lacks."""

import re
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from nine_votes.council.actions.chair import LetDaysPass, TakeStrawPoll
from nine_votes.council.actions.drafts import MoveAmendment
from nine_votes.council.actions.floor import MakeMotion
from nine_votes.council.legal import NAMED_BY
from nine_votes.council.meeting import SAMPLE, Action, Group, Meeting, Named
from nine_votes.council.messages import Message, Said, say
from nine_votes.council.order import in_order
from nine_votes.phrases.offers import label as label_of
from nine_votes.phrases.scene import Scene


class Wants(StrEnum):
    """What a person still has to write; a REASON alone may be left empty.

    UNTIL is a day or an hour in any words, DAY one in figures, COUNTS two numbers, SEAT the code of
    the member that acts.
    """

    NOTHING = "nothing"
    TEXT = "text"
    REASON = "reason"
    UNTIL = "until"
    DAY = "day"
    COUNTS = "counts"
    SEAT = "seat"


class Offer(NamedTuple):
    """One thing to do; `objection` is empty where it is in order, else the President's sentence."""

    action: Action
    label: Message
    group: Group
    wants: Wants
    objection: Said


class UnclearError(ValueError):
    """What a person wrote is not what was asked for; the message says what would be."""


WRITTEN = {
    Named.WORDS: Wants.TEXT,
    Named.REASON: Wants.REASON,
    Named.COUNT: Wants.COUNTS,
}
ALWAYS = {
    kind: next((WRITTEN[what] for what in names.values() if what in WRITTEN), Wants.NOTHING)
    for kind, names in NAMED_BY.items()
}
"""What is always asked for with an action, by what it names."""

COUNTED = r"\s*[0-9]{1,3}[\s,;-]+[0-9]{1,3}\s*"

FIELDS = {
    **dict.fromkeys((Wants.TEXT, Wants.REASON), "text"),
    Wants.UNTIL: "until",
    Wants.SEAT: "by",
}


def offer_of(meeting: Meeting, action: Action, scene: Scene, label: Message | None = None) -> Offer:
    """Return an offer with the objection to it, if any, under a label of its own or another."""
    objection = in_order(meeting, action)
    called, refused = label or label_of(action, scene), objection.message if objection else ""
    return Offer(action, called, action.law.group, _wants(action), refused)


def _wants(action: Action) -> Wants:
    match action:
        case MoveAmendment(text=text) if text == SAMPLE:
            return Wants.TEXT
        case MakeMotion(until=until) if until:
            return Wants.UNTIL
        case _:
            return ALWAYS[type(action)]


def filled(offer: Offer, text: str) -> Action:
    """Return the action with a person's words in place of the sample.

    Raises UnclearError where a day or the counts cannot be read.
    """
    action = offer.action
    match offer.wants, action:
        case Wants.NOTHING, _:
            return action
        case Wants.DAY, LetDaysPass():
            return replace(action, to=_day(text))
        case Wants.COUNTS, TakeStrawPoll(by=by):
            return TakeStrawPoll(by, *_counts(text))
        case _:
            return replace(action, **{FIELDS[offer.wants]: text})


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise UnclearError(say("want-no-such-day")) from error


def _counts(text: str) -> tuple[int, int]:
    if not re.fullmatch(COUNTED, text):
        raise UnclearError(say("want-no-such-counts"))
    encourage, discourage = map(int, re.findall(r"[0-9]+", text))
    return encourage, discourage
