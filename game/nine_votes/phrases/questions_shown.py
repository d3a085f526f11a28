"""The buttons and keys of the lesson's questions on the wall, and of what the class predicts."""

from nine_votes.council.messages import say

NEXT = say("question-next"), say("question-next.key")
DONE = say("question-done"), say("question-done.key")
ANSWERS = say("question-answers"), say("question-answers.key")
BACK = say("question-back"), say("question-back.key")
EARLIER = say("question-earlier"), say("question-earlier.key")
SIDE_BY_SIDE = say("question-side-by-side"), say("question-side-by-side.key")

QUESTION_KEYS = (
    (say("question-help-digits"), say("question-help-digits.does")),
    (say("question-help-tab"), say("question-help-tab.does")),
    (say("question-help-backspace"), say("question-help-backspace.does")),
    (say("question-help-enter"), say("question-help-enter.does")),
    (say("question-help-page-up"), say("question-help-page-up.does")),
    (say("question-help-escape"), say("question-help-escape.does")),
)

CLASS_ADOPTED = say("predict-adopted"), say("predict-adopted.key")
CLASS_NOT = say("predict-not-adopted"), say("predict-not-adopted.key")
KEEP = say("predict-keep"), say("predict-keep.key")
LET_BE = say("predict-let-be"), say("predict-let-be.key")

PREDICTION_KEYS = (
    (say("predict-help-digits"), say("predict-help-digits.does")),
    (say("predict-help-tab"), say("predict-help-tab.does")),
    (say("predict-help-letters"), say("predict-help-letters.does")),
    (say("predict-help-enter"), say("predict-help-enter.does")),
    (say("predict-help-escape"), say("predict-help-escape.does")),
)
