"""The record of a sitting as blocks: its meetings, their votes and debriefs, and what came before.

Read as text, a record tells the course of a meeting first and the votes by label; with tables and
pictures it puts the votes in brief first, and the course last.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import groupby

from nine_votes.council.messages import Message, Said, say
from nine_votes.council.voting import VOTE_LABEL
from nine_votes.phrases.announcement import ALWAYS_CALLED
from nine_votes.phrases.comparison import HEADINGS, Line, in_columns, in_numbers
from nine_votes.phrases.texts import HEADS, figures_sentence
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
from nine_votes.record.drawing import seat_map_svg
from nine_votes.record.lines import lines_of, wrapped
from nine_votes.record.tally_chart import tally_chart
from nine_votes.record.winset_chart import winset_chart
from nine_votes.sitting.steps import When
from nine_votes.views.assessment import Assessment, SeatDeeds, share_said
from nine_votes.views.ballots import MemberVote, VoteMinutes
from nine_votes.views.chamber import Mark
from nine_votes.views.debriefing import Debriefing
from nine_votes.views.minutes import (
    ClauseMinutes,
    DraftMinutes,
    Minutes,
    RecordMinutes,
    StatementMinutes,
)
from nine_votes.views.negotiation import LogEntry
from nine_votes.views.negotiation_debrief import NegotiationMinutes
from nine_votes.views.text_debriefs import TextsDebrief
from nine_votes.words.resolver import in_words

TEXT, MARKDOWN, HTML, RICH = (Medium.TEXT, Medium.MARKDOWN, Medium.HTML, Medium.RICH)
FACT, VOTES = 11, 18
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
    return Section(say("talks-title"), blocks, 2, _marks("negotiation"), say("talks-title"))


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
    heading = say("record-day", day=minutes.day)
    if minutes.of > 1:
        heading = say("record-nth-day", nth=minutes.nth, of=minutes.of, day=minutes.day)
    called = say("record-course")
    lines = Items(typed(minutes.transcript), Kind.COURSE, hang=2)
    marks = _marks(f"{name}-course")
    course = Section(called, (lines, Only(HTML, [minutes.ended])), 3, marks, called)
    blocks = (
        *_facts(minutes),
        Only(TEXT, [course]),
        *_brief(name, minutes.votes),
        Section(say("record-drafts"), [*map(_draft, minutes.drafts)], 3),
        _statements(say("record-statements"), minutes.statements),
        *(_vote(f"{name}-v{vote.number}", vote) for vote in minutes.votes),
        _statements(say("record-explanations"), minutes.explanations),
        _statements(say("record-issued"), minutes.issued),
        Section(say("record-follows"), [Items(typed(minutes.follows), hang=2)], 3),
        *_debriefs(name, minutes.debrief),
        Section(say("record-corrections"), [Items(typed(minutes.corrections), hang=2)], 3),
        Only(RICH, [course]),
        Only(TEXT, [Gap()]),
        Only(TEXT | MARKDOWN, [minutes.ended]),
    )
    return Section(heading, blocks, 2, _marks(name), heading, headed=RICH)


def _facts(minutes: Minutes) -> Iterator[Block]:
    date = (say("record-date"), say("record-day", day=minutes.day))
    item = (say("record-agenda"), minutes.item)
    presided = (say("record-presiding"), say("record-several", of=minutes.presided))
    sat = (say("record-members"), say("record-names", who=minutes.members))
    guests = (say("record-guests"), say("record-several", of=minutes.guests))
    nth = [say("record-nth", nth=minutes.nth, of=minutes.of)] if minutes.of > 1 else []
    yield Only(TEXT, [Gap(ruled=True), *nth, Facts((date, presided, item, sat, guests), FACT)])
    yield Only(MARKDOWN, [Facts((presided, item, sat, guests), FACT)])
    yield Only(HTML, [Facts((item, presided, sat, guests), FACT)])


def _brief(meeting: str, votes: Sequence[VoteMinutes]) -> Iterator[Block]:
    if not votes:
        yield Only(HTML, [say("record-nothing-voted")])
        return
    called, result = say("record-brief"), Cell(say("record-result"))
    before = say("record-number"), say("record-question")
    counts = [*map(VOTE_LABEL, ALWAYS_CALLED)]
    heads = (*_heads(*before, say("record-kind")), *_figures(*counts), result)
    rows = [_in_brief(vote, (Cell(vote.subject), Cell(vote.kind)), 3) for vote in votes]
    yield Only(MARKDOWN, [Section(called, [Table(called, heads, rows)], 3)])
    heads = (*_heads(*before), *_figures(*counts, say("record-otherwise")), result)
    rows = [_in_brief(vote, (_subject(meeting, vote),), 4) for vote in votes]
    yield Only(HTML, [Table(called, heads, rows, "brief", wide=True)])


def _in_brief(vote: VoteMinutes, about: Sequence[Cell], figures: int) -> tuple[Cell, ...]:
    counts = (*vote.tally[:3], sum(vote.tally[3:]))[:figures]
    return (Cell(str(vote.number)), *about, *_figures(*map(str, counts)), Cell(vote.head))


def _subject(meeting: str, vote: VoteMinutes) -> Cell:
    link = Run(vote.subject, to=f"{meeting}-v{vote.number}")
    return Cell((link, Run(vote.kind, Look.NOTE)), head=True)


def _heads(*labels: Said) -> tuple[Cell, ...]:
    return tuple(map(Cell, labels))


def _figures(*numbers: Said) -> tuple[Cell, ...]:
    return tuple(Cell(number, figure=True) for number in numbers)


def _draft(draft: DraftMinutes) -> Block:
    name: Said = draft.name
    if draft.title:
        name = say("record-draft", name=draft.name, title=draft.title)
    standing, sponsors = draft.standing, say("record-sponsors", who=draft.sponsors)
    stands = Run(say("record-draft-stands", standing=standing), Look.STRONG)
    beside = say("record-draft-beside", standing=standing, sponsors=sponsors)
    line = say("record-draft-line", name=name, standing=standing)
    blocks = (
        Only(HTML, [Prose((stands, " ", Run(sponsors, Look.TYPED)))]),
        Only(MARKDOWN, [Prose((Run(name, Look.STRONG), beside))]),
        Only(TEXT, [line, Prose(sponsors, inset=2)]),
        Items(typed(draft.preamble), Kind.PASSAGES, inset=2),
        Items([_clause(clause) for clause in draft.clauses], Kind.NUMBERED),
    )
    return Section(Run(name, Look.TYPED), blocks, 4, tag="article", headed=HTML)


def _clause(clause: ClauseMinutes) -> Spans:
    text = Run(clause.text, Look.GONE if clause.gone else Look.TYPED)
    if not clause.fates:
        return text
    return text, Run(say("record-fates", fates=clause.fates), Look.FATE)


def _statements(heading: Message, statements: Iterable[StatementMinutes]) -> Block:
    quotes = [Quotes(tuple(statements))]
    return Only(RICH, [Section(heading, quotes, 3)])


def _vote(name: str, vote: VoteMinutes) -> Block:
    nth, subject = say("record-nth-vote", vote=vote.number), vote.subject
    heading = say("record-vote-on", vote=vote.number, subject=subject), Run(vote.kind, Look.KIND)
    said = Run(say("record-announced"), Look.NOTE), vote.announcement
    announced = Prose(said, "announcement")
    result = [Prose(vote.sentence, "result")] if vote.sentence else []
    nobody: list[Block] = [say("record-names-nobody")] if vote.secret else []
    grounds = list(_grounds(vote))
    voted = [(VOTE_LABEL(cast), say("record-voted", who=who)) for cast, who in vote.groups]
    blocks = (
        Only(HTML, [announced, *result, Figure(partial(seat_map_svg, vote, name))]),
        Only(HTML, [Columns(nobody or [_by_member(vote)], grounds)]),
        Only(MARKDOWN, [*(nobody or [_by_group(vote)]), announced, *result, *grounds]),
        Only(TEXT, [*nobody, Facts(voted, VOTES), *result, *grounds]),
    )
    return Section(heading, blocks, 3, _marks(name, "vote"), nth, "article")


def _by_group(vote: VoteMinutes) -> Block:
    rows = [
        (Cell(VOTE_LABEL(cast)), *_figures(str(len(who))), Cell(say("record-names", who=who)))
        for cast, who in vote.groups
    ]
    heads = _heads(say("record-vote"), say("record-count"), say("record-members"))
    return Table(say("record-by-member"), heads, rows)


def _by_member(vote: VoteMinutes) -> Block:
    heads = _heads(say("record-member"), say("record-vote"))
    return Table(say("record-by-member"), heads, [_member(who) for who in vote.ballots])


def _member(who: MemberVote) -> tuple[Cell, ...]:
    permanent = (Run(say("record-permanent"), Look.ASIDE),) if who.member.permanent else ()
    veto = who.mark is Mark.VETO
    label = say("record-label-veto") if veto else VOTE_LABEL(who.vote)
    return Cell((who.member.name, *permanent), head=True), Cell((Run(who.mark, Look.MARK), label))


def _grounds(vote: VoteMinutes) -> Iterator[Block]:
    yield _under(say("record-why"), [Items(vote.why)], 4)
    rests, on = say("record-rests-on"), say("record-several", of=vote.articles)
    yield Only(RICH, [_under(rests, [Items(vote.articles)], 4)])
    yield Only(TEXT, [_under(rests, [on], 4)])
    yield _under(say("record-changes"), [Items(vote.changes)], 4)


def _under(heading: Said, blocks: Blocks, level: int) -> Block:
    return Under(Run(heading, Look.OWN), blocks, level)


def _debriefs(meeting: str, debriefs: Sequence[Debriefing]) -> Iterator[Block]:
    votes = [(f"{meeting}-d{each.nth}", each) for each in debriefs]
    if votes:
        marks = _marks(f"{meeting}-debrief", "debriefing")
        called = say("debrief-heading")
        blocks = [say("debrief-about"), *(_debrief(name, each, RICH) for name, each in votes)]
        yield Only(RICH, [Section(called, blocks, 3, marks, called)])
    yield Only(TEXT, [_debrief(name, each, TEXT) for name, each in votes])


def _debrief(name: str, one: Debriefing, medium: Medium) -> Block:
    heading = say("record-vote-on", vote=one.nth, subject=one.called)
    if medium is TEXT:
        heading = say("debrief-of", vote=one.nth, subject=one.called)
    follows = [Section(say("debrief-follows"), [Items(one.follows)], 5)] if one.follows else []
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


def _asked(question: Said) -> Block:
    return Prose((Run(say("debrief-ask"), Look.LEAD), " ", question), "ask", hang=2)


def _under_headings(sections: Iterable[tuple[Said, Sequence[Said]]]) -> Iterator[Block]:
    for heading, lines in sections:
        yield _under(heading, [Items(lines)], 6) if heading else Items(lines)


def _texts(name: str, texts: TextsDebrief) -> Block:
    view, heads = texts.texts, _figures(*HEADS)
    rows = [
        (Cell(str(row.in_favour), head=True, figure=True), *_figures(*(f"{n:,}" for n in row[1:])))
        for row in view.figures
    ]
    drawn = partial(winset_chart, view, view.picture, f"{name}-texts") if view.picture else None
    blocks = (
        *_under_headings(texts.sections),
        *([Figure(drawn)] if drawn else []),
        Table(say("texts-figures"), heads, rows, aligned=True),
        Only(TEXT, [Items([*map(figures_sentence, view.figures)], inset=2)]),
    )
    return Section(texts.heading, blocks, 5)


def _other_rules(name: str, one: Debriefing) -> Block:
    summary, table, notes = one.other_rules
    drawn: list[Block] = []
    if table:
        title = say("comparison-title-of", of=say("record-of-vote", vote=one.nth))
        drawn = [
            Figure(partial(tally_chart, title, table, notes, f"{name}-rules")),
            rules_table(table),
        ]
    alike = [line.title for line in table if line.carried is one.found.carried]
    others = [in_numbers(line) for line in table if line.carried is not one.found.carried]
    lines = (*others, say("debrief-as-here", rules=tuple(alike))) if others else ()
    blocks = (
        Prose(summary, hang=2),
        *drawn,
        Only(TEXT, [Items(lines, hang=2)]),
        Only(TEXT | MARKDOWN, [Items(notes, Kind.PASSAGES, hang=2)]),
    )
    return Section(say("comparison-title"), blocks, 5)


def rules_table(table: Sequence[Line]) -> Table:
    first, *figures, last = HEADINGS
    heads = (Cell(first), *_figures(*figures), Cell(last))
    return Table(
        say("comparison-title"), heads, [_rule(line) for line in table], "rules", wide=True
    )


def _rule(line: Line) -> tuple[Cell, ...]:
    needed = "" if line.required is None else str(line.required)
    figures = _figures(*in_columns(line), needed)
    return Cell(line.title, head=True), *figures, Cell(line.result)


def _assessment(done: Assessment) -> Iterator[Block]:
    table, answers = _answers(done), say("assessment-answers")
    if done.seats:
        drawn = Figure(partial(answer_chart, done.questions, "answers"))
        asked = [Section(answers, [drawn, table], 3)] if done.answered else []
        blocks: Blocks = (say("assessment-marks-nobody"), *asked, _seats(done))
        marks, deeds = {"id": "seats", "class": "assessment"}, say("assessment-deeds")
        yield Only(HTML, [Section(deeds, blocks, 2, marks, deeds)])
    if done.answered:
        counted = Prose(say("assessment-counted"))
        yield Only(MARKDOWN, [Section(answers, [table, counted], 2)])
        said = [question.shares_said for question in done.questions]
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
            *_heads(each.answer, share_said(each.before), share_said(each.after)),
        )
        for each in done.questions
    ]
    return Table(say("assessment-answers"), _heads(*ANSWER_HEADS), rows, "answers")


def _seats(done: Assessment) -> Table:
    """Return a row a seat; its answers have a column where any were kept seat by seat."""
    own = any(seat.answers for seat in done.seats)
    votes = [vote.head for vote in done.votes]
    kept = (say("assessment-its-answers"),) if own else ()
    heads = (say("assessment-seat"), *votes, *DEED_HEADS, *kept, say("assessment-explanation"))
    rows = [_seat(seat, own=own) for seat in done.seats]
    return Table(say("assessment-deeds"), _heads(*heads), rows, "seats", wide=True)


def _seat(seat: SeatDeeds, *, own: bool) -> tuple[Cell, ...]:
    permanent = (Run(say("assessment-permanent"), Look.ASIDE),) if seat.member.permanent else ()
    did = (*seat.votes, str(seat.moved), str(seat.carried), str(seat.statements))
    kept = (say("record-names", who=tuple(_sums(seat))),) if own else ()
    said = Cell([Run(text, Look.PASSAGE) for text in seat.explanations], kind="said")
    return Cell((seat.member.name, *permanent), head=True), *_heads(*did, *kept), said


def _sums(seat: SeatDeeds) -> Iterator[Message]:
    for when in When:
        shares = [share for (w, _), share in seat.answers.items() if w is when]
        right, of = (sum(part) for part in zip(*shares, strict=True)) if shares else (0, 0)
        yield say("assessment-right-of", right=right, of=of) if of else share_said(None)


def as_text(record: RecordMinutes) -> str:
    """Return the record as lines of at most 88 characters, words that are longer apart."""
    wrap = partial(wrapped, whole=True)
    lines = [in_words(say("record-title")), *wrap(in_words(record.title))]
    for notice in record.notices:
        lines += ["", *wrap(in_words(notice))]
    return "\n".join([*lines, *lines_of(paper(record), 0, wrap)]) + "\n"
