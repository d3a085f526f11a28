"""A program that negotiates at random, for tests that kill it or run it under several hash seeds.

`python -m tests.sitting.negotiating JOURNAL SCENARIO SEED` prints a line as each step is taken.
"""

import sys
from pathlib import Path

from nine_votes.delegations.worlds import Level
from nine_votes.scenarios.library import find_scenario
from nine_votes.sitting.sitting import open_sitting
from tests.sitting.talks import ROSTER, negotiating, talks, wandered


def say(text: object) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def play(journal: Path, scenario: str, seed: int) -> None:
    """Play a random game, its moves drawn by the seed, to the close of its meeting."""
    planned = wandered(negotiating(scenario, Level.AMBASSADOR, seed=seed), seed)
    with open_sitting(find_scenario(scenario), ROSTER, seed=seed, journal=journal) as sitting:
        sitting.negotiate(talks(planned).seat, Level.AMBASSADOR)
        say("begun")
        for move in talks(planned).moves:
            sitting.move(move)
            say(move)
        while step := sitting.let_house_act():
            say(step)


if __name__ == "__main__":
    play(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
