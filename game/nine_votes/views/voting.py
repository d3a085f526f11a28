"""A vote on the wall: while it is taken, while it is shown, and once it is decided.

One way for a vote of a sitting, which is closed once, and for that of an open table, which may be
voted again.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from nine_votes.council.charter import RuleSet, Standing
from nine_votes.council.decision import decide
from nine_votes.council.members import Council, the_members
from nine_votes.council.messages import Message, Said, say
from nine_votes.council.outcomes import Decision
from nine_votes.council.questions import Question
from nine_votes.council.voting import VOTE_LABEL, Vote, named_ballot
from nine_votes.phrases.result import Result
from nine_votes.sitting.open_table import VotePhase
from nine_votes.views.chamber import ChamberView, CountView, Mark, SeatView

BAR_ORDER = (
    *(Mark.IN_FAVOUR, None, Mark.ABSENT, Mark.NOT_PARTICIPATING),
    *(Mark.ABSTAINING, Mark.AGAINST, Mark.VETO),
)
"""Left to right: what is not in favour never lies next to the mark it seems to reach."""

ALWAYS_COUNTED = (Vote.IN_FAVOUR, Vote.AGAINST, Vote.ABSTAINING)


class VoteView(NamedTuple):
    """What a vote puts on a wall whose `frame` is given.

    The votes stand beside the seats of the frame, None where one is not in.
    """

    frame: ChamberView
    question: Question
    rules: RuleSet
    council: Council
    votes: Sequence[Vote | None] = ()

    @property
    def lawful(self) -> ChamberView:
        """The frame with the rule that decides the question, and the mark it sets."""
        law = (self.question, self.rules, self.council)
        rule, permanent = if_alone_against(*law), self.council.permanent
        blocks = any(may_stop(*law, code) for code in permanent)
        return self.frame._replace(
            required=rule.required,
            article=law_line(rule, self.rules, blocks),
        )

    def casting(self) -> ChamberView:
        """Return the wall while votes come in; how a seat voted is not to be seen."""
        return self._with([Mark.IN if vote else None for vote in self.votes], VotePhase.CASTING)

    def shown(self, so_far: int) -> ChamberView:
        """Return the wall while votes are shown one after another."""
        marks = [Mark(v) if v and i < so_far else Mark.IN for i, v in enumerate(self.votes)]
        shown = say("chamber-shown", shown=so_far, seats=len(marks))
        return self._with(marks, VotePhase.REVEALING)._replace(
            heading=say("chamber-the-votes"), reason=(shown, say("chamber-device"))
        )

    def decided(self, decision: Decision, result: Result) -> ChamberView:
        codes = (seat.code for seat in self.frame.seats)
        marks = marks_of(zip(codes, self.votes, strict=True), decision.vetoes)
        return self._with(marks, VotePhase.RESULT, decision.vetoes)._replace(
            heading=result.head,
            reason=result.sentences,
            required=decision.required,
        )

    def _with(
        self, marks: Sequence[Mark | None], phase: VotePhase, vetoes: Sequence[str] = ()
    ) -> ChamberView:
        return self.lawful._replace(
            phase=phase,
            seats=tuple(
                seat._replace(mark=mark, pill=_pill(seat, mark, vetoes))
                for seat, mark in zip(self.frame.seats, marks, strict=True)
            ),
            counts=counts_of(marks),
            bar=bar_of(marks),
        )


def law_line(decision: Decision, rules: RuleSet, can_block: bool) -> Message:
    takes = say("chamber-law-takes", required=decision.required, unanimity=rules.unanimity)
    if rules.standing is Standing.LAW:
        article = decision.articles[0]
        charter = article.startswith("Article") and not rules.unanimity
        return say("chamber-law", charter=charter, article=article, takes=takes, blocks=can_block)
    veto = rules.standing is Standing.PROPOSAL and can_block
    return say("chamber-law-of-rules", title=rules.title, takes=takes, veto=veto)


def votes_in(missing: int, seats: int) -> Message:
    return say("chamber-votes-in", missing=missing, cast=seats - missing, seats=seats)


def still_to_vote(missing: Sequence[str], council: Council) -> Message:
    """Return who keeps the vote from being closed, the first three by name."""
    who, rest = the_members(missing[:3], council), len(missing[3:])
    more = (say("chamber-more", count=rest),) if rest else ()
    return say("chamber-still-to-vote", who=(*who, *more))


def may_stop(question: Question, rules: RuleSet, council: Council, seat: str) -> bool:
    """Ask the law whether a seat alone can stop what all others are in favour of."""
    return seat in if_alone_against(question, rules, council, seat).vetoes


def if_alone_against(
    question: Question, rules: RuleSet, council: Council, seat: str = ""
) -> Decision:
    """Return what the law would say if all were in favour, or all but one."""
    votes = {code: Vote.AGAINST if code == seat else Vote.IN_FAVOUR for code in council.codes}
    return decide(question, named_ballot(council, votes), rules)


def marks_of(
    votes: Iterable[tuple[str, Vote | None]], vetoes: Sequence[str]
) -> tuple[Mark | None, ...]:
    """Return how seats voted, a vote against as a veto only where it was counted as one."""
    return tuple(
        Mark.VETO if vote is Vote.AGAINST and code in vetoes else Mark(vote) if vote else None
        for code, vote in votes
    )


def counts_of(marks: Sequence[Mark | None]) -> tuple[CountView, ...]:
    """Return the five counts, those of the last two facts only where there are any."""
    shown = ["against" if mark is Mark.VETO else mark for mark in marks]
    counts = [CountView(Mark(vote), shown.count(Mark(vote)), VOTE_LABEL(vote)) for vote in Vote]
    return tuple(
        c for c, vote in zip(counts, Vote, strict=True) if c.votes or vote in ALWAYS_COUNTED
    )


def bar_of(marks: Sequence[Mark | None]) -> tuple[Mark | None, ...]:
    """Return the cells of the bar, what is in favour to the left."""
    known = (None if mark is Mark.IN else mark for mark in marks)
    return tuple(sorted(known, key=BAR_ORDER.index))


def _pill(seat: SeatView, mark: Mark | None, vetoes: Sequence[str]) -> Said:
    if mark is Mark.VETO:
        return say("chamber-veto")
    return say("chamber-blocks") if seat.code in vetoes else seat.pill
