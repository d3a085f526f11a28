"""A sitting at the window: it takes what is done, or tells why not."""

from collections.abc import Callable
from datetime import date

from nine_votes.council.meeting import Action, Meeting
from nine_votes.council.messages import Said, told_by
from nine_votes.council.order import OutOfOrder
from nine_votes.delegations.moves import Move
from nine_votes.sitting.journal import UnwrittenError
from nine_votes.sitting.sitting import Sitting
from nine_votes.sitting.steps import Answered, Holder, Predicted, RefusedError


class Proceedings:
    """A sitting, and what to tell of the last thing that was tried; nothing where it was taken.

    All that is tried says whether it was taken.
    """

    def __init__(self, sitting: Sitting) -> None:
        self.sitting = sitting
        self.refusal: Said = ""

    @property
    def meeting(self) -> Meeting:
        return self.sitting.meeting

    def act(self, action: Action) -> bool:
        return self._tried(lambda: self.sitting.submit(action.by, action))

    def undo(self) -> bool:
        return self._tried(self.sitting.undo)

    def correct(self, text: str) -> bool:
        return self._tried(lambda: self.sitting.correct(text))

    def hand_over(self, seat: str, holder: Holder) -> bool:
        return self._tried(lambda: self.sitting.hand_over(seat, holder))

    def begin_meeting(self, day: date | None = None) -> bool:
        return self._tried(lambda: self.sitting.begin_meeting(day))

    def move(self, move: Move) -> bool:
        return self._tried(lambda: self.sitting.move(move))

    def take_back(self) -> bool:
        return self._tried(self.sitting.take_back)

    def answer(self, counted: Answered) -> bool:
        return self._tried(lambda: self.sitting.answer(counted))

    def predict(self, said: Predicted) -> bool:
        return self._tried(lambda: self.sitting.predict(said))

    def let_house_act(self) -> bool:
        return bool(self.sitting.course.due) and self._tried(self.sitting.let_house_act)

    def _tried(self, step: Callable[[], object]) -> bool:
        try:
            step()
        except (OutOfOrder, RefusedError, UnwrittenError) as error:
            self.refusal = told_by(error)
            return False
        self.refusal = ""
        return True
