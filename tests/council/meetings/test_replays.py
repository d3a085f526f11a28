"""Meetings that took place, carried through by the rules.

Where the record has numbers alone, the names stand in for whoever it was; so do those of members
that raise a question.
"""

from dataclasses import replace
from datetime import date

from nine_votes.council import events as ev
from nine_votes.council.actions.chair import Declare, LetDaysPass, PutToVote, Rule
from nine_votes.council.actions.drafts import (
    MoveAmendment,
    RaisePreliminaryQuestion,
    RequestSeparateVote,
    WithdrawDraft,
)
from nine_votes.council.actions.floor import ChallengeAgenda, ChallengeRuling, RaisePointOfOrder
from nine_votes.council.meeting import Phase, Settings, open_meeting
from nine_votes.council.messages import say
from nine_votes.council.order import apply
from nine_votes.council.outcomes import Flag, Outcome
from nine_votes.council.papers import About, Subject
from nine_votes.council.polling import next_subject
from nine_votes.council.questions import Kind, Method, Question
from tests.council.meetings.chamber import (
    ABS,
    FOR,
    NO,
    OUT,
    business,
    cast,
    decided,
    led_on,
    on_draft,
    played,
    put,
    refused,
    tabled,
    text,
    told,
    voting,
)

PRELIMINARY = Subject(About.PRELIMINARY, "A")
TO_THE_ASSEMBLY = Question(Kind.PROCEDURAL, "to_ga")
A_COMMITTEE = Question(Kind.PROCEDURAL, "art29_body")
AN_INVITATION = Question(Kind.PROCEDURAL, "invite")


def test_15_september_1947_the_double_veto() -> None:
    """8-2-1 that it is procedural, the USSR against, then 9-2-0 (S/552, S/PV.202)."""
    meeting = voting(business(date(1947, 9, 15), {"A": TO_THE_ASSEMBLY}))
    meeting = apply(meeting, RaisePreliminaryQuestion("RUS", "A"))
    assert refused(meeting, PutToVote(meeting.chair, on_draft())).rule == "rule 32"
    meeting = put(meeting, PRELIMINARY, named={"RUS": NO, "POL": NO, "SYR": ABS})
    assert decided(meeting).outcome is Outcome.SUBSTANTIVE
    assert refused(meeting, RaisePreliminaryQuestion("RUS", "A")).rule.startswith("Four-Power")
    meeting = put(meeting, on_draft(), against=("RUS", "POL"))
    assert decided(meeting).tally[:3] == (9, 2, 0)
    assert (decided(meeting).outcome, decided(meeting).vetoes) == (Outcome.VETOED, ("RUS",))


def test_29_september_1950_a_ruling_defeats_a_double_veto() -> None:
    """9-1-1 that it is procedural, China against; the ruling stood; S/RES/87 by 7-3-1."""
    settings = Settings(preliminary_on_any=True)
    meeting = voting(business(date(1950, 9, 29), {"A": AN_INVITATION}, settings=settings), "GBR")
    meeting = apply(meeting, RaisePreliminaryQuestion("CHN", "A"))
    ruling = PutToVote("GBR", PRELIMINARY, method=Method.PRESIDENT_RULING)
    meeting = cast(apply(meeting, ruling), named={"CHN": NO, "CUB": ABS})
    assert decided(meeting).outcome is Outcome.PROCEDURAL
    meeting = played(
        meeting,
        RaisePointOfOrder("CHN", "A permanent member's vote against settled the question."),
        Rule("GBR", False, "The matter is procedural."),
        ChallengeRuling("CHN"),
    )
    meeting = put(meeting, Subject(About.RULING), others=OUT)
    assert decided(meeting).outcome is Outcome.RULING_STANDS
    meeting = put(meeting, on_draft(), named={"CHN": NO, "CUB": NO, "USA": NO, "EGY": ABS})
    assert decided(meeting).tally[:3] == (7, 3, 1)
    assert decided(meeting).outcome is Outcome.ADOPTED


def test_29_september_1950_by_the_four_power_statement_alone_it_would_have_been_substantive() -> (
    None
):
    settings = Settings(preliminary_on_any=True)
    meeting = voting(business(date(1950, 9, 29), {"A": AN_INVITATION}, settings=settings), "GBR")
    meeting = apply(meeting, RaisePreliminaryQuestion("CHN", "A"))
    meeting = put(meeting, PRELIMINARY, named={"CHN": NO, "CUB": ABS})
    meeting = put(meeting, on_draft(), named={"CHN": NO, "CUB": NO, "USA": NO, "EGY": ABS})
    assert decided(meeting).vetoes == ("CHN", "USA")


def test_7_september_1959_the_president_rules_that_a_committee_is_procedural() -> None:
    """10-1-0 twice, the USSR against: S/RES/132 on Laos (S/PV.848)."""
    meeting = voting(business(date(1959, 9, 7), {"A": A_COMMITTEE}))
    assert meeting.chair == "ITA"
    meeting = apply(meeting, RaisePreliminaryQuestion("RUS", "A"))
    ruling = PutToVote("ITA", PRELIMINARY, method=Method.PRESIDENT_RULING)
    meeting = cast(apply(meeting, ruling), against=("RUS",))
    assert Flag.DOUBLE_VETO_DENIED in decided(meeting).flags
    meeting = put(meeting, on_draft(), against=("RUS",))
    assert decided(meeting).outcome is Outcome.ADOPTED
    assert decided(meeting).negative_permanent == ("RUS",)


def test_14_june_1967_both_paragraphs_are_lost_and_the_draft_with_them() -> None:
    """4-0-11 and 6-0-9 on S/7951/Rev.2 (S/PV.1360)."""
    two_paragraphs = {"A": (text("A", ("one", "two")), Question())}
    meeting = voting(replace(business(date(1967, 6, 14)), drafts=two_paragraphs), "RUS")
    for clause in ("one", "two"):
        asked = RequestSeparateVote("IND", "A", clause)
        meeting = played(meeting, asked, Declare(meeting.chair))
    four = dict.fromkeys(("RUS", "BGR", "IND", "MLI"), FOR)
    meeting = put(meeting, Subject(About.PART, "A", "one"), others=ABS, named=four)
    assert next_subject(meeting) == Subject(About.PART, "A", "two")
    six = four | dict.fromkeys(("ETH", "NGA"), FOR)
    meeting = put(meeting, Subject(About.PART, "A", "two"), others=ABS, named=six)
    assert told(meeting, ev.DraftNotAdopted) == [ev.DraftNotAdopted("A", parts_lost=True)]
    assert next_subject(meeting) is None
    assert led_on(meeting, Phase.AFTER_THE_VOTE)


def test_25_march_2024_an_oral_amendment_fails_and_the_text_passes() -> None:
    """3-1-11 on "permanent", then S/RES/2728 by 14-0-1 (S/PV.9586)."""
    meeting = voting(business(date(2024, 3, 25)), "MOZ")
    oral = MoveAmendment("RUS", "permanent", "A", "one", text="A permanent one.", oral=True)
    meeting = apply(meeting, oral)
    assert refused(meeting, PutToVote("JPN", on_draft())).rule == "rule 36"
    three = dict.fromkeys(("RUS", "CHN", "DZA"), FOR)
    amendment = Subject(About.AMENDMENT, "permanent")
    meeting = put(meeting, amendment, others=ABS, named={**three, "USA": NO})
    assert decided(meeting).tally[:3] == (3, 1, 11)
    assert decided(meeting).outcome is Outcome.INSUFFICIENT_VOTES
    assert not told(meeting, ev.AssemblyDebateDue)
    meeting = put(meeting, on_draft(), named={"USA": ABS})
    assert decided(meeting).tally[:3] == (14, 0, 1)
    assert told(meeting, ev.DraftAdopted) == [ev.DraftAdopted("A")]


def test_25_and_28_march_2024_an_agenda_falls_twice() -> None:
    """3-0-12 and 6-0-9 on an item the Russian Federation had asked for (S/PV.9587, S/PV.9592)."""
    three = dict.fromkeys(("RUS", "CHN", "DZA"), FOR)
    six = three | dict.fromkeys(("GUY", "MOZ", "SLE"), FOR)
    for day, in_favour in ((date(2024, 3, 25), three), (date(2024, 3, 28), six)):
        challenged = apply(open_meeting(business(day)), ChallengeAgenda("FRA"))
        fallen = cast(challenged, others=ABS, named=in_favour)
        assert told(fallen, ev.AgendaRejected)
        assert fallen.phase is Phase.ADJOURNED


def test_30_and_31_october_1956_the_same_two_noes() -> None:
    """7-2-2 twice: S/3710 is vetoed, and S/RES/119 calls an emergency special session."""
    drafts = {"S/3710": Question(), "S/3721": Question(Kind.PROCEDURAL, "ess")}
    meeting = led_on(tabled(business(date(1956, 10, 30), drafts)), Phase.VOTING)
    votes = {"FRA": NO, "GBR": NO, "AUS": ABS, "BEL": ABS}
    meeting = put(meeting, on_draft("S/3710"), named=votes)
    assert set(decided(meeting).vetoes) == {"FRA", "GBR"}
    meeting = apply(meeting, LetDaysPass(meeting.chair, date(1956, 10, 31)))
    meeting = put(meeting, on_draft("S/3721"), named=votes)
    assert decided(meeting).tally == (7, 2, 2, 0, 0)
    assert decided(meeting).outcome is Outcome.ADOPTED
    assert set(decided(meeting).negative_permanent) == {"FRA", "GBR"}
    assert not told(meeting, ev.AssemblyDebateDue)


def test_a_class_in_question_goes_with_its_draft_and_waits_for_its_turn() -> None:
    drafts = {"A": TO_THE_ASSEMBLY, "B": TO_THE_ASSEMBLY}
    meeting = voting(business(date(1947, 9, 15), drafts))
    waiting = apply(meeting, RaisePreliminaryQuestion("RUS", "B"))
    assert next_subject(waiting) == on_draft("A")
    raised = RaisePreliminaryQuestion("RUS", "A")
    assert refused(waiting, raised).said == say("objection-class-of-another")
    assert next_subject(put(waiting, on_draft("A"))) == Subject(About.PRELIMINARY, "B")
    gone = apply(waiting, WithdrawDraft("USA", "B"))
    assert gone.preliminary is None
    assert next_subject(gone) == on_draft("A")


def test_a_text_found_procedural_knows_no_veto_whatever_it_was_taken_for() -> None:
    settings = Settings(preliminary_on_any=True)
    meeting = voting(business(settings=settings))
    meeting = put(apply(meeting, RaisePreliminaryQuestion("USA", "A")), PRELIMINARY)
    assert decided(put(meeting, on_draft(), against=("RUS",))).outcome is Outcome.ADOPTED


def test_nobody_doubts_a_settled_class() -> None:
    meeting = voting(business(drafts={"A": Question(), "B": AN_INVITATION}))
    for symbol in "AB":
        raised = RaisePreliminaryQuestion("RUS", symbol)
        assert refused(meeting, raised).said == say("objection-class-not-in-doubt")
    ruling = PutToVote("JPN", on_draft(), method=Method.PRESIDENT_RULING)
    assert refused(meeting, ruling).rule == "rule 30"
