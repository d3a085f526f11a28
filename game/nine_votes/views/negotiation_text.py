"""The text on the table as cards: each clause, its other wordings, and whom each would move."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from nine_votes.council.documents import Clause
from nine_votes.council.members import Member
from nine_votes.council.messages import Said, say
from nine_votes.council.voting import VOTE, Tally
from nine_votes.delegations import moves as to
from nine_votes.delegations.cases import Text, wordings
from nine_votes.delegations.decisions import Reckoning, reckon
from nine_votes.delegations.forecasts import outlook_of_the_player
from nine_votes.delegations.minds import RANKED
from nine_votes.delegations.order import in_order
from nine_votes.delegations.outlooks import Outlook
from nine_votes.delegations.tags import meets
from nine_votes.delegations.worlds import Level
from nine_votes.sitting.negotiation import Negotiation
from nine_votes.views.sight import Sight, sight_of


class EffectView(NamedTuple):
    """Whom another wording moves, and which way: +1 towards the text, -1 away from it.

    `points` are 0 where the player sees no numbers; `change` is said where the vote would change,
    as 'abstaining → in favour'.
    """

    who: Member
    direction: int
    points: int
    change: Said


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
    worth: Said
    effects: tuple[EffectView, ...]
    warning: Said
    tally: Said
    move: to.Amend | to.Propose
    objection: Said


class ClauseCard(NamedTuple):
    """A clause as it stands; `wordings` are empty where there is no choice."""

    number: int
    id: str
    about: Said
    label: Said
    changed: bool
    core: bool
    wordings: tuple[WordingCard, ...]


def clause_cards(negotiation: Negotiation) -> tuple[ClauseCard, ...]:
    """Return the clauses of the text on the table in order; a short extension is one card."""
    case, text = negotiation.case, negotiation.state.text
    if text.rollover:
        label = case.rollover.label if case.rollover else ""
        return (ClauseCard(1, "rollover", say("talks-extension"), label, False, False, ()),)
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
        label = say("talks-taken-out")
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
        _worth(wording.worth) if case.holds_pen else "",
        effects(negotiation, looked.now, after),
        "" if chosen else rewording_warning(negotiation, text),
        _tally(negotiation, after),
        move,
        in_order(case, state, move) or "",
    )


WORTH = (
    (1.0, say("talks-worth-all")),
    (0.85, say("talks-worth-nearly-all")),
    (0.7, say("talks-worth-most")),
    (0.45, say("talks-worth-half")),
    (0.1, say("talks-worth-little")),
    (0.0, say("talks-worth-nothing")),
)
"""What a wording is worth to the penholder, from so much of it on."""


def _worth(worth: float) -> Said:
    return next(said for least, said in WORTH if worth >= least)


def _tally(negotiation: Negotiation, after: Reckoning) -> Said:
    if negotiation.level is not Level.HISTORIAN:
        return ""
    favour, against, abstaining = after.tally
    tally = Tally(favour, against, abstaining)
    return say("vote-counts", **tally._asdict())


def effects(
    negotiation: Negotiation, before: Reckoning, after: Reckoning
) -> tuple[EffectView, ...]:
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
        case.council.member(code),
        1 if moved > 0 else -1,
        by_sum if numbers else 0,
        _change(before, after, place) if numbers and by_vote else "",
    )


def _change(before: Reckoning, after: Reckoning, place: int) -> Said:
    then, now = (VOTE(RANKED[each.ranks[place]]) for each in (before, after))
    return say("talks-becomes", before=then, after=now)


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


def warned(reasons: Sequence[str]) -> Said:
    """Return the warning before a text goes against the own capital for these reasons, if any."""
    return say("talks-objects", reasons=tuple(reasons)) if reasons else ""


def warning(negotiation: Negotiation, text: Text) -> Said:
    return warned(crossings(negotiation, text))


def rewording_warning(negotiation: Negotiation, text: Text) -> Said:
    """Return the warning before a text that is reworded goes against more than it does now."""
    now = crossings(negotiation, negotiation.state.text)
    return warned([each for each in crossings(negotiation, text) if each not in now])
