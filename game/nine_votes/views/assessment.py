"""What each seat did, and what was answered before and after: for a teacher, and marking nobody.

It counts and quotes; it gives no points and ranks no seat.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from nine_votes.council import events as ev
from nine_votes.council.actions.floor import MakeStatement, Speak
from nine_votes.council.meeting import Action, Done, Meeting
from nine_votes.council.members import Member
from nine_votes.council.messages import Message, Said, say
from nine_votes.council.papers import Standing
from nine_votes.council.voting import VOTE_LABEL
from nine_votes.phrases.papers import as_typed, subject_called
from nine_votes.phrases.questions import ASKED, asked_text, is_adopted, right_answer, short
from nine_votes.phrases.scene import is_secret, scenes
from nine_votes.sitting.course import Answers
from nine_votes.sitting.steps import Answered, Asked, When


class Share(NamedTuple):
    """So many right of so many that answered."""

    right: int
    of: int


def share_said(share: Share | None) -> Message:
    """Return how many were right, '19 of 28, 68%', or that it was not asked."""
    if share is None:
        return say("assessment-not-asked")
    right, of = share
    half_up = (200 * right + of) // (2 * of)
    return say("assessment-share", right=right, of=of, percent=half_up)


class QuestionAnswers(NamedTuple):
    """A question with its right answer and how the class answered it; None where it was not asked.

    `short` is its figures alone.
    """

    asked: Asked
    text: Message
    short: Message
    answer: Message
    before: Share | None
    after: Share | None

    @property
    def short_answered(self) -> Message:
        """The figures with the right answer, over the bars."""
        return say("question-short-answered", short=self.short, answer=self.answer)

    @property
    def shares_said(self) -> Message:
        """The question with its two shares, for who does not see the picture."""
        before, after = share_said(self.before), share_said(self.after)
        return say("assessment-question-shares", question=self.text, before=before, after=after)


class SeatDeeds(NamedTuple):
    """What a seat did. `votes` stand beside the names of the votes, empty where it did not sit.

    `answers` are its own, by when and question; there are none where slips were counted for the
    room. `explanations` are in the player's words.
    """

    member: Member
    votes: tuple[Said, ...]
    moved: int
    carried: int
    statements: int
    explanations: tuple[str, ...]
    answers: Mapping[tuple[When, Asked], Share]


class VoteHead(NamedTuple):
    """A vote: its number, with that of its meeting where there are several, and its subject."""

    head: Message
    subject: Message


class Assessment(NamedTuple):
    """The whole sitting: the votes, the seats in alphabetical order, the questions."""

    votes: tuple[VoteHead, ...]
    seats: tuple[SeatDeeds, ...]
    questions: tuple[QuestionAnswers, ...]

    @property
    def answered(self) -> bool:
        return any(each.before or each.after for each in self.questions)


NOTHING_DONE = Assessment((), (), ())


class _Vote(NamedTuple):
    called: VoteHead
    cast: Mapping[str, Message]


def assessment(meetings: Sequence[Meeting], answers: Answers) -> Assessment:
    votes = [
        vote for n, meeting in enumerate(meetings, 1) for vote in _votes(meeting, n, len(meetings))
    ]
    members = {m.code: m for meeting in reversed(meetings) for m in _sat(meeting)}
    ordered = sorted(members.values(), key=lambda member: member.order)
    return Assessment(
        tuple(vote.called for vote in votes),
        tuple(_seat(member, votes, meetings, answers) for member in ordered),
        tuple(question_answers(asked, answers) for asked in Asked),
    )


def _sat(meeting: Meeting) -> Iterable[Member]:
    return (*meeting.council.members, *meeting.business.council.members)


def _votes(meeting: Meeting, nth: int, of: int) -> Iterator[_Vote]:
    """Yield the votes of a meeting; a secret ballot names nobody."""
    number = 0
    for event, scene in scenes(meeting):
        if isinstance(event, ev.VoteTaken):
            number += 1
            head = say("assessment-vote", vote=number)
            if of > 1:
                head = say("assessment-meeting-vote", meeting=nth, vote=number)
            subject = subject_called(event.subject, scene)
            called = VoteHead(head, say("record-subject", subject=subject))
            votes = {} if is_secret(event.question) else dict(event.votes)
            cast = {code: VOTE_LABEL(vote) for code, vote in votes.items()}
            yield _Vote(called, cast)


def _seat(
    member: Member, votes: Iterable[_Vote], meetings: Sequence[Meeting], answers: Answers
) -> SeatDeeds:
    code = member.code
    actions = [action for meeting in meetings for action in _actions(meeting, code)]
    spoken = [a for a in actions if isinstance(a, Speak | MakeStatement)]
    moved = [a for meeting in meetings for a in meeting.amendments if a.by == code]
    own = {(w, q): _share(each) for (w, q, seat), each in answers.items() if seat == code}
    return SeatDeeds(
        member,
        tuple(vote.cast.get(code, "") for vote in votes),
        len(moved),
        sum(each.standing is Standing.ADOPTED for each in moved),
        len(spoken),
        tuple(as_typed(a.text) for a in spoken if isinstance(a, MakeStatement)),
        own,
    )


def _actions(meeting: Meeting, code: str) -> Iterator[Action]:
    for event in meeting.record:
        if isinstance(event, Done) and event.action.by == code:
            yield event.action


def question_answers(asked: Asked, answers: Answers) -> QuestionAnswers:
    before, after = (class_share(asked, when, answers) for when in When)
    return QuestionAnswers(
        *(asked, asked_text(asked), short(asked), right_answer(asked)),
        *(before, after),
    )


def class_share(asked: Asked, when: When, answers: Answers) -> Share | None:
    """Return how many of the class were right: as counted for the room, or else seat by seat."""
    if asked not in ASKED[when]:
        return None
    given = {seat: each for (w, q, seat), each in answers.items() if (w, q) == (when, asked)}
    counted = [given[""]] if "" in given else list(given.values())
    shares = list(map(_share, counted))
    of = sum(share.of for share in shares)
    return Share(sum(share.right for share in shares), of) if of else None


def _share(given: Answered) -> Share:
    right = given.adopted if is_adopted(given.question) else given.not_adopted
    return Share(right, given.adopted + given.not_adopted)


def slips_counted(when: When, asked: Asked, right: int, of: int, seat: str = "") -> Answered:
    """Return the answers of so many slips, so many of them right, as the sitting keeps them."""
    other = of - right
    counts = (right, other) if is_adopted(asked) else (other, right)
    return Answered(when, asked, *counts, seat)
