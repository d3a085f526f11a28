"""Nine Votes: a United Nations Security Council voting simulator and teaching game.

    import nine_votes as nv
    votes = {"*": "in_favour", "RUS": "against", "CHN": "abstaining"}
    assert nv.decide("2024-03-28", votes).outcome == "vetoed"

The functions below lie in `face`, and are loaded with all they rest on once the first is asked for:
every module of the package imports this one, and `--help` waits for none of it.
"""

from importlib import import_module

TYPE_CHECKING = False  # typing takes two milliseconds, which `--help` has not
if TYPE_CHECKING:
    from nine_votes.council.outcomes import Decision, Outcome
    from nine_votes.council.voting import Vote
    from nine_votes.face import (
        check,
        council_on,
        decide,
        explain,
        open_sitting,
        pivots,
        read_scenario,
        replay,
        rules_on,
        scenario_names,
    )

__version__ = "0.1.0"

__all__ = [
    "Decision",
    "Outcome",
    "Vote",
    "check",
    "council_on",
    "decide",
    "explain",
    "open_sitting",
    "pivots",
    "read_scenario",
    "replay",
    "rules_on",
    "scenario_names",
]

OF_THE_LAW = {"Decision": "outcomes", "Outcome": "outcomes", "Vote": "voting"}


def __getattr__(name: str) -> object:
    if name in OF_THE_LAW:
        return getattr(import_module(f"nine_votes.council.{OF_THE_LAW[name]}"), name)
    if name in __all__:
        return getattr(import_module("nine_votes.face"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
