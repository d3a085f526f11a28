"""What the President announces by kind of result, and what else is said in so many words."""

from dataclasses import replace
from datetime import date

import pytest

from nine_votes.council.actions.chair import (
    CedeChair,
    CloseVote,
    Declare,
    LetDaysPass,
    MarkSeat,
    Rule,
)
from nine_votes.council.actions.drafts import (
    AcceptAmendment,
    MoveAmendment,
    RaisePreliminaryQuestion,
    RequestSeparateVote,
    TableDraft,
    WithdrawAmendment,
)
from nine_votes.council.actions.floor import (
    CastVote,
    ChallengeRuling,
    MakeMotion,
    Object,
    ProposeStatement,
    RaisePointOfOrder,
)
from nine_votes.council.charter import charter_on, rules_named
from nine_votes.council.documents import Clause, DraftResolution, MandatePart
from nine_votes.council.meeting import Business, Settings
from nine_votes.council.members import Roster, presided_council
from nine_votes.council.papers import About, Change, Motion, Product
from nine_votes.council.questions import Kind, Question
from nine_votes.council.voting import Vote
from tests.golden.table import Table
from tests.phrases.said import transcript

DAY = date(2024, 3, 28)
DRAFT = DraftResolution(
    "S/2024/1",
    "Keeping a truce",
    clauses=(Clause("truce", "Calls for a truce."), Clause("aid", "Asks for aid.")),
)
NAME = "draft resolution S/2024/1"


@pytest.fixture
def business(roster: Roster) -> Business:
    council = presided_council(roster, DAY)
    drafts = {"S/2024/1": (DRAFT, Question())}
    return Business("A situation", council, DAY, charter_on(DAY), drafts, roster=roster)


def asking(business: Business, question: Question) -> Business:
    return replace(business, drafts={"S/2024/1": (DRAFT, question)})


def at_the_vote(business: Business) -> Table:
    return Table.of(business).proceed().do(TableDraft("USA", "S/2024/1")).proceed().proceed()


def announced(table: Table) -> str:
    """Return what was announced last, without its figures."""
    said = [line for line in transcript(table.meeting) if "The result of the vote is" in line][-1]
    return said.partition(". ")[2]


def put(table: Table, against: str = "", abstaining: str = "", favour: str = "") -> Table:
    table.put(About.DRAFT, "S/2024/1")
    return table.vote(against=against, abstaining=abstaining, favour=favour)


@pytest.mark.parametrize(
    ("votes", "said"),
    [
        ({}, "has been adopted unanimously as a resolution of the Council."),
        ({"abstaining": "CHN"}, "has been adopted as a resolution of the Council."),
        (
            {"favour": "USA GBR FRA"},
            "has not been adopted, the required number of votes not having been obtained.",
        ),
        (
            {"favour": "USA", "against": "RUS"},
            "has not been adopted, the required number of votes not having been obtained.",
        ),
        (
            {"against": "RUS MLT"},
            (
                "has not been adopted, owing to the negative vote of a permanent member of the "
                "Council."
            ),
        ),
        (
            {"against": "RUS CHN"},
            (
                "has not been adopted, owing to the negative votes of two permanent members of the "
                "Council."
            ),
        ),
    ],
)
def test_the_president_announces_by_kind_of_result(
    votes: dict[str, str], said: str, business: Business
) -> None:
    assert announced(put(at_the_vote(business), **votes)) == f"Draft resolution S/2024/1 {said}"


@pytest.mark.parametrize(
    ("rules", "votes", "said"),
    [
        ("league", {"against": "MLT"}, "not all who voted being in favour"),
        (
            "literal-concurrence",
            {"abstaining": "CHN"},
            "owing to the want of the concurring vote of a permanent member of the Council",
        ),
    ],
)
def test_other_rules_have_other_grounds(
    rules: str, votes: dict[str, str], said: str, business: Business
) -> None:
    by_other_rules = replace(business, rules=rules_named(rules, DAY))
    assert announced(put(at_the_vote(by_other_rules), **votes)).endswith(f", {said}.")


@pytest.mark.parametrize(
    ("kind", "against", "said"),
    [
        (Kind.SNAPBACK, "", "has been adopted, and the relief continues."),
        (
            Kind.SNAPBACK,
            "USA",
            (
                "has not been adopted, owing to the negative vote of a permanent member of the "
                "Council."
            ),
        ),
        (Kind.ICJ_ELECTION, "USA", "has the absolute majority that the election asks for."),
        (
            Kind.SG_RECOMMENDATION,
            "USA",
            (
                "has not been adopted, owing to the negative vote of at least one permanent member "
                "of the Council."
            ),
        ),
        (Kind.CHARTER_109_1, "USA", "has been adopted."),
    ],
)
def test_kinds_of_question_have_their_own_words(
    kind: Kind, against: str, said: str, business: Business
) -> None:
    table = put(at_the_vote(asking(business, Question(kind))), against=against)
    assert announced(table) == f"Draft resolution S/2024/1 {said}"


def test_who_stays_out_is_announced_and_told_last(business: Business) -> None:
    table = at_the_vote(business).put(About.DRAFT, "S/2024/1")
    cast = {"CHN": Vote.NOT_PARTICIPATING, "RUS": Vote.ABSTAINING}
    table.do(MarkSeat(table.chair, "FRA", Vote.ABSENT))
    table.do(MarkSeat(table.chair, "MLT", Vote.ABSENT))
    for code in table.meeting.council.codes:
        if code not in {"FRA", "MLT"}:
            table.do(CastVote(code, cast.get(code, Vote.IN_FAVOUR)))
    lines = transcript(table.do(CloseVote(table.chair)).meeting)
    start = next(i for i, line in enumerate(lines) if line.startswith("In favour: "))
    assert lines[start + 1 : start + 5] == [
        "Against: none.",
        "Abstaining: Russian Federation.",
        "Not participating: China.",
        "Absent: France, Malta.",
    ]
    assert "One member did not participate in the voting. Two members were absent." in announced(
        table
    )


def test_an_adopted_text_is_announced_as_it_was_changed(business: Business) -> None:
    table = at_the_vote(business)
    amend = MoveAmendment("MLT", "a", "S/2024/1", "truce", text="Demands a truce.", oral=True)
    table.do(amend, AcceptAmendment("USA", "a"))
    table.do(RequestSeparateVote("CHN", "S/2024/1", "aid"), Declare(table.chair))
    table.put(About.PART, "S/2024/1", "aid").vote(against="RUS")
    said = "has been adopted as a resolution of the Council, as amended, without paragraph 2."
    assert announced(put(table, abstaining="RUS")) == f"Draft resolution S/2024/1 {said}"
    lines = transcript(table.meeting)
    part = "paragraph 1 (“truce”) of draft resolution S/2024/1"
    assert f"Malta moves orally to amend {part}, so that it reads: Demands a truce." in lines
    accepted = f"The United States accepts the oral amendment of Malta to {part} as a sponsor"
    assert any(line.startswith(accepted) for line in lines)
    assert f"Paragraph{part[9:]} now reads: Demands a truce." in lines


def test_amendments_of_one_member_to_one_clause_go_by_their_names(business: Business) -> None:
    table = at_the_vote(business)
    for name, change in (("adds", Change.ADDS), ("deletes", Change.DELETES)):
        text = "Demands a truce now." if change is Change.ADDS else ""
        table.do(MoveAmendment("MLT", name, "S/2024/1", "truce", text=text, change=change))
    table.do(WithdrawAmendment("MLT", "adds"))
    told = transcript(table.meeting)
    assert told[-1].startswith("Malta withdraws the amendment “adds” of Malta to paragraph 1")
    assert "Malta moves to delete paragraph 1 (“truce”) of draft resolution S/2024/1." in told


def test_a_veto_from_2022_on_is_followed_by_a_debate_and_by_the_end_of_parts(
    business: Business,
) -> None:
    mandate = (MandatePart("panel", date(2024, 4, 30)), MandatePart("embargo", None))
    table = put(at_the_vote(replace(business, mandate=mandate)), against="RUS")
    assert transcript(table.meeting)[-3:] == [
        (
            "The General Assembly is to debate the veto by 15 April 2024, within ten working days "
            "(A/RES/76/262)."
        ),
        "It was not renewed: panel ends on 30 April 2024.",
        "This part of the mandate has no end date and goes on: embargo.",
    ]


def test_a_debate_beyond_the_known_holidays_is_about_a_day(roster: Roster) -> None:
    day = date(2027, 3, 1)
    council = presided_council(roster, DAY)
    later = Business(
        "A situation", council, day, charter_on(day), {"S/2024/1": (DRAFT, Question())}
    )
    table = put(at_the_vote(later), against="RUS")
    assert transcript(table.meeting)[-1] == (
        "The General Assembly is to debate the veto by about 15 March 2027 (ten weekdays, holidays "
        "not counted) (A/RES/76/262)."
    )


def test_the_chair_is_ceded_and_returns_and_passes_on_with_the_month(business: Business) -> None:
    table = at_the_vote(business).do(CedeChair("JPN"))
    put(table).do(LetDaysPass("JPN", date(2024, 4, 1)))
    lines = [line for line in transcript(table.meeting) if "chair" in line or "presidency" in line]
    assert lines == [
        (
            "The President: My country is directly connected with this question, and I should not "
            "preside over it. For this question the chair passes to Malta (rule 20)."
        ),
        "The question being over, Japan returns to the chair (rule 20).",
        "With the month the presidency passes to Malta (rule 18).",
    ]


def test_the_president_speaks_for_a_delegation_in_its_name(business: Business) -> None:
    table = Table.of(business).proceed().speak("JPN")
    said = transcript(table.meeting)[-2:]
    assert said[0] == "The President: I speak as the representative of Japan."
    assert said[1].startswith("Japan: ")


def test_motions_say_what_they_ask_for(business: Business) -> None:
    table = at_the_vote(business)
    table.do(MakeMotion("FRA", Motion.POSTPONE, "Monday", "S/2024/1"))
    table.do(MakeMotion("CHN", Motion.ADJOURN_TO, "3 p.m.")).put(About.MOTION, Motion.ADJOURN_TO)
    table.vote(favour="CHN")
    lines = transcript(table.meeting)
    assert "France moves to postpone discussion of draft resolution S/2024/1 until “Monday”" in (
        "".join(lines)
    )
    assert lines[-1] == "The motion to adjourn the meeting until “3 p.m.” is lost."


def test_a_ruling_is_given_challenged_and_stands(business: Business) -> None:
    table = at_the_vote(business).do(RaisePointOfOrder("RUS", "That is not in order"))
    table.do(Rule("JPN", upheld=False, text="It is."), ChallengeRuling("RUS"))
    table.put(About.RULING, "").vote(favour="RUS CHN")
    lines = transcript(table.meeting)
    assert "Russian Federation, on a point of order: That is not in order" in "".join(lines)
    assert "The President: The point of order is not well taken. It is." in lines
    assert announced(table) == (
        "The ruling stands, the required number of votes to overrule it not having been obtained."
    )


def test_statements_are_issued_or_blocked(business: Business) -> None:
    table = Table.of(business).proceed()
    words = "The Council regrets it."
    table.do(ProposeStatement("JPN", Product.PRESIDENTIAL_STATEMENT, words), Declare("JPN"))
    table.do(ProposeStatement("FRA", Product.PRESS_STATEMENT, words), Object("RUS"))
    lines = transcript(table.meeting)
    issued = f"The President: I hear no objection. The presidential statement is issued: {words}"
    assert issued in lines
    assert lines[-2:] == [
        "The Russian Federation objects to the press statement.",
        "The press statement is not issued: it needs the consent of every member.",
    ]


def test_a_preliminary_question_says_what_a_vote_in_favour_means(business: Business) -> None:
    settings = Settings(preliminary_on_any=True)
    table = at_the_vote(replace(business, settings=settings))
    table.do(RaisePreliminaryQuestion("RUS", "S/2024/1"))
    table.put(About.PRELIMINARY, "S/2024/1").vote(against="RUS")
    lines = transcript(table.meeting)
    assert f"I put the question whether {NAME} is procedural to the vote. Those who hold" in (
        "".join(lines)
    )
    assert announced(table) == (
        "Draft resolution S/2024/1 is a matter of substance, owing to the negative vote of a "
        "permanent member of the Council."
    )
    assert lines[-1].startswith("Draft resolution S/2024/1 goes on as substantive")
