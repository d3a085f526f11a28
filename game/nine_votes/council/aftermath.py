"""What follows from a vote, from the passing of time, and from the end of a meeting.

The Assembly meets in an emergency special session when it is called by A/RES/377 A (V).
"""

from dataclasses import replace
from datetime import date, timedelta

from nine_votes.council import events as ev
from nine_votes.council.holidays import working_days_after
from nine_votes.council.meeting import Meeting, Phase, Ruling
from nine_votes.council.members import Council, presided_council
from nine_votes.council.outcomes import Decision, Outcome
from nine_votes.council.papers import Paper, Standing
from nine_votes.council.questions import Kind

DEBATES_SINCE = date(2022, 4, 26)
"""A/RES/76/262: the Assembly debates every veto cast from this day on."""

DEBATE_WITHIN = 10
"""Working days of the United Nations."""

THIRTY_DAYS = timedelta(days=30)
"""Resolution 2231 (2015), paragraphs 11 and 12: on the day after them the measures apply again."""


def after_a_draft(meeting: Meeting, paper: Paper, decision: Decision, *, carried: bool) -> Meeting:
    if carried:
        return after_adoption(meeting, paper)
    return after_failure(debate_due(meeting, decision), paper)


def after_failure(meeting: Meeting, paper: Paper) -> Meeting:
    """Return the meeting with what follows once a draft is not adopted, for whatever reason."""
    if meeting.business.admission and paper.question.kind is not Kind.PROCEDURAL:
        meeting = meeting.changed(ev.SpecialReportDue())
    return dealt_with(meeting)


def after_adoption(meeting: Meeting, paper: Paper) -> Meeting:
    """Return the meeting with what follows once a draft is adopted, by vote or without one."""
    if paper.question.kind is Kind.SNAPBACK:
        meeting = meeting.changed(ev.ReliefContinued(), relief=True)
    return dealt_with(meeting)


def dealt_with(meeting: Meeting) -> Meeting:
    """Return the meeting with what follows once a draft is no longer to be voted on.

    When the last one is not, a ceded chair returns (rule 20), and what the mandate comes to is
    known. A question about the class of a draft goes with the draft.
    """
    asked = meeting.paper(meeting.preliminary) if meeting.preliminary else None
    if asked and not asked.open:
        meeting = replace(meeting, preliminary=None)
    if meeting.text_open:
        return meeting
    if meeting.ceded_to:
        returned = ev.ChairPassed(meeting.president, "20")
        meeting = meeting.changed(returned, ceded_to=None)
    return _mandate_unrenewed(meeting)


def debate_due(meeting: Meeting, decision: Decision) -> Meeting:
    """Return the meeting with the Assembly's debate announced, where a veto was counted.

    A draft that fails for want of votes, a procedural vote, a snapback and a secret ballot call no
    debate; nor does a veto while an emergency special session meets on the same situation
    (A/RES/76/262).
    """
    vetoed = decision.outcome is Outcome.VETOED and decision.vetoes
    if not vetoed or meeting.day < DEBATES_SINCE or meeting.business.settings.assembly_meets:
        return meeting
    if meeting.business.private:
        return meeting
    due = working_days_after(meeting.day, DEBATE_WITHIN)
    return meeting.changed(ev.AssemblyDebateDue(due.day, due.about))


def _mandate_unrenewed(meeting: Meeting) -> Meeting:
    """Say once of each part of the mandate whether it ends, a renewal having failed.

    A procedural text renews nothing; another draft that was adopted may have.
    """
    renewals = [p for p in meeting.papers if p.question.kind is not Kind.PROCEDURAL]
    standings = {paper.standing for paper in renewals}
    if meeting.unrenewed or Standing.NOT_ADOPTED not in standings or Standing.ADOPTED in standings:
        return meeting
    told = [
        ev.MandatePartEnded(part.name, part.expires)
        if part.expires
        else ev.MandatePartStays(part.name)
        for part in meeting.business.mandate
    ]
    return meeting.changed(*told, unrenewed=True)


def adjourned(meeting: Meeting, until: str = "") -> Meeting:
    """Return the meeting as it is adjourned; a private one issues its communiqué (rule 55)."""
    if meeting.business.private:
        recommended = any(
            paper.standing is Standing.ADOPTED
            for paper in meeting.papers
            if paper.question.kind is Kind.SG_RECOMMENDATION
        )
        meeting = meeting.changed(ev.CommuniqueIssued(recommended))
    return meeting.changed(ev.MeetingAdjourned(until), phase=Phase.ADJOURNED)


def time_passed(meeting: Meeting, to: date) -> Meeting:
    """Return the meeting on a later day: with the month the chair passes on (rule 18).

    A challenge that the last President would not put to the vote lies before the new one. Who has
    left the Council leaves the list of speakers, and who has joined it is no guest any more.
    """
    council = _council_then(meeting, to)
    president = council.president or meeting.president
    handed_over = president != meeting.president
    codes = council.codes
    guests = tuple(guest for guest in meeting.guests if guest not in codes)
    later = replace(
        meeting,
        day=to,
        council=council,
        guests=guests,
        speakers=tuple(s for s in meeting.speakers if s in codes or s in guests),
    )
    return _measures_return(_handed_over(later, president) if handed_over else later)


def _handed_over(meeting: Meeting, president: str) -> Meeting:
    put_again = meeting.ruling is Ruling.REFUSED
    return meeting.changed(
        ev.ChairPassed(president, "18"),
        president=president,
        ceded_to=None,
        ruling=Ruling.CHALLENGED if put_again else meeting.ruling,
    )


def _council_then(meeting: Meeting, day: date) -> Council:
    """Return the Council of a later day; an invented one goes on in its own order by the month."""
    if meeting.business.roster:
        return presided_council(meeting.business.roster, day)
    codes, before = meeting.council.codes, meeting.day
    months = (day.year - before.year) * 12 + day.month - before.month
    turn = (codes.index(meeting.president) + months) % len(codes)
    return replace(meeting.council, president=codes[turn])


def thirty_days_over(meeting: Meeting) -> bool:
    """Say whether the thirty days after a notification under resolution 2231 are over."""
    notified = meeting.business.snapback_notified
    return notified is not None and meeting.day > notified + THIRTY_DAYS


def _measures_return(meeting: Meeting) -> Meeting:
    """Let the earlier measures apply again where no resolution continued the relief in time."""
    notified = meeting.business.snapback_notified
    if notified is None or not thirty_days_over(meeting) or meeting.relief or meeting.measures_back:
        return meeting
    papers = tuple(
        replace(paper, standing=Standing.LAPSED)
        if paper.open and paper.question.kind is Kind.SNAPBACK
        else paper
        for paper in meeting.papers
    )
    returned = ev.EarlierMeasuresReturned(notified + THIRTY_DAYS + timedelta(days=1))
    return dealt_with(meeting.changed(returned, papers=papers, measures_back=True))


FIRST_SESSIONS = date(1950, 11, 3)
"""A/RES/377 A (V), Uniting for Peace."""

ANY_NINE_SINCE = date(1965, 12, 8)
"""A/RES/2046 (XX) made nine of the seven in rule 8(b) of the Assembly's rules of procedure."""

MEMBERS_OF_TODAY = 193


def session_called(
    day: date, in_council: int = 0, members: int = 0, membership: int = MEMBERS_OF_TODAY
) -> bool:
    """Say whether a request calls an emergency special session, which meets within 24 hours.

    Any nine votes of the Council do (any seven before 8 December 1965), whosever they are, or the
    wish of a majority of the `membership` of the United Nations.
    """
    if day < FIRST_SESSIONS:
        return False
    any_of_the_council = 9 if day >= ANY_NINE_SINCE else 7
    return in_council >= any_of_the_council or members > membership // 2
