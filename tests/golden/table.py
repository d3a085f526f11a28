"""A table to script sittings at: actions by whoever acts, votes by the members that differ."""

from dataclasses import dataclass, replace

from nine_votes.council.actions.chair import CloseVote, Proceed, PutToVote
from nine_votes.council.actions.drafts import TableDraft
from nine_votes.council.actions.floor import AskForFloor, CastVote, MakeStatement, Speak
from nine_votes.council.meeting import Action, Business, Meeting, open_meeting
from nine_votes.council.order import apply
from nine_votes.council.papers import About, Subject
from nine_votes.council.questions import Kind, Method, Question
from nine_votes.council.voting import Vote

OWN_WORDS = "(Here a player speaks for the delegation, in the player's own words.)"
"""Stands for a statement: no government's words are invented."""


@dataclass
class Table:
    """A meeting that a script takes on; what is not in order raises OutOfOrder."""

    meeting: Meeting

    @classmethod
    def of(cls, business: Business) -> "Table":
        return cls(open_meeting(business))

    @property
    def chair(self) -> str:
        return self.meeting.chair

    def do(self, *actions: Action) -> "Table":
        for action in actions:
            self.meeting = apply(self.meeting, action)
        return self

    def proceed(self) -> "Table":
        return self.do(Proceed(self.chair))

    def speak(self, *members: str) -> "Table":
        """Have members ask for the floor and speak in that order."""
        self.do(*(AskForFloor(member) for member in members))
        return self.do(*(Speak(member, OWN_WORDS) for member in members))

    def state(self, *members: str) -> "Table":
        return self.do(*(MakeStatement(member, OWN_WORDS) for member in members))

    def put(self, about: About, of: str, clause: str = "", *, ruled: bool = False) -> "Table":
        method = Method.PRESIDENT_RULING if ruled else Method.FOUR_POWER
        return self.do(PutToVote(self.chair, Subject(about, of, clause), method=method))

    def vote(self, *, against: str = "", abstaining: str = "", favour: str = "") -> "Table":
        """Cast every vote and close: all not named are in favour, or abstain if some are named."""
        named = dict.fromkeys(against.split(), Vote.AGAINST)
        named |= dict.fromkeys(abstaining.split(), Vote.ABSTAINING)
        named |= dict.fromkeys(favour.split(), Vote.IN_FAVOUR)
        others = Vote.ABSTAINING if favour else Vote.IN_FAVOUR
        for code in self.meeting.council.codes:
            self.do(CastVote(code, named.get(code, others)))
        return self.do(CloseVote(self.chair))


def closing_in(about: Business, kind: Kind = Kind.SUBSTANTIVE) -> Table:
    """Return a table at which the first draft was put to the vote, and nobody has voted."""
    drafts = {name: (draft, Question(kind)) for name, (draft, _) in about.drafts.items()}
    name = next(iter(drafts))
    table = Table.of(replace(about, drafts=drafts)).proceed()
    table.do(TableDraft(table.chair, name)).proceed().proceed()
    return table.put(About.DRAFT, name)
