### One laptop passed round: each delegation votes in private.

passing-to = Pass the laptop to the delegation of
passing-we-are = We are { $who }
    .key = Enter
passing-skip = Skip for now
    .key = S
passing-leave = Back to the chamber
    .key = Esc
passing-only-yours = Only your delegation sees this. All votes are shown together at the end.
passing-cover = Cover this
    .key = Backspace

## Before a vote is sent
passing-sure = Send this vote?
# $vote is the vote: Against
passing-can-stop = { CAPITAL(NAMES($who)) } is a permanent member: this can stop the text.
passing-send = Send
    .key = Enter
passing-again = Choose again
    .key = Backspace

## Keys, and (.does) what they do there
passing-help-votes = F, A, B, N
    .does = choose a vote; 1 to 4 as well
passing-help-send = Enter
    .does = go on, and send the vote
passing-help-again = Backspace
    .does = choose again
passing-help-skip = S
    .does = leave this delegation out for now
passing-help-cover = Esc
    .does = cover the screen, and then back to the chamber
