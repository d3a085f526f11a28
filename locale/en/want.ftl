### How a person is asked for the words that an action still lacks. The terminal goes on in the same
### line; the window shows the last line without what stands at its end.

want-reason = Why? Enter for no reason:{ " " }
want-until = Until which day or hour?{ " " }
want-day = To which day, such as 2024-05-01?{ " " }
want-counts = How many encourage and how many discourage, such as 9 4?{ " " }
want-seat = Which member submits it?{ " " }
want-statement = What shall the statement say?{ " " }
want-words = What does { NAMES($who) } say?{ " " }
# $part: paragraph 2 (“term”)
want-part = What shall { $part } say?{ " " }
# $text is what it says now
want-other-text =
    { CAPITAL($part) } says: { $text }
    What shall it say?{ " " }

## What was written cannot be read

want-no-such-day = A day is written as year, month and day: 2024-05-01.
want-no-such-counts = Two numbers are needed: how many encourage, then how many discourage.
