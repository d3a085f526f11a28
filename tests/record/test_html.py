"""The page of a record: whole, self-contained, readable without eyes or colour, and escaped."""

import re
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest

from nine_votes.cli.record_command import FORMATS
from nine_votes.council.meeting import Business
from nine_votes.council.messages import Said
from nine_votes.council.voting import VOTE
from nine_votes.phrases.comparison import in_columns
from nine_votes.record.drawing import COLOURS, GLYPHS, WOOD
from nine_votes.record.html import as_html
from nine_votes.record.style import STYLE
from nine_votes.record.svg import INK, QUIET
from nine_votes.views.chamber import Mark
from nine_votes.views.minutes import RecordMinutes, minutes
from nine_votes.words.resolver import in_words
from tests.golden.sittings import SITTINGS
from tests.phrases.walks import wandering
from tests.record.page import Page

NAMES = [*SITTINGS]
SVG = re.compile(r"<svg .*?</svg>", re.DOTALL)
REQUESTS = {"script", "img", "link", "iframe", "object", "embed", "video", "audio", "form", "base"}


@pytest.fixture(scope="module")
def pages(records: dict[str, RecordMinutes]) -> dict[str, str]:
    """The pages of all golden sittings."""
    return {name: as_html(record) for name, record in records.items()}


@pytest.mark.parametrize("name", NAMES)
def test_a_page_is_whole_and_its_ids_are_its_own(name: str, pages: dict[str, str]) -> None:
    page = Page(pages[name])
    ids = [e.attributes["id"] for e in page.elements if "id" in e.attributes]
    assert len(ids) == len(set(ids))
    for element in page.elements:
        for named in element.attributes.get("aria-labelledby", "").split():
            assert named in ids
        target = element.attributes.get("href", "#record")
        assert target[0] == "#"
        assert target[1:] in ids


@pytest.mark.parametrize("name", NAMES)
def test_a_page_asks_for_nothing(name: str, pages: dict[str, str]) -> None:
    page = Page(pages[name])
    assert not page.all(*REQUESTS)
    asking = {"src", "srcset", "action", "style", "background", "poster"}
    assert not {name for e in page.elements for name in e.attributes} & asking
    for address in re.findall(r"\w+://[^\"' ]*", pages[name]):
        assert address == "http://www.w3.org/2000/svg"
    assert "url(" not in STYLE
    assert "@import" not in STYLE
    policy = page.all("meta")[1].attributes["content"]
    assert policy.startswith("default-src 'none'")


@pytest.mark.parametrize("name", NAMES)
def test_headings_go_down_step_by_step_and_landmarks_are_there(
    name: str, pages: dict[str, str]
) -> None:
    page = Page(pages[name])
    assert page.all("html")[0].attributes["lang"] == "en-GB"
    assert all(len(page.all(tag)) == 1 for tag in ("header", "main", "nav", "footer", "h1"))
    assert len([title for title in page.all("title") if title.inside("head")]) == 1
    levels = [int(element.tag[1]) for element in page.all("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert page.all("nav")[0].attributes["aria-label"]
    for table in page.all("table"):
        heads = [e for e in page.all("th") if table in e.within]
        assert all(head.attributes["scope"] in {"col", "row"} for head in heads)
        assert [e for e in page.all("caption") if table in e.within]


@pytest.mark.parametrize("name", NAMES)
def test_every_seat_map_is_xml_with_a_title_and_a_description(
    name: str, pages: dict[str, str], records: dict[str, RecordMinutes]
) -> None:
    maps = [svg for svg in SVG.findall(pages[name]) if 'class="seat-map"' in svg]
    drawn = [ET.fromstring(svg) for svg in maps]  # noqa: S314 - our own drawing
    votes = [vote for meeting in records[name].meetings for vote in meeting.votes]
    assert len(drawn) == len(votes)
    for svg, vote in zip(drawn, votes, strict=True):
        title, desc = list(svg)[:2]
        assert (title.tag.rpartition("}")[2], desc.tag.rpartition("}")[2]) == ("title", "desc")
        assert svg.attrib["role"] == "img"
        assert svg.attrib["aria-labelledby"] == f"{title.attrib['id']} {desc.attrib['id']}"
        texts = " ".join("".join(part.itertext()) for part in svg)
        for who in vote.ballots:
            assert f"{who.member.name} {in_words(VOTE(who.vote))}" in (desc.text or "")
            assert all(word in texts for word in who.member.name.split())


def test_votes_stand_in_the_order_of_the_hands_in_words(founding: RecordMinutes) -> None:
    page = Page(as_html(founding))
    table = page.all("table")[1]
    rows = [
        " ".join(page.text_of(cell) for cell in page.all("th", "td") if row in cell.within)
        for row in page.all("tr")
        if table in row.within
    ][1:]
    assert rows[0] == "Algeria In favour"
    assert rows[-2:] == [
        "Russian Federation permanent member Against (veto)",
        "China permanent member Abstaining",
    ]
    assert len(rows) == 15


def test_all_that_a_record_holds_is_on_the_page(founding: RecordMinutes) -> None:
    page = Page(as_html(founding))
    text = page.text_of(page.all("body")[0])
    [minutes] = founding.meetings
    said: tuple[Said, ...] = (*founding.notices, minutes.item, *minutes.follows)
    for line in (*said, *minutes.transcript):
        assert " ".join(in_words(line).split()) in text
    for line in (*minutes.votes[0].why, *minutes.votes[0].changes, minutes.votes[0].announcement):
        assert in_words(line) in text


def test_each_vote_by_name_has_its_debrief_with_a_chart_that_its_table_repeats(
    records: dict[str, RecordMinutes], pages: dict[str, str]
) -> None:
    for name, record in records.items():
        page = Page(pages[name])
        debriefs = [told for minutes in record.meetings for told in minutes.debrief]
        articles = [e for e in page.all("article") if e.attributes.get("class") == "debrief"]
        assert len(articles) == len(debriefs)
        for article, told in zip(articles, debriefs, strict=True):
            text = page.text_of(article)
            assert all(in_words(question) in text for question in told.questions)
            charts = [e for e in page.all("svg") if article in e.within]
            assert len(charts) == bool(told.other_rules.table)
            rows = [e for e in page.all("tr") if article in e.within and e.inside("tbody")]
            assert len(rows) == len(told.other_rules.table)
            for row, line in zip(rows, told.other_rules.table, strict=True):
                cells = [page.text_of(e) for e in page.all("th", "td") if row in e.within]
                needed = "" if line.required is None else str(line.required)
                assert cells == [
                    in_words(line.title),
                    *in_columns(line),
                    needed,
                    in_words(line.result),
                ]


def test_what_players_typed_is_shown_and_never_read(attacked: RecordMinutes) -> None:
    html = as_html(attacked)
    page = Page(html)
    assert not page.all(*REQUESTS, "b")
    assert not [a for e in page.elements for a in e.attributes if a.startswith("on")]
    assert all(c == "\n" or c.isprintable() for c in html)
    html.encode()
    text = page.text_of(page.all("main")[0])
    assert "<script>alert(1)</script>" in text
    assert "&amp;" in text
    for svg in SVG.findall(html):
        ET.fromstring(svg)  # noqa: S314 - our own drawing


@pytest.mark.parametrize("seed", range(4))
def test_any_meeting_makes_a_whole_page_and_every_other_format(
    seed: int, business: Business
) -> None:
    told = minutes(wandering(business, seed, 150))
    record = RecordMinutes("Anything", (), (told,))
    page = Page(as_html(record))
    assert len(page.all("article")) >= len(told.votes)
    for write in FORMATS.values():
        assert write(record)


def luminance(colour: str) -> float:
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_colours_can_be_told_apart_and_no_mark_rests_on_its_colour() -> None:
    assert all(contrast(ground, glyph) >= 4.5 for ground, glyph in COLOURS.values())
    assert all(contrast(colour, "#FFFFFF") >= 4.5 for colour in (INK, QUIET))
    assert contrast(INK, WOOD) >= 4.5
    assert set(COLOURS) == set(GLYPHS) == set(Mark) - {Mark.IN}
    for name in ("ink", "quiet", "accent", "warn"):
        colour = re.findall(rf"--{name}: (#\w+)", STYLE)[0]
        assert contrast(colour, "#FFFFFF") >= 4.5
