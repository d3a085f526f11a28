"""The questions of the lesson, before and after: the wall is blank but for one of them."""

from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

from nine_votes.phrases import questions_shown as words
from nine_votes.phrases.questions import ASKED
from nine_votes.scene.boxes import Box
from nine_votes.scene.layout import WIDTH
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Control, Kind
from nine_votes.scene.press import Press
from nine_votes.scene.proceedings import Proceedings
from nine_votes.scene.screens.counting import ADOPTED, NOT_ADOPTED, Counting
from nine_votes.scene.screens.question_pages import SIDE, put_answer, put_bars, put_question
from nine_votes.scene.screens.screen import Pop, Turn
from nine_votes.scene.widgets.button import button_row, old_press
from nine_votes.scene.widgets.field import Entry
from nine_votes.scene.widgets.wall import bare_wall
from nine_votes.sitting.course import Answers
from nine_votes.sitting.steps import Answered, Asked, When
from nine_votes.views.assessment import question_answers

BACK, EARLIER, ON = (Control(Kind.BUTTON, name) for name in ("back", "earlier", "on"))
BUTTON = 58.0


class Part(Enum):
    """What a sheet is for: to ask, to answer, or to set all that was answered side by side."""

    ASKING = auto()
    ANSWER = auto()
    BARS = auto()


class Sheet(NamedTuple):
    """What is on the wall at a time, and which question it is about, if one."""

    part: Part
    asked: Asked = Asked.AGENDA


class QuestionsScreen(Counting):
    """The questions one after another; after the lesson the answers, and how many had them."""

    help = words.QUESTION_KEYS

    def __init__(self, proceedings: Proceedings, when: When) -> None:
        """Begin with the first question."""
        super().__init__()
        self.proceedings, self.when = proceedings, when
        self.at, self.refusal = 0, ""
        self._open(0)

    @property
    def answers(self) -> Answers:
        """What was counted so far."""
        return self.proceedings.sitting.course.answers

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """The sheets that there are: answers come after all questions were asked a second time."""
        asked = ASKED[self.when]
        questions = tuple(Sheet(Part.ASKING, each) for each in asked)
        if self.when is When.BEFORE:
            return questions
        answers = tuple(Sheet(Part.ANSWER, each) for each in asked)
        return (*questions, *answers, *([Sheet(Part.BARS)] if self.answers else ()))

    @property
    def sheet(self) -> Sheet:
        """The sheet that is shown."""
        return self.sheets[self.at]

    @property
    def counts(self) -> tuple[Control, ...]:
        """The counts that are to be seen: where a question is asked."""
        return (ADOPTED, NOT_ADOPTED) if self.sheet.part is Part.ASKING else ()

    def compose(self, page: Page) -> None:
        """Put what is shown, and under it what leads on and back."""
        page.backdrop = bare_wall(page)
        foot = Box(SIDE, page.height - 84, WIDTH - 2 * SIDE, BUTTON)
        part, asked = self.sheet
        if part is Part.ASKING:
            of = ASKED[self.when]
            put_question(page, foot.y - 34, (asked, of), self.entries, self.refusal)
        elif part is Part.ANSWER:
            put_answer(page, foot.y - 34, question_answers(asked, self.answers))
        else:
            found = [question_answers(each, self.answers) for each in Asked]
            put_bars(page, foot.y - 20, [each for each in found if each.before or each.after])
        button_row(page, foot, list(self._presses()))

    def _presses(self) -> Iterator[Press]:
        yield old_press(BACK, *words.BACK)
        if self.at:
            yield old_press(EARLIER, *words.EARLIER)
        yield old_press(ON, *self._onward(), primary=True)

    def _onward(self) -> tuple[str, str]:
        """Return the words and the key of what leads on."""
        following = self.sheets[self.at + 1 :]
        if not following:
            return words.DONE
        if following[0].part is self.sheet.part:
            return words.NEXT
        return words.ANSWERS if following[0].part is Part.ANSWER else words.SIDE_BY_SIDE

    def activate(self, control: Control) -> Turn:
        """Lead on or back; what is keyed is kept on the way."""
        if control in self.counts:
            return None
        if control == BACK:
            return self.escape()
        if not self._kept():
            return None
        if control == ON and self.at + 1 == len(self.sheets):
            return Pop()
        self._open(self.at + (1 if control == ON else -1))
        return None

    def escape(self) -> Turn:
        """Leave, with what is keyed kept, unless it is refused."""
        return Pop() if self._kept() else None

    def _kept(self) -> bool:
        """Keep what is keyed, if anything; false where it is refused, which is said then."""
        self.refusal = ""
        adopted, not_adopted = map(self.counted, self.counts) if self.counts else (None, None)
        if adopted is None and not_adopted is None:
            return True
        asked = self.sheet.asked
        counted = Answered(self.when, asked, adopted or 0, not_adopted or 0, "")
        if counted == self.answers.get((self.when, asked, "")):
            return True
        taken = self.proceedings.answer(counted)
        self.refusal = "" if taken else self.proceedings.refusal
        return taken

    def _open(self, at: int) -> None:
        """Turn to a sheet; what was counted of its question stands there."""
        self.at, self.focused, self.entries = at, None, {}
        kept = self.answers.get((self.when, self.sheet.asked, ""))
        if kept and self.sheet.part is Part.ASKING:
            self.entries[ADOPTED.name] = Entry(str(kept.adopted))
            self.entries[NOT_ADOPTED.name] = Entry(str(kept.not_adopted))
