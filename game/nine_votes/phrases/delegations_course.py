"""What happens in a negotiation, a sentence each: the log, and the record to hand in."""

from collections.abc import Callable, Mapping
from typing import Any

from nine_votes.council.voting import Tally, tally_of
from nine_votes.delegations import happenings as ev
from nine_votes.delegations.cases import Case, wordings
from nine_votes.delegations.endings import Ending
from nine_votes.delegations.happenings import Happening
from nine_votes.phrases.negotiation_moves import argument_words, rival, stopgap
from nine_votes.phrases.words import all_named, capital, counts, named
from nine_votes.words.resolver import in_words

ENDINGS: Mapping[Ending, str] = {
    Ending.ADOPTED_UNANIMOUSLY: "Adopted unanimously",
    Ending.ADOPTED_BROADLY: "Adopted broadly",
    Ending.ADOPTED_NARROWLY: "Adopted narrowly",
    Ending.HOLLOW: "Adopted, but hollow: a core clause is worth next to nothing",
    Ending.DISAVOWED: "Adopted, and disavowed by your own capital",
    Ending.VETOED: "Vetoed",
    Ending.TOO_FEW: "Not adopted: too few in favour",
    Ending.ROLLOVER_ADOPTED: "A stopgap was adopted",
    Ending.ROLLOVER_VETOED: "The stopgap was vetoed",
    Ending.WITHDRAWN: "Withdrawn",
    Ending.LAPSED: "The time ran out",
}
"""How a negotiation ended, as a heading."""


def happening_sentence(happening: Happening, case: Case) -> str:
    """Return what happened, in one sentence."""
    return SENTENCES[type(happening)](happening, case)


def _who(code: str, case: Case) -> str:
    return named(code, case.council)


def _amended(happening: ev.Amended, case: Case) -> str:
    who = capital(_who(happening.by, case))
    return f"{who} rewords the draft: it {_label(case, happening.clause, happening.option)}."


def _declined(happening: ev.ProposalDeclined, case: Case) -> str:
    wording = _label(case, happening.clause, happening.option)
    return f"{capital(_who(case.penholder, case))} declines to word it so: a draft that {wording}."


def _label(case: Case, clause: str, option: str) -> str:
    labels = [
        wording.label
        for each in case.clauses[0]
        for wording in wordings(each)
        if (each.id, wording.id) == (clause, option)
    ]
    return labels[0] if labels else option


def _trust(happening: ev.TrustMoved, case: Case) -> str:
    way = "more" if happening.points > 0 else "less"
    return f"{capital(_who(happening.member, case))} trusts you {way} than before."


def _persuaded(happening: ev.Persuaded, case: Case) -> str:
    away = "" if happening.points > 0 else " away from the text"
    who, argument = _who(happening.member, case), in_words(argument_words(happening.argument))
    return f"The argument about {argument} moves {who}{away}."


def _unmoved(happening: ev.Unmoved, case: Case) -> str:
    who, argument = _who(happening.member, case), in_words(argument_words(happening.argument))
    return f"The argument about {argument} leaves {who} unmoved."


def _confided(happening: ev.Confided, case: Case) -> str:
    who = capital(_who(happening.member, case))
    if happening.tell is None:
        return f"{who} opens up: there is nothing behind what it has said."
    return f"{who} opens up: {happening.tell}."


def _round(_happening: ev.RoundHeld, case: Case) -> str:
    return f"{capital(_who(case.penholder, case))} holds a round of talks with everybody."


def _silence_broken(happening: ev.SilenceBroken, case: Case) -> str:
    verb = "breaks" if len(happening.members) == 1 else "break"
    return f"{capital(all_named(happening.members, case.council))} {verb} silence."


def _deal(identifier: str, case: Case) -> tuple[str, str]:
    """Return who a deal is for and what it is."""
    deal = next(deal for deal in case.deals if deal.id == identifier)
    return _who(deal.to, case), deal.label


def _struck(happening: ev.DealStruck, case: Case) -> str:
    who, what = _deal(happening.deal, case)
    return f"{capital(who)} takes the offer: {what}."


def _refused(happening: ev.DealRefused, case: Case) -> str:
    who, what = _deal(happening.deal, case)
    return f"{capital(who)} does not trust you enough for that offer: {what}."


def _leaked(happening: ev.DealLeaked, case: Case) -> str:
    who, what = _deal(happening.deal, case)
    return f"What {who} was offered is in the papers: {what}."


def _lobbied(happening: ev.Lobbied, case: Case) -> str:
    by, member = _who(happening.by, case), _who(happening.member, case)
    return f"{capital(by)}, which is against the text, lobbies {member}."


def _news(happening: ev.NewsCame, case: Case) -> str:
    label = next(event.label for event in case.events if event.id == happening.event)
    return f"News: {label}."


def _turn(happening: ev.TurnBegan, case: Case) -> str:
    return f"{case.timing.turns[happening.turn - 1]}."


def _called(happening: ev.VoteCalled, case: Case) -> str:
    what = in_words(stopgap(case)) if happening.rollover else "draft"
    return f"{capital(_who(happening.by, case))} puts the {what} to the vote."


def _held(happening: ev.VoteHeld, _case: Case) -> str:
    tally: Tally = tally_of(dict(happening.votes))
    return f"The vote is taken: {counts(tally)}."


def _part(happening: ev.PartVoted, _case: Case) -> str:
    clause = happening.clause.replace("_", " ")
    kept = "kept" if happening.kept else "not kept, and falls out of the text"
    return f"The clause “{clause}” is {kept}."


def _part_refused(happening: ev.PartRefused, _case: Case) -> str:
    clause = happening.clause.replace("_", " ")
    return f"The penholder objects to a separate vote on the clause “{clause}” (rule 32)."


def _held_out(happening: ev.HeldOut, case: Case) -> str:
    wording = _label(case, happening.clause, happening.option)
    return f"You will not vote in favour unless the draft {wording}."


def _traded(happening: ev.VoteTraded, case: Case) -> str:
    wording = _label(case, happening.clause, happening.option)
    return f"You promise to vote in favour of a draft that {wording}."


def _answered(happening: ev.CapitalAnswered, _case: Case) -> str:
    if happening.granted:
        return "Your capital has seen that you tried everything, and lifts its instructions."
    return "Your capital stands by its instructions: not all has been tried."


def _ended(happening: ev.Ended, _case: Case) -> str:
    return "The time runs out without a vote." if happening.lapsed else "The draft is withdrawn."


SENTENCES: Mapping[type[Happening], Callable[[Any, Case], str]] = {
    ev.Amended: _amended,
    ev.ProposalDeclined: _declined,
    ev.TrustMoved: _trust,
    ev.Persuaded: _persuaded,
    ev.Unmoved: _unmoved,
    ev.Confided: _confided,
    ev.RoundHeld: _round,
    ev.PutUnderSilenceBy: lambda h, c: f"{capital(_who(h.by, c))} puts the text under silence.",
    ev.SilenceBroken: _silence_broken,
    ev.Pressed: lambda h, c: f"{capital(_who(h.member, c))} is appealed to in public, and digs in.",
    ev.SponsorJoined: lambda h, c: f"{capital(_who(h.member, c))} co-sponsors the draft.",
    ev.SponsorDeclined: lambda h, c: f"{capital(_who(h.member, c))} will not co-sponsor.",
    ev.SponsorLeft: lambda h, c: f"{capital(_who(h.member, c))} takes its name off the draft.",
    ev.DealStruck: _struck,
    ev.DealRefused: _refused,
    ev.DealLeaked: _leaked,
    ev.Lobbied: _lobbied,
    ev.NewsCame: _news,
    ev.TurnBegan: _turn,
    ev.ChapterBegan: lambda _, __: "The stopgap has won time, and the talks go on.",
    ev.VoteCalled: _called,
    ev.VoteHeld: _held,
    ev.PartVoted: _part,
    ev.PartRefused: _part_refused,
    ev.Adopted: lambda _, __: "Nobody has broken silence: the text is adopted by consensus.",
    ev.HeldOut: _held_out,
    ev.VoteTraded: _traded,
    ev.RivalTabled: lambda h, _: f"You table {in_words(rival(h.draft))} as a rival draft.",
    ev.CapitalAnswered: _answered,
    ev.Ended: _ended,
}
