"""What happens in a negotiation, a sentence each: the log, and the record to hand in."""

from collections.abc import Callable, Mapping
from typing import Any

from nine_votes.council.members import the_member, the_members
from nine_votes.council.messages import Cases, Fact, Message, say
from nine_votes.council.voting import tally_of
from nine_votes.delegations.cases import Case, Deal
from nine_votes.delegations.endings import Ending
from nine_votes.delegations.happenings import Happening
from nine_votes.phrases.negotiation_moves import argument_words, rival, stopgap, wording_label
from nine_votes.phrases.transcript.deeds import apart

HOW_ENDED = Cases("hindsight-ended", Ending)
HAPPENED = Cases("happened", {apart(kind.__name__) for kind in Happening.__subclasses__()})


def happening_sentence(happening: Happening, case: Case) -> Message:
    facts = {
        name: of(happening, case)
        for name, (attribute, of) in FACTS.items()
        if hasattr(happening, attribute)
    }
    pen = the_member(case.penholder, case.council)
    return HAPPENED(apart(type(happening).__name__), pen=pen, **facts)


def _deal(happening: Any, case: Case) -> Deal:  # noqa: ANN401 - of whichever kind has a deal
    return next(deal for deal in case.deals if deal.id == happening.deal)


FACTS: Mapping[str, tuple[str, Callable[[Any, Case], Fact]]] = {
    "by": ("by", lambda h, case: the_member(h.by, case.council)),
    "member": ("member", lambda h, case: the_members((h.member,), case.council)),
    "members": ("members", lambda h, case: the_members(h.members, case.council)),
    "stopgap": ("rollover", lambda _, case: stopgap(case)),
    "wording": ("option", lambda h, case: wording_label(case, h.clause, h.option)),
    "clause": ("clause", lambda h, _: h.clause.replace("_", " ")),
    "rival": ("draft", lambda h, _: rival(h.draft)),
    "argument": ("argument", lambda h, _: argument_words(h.argument)),
    "more": ("points", lambda h, _: h.points > 0),
    "tell": ("tell", lambda h, _: h.tell or say("happened-nothing-behind")),
    "buyer": ("deal", lambda h, case: the_member(_deal(h, case).to, case.council)),
    "deal": ("deal", lambda h, case: _deal(h, case).label),
    "granted": ("granted", lambda h, _: h.granted),
    "day": ("turn", lambda h, case: case.timing.turns[h.turn - 1]),
    "news": ("event", lambda h, case: next(e.label for e in case.events if e.id == h.event)),
    "rollover": ("rollover", lambda h, _: h.rollover),
    "figures": ("votes", lambda h, _: say("vote-counts", **tally_of(dict(h.votes))._asdict())),
    "kept": ("kept", lambda h, _: h.kept),
    "lapsed": ("lapsed", lambda h, _: h.lapsed),
}
"""Facts by their names, each with the attribute that a happening has of which it is told."""
