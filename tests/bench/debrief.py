"""The computed part of a debrief: pivots, smallest sets, every rule set, and the set of texts."""

from datetime import date
from functools import partial
from statistics import median

from nine_votes.analysis.comparison import compared, every_rule
from nine_votes.analysis.pivots import pivots
from nine_votes.analysis.text_changes import as_recorded, weigh
from nine_votes.council.charter import charter_on
from nine_votes.council.decision import HeldVote, single_changes
from nine_votes.council.messages import say
from nine_votes.council.questions import Question
from nine_votes.council.voting import Vote, named_ballot
from nine_votes.places import folder
from nine_votes.scenarios.casting import cast
from nine_votes.scenarios.library import scenario_files, shipped_roster
from nine_votes.scenarios.profiles import shipped_profiles
from nine_votes.scenarios.reader import read_file
from nine_votes.views.text_debriefs import WeighedVote, texts_debrief
from tests.bench.ratios import compare, seconds

ROUNDS = 31


def run() -> None:
    """Measure two votes, and one with all texts of the shipped scenario that has the most."""
    _votes()
    _with_texts()


def _votes() -> None:
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
        held = HeldVote(question, rules, council, day, ballot)

        def debrief(held: HeldVote = held) -> None:
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


def _with_texts() -> None:
    """Measure the recorded vote of the largest scenario, with what is said of its texts."""
    roster, profiles = shipped_roster(), shipped_profiles()
    scenarios = [read_file(path, roster) for path in scenario_files(folder("scenarios"))]
    cases = [(each, cast(each, profiles, roster)) for each in scenarios if each.negotiable]
    scenario, whole = max(cases, key=lambda each: len(list(each[1].case.texts())))
    precedent = next(each for each in whole.precedents if not each.text.rollover)
    put = next(vote.held for vote in scenario.recorded if vote.subject == precedent.name)
    if put is None:
        raise ValueError(f"the votes of {scenario.id} are not all known by name")
    names = every_rule(put.day, put.council.size)

    def debrief() -> None:
        pivots(put.question, put.ballot, put.rules, put.council)
        compared(names, put)
        found = weigh(as_recorded(whole.case, whole.case.minds, precedent))
        world, when = say("texts-world-shown"), say("texts-when-recorded")
        texts_debrief(WeighedVote(found, world, when), put.ballot.votes)

    each = median(seconds(debrief, 1) for _ in range(ROUNDS)) * 1e3
    verdict = "met" if each < 60 else "MISSED"
    texts = len(list(whole.case.texts()))
    print(
        f"debrief of {scenario.id} with its {texts} texts: {each:.1f} ms (aim under 60: {verdict})"
    )
