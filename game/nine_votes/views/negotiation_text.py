"""The text on the table as cards: each clause, its other wordings, and whom each would move."""

from collections.abc import Iterator
from typing import NamedTuple

from nine_votes.council.documents import Clause
from nine_votes.council.voting import Tally
from nine_votes.delegations import moves as to
from nine_votes.delegations.cases import Text, wordings
from nine_votes.delegations.decisions import Reckoning, reckon
from nine_votes.delegations.forecasts import outlook_of_the_player
from nine_votes.delegations.minds import RANKED
from nine_votes.delegations.order import in_order
from nine_votes.delegations.outlooks import Outlook
from nine_votes.delegations.tags import meets
from nine_votes.delegations.worlds import Level
from nine_votes.phrases import negotiation as words
from nine_votes.phrases.delegations import signed
from nine_votes.phrases.words import VOTE_WORDS, counts
from nine_votes.sitting.negotiation import Negotiation
from nine_votes.views.sight import Sight, sight_of


class EffectView(NamedTuple):
    """Whom another wording moves, and which way: +1 towards the text, -1 away from it.

    `points` are said where the player sees numbers, `change` where the vote would change, as
    'abstaining → in favour'.
    """

    code: str
    name: str
    direction: int
    points: str
    change: str


class WordingCard(NamedTuple):
    """A wording of a clause. `worth` is what it keeps for a penholder, empty for other seats.

    `effects` begin with those whose vote would change. `warning` says what of the player's own
    orders the text would then cross, `tally` what the vote would be, for a historian. `move` brings
    it about, `objection` says why not now; `price` is what it costs.
    """

    option: str
    label: str
    chosen: bool
    tabled: bool
    worth: str
    effects: tuple[EffectView, ...]
    warning: str
    tally: str
    move: to.Amend | to.Propose
    objection: str


class ClauseCard(NamedTuple):
    """A clause as it stands; `wordings` are empty where there is no choice."""

    number: int
    id: str
    about: str
    label: str
    changed: bool
    core: bool
    wordings: tuple[WordingCard, ...]


def clause_cards(negotiation: Negotiation) -> tuple[ClauseCard, ...]:
    """Return the clauses of the text on the table in order; a short extension is one card."""
    case, text = negotiation.case, negotiation.state.text
    if text.rollover:
        label = case.rollover.label if case.rollover else ""
        return (ClauseCard(1, "rollover", words.EXTENSION, label, False, False, ()),)
    outlook = outlook_of_the_player(negotiation.game, negotiation.state)
    looked = _Look(negotiation, outlook, reckon(outlook))
    draft, clauses = case.drafts[text.draft], case.clauses[text.draft]
    return tuple(
        _card(looked, number, each, clauses.index(each) if each in clauses else None)
        for number, each in enumerate(draft.clauses, 1)
    )


class _Look(NamedTuple):
    """The vote on the text as it stands, to hold others against."""

    negotiation: Negotiation
    outlook: Outlook
    now: Reckoning


def _card(looked: _Look, number: int, clause: Clause, place: int | None) -> ClauseCard:
    about, fixed = clause.id.replace("_", " "), clause.tabled or ""
    if place is None:
        return ClauseCard(number, clause.id, about, fixed, False, clause.core, ())
    each, text = wordings(clause), looked.outlook.state.text
    if place == text.lost:
        label = words.TAKEN_OUT
        return ClauseCard(number, clause.id, about, label, True, clause.core, ())
    chosen = text.chosen[place]
    views = tuple(_wording(looked, clause, place, option) for option in range(len(each)))
    return ClauseCard(
        number,
        clause.id,
        about,
        each[chosen].label,
        chosen != 0,
        clause.core,
        views if len(each) > 1 else (),
    )


def _wording(looked: _Look, clause: Clause, place: int, option: int) -> WordingCard:
    negotiation, state = looked.negotiation, looked.outlook.state
    case, wording = negotiation.case, wordings(clause)[option]
    chosen = option == state.text.chosen[place]
    text = case.amended(state.text, place, option)
    after = looked.now if chosen else reckon(looked.outlook.on(text))
    kind = to.Amend if case.holds_pen else to.Propose
    move = kind(clause.id, wording.id)
    return WordingCard(
        wording.id,
        wording.label,
        chosen,
        option == 0,
        words.worth_line(wording.worth) if case.holds_pen else "",
        effects(negotiation, looked.now, after),
        "" if chosen else rewording_warning(negotiation, text),
        _tally(negotiation, after),
        move,
        in_order(case, state, move) or "",
    )


def _tally(negotiation: Negotiation, after: Reckoning) -> str:
    if negotiation.level is not Level.HISTORIAN:
        return ""
    favour, against, abstaining = after.tally
    return counts(Tally(favour, against, abstaining))


def effects(
    negotiation: Negotiation, before: Reckoning, after: Reckoning
) -> tuple[EffectView, ...]:
    """Return whom another text would move, as far as the player can see it."""
    places = range(negotiation.case.size)
    found = [each for place in places if (each := _effect(negotiation, before, after, place))]
    return tuple(sorted(found, key=lambda each: not each.change))


def _effect(
    negotiation: Negotiation, before: Reckoning, after: Reckoning, place: int
) -> EffectView | None:
    sight = sight_of(negotiation, place)
    by_vote = after.ranks[place] - before.ranks[place]
    by_sum = after.sums[place] - before.sums[place]
    moved = by_vote or by_sum
    if not moved or sight is Sight.LIGHTS:
        return None
    case = negotiation.case
    code = case.delegations[place].code
    numbers = sight is Sight.NUMBERS
    return EffectView(
        code,
        case.council.member(code).name,
        1 if moved > 0 else -1,
        signed(by_sum) if numbers and by_sum else "",
        _change(before, after, place) if numbers and by_vote else "",
    )


def _change(before: Reckoning, after: Reckoning, place: int) -> str:
    votes = [VOTE_WORDS[RANKED[each.ranks[place]]] for each in (before, after)]
    return words.becomes(*votes)


def crossings(negotiation: Negotiation, text: Text) -> tuple[str, ...]:
    """Return the reasons of the player's capital that a text goes against, its red lines too."""
    return tuple(_instructions(negotiation, text)) + tuple(_own_lines(negotiation, text))


def _instructions(negotiation: Negotiation, text: Text) -> Iterator[str]:
    case = negotiation.case
    if case.seat == case.instructed and not negotiation.state.freed:
        for instruction, ways in zip(case.instructions, case.forbidden, strict=True):
            if meets(ways, text.mask):
                yield instruction.because


def _own_lines(negotiation: Negotiation, text: Text) -> Iterator[str]:
    place = negotiation.case.place
    mind, delegation = negotiation.game.world.minds[place], negotiation.case.delegations[place]
    yield from (delegation.red_lines[line].because for line in mind.crossed(text.mask))


def warning(negotiation: Negotiation, text: Text) -> str:
    """Return the warning before a text goes against the own capital, or nothing."""
    return words.warned(crossings(negotiation, text))


def rewording_warning(negotiation: Negotiation, text: Text) -> str:
    """Return the warning before a text that is reworded goes against more than it does now."""
    now = crossings(negotiation, negotiation.state.text)
    return words.warned([each for each in crossings(negotiation, text) if each not in now])
