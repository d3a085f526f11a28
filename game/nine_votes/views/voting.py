"""A vote of a sitting on the wall: while it is taken, while it is shown, and once it is decided."""

from collections.abc import Sequence

from nine_votes.council.decision import decide
from nine_votes.council.events import VoteTaken
from nine_votes.council.meeting import Meeting, Poll
from nine_votes.council.outcomes import Decision
from nine_votes.council.questions import Question
from nine_votes.council.voting import VOTES, Tally, Vote, named_ballot
from nine_votes.phrases import sitting as words, window
from nine_votes.phrases.announcement import told_result
from nine_votes.phrases.offers import scene_of
from nine_votes.phrases.result import HEAD
from nine_votes.phrases.scene import is_secret
from nine_votes.sitting.course import Course
from nine_votes.sitting.open_table import Phase
from nine_votes.sitting.steps import Holder
from nine_votes.views.chamber import ChamberView, CountView, Mark, SeatView
from nine_votes.views.open_table import CHOICES, bar_of, counts_of
from nine_votes.views.stages import Glance, Stage, just_taken
from nine_votes.words.resolver import in_words


class VoteView:
    """What a vote puts on the wall of a chamber whose frame is given."""

    def __init__(self, course: Course, glance: Glance, frame: ChamberView) -> None:
        """Begin with the meeting as it is."""
        self.course, self.glance, self.frame = course, glance, frame
        self.meeting = course.meeting
        self.council, self.scene = course.meeting.council, scene_of(course.meeting)

    def of(self, stage: Stage) -> ChamberView:
        """Return the wall of a stage that is about a vote."""
        taken = just_taken(self.course)
        if stage is Stage.POLL and self.meeting.poll:
            return self._taking(self.meeting.poll)
        if taken is None:
            return self.frame
        if is_secret(taken.question):
            return self._secret(taken)
        return self._shown(taken) if stage is Stage.REVEAL else self._decided(taken)

    def _lawful(self, question: Question) -> ChamberView:
        """Return the frame with the rule that decides a question, and the mark it sets."""
        rules = self.meeting.business.rules
        rule = if_alone_against(self.meeting, question)
        blocks = any(may_stop(self.meeting, question, code) for code in self.council.permanent)
        return self.frame._replace(
            required=rule.required,
            required_label=window.needed(rule.required),
            article=window.law_line(rule, rules, blocks),
        )

    def _taking(self, poll: Poll) -> ChamberView:
        """Return the wall while votes come in; how a seat voted is not to be seen."""
        codes, glance = self.council.codes, self.glance
        missing = [codes[i] for i in poll.missing]
        asked = glance.asked if glance.asked in codes else ""
        keyed = asked and keyable(self.course, asked, private=glance.private)
        marks = tuple(Mark.IN if vote else None for vote in poll.votes)
        return self._lawful(poll.question)._replace(
            phase=Phase.CASTING,
            aside=words.TAKING,
            heading=words.question(poll.subject, self.scene),
            reason=(words.standing_of_the_vote(missing, len(codes), self.council),),
            seats=self._marked(marks),
            bar=(None,) * len(codes),
            counts=(CountView(Mark.IN, len(codes) - len(missing), words.VOTES_IN),),
            asked=codes.index(asked) if keyed else None,
            asked_line=window.how_does(asked, self.council, asked not in missing) if keyed else "",
            choices=CHOICES if keyed else (),
        )

    def _shown(self, taken: VoteTaken) -> ChamberView:
        """Return the wall while votes are shown one after another."""
        count, shown = len(taken.votes), self.glance.shown
        marks = tuple(
            Mark(vote) if i < shown else Mark.IN for i, (_, vote) in enumerate(taken.votes)
        )
        return self._lawful(taken.question)._replace(
            phase=Phase.REVEALING,
            aside=words.question_shortly(taken.subject, self.scene),
            heading=window.REVEALING,
            reason=window.shown_so_far(shown, count),
            seats=self._marked(marks),
            counts=counts_of(marks),
            bar=bar_of(marks),
        )

    def _decided(self, taken: VoteTaken) -> ChamberView:
        marks, result = marks_of(taken), told_result(taken, self.scene)
        return self._lawful(taken.question)._replace(
            phase=Phase.RESULT,
            aside=words.question_shortly(taken.subject, self.scene),
            heading=in_words(result.head),
            reason=tuple(map(in_words, result.sentences)),
            seats=self._marked(marks, taken.decision),
            counts=counts_of(marks),
            bar=bar_of(marks),
            required=taken.decision.required,
        )

    def _secret(self, taken: VoteTaken) -> ChamberView:
        """Return the result of a secret ballot: figures, and no names."""
        marks = _anonymous(taken.decision.tally)
        return self._lawful(taken.question)._replace(
            phase=Phase.RESULT,
            aside=words.question_shortly(taken.subject, self.scene),
            heading=in_words(HEAD(taken.decision.outcome)),
            reason=words.secret_result(taken, self.scene),
            counts=counts_of(marks),
            bar=bar_of(marks),
            required=taken.decision.required,
        )

    def _marked(
        self, marks: Sequence[Mark | None], decision: Decision | None = None
    ) -> tuple[SeatView, ...]:
        vetoes = decision.vetoes if decision else ()
        return tuple(
            seat._replace(mark=mark, pill=_pill(seat.code in vetoes, mark))
            for seat, mark in zip(self.frame.seats, marks, strict=True)
        )


def keyable(course: Course, seat: str, *, private: bool) -> bool:
    """Say whether a seat's vote is keyed on the wall: not where it votes for itself, unseen."""
    return not private or course.holder(seat) is Holder.PLACARD


def may_stop(meeting: Meeting, question: Question, seat: str) -> bool:
    """Ask the law whether a seat alone can stop what all others are in favour of."""
    return seat in if_alone_against(meeting, question, seat).vetoes


def if_alone_against(meeting: Meeting, question: Question, seat: str = "") -> Decision:
    """Return what the law would say if all were in favour, or all but one."""
    codes = meeting.council.codes
    votes = {code: Vote.AGAINST if code == seat else Vote.IN_FAVOUR for code in codes}
    return decide(question, named_ballot(meeting.council, votes), meeting.business.rules)


def marks_of(taken: VoteTaken) -> tuple[Mark, ...]:
    """Return how each seat voted, a vote against as a veto only where it was counted as one."""
    vetoes = taken.decision.vetoes
    return tuple(
        Mark.VETO if vote is Vote.AGAINST and code in vetoes else Mark(vote)
        for code, vote in taken.votes
    )


def _anonymous(tally: Tally) -> tuple[Mark, ...]:
    return tuple(Mark(vote) for vote, n in zip(VOTES, tally, strict=True) for _ in range(n))


def _pill(blocks: bool, mark: Mark | None) -> str:
    if mark is Mark.VETO:
        return window.VETO
    return window.BLOCKS if blocks else ""
