"""What acts of the President ask for: a function an action, None or the objection."""

from datetime import date, timedelta

from nine_votes.council import actions as act
from nine_votes.council.actions import About, Subject
from nine_votes.council.draft_checks import open_paper
from nine_votes.council.meeting import Meeting, Phase, Ruling
from nine_votes.council.objections import Objection
from nine_votes.council.precedence import next_subject
from nine_votes.council.questions import Kind, Method
from nine_votes.council.voting import Vote

WRITTEN_SINCE = date(2020, 3, 27)
"""The President's letter of that day on voting in writing while the Council could not meet."""

TABLING_DAYS = timedelta(days=10)
"""After so many days without a draft the President tables one: resolution 2231, paragraph 11."""

LATER = timedelta(days=366)
"""The furthest a meeting's time is let come at once."""


def proceed(meeting: Meeting, _action: act.Proceed) -> Objection | None:
    """The President leads on when nothing of the phase is left open."""
    if meeting.phase in {Phase.AGENDA, Phase.DEBATE} and meeting.speakers:
        return Objection("There are still names on the list of speakers", "rule 27")
    if meeting.phase is Phase.VOTING and meeting.text_open:
        return Objection("There are drafts still to be voted on", "rule 32")
    return None


def read_news(meeting: Meeting, action: act.ReadNews) -> Objection | None:
    """A piece of news is one of the scenario's."""
    known = action.news in meeting.business.news
    return None if known else Objection("There is no such news", "rule 6")


def put_to_vote(meeting: Meeting, action: act.PutToVote) -> Objection | None:
    """What is put to the vote is what comes next."""
    if meeting.ruling in {Ruling.CHALLENGED, Ruling.REFUSED}:
        yields = action.subject == Subject(About.RULING)
        waiting = "The challenge to my ruling has to be put to the vote first"
        return _way_of_voting(meeting, action) if yields else Objection(waiting, "rule 30")
    following = next_subject(meeting)
    if following is None:
        return Objection("There is nothing to put to the vote", "rule 32")
    if following.about is not About.MOTION and meeting.phase is not Phase.VOTING:
        return Objection("We have not come to the vote", "rule 32")
    if action.subject != following:
        rule = {About.MOTION: "rule 33", About.AMENDMENT: "rule 36"}.get(following.about, "rule 32")
        return Objection("Something else is put to the vote before that", rule)
    return _way_of_voting(meeting, action)


def _way_of_voting(meeting: Meeting, action: act.PutToVote) -> Objection | None:
    """In writing a draft alone is voted on; only a question of class has a method."""
    about, paper = action.subject.about, meeting.paper(action.subject.of)
    if about is not About.PRELIMINARY and action.method is not Method.FOUR_POWER:
        return Objection("There is no question of class before us to rule on", "rule 30")
    if about is About.DRAFT and paper and paper.question.kind is Kind.CONSENSUS:
        return Objection("That text is adopted by all of us or not at all", "rule 40")
    if not action.written:
        return None
    letter = "letter of the President of 27 March 2020"
    if meeting.day < WRITTEN_SINCE:
        return Objection("The Council does not vote in writing before 27 March 2020", letter)
    if about is not About.DRAFT or meeting.business.private:
        return Objection("Only on a draft resolution do we vote in writing", letter)
    return None


def mark_seat(meeting: Meeting, action: act.MarkSeat) -> Objection | None:
    """A seat is marked as absent or as not participating, never as anything else."""
    if action.member not in meeting.council.codes:
        return Objection("That is no member of the Council", "rule 40")
    if action.vote not in {Vote.ABSENT, Vote.NOT_PARTICIPATING}:
        return Objection("A seat can be marked as absent or not participating alone", "rule 40")
    return None


def close_vote(meeting: Meeting, _action: act.CloseVote) -> Objection | None:
    """A vote that was not cast stops the close, save in writing, where silence is absence."""
    poll = meeting.poll
    if poll is None or poll.written or not poll.missing:
        return None
    count = len(poll.missing)
    waiting = "A member has" if count == 1 else f"{count} members have"
    return Objection(f"{waiting} not voted; I wait, or mark the seat", "rule 40")


def propose_consensus(meeting: Meeting, action: act.ProposeConsensus) -> Objection | None:
    """What is adopted without a vote is an open draft that comes next."""
    paper = open_paper(meeting, action.symbol)
    if isinstance(paper, Objection):
        return paper
    if meeting.phase is not Phase.VOTING:
        return Objection("We have not come to the vote", "rule 32")
    if next_subject(meeting) != Subject(About.DRAFT, action.symbol):
        return Objection("Something else comes before that draft", "rule 32")
    return None


def straw_poll(meeting: Meeting, action: act.TakeStrawPoll) -> Objection | None:
    """A straw poll counts at most the members."""
    counts = (action.encourage, action.discourage)
    if min(counts) < 0 or sum(counts) > meeting.council.size:
        return Objection("More are counted than sit here", "practice of the Council")
    return None


def cede_chair(meeting: Meeting, action: act.CedeChair) -> Objection | None:
    """Only who presides can say that it should not, the next in turn as well."""
    if action.by != meeting.chair:
        return Objection("It is for the President alone to judge that", "rule 20")
    if next_in_turn(meeting) == meeting.president:
        return Objection("Every other member has ceded the chair", "rule 20")
    return None


def next_in_turn(meeting: Meeting) -> str:
    """Return the member after who presides, in English alphabetical order."""
    codes = meeting.council.codes
    return codes[(codes.index(meeting.chair) + 1) % len(codes)]


def let_days_pass(meeting: Meeting, action: act.LetDaysPass) -> Objection | None:
    """Time goes forward, and not past the day on which a draft has to be tabled."""
    if not meeting.day < action.to <= meeting.day + LATER:
        return Objection("A meeting's time goes forward, by a year at most", "rule 1")
    roster = meeting.business.roster
    if roster and action.to > roster.last_day:
        return Objection("Who sits here then is not known", "rule 18")
    if _draft_is_due(meeting, action.to):
        due = "No member has tabled a draft, so I have to table one"
        return Objection(due, "resolution 2231 (2015), paragraph 11")
    return None


def _draft_is_due(meeting: Meeting, day: date) -> bool:
    """Say whether the President owes a draft to continue the relief, and could still table it."""
    notified, drafts = meeting.business.snapback_notified, meeting.business.drafts
    if notified is None or day <= notified + TABLING_DAYS or meeting.measures_back:
        return False
    there_is_one = any(question.kind is Kind.SNAPBACK for _, question in drafts.values())
    tabled = any(paper.question.kind is Kind.SNAPBACK for paper in meeting.papers)
    return there_is_one and not tabled and meeting.phase is not Phase.AFTER_THE_VOTE
