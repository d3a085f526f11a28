"""The buttons that lead from a sitting to what a class says."""

QUESTIONS = ("Questions", "Q")
PREDICT = ("Predict", "P")
