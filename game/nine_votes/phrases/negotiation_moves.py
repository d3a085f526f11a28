"""The moves of a negotiation in words: on a button, at a key, as the heading of what came of it."""

from collections.abc import Mapping

from nine_votes.delegations import moves as to
from nine_votes.delegations.cases import Case, Deal, wordings
from nine_votes.delegations.moves import CABLE, REOPENING, Move
from nine_votes.delegations.state import State
from nine_votes.phrases.facts import Fact, Sentence, said
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
    return said(LABELS[type(move).__name__], move, case, FACTS)[0]


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


def _deal(move: to.Offer, case: Case) -> Deal:
    return next(each for each in case.deals if each.id == move.deal)


def rival(name: str) -> str:
    """Return a rival draft by its symbol, or by its title between quotation marks."""
    return name if name.startswith("S/") else f"“{name}”"


def _title(move: to.TableRival, case: Case) -> str:
    titles = [draft.title for draft in case.drafts if draft.name == move.draft != draft.title]
    return f": {titles[0]}" if titles else ""


def stopgap(case: Case) -> str:
    """Return what the short text is that can be put to the vote instead, to stand after 'the'."""
    return case.rollover.label if case.rollover else "stopgap"


FACTS: Mapping[str, Fact[Case]] = {
    "wording": lambda move, case: wording_label(case, move.clause, move.option),
    "member": lambda move, case: named(move.member, case.council),
    "argument": lambda move, _case: argument_words(move.argument),
    "buyer": lambda move, case: named(_deal(move, case).to, case.council),
    "deal": lambda move, case: _deal(move, case).label,
    "stopgap": lambda _move, case: stopgap(case),
    "clause": lambda move, _case: move.clause.replace("_", " "),
    "rival": lambda move, _case: rival(move.draft),
    "title": _title,
    "vote": lambda move, _case: VOTE_WORDS[move.vote],
}
"""What a label names of a move."""

LABELS: Mapping[str, Sentence[Case]] = {
    "Amend": "Reword: the draft {wording}",
    "Propose": "Propose that the draft {wording}",
    "HoldOut": "Withhold your vote unless the draft {wording}",
    "TradeVote": "Promise your vote if the draft {wording}",
    "Consult": "Talk to {member} about {argument}",
    "Dissuade": "Argue against the text with {member}, about {argument}",
    "HoldRound": "Hold a round of talks with everybody",
    "PutUnderSilence": "Put the text under silence, adopted if nobody objects",
    "BreakSilence": "Break the silence",
    "Appeal": "Appeal in public to {member}",
    "Speak": "Make a speech about {argument}",
    "AskToSponsor": "Ask {member} to co-sponsor",
    "Offer": "Offer {buyer}: {deal}",
    "PutRollover": "Put the {stopgap} to the vote instead",
    "PutToVote": "Put the draft to the vote",
    "Withdraw": "Withdraw the draft",
    "EndTurn": "Let the turn end",
    "AskCapital": "Cable your capital for new instructions",
    "GoOn": "Go on with the talks, now that there is more time",
    "AskSeparateVote": "Ask for a separate vote on the clause “{clause}” (rule 32)",
    "TableRival": "Table {rival} as a rival draft{title}",
    "CastVote": "Vote: {vote}",
}
"""What each kind of move does, by the name of its class."""
