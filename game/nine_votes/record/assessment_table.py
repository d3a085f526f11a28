"""What each seat did, and what was answered before and after, as a table for a spreadsheet."""

import csv
import io
from collections.abc import Iterable

from nine_votes.council.messages import say
from nine_votes.record.tables import harmless
from nine_votes.sitting.steps import Asked, When
from nine_votes.views.assessment import Assessment, SeatDeeds, Share
from nine_votes.words.resolver import in_words

COLUMNS = ("seat_code", "seat", "permanent")
DEEDS = ("amendments_moved", "amendments_carried", "statements", "explanation_of_vote")


def as_assessment(done: Assessment) -> str:
    """Return a row a seat and one for the room: what was done and answered, and no mark."""
    file = io.StringIO()
    writer = csv.writer(file)
    asked = [(when, question) for when in When for question in Asked]
    asked = [(w, q) for w, q in asked if (w, q) != (When.BEFORE, Asked.AGENDA)]
    answers = [f"{w}_{q}_{part}" for w, q in asked for part in ("right", "of")]
    votes = [in_words(say("assessment-head", head=v.head, subject=v.subject)) for v in done.votes]
    writer.writerow(map(harmless, [*COLUMNS, *votes, *DEEDS, *answers]))
    for seat in done.seats:
        shares = (seat.answers.get(each) for each in asked)
        writer.writerow(map(harmless, [*_deeds(seat), *_counted(shares)]))
    if done.seats:
        room = _counted(_of_the_room(done, when, question) for when, question in asked)
        blank = [""] * (len(done.votes) + len(DEEDS) + 1)
        writer.writerow(["", in_words(say("assessment-the-room")), *blank, *room])
    return file.getvalue()


def _deeds(seat: SeatDeeds) -> list[object]:
    permanent = "yes" if seat.permanent else "no"
    said = " / ".join(seat.explanations)
    done = (seat.moved, seat.carried, seat.statements, said)
    return [seat.code, seat.name, permanent, *map(in_words, seat.votes), *done]


def _of_the_room(done: Assessment, when: When, asked: Asked) -> Share | None:
    question = next(each for each in done.questions if each.asked is asked)
    return question.before if when is When.BEFORE else question.after


def _counted(shares: Iterable[Share | None]) -> list[object]:
    return [cell for share in shares for cell in (share or ("", ""))]
