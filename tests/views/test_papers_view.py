"""The drafts as they are shown: what was changed, what waits, who stands behind it."""

from dataclasses import replace

from nine_votes.council.actions.chair import Declare, PutToVote
from nine_votes.council.actions.drafts import (
    AcceptAmendment,
    CoSponsor,
    CoSponsorWording,
    MoveAmendment,
    ProposeWording,
    RequestSeparateVote,
)
from nine_votes.council.documents import DraftResolution
from nine_votes.council.meeting import Meeting, Phase, open_meeting
from nine_votes.council.messages import Fact, say
from nine_votes.council.papers import About, Change, Subject
from nine_votes.council.questions import Question
from nine_votes.views.floor import clause_offers, draft_offers
from nine_votes.views.papers import ClauseView, DraftView, Edit, Span, acting_at_first, drafts_shown
from nine_votes.words.resolver import in_words
from tests.council.meetings.chamber import (
    FOR,
    NO,
    business,
    cast,
    debate,
    led_on,
    played,
    put,
    tabled,
)

MEMBER = business().council.member


def only(meeting: Meeting) -> DraftView:
    (view,) = drafts_shown(meeting)
    return view


def clause(meeting: Meeting, number: int = 0) -> ClauseView:
    return only(meeting).clauses[number]


def amended(text: str = "", wording: str = "", change: Change = Change.REPLACES) -> Meeting:
    moved = MoveAmendment("FRA", "a", "A", "one", wording, text, change)
    return played(tabled(), moved)


def test_a_text_that_nobody_submitted_yet_is_shown_as_that() -> None:
    view = only(debate())
    assert view.standing == say("draft-not-submitted")
    assert not view.by
    assert [in_words(c.heading) for c in view.clauses] == [
        *("Paragraph 1: one", "Paragraph 2: two", "Paragraph 3: three"),
    ]


def test_sponsors_are_named_with_the_mover_first() -> None:
    meeting = played(tabled(), CoSponsor("FRA", "A"), CoSponsor("RUS", "A"))
    assert in_words(only(tabled()).by) == "Submitted by the United States"
    assert in_words(only(meeting).by) == (
        "Submitted by the United States, with France and the Russian Federation as co-sponsors"
    )


def test_an_open_amendment_is_shown_as_changes_to_the_text_as_it_stands() -> None:
    view = clause(amended("firm one and more"))
    assert view.spans == (Span("firm one"),)
    (amendment,) = view.amendments
    assert amendment.called == say("draft-amendment", oral=False, who=MEMBER("FRA"))
    assert amendment.state == say("draft-amendment-tabled")
    assert amendment.spans == (Span("firm one"), Span("and more", Edit.ADDED))


def test_an_accepted_amendment_stands_in_the_text_and_names_who_accepted_it() -> None:
    view = clause(played(amended(wording="soft"), AcceptAmendment("USA", "a")))
    assert view.spans == (*(Span("firm", Edit.STRUCK), Span("soft", Edit.ADDED), Span("one")),)
    assert view.text == "soft one"
    assert view.amendments[0].state == say("draft-accepted", who=MEMBER("USA"))
    assert view.amendments[0].spans == (Span("soft one"),)
    assert not view.amendments[0].open


def test_an_amendment_that_was_voted_on_says_what_became_of_it() -> None:
    voting = led_on(amended(wording="soft"), Phase.VOTING)
    subject = Subject(About.AMENDMENT, "a")
    carried, lost = put(voting, subject), put(voting, subject, others=NO)
    assert clause(carried).amendments[0].state == say("draft-amendment-adopted")
    assert clause(lost).amendments[0].state == say("draft-amendment-not-adopted")
    assert clause(lost).spans == (Span("firm one"),)


def test_a_deleted_paragraph_is_struck_and_says_so() -> None:
    before = amended(change=Change.DELETES)
    assert clause(before).amendments[0].spans == (Span("firm one", Edit.STRUCK),)
    view = clause(played(before, AcceptAmendment("USA", "a")))
    assert view.spans == (Span("firm one", Edit.STRUCK),)
    assert in_words(view.fate) == "· Deleted"
    assert not any(wording.stands for wording in view.wordings)


def test_to_delete_a_paragraph_strikes_it_as_it_stands_and_not_as_it_was_tabled() -> None:
    reworded = played(amended(wording="soft"), AcceptAmendment("USA", "a"))
    moved = played(reworded, MoveAmendment("CHN", "b", "A", "one", "", "", Change.DELETES))
    assert clause(moved).amendments[-1].spans == (Span("soft one", Edit.STRUCK),)


def test_a_separate_vote_is_told_before_and_after() -> None:
    asked = played(tabled(), RequestSeparateVote("FRA", "A", "two"), Declare("JPN"))
    assert in_words(clause(asked, 1).fate) == "· To be voted on separately"
    voting = led_on(asked, Phase.VOTING)
    part = PutToVote("JPN", Subject(About.PART, "A", "two"))
    kept, lost = (cast(played(voting, part), others=vote) for vote in (FOR, NO))
    assert in_words(clause(kept, 1).fate) == "· Kept in a separate vote"
    assert in_words(clause(lost, 1).fate) == "· Not kept"
    assert clause(lost, 1).spans == (Span("firm two", Edit.STRUCK),)


def test_a_wording_says_who_stands_behind_it_and_how_many_more_it_takes() -> None:
    place = ("A", "one", "soft")
    proposed = played(tabled(), ProposeWording("CHN", *place))
    assert [in_words(w.note) for w in clause(proposed).wordings] == [
        "(stands in the draft)",
        "(proposed by China; two more make it an amendment)",
        "",
    ]
    supported = played(proposed, CoSponsorWording("FRA", *place))
    assert in_words(clause(supported).wordings[1].note) == (
        "(proposed by China and supported by France; one more makes it an amendment)"
    )
    formed = played(supported, CoSponsorWording("DZA", *place))
    assert clause(formed).wordings[1].note == say("draft-wording-moved")
    taken = played(formed, AcceptAmendment("USA", formed.amendments[0].id))
    assert [(w.note, w.stands) for w in clause(taken).wordings] == [
        (say("draft-wording-tabled"), False),
        (say("draft-wording-stands"), True),
        ("", False),
    ]


def test_a_question_without_a_text_is_called_by_its_title() -> None:
    draft = DraftResolution(title="To place the situation on the agenda")
    about = replace(business(), drafts={draft.name: (draft, Question())})
    view = only(open_meeting(about))
    assert in_words(view.called) == "The draft “To place the situation on the agenda”"
    assert view.clauses == ()
    assert view.title == ""


def test_who_moved_a_draft_acts_first_else_its_penholder_else_the_chair() -> None:
    assert acting_at_first(tabled(by="FRA"), "A") == "FRA"
    draft = DraftResolution("A", penholder="GUY")
    penned = replace(business(), drafts={"A": (draft, Question())})
    assert acting_at_first(open_meeting(penned), "A") == "GUY"
    stranger = replace(draft, penholder="BRA", sponsors=("BRA", "MLT"))
    absent = replace(business(), drafts={"A": (stranger, Question())})
    assert acting_at_first(open_meeting(absent), "A") == "MLT"
    assert acting_at_first(debate(), "A") == "JPN"
    assert acting_at_first(debate(), "") == "JPN"


def test_what_may_be_done_about_a_paragraph_is_about_that_paragraph() -> None:
    offers = clause_offers(amended(wording="soft"), "USA", "A", "one")
    assert {type(offer.action) for offer in offers} == {
        *(RequestSeparateVote, MoveAmendment, AcceptAmendment, ProposeWording),
    }
    assert not any(offer.objection for offer in offers)
    assert {getattr(o.action, "clause", "one") for o in offers} == {"one"}


def test_what_may_not_be_done_about_a_paragraph_says_why_once_a_kind() -> None:
    offers = clause_offers(open_meeting(business()), "USA", "A", "one")
    assert [type(offer.action) for offer in offers] == [
        *(MoveAmendment, RequestSeparateVote, ProposeWording),
    ]
    while_agenda = say("objection-while-agenda")
    assert {offer.objection for offer in offers} == {
        say("objection-by-rule", said=while_agenda, rule="rule 9")
    }


def test_what_may_be_done_about_a_draft_as_a_whole() -> None:
    offers = draft_offers(tabled(), "FRA", "A")
    about: dict[str, Fact] = {"who": MEMBER("FRA"), "draft": "A"}
    assert [(o.label, bool(o.objection)) for o in offers] == [
        (say("offer-co-sponsor", **about), False),
        (say("offer-table-draft", **about), True),
        (say("offer-withdraw-draft", **about), True),
    ]
