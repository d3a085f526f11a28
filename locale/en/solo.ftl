### The screens of one player: the cases, the terms, the table, what is read over it.

solo-go-on = Go on
    .key = Enter

## The cases, and the terms of a game
solo-cases = Choose a case to negotiate
solo-turns = { CAPITAL(SPELL($turns)) } { $turns ->
        [one] turn
       *[other] turns
    }
solo-your-seat = Your seat
solo-another-seat = Another seat
    .key = S
solo-which-seat = Which seat do you take?
solo-seed = Seed
    .note = It draws what members keep to themselves. The same seed and moves make the same game.
    .hint = A number
# The keys at which a game begins
solo-historian = H
solo-delegate = D
solo-ambassador = M
solo-stands-as = { $permanent ->
        [yes] A permanent member
       *[no] An elected member
    }. { $own ->
        [yes] It holds the pen: it words the draft and puts it to the vote.
       *[no] { CAPITAL(NAMES($holder)) } holds the pen: you propose, bargain and vote.
    }
solo-terms-levels = H, D, M
    .does = begin as historian, delegate or ambassador
solo-terms-seat = take another seat
solo-scroll = Page up, page down
    .does = scroll

## The table: what hangs over the own seat, the buttons, the hint
solo-you = YOU
solo-end-turn = End the turn
    .key = E
solo-moves = Moves
    .key = M
solo-day = The day
    .key = D
solo-cable = Instructions
    .key = I
solo-log = The log
    .key = L
solo-vote = Vote
    .key = V
solo-take-back = Take back
    .key = U
solo-break-silence = Break the silence
    .key = B
solo-whole-draft = All clauses
    .key = Esc
solo-separate-vote = Separate vote
    .key = S
solo-leaving = Press Esc again to leave. Every move is kept, and the talks can be taken up again.
solo-hint = { $about } · { $seed } · choose a seat to talk to it, or a clause (1 to 9) · F1 keys
solo-fixed = This clause has one wording alone; it is not negotiated.
solo-core = core
solo-reworded = reworded
# What else is to be seen of a seat
solo-notes = { CAPITAL(talks-in-a-line) }
solo-noted = { $sentence } ({ CAPITAL(LIST($said, by: "semicolon")) }.)

## Beside a wording: whom it would move, under the change of vote that it would bring
solo-look-at-one = Look at a wording to see whom it would move.
solo-stands-now = stands now
solo-as-tabled = as tabled
solo-moved = { LIST($groups, by: "semicolon") }
solo-movers = { LIST($movers, by: "comma") }
solo-movers-to = { $change }: { LIST($movers, by: "comma") }

## Its keys
solo-help-clause = 1 to 9
    .does = open a clause; once it is open, choose a wording
solo-help-arrows = Arrows, Tab
    .does = from clause to clause, and round the table
solo-help-open = Enter
    .does = open the clause or the delegation in focus
solo-help-moves = every other move, with what it costs
solo-help-day = the day: what hangs on it, and what delegations say
solo-help-cable = the instructions of your capital
solo-help-log = the log of all that happened
solo-help-end-turn = end the turn
solo-help-vote = put the draft to the vote, if you hold the pen
solo-help-take-back = take the last move back, as a historian

## What is read over the table, and asked
solo-moves-title = What else can be done
solo-help-say = 1 to 9
    .does = say what its button says
solo-help-scroll = scroll what is known of the delegation
solo-priced = { $label } · { $price }
solo-nothing-yet = Nothing has happened yet.
solo-quiet-turn = Nothing was heard that changes anything.
solo-let-be = Leave it
    .key = Esc
solo-reword-title = This crosses what binds you
solo-reword = Reword it all the same
    .key = R
solo-send-title = Send this vote? { CAPITAL($vote) }
solo-send = Send it
    .key = V
solo-vote-title = Put the draft to the vote?
solo-vote-now = Put it to the vote
    .key = V
solo-withdraw = Withdraw it
    .key = W
solo-move-title = { $move }?
# What to know before the talks are ended otherwise than by a vote on the draft
solo-without-a-vote = The talks end here, and nobody is asked to vote.
solo-at-once = It is voted on at once. If it is adopted, there is more time to talk; if it is not, the talks are over.
solo-ask-capital = Cable the capital
    .key = A
solo-pressing-title = How do you press for it?
solo-pressing = You want a draft that { $wording }
solo-propose = Propose it
    .key = P
solo-withhold = Withhold your vote
    .key = W
solo-promise = Promise your vote
    .key = V
# As a game begins; $holder holds the pen
solo-begins-with-the-pen = The draft is yours to word and to put to the vote. Each turn gives you two action points: talk to delegations, reword clauses, hold rounds of talks. Two hurdles stand before you: nine votes in favour, and no permanent member against.
solo-begins = { CAPITAL(NAMES($holder)) } words the draft and puts it to the vote. Each turn gives you two action points: propose wordings, bargain with your vote, win others for the text or against it. Once the vote is called, you cast yours.
solo-to-the-table = To the table
    .key = Enter

## The vote, and why each voted so
solo-voting-hint = Enter goes on · F11 full screen · Esc leaves, and the sitting can be resumed
solo-show-all = Show all
    .key = Space
solo-help-show-all = show all votes at once
solo-help-on = go on
solo-why = Why each voted so
    .key = Enter
solo-talk-on = Talk on
    .key = Enter
solo-end-here = End here
    .key = E
solo-look-back = Look back
    .key = Enter
solo-help-members = Up, down
    .does = from member to member
solo-help-ledger = Enter
    .does = open the ledger of the member in focus
solo-on-from-reasons = Go on
    .key = G
solo-voted = { $who }: { $vote }

## Looking back
solo-leaf-bars = Five bars
solo-leaf-turning = What turned it
solo-leaf-lines = What was hidden
solo-leaf-beside = Beside the record
solo-leaf-exit = Two questions
solo-leaf-again = Play again
solo-help-leaves = 1 to 6
    .does = turn to a leaf
solo-help-total = show the total, after the bars
solo-help-why = why each voted so
solo-help-record = the record, to read or to save
solo-total = And in one number
    .key = T
solo-why-so = Why each voted so
    .key = W
solo-record = The record
    .key = R
solo-leave = Leave
    .key = Esc
solo-adopted = Adopted
    .key = A
solo-not-adopted = Not adopted
    .key = N
solo-same-again = Play the same seed again, with every red line
solo-right = As you said.
solo-wrong = Not as you said.

## The first minutes
solo-first-vote = Your first vote
solo-invented-case = An invented case, among members that sit on the Council
solo-skip = Skip to the cases
    .key = C
solo-choose-a-case = Choose a case
    .key = Enter
solo-prediction = What becomes of it? Vote { $number } of 3
solo-guess-adopted = Adopted
    .key = A
solo-guess-too-few = Not adopted: too few
    .key = T
solo-guess-blocked = Not adopted: vetoed
    .key = V
solo-other-reason = Yes, but for the other reason.
solo-help-cast = F, A, B
    .does = cast your vote
solo-help-guess = A, T, V
    .does = say what becomes of a vote, and why
solo-help-skip = skip to the cases
