"""`winset`: every text of a draft put to the vote, and what change would have carried it."""

import json
import textwrap
from argparse import Namespace
from collections.abc import Iterator, Sequence

from nine_votes.analysis.text_changes import Weighing, at_its_best, weigh
from nine_votes.analysis.winsets import single_variants, winset
from nine_votes.calls import DONE, CallError
from nine_votes.cli.held_votes import write_svg
from nine_votes.cli.report import WIDTH, wrapped
from nine_votes.cli.winset_fields import DraftVote, fields_of
from nine_votes.council.messages import say
from nine_votes.council.roster import Roster
from nine_votes.delegations.cases import Case
from nine_votes.delegations.minds import Mind
from nine_votes.delegations.worlds import Level, world_of
from nine_votes.phrases import text_changes as changes, winset as words
from nine_votes.phrases.negotiation_debrief import WITHIN_A_MODEL
from nine_votes.places import folder
from nine_votes.record.winset_chart import winset_chart
from nine_votes.scenarios.casting import Cast, cast_text
from nine_votes.scenarios.library import find_scenario, scenario_files, shipped_roster
from nine_votes.scenarios.reader import read_file, read_with_lines
from nine_votes.views.text_changes import carrying, recorded_votes, world_of_minds
from nine_votes.views.winset import text_code, texts_view
from nine_votes.words.arguments import Arguments

COLUMN = 12


def add_arguments(parser: Arguments) -> None:
    parser.add_argument("scenario", metavar="SCENARIO", help=say("help-scenario"))
    parser.add_argument("--draft", metavar="SYMBOL", help=say("help-winset-draft"))
    parser.add_argument("--seed", type=int, metavar="N", help=say("help-winset-seed"))
    parser.add_argument("--json", action="store_true", help=say("help-json"))
    parser.add_argument("--svg", metavar="FILE", help=say("help-winset-svg"))


def carry_out(options: Namespace) -> int:
    """Print what would have carried each recorded vote, and all texts; or draw them."""
    roster = shipped_roster()
    whole = _whole(options.scenario, roster, options.seed)
    case, minds = whole.case, _minds(whole.case, options.seed)
    votes = list(_votes(whole, minds, options.draft))
    if options.svg:
        _draw(votes, options.svg)
    if options.json:
        print(json.dumps(fields_of(votes, minds, options.seed), indent=2))
        return DONE
    for line in _lines(votes, case, minds, options.seed):
        print(line)
    return DONE


def _whole(name: str, roster: Roster, seed: int | None) -> Cast:
    """Return the case of a scenario; CallError where no clause of it has a choice."""
    path = find_scenario(name)
    read = read_with_lines(path, roster, seed or 0)
    if not read.scenario.negotiable:
        files = scenario_files(folder("scenarios"))
        known = [each.stem for each in files if read_file(each, roster).negotiable]
        raise CallError(words.not_negotiable(path.stem, known))
    return cast_text(read, path, roster)


def _minds(case: Case, seed: int | None) -> Sequence[Mind]:
    return case.minds if seed is None else world_of(case, seed, Level.DELEGATE).minds


def _votes(whole: Cast, minds: Sequence[Mind], draft: str | None) -> Iterator[DraftVote]:
    """Yield the recorded votes, and the draft as tabled where that goes otherwise."""
    recorded = list(recorded_votes(whole, minds))
    if draft is not None and draft not in {name for name, _ in recorded}:
        raise CallError(words.no_such_vote(draft, [name for name, _ in recorded]))
    for name, found in recorded:
        if draft in {None, name}:
            yield DraftVote(name, found, texts_view(found, words.WHEN_RECORDED))
    best = weigh(at_its_best(whole.case, minds))
    if draft is None and all(_ranks(best) != _ranks(found) for _, found in recorded):
        yield DraftVote(None, best, texts_view(best, words.WHEN_AT_ITS_BEST))


def _ranks(found: Weighing) -> list[tuple[int, ...]]:
    return [found.first.votes.ranks, *(each.votes.ranks for each in found.texts)]


def _draw(votes: Sequence[DraftVote], file: str) -> None:
    """Draw the recorded vote, or the draft as tabled where there is none."""
    if sum(vote.name is not None for vote in votes) > 1:
        raise CallError("--svg draws one vote; choose it with --draft")
    view = votes[0].view
    if view.picture is None:
        raise CallError(words.too_many_to_draw(len(votes[0].found.texts)))
    write_svg(winset_chart(view, view.picture, "winset"), file)


def _lines(
    votes: Sequence[DraftVote], case: Case, minds: Sequence[Mind], seed: int | None
) -> Iterator[str]:
    told = None
    for vote in votes:
        yield from _vote_lines(vote)
        if vote.view.figures != told:
            yield from _texts_lines(vote)
        told = vote.view.figures
    if votes[0].view.picture:
        yield from ("", words.WORDINGS)
        yield from (line for said in votes[0].view.picture.key for line in wrapped(said, "  "))
    if seed is None:
        yield from _variant_lines(case)
    for said in (*votes[0].view.notes, world_of_minds(case, minds, seed), WITHIN_A_MODEL):
        yield from ("", *wrapped(said, ""))


def _vote_lines(vote: DraftVote) -> Iterator[str]:
    told = carrying(vote.found)
    yield from ("", *wrapped(changes.vote_heading(vote.name), ""))
    sections = (
        ("", told.lines),
        (changes.WHY_MOVED, told.why),
        (changes.IN_THE_WAY, told.in_the_way),
    )
    for heading, lines in sections:
        if heading and lines:
            yield from ("", heading)
        yield from (line for said in lines for line in wrapped(said, "  "))


def _texts_lines(vote: DraftVote) -> Iterator[str]:
    yield from ("", words.WINSET)
    yield from (line for said in vote.view.counted for line in wrapped(said, "  "))
    yield ""
    for row in (words.HEADINGS, *vote.view.figures):
        yield "".join(f"{_cell(cell):>{_width(place)}}" for place, cell in enumerate(row))
    yield from wrapped(words.named_texts(_adopted(vote.found)), "  ")


def _width(place: int) -> int:
    return max(COLUMN, len(words.HEADINGS[place]) + 3)


def _cell(cell: object) -> str:
    return f"{cell:,}" if isinstance(cell, int) else str(cell)


def _adopted(found: Weighing) -> list[tuple[str, int]]:
    case = found.outlook.case
    return [(text_code(case, each), each.votes.in_favour) for each in found.adopted]


def _variant_lines(case: Case) -> Iterator[str]:
    """Yield how many texts would be adopted with each private instruction by itself."""
    hidden = list(single_variants(case))
    if not hidden:
        return
    yield from ("", words.VARIANTS, *wrapped(words.VARIANTS_COUNTED, "  "))
    heads = "".join(f"{head:>{COLUMN}}" for head in words.VARIANT_HEADINGS)
    yield f"  {heads}"
    rows = [(words.SHOWN, winset(case, case.minds))]
    rows += [
        (words.variant_name(code, variant, case), winset(case, minds))
        for code, variant, minds in hidden
    ]
    for name, counted in rows:
        counts = "".join(f"{count:>{COLUMN},}" for count in counted[1:])
        first, *others = textwrap.wrap(name, WIDTH - len(counts) - 5)
        yield f"  {counts}   {first}"
        yield from (f"{'':{len(counts) + 5}}{other}" for other in others)
