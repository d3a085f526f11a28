"""The moves of a negotiation in words: on a button, at a key, as the heading of what came of it."""

from collections.abc import Callable, Mapping
from typing import Any

from nine_votes.delegations import moves as to
from nine_votes.delegations.cases import Case, wordings
from nine_votes.delegations.moves import CABLE, REOPENING, Move
from nine_votes.delegations.state import State
from nine_votes.phrases.words import VOTE_WORDS, named

TEXT, TALKS, PUBLIC, BARGAIN, PROCEDURE, DECIDE = (
    *("The text", "Talks", "In public", "Bargains"),
    *("Procedure and capital", "To an end"),
)
"""What the groups of moves are called, in their order."""

ARGUMENTS = {
    "security": "security",
    "humanitarian": "those who suffer",
    "law": "the law",
    "region": "the region's wish",
}


def argument_words(argument: str) -> str:
    """Return an argument as it stands after 'about'."""
    return ARGUMENTS.get(argument, argument.replace("_", " "))


def move_label(move: Move, case: Case) -> str:
    """Return what a move does, in the imperative."""
    return LABELS[type(move)](move, case)


def wording_label(case: Case, clause: str, option: str) -> str:
    """Return what a clause of the first draft would say, to stand after 'it'."""
    for each in case.clauses[0]:
        for wording in wordings(each) if each.id == clause else ():
            if wording.id == option:
                return wording.label
    return option


def price(move: Move, case: Case, state: State) -> str:
    """Return what a move costs in action points and favours; nothing where it is free."""
    points = move.terms.cost
    favours = _favours(move, case, state)
    parts = [f"{points} {'point' if points == 1 else 'points'}"] if points else []
    parts += [f"{favours} {'favour' if favours == 1 else 'favours'}"] if favours else []
    parts += ["the rest of the turn"] if points and move.terms.ends_turn else []
    return ", ".join(parts)


def _favours(move: Move, case: Case, state: State) -> int:
    match move:
        case to.Offer(deal):
            return next(each.cost for each in case.deals if each.id == deal)
        case to.AskCapital():
            return CABLE
        case to.Amend(clause, _):
            ids = [each.id for each in case.clauses[state.text.draft]]
            again = clause in ids and state.changed[ids.index(clause)] > 0
            return REOPENING if again else 0
    return 0


def _who(code: str, case: Case) -> str:
    return named(code, case.council)


def _offer(move: to.Offer, case: Case) -> str:
    deal = next(each for each in case.deals if each.id == move.deal)
    return f"Offer {_who(deal.to, case)}: {deal.label}"


def rival(name: str) -> str:
    """Return a rival draft by its symbol, or by its title between quotation marks."""
    return name if name.startswith("S/") else f"“{name}”"


def _table_rival(move: to.TableRival, case: Case) -> str:
    titles = [draft.title for draft in case.drafts if draft.name == move.draft != draft.title]
    said = f": {titles[0]}" if titles else ""
    return f"Table {rival(move.draft)} as a rival draft{said}"


def stopgap(case: Case) -> str:
    """Return what the short text is that can be put to the vote instead, to stand after 'the'."""
    return case.rollover.label if case.rollover else "stopgap"


def _rollover(_move: to.PutRollover, case: Case) -> str:
    return f"Put the {stopgap(case)} to the vote instead"


def _worded(verb: str) -> Callable[[Any, Case], str]:
    """Return a labeller of a move about a wording."""

    def label(move: to.Amend, case: Case) -> str:
        return f"{verb} that the draft {wording_label(case, move.clause, move.option)}"

    return label


LABELS: Mapping[type[Move], Callable[[Any, Case], str]] = {
    to.Amend: lambda m, c: f"Reword: the draft {wording_label(c, m.clause, m.option)}",
    to.Propose: _worded("Propose"),
    to.HoldOut: lambda m, c: (
        f"Withhold your vote unless the draft {wording_label(c, m.clause, m.option)}"
    ),
    to.TradeVote: lambda m, c: (
        f"Promise your vote if the draft {wording_label(c, m.clause, m.option)}"
    ),
    to.Consult: lambda m, c: f"Talk to {_who(m.member, c)} about {argument_words(m.argument)}",
    to.Dissuade: lambda m, c: (
        f"Argue against the text with {_who(m.member, c)}, about {argument_words(m.argument)}"
    ),
    to.HoldRound: lambda _, __: "Hold a round of talks with everybody",
    to.PutUnderSilence: lambda _, __: "Put the text under silence, adopted if nobody objects",
    to.BreakSilence: lambda _, __: "Break the silence",
    to.Appeal: lambda m, c: f"Appeal in public to {_who(m.member, c)}",
    to.Speak: lambda m, _: f"Make a speech about {argument_words(m.argument)}",
    to.AskToSponsor: lambda m, c: f"Ask {_who(m.member, c)} to co-sponsor",
    to.Offer: _offer,
    to.PutRollover: _rollover,
    to.PutToVote: lambda _, __: "Put the draft to the vote",
    to.Withdraw: lambda _, __: "Withdraw the draft",
    to.EndTurn: lambda _, __: "Let the turn end",
    to.AskCapital: lambda _, __: "Cable your capital for new instructions",
    to.GoOn: lambda _, __: "Go on with the talks, now that there is more time",
    to.AskSeparateVote: lambda m, _: (
        f"Ask for a separate vote on the clause “{m.clause.replace('_', ' ')}” (rule 32)"
    ),
    to.TableRival: _table_rival,
    to.CastVote: lambda m, _: f"Vote: {VOTE_WORDS[m.vote]}",
}
