"""The questions before and after on the wall: blank but for one, counted from slips, answered."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from nine_votes.council.members import Roster
from nine_votes.phrases.questions import ASKED, asked_text, right_answer, why
from nine_votes.scene.pieces import Kind
from nine_votes.scene.proceedings import Proceedings
from nine_votes.scene.screens.questions import Part, QuestionsScreen
from nine_votes.scene.screens.screen import Key, Pop
from nine_votes.scene.surroundings import Surroundings, Way
from nine_votes.sitting.sitting import resume
from nine_votes.sitting.steps import Answered, Asked, When
from nine_votes.views.assessment import Share, class_share, slips_counted
from nine_votes.views.chamber import Command
from nine_votes.views.stages import Stage
from nine_votes.words.resolver import in_words
from tests.ui.hands import Hands, canvases, proceedings_on
from tests.ui.measured import assert_laid_out, cut_short
from tests.ui.seated import FOUNDING, VOTES, ClassAtTheWindow

RIGHT = {
    When.BEFORE: (12, 9, 14),
    When.AFTER: (26, 24, 28, 21),
}
"""How many of a class of 28 were right."""


@pytest.fixture
def sitting(roster: Roster, tmp_path: Path) -> Iterator[Proceedings]:
    """A sitting on the founding case that has just been opened."""
    proceedings = proceedings_on(FOUNDING, roster, tmp_path / "s.jsonl")
    with proceedings.sitting:
        yield proceedings


def count_all(proceedings: Proceedings) -> None:
    for when, rights in RIGHT.items():
        for asked, right in zip(ASKED[when], rights, strict=True):
            assert proceedings.answer(slips_counted(when, asked, right, 28))


class Asking(Hands):
    """Someone at the questions, at a real window."""

    def __init__(self, proceedings: Proceedings, around: Surroundings, when: When) -> None:
        self.questions = QuestionsScreen(proceedings, when)
        super().__init__(lambda: self.questions, around)

    def counts(self, adopted: str, not_adopted: str) -> None:
        """Key two counts, and go on."""
        self.keys(*adopted, "tab", *not_adopted, "return")


@pytest.mark.parametrize("when", When)
@pytest.mark.parametrize("counted", [False, True])
def test_every_sheet_is_laid_out_at_every_size(
    when: When, counted: bool, sitting: Proceedings
) -> None:
    if counted:
        count_all(sitting)
    screen, seen = QuestionsScreen(sitting, when), set()
    for _ in screen.sheets:
        seen.add(screen.sheet.part)
        for canvas, lettering in canvases():
            scene = screen.scene(canvas)
            assert_laid_out(scene, canvas.frame, lettering)
            assert not cut_short(scene)
        turn = screen.press(Key("return"))
    assert turn == Pop()
    after = {Part.ANSWER} | ({Part.BARS} if counted else set())
    assert seen == {Part.ASKING} | (after if when is When.AFTER else set())


def test_slips_are_counted_by_keys_and_kept_in_the_journal(
    sitting: Proceedings, around: Surroundings, roster: Roster
) -> None:
    asking = Asking(sitting, around, When.BEFORE)
    keyed = (("16", "12"), ("9", "19"), ("", "28"))
    for asked, counts in zip(ASKED[When.BEFORE], keyed, strict=True):
        assert asking.seen(in_words(asked_text(asked)))
        assert not asking.seen(in_words(right_answer(asked)) + ".")
        asking.counts(*counts)
    assert asking.screen is not asking.questions
    kept = list(sitting.sitting.course.answers.values())
    assert kept == [
        Answered(When.BEFORE, asked, *counts, "")
        for asked, counts in zip(ASKED[When.BEFORE], ((16, 12), (9, 19), (0, 28)), strict=True)
    ]
    sitting.sitting.close()
    again, _ = resume(sitting.sitting.journal.path, roster)
    with again:
        assert list(again.course.answers.values()) == kept


def test_clicks_do_as_well(sitting: Proceedings, around: Surroundings) -> None:
    asking = Asking(sitting, around, When.BEFORE)
    asking.click(Kind.FIELD, "not adopted")
    asking.keys("2", "5", "5", "backspace")
    asking.click(Kind.FIELD, "adopted")
    asking.keys("3")
    asking.click(Kind.BUTTON, "on")
    asking.click(Kind.BUTTON, "earlier")
    assert asking.seen("25")
    [kept] = sitting.sitting.course.answers.values()
    assert (kept.adopted, kept.not_adopted) == (3, 25)


def test_nothing_keyed_is_nothing_kept(sitting: Proceedings, around: Surroundings) -> None:
    asking = Asking(sitting, around, When.AFTER)
    before = sitting.sitting.journal.path.read_bytes()
    asking.keys(*["return"] * (2 * len(Asked)))
    assert asking.screen is not asking.questions
    assert sitting.sitting.journal.path.read_bytes() == before


def test_counts_that_stand_are_not_written_twice(
    sitting: Proceedings, around: Surroundings
) -> None:
    count_all(sitting)
    before = sitting.sitting.journal.path.read_bytes()
    Asking(sitting, around, When.BEFORE).keys(*["return"] * 3)
    assert sitting.sitting.journal.path.read_bytes() == before


def test_more_slips_than_a_room_holds_are_refused_in_a_sentence(
    sitting: Proceedings, around: Surroundings
) -> None:
    asking = Asking(sitting, around, When.BEFORE)
    asking.counts("999", "9999")
    assert asking.seen("Slips are counted from none to 1000.")
    assert asking.seen(in_words(asked_text(Asked.ONE_PERMANENT_AGAINST)))
    assert not sitting.sitting.course.answers
    asking.keys("backspace", "return")
    assert asking.seen("Slips are counted")
    asking.click(Kind.FIELD, "not adopted")
    asking.keys("backspace", "backspace", "backspace", "return")
    assert asking.seen(in_words(asked_text(Asked.THREE_PERMANENT_ABSTAINING)))


def test_escape_keeps_what_is_keyed(sitting: Proceedings, around: Surroundings) -> None:
    Asking(sitting, around, When.BEFORE).keys("4", "escape")
    [kept] = sitting.sitting.course.answers.values()
    assert (kept.adopted, kept.not_adopted) == (4, 0)


def test_answers_come_after_all_questions_and_then_the_bars(
    sitting: Proceedings, around: Surroundings
) -> None:
    count_all(sitting)
    asking = Asking(sitting, around, When.AFTER)
    for asked in Asked:
        assert asking.seen(in_words(asked_text(asked)))
        assert not asking.seen("The right answer")
        asking.keys("return")
    for asked in Asked:
        assert asking.seen("The right answer")
        assert asking.seen(in_words(why(asked)))
        asking.keys("return")
    assert asking.seen("Before and after")
    answers = sitting.sitting.course.answers
    for when, rights in RIGHT.items():
        for asked, right in zip(ASKED[when], rights, strict=True):
            assert class_share(asked, when, answers) == Share(right, 28)
            assert asking.seen(f"{right} of 28, ")
    assert asking.seen("93%")
    assert asking.seen("not asked")
    asking.keys("return")
    assert asking.screen is not asking.questions


def test_the_three_are_asked_at_the_agenda_and_the_four_at_the_end(
    sitting: Proceedings, around: Surroundings
) -> None:
    hands = ClassAtTheWindow(sitting, around, Way.PLACARDS)
    assert hands.target(Kind.ACTION, Command.QUESTIONS)
    hands.keys("q")
    assert hands.seen("Question one of three")
    hands.keys("escape")
    hands.to_the_vote()
    hands.keys(*VOTES, "return", "return", "return", "return")
    assert hands.stage() is Stage.ADJOURNED
    hands.keys("q")
    assert hands.seen("Question one of four")
    hands.keys("escape", "escape")
    assert hands.left
