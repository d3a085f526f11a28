### Why a step of a sitting is refused that is no action of a meeting.

refusal-nothing-to-take-back = There is nothing to take back in this meeting.
refusal-vote-closed = A vote has been closed since then, and a result is not taken back; write a correction instead.
refusal-empty-correction = A correction says what should read otherwise.
# $seat is a code, such as POL
refusal-no-seat = { $seat } has no seat on this Council.
refusal-slips = Slips are counted from none to { $most }.
refusal-agenda-at-the-end = The question about the agenda is asked at the end alone.
refusal-hands = Hands are counted from one to { $most }.
refusal-not-adjourned = A further meeting begins once this one is adjourned.
# $last is a day in figures: 2024-03-28
refusal-earlier-day = The last meeting was on { $last }; the next is no earlier.
refusal-interrupted = The last step was interrupted; resume { $journal }.

## Negotiations
refusal-house-acts = In a negotiation the house acts for all other seats, and the meeting follows from it.
refusal-vote-being-taken = The vote is being taken; the talks go on after it, if at all.
refusal-no-negotiation = No negotiation has begun in this sitting.
refusal-one-negotiation = A sitting has one negotiation, and it has begun.
refusal-negotiation-first = A negotiation begins before anything is done in the meeting.
refusal-nothing-to-negotiate = Nothing can be negotiated in { $scenario }: no clause has a choice.
refusal-not-negotiable = { $scenario } cannot be negotiated: { $why }
refusal-no-red-line = There is no red line "{ $line }" in this case.
refusal-historian-alone = A move is taken back at the level of the historian alone.
refusal-no-move = No move has been made that could be taken back.
refusal-talks-over = The talks have ended, and what they ended in is not taken back.
