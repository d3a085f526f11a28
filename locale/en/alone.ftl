### A negotiation in the terminal: prompts, keys, headings.

## Before it, and after it
alone-tutorial = Enter begins with four quick votes, two minutes · N straight to the case · Q leave:{ " " }
alone-which-level = H historian · D delegate · A ambassador, Enter for delegate:{ " " }
alone-whose-seat = Whose seat? Name or code, Enter for { $who }:{ " " }
alone-no-seat = "{ $text }" has no seat on this Council.
alone-no-seat-of = { alone-no-seat } It seats { LIST($codes, by: "comma") }.
alone-not-negotiable = { $scenario } cannot be played alone: no clause of it has two wordings; there are { LIST($others, by: "comma") }
alone-next = Enter goes on · Q leave:{ " " }
alone-prediction = Adopted or not? A adopted · N not adopted:{ " " }
alone-right = Right.
alone-wrong = Not so.
alone-open-a-ledger = A member's name opens its ledger · Enter looks back · Q leave:{ " " }
alone-extended = G go on with the talks · Enter looks back · a member's name · Q leave:{ " " }
alone-again = R the same seed again · X the same without one red line · N another seed · Q leave:{ " " }
alone-no-red-lines = There is no red line in this case to leave out.
alone-all-alike = Every member voted as it is recorded to have.

## The prompt, and the line over it
alone-status = { $day } · { $clock } · { $points } · { $favours } · { $seed }
alone-asking = M moves · T text · C count · a member's name · I instructions · S what is said · ? all keys
alone-all-the-same = Y to do it all the same, any other key not to:{ " " }
alone-not-done = Not done.
alone-by-name = To talk to one member, leave this list and type its name.
alone-called = F in favour · A against · B abstaining · T text · C count · I instructions:{ " " }
alone-no-wording = There is no such clause or wording; T shows them.
alone-nothing-said = Nobody has anything to say of it now.
alone-not-recorded = The record has no further move for you here, or you have left its course.
alone-taken-back = Taken back.

## The lists: groups of moves, and moves with what they cost
alone-group = { $title }: { $usable ->
        [0] none now
       *[other] { $usable } now{ $greyed ->
            [yes] , others greyed
           *[no] { "" }
        }
    }
alone-priced = { $label } ({ $price })
alone-greyed = { $label } - not now: { $objection }

## The text: a clause by its number, a wording by its key, and whom it would move
alone-clause = { $number } { $about }{ $core ->
        [yes] { " " }(core clause)
       *[no] { "" }
    }: { $label }
alone-wording = { $key }  { $label }{ $tabled ->
        [yes] { " " }(as tabled)
       *[no] { "" }
    }
alone-worth = { $said }; { $worth }
alone-nearer = nearer: { LIST($movers, by: "comma") }
alone-further = further off: { LIST($movers, by: "comma") }
alone-nobody-moves = nobody that you can read moves
alone-mover-changing = { $who } ({ $points ->
        [0] { $change }
       *[other] { SIGNED($points) }, { $change }
    })
alone-notes = { LIST($notes, by: "comma") }
alone-member = { CAPITAL(NAMES($who)) }

## The keys
alone-key-moves = Enter, M
    .does = the moves there are, by number
alone-key-reword = 3b
    .does = reword clause 3 to its wording b (T shows the letters)
alone-key-member = a member
    .does = what you can see of it, and what you can do with it; name, code or first letters
alone-key-text = T
    .does = the text, the other wordings, and whom each would move
alone-key-count = C
    .does = the count, seat by seat
alone-key-cable = I
    .does = the cable from your capital, and your seat's card
alone-key-said = S
    .does = what delegations say of the text
alone-key-log = L
    .does = the log
alone-key-end = E
    .does = let the turn end
alone-key-vote = V
    .does = put the draft to the vote
alone-key-take-back = U
    .does = take the last move back (historian)
alone-key-recorded = R
    .does = the next move of the record (historian, while you keep to it)
alone-key-list = ?
    .does = this list
alone-key-leave = Q
    .does = leave; the journal keeps the game
