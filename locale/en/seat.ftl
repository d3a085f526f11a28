### A delegation's own sheets: what it may do, who acts for it, what it writes.

# $name is a member, or a guest of the Council
seat-may-do = What { NAMES($name) } may do now
seat-nothing-to-do = Nothing can be done now.
seat-over = The meeting is adjourned; nothing more can be done in it.
seat-permanent = Permanent member
seat-presides = Presides
seat-guest = Guest of the Council
seat-acted-for = Who acts for this seat?
seat-held-by-person = A person here
seat-held-by-placard = A placard
seat-card = Private card
    .key = C

## What it writes; $left is how many letters there is room for
seat-write-here = Write here
seat-may-be-empty = Write here, or send nothing
seat-letters-left = { $left ->
        [0] There is no more room.
        [one] Room for { $left } more letter.
       *[other] Room for { $left } more letters.
    }
seat-send = Send
    .key = Enter

## Keys, and (.does) what they do there
seat-help-figures = 1 to 9
    .does = do what stands beside the figure
seat-help-up = Up, down
    .does = choose what to do; Enter does it
seat-help-page-up = Page up, page down
    .does = turn the page; the wheel scrolls
seat-help-card = C
    .does = the private card
# At a part of a draft
seat-help-another = S
    .does = act for another delegation
seat-help-enter = Enter
    .does = send what is written
seat-help-left = Left, right
    .does = move in the text; up and down go to its two ends
seat-help-copy = Ctrl A, C, X, V
    .does = mark all, copy, cut, paste; Cmd on a Mac
seat-help-escape = Esc
    .does = back; what is written stands here again
