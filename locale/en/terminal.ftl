### The games in the terminal: prompts, keys and what is told. The keys are letters as they stand here.

terminal-welcome = Nine Votes. One person at the keys acts for every delegation, and for the chair.
terminal-leaving = Goodbye.
terminal-choose = Number or name, Enter for the founding case, Q to leave:{ " " }
# $basis: historical
terminal-scenario = { $title } ({ $day }, { $basis })
terminal-which-way = Enter plays the meeting · V its votes alone · { $negotiable ->
        [yes] A alone against the house ·{ " " }
       *[no] { "" }
    }S another scenario · Q leave:{ " " }
terminal-no-such-key = { COUNT($key) ->
        [0] That key
       *[other] "{ $key }"
    } does nothing here.
terminal-no-such-number = "{ $text }" is no number of this list.
terminal-no-such-member = No member of this Council is called "{ $name }"{ COUNT($near) ->
        [0] .
       *[other] { nearest-word }
    }
terminal-in = In.
terminal-played = The record is played.
terminal-journal = What is done is written down at once in { $journal }
terminal-kept = The sitting is kept. To go on with it: { $call }

## The votes alone; $votes: A in favour · B against
terminal-vote = { $key } { $vote }
terminal-votes = { LIST($votes, by: "dot") }
terminal-casting = { terminal-votes } · U undo · R play the record · Q leave
terminal-all-in = Every vote is in. Enter reveals them, U undoes, Q leaves.{ " " }
terminal-undone = Undone.
terminal-nothing-to-undo = Nothing is cast yet.
terminal-no-record = The record does not name every member's vote here, so it cannot be played.
terminal-revealed = The votes, one by one (this game's way: the Council votes by show of hands):
terminal-after-result = C change a vote · D debrief ·{ " " }{ $record ->
        [yes] R play the record ·{ " " }
       *[no] { "" }
    }{ $another ->
        [yes] N next vote ·{ " " }
       *[no] { "" }
    }V vote afresh · S another scenario · Q leave:{ " " }
terminal-whose-vote = Whose vote? Name or code, Enter for none:{ " " }
terminal-which-vote = Which vote now? { terminal-votes }:{ " " }

## Where a meeting stands
terminal-stage-agenda = The agenda is to be adopted
terminal-stage-debate = The debate is open
terminal-stage-before-the-vote = Statements before the vote
terminal-stage-voting = Voting
terminal-stage-after-the-vote = Statements after the vote
terminal-stage-suspended = Suspended
terminal-stage-adjourned = Adjourned
terminal-where = { $nth ->
        [1] { "" }
       *[other] Meeting { $nth } ·{ " " }
    }{ $stage } · { $day } · { $chair } presides
terminal-stands = Meeting { $nth }, { $day }: { SMALL($stage) }.
terminal-actions = Presiding: { $chair }. Actions that hold: { $actions }.
# $seats are codes
terminal-held-by-placard = Held by placard: { LIST($seats, by: "comma") }.
terminal-held-by-house = Held by the house: { LIST($seats, by: "comma") }.
terminal-not-yet-voted-on = Not voted on yet: { LIST($drafts, by: "comma") }. A further meeting may take that up.

## What may be done
terminal-enter = Enter: { $label } · ? all keys
terminal-law = { $law }.
terminal-or-a-seat = Or a seat by name, code or number · P papers · T transcript · U undo · Q leave
terminal-over =
    B debrief · W questions · M a further meeting
    T transcript · C correction · A another scenario · Q leave
terminal-poll = M mark a seat · S another seat ·{ " " }{ $recorded ->
        [yes] R play the record ·{ " " }
       *[no] { "" }
    }U undo · ? all keys · Q leave
terminal-how-does = { "  " }How does { NAMES($who) } vote?{ " " }
terminal-may = { CAPITAL(NAMES($who)) } may:
terminal-not-in-order = { $label } - not in order: { $objection }
terminal-group = { $title }: { $count } of them …
terminal-no-offers = Nothing can be done there now.
terminal-which-offer = Which? Number, Enter for none:{ " " }
terminal-which-seat = Which seat? Name, code or number, Enter for none:{ " " }
terminal-how-marked = X absent · N not participating:{ " " }
terminal-who-holds = P a person at this machine · L a placard in the room · H the house:{ " " }
terminal-correct = What should the record say instead? Enter for nothing:{ " " }
terminal-corrected = Written beside the record.
terminal-nothing-written = Nothing was written, and nothing is done.
terminal-not-recorded = The record does not say how this vote went.
terminal-taken-back = Taken back: { LIST($lines, by: "space") }
terminal-now-held = Noted: { $holder } holds { NAMES($who) }.
terminal-not-yet-over = Another scenario can be chosen once the meeting is adjourned; Q leaves it as it is.
# $figures is the same day in figures: 2024-03-28
terminal-which-day = On which day, such as { $figures }? Enter for { $day }:{ " " }

## The seats and the papers
terminal-holder-person = a person
terminal-holder-placard = a placard
terminal-holder-house = the house
terminal-presides = presides
terminal-has-voted = has voted
terminal-beside = { "  " }{ LIST($notes, by: "comma") }
terminal-draft = { $name }{ $titled ->
        [yes] : { $title }
       *[no] { "" }
    }
terminal-draft-stands = { $standing }.{ COUNT($sponsors) ->
        [0] { "" }
       *[other] { " " }Sponsors: { NAMES($sponsors) }.
    }
terminal-clause = { $place }. { $about }: { $text }{ $gone ->
        [yes] { " " }(no longer in the text)
       *[no] { "" }
    }
terminal-or-else = or: { $text }
terminal-amendments = Amendments
terminal-amendment = { CAPITAL($amendment) }: { COUNT($text) ->
        [0] to be deleted
       *[other] { $text }
    }. { $standing }.
terminal-wordings = Wordings proposed in consultations, with who supports them
terminal-wording = { CAPITAL($part) }: { $wording } ({ NAMES($who) }).
terminal-follows = What follows, as this scenario tells it

## What the keys do
terminal-enter-key = Enter
    .does = what the President usually does next
terminal-a-seat = a seat
    .does = what that seat may do now, and what is not in order and why
terminal-does-s = the seats with their numbers
terminal-does-p = the papers: drafts and amendments as they stand
terminal-does-t = the whole transcript
terminal-does-u = take back the last action; a result is not taken back
terminal-does-c = write a correction to the record
terminal-does-h = hand a seat over to another holder
terminal-does-k = the class predicts what becomes of the vote that comes next
terminal-does-b = the debrief of the last vote: what happened, why, what would have changed it
terminal-does-w = the questions of the lesson, before it, and after it with their answers
terminal-does-m = begin a further meeting, once this one is adjourned
terminal-does-a = another scenario, once this meeting is adjourned
terminal-does-list = this list
terminal-does-q = leave; the journal keeps all that was done
terminal-does-mark = mark any seat as absent or not participating
terminal-does-record = cast the votes still missing as they are recorded
terminal-does-another = act for another seat, which may change its vote
