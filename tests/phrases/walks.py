"""Meetings in which anything that is in order may happen, drawn under a seed."""

import random
from dataclasses import replace

from nine_votes.council.actions.chair import CloseVote, Proceed
from nine_votes.council.actions.floor import CastVote
from nine_votes.council.meeting import Business, Meeting, open_meeting
from nine_votes.council.order import apply, legal_actions
from nine_votes.council.voting import Vote

LEADING = {"Adjourn", "Proceed", "CedeChair", "MakeMotion", "ChallengeCredentials"}
"""What would soon end a walk, or fill it."""


def wandering(about: Business, seed: int, steps: int) -> Meeting:
    """Return a meeting in which members do at random whatever is in order, and vote."""
    chance = random.Random(seed)  # noqa: S311 - a walk is no secret
    meeting = open_meeting(replace(about, guests=("Guest A",)))
    meeting = apply(meeting, Proceed(meeting.chair))
    for _ in range(steps):
        if meeting.poll:
            meeting = polled(meeting, chance)
            continue
        actor = chance.choice([*meeting.council.codes, *meeting.guests, *[meeting.chair] * 8])
        legal = legal_actions(meeting, actor)
        avoided = LEADING if chance.random() < 0.85 else {"Adjourn"}
        kinds = sorted({type(action).__name__ for action in legal} - avoided)
        if kinds:
            kind = chance.choice(kinds)
            chosen = [action for action in legal if type(action).__name__ == kind]
            meeting = apply(meeting, chance.choice(chosen))
    return meeting


def polled(meeting: Meeting, chance: random.Random) -> Meeting:
    """Return the meeting once a vote was taken, with most members in favour."""
    for code in meeting.council.codes:
        vote = chance.choice([Vote.IN_FAVOUR] * 6 + [Vote.AGAINST, Vote.ABSTAINING])
        meeting = apply(meeting, CastVote(code, vote))
    return apply(meeting, CloseVote(meeting.chair))
