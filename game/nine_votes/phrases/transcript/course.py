"""The course of a meeting in sentences: its opening and end, the chair, what follows from votes."""

from collections.abc import Callable, Mapping
from typing import Any

from nine_votes.council import events as ev
from nine_votes.council.events import Event
from nine_votes.council.members import the_member
from nine_votes.council.messages import Fact, Message, Said, say
from nine_votes.phrases.papers import as_typed
from nine_votes.phrases.scene import Scene


def president(words: Said) -> Message:
    """Return what the President says in that office."""
    return says(say("president-name"), words)


def says(speaker: Fact, words: Said) -> Message:
    """Return what somebody says; a reader may have the two facts apart."""
    return say("told-says", speaker=speaker, words=words)


def _opened(event: ev.MeetingOpened, scene: Scene) -> list[Message]:
    presides = the_member(event.president, scene.council)
    return [
        say("told-opened", day=event.day, president=presides, private=event.private),
        president(say("president-agenda-before-us", item=as_typed(event.item))),
    ]


def _agenda_adopted(event: ev.AgendaAdopted, _scene: Scene) -> list[Message]:
    by_vote = event.by_vote
    return [
        president(say("president-agenda-by-vote") if by_vote else say("president-agenda-adopted"))
    ]


def _assembly_seized(event: ev.AssemblySeized, _scene: Scene) -> list[Message]:
    session = event.emergency_session
    return [say("told-emergency-session") if session else say("told-assembly-seized")]


def _chair_passed(event: ev.ChairPassed, scene: Scene) -> list[Message]:
    to = the_member(event.to, scene.council)
    if event.rule == "18":
        return [say("told-presidency-passes", to=to)]
    if event.to == scene.president:
        return [say("told-back-in-chair", to=to, rule=event.rule)]
    return [president(say("president-cedes", to=to, rule=event.rule))]


def _adjourned(event: ev.MeetingAdjourned, _scene: Scene) -> list[Message]:
    if event.until.strip():
        return [say("told-adjourned-until", until=as_typed(event.until))]
    return [say("told-adjourned")]


def _always(message: Message) -> Callable[[Event, Scene], list[Message]]:
    return lambda _event, _scene: [message]


COURSE: Mapping[type[Event], Callable[[Any, Scene], list[Message]]] = {
    ev.MeetingOpened: _opened,
    ev.AgendaAdopted: _agenda_adopted,
    ev.AgendaRejected: _always(say("told-no-agenda")),
    ev.MandatePartEnded: lambda event, _scene: [
        say("told-mandate-ends", name=as_typed(event.name), day=event.day)
    ],
    ev.MandatePartStays: lambda event, _scene: [
        say("told-mandate-stays", name=as_typed(event.name))
    ],
    ev.AssemblyDebateDue: lambda event, _scene: [
        say("told-debate-due", day=event.day, about=event.about)
    ],
    ev.AssemblySeized: _assembly_seized,
    ev.SpecialReportDue: _always(say("told-special-report")),
    ev.EarlierMeasuresReturned: lambda event, _scene: [say("told-measures-return", day=event.day)],
    ev.ReliefContinued: _always(say("told-relief-goes-on")),
    ev.CommuniqueIssued: lambda event, _scene: [
        say("told-communique", recommended=event.recommended)
    ],
    ev.ChairPassed: _chair_passed,
    ev.MeetingSuspended: _always(say("told-suspended")),
    ev.MeetingResumed: _always(say("told-resumed")),
    ev.MeetingAdjourned: _adjourned,
}
"""What is told of the course of a meeting and of what follows."""
