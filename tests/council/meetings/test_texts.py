"""Process cases on drafts, their parts and amendments (rules 31, 32, 35 and 36)."""

from dataclasses import replace

from nine_votes.council import events as ev
from nine_votes.council.actions.chair import Declare, PutToVote, RuleOnOrder
from nine_votes.council.actions.drafts import (
    AcceptAmendment,
    CoSponsor,
    CoSponsorWording,
    KeepDraft,
    MoveAmendment,
    ProposeOrder,
    ProposeWording,
    RequestSeparateVote,
    TableDraft,
    WithdrawDraft,
    WithdrawSponsorship,
)
from nine_votes.council.actions.floor import ChallengeRuling, Invite, Object
from nine_votes.council.meeting import Meeting, Phase, Settings
from nine_votes.council.messages import say
from nine_votes.council.order import apply
from nine_votes.council.outcomes import Outcome
from nine_votes.council.papers import About, Change, Standing, Subject
from nine_votes.council.polling import next_subject
from nine_votes.council.questions import Question
from tests.council.meetings.chamber import (
    ABS,
    NO,
    allowed,
    business,
    cast,
    debate,
    decided,
    first,
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

TWO = {"A": Question(), "B": Question()}


def part(clause: str) -> Subject:
    return Subject(About.PART, "A", clause)


def amendment(name: str) -> Subject:
    return Subject(About.AMENDMENT, name)


def divided(*clauses: str, meeting: Meeting | None = None) -> Meeting:
    """Return a vote come to, on whose draft separate votes were granted."""
    meeting = meeting or voting()
    for clause in clauses:
        asked = RequestSeparateVote("CHN", "A", clause)
        meeting = played(meeting, asked, Declare("JPN"))
    return meeting


def test_a_separate_vote_is_granted_unless_the_mover_objects() -> None:
    asked = apply(voting(), RequestSeparateVote("CHN", "A", "two"))
    granted = apply(asked, Declare("JPN"))
    assert next_subject(granted) == part("two")
    assert refused(asked, Object("RUS")).rule == "rule 32"
    mover_objects = apply(asked, Object("USA"))
    assert next_subject(mover_objects) == on_draft()
    assert told(mover_objects, ev.SeparateVoteRefused)
    assert refused(mover_objects, RequestSeparateVote("CHN", "A", "two")).rule == "rule 32"


def test_where_all_parts_are_lost_the_whole_is_rejected_without_a_further_vote() -> None:
    meeting = divided("one", "two", "three")
    for clause in ("one", "two", "three"):
        meeting = put(meeting, part(clause), others=NO)
    assert told(meeting, ev.DraftNotAdopted) == [ev.DraftNotAdopted("A", parts_lost=True)]
    assert next_subject(meeting) is None


def test_where_some_parts_are_kept_the_remainder_is_voted_on_as_a_whole() -> None:
    meeting = put(divided("one", "two"), part("one"), others=NO)
    meeting = put(meeting, part("two"))
    assert meeting.papers[0].remaining == ("two", "three")
    assert decided(put(meeting, on_draft())).outcome is Outcome.ADOPTED


def test_drafts_are_voted_on_in_order_of_submission_unless_nine_decide_otherwise() -> None:
    meeting = voting(business(drafts=TWO))
    assert refused(meeting, PutToVote("JPN", on_draft("B"))).rule == "rule 32"
    proposed = apply(meeting, ProposeOrder("CHN", "B"))
    eight = cast(proposed, others=NO, named=first(8, meeting))
    assert next_subject(eight) == on_draft("A")
    nine = cast(proposed, others=NO, named=first(9, meeting))
    assert next_subject(nine) == on_draft("B")


def test_what_the_council_puts_first_last_comes_first() -> None:
    meeting = voting(business(drafts={symbol: Question() for symbol in "ABC"}))
    for symbol, order in (("B", "BAC"), ("C", "CBA"), ("B", "BCA")):
        meeting = cast(apply(meeting, ProposeOrder("CHN", symbol)))
        assert [paper.symbol for paper in meeting.text_open] == list(order)


def test_once_voting_on_a_draft_has_begun_no_other_goes_before_it() -> None:
    meeting = put(divided("one", meeting=voting(business(drafts=TWO))), part("one"))
    assert refused(meeting, ProposeOrder("CHN", "B")).rule == "rule 32"


def test_what_deletes_goes_first_then_what_is_furthest_then_the_president_rules() -> None:
    meeting = played(
        voting(),
        MoveAmendment("CHN", "word", "A", "one", "soft"),
        MoveAmendment("CHN", "rewrite", "A", "one", "empty"),
        MoveAmendment("RUS", "delete", "A", "three", change=Change.DELETES),
    )
    order = []
    while (subject := next_subject(meeting)) and subject.about is About.AMENDMENT:
        order.append(subject.of)
        meeting = put(meeting, subject, others=NO)
    assert order == ["delete", "rewrite", "word"]


def test_where_the_substance_is_unclear_the_president_rules_and_can_be_overruled() -> None:
    meeting = played(
        voting(),
        MoveAmendment("CHN", "first", "A", "one", text="Urges."),
        MoveAmendment("RUS", "second", "A", "one", text="Demands, at once."),
    )
    assert next_subject(meeting) == amendment("first")
    assert refused(meeting, RuleOnOrder("RUS", "second")).rule == "rule 19"
    ruled = apply(meeting, RuleOnOrder("JPN", "second"))
    assert next_subject(ruled) == amendment("second")
    challenged = apply(ruled, ChallengeRuling("CHN"))
    assert next_subject(put(challenged, Subject(About.RULING), others=NO)) == amendment("second")
    assert next_subject(put(challenged, Subject(About.RULING))) == amendment("first")


def test_a_draft_can_be_withdrawn_until_a_vote_is_taken_on_it() -> None:
    meeting = played(voting(), MoveAmendment("RUS", "change", "A", "one", text="Urges."))
    assert refused(meeting, WithdrawDraft("FRA", "A")).rule == "rule 35"
    assert apply(meeting, WithdrawDraft("USA", "A")).papers[0].standing is Standing.WITHDRAWN
    after = put(meeting, amendment("change"), others=NO)
    assert refused(after, WithdrawDraft("USA", "A")).rule == "rule 35"


def test_a_draft_can_be_withdrawn_after_a_vote_on_an_amendment_held_not_to_count() -> None:
    about = business(settings=Settings(withdraw_after_amendment=True))
    meeting = played(voting(about), MoveAmendment("RUS", "change", "A", "one", text="Urges."))
    after = put(meeting, amendment("change"), others=NO)
    assert allowed(after, WithdrawDraft("USA", "A"))
    parted = put(divided("two", meeting=after), part("two"))
    assert refused(parted, WithdrawDraft("USA", "A")).rule == "rule 35"


def test_a_co_sponsor_keeps_a_withdrawn_draft_alive_in_its_place() -> None:
    meeting = played(
        tabled(business(drafts=TWO)),
        CoSponsor("FRA", "A"),
        WithdrawDraft("USA", "A"),
    )
    assert refused(meeting, KeepDraft("RUS", "A")).rule == "rule 35"
    kept = apply(meeting, KeepDraft("FRA", "A"))
    assert [paper.symbol for paper in kept.text_open] == ["A", "B"]
    assert kept.papers[0].sponsors == ("FRA",)


def test_nobody_becomes_a_sponsor_of_what_another_tables() -> None:
    about = business()
    draft = text("A", sponsors=("USA", "JPN"))
    about = replace(about, drafts={"A": (draft, Question())})
    assert tabled(about, "USA").papers[0].sponsors == ("USA", "JPN")
    assert tabled(about, "RUS").papers[0].sponsors == ("RUS",)


def test_a_draft_keeps_a_sponsor_on_the_council() -> None:
    about = business(guests=("Ukraine",))
    meeting = played(debate(about), Invite("USA", "Ukraine"), Declare("JPN"))
    meeting = played(meeting, TableDraft("USA", "A"), CoSponsor("Ukraine", "A"))
    assert refused(meeting, WithdrawSponsorship("USA", "A")).rule == "rule 35"
    assert allowed(meeting, WithdrawSponsorship("Ukraine", "A"))


def test_a_vetoed_amendment_falls_and_the_assembly_debates_it_though_the_text_passes() -> None:
    meeting = played(voting(), MoveAmendment("RUS", "change", "A", "one", "soft"))
    meeting = put(meeting, amendment("change"), against=("USA",))
    assert decided(meeting).outcome is Outcome.VETOED
    adopted = put(meeting, on_draft(), named={"USA": ABS})
    assert decided(adopted).outcome is Outcome.ADOPTED
    assert len(told(adopted, ev.AssemblyDebateDue)) == 1


def test_an_amendment_that_is_carried_stands_in_the_text() -> None:
    meeting = played(
        voting(),
        MoveAmendment("RUS", "worded", "A", "one", "soft"),
        MoveAmendment("CHN", "same", "A", "one", "soft"),
        MoveAmendment("CHN", "free", "A", "two", text="Urges restraint."),
    )
    meeting = put(meeting, amendment("worded"))
    assert meeting.papers[0].wordings == {"one": "soft"}
    assert meeting.amendments[1].standing is Standing.LAPSED
    assert put(meeting, amendment("free")).papers[0].texts == {"two": "Urges restraint."}


def test_a_clause_that_is_deleted_is_not_changed_divided_or_deleted_again() -> None:
    delete = MoveAmendment("RUS", "delete", "A", "three", change=Change.DELETES)
    meeting = played(divided("three"), delete, MoveAmendment("CHN", "other", "A", "three", "soft"))
    meeting = put(meeting, amendment("delete"))
    paper = meeting.papers[0]
    assert (paper.remaining, paper.parts) == (("one", "two"), ())
    assert meeting.amendments[1].standing is Standing.LAPSED
    for action in (
        MoveAmendment("CHN", "again", "A", "three", change=Change.DELETES),
        MoveAmendment("CHN", "anew", "A", "three", "soft"),
        RequestSeparateVote("CHN", "A", "three"),
    ):
        assert refused(meeting, action).said == say("objection-clause-deleted")
    assert next_subject(meeting) == on_draft()


def test_amendments_cannot_leave_a_draft_without_a_clause_to_vote_on() -> None:
    meeting = played(
        voting(),
        *(MoveAmendment("RUS", c, "A", c, change=Change.DELETES) for c in ("one", "two", "three")),
    )
    meeting = put(put(meeting, amendment("one")), amendment("two"))
    assert refused(meeting, AcceptAmendment("USA", "three")).rule == "rule 35"
    fallen = put(meeting, amendment("three"))
    assert told(fallen, ev.DraftNotAdopted) == [ev.DraftNotAdopted("A", parts_lost=True)]


def test_an_amendment_says_in_one_way_what_the_clause_shall_be() -> None:
    meeting = tabled()
    for action in (
        MoveAmendment("RUS", "x", "A", "one"),
        MoveAmendment("RUS", "x", "A", "one", "soft", "Urges."),
        MoveAmendment("RUS", "x", "A", "one", "firm"),
        MoveAmendment("RUS", "x", "A", "one", "loud"),
        MoveAmendment("RUS", "x", "A", "nine", "soft"),
        MoveAmendment("RUS", " ", "A", "one", "soft"),
        MoveAmendment("RUS", "x", "B", "one", "soft"),
    ):
        refused(meeting, action)


def test_a_sponsor_takes_an_amendment_in_without_a_vote() -> None:
    meeting = played(tabled(), MoveAmendment("RUS", "change", "A", "one", "soft"))
    assert refused(meeting, AcceptAmendment("FRA", "change")).rule == "rule 36"
    taken = apply(meeting, AcceptAmendment("USA", "change"))
    assert taken.papers[0].wordings == {"one": "soft"}
    assert not told(taken, ev.VoteTaken)


def test_an_amendment_named_like_a_draft_is_not_taken_for_it() -> None:
    meeting = played(voting(business(drafts=TWO)), MoveAmendment("RUS", "A", "B", "one", "soft"))
    assert decided(put(meeting, on_draft("A"))).outcome is Outcome.ADOPTED


def test_a_second_co_sponsor_makes_a_wording_an_amendment() -> None:
    wording = ("A", "one", "soft")
    meeting = played(tabled(), ProposeWording("FRA", *wording), CoSponsorWording("GBR", *wording))
    assert not meeting.amendments
    assert refused(meeting, CoSponsorWording("GBR", *wording)).rule == "rule 31"
    formed = apply(meeting, CoSponsorWording("MLT", *wording))
    assert told(formed, ev.AmendmentFormed)[0].id == formed.amendments[0].id == "one-soft"
    assert formed.proposals == ()
    assert next_subject(led_on(formed, Phase.VOTING)) == amendment("one-soft")
