"""What is said of a draft's texts once a sitting has voted on it, as plain values."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from nine_votes.analysis.text_changes import Weighing, at_its_best, smallest_liftings, weigh
from nine_votes.council.messages import Message, Said, say
from nine_votes.council.roster import Roster
from nine_votes.council.voting import Vote
from nine_votes.delegations.minds import RANKS
from nine_votes.delegations.worlds import Level
from nine_votes.phrases import texts as words
from nine_votes.scenarios.casting import playable
from nine_votes.scenarios.scenario import Scenario
from nine_votes.sitting.course import Course
from nine_votes.sitting.negotiation import Negotiation
from nine_votes.views.negotiation_vote import held_votes
from nine_votes.views.text_changes import (
    carrying,
    recorded_votes,
    sorted_rewordings,
    worded_otherwise,
    world_of_minds,
)
from nine_votes.views.winset import TextsDebrief, texts_view


class WeighedVote(NamedTuple):
    """The texts of a draft that a sitting voted on, which world they are weighed in, and when."""

    found: Weighing
    world: Message
    when: Message


def weighed_votes(course: Course) -> Mapping[str, WeighedVote]:
    """Return the drafts of a sitting that could have been worded otherwise, each weighed.

    In a negotiation as they were voted on, in the world as it was; else as the record has it.
    """
    if course.negotiation is not None:
        return dict(negotiated_votes(course.negotiation))
    return recorded_texts(course.scenario, course.roster)


def recorded_texts(scenario: Scenario, roster: Roster) -> Mapping[str, WeighedVote]:
    """Return the drafts that a scenario records votes on, each weighed as it was voted on."""
    whole = playable(scenario, roster) if scenario.negotiable else None
    if whole is None:
        return {}
    world = world_of_minds(whole.case, whole.case.minds, None)
    return {
        name: WeighedVote(found, world, say("texts-when-recorded"))
        for name, found in recorded_votes(whole, whole.case.minds)
    }


def negotiated_votes(negotiation: Negotiation) -> Iterator[tuple[str, WeighedVote]]:
    """Yield the drafts that a negotiation led to a vote on, each weighed as it stood then."""
    case, minds = negotiation.case, negotiation.game.world.minds
    seed = None if negotiation.level is Level.HISTORIAN else negotiation.seed
    for end in negotiation.ends:
        until = replace(negotiation, steps=negotiation.steps[: end + 1])
        for held in held_votes(until):
            text = held.outlook.state.text
            if not text.rollover and worded_otherwise(case, text.draft):
                world = world_of_minds(case, minds, seed)
                found = weigh(held.outlook)
                yield held.subject, WeighedVote(found, world, say("texts-when-voted"))


def texts_debrief(weighed: WeighedVote, votes: Mapping[str, Vote]) -> TextsDebrief:
    """Return what is said of the texts after these votes, which the players may have cast."""
    found, told = weighed.found, carrying(weighed.found)
    view = texts_view(found, weighed.when)
    alike = as_cast(found, votes)
    first = told.lines if alike else (say("texts-played-otherwise"), *told.lines)
    notes: tuple[Said, ...] = (view.notes[-1], weighed.world, say("hindsight-within-a-model"))
    sections: tuple[tuple[Said, tuple[Said, ...]], ...] = (
        ("", first),
        (say("texts-why-moved"), told.why),
        (say("texts-in-the-way"), told.in_the_way),
        (say("texts-every"), (*view.counted, *_at_best(found), *notes)),
    )
    heading = say("texts-would-have-carried")
    if found.first.adopted:
        heading = say("texts-would-carry")
    return TextsDebrief(heading, tuple(each for each in sections if each[1]), view)


def as_cast(found: Weighing, votes: Mapping[str, Vote]) -> bool:
    """Say whether the votes are those that the delegations would cast by themselves."""
    ranks = zip(found.outlook.case.delegations, found.first.votes.ranks, strict=True)
    return all(RANKS[votes[each.code]] == rank for each, rank in ranks if each.code in votes)


def _at_best(found: Weighing) -> Iterator[Message]:
    """Yield how many texts would be adopted at a calmer time, where these are others."""
    outlook = found.outlook
    best = weigh(at_its_best(outlook.case, outlook.minds, found.first.text.draft))
    if len(best.adopted) != len(found.adopted):
        yield say("texts-at-best", adopted=len(best.adopted))


def brief_of(weighed: WeighedVote | None, votes: Mapping[str, Vote]) -> tuple[Said, ...]:
    """Return what is said in brief where the votes are those that the delegations would cast."""
    said = in_brief(weighed.found) if weighed and as_cast(weighed.found, votes) else ()
    return (*said, say("hindsight-within-a-model")) if said else ()


def in_brief(found: Weighing) -> tuple[Said, ...]:
    """Return in a few sentences what text would have carried a draft, and what stood in the way."""
    case = found.outlook.case
    if found.first.adopted:
        return ()
    changes = sorted_rewordings(found)
    barred = words.in_the_way_sentences(found, smallest_liftings(found))
    if not changes:
        return (*words.rewording_sentences(found, changes, 1), *barred)
    moved, why = words.moved_sentence(changes[:1], case), words.why_not_blocked(changes[0], case)
    why = why or words.why_moved(changes[0], case)[:1]
    return (words.smallest_in_brief(changes[0], case), moved, *why, *barred)
