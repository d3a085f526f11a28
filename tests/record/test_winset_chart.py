"""The picture of every text: whole by itself, the same numbers in words, and legible."""

import re
from collections import Counter

import pytest

from nine_votes.analysis.text_changes import at_its_best, weigh
from nine_votes.council.messages import say
from nine_votes.council.outcomes import Outcome
from nine_votes.record.svg import INK, PAPER, QUIET
from nine_votes.record.winset_chart import GROUNDS, SIGNS, ground_of, winset_chart
from nine_votes.views.text_debriefs import Picture, TextsView, texts_view
from nine_votes.words.resolver import in_words
from tests.delegations.tables import cast_of, negotiable
from tests.record.test_charts import SVG, read, texts
from tests.record.test_html import contrast

ROW = re.compile(r"(\d+|None) in favour: ([^.]*)\.")
COUNT = re.compile(r"([\d,]+) (adopted and acceptable|adopted|of them|vetoed|with)")


def drawn(identifier: str) -> tuple[TextsView, Picture, str]:
    case = cast_of(identifier).case
    when = say("texts-when-at-its-best")
    view = texts_view(weigh(at_its_best(case, case.minds)), when)
    assert view.picture
    return view, view.picture, winset_chart(view, view.picture, "winset")


@pytest.mark.parametrize("identifier", negotiable())
def test_it_is_xml_of_its_own_and_nothing_leaves_the_paper(identifier: str) -> None:
    _, picture, text = drawn(identifier)
    svg = read(text)
    title, desc = list(svg)[:2]
    assert (svg.attrib["role"], svg.attrib["aria-labelledby"]) == (
        "img",
        "winset-title winset-desc",
    )
    assert (title.attrib["id"], desc.attrib["id"]) == ("winset-title", "winset-desc")
    assert title.text == in_words(picture.title)
    width, height = (float(svg.attrib[side]) for side in ("width", "height"))
    for box in svg.iter(f"{SVG}rect"):
        left, top = (float(box.attrib.get(side, 0)) for side in ("x", "y"))
        assert 0 <= left <= left + float(box.attrib["width"]) <= width
        assert 0 <= top <= top + float(box.attrib["height"]) <= height
    for part in svg.iter(f"{SVG}text"):
        letters = 0.56 * float(part.attrib["font-size"]) * len("".join(part.itertext()))
        x, y = float(part.attrib["x"]), float(part.attrib["y"])
        half = part.attrib["text-anchor"] == "middle"
        assert x - letters / 2 * half >= 0
        assert x + letters / (1 + half) <= width
        assert 0 < y < height


@pytest.mark.parametrize("identifier", negotiable())
def test_it_says_in_words_what_its_fields_say(identifier: str) -> None:
    view, picture, text = drawn(identifier)
    svg = read(text)
    description = list(svg)[1].text or ""
    numbers = Counter(int(said) for said in texts(svg) if re.fullmatch(r"\d+", said))
    said = {
        int(favour.replace("None", "0")): {
            kind: int(count.replace(",", "")) for count, kind in COUNT.findall(rest)
        }
        for favour, rest in ROW.findall(description)
    }
    assert numbers == Counter(field.in_favour for field in picture.fields)
    assert set(said) == {row.in_favour for row in view.figures}
    for row in view.figures:
        counts = said[row.in_favour]
        all_fit = counts.get("adopted and acceptable", 0)
        adopted = all_fit or counts.get("adopted", 0)
        assert (adopted, counts.get("vetoed", 0), counts.get("with", 0)) == row[1:2] + row[3:5]
        assert (all_fit or counts.get("of them", 0)) == row.acceptable
        assert numbers[row.in_favour] == row.texts


@pytest.mark.parametrize("identifier", negotiable())
def test_a_field_has_the_ground_and_the_sign_of_what_becomes_of_it(identifier: str) -> None:
    _, picture, text = drawn(identifier)
    svg = read(text)
    boxes = [
        b for b in svg.iter(f"{SVG}rect") if b.get("height") == "22.0" and b.get("fill") != "none"
    ]
    grounds = [ground_of(field) for field in picture.fields]
    assert [box.attrib["fill"] for box in boxes] == [ground.fill for ground in grounds]
    signs = [p.attrib["d"] for p in svg.iter(f"{SVG}path") if "transform" in p.attrib]
    assert signs[-len(grounds) :] == [ground.sign for ground in grounds]
    for field, ground in zip(picture.fields, grounds, strict=True):
        assert (field.outcome is Outcome.ADOPTED) is (ground in [*GROUNDS.values()][:2])
    frames = [b for b in svg.iter(f"{SVG}rect") if b.get("stroke-width") == "3"]
    assert len(frames) == 1 + sum(field.on_the_table for field in picture.fields)


@pytest.mark.parametrize("identifier", negotiable())
def test_the_legend_names_what_there_is_and_the_key_every_wording(identifier: str) -> None:
    _, picture, text = drawn(identifier)
    lines = texts(read(text))
    there = {ground_of(field) for field in picture.fields}
    for label, ground in GROUNDS.items():
        assert (in_words(label) in lines) is (ground in there)
    assert (in_words(picture.crossing) in lines) is any(field.crossing for field in picture.fields)
    assert (in_words(picture.hollow) in lines) is any(field.hollow for field in picture.fields)
    joined = " ".join(lines)
    assert all(wording in joined for wording in picture.key)


def test_letters_and_signs_can_be_read_on_every_ground() -> None:
    for ground in GROUNDS.values():
        assert contrast(ground.fill, ground.letters) >= 4.5
        assert contrast(ground.fill, SIGNS.get(ground, ground.letters)) >= 3
    assert contrast(PAPER, INK) >= 4.5
    assert contrast(PAPER, QUIET) >= 4.5
    acceptable, other, *_ = GROUNDS.values()
    assert contrast(acceptable.fill, other.fill) >= 3
    assert len({ground.sign for ground in GROUNDS.values()}) == 3
