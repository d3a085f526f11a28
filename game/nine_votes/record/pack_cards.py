"""What is cut and folded: role cards, slips, placards, ballot slips and rule cards."""

from collections.abc import Mapping
from html import escape
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.etree.ElementTree import Element

from nine_votes.council.messages import Cases, Said, say
from nine_votes.council.voting import VOTE_LABEL, VOTES
from nine_votes.phrases.questions import ASKED, asked_text
from nine_votes.record.pack_sheets import (
    QUARTERS,
    TENTHS,
    Card,
    double_sheets,
    marks_svg,
    sheets,
    shown,
)
from nine_votes.record.pack_style import CUT_WIDTH, SIDE, TOP
from nine_votes.record.svg import QUIET, element, written
from nine_votes.sitting.steps import Asked, When
from nine_votes.views.pack import PackView, RoleCard
from nine_votes.words.resolver import in_words

Flags = Mapping[str, str]
"""The drawings by name, each as the text of its file."""


FLAP, FACE = 16.0, 108.0
"""A placard has a face each way and a flap at each end, in millimetres."""

LETTERS = ((8, 76), (13, 56), (20, 44), (60, 36))
"""Up to so many letters a name has letters of so many points."""

SLIP_SIDE = Cases("assessment", When)
ANSWERS = say("question-adopted"), say("question-not-adopted")

VOTES_HELD = 2
"""The lesson has two votes on slips."""


def role_cards(view: PackView, flags: Flags) -> list[str]:
    cards = (*view.seats, *view.beside)
    backs = [_words_back(view, card, again=n > 0) for n, card in enumerate(cards)]
    fronts = [Card("role", _role(card, flags)) for card in cards]
    return double_sheets("cards", say("pack-cards"), QUARTERS, fronts, backs)


def _role(card: RoleCard, flags: Flags) -> str:
    swap = in_words(say("pack-swap"))
    return (
        f'<div class="head">{flag_svg(card.flag, card.name, flags)}<div><h3>{shown(card.name)}'
        f'</h3><p class="standing">{in_words(card.standing)}</p></div></div>\n'
        f'<p class="text">{shown(card.text)}</p>\n<p class="small">{swap}</p>\n'
    )


def _words_back(view: PackView, card: RoleCard, *, again: bool) -> Card:
    """Return ten words, with the name of the card, so that cards can be sorted face down."""
    rows = "".join(
        f"<div><dt>{in_words(word)}</dt> <dd>{shown(means)}</dd></div>"
        for word, means in view.glossary
    )
    head = f"<h3>{in_words(say('pack-words'))} <span>{shown(card.name)}</span></h3>\n"
    return Card("words", f"{head}<dl>{rows}</dl>\n", again)


def exit_slips(view: PackView) -> list[str]:
    count = view.sharing.students
    front, back = (_slip(when) for when in When)
    fronts = [Card("slip before", front, n > 0) for n in range(count)]
    backs = [Card("slip after", back, n > 0) for n in range(count)]
    return double_sheets("slips", say("pack-slips"), QUARTERS, fronts, backs)


def _slip(when: When) -> str:
    questions = "".join(map(_question, ASKED[when]))
    keep = f'<p class="keep">{in_words(say("pack-turn-over"))}</p>\n' if when is When.BEFORE else ""
    said = " ".join(map(in_words, (say("question-instruction"), say("question-not-marked"))))
    return f"<h3>{in_words(SLIP_SIDE(when))}</h3>\n<p>{said}</p>\n{questions}{keep}"


def _question(asked: Asked) -> str:
    boxes = "".join(f'<span class="box">{label}</span>' for label in map(in_words, ANSWERS))
    return (
        f'<div class="question"><p>{in_words(asked_text(asked))}</p>\n<p>{boxes}</p>'
        f'<span class="because">{in_words(say("pack-because"))}</span></div>\n'
    )


def placards(view: PackView, flags: Flags) -> list[str]:
    cards = (*view.seats, *view.beside)
    return [_tent(n, card, len(cards), flags) for n, card in enumerate(cards, 1)]


def _tent(number: int, card: RoleCard, of: int, flags: Flags) -> str:
    face = _face(card, flags)
    folds = (TOP + FLAP, TOP + FLAP + FACE, TOP + FLAP + 2 * FACE)
    part = say("pack-placards")
    title = f'<h2 class="hidden" id="placards">{in_words(part)}</h2>\n' if number == 1 else ""
    behind = f"top:{TOP + FLAP:g}mm;height:{FACE:g}mm"
    front = f"top:{TOP + FLAP + FACE:g}mm;height:{FACE:g}mm"
    glue = f"top:{TOP + FLAP + 2 * FACE + 5:g}mm"
    foot = in_words(say("pack-sheet", part=part, sheet=number, of=of))
    return (
        f'<section class="sheet">\n{title}{marks_svg(map(_fold, folds))}'
        f'<div class="tent upside" style="{behind}" aria-hidden="true">{face}</div>\n'
        f'<div class="tent" style="{front}">{face}</div>\n'
        f'<p class="flap" style="{glue}" aria-hidden="true">{in_words(say("pack-glue"))}</p>\n'
        f'<p class="foot" aria-hidden="true">{foot}</p>\n</section>\n'
    )


def _face(card: RoleCard, flags: Flags) -> str:
    name = in_words(card.name)
    points = next(points for most, points in LETTERS if len(name) <= most)
    return (
        f"{flag_svg(card.flag, card.name, flags)}"
        f'<p class="name" style="font-size:{points}pt">{escape(name)}</p>'
        f'<p class="standing">{in_words(card.standing)}</p>'
    )


def _fold(y: float) -> Element:
    along = f"M{SIDE:g} {y:g} H{SIDE + CUT_WIDTH:g}"
    return element("path", d=along, stroke=QUIET, stroke_width=0.2, stroke_dasharray="2 2")


def ballot_slips(view: PackView) -> list[str]:
    cards = [
        Card("ballot", _ballot(card, vote), vote > 1)
        for vote in range(1, VOTES_HELD + 1)
        for card in view.seats
    ]
    return sheets("ballots", say("pack-ballots"), TENTHS, cards)


def _ballot(card: RoleCard, vote: int) -> str:
    boxes = "".join(f'<span class="box">{in_words(VOTE_LABEL(vote))}</span>' for vote in VOTES[:3])
    number = in_words(say("pack-vote-number", vote=vote))
    said = " ".join(map(in_words, (say("pack-cast"), say("pack-no-veto-box"))))
    return (
        f'<h3>{shown(card.name)}</h3>\n<p class="vote">{number}</p>\n'
        f'<p class="boxes">{boxes}</p>\n<p class="small">{said}</p>\n'
    )


def rule_cards(view: PackView) -> list[str]:
    lines = "".join(f"<li>{shown(line)}</li>" for line in view.rule)
    content = f"<h3>{in_words(say('pack-rule'))}</h3>\n<ol>{lines}</ol>\n"
    cards = [Card("rule", content, n > 0) for n in range(len(view.seats))]
    return sheets("rules", say("pack-rule-cards"), QUARTERS, cards)


def read_flags(folder: Path) -> Flags:
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.svg"))}


def flag_svg(name: str | None, whose: Said, flags: Flags) -> str:
    """Return a flag as part of a page, or nothing where there is no drawing of it."""
    if not name:
        return ""
    drawn = ET.fromstring(flags[name])  # noqa: S314 - a drawing of our own
    for part in drawn.iter():
        part.tag = part.tag.rpartition("}")[2]
    drawn[-1].tail = ""
    title = element("title", say("pack-flag", name=whose))
    edge = element("rect", width=400, height=300, fill="none", stroke="#9FABBA", stroke_width=3)
    look = {"class": "flag", "viewBox": "0 0 400 300", "role": "img"}
    return written(element("svg", title, *drawn, edge, **look))
