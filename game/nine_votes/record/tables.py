"""Every vote of a record as CSV, a row a member, and as JSON."""

import csv
import io
import json
from collections.abc import Iterable, Iterator
from typing import Any

from nine_votes.council.messages import Said, say
from nine_votes.sitting.steps import Asked, When
from nine_votes.views.assessment import Assessment, SeatDeeds, Share
from nine_votes.views.ballots import MemberVote, VoteMinutes
from nine_votes.views.minutes import Minutes, RecordMinutes
from nine_votes.words.resolver import in_words

COLUMNS = (
    *("meeting", "date", "item", "vote_number", "about", "of", "clause", "question", "kind"),
    *("member_code", "member", "permanent", "vote", "veto"),
    *("in_favour", "against", "abstaining", "not_participating", "absent"),
    *("required", "outcome", "articles"),
)

WIDE = "\uff1d\uff0b\uff0d\uff20"
"""The signs = + - @ as East Asian keyboards write them; some spreadsheets read them alike."""

FORMULA_SIGNS = tuple(f"=+-@{WIDE}")
"""A cell that begins with one of these is read as a formula."""


def as_csv(record: RecordMinutes) -> str:
    """Return a row for each member and vote, and one row alone for each secret ballot."""
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(COLUMNS)
    for number, minutes in enumerate(record.meetings, 1):
        for vote in minutes.votes:
            before = [number, vote.day.isoformat(), minutes.item, vote.number]
            for row in _rows(vote):
                writer.writerow(map(harmless, [*before, *row]))
    return file.getvalue()


def harmless(cell: object) -> object:
    """Return a cell that no spreadsheet reads as a formula."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA_SIGNS) else cell


def _rows(vote: VoteMinutes) -> Iterator[list[object]]:
    subject = [vote.about, vote.of, vote.clause, in_words(vote.subject), in_words(vote.kind)]
    after = [*vote.tally, vote.required, vote.outcome, "; ".join(vote.articles)]
    for who, given, _ in vote.ballots:
        cast = [who.code, who.name, _yes(who.permanent), given, _yes(who.code in vote.vetoes)]
        yield [*subject, *cast, *after]
    if vote.secret:
        yield [*subject, "", "", "", "secret", "", *after]


def _yes(fact: bool) -> str:
    return "yes" if fact else "no"


def as_json(record: RecordMinutes) -> str:
    fields = {
        "title": record.title,
        "notices": _said(record.notices),
        "meetings": [_meeting(minutes) for minutes in record.meetings],
    }
    return json.dumps(fields, ensure_ascii=False, indent=2) + "\n"


def _meeting(minutes: Minutes) -> dict[str, Any]:
    return {
        "date": minutes.day.isoformat(),
        "item": minutes.item,
        "presided": _said(minutes.presided),
        "votes": [_vote(vote) for vote in minutes.votes],
    }


def _vote(vote: VoteMinutes) -> dict[str, Any]:
    return {
        "number": vote.number,
        "date": vote.day.isoformat(),
        "subject": {
            "about": vote.about,
            "of": vote.of,
            "clause": vote.clause,
            "name": in_words(vote.subject),
        },
        "kind": in_words(vote.kind),
        "secret": vote.secret,
        "votes": [_cast(who) for who in vote.ballots],
        "tally": vote.tally._asdict(),
        "required": vote.required,
        "outcome": vote.outcome,
        "vetoes": vote.vetoes,
        "announcement": in_words(vote.announcement),
        "sentence": in_words(vote.sentence),
        "why": _said(vote.why),
        "articles": vote.articles,
        "changes": _said(vote.changes),
    }


def _said(lines: Iterable[Said]) -> list[str]:
    return [in_words(line) for line in lines]


def _cast(by: MemberVote) -> dict[str, Any]:
    who = by.member
    return {"code": who.code, "name": who.name, "permanent": who.permanent, "vote": by.vote}


SEAT_COLUMNS = ("seat_code", "seat", "permanent")
DEEDS = ("amendments_moved", "amendments_carried", "statements", "explanation_of_vote")


def as_assessment(done: Assessment) -> str:
    """Return a row a seat and one for the room: what was done and answered, and no mark."""
    file = io.StringIO()
    writer = csv.writer(file)
    asked = [(when, question) for when in When for question in Asked]
    asked = [(w, q) for w, q in asked if (w, q) != (When.BEFORE, Asked.AGENDA)]
    answers = [f"{w}_{q}_{part}" for w, q in asked for part in ("right", "of")]
    votes = [in_words(say("assessment-head", head=v.head, subject=v.subject)) for v in done.votes]
    writer.writerow(map(harmless, [*SEAT_COLUMNS, *votes, *DEEDS, *answers]))
    for seat in done.seats:
        shares = (seat.answers.get(each) for each in asked)
        writer.writerow(map(harmless, [*_deeds(seat), *_counted(shares)]))
    if done.seats:
        room = _counted(_of_the_room(done, when, question) for when, question in asked)
        blank = [""] * (len(done.votes) + len(DEEDS) + 1)
        writer.writerow(["", in_words(say("assessment-the-room")), *blank, *room])
    return file.getvalue()


def _deeds(seat: SeatDeeds) -> list[object]:
    member = seat.member
    said = " / ".join(seat.explanations)
    done = (seat.moved, seat.carried, seat.statements, said)
    named = (member.code, member.name, "yes" if member.permanent else "no")
    return [*named, *map(in_words, seat.votes), *done]


def _of_the_room(done: Assessment, when: When, asked: Asked) -> Share | None:
    question = next(each for each in done.questions if each.asked is asked)
    return question.before if when is When.BEFORE else question.after


def _counted(shares: Iterable[Share | None]) -> list[object]:
    return [cell for share in shares for cell in (share or ("", ""))]
