### The clock of a lesson, in a corner of the wall: which minute it is, how late, what to leave out.

## How long a lesson may be, on the buttons of the settings
# No lesson
clock-off = Off
clock-length = { $minutes } min

## Which minute of the lesson it is, and how many it is behind
clock-minute = Minute { $minute }
clock-minute-behind = { clock-minute }, { $behind } behind

## What to leave out; $cut is one of the four below, $length how many minutes the lesson has
clock-advice = { CAPITAL(SPELL($behind)) } { $behind ->
        [one] minute
       *[other] minutes
    } behind a lesson of { $length }: { $cut }. The debrief stays.
clock-cut-statements = leave out a statement
clock-cut-amendments = vote on one amendment, or on none
clock-cut-explanations = leave out the explanations of vote
clock-begin-debrief = begin the debrief
