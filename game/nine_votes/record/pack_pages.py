"""The pages of the pack that are read: cover, seats, draft, teacher's page, grid and key."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import chain

from nine_votes.council.messages import Cases, Message, Said, say
from nine_votes.phrases.questions import answer_line, asked_text
from nine_votes.record import block
from nine_votes.record.drawing import around_the_table, headroom
from nine_votes.record.html import framed, page_of
from nine_votes.record.pack_cards import (
    Flags,
    ballot_slips,
    exit_slips,
    placards,
    role_cards,
    rule_cards,
)
from nine_votes.record.pack_sheets import shown
from nine_votes.record.pack_style import PACK_STYLE
from nine_votes.record.svg import picture, written
from nine_votes.sitting.steps import Asked
from nine_votes.views.briefing import ClauseSheet, DraftSheet
from nine_votes.views.pack import PackView, RecordedResult, Sharing, sharing_table
from nine_votes.views.seat_map import HEIGHT, WIDTH, SeatPlace
from nine_votes.words.resolver import in_words

Part = tuple[str, Message, Message, Message]
"""A part of the pack: the id of its heading, its name, how it is printed, and its pages."""

PRINT_NOTES = say("pack-print-paper"), say("pack-print-sides"), say("pack-print-cut")

GRID_HEADS = (
    say("pack-grid-seat"),
    say("pack-grid-spoke"),
    say("pack-grid-need"),
    say("pack-grid-offered"),
    say("pack-grid-asked"),
    say("pack-grid-heard"),
)

LESSON = (
    ((0, 7), say("teacher-lesson-crisis"), say("teacher-lesson-crisis.who")),
    ((7, 9), say("teacher-lesson-agenda"), say("teacher-lesson-agenda.who")),
    ((9, 12), say("teacher-lesson-vote-tabled"), say("teacher-lesson-vote-tabled.who")),
    ((12, 15), say("teacher-lesson-speakers"), say("teacher-lesson-speakers.who")),
    ((15, 23), say("teacher-lesson-clauses"), say("teacher-lesson-clauses.who")),
    ((23, 28), say("teacher-lesson-amendments"), say("teacher-lesson-amendments.who")),
    ((28, 31), say("teacher-lesson-vote-free"), say("teacher-lesson-vote-free.who")),
    ((31, 33), say("teacher-lesson-follows"), say("teacher-lesson-follows.who")),
    ((33, 41), say("teacher-lesson-debrief"), say("teacher-lesson-debrief.who")),
    ((41, 45), say("teacher-lesson-slips"), say("teacher-lesson-slips.who")),
)
"""The minutes, what is on the wall, and who does what."""

CUTS = (say("teacher-cut-first"), say("teacher-cut-never"), say("teacher-cut-clock"))

IFS = (
    (say("teacher-if-passes"), say("teacher-if-passes.do")),
    (say("teacher-if-silence"), say("teacher-if-silence.do")),
    (say("teacher-if-absent"), say("teacher-if-absent.do")),
    (say("teacher-if-bell"), say("teacher-if-bell.do")),
)
"""What may happen, and a line for each."""

LENGTHS = (
    (say("teacher-length-short"), say("teacher-length-short.do")),
    (say("teacher-length-twice"), say("teacher-length-twice.do")),
)

SAYINGS = (say("teacher-say-settled"), say("teacher-say-no-contest"), say("teacher-say-decides"))

TASTES = (say("teacher-taste-missing-vote"), say("teacher-taste-score"), say("teacher-taste-swap"))

LESSON_HEADS = (say("teacher-minute"), say("teacher-wall"), say("teacher-who"))

TABLE_HEADS = (
    say("teacher-table-students"),
    say("teacher-table-with-two"),
    say("teacher-table-with-one"),
    say("teacher-table-house"),
    say("teacher-table-also"),
)

BESIDE_SEATS = ("invited", "press", "secretariat")
BESIDE = Cases("teacher", BESIDE_SEATS)
"""Who sits with the Council beside the members, and how many."""

SEATS_SHARED = Cases("teacher-seats-with", ("two", "one"))
"""How many seats have so many students."""


def cover(view: PackView, parts: Iterable[Part]) -> str:
    heads = (
        f'<th scope="col">{head}</th>'
        for head in map(in_words, (say("pack-part"), say("pack-pages"), say("pack-how")))
    )
    rows = "".join(
        f'<tr><th scope="row"><a href="#{name}">{in_words(part)}</a></th><td>{in_words(where)}</td>'
        f"<td>{in_words(how)}</td></tr>\n"
        for name, part, how, where in parts
    )
    notice = f'<p class="notice">{shown(view.notice)}</p>\n' if view.notice else ""
    return (
        f'<section class="sheet page">\n<p class="kicker">{in_words(say("pack-title"))}</p>\n'
        f"<h1>{escape(view.title)}</h1>\n<p>{shown(view.subtitle)}</p>\n{notice}"
        f"<h2>{in_words(say('pack-crisis'))}</h2>\n<p>{escape(view.crisis)}</p>\n"
        f"<h2>{in_words(say('pack-question'))}</h2>\n<p>{shown(view.asked)}</p>\n"
        f"<h2>{in_words(say('pack-cover'))}</h2>\n"
        f"<p>{in_words(_shared(view.sharing))}</p>\n"
        f"<table>\n<thead><tr>{''.join(heads)}</tr></thead>\n"
        f"<tbody>{rows}</tbody>\n</table>\n{_list(PRINT_NOTES)}</section>\n"
    )


def seating_plan(view: PackView) -> str:
    beside = "".join(f"<li>{shown(c.name)}: {in_words(c.standing)}</li>" for c in view.beside)
    also = f"<ul>{beside}</ul>\n" if beside else ""
    seated, beside = in_words(say("record-seats")), in_words(say("pack-beside"))
    return (
        f'<section class="sheet page">\n<h2 id="plan">{in_words(say("pack-seating"))}</h2>\n'
        f"{_plan(view.plan)}<p>{seated} {beside}</p>\n{also}</section>\n"
    )


def _plan(seats: Sequence[SeatPlace]) -> str:
    described = say("pack-plan", names=tuple(seat.member.name for seat in seats))
    told = ("plan", say("pack-seating"), described)
    room = f"0 {0 - headroom(seats):g} {WIDTH:g} {HEIGHT + headroom(seats):g}"
    plan = picture("plan", told, *around_the_table(seats), role="img", viewBox=room)
    return f"{written(plan)}\n"


def draft_pages(view: PackView) -> str:
    drafts = "".join(map(_draft, view.drafts))
    return _flow("draft", say("pack-draft"), drafts)


def _flow(name: str, heading: Message, within: str) -> str:
    """Return a part that runs on over as many pages as it takes."""
    head = f'<section class="flow">\n<h2 id="{name}">{in_words(heading)}</h2>\n'
    return f"{head}{within}</section>\n"


def _draft(draft: DraftSheet) -> str:
    preamble = "".join(f"<p>{escape(text)}</p>\n" for text in draft.preamble)
    clauses = "".join(map(_clause, draft.clauses))
    text = (
        f'<ol class="clauses">{clauses}</ol>\n'
        if clauses
        else f"<p>{in_words(say('pack-no-text'))}</p>\n"
    )
    named = draft.head
    if draft.title:
        named = say("pack-draft-named", head=draft.head, title=draft.title)
    return f"<h3>{shown(named)}</h3>\n<p>{shown(draft.from_whom)}</p>\n{preamble}{text}"


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
    parts = (
        _under(say("teacher-before-lesson"), f"{_list(view.prepare)}{_lesson()}"),
        _under(say("teacher-cut"), _list(CUTS)),
        _under(say("teacher-if"), _pairs(IFS)),
        _under(say("teacher-news"), _list(view.news)) if view.news else "",
        _under(say("teacher-say"), _list(SAYINGS)),
        _under(say("teacher-lengths"), _pairs(LENGTHS)),
        _under(say("teacher-taste"), _list(TASTES)),
        _under(say("teacher-table"), _sharing(view)),
    )
    return _flow("teacher", say("pack-teacher"), "".join(parts))


def _under(heading: Message, content: str) -> str:
    return f"<h3>{in_words(heading)}</h3>\n{content}"


def _lesson() -> str:
    rows = [
        (say("teacher-minutes", first=first, last=last), wall, who)
        for (first, last), wall, who in LESSON
    ]
    return _table(LESSON_HEADS, rows, say("teacher-timetable"))


def _pairs(pairs: Iterable[tuple[Message, Message]]) -> str:
    strong = block.Look.STRONG
    lines = [(block.Run(f"{in_words(a)}:", strong), f" {in_words(b)}") for a, b in pairs]
    return page_of([block.Items(lines)])


def _sharing(view: PackView) -> str:
    sharings = sharing_table(len(view.seats))
    half = -(-len(sharings) // 2)
    halves = "".join(map(_half, (sharings[:half], sharings[half:])))
    house = say("teacher-house-first", names=view.house)
    said = f"<p>{shown(house)}</p>\n" if view.house else ""
    return f'<div class="two">{halves}</div>\n{said}'


def _half(sharings: Sequence[Sharing]) -> str:
    rows = [
        (str(s.students), str(s.pairs), str(s.singles), str(s.house), _also(s)) for s in sharings
    ]
    classes = say("teacher-classes", first=sharings[0].students, last=sharings[-1].students)
    return f"<div>{_table(TABLE_HEADS, rows, classes, 'narrow')}</div>"


def _shared(sharing: Sharing) -> Message:
    """Return how the class sits: '28 students: thirteen seats with two, two with one.'."""
    counts = (("two", sharing.pairs), ("one", sharing.singles))
    parts = tuple(SEATS_SHARED(each, count=count) for each, count in counts if count)
    return say("teacher-shared", students=sharing.students, parts=parts)


def _also(sharing: Sharing) -> Message:
    """Return who sits with the Council beside the members: 'invited 2, press 1'."""
    counts = sharing._asdict()
    parts = tuple(BESIDE(who, count=counts[who]) for who in BESIDE_SEATS if counts[who])
    return say("teacher-also", parts=parts)


def observation_grid(view: PackView) -> str:
    rows = [(card.name, *[""] * (len(GRID_HEADS) - 1)) for card in view.seats]
    title, note = say("pack-grid"), in_words(say("pack-grid-note"))
    return _flow("grid", title, f"<p>{note}</p>\n{_table(GRID_HEADS, rows, title, 'grid')}")


def answer_key(view: PackView) -> str:
    questions = "".join(
        f"<li>{shown(asked_text(asked))} <strong>{shown(answer_line(asked))}</strong></li>\n"
        for asked in Asked
    )
    recorded = "".join(map(_recorded, view.recorded))
    votes = f"<h3>{in_words(say('pack-recorded'))}</h3>\n{recorded}" if recorded else ""
    prompts = (
        f"<h3>{in_words(say('pack-prompts'))}</h3>\n{_list(view.prompts)}" if view.prompts else ""
    )
    return _flow("key", say("pack-key"), f"<ol>{questions}</ol>\n{votes}{prompts}")


def _recorded(vote: RecordedResult) -> str:
    why, changed = in_words(say("record-why")), in_words(say("record-changes"))
    changes = f"<p>{changed}:</p>\n{_list(vote.changes)}" if vote.changes else ""
    head = say("pack-held", subject=vote.subject, day=vote.day, result=vote.result)
    return f"<p><strong>{shown(head)}</strong></p>\n<p>{why}:</p>\n{_list(vote.why)}{changes}"


def _list(lines: Iterable[Said]) -> str:
    return page_of([block.Items(tuple(lines))])


def _table(
    heads: Iterable[Said], rows: Iterable[Sequence[Said]], caption: Said, kind: str = ""
) -> str:
    """Return a table whose first column heads its rows."""
    cells = [(block.Cell(head, head=True), *map(block.Cell, rest)) for head, *rest in rows]
    return page_of([block.Table(caption, tuple(map(block.Cell, heads)), cells, kind)])


COVER_PAGES = 2
"""Cover and seating plan, one each."""

RUNNING = (
    ("draft", say("pack-draft"), say("pack-draft.how")),
    ("teacher", say("pack-teacher"), say("pack-teacher.how")),
    ("grid", say("pack-grid"), say("pack-grid.how")),
    ("key", say("pack-key"), say("pack-key.how")),
)
"""What runs on at the end over as many pages as it takes."""


def as_pack(view: PackView, flags: Flags) -> str:
    cards, slips = say("pack-cards"), say("pack-slips")
    tents, ballots, rules = say("pack-placards"), say("pack-ballots"), say("pack-rule-cards")
    cut: tuple[tuple[str, Message, Message, list[str]], ...] = (
        ("cards", cards, say("pack-cards.how"), role_cards(view, flags)),
        ("slips", slips, say("pack-slips.how"), exit_slips(view)),
        ("placards", tents, say("pack-placards.how"), placards(view, flags)),
        ("ballots", ballots, say("pack-ballots.how"), ballot_slips(view)),
        ("rules", rules, say("pack-rule-cards.how"), rule_cards(view)),
    )
    parts = _parts([(name, part, how, len(found)) for name, part, how, found in cut])
    sheets = "".join(chain.from_iterable(found for *_, found in cut))
    running = (f(view) for f in (draft_pages, teacher_pages, observation_grid, answer_key))
    body = f"{cover(view, parts)}{seating_plan(view)}{sheets}{''.join(running)}"
    skip = f'<a class="skip" href="#cards">{in_words(say("pack-skip"))}</a>\n'
    title = f"{escape(view.title)}: {in_words(say('pack-title'))}"
    return framed(title, PACK_STYLE, f"{skip}<main>\n{body}</main>\n")


def _parts(cut: Iterable[tuple[str, Message, Message, int]]) -> Iterator[Part]:
    """Yield each part with its pages; those that run on have only a first."""
    yield "plan", say("pack-seating"), say("pack-seating.how"), _pages(COVER_PAGES, COVER_PAGES)
    page = COVER_PAGES + 1
    for name, part, how, count in cut:
        yield name, part, how, _pages(page, page + count - 1)
        page += count
    where = say("pack-pages-from", first=page)
    for name, part, how in RUNNING:
        yield name, part, how, where
        where = say("pack-after-that")


def _pages(first: int, last: int) -> Message:
    if first == last:
        return say("pack-page", first=first)
    return say("pack-pages-to", first=first, last=last)
