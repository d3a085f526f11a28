"""The record of a sitting as blocks: its meetings, their votes and debriefs, and what came before.

Read as text, a record tells the course of a meeting first and the votes by label; with tables and
pictures it puts the votes in brief first, and the course last.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import groupby

from nine_votes.council.messages import say
from nine_votes.council.voting import Tally
from nine_votes.phrases import debrief as told, winset, written
from nine_votes.phrases.comparison import HEADINGS, Line, in_numbers
from nine_votes.phrases.negotiation import NEGOTIATION
from nine_votes.phrases.words import joined
from nine_votes.record.answer_chart import answer_chart
from nine_votes.record.block import (
    Block,
    Blocks,
    Cell,
    Columns,
    Entries,
    Facts,
    Figure,
    Gap,
    Items,
    Kind,
    Look,
    Medium,
    Only,
    Prose,
    Quotes,
    Run,
    Section,
    Spans,
    Table,
    Under,
    typed,
)
from nine_votes.record.drawing import labelled, seat_map_svg
from nine_votes.record.tally_chart import tally_chart
from nine_votes.record.winset_chart import winset_chart
from nine_votes.sitting.steps import When
from nine_votes.views.assessment import Assessment, SeatDeeds, Share, share_said
from nine_votes.views.ballots import MemberVote, VoteMinutes
from nine_votes.views.debriefing import Debriefing
from nine_votes.views.minutes import (
    ClauseMinutes,
    DraftMinutes,
    Minutes,
    RecordMinutes,
    StatementMinutes,
)
from nine_votes.views.negotiation_log import LogEntry
from nine_votes.views.negotiation_minutes import NegotiationMinutes
from nine_votes.views.winset import TextsDebrief
from nine_votes.words.resolver import in_words

TEXT, MARKDOWN, HTML, RICH = (
    Medium.TEXT,
    Medium.MARKDOWN,
    Medium.HTML,
    Medium.RICH,
)
LABEL, VOTES = 11, 18
"""The room for a label in lines of text: of a fact, and of a way to vote."""


def paper(record: RecordMinutes) -> Iterator[Block]:
    """Yield the blocks of a record, below its title and its notices."""
    if record.negotiation:
        yield _negotiation(record.negotiation)
    for number, minutes in enumerate(record.meetings, 1):
        yield _meeting(f"m{number}", minutes)
    yield from _assessment(record.assessment)


def _marks(name: str, kind: str = "") -> dict[str, str]:
    return {"class": kind, "id": name} if kind else {"id": name}


def _negotiation(minutes: NegotiationMinutes) -> Block:
    days = [
        (day, [entry for entry in entries if entry.move or entry.lines])
        for day, entries in groupby(minutes.log, key=lambda entry: entry.day)
    ]
    blocks: Blocks = (
        Items(minutes.facts),
        *(Under(day, tuple(_day(told)), 3, typed=True) for day, told in days if told),
        Prose(Run(say("hindsight-ended", ending=minutes.ending), Look.STRONG)),
    )
    return Section(NEGOTIATION, blocks, 2, _marks("negotiation"), NEGOTIATION)


def _day(entries: Sequence[LogEntry]) -> Iterator[Block]:
    deeds = [
        (say("happened-entry", number=e.number, move=e.move) if e.move else "", e.lines)
        for e in entries
    ]
    yield Only(RICH, [Entries(deeds)])
    for e in entries:
        move = say("happened-numbered", number=e.number, move=e.move) if e.move else ""
        yield Only(TEXT, [move, Items(e.lines, inset=2)])


def _meeting(name: str, minutes: Minutes) -> Block:
    heading = ", ".join(filter(None, [minutes.nth, minutes.day]))
    lines = Items(typed(minutes.transcript), Kind.COURSE, hang=2)
    marks = _marks(f"{name}-course")
    course = Section(written.COURSE, (lines, Only(HTML, [minutes.ended])), 3, marks, written.COURSE)
    blocks = (
        *_facts(minutes),
        Only(TEXT, [course]),
        *_brief(name, minutes.votes),
        Section(written.DRAFTS, [block for each in minutes.drafts for block in _draft(each)], 3),
        _statements(written.STATEMENTS, minutes.statements),
        *(_vote(f"{name}-v{vote.number}", vote) for vote in minutes.votes),
        _statements(written.EXPLANATIONS, minutes.explanations),
        _statements(written.ISSUED, minutes.issued),
        Section(written.FOLLOWS, [Items(typed(minutes.follows), hang=2)], 3),
        *_debriefs(name, minutes.debrief),
        Section(written.CORRECTIONS, [Items(typed(minutes.corrections), hang=2)], 3),
        Only(RICH, [course]),
        Only(TEXT, [Gap()]),
        Only(TEXT | MARKDOWN, [minutes.ended]),
    )
    return Section(heading, blocks, 2, _marks(name), heading, headed=RICH)


def _facts(minutes: Minutes) -> Iterator[Block]:
    date, item = (written.DATE, minutes.day), (written.AGENDA, minutes.item)
    presided = (written.PRESIDING, "; ".join(minutes.presided))
    sat = (written.MEMBERS, ", ".join(minutes.members))
    guests = (written.GUESTS, "; ".join(minutes.guests))
    facts = Facts((date, presided, item, sat, guests), LABEL)
    yield Only(TEXT, [Gap(ruled=True), minutes.nth, facts])
    yield Only(MARKDOWN, [Facts((presided, item, sat, guests), LABEL)])
    yield Only(HTML, [Facts((item, presided, sat, guests), LABEL)])


def _brief(meeting: str, votes: Sequence[VoteMinutes]) -> Iterator[Block]:
    """Yield a table of all votes of a meeting, a row each, or say that there were none."""
    if not votes:
        yield Only(HTML, [written.NOTHING_VOTED])
        return
    before, counts = (written.NUMBER, written.QUESTION), written.COUNTS[:3]
    heads = (*_heads(*before, written.KIND), *_figures(*counts), Cell(written.RESULT))
    rows = [_in_brief(vote, (Cell(vote.subject), Cell(vote.kind)), 3) for vote in votes]
    table = Table(written.SUMMARY, heads, rows)
    yield Only(MARKDOWN, [Section(written.SUMMARY, [table], 3)])
    heads = (*_heads(*before), *_figures(*counts, written.OTHERWISE), Cell(written.RESULT))
    rows = [_in_brief(vote, (_subject(meeting, vote),), 4) for vote in votes]
    yield Only(HTML, [Table(written.SUMMARY, heads, rows, "brief", wide=True)])


def _in_brief(vote: VoteMinutes, about: Sequence[Cell], figures: int) -> tuple[Cell, ...]:
    counts = (*vote.tally[:3], sum(vote.tally[3:]))[:figures]
    return (
        Cell(str(vote.number)),
        *about,
        *_figures(*map(str, counts)),
        Cell(vote.head),
    )


def _subject(meeting: str, vote: VoteMinutes) -> Cell:
    link = Run(vote.subject, to=f"{meeting}-v{vote.number}")
    return Cell((link, Run(vote.kind, Look.NOTE)), head=True)


def _heads(*labels: str) -> tuple[Cell, ...]:
    return tuple(map(Cell, labels))


def _figures(*numbers: str) -> tuple[Cell, ...]:
    return tuple(Cell(number, figure=True) for number in numbers)


def _draft(draft: DraftMinutes) -> Iterator[Block]:
    name = ": ".join(filter(None, [draft.name, draft.title]))
    sponsors = f"{written.SPONSORS}: {joined(draft.sponsors)}."
    standing = Run(f"{draft.standing}.", Look.STRONG)
    blocks = (
        Only(HTML, [Prose((standing, " ", Run(sponsors, Look.TYPED)))]),
        Only(
            MARKDOWN,
            [Prose((Run(name, Look.STRONG), f" ({draft.standing}). {sponsors}"))],
        ),
        Only(TEXT, [f"{name}. {draft.standing}.", Prose(sponsors, inset=2)]),
        Items(typed(draft.preamble), Kind.PASSAGES, inset=2),
        Items([_clause(clause) for clause in draft.clauses], Kind.NUMBERED),
    )
    yield Section(Run(name, Look.TYPED), blocks, 4, tag="article", headed=HTML)


def _clause(clause: ClauseMinutes) -> Spans:
    gone = written.DELETED in clause.fate or written.NOT_KEPT in clause.fate
    text = Run(clause.text, Look.GONE if gone else Look.TYPED)
    return (text, Run(clause.fate, Look.FATE)) if clause.fate else text


def _statements(heading: str, statements: Iterable[StatementMinutes]) -> Block:
    quotes = [Quotes(tuple(statements))]
    return Only(RICH, [Section(heading, quotes, 3)])


def _vote(name: str, vote: VoteMinutes) -> Block:
    heading = (
        f"{written.VOTE} {vote.number}: {vote.subject}",
        Run(vote.kind, Look.KIND),
    )
    announced = Prose((Run(written.ANNOUNCED, Look.NOTE), vote.announcement), "announcement")
    result = [Prose(vote.sentence, "result")] if vote.sentence else []
    nobody: list[Block] = [written.NAMES_NOBODY] if vote.secret else []
    grounds = list(_grounds(vote))
    blocks = (
        Only(HTML, [announced, *result, Figure(partial(seat_map_svg, vote, name))]),
        Only(HTML, [Columns(nobody or [_by_member(vote)], grounds)]),
        Only(MARKDOWN, [*(nobody or [_by_group(vote)]), announced, *result, *grounds]),
        Only(TEXT, [*nobody, Facts(_groups(vote), VOTES), *result, *grounds]),
    )
    place = f"{written.VOTE} {vote.number}"
    return Section(heading, blocks, 3, _marks(name, "vote"), place, "article")


def _groups(vote: VoteMinutes) -> list[tuple[str, str]]:
    counted = [(label, f"{len(who)}: {', '.join(who)}", who) for label, who in vote.groups]
    return [(label, said if who else "none") for label, said, who in counted]


def _by_group(vote: VoteMinutes) -> Block:
    rows = [
        (Cell(label), *_figures(str(len(who))), Cell(", ".join(who) or "none"))
        for label, who in vote.groups
    ]
    heads = _heads(written.VOTE, written.COUNT, written.MEMBERS)
    return Table(written.BY_MEMBER, heads, rows)


def _by_member(vote: VoteMinutes) -> Block:
    heads = _heads(written.MEMBER, written.VOTE)
    return Table(written.BY_MEMBER, heads, [_member(who) for who in vote.ballots])


def _member(who: MemberVote) -> tuple[Cell, ...]:
    permanent = (Run(written.PERMANENT, Look.ASIDE),) if who.permanent else ()
    said = (Run(who.mark, Look.MARK), labelled(who))
    return Cell((who.name, *permanent), head=True), Cell(said)


def _grounds(vote: VoteMinutes) -> Iterator[Block]:
    yield _under(written.WHY, [Items(vote.why)], 4)
    yield Only(RICH, [_under(written.RESTS_ON, [Items(vote.articles)], 4)])
    yield Only(TEXT, [_under(written.RESTS_ON, ["; ".join(vote.articles)], 4)])
    yield _under(written.CHANGES, [Items(vote.changes)], 4)


def _under(heading: str, blocks: Blocks, level: int) -> Block:
    return Under(Run(heading, Look.OWN), blocks, level)


def _debriefs(meeting: str, debriefs: Sequence[Debriefing]) -> Iterator[Block]:
    votes = [(f"{meeting}-d{each.nth}", each) for each in debriefs]
    if votes:
        marks = _marks(f"{meeting}-debrief", "debriefing")
        blocks = [told.ABOUT, *(_debrief(name, each, RICH) for name, each in votes)]
        yield Only(RICH, [Section(told.DEBRIEF, blocks, 3, marks, told.DEBRIEF)])
    yield Only(TEXT, [_debrief(name, each, TEXT) for name, each in votes])


def _debrief(name: str, one: Debriefing, medium: Medium) -> Block:
    heading = f"{written.VOTE} {one.nth}: {one.called}"
    if medium is TEXT:
        heading = told.debrief_of(one.nth, one.called)
    follows = [Section(told.FOLLOWS, [Items(one.follows)], 5)] if one.follows else []
    blocks = (
        *(
            Section(heading, (_asked(question), *_under_headings(said)), 5)
            for heading, question, said in one.steps
        ),
        *([_texts(name, one.every_text)] if one.every_text else []),
        _other_rules(name, one),
        *follows,
    )
    return Section(heading, blocks, 4, _marks(name, "debrief"), tag="article")


def _asked(question: str) -> Block:
    return Prose((Run(f"{told.ASK}:", Look.LEAD), f" {question}"), "ask", hang=2)


def _under_headings(sections: Iterable[tuple[str, Sequence[str]]]) -> Iterator[Block]:
    for heading, lines in sections:
        yield _under(heading, [Items(lines)], 6) if heading else Items(lines)


def _texts(name: str, texts: TextsDebrief) -> Block:
    view, heads = texts.texts, _figures(*winset.HEADINGS)
    rows = [
        (
            Cell(str(row.in_favour), head=True, figure=True),
            *_figures(*(f"{n:,}" for n in row[1:])),
        )
        for row in view.figures
    ]
    drawn = partial(winset_chart, view, view.picture, f"{name}-texts") if view.picture else None
    blocks = (
        *_under_headings(texts.sections),
        *([Figure(drawn)] if drawn else []),
        Table(winset.FIGURES, heads, rows, aligned=True),
        Only(TEXT, [Items([winset.figures_sentence(row) for row in view.figures], inset=2)]),
    )
    return Section(texts.heading, blocks, 5)


def _other_rules(name: str, one: Debriefing) -> Block:
    """Return the same votes under other rules: in a sentence, as a picture and as a table."""
    summary, table, notes = one.other_rules
    drawn: list[Block] = []
    if table:
        title = f"{told.OTHER_RULES}: {written.VOTE.lower()} {one.nth}"
        drawn = [
            Figure(partial(tally_chart, title, table, notes, f"{name}-rules")),
            rules_table(table),
        ]
    alike = [line.title for line in table if line.carried is one.found.carried]
    others = [in_numbers(line) for line in table if line.carried is not one.found.carried]
    lines = (*map(in_words, others), told.as_held(alike)) if others else ()
    blocks = (
        Prose(summary, hang=2),
        *drawn,
        Only(TEXT, [Items(lines, hang=2)]),
        Only(TEXT | MARKDOWN, [Items(notes, Kind.PASSAGES, hang=2)]),
    )
    return Section(told.OTHER_RULES, blocks, 5)


def rules_table(table: Sequence[Line]) -> Table:
    """Return what the votes come to under each rule as a table, assumed votes after a plus sign."""
    first, *figures, last = map(in_words, HEADINGS)
    heads = (Cell(first), *_figures(*figures), Cell(last))
    return Table(told.OTHER_RULES, heads, [_rule(line) for line in table], "rules", wide=True)


def _rule(line: Line) -> tuple[Cell, ...]:
    needed = "" if line.required is None else str(line.required)
    figures = _figures(*in_columns(line), needed)
    return Cell(line.title, head=True), *figures, Cell(in_words(line.result))


def in_columns(line: Line) -> tuple[str, str, str]:
    """Return the votes in favour, against and neither, those assumed after a plus sign."""
    if line.required is None:
        return "", "", ""
    cast, assumed = _three(line.cast), _three(line.assumed)
    one, two, three = (f"{a}+{b}" if b else f"{a}" for a, b in zip(cast, assumed, strict=True))
    return one, two, three


def _three(tally: Tally) -> tuple[int, int, int]:
    return tally.in_favour, tally.against, sum(tally[2:])


ANSWERS, DEEDS = say("assessment-answers"), say("assessment-deeds")


def _assessment(done: Assessment) -> Iterator[Block]:
    """Yield what each seat did, on a page, and what was answered before and after."""
    table, answers = _answers(done), in_words(ANSWERS)
    if done.seats:
        drawn = Figure(partial(answer_chart, done.questions, "answers"))
        asked = [Section(answers, [drawn, table], 3)] if done.answered else []
        blocks: Blocks = (in_words(say("assessment-marks-nobody")), *asked, _seats(done))
        marks, deeds = {"id": "seats", "class": "assessment"}, in_words(DEEDS)
        yield Only(HTML, [Section(deeds, blocks, 2, marks, deeds)])
    if done.answered:
        counted = Prose(in_words(say("assessment-counted")))
        yield Only(MARKDOWN, [Section(answers, [table, counted], 2)])
        said = [in_words(question.shares_said) for question in done.questions]
        below = Items(said, inset=2, hang=2), counted._replace(inset=2)
        yield Only(TEXT, [Gap(ruled=True), answers, *below])


ANSWER_HEADS = (
    say("assessment-question"),
    say("assessment-right"),
    say("assessment-before"),
    say("assessment-after"),
)
DEED_HEADS = say("assessment-moved"), say("assessment-carried"), say("assessment-statements")


def _answers(done: Assessment) -> Table:
    rows = [
        (
            Cell(each.text, head=True),
            *_heads(in_words(each.answer), _share(each.before), _share(each.after)),
        )
        for each in done.questions
    ]
    return Table(in_words(ANSWERS), _heads(*map(in_words, ANSWER_HEADS)), rows, "answers")


def _share(share: Share | None) -> str:
    return in_words(share_said(share))


def _seats(done: Assessment) -> Table:
    """Return a row a seat; its answers have a column where any were kept seat by seat."""
    own = any(seat.answers for seat in done.seats)
    votes = [vote.head for vote in done.votes]
    kept = (say("assessment-its-answers"),) if own else ()
    heads = (say("assessment-seat"), *votes, *DEED_HEADS, *kept, say("assessment-explanation"))
    rows = [_seat(seat, own=own) for seat in done.seats]
    return Table(in_words(DEEDS), _heads(*map(in_words, heads)), rows, "seats", wide=True)


def _seat(seat: SeatDeeds, *, own: bool) -> tuple[Cell, ...]:
    permanent = (Run(in_words(say("assessment-permanent")), Look.ASIDE),) if seat.permanent else ()
    did = (*seat.votes, str(seat.moved), str(seat.carried), str(seat.statements))
    kept = (", ".join(_sums(seat)),) if own else ()
    said = Cell([Run(text, Look.PASSAGE) for text in seat.explanations], kind="said")
    return Cell((seat.name, *permanent), head=True), *_heads(*did, *kept), said


def _sums(seat: SeatDeeds) -> Iterator[str]:
    """Yield how many of its answers were right before, and after."""
    for when in When:
        shares = [share for (w, _), share in seat.answers.items() if w is when]
        right, of = (sum(part) for part in zip(*shares, strict=True)) if shares else (0, 0)
        said = say("assessment-right-of", right=right, of=of) if of else share_said(None)
        yield in_words(said)
