"""Power in weighted games against the packages powerindex and power-bdd, on the same games."""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from random import Random
from typing import Any

from nine_votes.analysis.power import WeightedGame, shapley_shubik, swings
from tests.bench.ratios import compare

MISSING = (
    "powerindex and power-bdd are not installed, so there is nothing to measure weighted games "
    "against: pip install powerindex power-bdd"
)


def games() -> dict[str, WeightedGame]:
    """Return the Council as a weighted game, and 25 and 50 players with drawn weights."""
    found = {"the Council": WeightedGame(39, (7,) * 5 + (1,) * 10)}
    chance = Random(1)  # noqa: S311 - the same games on every machine
    for players in (25, 50):
        weights = tuple(chance.randint(1, 20) for _ in range(players))
        found[f"{players} players"] = WeightedGame(sum(weights) // 2 + 1, weights)
    return found


def run() -> None:
    """Measure each index on each game, ours from the quota and the weights on."""
    if not find_spec("powerindex") or not find_spec("power_bdd"):
        print(MISSING)
        return
    for name, game in games().items():
        for index, ours, method in (
            ("Banzhaf", swings, "calc_banzhaf"),
            ("Shapley-Shubik", shapley_shubik, "calc_shapley_shubik"),
        ):
            for package, theirs in (("powerindex", _by_table), ("power-bdd", _by_diagram)):
                compare(
                    f"{index} of {name} against {package}",
                    partial(ours, game),
                    theirs(game, method),
                    rounds=9,
                    times=3,
                    aim=1,
                )


def _by_table(game: WeightedGame, method: str) -> Callable[[], object]:
    package: Any = import_module("powerindex")

    def calculate() -> None:
        getattr(package.Game(game.quota, list(game.weights)), method)()

    return calculate


def _by_diagram(game: WeightedGame, method: str) -> Callable[[], object]:
    package: Any = import_module("power_bdd.bdd")
    called = method.removesuffix("_shubik")

    def calculate() -> None:
        diagram = package.BDD(package.WeightedGame(game.quota, list(game.weights)))
        diagram.create_BDD()
        getattr(diagram, called)()

    return calculate
