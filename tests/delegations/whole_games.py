"""Whole games told to the last field, to be compared byte by byte: a command of its own.

It needs nothing but the program, wherever that is installed.
"""

import sys
from collections.abc import Iterator

from nine_votes.analysis.expert import expert
from nine_votes.analysis.players import Player, play_from, repertoire_of
from nine_votes.delegations.cases import Case
from nine_votes.delegations.moves import words_of
from nine_votes.delegations.play import begin, play
from nine_votes.delegations.scores import score
from nine_votes.delegations.worlds import Game, world_of
from nine_votes.places import folder
from nine_votes.scenarios.casting import cast
from nine_votes.scenarios.library import scenario_files, shipped_roster
from nine_votes.scenarios.profiles import shipped_profiles
from nine_votes.scenarios.reader import read_file

SEEDS = 3


def main() -> None:
    """Tell games of each shipped scenario: an expert's, and random ones of three seats."""
    roster, profiles = shipped_roster(), shipped_profiles()
    for path in scenario_files(folder("scenarios")):
        scenario = read_file(path, roster)
        if scenario.negotiable:
            for seat in (None, *scenario.council.codes[3:9:3]):
                case = cast(scenario, profiles, roster, seat).case
                for seed in range(SEEDS):
                    for line in told(case, seed):
                        sys.stdout.write(f"{path.stem} {case.seat} {seed} {line}\n")


def told(case: Case, seed: int) -> Iterator[str]:
    """Yield what was done and what came of it, a line a move, and how the game ended."""
    game = Game(case, world_of(case, seed))
    players = [Player(game), *([Player(game)] if case.holds_pen else [])]
    play_from(players[0], repertoire_of(case), patient=True)
    for player in players[1:]:
        expert(player)
    for player in players:
        step = begin(game)
        for move in player.moves:
            step = play(game, step.state, move)
            yield f"{' '.join(words_of(move))}: {step.happened}"
        yield f"{[plain(value) for value in step.state]} {score(game, step.state)}"


def plain(value: object) -> object:
    """Return a value whose order in print is its own: that of a set is nobody's."""
    return sorted(value) if isinstance(value, frozenset) else value


if __name__ == "__main__":
    main()
