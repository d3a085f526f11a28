### The lesson around a meeting in the terminal: what is predicted, looked back on, and asked.

## What is asked for on a line, and what is answered
lesson-go-on = Enter goes on, Q is enough:{ " " }
# Typed are two numbers, such as 20 8, or A or N
lesson-how-many-hands = How many say adopted, and how many not, as 20 8? Or A or N for the class, Enter lets be:{ " " }
lesson-how-many-slips = Slips: how many say adopted, and how many not, as 20 8? Enter counts none:{ " " }
lesson-no-counts = Two numbers, as 20 8.
lesson-prediction-kept = Kept for the debrief.
# B is the key
lesson-after-a-vote = B debriefs this vote.

lesson-no-vote-yet = There is nothing to debrief yet: no vote has been taken by name.

## The questions before and after, over the first of them
lesson-questions-before = The questions before the lesson. The answers come at its end.
lesson-questions-after = The questions at the end of the lesson. The answers follow.

## The debrief, step by step
lesson-step = { $nth }. { $heading }
lesson-for-the-class = { debrief-ask } { $question }
# Under the bar of the votes, which are drawn with these characters
lesson-signs = (+ in favour, - against, V veto, o abstaining, n not participating, x absent)
lesson-levers = The same votes with one thing changed
# One thing changed in the rule ($name), and what became of the vote ("Adopted")
lesson-lever = { CAPITAL($name) }: { LOWER($head) }.
lesson-votes-needed = { $votes } votes needed
