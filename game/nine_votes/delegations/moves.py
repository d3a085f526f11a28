"""What the player may do in a negotiation, in the imperative: a class with its terms for each move.

Whoever holds the pen amends, puts to the vote and withdraws; any other seat proposes, bargains with
its vote and casts it. What is against a move besides its terms says `check`, what it leads to says
`effect`; `play` reads them. Moves stand here in the order in which they are told of
where somebody has written none of them.

Scripts of recorded negotiations and journals have them as words: `amend term six_months`.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import ClassVar, Self

from nine_votes.council.messages import Message, say
from nine_votes.council.voting import Vote
from nine_votes.delegations import happenings as ev
from nine_votes.delegations.bargains import accepts, buys, penholder_outlook, reworded
from nine_votes.delegations.cases import Case, Scripted
from nine_votes.delegations.decisions import SPONSORS_FROM, Outlook, reckon
from nine_votes.delegations.draws import CERTAIN, happens
from nine_votes.delegations.polls import Step, adopted_by_consensus, objectors, time_left, vote_held
from nine_votes.delegations.state import (
    MOST_CHANGES,
    POINTS_A_TURN,
    ROUNDS_THAT_CALM,
    Ending,
    Result,
    State,
    raised,
    struck,
    wording_at,
)
from nine_votes.delegations.terms import About, MoveGroup, Seat, Terms, When
from nine_votes.delegations.trust import (
    all_trusting,
    sponsors_left,
    talked_to,
    text_changed,
    trusting,
)
from nine_votes.delegations.worlds import Game

MOST_PRESSURE = 2
REOPENING = 1
CABLE = 3
"""What a cable to the own capital costs in favours."""

CHAPTER_TURNS = 3
"""How many turns a short extension buys."""

HEARD = CERTAIN // 3
"""The chance that a speech moves a member that is open to its argument."""


@dataclass(frozen=True, slots=True)
class Move(Scripted, ABC):
    """Something the player does."""

    terms: ClassVar[Terms]

    def check(self, case: Case, state: State) -> Message | None:
        """Return why a move that its terms allow may not be made now, or None where it may."""
        return None

    @abstractmethod
    def effect(self, game: Game, state: State) -> Step:
        """Return where the move leads, its points being paid, and what happened on the way."""

    @classmethod
    def each(cls, case: Case, *about: str | Vote) -> Iterator[Self]:
        """Yield every move of this kind about one thing."""
        yield cls(*about)


@dataclass(frozen=True, slots=True)
class WordingMove(Move):
    clause: str
    option: str

    def check(self, case: Case, state: State) -> Message | None:
        found = wording_at(case, state, self.clause, self.option)
        if found is None:
            return say("against-no-wording", option=self.option, clause=self.clause)
        clause, option = found
        if state.text.chosen[clause] == option:
            return say("against-worded-so")
        if state.changed[clause] >= MOST_CHANGES:
            return say("against-reworded-twice")
        if case.holds_pen and state.changed[clause] and state.capital < REOPENING:
            return say("against-no-favour-left")
        return None

    def places(self, game: Game, state: State) -> tuple[int, int]:
        return wording_at(game.case, state, self.clause, self.option) or (0, 0)

    def declined(self, game: Game) -> ev.ProposalDeclined:
        return ev.ProposalDeclined(game.case.seat, self.clause, self.option)


@dataclass(frozen=True, slots=True)
class ArgumentMove(Move):
    member: str
    argument: str

    def check(self, case: Case, state: State) -> Message | None:
        return _unknown(case, self.argument) or _nobody_else(case, self.member)

    @classmethod
    def each(cls, case: Case, *about: str | Vote) -> Iterator[Self]:
        return (cls(str(member), argument) for member in about for argument in case.arguments)


def _unknown(case: Case, argument: str) -> Message | None:
    known = argument in case.arguments
    return None if known else say("against-no-argument", arguments=case.arguments)


def _nobody_else(case: Case, member: str) -> Message | None:
    if member not in case.places:
        return say("against-no-member", member=member)
    return say("against-own-seat") if member == case.seat else None


class Amend(WordingMove):
    terms: ClassVar = Terms("amend", About.WORDING, MoveGroup.TEXT, 1, 1, Seat.PEN)

    def effect(self, game: Game, state: State) -> Step:
        clause, option = self.places(game, state)
        again = state.changed[clause] > 0
        state = state._replace(
            changed=raised(state.changed, clause),
            capital=state.capital - REOPENING * again,
            stirred=True,
        )
        text = game.case.amended(state.text, clause, option)
        changed = text_changed(game, state, text, clause)
        left = sponsors_left(game, changed.state)
        amended = ev.Amended(game.case.seat, self.clause, self.option)
        return Step(left.state, (amended, *changed.happened, *left.happened))


class Consult(ArgumentMove):
    terms: ClassVar = Terms("consult", About.MEMBER, MoveGroup.TALKS, 1, 1, touches=False)

    def effect(self, game: Game, state: State) -> Step:
        place = game.case.places[self.member]
        argued = _argued(game, state, place, self.argument)
        opened = talked_to(game, argued.state, place)
        trusted = trusting(game, opened.state, place, 1)
        return Step(trusted.state, (*argued.happened, *opened.happened, *trusted.happened))


def _argued(game: Game, state: State, place: int, argument: str) -> Step:
    """Put an argument to a member, which moves it by a point where it listens and has room."""
    delegation = game.case.delegations[place]
    room = state.persuasion[place] < game.world.minds[place].persuadable
    if not room or argument not in delegation.responds_to:
        return Step(state, (ev.Unmoved(delegation.code, argument),))
    moved = state._replace(persuasion=raised(state.persuasion, place))
    return Step(moved, (ev.Persuaded(delegation.code, argument, 1),))


class HoldRound(Move):
    terms: ClassVar = Terms("round", About.NOTHING, MoveGroup.TALKS, 3, 2, Seat.PEN)

    def effect(self, game: Game, state: State) -> Step:
        first = state.rounds == 0
        state = state._replace(rounds=state.rounds + 1)
        held = ev.RoundHeld(state.rounds)
        if not first:
            return Step(state, (held,))
        trusted = all_trusting(game, state, _elected(game), 1)
        return Step(trusted.state, (held, *trusted.happened))


def _elected(game: Game) -> tuple[int, ...]:
    case = game.case
    codes = set(case.council.elected) - {case.seat}
    return tuple(place for place, d in enumerate(case.delegations) if d.code in codes)


class PutUnderSilence(Move):
    """Put the text under silence: adopted where nobody breaks it by the end of the turn."""

    terms: ClassVar = Terms(
        "silence", About.NOTHING, MoveGroup.PROCEDURE, 2, 1, Seat.PEN, ends_turn=True
    )

    def effect(self, game: Game, state: State) -> Step:
        put = ev.PutUnderSilenceBy(game.case.seat)
        against = objectors(game, state)
        if not against:
            adopted = adopted_by_consensus(game, state)
            return Step(adopted.state, (put, *adopted.happened))
        codes = tuple(game.case.delegations[place].code for place in against)
        broken = state._replace(broken=True, talked=state.talked | set(against))
        return Step(broken, (put, ev.SilenceBroken(codes)))


@dataclass(frozen=True, slots=True)
class Appeal(Move):
    terms: ClassVar = Terms("appeal", About.MEMBER, MoveGroup.PUBLIC, 2, 1)

    member: str

    def check(self, case: Case, state: State) -> Message | None:
        objection = _nobody_else(case, self.member)
        if objection:
            return objection
        place = case.places[self.member]
        if not case.delegations[place].veto:
            return say("against-appeal-to-permanent")
        if state.pressure[place] >= MOST_PRESSURE:
            return say("against-appealed-to")
        return None

    def effect(self, game: Game, state: State) -> Step:
        place = game.case.places[self.member]
        state = state._replace(
            pressure=raised(state.pressure, place, min(1, MOST_PRESSURE - state.pressure[place])),
            dug_in=state.dug_in | {place},
            stirred=True,
        )
        trusted = trusting(game, state, place, -1)
        return Step(trusted.state, (ev.Pressed(self.member), *trusted.happened))

    @classmethod
    def each(cls, case: Case, *about: str | Vote) -> Iterator[Self]:
        appeal = cls(*about)
        if case.delegations[case.places[appeal.member]].veto:
            yield appeal


@dataclass(frozen=True, slots=True)
class Speak(Move):
    terms: ClassVar = Terms("speech", About.SPEECH, MoveGroup.PUBLIC, 1, 1)

    argument: str

    def check(self, case: Case, state: State) -> Message | None:
        made = say("against-speech-made") if self.argument in state.spoken else None
        return _unknown(case, self.argument) or made

    def effect(self, game: Game, state: State) -> Step:
        step = Step(state._replace(spoken=state.spoken | {self.argument}, stirred=True))
        for place in _elected(game):
            code = game.case.delegations[place].code
            listens = self.argument in game.case.delegations[place].responds_to
            if listens and happens(game.world.seed, HEARD, "speech", self.argument, code):
                moved = _argued(game, step.state, place, self.argument)
                step = Step(moved.state, (*step.happened, *moved.happened))
        return step


@dataclass(frozen=True, slots=True)
class AskToSponsor(Move):
    terms: ClassVar = Terms("sponsor", About.MEMBER, MoveGroup.TALKS, 4, 1, Seat.PEN)

    member: str

    def check(self, case: Case, state: State) -> Message | None:
        objection = _nobody_else(case, self.member)
        if objection:
            return objection
        return say("against-sponsor") if case.places[self.member] in state.sponsors else None

    def effect(self, game: Game, state: State) -> Step:
        place = game.case.places[self.member]
        firsts = reckon(Outlook(game.case, game.world.minds, state)).firsts
        state = state._replace(stirred=True)
        if firsts[place] < SPONSORS_FROM or state.trust[place] < 0:
            return Step(state, (ev.SponsorDeclined(self.member),))
        joined = state._replace(sponsors=state.sponsors | {place})
        return Step(joined, (ev.SponsorJoined(self.member),))


@dataclass(frozen=True, slots=True)
class Offer(Move):
    terms: ClassVar = Terms("deal", About.DEAL, MoveGroup.BARGAIN, 1, 1)

    deal: str

    def check(self, case: Case, state: State) -> Message | None:
        deal = next((deal for deal in case.deals if deal.id == self.deal), None)
        if deal is None:
            return say("against-no-deal", deal=self.deal)
        if deal.id in state.struck:
            return say("against-deal-made")
        if deal.to == case.seat:
            return say("against-deal-for-you")
        if deal.cost > state.capital:
            return say("against-too-dear", cost=deal.cost, left=state.capital)
        return None

    def effect(self, game: Game, state: State) -> Step:
        deal = next(deal for deal in game.case.deals if deal.id == self.deal)
        place = game.case.places[deal.to]
        state = state._replace(stirred=True)
        if state.trust[place] < 0:
            return Step(state, (ev.DealRefused(deal.id),))
        made = struck(state._replace(capital=state.capital - deal.cost), deal, place)
        dealt = ev.DealStruck(deal.id)
        if not game.world.level.moves or not happens(game.world.seed, deal.leak, "leak", deal.id):
            return Step(made, (dealt,))
        others = tuple(other for other in _elected(game) if other != place)
        known = all_trusting(game, made._replace(leaked=True), others, -1)
        return Step(known.state, (dealt, ev.DealLeaked(deal.id), *known.happened))


class PutRollover(Move):
    """Put the short extension to the vote instead."""

    terms: ClassVar = Terms("rollover", About.NOTHING, MoveGroup.DECIDE, 3, seat=Seat.PEN)

    def check(self, case: Case, state: State) -> Message | None:
        if case.rollover is None:
            return say("against-no-stopgap")
        return say("against-extended-once") if state.chapter > 1 else None

    def effect(self, game: Game, state: State) -> Step:
        extended = state._replace(text=game.case.short_extension(), aside=state.text)
        return vote_held(game, extended, Vote.IN_FAVOUR)


class PutToVote(Move):
    terms: ClassVar = Terms("vote", About.NOTHING, MoveGroup.DECIDE, 2, seat=Seat.PEN)

    def effect(self, game: Game, state: State) -> Step:
        return vote_held(game, state, Vote.IN_FAVOUR)


class Withdraw(Move):
    terms: ClassVar = Terms("withdraw", About.NOTHING, MoveGroup.DECIDE, 4, seat=Seat.PEN)

    def effect(self, game: Game, state: State) -> Step:
        result = Result(Ending.WITHDRAWN, time_left(game.case, state))
        return Step(state._replace(result=result), (ev.Ended(lapsed=False),))


class EndTurn(Move):
    terms: ClassVar = Terms(
        "end", About.NOTHING, MoveGroup.DECIDE, 1, touches=False, ends_turn=True
    )

    def effect(self, game: Game, state: State) -> Step:
        return Step(state)


class AskCapital(Move):
    """Cable the own capital for new instructions, and wait for the answer.

    A capital gives way once talks are seen to be exhausted: two rounds, or one and a "no".
    """

    terms: ClassVar = Terms(
        "capital", About.NOTHING, MoveGroup.PROCEDURE, 1, 1, touches=False, ends_turn=True
    )

    def check(self, case: Case, state: State) -> Message | None:
        if case.seat != case.instructed or not case.instructions:
            return say("against-no-instructions")
        if state.freed:
            return say("against-lifted")
        if state.capital < CABLE:
            return say("against-cable-too-dear", cost=CABLE, left=state.capital)
        return None

    def effect(self, game: Game, state: State) -> Step:
        granted = state.rounds + state.broken >= ROUNDS_THAT_CALM
        asked = state._replace(capital=state.capital - CABLE, freed=granted)
        return Step(asked, (ev.CapitalAnswered(granted),))


class GoOn(Move):
    """Negotiate on, the short extension having been granted.

    The text, its friends and what is known remain.
    """

    terms: ClassVar = Terms(
        "go_on", About.NOTHING, MoveGroup.DECIDE, 6, when=When.EXTENDED, touches=False
    )

    def effect(self, game: Game, state: State) -> Step:
        began = state._replace(
            text=state.aside or state.tabled,
            aside=None,
            result=None,
            chapter=state.chapter + 1,
            turn=max(1, game.case.turns - CHAPTER_TURNS + 1),
            points=POINTS_A_TURN,
        )
        return Step(began, (ev.ChapterBegan(),))


class Propose(WordingMove):
    terms: ClassVar = Terms("propose", About.WORDING, MoveGroup.TEXT, 2, 1, Seat.OTHERS)

    def effect(self, game: Game, state: State) -> Step:
        places = self.places(game, state)
        state = state._replace(stirred=True)
        if not accepts(game, state, *places):
            return Step(state, (self.declined(game),))
        return reworded(game, state, *places)


class HoldOut(WordingMove):
    """Say that the own vote will not be in favour without a wording.

    It would be against, where that can block, and an abstention otherwise. The penholder gives way
    where it needs that vote, and holds the threat against the player.
    """

    terms: ClassVar = Terms("hold_out", About.WORDING, MoveGroup.BARGAIN, 3, 1, Seat.OTHERS)

    def effect(self, game: Game, state: State) -> Step:
        case, places = game.case, self.places(game, state)
        threat = Vote.AGAINST if case.delegations[case.place].veto else Vote.ABSTAINING
        held = state._replace(pledge=threat)
        soured = trusting(game, held, case.places[case.penholder], -1)
        happened = (ev.HeldOut(self.clause, self.option), *soured.happened)
        if not buys(game, soured.state, *places):
            return Step(soured.state, (*happened, self.declined(game)))
        promised = soured.state._replace(pledge=Vote.IN_FAVOUR)
        given = reworded(game, promised, *places)
        return Step(given.state, (*happened, *given.happened))


class TradeVote(WordingMove):
    """Promise the own vote in favour for a wording."""

    terms: ClassVar = Terms("trade_vote", About.WORDING, MoveGroup.BARGAIN, 2, 1, Seat.OTHERS)

    def effect(self, game: Game, state: State) -> Step:
        places = self.places(game, state)
        if not buys(game, state, *places):
            return Step(state, (self.declined(game),))
        promised = state._replace(pledge=Vote.IN_FAVOUR, stirred=True)
        given = reworded(game, promised, *places)
        return Step(given.state, (ev.VoteTraded(self.clause, self.option), *given.happened))


class Dissuade(ArgumentMove):
    """Talk to a member against the text: seven not in favour stop it.

    An argument takes a member that listens as far down as it can be moved up.
    """

    terms: ClassVar = Terms("dissuade", About.MEMBER, MoveGroup.TALKS, 2, 1, Seat.OTHERS)

    def effect(self, game: Game, state: State) -> Step:
        place = game.case.places[self.member]
        listens = self.argument in game.case.delegations[place].responds_to
        room = state.persuasion[place] > -game.world.minds[place].persuadable
        if not listens or not room:
            return Step(state, (ev.Unmoved(self.member, self.argument),))
        moved = state._replace(persuasion=raised(state.persuasion, place, -1))
        opened = talked_to(game, moved, place)
        return Step(opened.state, (ev.Persuaded(self.member, self.argument, -1), *opened.happened))


@dataclass(frozen=True, slots=True)
class AskSeparateVote(Move):
    """Ask that a clause be voted on by itself (rule 32).

    The original mover may object, and does where it stands to lose the clause.
    """

    terms: ClassVar = Terms("separate_vote", About.CLAUSE, MoveGroup.PROCEDURE, 4, 1, Seat.OTHERS)

    clause: str

    def check(self, case: Case, state: State) -> Message | None:
        if self.clause not in {clause.id for clause in case.clauses[state.text.draft]}:
            return say("against-no-clause", clause=self.clause)
        if len(case.drafts[state.text.draft].clauses) == 1:
            return say("against-single-clause")
        return None if state.separate is None else say("against-separate-vote")

    def effect(self, game: Game, state: State) -> Step:
        case = game.case
        clauses = [clause.id for clause in case.clauses[state.text.draft]]
        clause = clauses.index(self.clause)
        outlook = penholder_outlook(game, state)
        place = case.places[case.penholder]
        fallen = outlook.on(case.without(state.text, clause))
        if reckon(outlook).sums[place] - reckon(fallen).sums[place] > 1:
            return Step(state, (ev.PartRefused(self.clause),))
        return Step(state._replace(separate=clause))


@dataclass(frozen=True, slots=True)
class TableRival(Move):
    """Table a rival draft, to be voted on where the first is not adopted (rule 32)."""

    terms: ClassVar = Terms("rival", About.RIVAL, MoveGroup.PROCEDURE, 5, 2, Seat.OTHERS)

    draft: str

    def check(self, case: Case, state: State) -> Message | None:
        rivals = {draft.name: draft for draft in case.drafts[1:]}
        if self.draft not in rivals:
            return say("against-no-rival", draft=self.draft)
        if rivals[self.draft].penholder == case.penholder:
            return say("against-own-draft")
        return None if state.rival is None else say("against-rival-tabled")

    def effect(self, game: Game, state: State) -> Step:
        drafts = [draft.name for draft in game.case.drafts]
        tabled = state._replace(rival=drafts.index(self.draft), stirred=True)
        return Step(tabled, (ev.RivalTabled(self.draft),))


class BreakSilence(Move):
    terms: ClassVar = Terms("break_silence", About.NOTHING, MoveGroup.PROCEDURE, 3, 1, Seat.OTHERS)

    def check(self, case: Case, state: State) -> Message | None:
        return None if state.silence else say("against-no-silence")

    def effect(self, game: Game, state: State) -> Step:
        broken = state._replace(silence=False, broken=True)
        return Step(broken, (ev.SilenceBroken((game.case.seat,)),))


@dataclass(frozen=True, slots=True)
class CastVote(Move):
    """Cast the own vote, the text having been put to the vote by another."""

    terms: ClassVar = Terms(
        "cast", About.VOTE, MoveGroup.DECIDE, 5, 0, Seat.OTHERS, When.CALLED, touches=False
    )

    vote: Vote

    def effect(self, game: Game, state: State) -> Step:
        return vote_held(game, state, self.vote)


def script_of(case: Case) -> tuple[Move, ...]:
    """Return the script of a case, whose moves are all of the kinds here."""
    return tuple(move for move in case.script if isinstance(move, Move))


WORDS: Mapping[str, type[Move]] = {
    kind.terms.word: kind
    for kind in list(globals().values())
    if isinstance(kind, type) and issubclass(kind, Move) and hasattr(kind, "terms")
}
"""Every move by the word that it is written as."""


class ScriptError(ValueError):
    """Words that are no move; the message says what is wanted."""


def move_of(words: Sequence[str]) -> Move:
    """Return the move that words say; ScriptError where they say none."""
    kind = WORDS.get(words[0]) if words else None
    if kind is None:
        raise ScriptError(say("finding-script-no-move", words=tuple(WORDS)))
    names, wanted = words[1:], [each.name for each in fields(kind)]
    if len(names) != len(wanted):
        raise ScriptError(say("finding-script-written", row=(words[0], *wanted)))
    return _cast(names[0]) if kind is CastVote else kind(*names)


def _cast(vote: str) -> Move:
    if vote not in set(Vote):
        raise ScriptError(say("finding-script-no-vote", votes=tuple(Vote)))
    return CastVote(Vote(vote))


def words_of(move: Move) -> tuple[str, ...]:
    return (move.terms.word, *(str(getattr(move, each.name)) for each in fields(move)))
