"""`winset`: every text of a draft put to the vote, and what change would have carried it."""

import json
import textwrap
from argparse import Namespace
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from nine_votes.analysis.text_changes import (
    Lifted,
    Liftings,
    Moved,
    Rewording,
    Weighed,
    Weighing,
    Winset,
    at_its_best,
    red_line,
    single_variants,
    smallest_liftings,
    weigh,
    winset,
)
from nine_votes.calls import DONE, CallError
from nine_votes.cli.report import write_file
from nine_votes.cli.shown import INDENT, headed, tell
from nine_votes.council.members import Roster
from nine_votes.council.messages import Message, say
from nine_votes.delegations.cases import Case, wordings
from nine_votes.delegations.delegation import RANKED, Mind
from nine_votes.delegations.draws import CERTAIN
from nine_votes.delegations.worlds import Level, world_of
from nine_votes.phrases.delegations import explanation_sentence
from nine_votes.phrases.texts import HEADS, named_texts, variant_name
from nine_votes.places import folder
from nine_votes.record.block import Block, Drawn, Gap, Items, Prose
from nine_votes.record.lines import WIDTH
from nine_votes.record.winset_chart import winset_chart
from nine_votes.scenarios.casting import Cast, cast_text
from nine_votes.scenarios.library import find_scenario, scenario_files, shipped_roster
from nine_votes.scenarios.reader import read_file, read_with_lines
from nine_votes.views.text_debriefs import (
    TextsView,
    acceptable_rewordings,
    carrying,
    hidden_in,
    recorded_votes,
    sorted_rewordings,
    text_code,
    texts_view,
    world_of_minds,
)
from nine_votes.words.arguments import Arguments
from nine_votes.words.resolver import in_words

COLUMN = 12
VARIANT_HEADS = (
    say("texts-variant-adopted"),
    say("texts-variant-acceptable"),
    say("texts-variant-unanimous"),
)


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


def add_arguments(parser: Arguments) -> None:
    parser.add_argument("scenario", metavar="SCENARIO", help=say("help-scenario"))
    parser.add_argument("--draft", metavar="SYMBOL", help=say("help-winset-draft"))
    parser.add_argument("--seed", type=int, metavar="N", help=say("help-winset-seed"))
    parser.add_argument("--json", action="store_true", help=say("help-json"))
    parser.add_argument("--svg", metavar="FILE", help=say("help-winset-svg"))


def carry_out(options: Namespace) -> int:
    roster = shipped_roster()
    whole = _whole(options.scenario, roster, options.seed)
    case, minds = whole.case, _minds(whole.case, options.seed)
    votes = list(_votes(whole, minds, options.draft))
    if options.svg:
        _draw(votes, options.svg)
    if options.json:
        print(json.dumps(fields_of(votes, minds, options.seed), indent=2))
        return DONE
    tell(_blocks(votes, case, minds, options.seed))
    return DONE


def _whole(name: str, roster: Roster, seed: int | None) -> Cast:
    """Return the case of a scenario; CallError where no clause of it has a choice."""
    path = find_scenario(name)
    read = read_with_lines(path, roster, seed or 0)
    if not read.scenario.negotiable:
        files = scenario_files(folder("scenarios"))
        known = tuple(each.stem for each in files if read_file(each, roster).negotiable)
        raise CallError(say("texts-not-negotiable", scenario=path.stem, known=known))
    return cast_text(read, path, roster)


def _minds(case: Case, seed: int | None) -> Sequence[Mind]:
    return case.minds if seed is None else world_of(case, seed, Level.DELEGATE).minds


def _votes(whole: Cast, minds: Sequence[Mind], draft: str | None) -> Iterator[DraftVote]:
    """Yield the recorded votes, and the draft as tabled where that goes otherwise."""
    recorded = list(recorded_votes(whole, minds))
    if draft is not None and draft not in {name for name, _ in recorded}:
        known = tuple(name for name, _ in recorded)
        raise CallError(say("texts-no-such-vote", draft=draft, known=known))
    for name, found in recorded:
        if draft in {None, name}:
            yield DraftVote(name, found, texts_view(found, say("texts-when-recorded")))
    best = weigh(at_its_best(whole.case, minds))
    if draft is None and all(_ranks(best) != _ranks(found) for _, found in recorded):
        yield DraftVote(None, best, texts_view(best, say("texts-when-at-its-best")))


def _ranks(found: Weighing) -> list[tuple[int, ...]]:
    return [found.first.votes.ranks, *(each.votes.ranks for each in found.texts)]


def _draw(votes: Sequence[DraftVote], file: str) -> None:
    """Draw the recorded vote, or the draft as tabled where there is none."""
    if sum(vote.name is not None for vote in votes) > 1:
        raise CallError(say("call-one-drawing"))
    view = votes[0].view
    if view.picture is None:
        raise CallError(say("texts-too-many", texts=len(votes[0].found.texts)))
    write_file(winset_chart(view, view.picture, "winset"), file)


def _blocks(
    votes: Sequence[DraftVote], case: Case, minds: Sequence[Mind], seed: int | None
) -> Iterator[Block]:
    told = None
    for vote in votes:
        yield from _vote(vote)
        if vote.view.figures != told:
            yield from _texts(vote)
        told = vote.view.figures
    if votes[0].view.picture:
        yield from headed(say("texts-wordings"), *votes[0].view.picture.key)
    if seed is None:
        yield from _variants(case)
    world, model = world_of_minds(case, minds, seed), say("hindsight-within-a-model")
    for said in (*votes[0].view.notes, world, model):
        yield from (Gap(), said)


def _vote(vote: DraftVote) -> Iterator[Block]:
    told = carrying(vote.found)
    yield from (Gap(), vote.heading, Items(told.lines, inset=INDENT))
    if told.why:
        yield from headed(say("texts-why-moved"), *told.why)
    if told.in_the_way:
        yield from headed(say("texts-in-the-way"), *told.in_the_way)


def _texts(vote: DraftVote) -> Iterator[Block]:
    yield from headed(say("texts-every"), *vote.view.counted)
    heads = [in_words(head) for head in HEADS]
    wide = [max(COLUMN, len(head) + 3) for head in heads]
    rows = [heads, *([f"{cell:,}" for cell in row] for row in vote.view.figures)]
    table = ["".join(f"{c:>{w}}" for c, w in zip(row, wide, strict=True)) for row in rows]
    yield from (Gap(), Drawn(table), Prose(named_texts(_adopted(vote.found)), inset=INDENT))


def _adopted(found: Weighing) -> list[tuple[str, int]]:
    case = found.outlook.case
    return [(text_code(case, each), each.votes.in_favour) for each in found.adopted]


def _variants(case: Case) -> Iterator[Block]:
    hidden = list(single_variants(case))
    if not hidden:
        return
    yield from headed(say("texts-variants"), say("texts-variants-counted"))
    heads = "".join(f"{in_words(head):>{COLUMN}}" for head in VARIANT_HEADS)
    rows: list[tuple[Message, Winset]] = [(say("texts-shown"), winset(case, case.minds))]
    rows += [
        (variant_name(code, variant, case), winset(case, minds)) for code, variant, minds in hidden
    ]
    yield Drawn([f"  {heads}", *(line for row in rows for line in _row(*row))])


def _row(name: Message, counted: Winset) -> Iterator[str]:
    counts = "".join(f"{count:>{COLUMN},}" for count in counted[1:])
    first, *others = textwrap.wrap(in_words(name), WIDTH - len(counts) - 5)
    yield f"  {counts}   {first}"
    yield from (f"{'':{len(counts) + 5}}{other}" for other in others)


def fields_of(
    votes: Sequence[DraftVote], minds: Sequence[Mind], seed: int | None
) -> dict[str, Any]:
    case = votes[0].found.outlook.case
    hidden = [{"member": code, "hides": each.id} for code, each in hidden_in(case, minds)]
    return {
        "seat": case.seat,
        "world": {"seed": seed, "hidden": hidden},
        "votes": [_vote_fields(vote) for vote in votes],
        "variants": list(_variant_fields(case)) if seed is None else [],
    }


def _variant_fields(case: Case) -> Iterator[dict[str, Any]]:
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


def _vote_fields(vote: DraftVote) -> dict[str, Any]:
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
