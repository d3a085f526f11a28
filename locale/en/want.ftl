### How a person is asked for the words that an action still lacks.

want-reason = Why? Enter for no reason
want-until = Until which day or hour?
want-day = To which day, such as 2024-05-01?
want-counts = How many encourage and how many discourage, such as 9 4?
want-seat = Which member submits it?
want-statement = What shall the statement say?
want-words = What does { NAMES($who) } say?
# $part: paragraph 2 (“term”)
want-part = What shall { $part } say?
want-other-text = What shall it say?

## In the terminal, where the answer is written in the same line. $question is one of those above.
want-line = { $question }{ " " }
want-line-reason = { $question }:{ " " }
# $text is what the part says now
want-line-other-text =
    { CAPITAL($part) } says: { $text }
    { $question }{ " " }

## What was written cannot be read
want-no-such-day = A day is written as year, month and day: 2024-05-01.
want-no-such-counts = Two numbers are needed: how many encourage, then how many discourage.
