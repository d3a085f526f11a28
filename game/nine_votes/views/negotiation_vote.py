"""The vote that a negotiation ended in: how each voted, why, and the ledger behind it."""

from collections.abc import Iterable
from typing import NamedTuple

from nine_votes.council.members import Member
from nine_votes.council.messages import Cases, Message, Said, say
from nine_votes.council.outcomes import Outcome
from nine_votes.council.voting import VOTE, Vote, tally_of
from nine_votes.delegations import happenings as ev, moves as to
from nine_votes.delegations.cases import Case, Text
from nine_votes.delegations.changes import Change, changes
from nine_votes.delegations.decisions import Outlook, Reckoning, reckon
from nine_votes.delegations.explanations import explain
from nine_votes.delegations.state import Ending
from nine_votes.phrases.delegations import HOW_ENDED, change_sentences, explanation_sentence
from nine_votes.phrases.negotiation import in_a_row, total_line
from nine_votes.scenarios.scenario import Scenario
from nine_votes.sitting.negotiation import Negotiation
from nine_votes.views.negotiation import what_runs_out
from nine_votes.views.negotiation_seats import LedgerRow, RedLineView, ledger_rows, red_lines_seen

LEFT_WITHOUT = (Ending.ROLLOVER_VETOED, Ending.WITHDRAWN, Ending.LAPSED)
"""The endings of which a scenario does not say that something runs out with them."""

UNTOLD = (*LEFT_WITHOUT, Ending.ROLLOVER_ADOPTED, Ending.DISAVOWED, Ending.HOLLOW)
"""The endings of which a scenario does not tell by itself what follows."""

FOLLOWS = Cases("hindsight-after", UNTOLD)

GUESS = "Author's guess:"
"""With what a scenario begins where it tells of what never was."""


class VotedRow(NamedTuple):
    """A member's vote, why it was cast, and the ledger and the red lines that it follows from.

    `changes` are the single things that would have brought it nearer, each with the figures then.
    """

    member: Member
    own: bool
    vote: Vote
    sentence: Said
    ledger: tuple[LedgerRow, ...]
    total: Message
    red_lines: tuple[RedLineView, ...]
    changes: tuple[Message, ...]


class VotedView(NamedTuple):
    """A vote on a text: its subject, its figures, and the members in English alphabetical order."""

    subject: str
    line: Message
    rows: tuple[VotedRow, ...]


class EndedView(NamedTuple):
    """How a negotiation ended. `votes` are empty where none was taken, and `line` says why.

    `follows` is what the scenario tells of such an end, which says where it is history and the
    vote was another; `afterwards` is what else can be said.
    """

    heading: Message
    line: Said
    votes: tuple[VotedView, ...]
    follows: Said
    afterwards: Said


class ModelVote(NamedTuple):
    """A vote as the model took it: what it looked at, and what came of it."""

    subject: str
    outlook: Outlook
    reckoning: Reckoning


def ended_view(negotiation: Negotiation, scenario: Scenario) -> EndedView:
    """Return how the negotiation ended; ValueError while it goes on."""
    result = negotiation.state.result
    if result is None:
        raise ValueError("The negotiation has not ended.")
    votes = tuple(_voted(each) for each in held_votes(negotiation))
    consensus = any(isinstance(each, ev.Adopted) for each in negotiation.steps[-1].happened)
    without = say("hindsight-by-consensus") if consensus else say("hindsight-no-vote-taken")
    extension = result.ending in {Ending.ROLLOVER_ADOPTED, Ending.ROLLOVER_VETOED}
    told = scenario.consequences.get(result.outcome, "") if result.outcome else ""
    other = not _as_recorded(negotiation) and result.outcome in _outcomes(negotiation, scenario)
    history = _as_history(told) if other else told
    return EndedView(
        HOW_ENDED(result.ending),
        votes[-1].line if votes else without,
        votes,
        "" if extension else history,
        _afterwards(result.ending, what_runs_out(scenario)),
    )


def _as_history(told: str) -> Said:
    """Return what followed in history, told after a vote that was not that of the record."""
    if not told or told.startswith(GUESS):
        return told
    return say("hindsight-in-history", told=told)


def _afterwards(ending: Ending, lapses: Said) -> Said:
    """Return what else can be said of an ending; `lapses` says what runs out, if anything does."""
    if ending not in UNTOLD:
        return ""
    runs_out = lapses if ending in LEFT_WITHOUT else ""
    follows = FOLLOWS(ending)
    return in_a_row(follows, runs_out)


def _as_recorded(negotiation: Negotiation) -> bool:
    """Say whether the last vote was one of the record, on the same text."""
    held = held_votes(negotiation)
    votes = tuple(map(held[-1].reckoning.vote, range(negotiation.case.size))) if held else ()
    text = held[-1].outlook.state.text if held else None
    return any((each.text, each.votes) == (text, votes) for each in negotiation.cast.precedents)


def _outcomes(negotiation: Negotiation, scenario: Scenario) -> set[Outcome | None]:
    """Return what became of the votes that the scenario records of all members."""
    whole = {each.name for each in negotiation.cast.precedents if not each.apart}
    return {vote.outcome for vote in scenario.recorded if vote.subject in whole}


def ranks_voted(negotiation: Negotiation) -> tuple[int, ...]:
    """Return how each voted on the last text put to the vote; nothing where none was."""
    result, happened = negotiation.state.result, negotiation.steps[-1].happened
    voted = result is not None and any(isinstance(each, ev.VoteHeld) for each in happened)
    return result.ranks if result and voted else ()


def held_votes(negotiation: Negotiation) -> tuple[ModelVote, ...]:
    """Return the votes on whole texts with which it ended, the draft's first and then a rival's."""
    last, game = negotiation.steps[-1], negotiation.game
    count = sum(isinstance(each, ev.VoteHeld) for each in last.happened)
    if not count:
        return ()
    case, before = game.case, negotiation.steps[-2].state
    rollover = isinstance(last.move, to.PutRollover)
    text = case.short_extension() if rollover else _as_put(case, before.text, last.happened)
    own = last.move.vote if isinstance(last.move, to.CastVote) else Vote.IN_FAVOUR
    first = Outlook(case, game.world.minds, before._replace(text=text), own)
    held = [ModelVote(_subject(negotiation, first), first, reckon(first))]
    if count > 1 and before.rival is not None:
        sponsors = case.sponsors[before.rival] | {case.place}
        then = before._replace(text=case.tabled(before.rival), sponsors=sponsors)
        rival = Outlook(case, game.world.minds, then, Vote.IN_FAVOUR)
        held.append(ModelVote(case.drafts[before.rival].name, rival, reckon(rival)))
    return tuple(held)


def _as_put(case: Case, text: Text, happened: Iterable[ev.Happening]) -> Text:
    """Return the text as it was put to the vote as a whole: without a part that was not kept."""
    ids = [clause.id for clause in case.clauses[text.draft]]
    for each in happened:
        if isinstance(each, ev.PartVoted) and not each.kept:
            text = case.without(text, ids.index(each.clause))
    return text


def _subject(negotiation: Negotiation, outlook: Outlook) -> str:
    extension, text = negotiation.extension, outlook.state.text
    if text.rollover and extension:
        return extension.name
    return negotiation.case.drafts[text.draft].name


def _voted(held: ModelVote) -> VotedView:
    case, reckoning = held.outlook.case, held.reckoning
    votes = {d.code: reckoning.vote(place) for place, d in enumerate(case.delegations)}
    found = changes(held.outlook)
    rows = tuple(_row(held.outlook, reckoning, place, found) for place in range(case.size))
    return VotedView(held.subject, say("vote-counts", **tally_of(votes)._asdict()), rows)


def _row(outlook: Outlook, reckoning: Reckoning, place: int, found: tuple[Change, ...]) -> VotedRow:
    case, vote = outlook.case, reckoning.vote(place)
    own = place == case.place
    return VotedRow(
        case.council.member(case.delegations[place].code),
        own,
        vote,
        say("hindsight-own-vote", vote=VOTE(vote)) if own else _why(outlook, reckoning, place),
        ledger_rows(outlook, reckoning, place),
        total_line(reckoning.sums[place]),
        red_lines_seen(outlook, reckoning, place, numbers=True),
        () if own else change_sentences(found, reckoning, place, case, outlook.state.text),
    )


def _why(outlook: Outlook, reckoning: Reckoning, place: int) -> Message:
    explanation = explain(outlook, reckoning, place)
    return explanation_sentence(explanation, outlook.case, outlook.state.text)
