"""The lesson around a meeting in the terminal: what is predicted, looked back on, and asked."""

from nine_votes.cli.debrief_lines import answer_lines, debrief_steps
from nine_votes.cli.keys import ENTER, ask_key, read_line
from nine_votes.cli.shown import INDENT, tell
from nine_votes.cli.steps_taken import was_taken
from nine_votes.council.meeting import Phase
from nine_votes.council.messages import Cases, say
from nine_votes.phrases.questions import ASKED, asked_text
from nine_votes.record.block import Prose
from nine_votes.sitting.sitting import Sitting
from nine_votes.sitting.steps import Answered, Asked, Predicted, When
from nine_votes.views.assessment import question_answers
from nine_votes.views.debriefing import Debriefing, debriefed_course
from nine_votes.views.exploring import votes_by_name
from nine_votes.words.resolver import in_words

QUESTIONS = Cases("lesson-questions", When)


class Lesson:
    """What a class does beside the meeting of a sitting; none of it is needed to go on."""

    def __init__(self, sitting: Sitting) -> None:
        self.sitting = sitting

    def predict(self) -> None:
        number = len(list(votes_by_name(self.sitting.course)))
        said = predicted(read_line(say("lesson-how-many-hands")) or "", number)
        if said and was_taken(lambda: self.sitting.predict(said)):
            print(in_words(say("lesson-prediction-kept")))

    def look_back(self) -> None:
        found = debriefed_course(self.sitting.course, frozenset())
        if not found:
            print(in_words(say("lesson-no-vote-yet")))
            return
        show_debrief(found[-1])

    def ask(self) -> None:
        """Ask the questions, and after the lesson tell the answers and how many had them."""
        meetings = self.sitting.course.meetings
        over = any(meeting.phase is Phase.ADJOURNED for meeting in meetings)
        when = When.AFTER if over else When.BEFORE
        print(in_words(QUESTIONS(when)))
        tell([say("question-instruction")])
        for nth, asked in enumerate(ASKED[when], 1):
            print(f"\n{in_words(say('question-nth', nth=nth, of=len(ASKED[when])))}")
            tell([Prose(asked_text(asked), inset=INDENT)])
            if not self._counted(when, asked):
                break
        if over:
            for asked in ASKED[when]:
                print()
                tell(answer_lines(question_answers(asked, self.sitting.course.answers)))

    def _counted(self, when: When, asked: Asked) -> bool:
        """Take down the slips of a question; false at the end of the input."""
        answer = read_line(say("lesson-how-many-slips"))
        counts = numbers(answer or "")
        if counts:
            was_taken(lambda: self.sitting.answer(Answered(when, asked, *counts, "")))
        elif answer:
            print(in_words(say("lesson-no-counts")))
        return answer is not None


def show_debrief(debriefing: Debriefing) -> None:
    """Show a debrief part by part, as long as Enter is pressed."""
    *steps, last = debrief_steps(debriefing)
    for step in steps:
        tell(step)
        if ask_key(say("lesson-go-on")) != ENTER:
            return
    tell(last)


def predicted(text: str, vote: int) -> Predicted | None:
    """Return what is said of a vote, in two numbers or in one letter for the whole class."""
    letter = text.casefold()
    if letter in {"a", "n"}:
        return Predicted(vote, int(letter == "a"), int(letter == "n"), as_one=True)
    counts = numbers(text)
    if text and not counts:
        print(in_words(say("lesson-no-counts")))
    return Predicted(vote, *counts, as_one=False) if counts and any(counts) else None


def numbers(text: str) -> tuple[int, int] | None:
    """Return two small numbers that stand in a text, or None where there is anything else."""
    parts = text.split()
    if len(parts) != 2 or not all(p.isascii() and p.isdigit() and len(p) <= 4 for p in parts):
        return None
    return int(parts[0]), int(parts[1])
