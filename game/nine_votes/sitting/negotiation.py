"""The negotiation that a sitting carries: the game and every move made in it, a frozen value.

Once it has ended, a vote is taken as negotiated. The negotiation decided every vote; the meeting
takes them by its own rules, step by step, so that record, transcript and debrief know nothing of
who decided. What is due follows from the negotiation alone, and so a sitting that was cut off in
the middle of its vote goes on where it was.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from nine_votes.council.actions.chair import (
    Adjourn,
    CloseVote,
    Declare,
    Proceed,
    ProposeConsensus,
    PutToVote,
)
from nine_votes.council.actions.drafts import (
    AcceptAmendment,
    CoSponsor,
    MoveAmendment,
    RequestSeparateVote,
    TableDraft,
    WithdrawDraft,
    WithdrawSponsorship,
)
from nine_votes.council.actions.floor import CastVote
from nine_votes.council.documents import DraftResolution
from nine_votes.council.meeting import Action, Meeting
from nine_votes.council.members import Roster
from nine_votes.council.messages import say, told_by
from nine_votes.council.papers import About, Subject
from nine_votes.council.voting import Vote
from nine_votes.delegations import happenings as ev, moves as to
from nine_votes.delegations.cases import Case, Text, wordings
from nine_votes.delegations.happenings import Happening
from nine_votes.delegations.moves import WORDS, Move, ScriptError, move_of, words_of
from nine_votes.delegations.play import NotInOrderError, begin, play
from nine_votes.delegations.scores import without_red_line
from nine_votes.delegations.state import Ending, State
from nine_votes.delegations.worlds import Game, Level, world_of
from nine_votes.places import folder
from nine_votes.scenarios.casting import Cast, CastingError, cast
from nine_votes.scenarios.profiles import shipped_profiles
from nine_votes.scenarios.scenario import Scenario
from nine_votes.sitting.journal import digest_of
from nine_votes.sitting.steps import BeginMeeting, Negotiate, RefusedError


@dataclass(frozen=True, slots=True)
class Made:
    """A move that was made, what happened, and where things stand then; the beginning has none."""

    move: Move | None
    happened: tuple[Happening, ...]
    state: State


@dataclass(frozen=True, slots=True)
class Negotiation:
    """A negotiation from one seat; the seed decides what members hide and what happens.

    `cast` is the case as its file has it, `game` the one that is played; they differ where
    `without` names the red line that is left out of this game, and is empty where none is. `steps`
    begin with the first day, before any move. `extension` is the short extension as a draft, where
    the case has one.
    """

    seat: str
    level: Level
    seed: int
    without: str
    cast: Cast
    game: Game
    steps: tuple[Made, ...]
    extension: DraftResolution | None = None

    @property
    def case(self) -> Case:
        return self.game.case

    @property
    def state(self) -> State:
        return self.steps[-1].state

    @property
    def moves(self) -> tuple[Move, ...]:
        return tuple(made.move for made in self.steps if made.move is not None)

    @property
    def over(self) -> bool:
        """Whether it has ended, be it with a short extension after which one may go on."""
        return self.state.result is not None

    @property
    def ends(self) -> tuple[int, ...]:
        """The places of the steps with which it ended: the last, and that of an extension."""
        return tuple(i for i, made in enumerate(self.steps) if made.state.result is not None)

    @property
    def extended(self) -> bool:
        """Whether it ended in a short extension after which talks may go on."""
        result = self.state.result
        granted = result is not None and result.ending is Ending.ROLLOVER_ADOPTED
        return granted and self.state.chapter == 1


def negotiation_of(scenario: Scenario, roster: Roster, seed: int, step: Negotiate) -> Negotiation:
    """Return a negotiation on its first day; RefusedError where the scenario has none."""
    if not scenario.negotiable:
        raise RefusedError(say("refusal-nothing-to-negotiate", scenario=scenario.id))
    try:
        whole = cast(scenario, shipped_profiles(), roster, step.seat)
    except CastingError as error:
        why = told_by(error)
        raise RefusedError(say("refusal-not-negotiable", scenario=scenario.id, why=why)) from error
    case = _with_lines(whole.case, step.without)
    game = Game(case, world_of(case, seed, step.level))
    opened = begin(game)
    return Negotiation(
        step.seat,
        step.level,
        seed,
        step.without,
        whole,
        game,
        (Made(None, opened.happened, opened.state),),
        _extension(whole, scenario),
    )


def profiles_digest() -> str:
    """Return the digest of what members want where no scenario says so."""
    return digest_of(folder("scenarios") / "profiles.yaml")


def _with_lines(case: Case, without: str) -> Case:
    """Return the case as this game is played: a red line of it may be left out."""
    if not without:
        return case
    code, _, identifier = without.partition(" ")
    lines = {d.code: {line.id for line in d.red_lines} for d in case.delegations}
    if identifier not in lines.get(code, set()):
        raise RefusedError(say("refusal-no-red-line", line=without))
    return without_red_line(case, code, identifier)


def _extension(whole: Cast, scenario: Scenario) -> DraftResolution | None:
    """Return the short extension as a draft: that of the record, or one with its label alone.

    Whoever does not hold the pen may table the recorded one as a rival, beside the extension.
    """
    case = whole.case
    if case.rollover is None:
        return None
    drafts = {tabled.draft.name: tabled.draft for tabled in scenario.drafts}
    recorded = [p.name for p in whole.precedents if p.text.rollover and p.name in drafts]
    if recorded and case.holds_pen:
        return drafts[recorded[0]]
    label = case.rollover.label
    return DraftResolution(title=f"{label[:1].upper()}{label[1:]}", penholder=case.penholder)


def moved(negotiation: Negotiation, words: str) -> Negotiation:
    """Return the negotiation after a move in words; RefusedError where it may not be made."""
    try:
        move = move_said(words)
        step = play(negotiation.game, negotiation.state, move)
    except (NotInOrderError, ScriptError) as error:
        raise RefusedError(told_by(error)) from error
    made = Made(move, step.happened, step.state)
    return replace(negotiation, steps=(*negotiation.steps, made))


def taken_back(negotiation: Negotiation) -> Negotiation:
    """Return the negotiation without its last move; RefusedError where that has to stand."""
    if negotiation.level is not Level.HISTORIAN:
        raise RefusedError(say("refusal-historian-alone"))
    if not negotiation.moves:
        raise RefusedError(say("refusal-no-move"))
    if negotiation.over:
        raise RefusedError(say("refusal-talks-over"))
    return replace(negotiation, steps=negotiation.steps[:-1])


def words_said(move: Move) -> str:
    """Return a move as a journal has it."""
    return " ".join(words_of(move))


def move_said(words: str) -> Move:
    """Return the move that a journal says; ScriptError where it says none.

    The name of a draft may have spaces in it, so that no more words are split off than are wanted.
    """
    kind = WORDS.get(words.partition(" ")[0])
    names = len(kind.__match_args__) if kind else 0
    return move_of(words.split(" ", names))


Votes = tuple[tuple[str, Vote], ...]


def steps_left(
    negotiation: Negotiation, meetings: Sequence[Meeting], actions: int
) -> tuple[Action | BeginMeeting, ...]:
    """Return what the house has still to do; `actions` were taken in the last meeting.

    Each end has a meeting of its own: after a short extension there may be a second.
    """
    ends, meeting = negotiation.ends, meetings[-1]
    if len(ends) < len(meetings):
        return ()
    if len(ends) > len(meetings):
        return (BeginMeeting(meeting.day), *_Floor(negotiation, ends[-1], meeting.chair).acts())
    return tuple(_Floor(negotiation, ends[-1], meeting.chair).acts())[actions:]


class _Floor:
    """The meeting in which a negotiation's end is carried out, from its opening to its close."""

    def __init__(self, negotiation: Negotiation, end: int, chair: str) -> None:
        before, made = negotiation.steps[end - 1].state, negotiation.steps[end]
        self.negotiation, self.case, self.chair = negotiation, negotiation.case, chair
        self.pen, self.seat = self.case.penholder, negotiation.seat
        self.happened = made.happened
        self.state = _as_voted_on(before, made.move, made.state)
        self.text = self.state.text
        self.symbol = self._symbol(self.text)

    def acts(self) -> Iterator[Action]:
        yield Proceed(self.chair)
        yield from self._tabled()
        ended = [each for each in self.happened if isinstance(each, ev.Ended)]
        if not ended:
            yield from (Proceed(self.chair), Proceed(self.chair))
            yield from self._decided()
            yield Proceed(self.chair)
        elif not ended[0].lapsed:
            yield WithdrawDraft(self.pen, self.symbol)
        yield Adjourn(self.chair)

    def _symbol(self, text: Text) -> str:
        extension = self.negotiation.extension
        if text.rollover and extension:
            return extension.name
        return self.case.drafts[text.draft].name

    def _tabled(self) -> Iterator[Action]:
        """Table the text, bring it to what was negotiated, and what is to be voted on beside it."""
        yield TableDraft(self.pen, self.symbol)
        if not self.text.rollover:
            yield from self._reworded()
            yield from self._sponsored()
        if self.state.rival is not None:
            yield TableDraft(self.seat, self.case.drafts[self.state.rival].name)
        for part in self.happened:
            if isinstance(part, ev.PartVoted):
                yield RequestSeparateVote(self.seat, self.symbol, part.clause)
                yield Declare(self.chair)

    def _reworded(self) -> Iterator[Action]:
        clauses = self.case.clauses[self.text.draft]
        for clause, option in zip(clauses, self.text.chosen, strict=True):
            if option:
                wording = wordings(clause)[option].id
                name = f"{clause.id}-{wording}"
                yield MoveAmendment(self.pen, name, self.symbol, clause.id, wording)
                yield AcceptAmendment(self.pen, name)

    def _sponsored(self) -> Iterator[Action]:
        draft = self.case.drafts[self.text.draft]
        for place, delegation in enumerate(self.case.delegations):
            code, now = delegation.code, place in self.state.sponsors
            before = code in draft.sponsors or code == self.pen
            if now and not before:
                yield CoSponsor(code, self.symbol)
            elif before and not now and code != self.pen:
                yield WithdrawSponsorship(code, self.symbol)

    def _decided(self) -> Iterator[Action]:
        """Yield how the Council decides: by consensus, or vote by vote in the order of the law."""
        held = [each.votes for each in self.happened if isinstance(each, ev.VoteHeld)]
        if not held:
            yield ProposeConsensus(self.chair, self.symbol)
            yield Declare(self.chair)
            return
        for part in self.happened:
            if isinstance(part, ev.PartVoted):
                yield from self._voted(Subject(About.PART, self.symbol, part.clause), part.votes)
        yield from self._voted(Subject(About.DRAFT, self.symbol), held[0])
        if self.state.rival is not None:
            rival = self.case.drafts[self.state.rival].name
            if len(held) > 1:
                yield from self._voted(Subject(About.DRAFT, rival), held[1])
            else:
                yield WithdrawDraft(self.seat, rival)

    def _voted(self, subject: Subject, votes: Votes) -> Iterator[Action]:
        yield PutToVote(self.chair, subject)
        yield from (CastVote(code, vote) for code, vote in votes)
        yield CloseVote(self.chair)


def _as_voted_on(before: State, move: to.Move | None, after: State) -> State:
    """Return where things stood when the text was decided on; a vote may leave another behind."""
    return before if isinstance(move, to.PutToVote | to.CastVote) else after
