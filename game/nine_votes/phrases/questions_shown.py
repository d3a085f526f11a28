"""The words of the lesson's questions on the wall, and of what the class predicts."""

from nine_votes.phrases.words import number

QUESTIONS = ("Questions", "Q")
PREDICT = ("Predict", "P")

ADOPTED, NOT_ADOPTED = "Adopted", "Not adopted"
COUNT = "Slips counted"
HINT = "none"
NEXT = ("Next", "Enter")
DONE = ("Done", "Enter")
ANSWERS = ("The answers", "Enter")
BACK = ("Back", "Esc")
EARLIER = ("Step back", "PgUp")
RIGHT_ANSWER = "The right answer"
BEFORE_AND_AFTER = "Before and after"
SIDE_BY_SIDE = (BEFORE_AND_AFTER, "Enter")
NOBODY_NAMED = (
    "Right answers of all slips that were counted. Nobody is named, and nobody is marked."
)

QUESTION_KEYS = (
    ("0 to 9", "key how many slips say so; nothing is counted where nothing is keyed"),
    ("Tab", "the other count"),
    ("Backspace", "take a digit back"),
    ("Enter", "keep the count, and go on"),
    ("PgUp", "the question before"),
    ("Esc", "leave the questions; what is kept stays kept"),
)

WHAT_WILL_HAPPEN = "Before you see the votes: adopted, or not?"
PREDICT_NOTE = "Key how many hands say so, or one answer for the whole class. It is never needed."
CLASS_ADOPTED = ("The class: adopted", "A")
CLASS_NOT = ("The class: not adopted", "N")
KEEP = ("Keep the hands", "Enter")
LET_BE = ("No prediction", "Esc")
NOTHING_TO_PREDICT = "A prediction is made before the votes are shown."
PREDICTED = "The prediction is kept for the debrief."

PREDICTION_KEYS = (
    ("0 to 9", "key how many hands are up"),
    ("Tab", "the other count"),
    ("A, N", "one answer for the whole class"),
    ("Enter", "keep the hands"),
    ("Esc", "let it be"),
)


def nth_question(nth: int, of: int) -> str:
    """Return which question this is."""
    return f"Question {number(nth)} of {number(of)}"
