"""The pages of the pack that are read: cover, seats, draft, teacher's page, grid and key."""

from collections.abc import Iterable, Sequence
from html import escape

from nine_votes.council.messages import Message, say
from nine_votes.phrases import pack as words, pack_teacher as teacher
from nine_votes.phrases.questions import answer_line, asked_text
from nine_votes.phrases.written import CHANGES, SEATS_NOTE, WHY
from nine_votes.record import block
from nine_votes.record.drawing import around_the_table, headroom
from nine_votes.record.html import page_of
from nine_votes.record.svg import picture, written
from nine_votes.sitting.steps import Asked
from nine_votes.views.briefing import ClauseSheet, DraftSheet
from nine_votes.views.pack import PackView, RecordedResult, Sharing, sharing_table
from nine_votes.views.seat_map import HEIGHT, WIDTH, SeatPlace
from nine_votes.words.resolver import in_words

Part = tuple[str, Message, Message]
"""A part of the pack: the id of its heading, its name, and its pages in words."""


def cover(view: PackView, parts: Iterable[Part]) -> str:
    """Return the first page: the case, what the pack holds, and how it is printed."""
    heads = (
        f'<th scope="col">{head}</th>'
        for head in map(in_words, (say("pack-part"), say("pack-pages"), say("pack-how")))
    )
    rows = "".join(
        f'<tr><th scope="row"><a href="#{name}">{in_words(part)}</a></th><td>{in_words(where)}</td>'
        f"<td>{in_words(words.HOW_PRINTED[part])}</td></tr>\n"
        for name, part, where in parts
    )
    notice = f'<p class="notice">{escape(in_words(view.notice))}</p>\n' if view.notice else ""
    sharing = view.sharing
    shared = teacher.shared(sharing.students, sharing.pairs, sharing.singles)
    return (
        f'<section class="sheet page">\n<p class="kicker">{in_words(say("pack-title"))}</p>\n'
        f"<h1>{escape(view.title)}</h1>\n<p>{escape(in_words(view.subtitle))}</p>\n{notice}"
        f"<h2>{in_words(say('pack-crisis'))}</h2>\n<p>{escape(view.crisis)}</p>\n"
        f"<h2>{in_words(say('pack-question'))}</h2>\n<p>{escape(view.asked)}</p>\n"
        f"<h2>{in_words(say('pack-cover'))}</h2>\n"
        f"<p>{in_words(shared)}</p>\n"
        f"<table>\n<thead><tr>{''.join(heads)}</tr></thead>\n"
        f"<tbody>{rows}</tbody>\n</table>\n{_told(words.PRINT_NOTES)}</section>\n"
    )


def seating_plan(view: PackView) -> str:
    """Return the horseshoe with the name of every seat."""
    beside = "".join(f"<li>{escape(card.name)}: {card.standing}</li>" for card in view.beside)
    also = f"<ul>{beside}</ul>\n" if beside else ""
    return (
        f'<section class="sheet page">\n<h2 id="plan">{in_words(words.SEATING)}</h2>\n'
        f"{_plan(view.plan)}<p>{SEATS_NOTE} {in_words(say('pack-beside'))}</p>\n{also}</section>\n"
    )


def _plan(seats: Sequence[SeatPlace]) -> str:
    described = say("pack-plan", names=tuple(seat.name for seat in seats))
    told = ("plan", in_words(words.SEATING), in_words(described))
    room = f"0 {0 - headroom(seats):g} {WIDTH:g} {HEIGHT + headroom(seats):g}"
    plan = picture("plan", told, *around_the_table(seats), role="img", viewBox=room)
    return f"{written(plan)}\n"


def draft_pages(view: PackView) -> str:
    """Return the drafts with every wording their clauses may have, and a line for the agreed."""
    drafts = "".join(map(_draft, view.drafts))
    return (
        f'<section class="flow">\n<h2 id="draft">{in_words(words.DRAFT)}</h2>\n{drafts}</section>\n'
    )


def _draft(draft: DraftSheet) -> str:
    preamble = "".join(f"<p>{escape(text)}</p>\n" for text in draft.preamble)
    clauses = "".join(map(_clause, draft.clauses))
    text = (
        f'<ol class="clauses">{clauses}</ol>\n'
        if clauses
        else f"<p>{in_words(say('pack-no-text'))}</p>\n"
    )
    named = ": ".join(filter(None, [draft.head, draft.title]))
    return f"<h3>{escape(named)}</h3>\n<p>{escape(draft.from_whom)}</p>\n{preamble}{text}"


def _clause(clause: ClauseSheet) -> str:
    first, *others = map(escape, clause.wordings)
    if not others:
        return f"<li>{first}</li>\n"
    rest = "".join(
        f'<li><span class="box">{in_words(say("pack-or"))} {text}</span></li>' for text in others
    )
    tabled = f'<span class="tabled">({in_words(say("pack-as-tabled"))})</span>'
    return (
        f'<li><ul><li><span class="box">{first} {tabled}</span></li>{rest}</ul>'
        f'<div class="agreed">{in_words(say("pack-agreed"))}</div></li>\n'
    )


def teacher_pages(view: PackView) -> str:
    """Return the lesson by the minute, what to cut, what to do if, and how a class shares seats."""
    parts = (
        _under(say("teacher-before-lesson"), f"{_list(view.prepare)}{_lesson()}"),
        _under(say("teacher-cut"), _told(teacher.CUTS)),
        _under(say("teacher-if"), _pairs(teacher.IFS)),
        _under(say("teacher-news"), _list(view.news)) if view.news else "",
        _under(say("teacher-say"), _told(teacher.SAYINGS)),
        _under(say("teacher-lengths"), _pairs(teacher.LENGTHS)),
        _under(say("teacher-taste"), _told(teacher.TASTES)),
        _under(say("teacher-table"), _sharing(view)),
    )
    head = f'<section class="flow">\n<h2 id="teacher">{in_words(words.TEACHER)}</h2>\n'
    return f"{head}{''.join(parts)}</section>\n"


def _under(heading: Message, content: str) -> str:
    return f"<h3>{in_words(heading)}</h3>\n{content}"


def _told(messages: Iterable[Message]) -> str:
    return _list(map(in_words, messages))


def _lesson() -> str:
    rows = [
        tuple(map(in_words, (say("teacher-minutes", first=first, last=last), wall, who)))
        for (first, last), wall, who in teacher.LESSON
    ]
    return _table(map(in_words, teacher.LESSON_HEADS), rows, in_words(say("teacher-timetable")))


def _pairs(pairs: Iterable[tuple[Message, Message]]) -> str:
    strong = block.Look.STRONG
    lines = [(block.Run(f"{in_words(a)}:", strong), f" {in_words(b)}") for a, b in pairs]
    return page_of([block.Items(lines)])


def _sharing(view: PackView) -> str:
    """Return the table for every size of class in two halves, and which seats nobody has first."""
    sharings = sharing_table(len(view.seats))
    half = -(-len(sharings) // 2)
    halves = "".join(map(_half, (sharings[:half], sharings[half:])))
    house = in_words(say("teacher-house-first", names=view.house)) if view.house else ""
    said = f"<p>{escape(house)}</p>\n" if house else ""
    return f'<div class="two">{halves}</div>\n{said}'


def _half(sharings: Sequence[Sharing]) -> str:
    """Return a half of the table."""
    rows = [
        (
            *map(str, (s.students, s.pairs, s.singles, s.house)),
            in_words(teacher.also(s.invited, s.press, s.secretariat)),
        )
        for s in sharings
    ]
    classes = say("teacher-classes", first=sharings[0].students, last=sharings[-1].students)
    heads = map(in_words, teacher.TABLE_HEADS)
    return f"<div>{_table(heads, rows, in_words(classes), 'narrow')}</div>"


def observation_grid(view: PackView) -> str:
    """Return a grid for whoever observes: a row a seat, and room for a stroke."""
    rows = [(card.name, *[""] * (len(words.GRID_HEADS) - 1)) for card in view.seats]
    title, note = in_words(words.GRID), in_words(say("pack-grid-note"))
    return (
        f'<section class="flow">\n<h2 id="grid">{title}</h2>\n<p>{note}</p>\n'
        f"{_table(map(in_words, words.GRID_HEADS), rows, title, 'grid')}</section>\n"
    )


def answer_key(view: PackView) -> str:
    """Return the right answers with why, and the votes of the record decided afresh."""
    questions = "".join(
        f"<li>{escape(asked_text(asked))} <strong>{escape(answer_line(asked))}</strong></li>\n"
        for asked in Asked
    )
    recorded = "".join(map(_recorded, view.recorded))
    votes = f"<h3>{in_words(say('pack-recorded'))}</h3>\n{recorded}" if recorded else ""
    prompts = (
        f"<h3>{in_words(say('pack-prompts'))}</h3>\n{_list(view.prompts)}" if view.prompts else ""
    )
    return (
        f'<section class="flow">\n<h2 id="key">{in_words(words.KEY)}</h2>\n<ol>{questions}</ol>\n'
        f"{votes}{prompts}</section>\n"
    )


def _recorded(vote: RecordedResult) -> str:
    changes = f"<p>{CHANGES}:</p>\n{_list(vote.changes)}" if vote.changes else ""
    return (
        f"<p><strong>{escape(vote.head)}: {escape(vote.result)}</strong></p>\n"
        f"<p>{WHY}:</p>\n{_list(vote.why)}{changes}"
    )


def _list(lines: Iterable[str]) -> str:
    return page_of([block.Items(tuple(lines))])


def _table(
    heads: Iterable[str], rows: Iterable[Sequence[str]], caption: str, kind: str = ""
) -> str:
    """Return a table whose first column heads its rows."""
    cells = [(block.Cell(head, head=True), *map(block.Cell, rest)) for head, *rest in rows]
    return page_of([block.Table(caption, tuple(map(block.Cell, heads)), cells, kind)])
