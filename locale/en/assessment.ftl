### What each seat did, and how many answered right before and after: a page of the record, a
### picture, a table for a spreadsheet, and the bars on the wall. It marks nobody.

## What each seat did
assessment-deeds = What each seat did
assessment-marks-nobody = Counts and quotations for a conversation. Nobody is marked here: to vote in favour, or to be on the side that carried, is no merit by itself.

# Heads of columns
assessment-seat = Seat
assessment-vote = Vote { $vote }
# The same where the sitting had several meetings
assessment-meeting-vote = Meeting { $meeting }, vote { $vote }
# The head of a column of the table, $head one of the two before.
assessment-head = { $head }: { $subject }
assessment-moved = Amendments moved
# … of the amendments moved, which have the column before
assessment-carried = of them taken in
assessment-statements = Statements
assessment-its-answers = Right before, after
assessment-explanation = Explanation of vote

# Beside the name of a seat
assessment-permanent = permanent
# In the place of a seat's name, over the row of all of them
assessment-the-room = The whole room

## How many answered right
assessment-answers = The questions before and after
assessment-question = Question
assessment-right = Right answer
assessment-before = Before
assessment-after = After
assessment-not-asked = not asked
assessment-right-of = { $right } of { $of }
assessment-share = { assessment-right-of }, { $percent }%
# $question is a whole sentence; $before and $after are one of the messages above
assessment-question-shares = { $question } { assessment-before }: { $before }. { assessment-after }: { $after }.
assessment-chart-title = { CAPITAL(SPELL($count)) } questions: how many answered right
assessment-counted = Right answers of all that were counted, on slips or seat by seat. Small numbers say little: ask those who changed their minds why.
