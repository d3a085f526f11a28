"""All texts of a draft, and what would have carried it, as plain fields for JSON."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from nine_votes.analysis.text_changes import (
    Lifted,
    Liftings,
    Moved,
    Rewording,
    Weighed,
    Weighing,
    red_line,
    smallest_liftings,
)
from nine_votes.analysis.winsets import single_variants, winset
from nine_votes.council.messages import Message, say
from nine_votes.delegations.cases import Case, wordings
from nine_votes.delegations.draws import CERTAIN
from nine_votes.delegations.minds import RANKED, Mind
from nine_votes.phrases.delegations import explanation_sentence
from nine_votes.views.text_changes import acceptable_rewordings, hidden_in, sorted_rewordings
from nine_votes.views.winset import TextsView, text_code
from nine_votes.words.resolver import in_words


class DraftVote(NamedTuple):
    """A vote on a draft with all texts of it; `name` is None for the draft as tabled."""

    name: str | None
    found: Weighing
    view: TextsView

    @property
    def heading(self) -> Message:
        if self.name is None:
            return say("texts-at-its-best")
        return say("texts-as-recorded", name=self.name)


def fields_of(
    votes: Sequence[DraftVote], minds: Sequence[Mind], seed: int | None
) -> dict[str, Any]:
    case = votes[0].found.outlook.case
    hidden = [{"member": code, "hides": each.id} for code, each in hidden_in(case, minds)]
    return {
        "seat": case.seat,
        "world": {"seed": seed, "hidden": hidden},
        "votes": [_vote(vote) for vote in votes],
        "variants": list(_variants(case)) if seed is None else [],
    }


def _variants(case: Case) -> Iterator[dict[str, Any]]:
    for code, variant, minds in single_variants(case):
        counted = winset(case, minds)._asdict()
        yield {
            "member": code,
            "hides": variant.id,
            "says": variant.tell,
            "chance": variant.chance / CERTAIN,
            "confidence": variant.confidence,
            **counted,
        }


def _vote(vote: DraftVote) -> dict[str, Any]:
    found, case = vote.found, vote.found.outlook.case
    return {
        "vote": vote.name,
        "when": in_words(vote.heading),
        "text": _text(found.first, case),
        "texts": len(found.texts),
        "whole": found.whole,
        "adopted": len(found.adopted),
        "acceptable": len(found.acceptable),
        "unanimous": len(found.unanimous),
        "figures": [row._asdict() for row in vote.view.figures],
        "smallest_changes": [_change(each, case) for each in sorted_rewordings(found)],
        "smallest_acceptable": [_change(each, case) for each in acceptable_rewordings(found)],
        "red_lines": _liftings(smallest_liftings(found), case),
        "every_text": [_in_short(each, case) for each in found.texts],
    }


def _text(weighed: Weighed, case: Case) -> dict[str, Any]:
    return {
        **_in_short(weighed, case),
        "wordings": {
            clause.id: wordings(clause)[option].id
            for clause, option in zip(
                case.clauses[weighed.text.draft], weighed.text.chosen, strict=True
            )
        },
        "votes": {
            vote: [
                _code(case, place)
                for place, rank in enumerate(weighed.votes.ranks)
                if RANKED[rank] is vote
            ]
            for vote in reversed(RANKED)
        },
    }


def _in_short(weighed: Weighed, case: Case) -> dict[str, Any]:
    return {
        "code": text_code(case, weighed),
        "in_favour": weighed.votes.in_favour,
        "outcome": weighed.outcome,
        "acceptable": weighed.acceptable,
        "crossing": weighed.crossing,
        "hollow": weighed.hollow,
    }


def _code(case: Case, place: int) -> str:
    return case.delegations[place].code


def _change(change: Rewording, case: Case) -> dict[str, Any]:
    clauses = case.clauses[change.weighed.text.draft]
    return {
        "clauses": [clauses[place].id for place in change.clauses],
        "text": _text(change.weighed, case),
        "moves": [_moved(each, change, case) for each in change.moved],
    }


def _moved(moved: Moved, change: Rewording, case: Case) -> dict[str, Any]:
    return {
        "member": _code(case, moved.place),
        "from": RANKED[moved.before],
        "to": RANKED[moved.after],
        "why": in_words(explanation_sentence(moved.why, case, change.weighed.text)),
    }


def _liftings(found: Liftings | None, case: Case) -> dict[str, Any] | None:
    if found is None:
        return None
    return {"tried_at_once": found.tried, "sets": [_lifted(each, case) for each in found.opening]}


def _lifted(lifted: Lifted, case: Case) -> dict[str, Any]:
    lines = [
        {"member": _code(case, line[0]), "id": red.id, "confidence": red.confidence}
        for line in lifted.lines
        for red in [red_line(case, line)]
    ]
    return {"lines": lines, "adopted": lifted.adopted, "acceptable": lifted.acceptable}
