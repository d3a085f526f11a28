"""The golden sittings: each a script, and a head that says where its facts are from."""

from collections.abc import Callable
from datetime import date
from functools import cache
from typing import NamedTuple

from nine_votes.council.actions.chair import Declare, LetDaysPass
from nine_votes.council.actions.drafts import (
    AcceptAmendment,
    MoveAmendment,
    RaisePreliminaryQuestion,
    RequestSeparateVote,
    TableDraft,
)
from nine_votes.council.actions.floor import ChallengeAgenda, Object, ProposeStatement
from nine_votes.council.charter import charter_on
from nine_votes.council.documents import Clause, DraftResolution
from nine_votes.council.meeting import Business
from nine_votes.council.members import ORIGINAL_FIVE, Council, Member, Roster, presided_council
from nine_votes.council.papers import About, Product
from nine_votes.council.questions import Kind, Question
from nine_votes.phrases.window import notices
from nine_votes.scenarios.library import find_scenario, shipped_roster
from nine_votes.scenarios.reader import read_file
from nine_votes.scenarios.scenario import Scenario
from nine_votes.sitting.course import Answers, business_of
from nine_votes.sitting.steps import Asked, When
from nine_votes.views.assessment import assessment, slips_counted
from nine_votes.views.minutes import RecordMinutes, minutes
from tests.golden.table import Table

NO_ANSWERS: Answers = {}


class Golden(NamedTuple):
    """A sitting that is told in a file of its own."""

    head: str
    title: str
    tables: tuple[Table, ...]
    basis: str = "historical"
    sensitivity: str = "settled"
    case: Scenario | None = None
    answers: Answers = NO_ANSWERS

    def record(self) -> RecordMinutes:
        meetings, count = [table.meeting for table in self.tables], len(self.tables)
        told = tuple(
            minutes(meeting, (), (n + 1, count), self.case, meetings[:n])
            for n, meeting in enumerate(meetings)
        )
        known = notices(self.basis, self.sensitivity)
        return RecordMinutes(self.title, known, told, assessment(meetings, self.answers))


@cache
def roster() -> Roster:
    return shipped_roster()


def scenario(name: str) -> Scenario:
    return read_file(find_scenario(name), roster())


def told_of(case: Scenario, *tables: Table, head: str = "") -> Golden:
    told = f"The facts are those of the scenario {case.id}. {head}".strip()
    return Golden(told, case.title, tables, case.basis, case.sensitivity, case)


def business(
    day: date, item: str, draft: DraftResolution, question: Question, council: Council | None = None
) -> Business:
    """Return the business of a case that no scenario tells."""
    sat = council or presided_council(roster(), day)
    return Business(item, sat, day, charter_on(day), {draft.name: (draft, question)})


def founding_case() -> Golden:
    case = scenario("dprk-panel-2024")
    table = Table.of(business_of(case, roster()))
    table.proceed().do(TableDraft("USA", "S/2024/255")).speak("USA", "RUS", "CHN")
    table.proceed().state("KOR").proceed()
    table.put(About.DRAFT, "S/2024/255").vote(against="RUS", abstaining="CHN")
    table.proceed().state("RUS", "USA", "JPN").proceed()
    return told_of(case, table)


def suez_1956() -> Golden:
    case = scenario("suez-1956")
    first = Table.of(business_of(case, roster()))
    first.proceed().do(TableDraft("USA", "S/3710")).proceed().proceed()
    first.put(About.DRAFT, "S/3710").vote(against="FRA GBR", abstaining="AUS BEL")
    first.proceed().state("GBR").proceed()
    second = Table.of(business_of(case, roster(), date(1956, 10, 31), settled={"S/3710"}))
    second.proceed().do(TableDraft("YUG", "S/3721")).proceed().proceed()
    second.put(About.DRAFT, "S/3721").vote(against="FRA GBR", abstaining="AUS BEL")
    second.proceed().proceed()
    return told_of(case, first, second)


GAZA = DraftResolution(
    "S/2024/254",
    "Ceasefire in the Gaza Strip during Ramadan",
    sponsors=("DZA", "ECU", "GUY", "JPN", "MLT", "MOZ", "KOR", "SLE", "SVN", "CHE"),
    clauses=(
        Clause("ceasefire", "Demands a ceasefire during Ramadan that leads to a lasting one."),
        Clause("hostages", "Demands the release of all hostages."),
        Clause("aid", "Stresses that more aid has to reach the civilians."),
    ),
)


def amendment_of_25_march_2024() -> Golden:
    item = "The situation in the Middle East, including the Palestinian question"
    day = date(2024, 3, 25)
    table = Table.of(business(day, item, GAZA, Question()))
    table.proceed().do(TableDraft("MOZ", "S/2024/254")).speak("MOZ").proceed()
    amendment = MoveAmendment(
        *("RUS", "permanent", "S/2024/254", "ceasefire"),
        text="Demands a ceasefire during Ramadan that leads to a permanent one.",
        oral=True,
    )
    table.do(amendment).proceed()
    table.put(About.AMENDMENT, "permanent").vote(favour="CHN DZA RUS", against="USA")
    table.put(About.DRAFT, "S/2024/254").vote(abstaining="USA")
    table.proceed().state("USA", "RUS").proceed()
    head = (
        "The votes of 25 March 2024 (S/PV.9586): the oral amendment got 3-1-11 and the text "
        "14-0-1, which made it S/RES/2728. The clauses are told in brief, and not in the text's "
        "own words."
    )
    return Golden(
        head, "After 25 March 2024: an oral amendment falls", (table,), sensitivity="live"
    )


def double_veto_of_15_september_1947() -> Golden:
    day, item, symbol = date(1947, 9, 15), "The Greek question", "S/552"
    five = tuple(m for m in presided_council(roster(), day).members if m.code in ORIGINAL_FIVE)
    elected = tuple(Member(f"E{n}", f"Elected member {n}") for n in range(1, 7))
    clauses = (Clause("recommendations", "Asks the General Assembly for recommendations."),)
    draft = DraftResolution(symbol, "Bringing the question to the Assembly", clauses=clauses)
    question = Question(Kind.PROCEDURAL, "to_ga")
    table = Table.of(business(day, item, draft, question, Council((*five, *elected), "E1")))
    table.proceed().do(TableDraft("E2", symbol)).proceed().proceed()
    table.do(RaisePreliminaryQuestion("E5", symbol))
    table.put(About.PRELIMINARY, symbol).vote(against="RUS E5", abstaining="E6")
    table.put(About.DRAFT, symbol).vote(against="RUS E5")
    table.proceed().proceed()
    head = (
        "After 15 September 1947 (S/PV.202), seats invented: the totals 8-2-1 and 9-2-0 and the "
        "votes of the permanent members are the record's. Who else voted how is not taken from "
        "memory, so the elected members have invented seats; who moved, who raised the question "
        "and who presided is invented with them."
    )
    return Golden(head, "The double veto: a question about the question", (table,))


LAOS = DraftResolution(
    "S/4214",
    "A sub-committee on the question relating to Laos",
    sponsors=("FRA", "GBR", "USA"),
    clauses=(
        Clause(
            "sub_committee",
            "Appoints Argentina, Italy, Japan and Tunisia as a sub-committee that inquires and "
            "reports.",
        ),
    ),
)


def ruling_of_7_september_1959() -> Golden:
    question = Question(Kind.PROCEDURAL, "art29_body")
    item = "Report by the Secretary-General on a letter from the Government of Laos"
    table = Table.of(business(date(1959, 9, 7), item, LAOS, question))
    table.do(ChallengeAgenda("RUS")).vote(against="RUS")
    table.do(TableDraft("USA", "S/4214")).proceed().proceed()
    table.do(RaisePreliminaryQuestion("RUS", "S/4214"))
    table.put(About.PRELIMINARY, "S/4214", ruled=True).vote(against="RUS")
    table.put(About.DRAFT, "S/4214").vote(against="RUS").proceed().state("RUS").proceed()
    head = (
        "The votes of 7 September 1959 (S/PV.847 and 848; FRUS 1958-1960, vol. XVI, doc. 261): "
        "10-1-0 three times, so that the USSR alone was against. The President, Italy, held the "
        "matter to be procedural, and the text became S/RES/132 (1959). The two meetings are told "
        "as one, and who asked for the preliminary vote is assumed."
    )
    return Golden(head, "Laos: the President's ruling defeats a double veto", (table,))


def parts_of_14_june_1967() -> Golden:
    clauses = tuple(
        Clause(f"paragraph_{n}", f"What paragraph {n} says in the document.") for n in (1, 2)
    )
    draft = DraftResolution("S/7951/Rev.2", clauses=clauses)
    symbol, item = draft.name, "The situation in the Middle East"
    table = Table.of(business(date(1967, 6, 14), item, draft, Question()))
    table.proceed().do(TableDraft("RUS", symbol)).proceed()
    for clause in clauses:
        table.do(RequestSeparateVote("RUS", symbol, clause.id), Declare(table.chair))
    table.proceed()
    table.put(About.PART, symbol, "paragraph_1").vote(favour="BGR IND MLI RUS")
    table.put(About.PART, symbol, "paragraph_2").vote(favour="BGR ETH IND MLI NGA RUS")
    table.proceed().proceed()
    head = (
        "The votes of 14 June 1967 (S/PV.1360) on S/7951/Rev.2 of the USSR: 4-0-11 and 6-0-9. Only "
        "the two paragraphs that were voted on stand here, and not in the text's own words; who "
        "asked for the separate votes is assumed."
    )
    return Golden(head, "All parts lost: the whole falls", (table,))


def presidential_statement() -> Golden:
    case = scenario("ridge-at-midnight")
    table = Table.of(business_of(case, roster()))
    table.proceed().speak("LBR", "PAN").proceed().proceed()
    calls = "The Security Council calls on both sides to keep the truce along the ridge."
    product = Product.PRESIDENTIAL_STATEMENT
    table.do(ProposeStatement(table.chair, product, calls), Declare(table.chair))
    blames = "The members of the Security Council hold one side to blame for the shell."
    table.do(ProposeStatement("PAN", Product.PRESS_STATEMENT, blames), Object("CHN"))
    table.proceed().proceed()
    head = "The statements are invented, as the case is."
    return told_of(case, table, head=head)


def snapback_of_2025() -> Golden:
    case = scenario("iran-snapback-2025")
    table, name = Table.of(business_of(case, roster())), case.draft.name
    table.proceed().do(TableDraft("KOR", name)).proceed().proceed()
    against = "DNK FRA GBR GRC PAN SLE SOM SVN USA"
    table.put(About.DRAFT, name).vote(against=against, abstaining="GUY KOR")
    table.proceed().state("CHN", "GBR")
    table.do(LetDaysPass(table.chair, date(2025, 9, 28))).proceed()
    head = (
        "China, Iran and the Russian Federation do not accept that the measures apply again; the "
        "record tells what resolution 2231 (2015) says of a notification that holds."
    )
    return told_of(case, table, head=head)


BEFORE_AND_AFTER = (
    (When.BEFORE, Asked.ONE_PERMANENT_AGAINST, 12),
    (When.BEFORE, Asked.THREE_PERMANENT_ABSTAINING, 9),
    (When.BEFORE, Asked.EIGHT_IN_FAVOUR, 14),
    (When.AFTER, Asked.ONE_PERMANENT_AGAINST, 26),
    (When.AFTER, Asked.THREE_PERMANENT_ABSTAINING, 24),
    (When.AFTER, Asked.EIGHT_IN_FAVOUR, 28),
    (When.AFTER, Asked.AGENDA, 21),
)
"""How many of 28 slips were right, as a teacher might count them."""


def class_of_28() -> Golden:
    case = scenario("ridge-at-midnight")
    table, name = Table.of(business_of(case, roster())), case.draft.name
    table.proceed().do(TableDraft("LBR", name)).speak("LBR", "COD", "COL")
    for by, clause, wording in (("COD", "term", "half"), ("SOM", "food", "told")):
        table.do(MoveAmendment(by, f"{clause}-{wording}", name, clause, wording=wording))
        table.do(AcceptAmendment("LBR", f"{clause}-{wording}"))
    for by, clause, wording in (("BHR", "blame", "both"), ("COL", "next", "meet")):
        table.do(MoveAmendment(by, f"{clause}-{wording}", name, clause, wording=wording))
    table.proceed().proceed()
    roles = case.roles
    table.put(About.AMENDMENT, "blame-both").vote(abstaining=f"{roles['U']} {roles['S']}")
    table.put(About.AMENDMENT, "next-meet").vote(abstaining="LBR PAN")
    aside = f"{roles['S']} {roles['T']} {roles['U']} PAK"
    table.put(About.DRAFT, name).vote(abstaining=aside)
    table.proceed().state("PAK", roles["S"]).proceed()
    head = "A lesson of two amendments accepted and two put to the vote; the counts are invented."
    counted = [slips_counted(when, asked, right, 28) for when, asked, right in BEFORE_AND_AFTER]
    answers = {(each.when, each.question, each.seat): each for each in counted}
    return told_of(case, table, head=head)._replace(answers=answers)


SITTINGS: dict[str, Callable[[], Golden]] = {
    "founding-case": founding_case,
    "suez-1956": suez_1956,
    "after-25-march-2024": amendment_of_25_march_2024,
    "after-15-september-1947-seats-invented": double_veto_of_15_september_1947,
    "7-september-1959": ruling_of_7_september_1959,
    "14-june-1967": parts_of_14_june_1967,
    "class-of-28": class_of_28,
    "presidential-statement": presidential_statement,
    "snapback-2025": snapback_of_2025,
}
