"""The computed part of a debrief: pivots, smallest sets, and every rule set, of one vote."""

from datetime import date
from functools import partial
from statistics import median

from game.analysis.comparison import Held, compared, every_rule
from game.analysis.pivots import pivots
from game.council.blocks import single_changes
from game.council.charter import charter_on
from game.council.questions import Question
from game.council.voting import Vote, named_ballot
from game.scenarios.library import shipped_roster
from tests.bench.ratios import compare, seconds

ROUNDS = 31


def run() -> None:
    """Measure the founding vote, and one that takes nine votes to turn."""
    day = date(2024, 3, 28)
    council, rules, question = shipped_roster().council_on(day), charter_on(day), Question()
    names = every_rule(day, council.size)
    cast = {"RUS": Vote.AGAINST, "CHN": Vote.ABSTAINING}
    founding = {code: cast.get(code, Vote.IN_FAVOUR) for code in council.codes}
    for name, votes in (
        ("the founding vote", founding),
        ("fifteen against", dict.fromkeys(council.codes, Vote.AGAINST)),
    ):
        ballot = named_ballot(council, votes)
        held = Held(question, ballot, council, day)

        def debrief(held: Held = held) -> None:
            pivots(question, held.ballot, rules, council)
            compared(names, held)

        each = median(seconds(debrief, 1) for _ in range(ROUNDS)) * 1e3
        verdict = "met" if each < 20 else "MISSED"
        print(f"debrief of {name}: {each:.2f} ms (aim under 20: {verdict})")
        compare(
            f"pivots of {name} against its single changes alone",
            partial(pivots, question, ballot, rules, council),
            partial(single_changes, question, ballot, rules),
            rounds=ROUNDS,
            times=5,
            aim=6,
        )
