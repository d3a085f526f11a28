"""What follows from a vote, and from the passing of time: mandates, the Assembly, the snapback."""

from dataclasses import replace
from datetime import date, timedelta

from game.council import events as ev
from game.council.changes import changed
from game.council.holidays import working_days_after
from game.council.meeting import Meeting, Paper, Ruling
from game.council.members import Council
from game.council.outcomes import Decision, Outcome
from game.council.presidency import president_on
from game.council.questions import Kind

DEBATES_SINCE = date(2022, 4, 26)
"""A/RES/76/262: the Assembly debates every veto cast from this day on."""

DEBATE_WITHIN = 10
"""Working days of the United Nations."""

SNAPBACK_AFTER = timedelta(days=30)
"""Resolution 2231 (2015), paragraph 12."""


def after_a_draft(meeting: Meeting, paper: Paper, decision: Decision, *, carried: bool) -> Meeting:
    """Return the meeting with what follows from the vote on a draft; a ceded chair returns."""
    kind = paper.question.kind
    if kind is Kind.SG_RECOMMENDATION:
        meeting = changed(meeting, ev.CommuniqueIssued(carried))
    if kind is Kind.SNAPBACK and carried:
        meeting = changed(meeting, ev.ReliefContinued())
    if not carried:
        meeting = _mandate_unrenewed(debate_due(meeting, decision))
        if meeting.business.admission:
            meeting = changed(meeting, ev.SpecialReportDue())
    return replace(meeting, ceded_to=None)


def debate_due(meeting: Meeting, decision: Decision) -> Meeting:
    """Return the meeting with the Assembly's debate announced, where a veto was counted.

    A draft that fails for want of votes, a procedural vote and a snapback call no debate; nor does
    a veto while an emergency special session meets on the same situation (A/RES/76/262).
    """
    vetoed = decision.outcome is Outcome.VETOED and decision.vetoes
    if not vetoed or meeting.day < DEBATES_SINCE or meeting.business.settings.assembly_meets:
        return meeting
    due = working_days_after(meeting.day, DEBATE_WITHIN)
    return changed(meeting, ev.AssemblyDebateDue(due.day, due.about))


def _mandate_unrenewed(meeting: Meeting) -> Meeting:
    """Say of each part of the mandate whether it ends; once, whatever else is voted down."""
    told = {event.name for event in meeting.record if isinstance(event, ev.MandatePartEnded)}
    told |= {event.name for event in meeting.record if isinstance(event, ev.MandatePartStays)}
    for part in meeting.business.mandate:
        if part.name in told:
            continue
        if part.expires:
            meeting = changed(meeting, ev.MandatePartEnded(part.name, part.expires))
        else:
            meeting = changed(meeting, ev.MandatePartStays(part.name))
    return meeting


def time_passed(meeting: Meeting, to: date) -> Meeting:
    """Return the meeting on a later day: with a new month the chair passes on (rule 18).

    A challenge that the last President would not put to the vote lies before the new one.
    """
    before, meeting = meeting.day, replace(meeting, day=to)
    if (before.year, before.month) != (to.year, to.month):
        meeting = _next_president(meeting)
        if meeting.ruling is Ruling.REFUSED:
            meeting = replace(meeting, ruling=Ruling.CHALLENGED)
    return _snapback(meeting)


def _next_president(meeting: Meeting) -> Meeting:
    council, president = _council_then(meeting)
    passed = ev.ChairPassed(president, "18")
    return changed(meeting, passed, council=council, president=president, ceded_to=None)


def _council_then(meeting: Meeting) -> tuple[Council, str]:
    roster = meeting.business.roster
    if roster:
        return roster.council_on(meeting.day), president_on(roster, meeting.day)
    codes = meeting.council.codes
    return meeting.council, codes[(codes.index(meeting.president) + 1) % len(codes)]


def _snapback(meeting: Meeting) -> Meeting:
    notified = meeting.business.snapback_notified
    if notified is None or meeting.measures_back or meeting.day < notified + SNAPBACK_AFTER:
        return meeting
    if any(isinstance(event, ev.ReliefContinued) for event in meeting.record):
        return meeting
    returned = ev.EarlierMeasuresReturned(notified + SNAPBACK_AFTER)
    return changed(meeting, returned, measures_back=True)
