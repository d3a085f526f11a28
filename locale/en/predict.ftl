### What the class predicts before it sees the votes: a sheet over the chamber.

predict-title = Before you see the votes: adopted, or not?
predict-note = Key how many hands say so, or one answer for the whole class. It is never needed.
predict-adopted = The class: adopted
    .key = A
predict-not-adopted = The class: not adopted
    .key = N
predict-keep = Keep the hands
    .key = Enter
predict-let-be = No prediction
    .key = Esc

## What is said of it at the foot of the wall
predict-nothing = A prediction is made before the votes are shown.
predict-kept = The prediction is kept for the debrief.

## Keys, and (.does) what they do there
predict-help-digits = 0 to 9
    .does = key how many hands are up
predict-help-tab = Tab
    .does = the other count
predict-help-letters = A, N
    .does = one answer for the whole class
predict-help-enter = Enter
    .does = keep the hands
predict-help-escape = Esc
    .does = let it be
