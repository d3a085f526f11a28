"""What the member that presides may do (rule 19)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import ClassVar, Self

from nine_votes.council import events as ev
from nine_votes.council.actions.drafts import open_paper
from nine_votes.council.aftermath import adjourned, after_adoption, after_failure, time_passed
from nine_votes.council.meeting import (
    AFTER_THE_AGENDA,
    DEBATE,
    PHASES,
    SITTING,
    WHILE_TEXTS_ARE_OPEN,
    Action,
    AmendmentId,
    Asked,
    By,
    Count,
    Group,
    Law,
    Meeting,
    MemberCode,
    NewsId,
    Objection,
    Open,
    Phase,
    Reason,
    Ruling,
    Symbol,
)
from nine_votes.council.messages import say
from nine_votes.council.papers import About, Standing, Subject
from nine_votes.council.polling import closed, next_subject, put, unfinished
from nine_votes.council.questions import Kind, Method
from nine_votes.council.voting import Vote

WRITTEN_SINCE = date(2020, 3, 27)
"""The President's letter of that day on voting in writing while the Council could not meet."""

TABLING_DAYS = timedelta(days=10)
"""After so many days without a draft the President tables one: resolution 2231, paragraph 11."""

LATER = timedelta(days=366)
"""The furthest a meeting's time is let come at once."""


@dataclass(frozen=True, slots=True)
class Declare(Action):
    """As President, hear no objection and declare it so decided."""

    law: ClassVar = Law(Group.CHAIR, by=By.CHAIR, over=(Open.PENDING,))

    def effect(self, meeting: Meeting) -> Meeting:
        if meeting.pending is None:
            raise KeyError("pending")
        return meeting.pending.agreed(replace(meeting, pending=None))


@dataclass(frozen=True, slots=True)
class Rule(Action):
    """As President, rule on the point of order."""

    law: ClassVar = Law(Group.CHAIR, by=By.CHAIR, over=(Ruling.ASKED,))

    upheld: bool
    text: Reason = ""

    def effect(self, meeting: Meeting) -> Meeting:
        ruled = ev.Ruled(self.by, self.upheld, self.text)
        return meeting.changed(ruled, ruling=Ruling.GIVEN, ruled_order=False)


@dataclass(frozen=True, slots=True)
class Resume(Action):
    """As President, resume a suspended meeting."""

    law: ClassVar = Law(Group.CHAIR, frozenset({Phase.SUSPENDED}), By.CHAIR)

    def effect(self, meeting: Meeting) -> Meeting:
        return meeting.changed(ev.MeetingResumed(), phase=meeting.before_suspension)


@dataclass(frozen=True, slots=True)
class CloseVote(Action):
    """As President, close the vote and announce the result.

    A vote that was not cast stops the close, save in writing, where silence is absence.
    """

    law: ClassVar = Law(Group.CHAIR, by=By.CHAIR, over=(Open.POLL,), missed_by=(By.CHAIR,))

    def check(self, meeting: Meeting) -> Objection | None:
        poll = meeting.poll
        if poll is None or poll.written or not poll.missing:
            return None
        return Objection(say("objection-not-voted", count=len(poll.missing)), "rule 40")

    def effect(self, meeting: Meeting) -> Meeting:
        if meeting.poll is None:
            raise KeyError("poll")
        return closed(meeting, meeting.poll)


@dataclass(frozen=True, slots=True)
class PutToVote(Action):
    """As President, put what comes next to the vote; in writing where hands cannot be raised."""

    law: ClassVar = Law(
        Group.CHAIR,
        SITTING,
        By.CHAIR,
        over=(Ruling.CHALLENGED, Ruling.REFUSED),
        missed_by=(By.CHAIR, By.MEMBERS),
    )

    subject: Subject
    written: bool = False
    method: Method = Method.FOUR_POWER

    def check(self, meeting: Meeting) -> Objection | None:
        if meeting.ruling in {Ruling.CHALLENGED, Ruling.REFUSED}:
            yields = self.subject == Subject(About.RULING)
            waiting = say("objection-challenge-first")
            return self._way_of_voting(meeting) if yields else Objection(waiting, "rule 30")
        following = next_subject(meeting)
        if following is None:
            return Objection(say("objection-nothing-to-vote-on"), "rule 32")
        if following.about is not About.MOTION and meeting.phase is not Phase.VOTING:
            return Objection(say("objection-not-at-the-vote"), "rule 32")
        if self.subject != following:
            rules = {About.MOTION: "rule 33", About.AMENDMENT: "rule 36"}
            rule = rules.get(following.about, "rule 32")
            return Objection(say("objection-other-vote-first"), rule)
        return self._way_of_voting(meeting)

    def _way_of_voting(self, meeting: Meeting) -> Objection | None:
        """In writing a draft alone is voted on; only a question of class has a method."""
        about, paper = self.subject.about, meeting.paper(self.subject.of)
        if about is not About.PRELIMINARY and self.method is not Method.FOUR_POWER:
            return Objection(say("objection-no-question-of-class"), "rule 30")
        if about is About.DRAFT and paper and paper.question.kind is Kind.CONSENSUS:
            return Objection(say("objection-by-all-of-us"), "rule 40")
        if not self.written:
            return None
        letter = "letter of the President of 27 March 2020"
        if meeting.day < WRITTEN_SINCE:
            return Objection(say("objection-not-yet-in-writing"), letter)
        if about is not About.DRAFT or meeting.business.private:
            return Objection(say("objection-in-writing-on-drafts"), letter)
        return None

    def effect(self, meeting: Meeting) -> Meeting:
        return put(meeting, self.subject, written=self.written, method=self.method)

    @classmethod
    def thought_of(cls, meeting: Meeting, by: str) -> Iterator[Self]:
        following = next_subject(meeting)
        for subject in (Subject(About.RULING), *([following] if following else [])):
            yield from (cls(by, subject, method=method) for method in Method)
            yield cls(by, subject, written=True)


@dataclass(frozen=True, slots=True)
class RefuseToPut(Action):
    """As President, refuse to put a challenged ruling to the vote: August 1950."""

    law: ClassVar = Law(Group.CHAIR, by=By.CHAIR, over=(Ruling.CHALLENGED,))

    def effect(self, meeting: Meeting) -> Meeting:
        return meeting.done(self, ruling=Ruling.REFUSED)


@dataclass(frozen=True, slots=True)
class Proceed(Action):
    """As President, go on to the next phase, when nothing of this one is left open."""

    law: ClassVar = Law(Group.CHAIR, SITTING, By.CHAIR, behind_motions=True, missed_by=(By.CHAIR,))

    def check(self, meeting: Meeting) -> Objection | None:
        if meeting.phase in {Phase.AGENDA, Phase.DEBATE} and meeting.speakers:
            return Objection(say("objection-speakers-left"), "rule 27")
        if meeting.phase is Phase.VOTING and meeting.text_open:
            return Objection(say("objection-drafts-left"), "rule 32")
        return None

    def effect(self, meeting: Meeting) -> Meeting:
        following = PHASES[meeting.phase].following
        if following is Phase.ADJOURNED:
            return adjourned(meeting)
        if meeting.phase is Phase.AGENDA:
            return meeting.changed(ev.AgendaAdopted(by_vote=False), phase=following)
        return meeting.done(self, phase=following)


@dataclass(frozen=True, slots=True)
class ProposeConsensus(Asked):
    """As President, propose that the open draft that comes next be adopted without a vote."""

    law: ClassVar = Law(Group.CHAIR, AFTER_THE_AGENDA, By.CHAIR, behind_motions=True)

    symbol: Symbol

    def check(self, meeting: Meeting) -> Objection | None:
        paper = open_paper(meeting, self.symbol)
        if isinstance(paper, Objection):
            return paper
        if meeting.phase is not Phase.VOTING:
            return Objection(say("objection-not-at-the-vote"), "rule 32")
        if next_subject(meeting) != Subject(About.DRAFT, self.symbol):
            return Objection(say("objection-other-draft-first"), "rule 32")
        return None

    def agreed(self, meeting: Meeting) -> Meeting:
        paper = replace(meeting.tabled(self.symbol), standing=Standing.ADOPTED)
        told = (ev.ConsensusReached(self.symbol), ev.DraftAdopted(self.symbol))
        return after_adoption(meeting.with_paper(paper).changed(*told), paper)

    def objected(self, meeting: Meeting) -> Meeting:
        """Leave the draft to be voted on, or let it fall where only a consensus could adopt it."""
        paper = meeting.tabled(self.symbol)
        if paper.question.kind is not Kind.CONSENSUS:
            return meeting
        fallen = meeting.with_paper(replace(paper, standing=Standing.NOT_ADOPTED))
        return after_failure(fallen.changed(ev.DraftNotAdopted(self.symbol)), paper)


@dataclass(frozen=True, slots=True)
class RuleOnOrder(Action):
    """As President, rule which of several amendments is voted on first (rule 36).

    The ruling may be challenged.
    """

    law: ClassVar = Law(Group.CHAIR, WHILE_TEXTS_ARE_OPEN, By.CHAIR)

    id: AmendmentId

    def check(self, meeting: Meeting) -> Objection | None:
        amendment = meeting.amendment(self.id)
        rivals = [
            a for a in meeting.amendments if a.open and amendment and a.symbol == amendment.symbol
        ]
        if amendment is None or not amendment.open or len(rivals) < 2:
            return Objection(say("objection-amendments-not-several"), "rule 36")
        paper = open_paper(meeting, amendment.symbol)
        if isinstance(paper, Objection):
            return paper
        if meeting.ordered == self.id:
            return Objection(say("objection-amendment-first-already"), "rule 36")
        return None

    def effect(self, meeting: Meeting) -> Meeting:
        return meeting.done(self, ordered=self.id, ruling=Ruling.GIVEN, ruled_order=True)


@dataclass(frozen=True, slots=True)
class ReadNews(Action):
    """As President, read out a piece of news of the scenario."""

    law: ClassVar = Law(Group.CHAIR, DEBATE, By.CHAIR)

    news: NewsId

    def check(self, meeting: Meeting) -> Objection | None:
        known = self.news in meeting.business.news
        return None if known else Objection(say("objection-no-such-news"), "rule 6")


@dataclass(frozen=True, slots=True)
class CedeChair(Action):
    """As President, cede the chair for a question one's state is connected with (rule 20).

    Only who presides can say that it should not, the next in turn as well.
    """

    law: ClassVar = Law(Group.CHAIR, SITTING)

    def check(self, meeting: Meeting) -> Objection | None:
        if self.by != meeting.chair:
            return Objection(say("objection-president-judges"), "rule 20")
        if _next_in_turn(meeting) == meeting.president:
            return Objection(say("objection-chair-ceded-by-all"), "rule 20")
        return None

    def effect(self, meeting: Meeting) -> Meeting:
        following = _next_in_turn(meeting)
        return meeting.changed(ev.ChairPassed(following, "20"), ceded_to=following)


def _next_in_turn(meeting: Meeting) -> str:
    """Return the member after who presides, in English alphabetical order."""
    codes = meeting.council.codes
    return codes[(codes.index(meeting.chair) + 1) % len(codes)]


@dataclass(frozen=True, slots=True)
class TakeStrawPoll(Action):
    """As President, take an informal poll, which decides nothing."""

    law: ClassVar = Law(Group.CHAIR, AFTER_THE_AGENDA, By.CHAIR)

    encourage: Count
    discourage: Count

    def check(self, meeting: Meeting) -> Objection | None:
        counts = (self.encourage, self.discourage)
        if min(counts) < 0 or sum(counts) > meeting.council.size:
            return Objection(say("objection-too-many-counted"), "practice of the Council")
        return None

    @classmethod
    def thought_of(cls, meeting: Meeting, by: str) -> Iterator[Self]:
        yield cls(by, meeting.council.size, 0)


@dataclass(frozen=True, slots=True)
class Adjourn(Asked):
    """As President, close the meeting; while business is left, only if no member objects."""

    law: ClassVar = Law(
        Group.CHAIR,
        SITTING | {Phase.SUSPENDED},
        By.CHAIR,
        behind_motions=True,
        missed_by=(By.CHAIR,),
    )

    def effect(self, meeting: Meeting) -> Meeting:
        if not unfinished(meeting):
            return adjourned(meeting)
        return meeting.done(self, pending=self)

    def agreed(self, meeting: Meeting) -> Meeting:
        return adjourned(meeting)


@dataclass(frozen=True, slots=True)
class LetDaysPass(Action):
    """As President, let the time come to a later day; with the month the chair passes on.

    Not past the day on which a draft has to be tabled.
    """

    law: ClassVar = Law(
        Group.CHAIR,
        SITTING | {Phase.SUSPENDED},
        By.CHAIR,
        over=(Ruling.REFUSED,),
        behind_motions=True,
    )

    to: date

    def check(self, meeting: Meeting) -> Objection | None:
        if not meeting.day < self.to <= meeting.day + LATER:
            return Objection(say("objection-time-goes-forward"), "rule 1")
        roster = meeting.business.roster
        if roster and self.to > roster.last_day:
            return Objection(say("objection-council-not-known"), "rule 18")
        if _draft_is_due(meeting, self.to):
            due = say("objection-draft-due")
            return Objection(due, "resolution 2231 (2015), paragraph 11")
        return None

    def effect(self, meeting: Meeting) -> Meeting:
        return time_passed(meeting.done(self), self.to)

    @classmethod
    def thought_of(cls, meeting: Meeting, by: str) -> Iterator[Self]:
        return (cls(by, meeting.day + timedelta(days=days)) for days in (1, 31))


def _draft_is_due(meeting: Meeting, day: date) -> bool:
    """Say whether the President owes a draft to continue the relief, and could still table it."""
    notified, drafts = meeting.business.snapback_notified, meeting.business.drafts
    if notified is None or day <= notified + TABLING_DAYS or meeting.measures_back:
        return False
    there_is_one = any(question.kind is Kind.SNAPBACK for _, question in drafts.values())
    tabled = any(paper.question.kind is Kind.SNAPBACK for paper in meeting.papers)
    return there_is_one and not tabled and meeting.phase is not Phase.AFTER_THE_VOTE


@dataclass(frozen=True, slots=True)
class MarkSeat(Action):
    """As President, mark a seat that does not vote as absent or not participating."""

    law: ClassVar = Law(Group.CHAIR, by=By.CHAIR, over=(Open.POLL,))

    member: MemberCode
    vote: Vote

    def check(self, meeting: Meeting) -> Objection | None:
        if self.member not in meeting.council.codes:
            return Objection(say("objection-no-such-member"), "rule 40")
        if self.vote not in {Vote.ABSENT, Vote.NOT_PARTICIPATING}:
            return Objection(say("objection-mark-absent-only"), "rule 40")
        return None

    def effect(self, meeting: Meeting) -> Meeting:
        return meeting.done(self, poll=meeting.voted(self.member, self.vote))
