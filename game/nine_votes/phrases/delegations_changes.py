"""What would change a vote, each with the figures it leads to."""

from collections.abc import Iterable

from nine_votes.council.members import the_member
from nine_votes.council.messages import Message, say
from nine_votes.council.voting import Tally, Vote
from nine_votes.delegations import moves as to
from nine_votes.delegations.cases import Case, Text, wordings
from nine_votes.delegations.changes import Change, raising
from nine_votes.delegations.decisions import Reckoning
from nine_votes.delegations.moves import Move
from nine_votes.phrases.delegations import clause_number
from nine_votes.phrases.negotiation_moves import argument_words, stopgap


def change_sentences(
    changes: Iterable[Change], now: Reckoning, place: int, case: Case, text: Text
) -> tuple[Message, ...]:
    """Return what would bring a member's vote nearer to one in favour, a sentence each."""
    found = tuple(_sentence(each, place, case, text) for each in raising(changes, now, place))
    who = the_member(case.delegations[place].code, case.council)
    if found or now.vote(place) is not Vote.IN_FAVOUR:
        return found or (say("mind-no-change", who=who),)
    return (say("mind-no-change-needed", who=who),)


def _sentence(change: Change, place: int, case: Case, text: Text) -> Message:
    figures = say("vote-counts", **Tally(*change.reckoning.tally)._asdict())
    vote = change.reckoning.vote(place)
    return say("mind-change", what=_what(change.move, case, text), vote=vote, figures=figures)


def _what(move: Move, case: Case, text: Text) -> Message:
    match move:
        case to.Amend(clause, option):
            return _amendment(case, text, clause, option)
        case to.Consult(member, argument):
            who, about = the_member(member, case.council), argument_words(argument)
            return say("mind-change-argument", argument=about, who=who)
        case to.Offer(identifier):
            deal = next(deal for deal in case.deals if deal.id == identifier)
            return say("mind-change-deal", who=the_member(deal.to, case.council), deal=deal.label)
        case to.HoldRound():
            return say("mind-change-rounds")
        case to.PutRollover():
            return say("mind-change-stopgap", stopgap=stopgap(case))
    return say("mind-change-wait")


def _amendment(case: Case, text: Text, clause: str, option: str) -> Message:
    place = [each.id for each in case.clauses[text.draft]].index(clause)
    each = wordings(case.clauses[text.draft][place])
    label = next(wording.label for wording in each if wording.id == option)
    return say("mind-change-wording", number=clause_number(case, text, place), label=label)
