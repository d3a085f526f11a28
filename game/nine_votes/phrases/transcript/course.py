"""The course of a meeting in sentences: its opening and end, the chair, what follows from votes."""

from collections.abc import Callable, Mapping
from typing import Any

from nine_votes.council import events as ev
from nine_votes.council.events import Event
from nine_votes.phrases.papers import as_typed, quoted
from nine_votes.phrases.scene import Scene
from nine_votes.phrases.words import capital, long_date, named


def president(text: str) -> str:
    """Return what the President says in that office."""
    return f"The President: {text}"


def _opened(event: ev.MeetingOpened, scene: Scene) -> list[str]:
    presides = capital(named(event.president, scene.council))
    private = " The meeting is private (rule 48)." if event.private else ""
    return [
        f"The meeting is called to order on {long_date(event.day)}. {presides} presides.{private}",
        president(f"The provisional agenda is before the Council: {as_typed(event.item)}."),
    ]


def _agenda_adopted(event: ev.AgendaAdopted, _scene: Scene) -> list[str]:
    if event.by_vote:
        return [president("The provisional agenda is our agenda, by the vote just taken.")]
    return [president("I hear no objection to the provisional agenda. The agenda is adopted.")]


def _mandate_ended(event: ev.MandatePartEnded, _scene: Scene) -> list[str]:
    day = long_date(event.day)
    return [f"It was not renewed: {as_typed(event.name)} ends on {day}."]


def _mandate_stays(event: ev.MandatePartStays, _scene: Scene) -> list[str]:
    return [f"This part of the mandate has no end date and goes on: {as_typed(event.name)}."]


def _debate_due(event: ev.AssemblyDebateDue, _scene: Scene) -> list[str]:
    day = long_date(event.day)
    by = f"by about {day} (ten weekdays, holidays not counted)" if event.about else f"by {day}"
    within = "" if event.about else ", within ten working days"
    return [f"The General Assembly is to debate the veto {by}{within} (A/RES/76/262)."]


def _assembly_seized(event: ev.AssemblySeized, _scene: Scene) -> list[str]:
    called = "An emergency special session of the General Assembly is called, to meet within "
    if event.emergency_session:
        return [f"{called}twenty-four hours (A/RES/377 A (V))."]
    return ["The question goes to the General Assembly."]


def _measures_returned(event: ev.EarlierMeasuresReturned, _scene: Scene) -> list[str]:
    why = "No resolution to continue the relief was adopted within thirty days of the notification"
    again = f"the earlier measures apply again from {long_date(event.day)}"
    return [f"{why}: {again} (resolution 2231 (2015), paragraph 12)."]


def _communique(event: ev.CommuniqueIssued, _scene: Scene) -> list[str]:
    agreed = "agreed on a recommendation" if event.recommended else "made no recommendation"
    return [f"A communiqué tells the public this alone: the Council {agreed} (rule 55)."]


def _chair_passed(event: ev.ChairPassed, scene: Scene) -> list[str]:
    to = named(event.to, scene.council)
    if event.rule == "18":
        return [f"With the month the presidency passes to {to} (rule 18)."]
    if event.to == scene.president:
        return [f"The question being over, {to} returns to the chair (rule {event.rule})."]
    return [
        president(
            "My country is directly connected with this question, and I should not preside over "
            f"it. For this question the chair passes to {to} (rule {event.rule})."
        )
    ]


def _adjourned(event: ev.MeetingAdjourned, _scene: Scene) -> list[str]:
    until = f" until {quoted(event.until)}" if event.until.strip() else ""
    return [f"The meeting is adjourned{until}."]


def _always(*lines: str) -> Callable[[Event, Scene], list[str]]:
    return lambda _event, _scene: list(lines)


COURSE: Mapping[type[Event], Callable[[Any, Scene], list[str]]] = {
    ev.MeetingOpened: _opened,
    ev.AgendaAdopted: _agenda_adopted,
    ev.AgendaRejected: _always("The Council has no agenda, and nothing more can be done here."),
    ev.MandatePartEnded: _mandate_ended,
    ev.MandatePartStays: _mandate_stays,
    ev.AssemblyDebateDue: _debate_due,
    ev.AssemblySeized: _assembly_seized,
    ev.SpecialReportDue: _always(
        "The Council does not recommend the applicant, and makes a special report on that to the "
        "General Assembly (rule 60)."
    ),
    ev.EarlierMeasuresReturned: _measures_returned,
    ev.ReliefContinued: _always("The relief goes on."),
    ev.CommuniqueIssued: _communique,
    ev.ChairPassed: _chair_passed,
    ev.MeetingSuspended: _always("The meeting is suspended."),
    ev.MeetingResumed: _always("The meeting is resumed."),
    ev.MeetingAdjourned: _adjourned,
}
"""What is told of the course of a meeting and of what follows."""
