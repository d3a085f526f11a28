"""Each vote of a meeting as plain values: who voted how, what was announced, why, what if."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from nine_votes.council.decision import single_changes
from nine_votes.council.events import VoteTaken
from nine_votes.council.members import Council, Member
from nine_votes.council.messages import Message, Said, say
from nine_votes.council.voting import Tally, Vote
from nine_votes.phrases.announcement import ALWAYS_CALLED, announcement, groups, told_result
from nine_votes.phrases.papers import as_typed, subject_called
from nine_votes.phrases.result import HEAD, change_sentences, reasons
from nine_votes.phrases.scene import Scene, ballot_of, is_secret
from nine_votes.phrases.window import KIND
from nine_votes.views.chamber import Mark
from nine_votes.views.seat_map import SeatPlace, seat_map


class MemberVote(NamedTuple):
    """How one member voted, and the mark of it, which tells a veto apart."""

    member: Member
    vote: Vote
    mark: Mark


class VoteMinutes(NamedTuple):
    """A vote that was taken.

    `about`, `of` and `clause` are the subject as the journal has it, `subject` its name. `groups`
    are names by votes in the order in which hands are called, `ballots` the members in that same
    order; both are empty where the ballot was secret, as are `sentence`, `why` and `changes`.
    `bar` has a cell for every seat, those in favour first and vetoes last.
    """

    number: int
    day: date
    about: str
    of: str
    clause: str
    subject: Message
    kind: Message
    tally: Tally
    required: int
    outcome: str
    head: Message
    announcement: Message
    sentence: Said
    groups: tuple[tuple[Vote, tuple[str, ...]], ...]
    ballots: tuple[MemberVote, ...]
    vetoes: tuple[str, ...]
    why: tuple[Message, ...]
    articles: tuple[str, ...]
    changes: tuple[Message, ...]
    secret: bool
    bar: tuple[Mark, ...]
    seats: tuple[SeatPlace, ...]


def vote_minutes(number: int, taken: VoteTaken, scene: Scene) -> VoteMinutes:
    """Return the minutes of a vote, so many votes having been taken with it."""
    subject, decision = taken.subject, taken.decision
    secret = is_secret(taken.question)
    ballots = () if secret else _ballots(taken, scene.council)
    return VoteMinutes(
        number,
        scene.day,
        subject.about,
        as_typed(subject.of),
        as_typed(subject.clause),
        say("record-subject", subject=subject_called(subject, scene)),
        KIND(taken.question.kind),
        decision.tally,
        decision.required,
        decision.outcome,
        HEAD(decision.outcome),
        announcement(taken, scene),
        "" if secret else told_result(taken, scene).whole,
        () if secret else _by_vote(ballots),
        ballots,
        () if secret else decision.vetoes,
        () if secret else _why(taken, scene),
        decision.articles,
        () if secret else _changes(taken, scene),
        secret,
        _bar(decision.tally, [b.mark for b in ballots]),
        seat_map(_sitting(taken, scene), scene.chair, {b.member.code: b.mark for b in ballots}),
    )


def _sitting(taken: VoteTaken, scene: Scene) -> Council:
    """Return who sat when the vote was taken; the votes name them, save in a secret ballot."""
    if not taken.votes:
        return scene.meeting.council
    votes = dict(taken.votes)
    return Council(tuple(m for m in scene.council.members if m.code in votes))


def _ballots(taken: VoteTaken, council: Council) -> tuple[MemberVote, ...]:
    blocking = taken.decision.vetoes
    found = []
    for vote, codes in groups(taken.votes):
        for code in codes:
            member = council.member(code)
            veto = vote is Vote.AGAINST and code in blocking
            mark = Mark.VETO if veto else Mark(vote)
            found.append(MemberVote(member, vote, mark))
    return tuple(found)


def _by_vote(ballots: tuple[MemberVote, ...]) -> tuple[tuple[Vote, tuple[str, ...]], ...]:
    names = {vote: tuple(b.member.name for b in ballots if b.vote is vote) for vote in Vote}
    return tuple((vote, who) for vote, who in names.items() if who or vote in ALWAYS_CALLED)


def _bar(tally: Tally, marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """Return the marks as they fill the bar; abstentions would seem to reach the mark beside it."""
    found = marks or [Mark(vote) for vote, n in zip(Vote, tally, strict=True) for _ in range(n)]
    return tuple(sorted(found, key=BAR.index))


BAR = (
    *(Mark.IN_FAVOUR, Mark.ABSENT, Mark.NOT_PARTICIPATING),
    *(Mark.ABSTAINING, Mark.AGAINST, Mark.VETO),
)


def _why(taken: VoteTaken, scene: Scene) -> tuple[Message, ...]:
    rules, council = scene.meeting.business.rules, scene.council
    ballot = ballot_of(taken, council)
    return tuple(reasons(taken.question, ballot, rules, taken.decision, council))


def _changes(taken: VoteTaken, scene: Scene) -> tuple[Message, ...]:
    rules, council = scene.meeting.business.rules, scene.council
    changes = single_changes(taken.question, ballot_of(taken, council), rules)
    return tuple(change_sentences(changes, council)) or (say("record-no-change"),)
