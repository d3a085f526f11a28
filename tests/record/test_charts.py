"""The charts: whole by themselves, the same numbers in words, and legible on their grounds."""

import re
from collections import Counter
from datetime import date
from fractions import Fraction
from xml.etree import ElementTree as ET

import pytest

from nine_votes.analysis.classes import voting_game
from nine_votes.analysis.comparison import compared
from nine_votes.analysis.figures import Agreement
from nine_votes.analysis.pivots import pivots
from nine_votes.analysis.power import THREE_WAYS, power_table
from nine_votes.council.charter import CHARTER_1965, charter_on
from nine_votes.council.decision import HeldVote
from nine_votes.council.members import ORIGINAL_FIVE, Member, Roster, council_of
from nine_votes.council.messages import say
from nine_votes.council.questions import Question
from nine_votes.council.voting import Vote, named_ballot
from nine_votes.phrases.comparison import Line, comparison_line
from nine_votes.record.agreement_chart import agreement_chart, ground, letters
from nine_votes.record.answer_chart import (
    ACROSS as BAR_ACROSS,
    AFTER_COLOUR,
    BEFORE_COLOUR,
    answer_chart,
)
from nine_votes.record.drawing import BESIDE, NAME, TABLE, _name
from nine_votes.record.pivot_chart import TURNING, pivot_chart
from nine_votes.record.power_chart import COLOURS, Bars, Group, power_chart
from nine_votes.record.svg import INK, PAPER, QUIET
from nine_votes.record.tally_chart import (
    ACROSS,
    GROUNDS,
    LEFT,
    parts_of,
    tally_chart,
)
from nine_votes.views.seat_map import seat_map
from nine_votes.words.resolver import in_words
from tests.golden.sittings import SITTINGS
from tests.record.test_html import contrast

DAY = date(2000, 12, 18)
RULES = ("charter", "required=8", "g4-2005", "au-2005", "snapback", "charter-1945", "no-veto")
NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?%?")
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def table(roster: Roster) -> list[Line]:
    """18 December 2000, eight in favour and seven abstaining, one of them against here."""
    council = roster.council_on(DAY)
    votes = dict.fromkeys(council.codes, Vote.IN_FAVOUR)
    votes |= dict.fromkeys(council.elected[:6], Vote.ABSTAINING) | {"USA": Vote.AGAINST}
    ballot = named_ballot(council, votes)
    held = HeldVote(Question(), charter_on(DAY), council, DAY, ballot)
    return [comparison_line(found) for found in compared(RULES, held)]


@pytest.fixture(scope="module")
def groups() -> list[Group]:
    bars = tuple(
        Bars(f"{size} members, each", (("Share", Fraction(size, 40)), ("Settles", Fraction(1, n))))
        for n, size in ((3, 5), (7, 10))
    )
    return [Group("A rule <&>", "One game", bars), Group("A rule <&>", "Another", bars[:1])]


PAIRS = {
    ("CHN", "FRA"): Agreement(8, 3),
    ("FRA", "RUS"): Agreement(1_234, 1_234),
    ("GBR", "RUS"): Agreement(7, 0),
}
FIVE = {code: Member(code, f"Member {code}") for code in ORIGINAL_FIVE}


def read(svg: str) -> ET.Element:
    return ET.fromstring(svg)  # noqa: S314 - our own drawing


def texts(svg: ET.Element) -> list[str]:
    return ["".join(part.itertext()) for part in svg.iter(f"{SVG}text")]


def drawings(table: list[Line], groups: list[Group]) -> dict[str, str]:
    return {
        "tally": tally_chart("The title", table, ["A note."], "tally"),
        "power": power_chart(groups, ["A note."], "power"),
        "answers": answer_chart(SITTINGS["class-of-28"]().record().assessment.questions, "answers"),
        "agreement": agreement_chart(FIVE, PAIRS, ["A note."]),
    }


def test_every_chart_is_xml_of_its_own_with_a_title_and_a_description(
    table: list[Line], groups: list[Group]
) -> None:
    for name, drawn in drawings(table, groups).items():
        svg = read(drawn)
        title, desc = list(svg)[:2]
        assert svg.attrib["role"] == "img"
        assert svg.attrib["aria-labelledby"] == f"{name}-title {name}-desc"
        assert (title.attrib["id"], desc.attrib["id"]) == (f"{name}-title", f"{name}-desc")
        assert title.text
        assert desc.text
        assert title.text in texts(svg)
        assert "href" not in drawn
        assert "script" not in drawn


def test_nothing_leaves_the_paper(table: list[Line], groups: list[Group]) -> None:
    for drawn in drawings(table, groups).values():
        svg = read(drawn)
        width, height = (float(svg.attrib[side]) for side in ("width", "height"))
        for box in svg.iter(f"{SVG}rect"):
            left, top = (float(box.attrib.get(side, 0)) for side in ("x", "y"))
            assert 0 <= left <= left + float(box.attrib["width"]) <= width
            assert 0 <= top <= top + float(box.attrib["height"]) <= height
        for text in svg.iter(f"{SVG}text"):
            assert 0 < float(text.attrib["x"]) < width
            assert 0 < float(text.attrib["y"]) < height
            # A letter of these faces takes less than 0.56 of the size on average.
            letters_wide = 0.56 * float(text.attrib["font-size"]) * len("".join(text.itertext()))
            room = {"start": width - float(text.attrib["x"]), "end": float(text.attrib["x"])}
            assert letters_wide <= room.get(text.attrib["text-anchor"], width)


def test_the_tally_says_in_words_what_its_bars_say(table: list[Line]) -> None:
    svg = read(tally_chart("The title", table, (), "tally"))
    description = list(svg)[1].text or ""
    for line in table:
        assert in_words(line.title) in description
        assert in_words(line.result) in description
        if line.required is not None:
            assert f"{line.required} needed" in description
    drawn = Counter(text for text in texts(svg) if re.fullmatch(r"\+?\d+", text))
    wanted = Counter(str(line.required) for line in table if line.required)
    for line in table:
        if line.required is not None:
            wanted.update(f"{'+' * part.assumed}{part.number}" for part in parts_of(line))
    assert drawn == wanted


def test_the_pieces_of_a_bar_are_as_long_as_they_say(table: list[Line]) -> None:
    unit = ACROSS / max(sum(line.cast) + sum(line.assumed) for line in table)
    svg = read(tally_chart("The title", table, (), "tally"))
    boxes = [b for b in svg.iter(f"{SVG}rect") if float(b.attrib["height"]) == 26]
    parts = [part for line in table if line.required is not None for part in parts_of(line)]
    assert len(boxes) == len(parts)
    for box, part in zip(boxes, parts, strict=True):
        assert float(box.attrib["width"]) == pytest.approx(unit * part.number - 1.5, abs=0.1)
        assert ("stroke-dasharray" in box.attrib) == part.assumed
    marks = [p.attrib["d"] for p in svg.iter(f"{SVG}path")][1:]
    places = [float(mark.split()[0][1:]) for mark in marks]
    required = [line.required for line in table if line.required]
    assert places == pytest.approx([LEFT + unit * number for number in required], abs=0.1)


def test_power_says_in_words_what_its_bars_say(groups: list[Group]) -> None:
    svg = read(power_chart(groups, (), "power"))
    description = list(svg)[1].text or ""
    drawn = [text for text in texts(svg) if text.endswith("%")]
    assert drawn == re.findall(r"[\d.]+%", description)
    assert len(drawn) == 6
    widths = [float(b.attrib["width"]) for b in svg.iter(f"{SVG}rect") if b.get("height") == "16"]
    shares = [float(text.rstrip("%")) for text in drawn]
    assert widths == pytest.approx(
        [share * max(widths) / max(shares) for share in shares], rel=0.01
    )


def test_agreement_says_in_words_what_its_squares_say() -> None:
    svg = read(agreement_chart(FIVE, PAIRS, ()))
    description = list(svg)[1].text or ""
    said = [text for text in texts(svg) if text.endswith("%")]
    assert Counter(said) == Counter({"37.5%": 2, "100.0%": 2, "0.0%": 2})
    assert sorted(re.findall(r"[\d.]+%", description)) == ["0.0%", "100.0%", "37.5%"]
    assert "Member FRA and Member RUS: 1,234 of 1,234, 100.0%." in description
    assert texts(svg).count("never together") == 2 * (10 - len(PAIRS))
    assert "Member CHN and Member USA: never together." in description


def test_the_pivots_say_in_words_what_their_cells_say(roster: Roster) -> None:
    council = roster.council_on(DAY)
    votes = dict.fromkeys(council.codes, Vote.IN_FAVOUR)
    votes |= dict.fromkeys(council.elected[:6], Vote.ABSTAINING)
    ballot = named_ballot(council, votes)
    found = pivots(Question(), ballot, CHARTER_1965, council)
    svg = read(pivot_chart(say("pivot-chart-title", vote="X"), found, ballot, council, ()))
    description = list(svg)[1].text or ""
    stopping = texts(svg).count("stops it")
    said = re.findall(r"; voting ([\w, ]+) stops it\.", description)
    ways = sum(len(re.split(r", | or ", votes_)) for votes_ in said)
    # Four elected ones and five permanent ones decide by each of their four other votes.
    assert stopping == ways == 4 * 4 + 5 * 4
    for member in council.members:
        assert any(text.startswith(member.name) for text in texts(svg))
        assert member.name in description


def test_the_bars_of_a_class_of_28_are_as_long_as_they_say() -> None:
    questions = SITTINGS["class-of-28"]().record().assessment.questions
    svg = read(answer_chart(questions, "answers"))
    description = list(svg)[1].text or ""
    drawn = [text for text in texts(svg) if re.fullmatch(r"\d+ of \d+, \d+%", text)]
    assert drawn == re.findall(r"\d+ of \d+, \d+%", description)
    assert drawn[:2] == ["12 of 28, 43%", "26 of 28, 93%"]
    assert len(drawn) == 7
    bars = [b for b in svg.iter(f"{SVG}rect") if b.attrib["fill"] in {BEFORE_COLOUR, AFTER_COLOUR}]
    widths = [float(bar.attrib["width"]) for bar in bars[2:]]
    rights = [int(text.split()[0]) for text in drawn]
    assert widths == pytest.approx([BAR_ACROSS * right / 28 for right in rights], abs=0.1)
    assert texts(svg).count("not asked") == 1


def test_letters_can_be_read_on_every_ground() -> None:
    for share in range(101):
        assert contrast(ground(share / 100), letters(share / 100)) >= 4.5
    for tint in GROUNDS.values():
        assert contrast(tint.cast, tint.letters) >= 4.5
        assert contrast(tint.assumed, INK) >= 4.5
    assert contrast(PAPER, INK) >= 4.5
    assert contrast(TURNING, PAPER) >= 4.5
    assert contrast(PAPER, QUIET) >= 4.5
    assert contrast(ground(0), QUIET) >= 4.5
    assert all(contrast(PAPER, colour) >= 3 for colour in COLOURS)
    assert all(contrast(PAPER, colour) >= 3 for colour in (BEFORE_COLOUR, AFTER_COLOUR))


def test_a_chart_of_real_power_adds_up(roster: Roster) -> None:
    council = roster.council_on(DAY)
    table = power_table(voting_game(Question(), council, CHARTER_1965), THREE_WAYS)
    bars = tuple(
        Bars(f"{power.members.size} members", (("Settles", power.shapley_shubik),))
        for power in table.powers
    )
    svg = read(power_chart([Group("Charter", "Three ways", bars)], (), "power"))
    shares = [float(text.rstrip("%")) for text in texts(svg) if text.endswith("%")]
    assert 5 * shares[0] + 10 * shares[1] == pytest.approx(100, abs=0.05)


@pytest.mark.parametrize("seats", [5, 15, 27])
def test_a_name_beside_the_table_is_level_with_its_seat(seats: int) -> None:
    council = council_of(["P1"], [f"E{n:02}" for n in range(seats - 1)])
    for place in seat_map(council, "E02", {}):
        levels = [float(line.get("y", 0)) for line in _name(place)]
        if abs(place.away[0]) > BESIDE:
            middle = sum(levels) / len(levels)
            assert abs(middle - place.y - place.away[1] * (TABLE + 26)) < NAME.size
