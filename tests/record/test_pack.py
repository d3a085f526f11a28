"""The pack as a page: self-contained, readable without eyes, and cut so that front meets back."""

import re
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

import pytest

from nine_votes.calls import CONTENT_AT_FAULT, DONE
from nine_votes.council.members import Roster
from nine_votes.main import main
from nine_votes.places import folder
from nine_votes.record.pack_cards import read_flags
from nine_votes.record.pack_pages import as_pack
from nine_votes.record.pack_sheets import QUARTERS, TENTHS, Cut
from nine_votes.record.pack_style import (
    CUT_HEIGHT,
    CUT_WIDTH,
    PACK_STYLE,
    SHEET_HEIGHT,
    SHEET_WIDTH,
)
from nine_votes.scenarios.library import find_scenario, scenario_files
from nine_votes.scenarios.reader import read_file
from nine_votes.views.pack import pack
from tests.record.page import Element, Page
from tests.record.test_html import REQUESTS, contrast

FLAGS = read_flags(folder("assets/flags"))
FILES = list(scenario_files(folder("scenarios")))
LETTER_HIGH, A4_WIDE, MARGIN = 279.4, 210.0, 10.0


def written(roster: Roster, name: str, students: int = 28) -> str:
    scenario = read_file(find_scenario(name), roster)
    return as_pack(pack(scenario, roster, frozenset(FLAGS), students), FLAGS)


@pytest.fixture(scope="module")
def pages(roster: Roster) -> Mapping[str, Page]:
    """The pack of every scenario that is shipped, for a class of 36."""
    return {file.stem: Page(written(roster, file.stem, 36)) for file in FILES}


@pytest.fixture(scope="module")
def ridge(roster: Roster) -> Page:
    """The pack of the default class case."""
    return Page(written(roster, "ridge-at-midnight"))


def sheets(page: Page) -> list[Element]:
    return [e for e in page.all("section") if e.attributes.get("class", "").startswith("sheet")]


def cards(page: Page, sheet: Element) -> list[Element]:
    return [e for e in page.all("article") if sheet in e.within]


def corner(card: Element) -> tuple[float, ...]:
    return tuple(float(n) for n in re.findall(r"([\d.]+)mm", card.attributes["style"]))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_pack_asks_for_nothing_and_its_ids_are_its_own(
    file: Path, pages: Mapping[str, Page]
) -> None:
    page = pages[file.stem]
    assert not page.all(*REQUESTS)
    asking = {"src", "srcset", "action", "background", "poster"}
    assert not {name for e in page.elements for name in e.attributes} & asking
    ids = [e.attributes["id"] for e in page.elements if "id" in e.attributes]
    assert len(ids) == len(set(ids))
    for element in page.elements:
        for named in element.attributes.get("aria-labelledby", "").split():
            assert named in ids
        target = element.attributes.get("href")
        assert target is None or (target[0] == "#" and target[1:] in ids)
    assert "url(" not in PACK_STYLE
    assert page.all("meta")[1].attributes["content"].startswith("default-src 'none'")


def test_every_message_of_a_pack_is_in_words(roster: Roster) -> None:
    page = written(roster, "ridge-at-midnight")
    assert "say(" not in page
    assert page.count('<span class="box">In favour</span>') == 30


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_headings_go_down_step_by_step_and_every_picture_has_a_name(
    file: Path, pages: Mapping[str, Page]
) -> None:
    page = pages[file.stem]
    levels = [int(element.tag[1]) for element in page.all("h1", "h2", "h3")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    titles = page.all("title")
    for svg in page.all("svg"):
        named = any(svg in title.within for title in titles)
        assert named or svg.attributes.get("aria-hidden") == "true"
    for table in page.all("table"):
        heads = [e for e in page.all("th") if table in e.within]
        assert all(head.attributes["scope"] in {"col", "row"} for head in heads)


def test_all_parts_of_the_pack_are_there(ridge: Page) -> None:
    parts = {heading.attributes.get("id") for heading in ridge.all("h2")}
    links = {e.attributes["href"][1:] for e in ridge.all("a") if e.inside("table")}
    assert links <= parts
    assert len(links) == 10


def test_what_is_cut_fits_both_papers() -> None:
    assert SHEET_HEIGHT <= LETTER_HIGH - 2 * MARGIN
    assert SHEET_WIDTH <= A4_WIDE - 2 * MARGIN
    assert "@page { margin: 10mm; }" in PACK_STYLE
    assert "size:" not in re.sub(r"(font|box)-siz\w+:", "", PACK_STYLE)


@pytest.mark.parametrize("cut", [QUARTERS, TENTHS])
def test_a_front_and_its_back_lie_on_one_another(cut: Cut) -> None:
    """Turned on its long edge, what was so far from the left is so far from the right."""
    width, height = cut.size
    for place in range(cut.cards):
        left, top = cut.corner(place)
        behind, back_top = cut.corner(place, mirrored=True)
        assert back_top == top
        assert behind == pytest.approx(SHEET_WIDTH - left - width)
    assert cut.columns * width == CUT_WIDTH
    assert cut.rows * height == CUT_HEIGHT


def test_the_back_of_a_card_is_behind_it_and_on_an_even_page(ridge: Page) -> None:
    found = sheets(ridge)
    first = next(n for n, s in enumerate(found, 1) if "role" in str(cards(ridge, s)))
    assert first % 2 == 1
    for front, back in zip(found[2:10:2], found[3:10:2], strict=True):
        for card, behind in zip(cards(ridge, front), cards(ridge, back), strict=True):
            left, top, wide, high = corner(card)
            assert corner(behind) == pytest.approx((SHEET_WIDTH - left - wide, top, wide, high))
            name = next(e for e in ridge.all("h3") if card in e.within)
            assert ridge.text_of(behind).startswith(f"Ten words {ridge.text_of(name)}")


def test_the_cover_names_the_pages_of_each_part(ridge: Page) -> None:
    table = ridge.all("table")[0]
    rows = [e for e in ridge.all("tr") if table in e.within][1:]
    where = [next(e for e in ridge.all("td") if row in e.within) for row in rows]
    assert [ridge.text_of(cell) for cell in where[:7]] == [
        *("2", "3 to 10", "11 to 24", "25 to 39", "40 to 42", "43 to 46"),
        "from 47 on",
    ]
    assert len(sheets(ridge)) == 46


def test_a_slip_a_student_a_tent_and_two_ballots_a_seat(ridge: Page) -> None:
    kinds = [e.attributes["class"] for e in ridge.all("article")]
    assert [kinds.count(f"cut {kind}") for kind in ("slip before", "slip after")] == [28, 28]
    assert [kinds.count(f"cut {kind}") for kind in ("role", "words", "rule")] == [15, 15, 15]
    assert kinds.count("cut ballot") == 30
    tents = [e for e in ridge.all("div") if e.attributes.get("class") == "tent"]
    assert len(tents) == 15


def test_a_screen_reader_hears_what_is_repeated_once(ridge: Page) -> None:
    for kind in ("slip before", "slip after", "words", "rule"):
        found = [e for e in ridge.all("article") if e.attributes["class"] == f"cut {kind}"]
        heard = [e for e in found if "aria-hidden" not in e.attributes]
        assert len(heard) == 1


def test_the_slips_ask_and_the_key_answers(ridge: Page) -> None:
    slips = [e for e in ridge.all("article") if e.attributes["class"].startswith("cut slip")]
    said = {ridge.text_of(slip) for slip in slips}
    assert len(said) == 2
    assert not any("veto" in text.lower() for text in said)
    key = next(e for e in ridge.all("section") if "Answer key" in ridge.text_of(e)[:12])
    assert ridge.text_of(key).count("Article 27(3)") >= 3


def test_letters_can_be_read_on_white() -> None:
    for name in ("ink", "quiet", "accent"):
        colour = re.findall(rf"--{name}: (#\w+)", PACK_STYLE)[0]
        assert contrast(colour, "#FFFFFF") >= 4.5


def test_a_flag_stands_on_both_faces_of_a_tent_and_its_name_is_said(ridge: Page) -> None:
    flags = [e for e in ridge.all("svg") if e.attributes.get("class") == "flag"]
    assert len(flags) == 3 * 15
    titles = {ridge.text_of(e) for e in ridge.all("title") if e.inside("svg")}
    assert "Flag of Democratic Republic of the Congo" in titles


def test_hostile_text_is_shown_and_never_read(roster: Roster) -> None:
    scenario = read_file(find_scenario("suez-1956"), roster)
    view = pack(scenario, roster, frozenset(FLAGS), 30)
    bad = "<script>alert(1)</script>"
    first = view.seats[0]._replace(text=bad, name=bad)
    page = Page(
        as_pack(view._replace(title=bad, crisis=bad, seats=(first, *view.seats[1:])), FLAGS)
    )
    assert not page.all("script")
    assert bad in page.text_of(page.all("main")[0])


def test_the_command_writes_the_pack_and_refuses_a_class_that_is_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "pack.html"
    call = ["pack", "ridge-at-midnight", "--students", "12", "--output", str(file)]
    assert main(call) == DONE
    assert capsys.readouterr().out == f"Written: {file}\n"
    assert file.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert main(["pack", "ridge-at-midnight", "--students", "7"]) > CONTENT_AT_FAULT
    assert "8 to 36 students" in capsys.readouterr().err
