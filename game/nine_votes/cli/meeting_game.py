"""A whole meeting at the keys of a terminal: the chair leads on, and any seat may act."""

import shlex
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

from nine_votes.cli.keys import END, ask_key, read_line, reject_key, was_taken
from nine_votes.cli.lesson import Lesson
from nine_votes.cli.replay_command import retold
from nine_votes.cli.report import grounds_lines
from nine_votes.cli.seat_menu import action_of, asked_seat, chosen_action, seat_called
from nine_votes.cli.shown import DEEPER, INDENT, tell
from nine_votes.council.actions.chair import MarkSeat
from nine_votes.council.actions.floor import CastVote
from nine_votes.council.decision import HeldVote, decide
from nine_votes.council.documents import Clause, DraftResolution
from nine_votes.council.events import VoteTaken
from nine_votes.council.meeting import Action, Meeting, Phase, Poll
from nine_votes.council.members import Roster, the_member
from nine_votes.council.messages import Cases, Message, Said, say
from nine_votes.council.papers import About, MovedAmendment, Paper, Proposal, Standing, Subject
from nine_votes.council.voting import VOTE, VOTE_KEY, Vote, named_ballot
from nine_votes.phrases.offers import scene_of
from nine_votes.phrases.papers import (
    amendment_called,
    as_typed,
    clause_of,
    part_called,
    standing_text,
    who,
    worded,
)
from nine_votes.phrases.scene import Scene, ballot_of, everybody
from nine_votes.phrases.transcript import told
from nine_votes.phrases.window import STANDING
from nine_votes.record.block import Block, Drawn, Gap, Items, Prose
from nine_votes.scenarios.names import Names
from nine_votes.scenarios.scenario import Scenario, votes_of
from nine_votes.sitting.course import Course
from nine_votes.sitting.shelf import shelf
from nine_votes.sitting.sitting import Sitting
from nine_votes.sitting.steps import Holder
from nine_votes.views.floor import next_step
from nine_votes.views.voting import law_line
from nine_votes.words.resolver import in_words

VOTES = {in_words(VOTE_KEY(vote)).lower(): vote for vote in Vote}
HOLDERS = {"p": Holder.PERSON, "l": Holder.PLACARD, "h": Holder.HOUSE}

MARK = "> "
MARKS = {"x": Vote.ABSENT, "n": Vote.NOT_PARTICIPATING}

STAGE = Cases("terminal-stage", Phase)
DOES = Cases("terminal-does", (*"sptuchkbwmaq", "list", "mark", "record", "another"))
KEYS: tuple[tuple[Said, Said], ...] = (
    (say("terminal-enter-key"), say("terminal-enter-key.does")),
    (say("terminal-a-seat"), say("terminal-a-seat.does")),
    *((letter.upper(), DOES(letter)) for letter in "sptuchkbwma"),
    *(("?", DOES("list")), ("Q", DOES("q"))),
)
POLL_KEYS: tuple[tuple[Said, Said], ...] = (
    *((VOTE_KEY(vote), VOTE(vote)) for vote in Vote),
    *(("M", DOES("mark")), ("R", DOES("record")), ("S", DOES("another"))),
)
"""The keys, and what each does."""

VOTES_TOLD = tuple(say("terminal-vote", key=VOTE_KEY(vote), vote=VOTE(vote)) for vote in Vote)


def play_sitting(sitting: Sitting, roster: Roster, *, from_the_start: bool = False) -> bool:
    """Play until the player leaves; true where another scenario is wanted.

    What was said before is told only from the start. The terminal has to be `listening`.
    """
    told = 0 if from_the_start else len(sitting.meeting.record)
    try:
        another = _Game(sitting, Names(roster), told).play()
    except KeyboardInterrupt:
        print(f"\n{kept_line(sitting)}")
        raise
    print(kept_line(sitting))
    return another


def kept_line(sitting: Sitting) -> str:
    """Return how the sitting is taken up again: by its name where it lies on the shelf."""
    path = sitting.journal.path
    name = path.stem if path.parent == shelf() else str(path)
    call = f"python main.py resume {shlex.quote(name)}"
    return in_words(say("terminal-kept", call=call))


class _Game:
    """A sitting and the person at the keys; `told` events of its meeting have been shown."""

    def __init__(self, sitting: Sitting, names: Names, told: int) -> None:
        self.sitting, self.names, self.told = sitting, names, told
        self.another, self.left, self.hinted = False, False, False
        lesson = Lesson(sitting)
        self.commands: dict[str, Callable[[], None]] = {
            "s": self._a_seat,
            "p": self._papers,
            "t": self._transcript,
            "u": self._undo,
            "c": self._correct,
            "h": self._hand_over,
            "b": lesson.look_back,
            "k": lesson.predict,
            "w": lesson.ask,
            "m": self._further_meeting,
            "a": self._another,
            "?": self._help,
            "q": self._leave,
            END: self._leave,
        }

    @property
    def meeting(self) -> Meeting:
        return self.sitting.meeting

    def play(self) -> bool:
        """Take what is keyed until the player leaves; true where another scenario is wanted."""
        self._tell()
        if self.meeting.poll:
            self._head_of_poll(self.meeting.poll)
        while not self.left:
            poll = self.meeting.poll
            if poll and poll.missing:
                self._take_a_vote(poll)
            else:
                self._take_a_line()
        return self.another

    def _tell(self) -> None:
        tell([Items(said_since(self.meeting, self.told), inset=INDENT)])
        self.told = len(self.meeting.record)

    def _act(self, action: Action | None, *, quietly: bool = False) -> bool:
        """Take an action and tell what came of it; false where it is not taken."""
        before = self.meeting.poll
        if action is None or not was_taken(lambda: self.sitting.submit(action.by, action)):
            return False
        taken = [e for e in self.meeting.record[self.told :] if isinstance(e, VoteTaken)]
        if quietly:
            self.told = len(self.meeting.record)
        self._tell()
        for vote in taken:
            tell(result_blocks(vote, self.meeting, self.sitting.course.scenario))
        if any(vote.votes for vote in taken):
            print(f"\n{in_words(say('lesson-after-a-vote'))}")
        if self.meeting.poll and not before:
            self._head_of_poll(self.meeting.poll)
        return True

    def _take_a_line(self) -> None:
        step = next_step(self.meeting)
        print(f"\n{in_words(self._where())}")
        if step:
            print(in_words(say("terminal-enter", label=step.label)))
        else:
            self._tell_what_is_over()
        if step and not self.hinted:
            print(in_words(say("terminal-or-a-seat")))
        self.hinted = True
        answer = read_line(MARK)
        command = self.commands.get(END if answer is None else answer.casefold())
        if command:
            command()
        elif answer:
            self._acts(seat_called(answer, self.meeting, self.names))
        elif step:
            self._act(action_of(step, self.meeting, self.names))

    def _where(self) -> Message:
        chair, stage = (
            the_member(self.meeting.chair, self.meeting.council),
            STAGE(self.meeting.phase),
        )
        nth, day = len(self.sitting.course.meetings), self.meeting.day
        return say("terminal-where", nth=nth, stage=stage, day=day, chair=chair)

    def _tell_what_is_over(self) -> None:
        left = drafts_left(self.sitting.course)
        if left:
            print(in_words(say("terminal-not-yet-voted-on", drafts=tuple(left))))
        print(in_words(say("terminal-over")))

    def _acts(self, seat: str | None) -> None:
        if seat:
            self._act(chosen_action(self.meeting, seat, self.names))

    # While a vote is taken, one key casts the vote of the seat that is asked.

    def _head_of_poll(self, poll: Poll) -> None:
        print(in_words(law_of(poll, self.meeting)))
        print(in_words(say("terminal-votes", votes=VOTES_TOLD)))
        known = record_of(poll.subject, self.sitting.course.scenario) is not None
        print(in_words(say("terminal-poll", recorded=known)))

    def _take_a_vote(self, poll: Poll) -> None:
        code = self.meeting.council.codes[poll.missing[0]]
        who = the_member(code, self.meeting.council)
        key = ask_key(say("terminal-how-does", who=who), within_line=VOTES)
        if key in VOTES:
            if self._votes(code, VOTES[key]):
                print(in_words(say("terminal-in")))
        elif key == "m":
            self._mark()
        elif key == "r":
            self._play_record(poll)
        elif key in self.commands:
            self.commands[key]()
        else:
            reject_key(key)

    def _votes(self, code: str, vote: Vote) -> bool:
        """Cast a vote, or mark the seat of who is absent and casts none; false if not taken."""
        chair = self.meeting.chair
        absent = vote is Vote.ABSENT
        action = MarkSeat(chair, code, vote) if absent else CastVote(code, vote)
        return self._act(action, quietly=True)

    def _mark(self) -> None:
        seat = asked_seat(self.meeting, self.names)
        if seat is None:
            return
        key = ask_key(say("terminal-how-marked"))
        if key in MARKS:
            self._act(MarkSeat(self.meeting.chair, seat, MARKS[key]))
        else:
            reject_key(key)

    def _play_record(self, poll: Poll) -> None:
        record = record_of(poll.subject, self.sitting.course.scenario) or {}
        missing = [self.meeting.council.codes[seat] for seat in poll.missing]
        if any(code not in record for code in missing):
            print(in_words(say("terminal-not-recorded")))
            return
        if all(self._votes(code, record[code]) for code in missing):
            print(in_words(say("terminal-played")))

    # Beside the meeting.

    def _a_seat(self) -> None:
        print(*seat_lines(self.sitting.course), sep="\n")
        self._acts(asked_seat(self.meeting, self.names))

    def _papers(self) -> None:
        tell(paper_blocks(self.meeting))

    def _transcript(self) -> None:
        tell(retold(self.sitting.course))

    def _undo(self) -> None:
        points = self.sitting.course.points
        before = len(points[-2].record) if len(points) > 1 else 0
        back = said_since(self.meeting, before)
        if was_taken(self.sitting.undo):
            self.told = len(self.meeting.record)
            tell([say("terminal-taken-back", lines=tuple(back))])

    def _correct(self) -> None:
        text = read_line(say("terminal-correct"))
        if text and was_taken(lambda: self.sitting.correct(text)):
            print(in_words(say("terminal-corrected")))

    def _hand_over(self) -> None:
        seat = asked_seat(self.meeting, self.names)
        if seat is None:
            return
        key = ask_key(say("terminal-who-holds"))
        if key not in HOLDERS:
            reject_key(key)
        elif was_taken(lambda: self.sitting.hand_over(seat, HOLDERS[key])):
            holder, who = HOLDER(HOLDERS[key]), the_member(seat, self.meeting.council)
            print(in_words(say("terminal-now-held", holder=holder, who=who)))

    def _further_meeting(self) -> None:
        """Begin a further meeting on a day that is asked for; the sitting says where it cannot."""
        over = self.meeting.phase is Phase.ADJOURNED
        day = self._day_of_next() if over else self.meeting.day
        if day and was_taken(lambda: self.sitting.begin_meeting(day)):
            self.told = 0
            self._tell()

    def _day_of_next(self) -> date | None:
        """Return the day a person names, or by itself that of the next draft of the scenario."""
        left = drafts_left(self.sitting.course)
        tabled = self.sitting.course.scenario.drafts
        days = [t.day for t in tabled if t.draft.name in left and t.day > self.meeting.day]
        usual = min(days, default=self.meeting.day)
        answer = read_line(say("terminal-which-day", figures=str(usual), day=usual))
        if not answer:
            return None if answer is None else usual
        try:
            return date.fromisoformat(answer)
        except ValueError:
            print(in_words(say("want-no-such-day")))
            return None

    def _another(self) -> None:
        if self.meeting.phase is Phase.ADJOURNED:
            self.another = self.left = True
        else:
            print(in_words(say("terminal-not-yet-over")))

    def _help(self) -> None:
        for key, does in (*KEYS, *(POLL_KEYS if self.meeting.poll else ())):
            print(f"  {in_words(key):<7} {in_words(does)}")

    def _leave(self) -> None:
        self.left = True


HOLDER = Cases("terminal-holder", Holder)


def said_since(meeting: Meeting, events: int) -> list[Message]:
    return [line for _, lines in list(told(meeting))[events:] for line in lines]


def law_of(poll: Poll, meeting: Meeting) -> Message:
    council, rules = meeting.council, meeting.business.rules
    all_for = dict.fromkeys(council.codes, Vote.IN_FAVOUR)
    first = next(iter(council.permanent), "")
    one_against = all_for | {code: Vote.AGAINST for code in [first] if code}
    rule = decide(poll.question, named_ballot(council, all_for), rules)
    alone = decide(poll.question, named_ballot(council, one_against), rules)
    return say("terminal-law", law=law_line(rule, rules, bool(alone.vetoes)))


def seat_lines(course: Course) -> Iterator[str]:
    meeting = course.meeting
    members = meeting.council.members
    width = max(len(member.name) for member in members)
    for number, member in enumerate(members, 1):
        star = "*" if member.permanent else " "
        line = f"{number:>4} {star} {member.name:<{width}}  {member.code}{_beside(course, number)}"
        yield line.rstrip()
    for number, guest in enumerate(meeting.guests, len(members) + 1):
        yield f"{number:>4}   {as_typed(guest)}"


def _beside(course: Course, number: int) -> str:
    meeting = course.meeting
    code = meeting.council.codes[number - 1]
    holder = course.holder(code)
    notes = [say("terminal-presides")] if code == meeting.chair else []
    notes += [HOLDER(holder)] if holder is not Holder.PERSON else []
    voted = meeting.poll and number - 1 not in meeting.poll.missing
    notes += [say("terminal-has-voted")] if voted else []
    return in_words(say("terminal-beside", notes=tuple(notes)))


def paper_blocks(meeting: Meeting) -> Iterator[Block]:
    scene = scene_of(meeting)
    for symbol, (draft, _) in meeting.business.drafts.items():
        yield from _draft(draft, meeting.paper(symbol), scene)
    amendments = [_amendment(a, scene) for a in meeting.amendments]
    yield from _under(say("terminal-amendments"), amendments)
    yield from _under(say("terminal-wordings"), [_proposal(p, scene) for p in meeting.proposals])


def _under(heading: Message, lines: Sequence[Message]) -> Iterator[Block]:
    if lines:
        yield from (Gap(), heading, Items(lines, inset=INDENT))


def _draft(draft: DraftResolution, paper: Paper | None, scene: Scene) -> Iterator[Block]:
    name, title = as_typed(draft.name), as_typed(draft.title or "")
    standing = STANDING(paper.standing) if paper else say("draft-not-submitted")
    sponsors = tuple(who(code, scene) for code in (paper.sponsors if paper else ()))
    yield Gap()
    yield say("terminal-draft", name=name, titled=bool(draft.symbol), title=title)
    yield Prose(say("terminal-draft-stands", standing=standing, sponsors=sponsors), inset=INDENT)
    yield Items([as_typed(line) for line in draft.preamble], inset=INDENT)
    for place, clause in enumerate(draft.clauses, 1):
        yield from _clause(place, clause, paper)


def _clause(place: int, clause: Clause, paper: Paper | None) -> Iterator[Block]:
    text = standing_text(paper, clause) if paper else as_typed(clause.tabled or "")
    gone = paper is not None and clause.id not in paper.remaining
    about = as_typed(clause.id.replace("_", " "))
    said = say("terminal-clause", place=place, about=about, text=text, gone=gone)
    yield Prose(said, inset=INDENT, hang=DEEPER - INDENT)
    others = [worded(clause, each) for each in (() if gone else clause.wordings or ())]
    yield Items([say("terminal-or-else", text=o) for o in others if o != text], inset=DEEPER)


def _amendment(amendment: MovedAmendment, scene: Scene) -> Message:
    clause = clause_of(amendment.symbol, amendment.clause, scene)
    text = worded(clause, amendment.wording) if amendment.wording else as_typed(amendment.text)
    called, standing = amendment_called(amendment.id, scene), STANDING(amendment.standing)
    return say("terminal-amendment", amendment=called, text=text, standing=standing)


def _proposal(proposal: Proposal, scene: Scene) -> Message:
    clause = clause_of(proposal.symbol, proposal.clause, scene)
    behind = tuple(who(code, scene) for code in (proposal.by, *proposal.co_sponsors))
    part = part_called(proposal.symbol, proposal.clause, scene)
    wording = worded(clause, proposal.wording)
    return say("terminal-wording", part=part, wording=wording, who=behind)


def result_blocks(taken: VoteTaken, meeting: Meeting, scenario: Scenario) -> Iterator[Block]:
    if taken.subject.about is not About.DRAFT or not taken.votes:
        return
    council = everybody(meeting)
    ballot, rules = ballot_of(taken, council), meeting.business.rules
    put = HeldVote(taken.question, rules, council, meeting.day, ballot)
    yield Drawn([*grounds_lines(put)])
    text = _told_of(taken, scenario)
    if text:
        yield from (Gap(), say("terminal-follows"), Prose(text, inset=INDENT))


def _told_of(taken: VoteTaken, scenario: Scenario) -> str:
    """Return what the vote led to, as far as the scenario can say.

    Where it has several votes, its words belong to those as recorded.
    """
    told_of_one = len(votes_of(scenario)) == 1
    if told_of_one or record_of(taken.subject, scenario) == dict(taken.votes):
        return scenario.consequences.get(taken.decision.outcome, "")
    return ""


def record_of(subject: Subject, scenario: Scenario) -> Mapping[str, Vote] | None:
    votes = votes_of(scenario) if subject.about is About.DRAFT else ()
    return next((put.record for put in votes if put.subject == subject.of), None)


def drafts_left(course: Course) -> list[str]:
    """Return the drafts that no meeting of a sitting has decided on."""
    over = {Standing.ADOPTED, Standing.NOT_ADOPTED}
    papers = [paper for meeting in course.meetings for paper in meeting.papers]
    decided = {paper.symbol for paper in papers if paper.standing in over}
    names = [tabled.draft.name for tabled in course.scenario.drafts]
    return [name for name in names if name not in decided]
