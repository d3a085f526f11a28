"""What would change a vote, each with the figures it leads to."""

from collections.abc import Iterable

from nine_votes.council.voting import Tally, Vote
from nine_votes.delegations import moves as to
from nine_votes.delegations.cases import Case, Text, wordings
from nine_votes.delegations.changes import Change, raising
from nine_votes.delegations.decisions import Reckoning
from nine_votes.delegations.moves import Move
from nine_votes.phrases.delegations import VOTES, clause_number
from nine_votes.phrases.negotiation_moves import argument_words, stopgap
from nine_votes.phrases.words import capital, counts, named
from nine_votes.words.resolver import in_words


def change_sentences(
    changes: Iterable[Change], now: Reckoning, place: int, case: Case, text: Text
) -> tuple[str, ...]:
    """Return what would bring a member's vote nearer to one in favour, a sentence each."""
    return tuple(
        _sentence(change, place, case, text) for change in raising(changes, now, place)
    ) or (_nothing(place, case, now),)


def _sentence(change: Change, place: int, case: Case, text: Text) -> str:
    favour, against, abstaining = change.reckoning.tally
    figures = counts(Tally(favour, against, abstaining))
    votes = VOTES[change.reckoning.ranks[place]]
    return f"With {_what(change.move, case, text)}, it {votes}: {figures} in all."


def _nothing(place: int, case: Case, now: Reckoning) -> str:
    name = capital(named(case.delegations[place].code, case.council))
    if now.vote(place) is Vote.IN_FAVOUR:
        return f"{name} is in favour as it is."
    return f"No single change of wording, argument or deal brings {name} nearer."


def _what(move: Move, case: Case, text: Text) -> str:
    match move:
        case to.Amend(clause, option):
            return _amendment(case, text, clause, option)
        case to.Consult(member, argument):
            said = in_words(argument_words(argument))
            return f"the argument about {said} put to {_who(member, case)}"
        case to.Offer(deal):
            return _deal(case, deal)
        case to.HoldRound():
            return "two further rounds of talks"
        case to.PutRollover():
            return f"the {in_words(stopgap(case))} instead"
    return "a wait until no vote is rushed"


def _who(code: str, case: Case) -> str:
    return named(code, case.council)


def _amendment(case: Case, text: Text, clause: str, option: str) -> str:
    names = [each.id for each in case.clauses[text.draft]]
    place = names.index(clause)
    labels = {w.id: w.label for w in wordings(case.clauses[text.draft][place])}
    return f"a clause {clause_number(case, text, place)} that {labels[option]}"


def _deal(case: Case, identifier: str) -> str:
    deal = next(deal for deal in case.deals if deal.id == identifier)
    return f"an offer to {_who(deal.to, case)} ({deal.label})"
