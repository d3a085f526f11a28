"""Reform proposals as rule sets: seats and vetoes as tabled."""

from types import MappingProxyType

import pytest

from nine_votes.council.charter import FIXED, PROPOSALS, SILENT, RuleSet, ladder
from nine_votes.council.decision import decide
from nine_votes.council.members import ORIGINAL_FIVE, UNNAMED_PERMANENT
from nine_votes.council.outcomes import Flag, Outcome
from nine_votes.council.questions import Question
from nine_votes.council.voting import Ballot, Vote
from tests.council.ballots import UNITED, counted

SUBSTANTIVE = Question()
NEW_PERMANENT = ("N1", "N2", "N3", "N4", "N5", "N6")
PERMANENT = {"g4-2005": 11, "au-2005": 11, "razali-1997": 10, "hlp-a": 11, "l69": 11}
NEW_VETO_HOLDERS = {"au-2005", "l69"}
PROPOSED = [proposal.key for proposal in PROPOSALS]


class TestProposals:
    @pytest.mark.parametrize("proposal", PROPOSALS, ids=lambda proposal: str(proposal.key))
    def test_a_silent_one_takes_the_ladder_and_says_so(self, proposal: RuleSet) -> None:
        complete = FIXED[proposal.key]
        silent = proposal.required == SILENT
        assert silent is (proposal.key in {"au-2005", "hlp-a", "hlp-b", "l69"})
        assert (Flag.THRESHOLD_ASSUMED in complete.flags) is silent
        if silent:
            assert complete.required == ladder(complete.members or 0)
        assert complete.review_required == complete.required

    @pytest.mark.parametrize("name", PROPOSED)
    def test_the_bare_number_carries_and_one_fewer_does_not(self, name: str) -> None:
        required, size = FIXED[name].required, FIXED[name].members or 0
        bare = counted(required, 0, size - required, permanent=UNITED)
        fewer = counted(required - 1, 0, size - required + 1, permanent=UNITED)
        assert decide(SUBSTANTIVE, bare, FIXED[name]).outcome is Outcome.ADOPTED
        assert decide(SUBSTANTIVE, fewer, FIXED[name]).outcome is Outcome.INSUFFICIENT_VOTES

    @pytest.mark.parametrize("name", PROPOSED)
    def test_each_of_the_original_five_blocks(self, name: str) -> None:
        size = FIXED[name].members or 0
        for seat in range(5):
            five = "Y" * seat + "N" + "Y" * (4 - seat)
            decision = decide(SUBSTANTIVE, counted(size - 1, 1, permanent=five), FIXED[name])
            assert decision.vetoes == (ORIGINAL_FIVE[seat],)

    @pytest.mark.parametrize("name", PROPOSED)
    def test_how_many_are_permanent(self, name: str) -> None:
        assert FIXED[name].permanent == PERMANENT.get(name, 5)

    @pytest.mark.parametrize("name", PERMANENT)
    def test_whether_a_new_permanent_member_blocks(self, name: str) -> None:
        rules = FIXED[name]
        codes = (*ORIGINAL_FIVE, *NEW_PERMANENT[: rules.permanent - 5])
        elected = [f"E{n:02}" for n in range((rules.members or 0) - len(codes))]
        votes = dict.fromkeys([*codes, *elected], Vote.IN_FAVOUR) | {"N1": Vote.AGAINST}
        decision = decide(SUBSTANTIVE, Ballot(codes, MappingProxyType(votes)), rules)
        blocks = name in NEW_VETO_HOLDERS
        assert decision.vetoes == (("N1",) if blocks else ())
        assert decision.negative_permanent == (() if blocks else ("N1",))
        assert decision.outcome is (Outcome.VETOED if blocks else Outcome.ADOPTED)

    @pytest.mark.parametrize("name", PERMANENT)
    def test_the_same_where_they_are_known_in_number_only(self, name: str) -> None:
        size = FIXED[name].members or 0
        ballot = counted(size - 2, 2, permanent=UNITED, new_against=2)
        decision = decide(SUBSTANTIVE, ballot, FIXED[name])
        assert Flag.UNNAMED_PERMANENT_AGAINST in decision.flags
        blocks = name in NEW_VETO_HOLDERS
        assert decision.vetoes == ((UNNAMED_PERMANENT,) * 2 if blocks else ())
        assert decision.outcome is (Outcome.VETOED if blocks else Outcome.ADOPTED)
