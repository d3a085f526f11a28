### The wall of the chamber: a sitting on it, or votes on an open table.

# In one line, such as the day and the item of the agenda
chamber-line = { LIST($parts, by: "dot") }
chamber-no-ballot = { $scenario }: nothing here is decided by a ballot; choose another scenario.
# After the first names of a list
chamber-more = { SPELL($count) } more

## In the corners
chamber-notice-fictional = Invented. No government said any of this.
chamber-notice-adapted = Adapted from history: not all of this was so.
chamber-notice-live = Live. People are living through this now.
chamber-nth-vote = Vote { $nth } of { $votes }

## On the card of a seat
chamber-president = PRESIDENT
chamber-veto = VETO
chamber-blocks = BLOCKS
chamber-changed = CHANGED

## A vote while it is taken and shown; $cast votes of $seats are in, $missing are not
chamber-taking = Voting
chamber-the-votes = The votes
chamber-votes-in = { $missing ->
        [0] All { $seats } votes are in.
       *[other] { $cast ->
            [0] None
           *[other] { $cast }
        } of { $seats } votes { $cast ->
            [one] is
           *[other] are
        } in.
    }
chamber-votes-in-but = { $told } Missing: { NAMES($who) }.
chamber-still-to-vote = Not yet: { NAMES($who) } { COUNT($who) ->
        [one] has
       *[other] have
    } still to vote.
# Beside the number of votes that are in
chamber-count-in = Votes in
chamber-shown = { $shown } of { $seats } are shown.
chamber-device = One by one is this game's way: the Council votes by show of hands.
chamber-how-does = How does { NAMES($who) } vote?
chamber-has-voted = { CAPITAL(NAMES($who)) } has voted. Change it?

## What a vote takes: the mark on the bar, and the law in one line
chamber-needed = { $required } needed
# $title is that of a rule set: "No member can block alone: nine votes in favour"
chamber-law-of-rules = { CAPITAL($title) }: { $takes }{ $veto ->
        [yes] , and no veto
       *[no] { "" }
    }
chamber-law = { $charter ->
        [yes] Charter,{ " " }
       *[no] { "" }
    }{ CAPITAL($article) }: { $takes }, { $blocks ->
        [yes] and no permanent member against
       *[no] and no member can block
    }
chamber-law-takes = { $unanimity ->
        [yes] all who vote have to be in favour
       *[no] { SPELL($required) } votes in favour
    }

## An open table after the result; $now and $before are how the member voted, $outcome what became of it
chamber-what-if = { CAPITAL(NAMES($who)) }: { $now }. What if it had voted otherwise?
chamber-here-as-cast = { CAPITAL(NAMES($who)) }: { $now } here, { $before } as cast.
chamber-votes-changed = { $votes } { $votes ->
        [one] vote
       *[other] votes
    } changed · as cast: { $outcome }
chamber-beside-the-record = { $votes } { $votes ->
        [one] vote differs
       *[other] votes differ
    } from the record ({ $outcome })

## What a sitting is about, as a heading, and the line under it
chamber-agenda = The agenda
chamber-not-yet-adopted = The provisional agenda is before the Council. { CAPITAL(NAMES($president)) } presides.
chamber-debate = Debate
chamber-open-floor = The floor is open: choose a seat, and it may ask to speak.
chamber-before = Before the vote
chamber-statements-before = Members may say how they will vote, and why.
chamber-vote = The vote
chamber-next-put = Next is put to the vote:
chamber-nothing-left = Nothing is left to be voted on.
chamber-after = After the vote
chamber-statements-after = Members may say how they voted, and why.
chamber-pending = Is there any objection?
chamber-ruling = A point of order
chamber-follows = What follows
chamber-by-consensus = Adopted without a vote
chamber-suspended = The meeting is suspended
chamber-adjourned = The meeting is adjourned
# What is, was or will be voted on: "Draft resolution S/2024/255"
chamber-question = { CAPITAL($subject) }

## Beside the flag of whoever speaks, and under it
chamber-has-the-floor = has the floor
chamber-quoted = “{ $text }”
# The last sentences of the record
chamber-latest = { LIST($lines, by: "space") }

## Rows under the heading
chamber-speakers = Speakers
# $who are the first of them by name
chamber-speakers-named = { LIST($who, by: "comma") }{ $more ->
        [0] { "" }
       *[other] { " " }and { SPELL($more) } more
    }
chamber-next = Next
# Who sponsors a draft
chamber-sponsored = by { NAMES($who) }{ $more ->
        [0] { "" }
       *[other] { " " }and { SPELL($more) } more
    }
chamber-amendments = { SPELL($count) } { $count ->
        [one] amendment
       *[other] amendments
    }
# What became of a draft, after these
chamber-standing = { LOWER($standing) }
chamber-to-be-submitted = to be submitted
# A draft without a symbol, with what is told of it
chamber-draft-told = { chamber-quoted }, { $told }
# $head is what became of a question
chamber-in-brief = { $head }: { vote-counts }

## What was voted on, as the label of such a row
chamber-about-draft = The draft
chamber-about-agenda = The agenda
chamber-about-invitation = An invitation
chamber-about-order = Order of voting
chamber-about-motion = A motion
chamber-about-ruling = A ruling
chamber-about-preliminary = Procedural?
chamber-about-credentials = Credentials
chamber-about-referral = To the Assembly
chamber-about-session = A special session
chamber-about-amendment = An amendment
chamber-about-part = A part

## What can be done: a button, its key, and (.does) how the list of keys tells it
# $step is the President's: "Close the debate and call for statements before the vote"
chamber-do-next = { $step }
    .key = Enter
    .does = take the President's next step, or use what the focus is on
chamber-do-close = Close the vote
    .key = Enter
chamber-do-laptop = Pass the laptop
    .key = Enter
chamber-do-show-all = Show all
    .key = Space
    .does = show the rest of the votes at once
chamber-do-what-follows = What follows
    .key = Enter
chamber-do-turn-page = Go on
    .key = Enter
chamber-do-take-back = Undo
    .key = Backspace
    .does = take the last step back, as far as the last closed vote
chamber-do-way = Way to vote
    .key = W
    .does = choose how votes are cast; those cast are kept
chamber-do-seat = This seat
    .key = S
    .does = open the seat that is asked while a vote is taken
chamber-do-mark = Mark seat
    .key = M
    .does = mark a seat that has not voted as absent or not participating
chamber-do-draft = Draft
    .key = D
    .does = the draft, clause by clause
chamber-do-record = Record
    .key = T
    .does = the record
chamber-do-guests = Guests
    .key = G
    .does = what a guest of the Council may do
chamber-do-meeting = A further meeting
    .key = M
chamber-do-explore = Explore the vote
    .key = E
chamber-do-debrief = Debrief
    .key = B
    .does = the debrief of the last vote, while none is taken
chamber-do-predict = Predict
    .key = P
    .does = what the class predicts, before the votes are shown
chamber-do-questions = Questions
    .key = Q
    .does = the questions of the lesson, before it and after it
chamber-do-leave = Leave
    .key = Esc

## At an open table
chamber-do-reveal = Reveal the votes
    .key = Enter
    .does = reveal the votes, once all are in
chamber-do-undo = Undo
    .key = Backspace
    .does = take the last vote back
chamber-do-play-record = Play the record
    .key = R
    .does = play the vote as it is recorded
chamber-do-clear = Vote afresh
    .key = C
    .does = vote afresh
chamber-do-previous-vote = Vote before
    .key = [
chamber-do-next-vote = Next vote
    .key = ]
chamber-do-other-rules = Other rules
    .key = L
    .does = the same votes under other rules

## Other keys, and (.does) what they do
chamber-help-arrows = Arrows, click
    .does = choose a seat; Enter opens what it may do
chamber-help-votes = F, A, B, N, X
    .does = cast the vote of the seat that is asked; 1 to 5 as well
chamber-help-table-arrows = Arrows, Tab
    .does = choose a seat or a button
chamber-help-table-votes = F, A, B, N, X
    .does = cast the vote of the seat that is asked
chamber-help-table-digits = 1 to 5
    .does = the same five votes
chamber-help-table-show = Space
    .does = show the rest at once
# B is the vote of who abstains
chamber-help-table-debrief = D
    .does = the debrief of the vote, once it is decided
chamber-help-table-turn = [ and ]
    .does = the scenario's other votes

## The line at the foot: where to look, or what to do first
chamber-hint = Enter goes on · click a seat, or choose it and press Enter, to see what it may do · F1 keys
chamber-hint-pass = Each delegation votes in private · W for another way to vote · F1 keys
chamber-hint-placards = F, A, B, N, X or 1 to 5 key the placard · arrows choose another seat · F1 keys
chamber-hint-open-table = Click a seat, then its vote · letters or 1 to 5 vote as well · F1 keys
chamber-hint-replay = { chamber-hint-open-table }
chamber-hint-reveal = Space shows the rest at once · F1 keys
chamber-hint-result = Enter goes on · T opens the record · F1 keys
chamber-hint-adjourned = The record is kept, and the sitting can be opened again · F1 keys
chamber-hint-table-casting = Arrows or Tab choose · letters or 1 to 5 vote · F11 full screen · Esc leaves
chamber-hint-table-revealing = F11 full screen · Esc leaves
chamber-hint-table-result = Choose a seat and change its vote · F11 full screen · Esc leaves
chamber-leaving = Press Esc again to leave. Every step is kept, and the sitting can be resumed.
chamber-leaving-table = Press Esc again to leave. The votes on the table are not kept.
chamber-choose-a-member = Choose the member that submits it: arrows and Enter, or a click. Esc lets it be.
chamber-choose-a-seat = Choose a seat first.
chamber-resumed = Resumed where it stood. W chooses how votes are cast.
# Over what has to be known before a sitting goes on
chamber-resumed-title = The sitting is resumed

## Questions laid over the wall: how votes are cast (.about says what it means), what of a seat, which guest
chamber-ways = How are votes cast?
    .note = Votes that are in stay in.
chamber-way-pass = Pass the laptop
    .key = P
    .about = Each delegation votes in private.
chamber-way-placards = Placards
    .key = L
    .about = One person keys the placards that are raised.
chamber-way-open-table = Open table
    .key = O
    .about = Click any seat, then its vote.
chamber-as-it-is = As it is
    .key = Esc
chamber-not-voted = { CAPITAL(NAMES($who)) } has not voted
    .note = A vote not cast is never counted as anything, so the seat is marked, or waited for.
chamber-mark-absent = Mark as absent
    .key = X
chamber-mark-not-participating = Mark as not participating
    .key = N
chamber-wait = Wait for it
    .key = Esc
chamber-guests = Guests of the Council
