"""The Council of the League of Nations: unanimity, and a majority on procedure.

Covenant, Article 5.

Abstaining did not break unanimity in the practice of the League. Under Article 11 the parties'
votes counted (Manchuria, 24 October 1931); under Articles 15 and 16 they are left out.
"""

from nine_votes.council.charter import RuleSet
from nine_votes.council.messages import say
from nine_votes.council.outcomes import Decision, Flag, Outcome, UndecidableError
from nine_votes.council.questions import COVENANT_WITHOUT_PARTIES, Kind, Question
from nine_votes.council.voting import Ballot, Tally, counted_under


def decide_by_unanimity(question: Question, ballot: Ballot, rules: RuleSet) -> Decision:
    """Decide a question of the League's Council.

    On procedure the required number is a majority of the members represented, that is, not
    absent. Raises UndecidableError for the kinds of question only the United Nations has, and
    where the vote of a party has to be left out but is not known by name.
    """
    if question.kind is Kind.PROCEDURAL:
        return _by_majority(ballot, rules)
    if question.kind is not Kind.SUBSTANTIVE:
        raise UndecidableError(say("law-league-kind", kind=question.kind))
    excluded = question.parties if question.chapter in COVENANT_WITHOUT_PARTIES else ()
    tally = _without(excluded, ballot)
    return _unanimously(tally, excluded, question, rules)


def _by_majority(ballot: Ballot, rules: RuleSet) -> Decision:
    tally = ballot.tally
    represented = sum(tally) - tally.absent
    required = represented // 2 + 1
    carried = tally.in_favour >= required
    outcome = Outcome.ADOPTED if carried else Outcome.INSUFFICIENT_VOTES
    return Decision(outcome, tally, required, (), (), rules.flags, ("Covenant, Article 5(2)",))


def _without(parties: tuple[str, ...], ballot: Ballot) -> Tally:
    tally = ballot.tally._asdict()
    for code in parties:
        if code not in ballot.votes:
            raise UndecidableError(say("law-league-party", who=code))
        tally[counted_under(ballot.votes[code], tally)] -= 1
    return Tally(**tally)


def _unanimously(
    tally: Tally, excluded: tuple[str, ...], question: Question, rules: RuleSet
) -> Decision:
    required = max(1, tally.in_favour + tally.against)
    carried = tally.in_favour >= required
    flags = (*rules.flags, Flag.PARTY_SET_ASIDE) if excluded else rules.flags
    articles: tuple[str, ...] = ("Covenant, Article 5(1)",)
    if excluded:
        paragraphs = {"15": "15(6) and (7)", "16": "16(4)"}[question.chapter]
        articles += (f"Covenant, Article {paragraphs}",)
    outcome = Outcome.ADOPTED if carried else Outcome.NOT_UNANIMOUS
    return Decision(outcome, tally, required, (), (), flags, articles, excluded)
