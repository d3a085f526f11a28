### The debrief of a vote: on the wall, in the terminal and in the record.

debrief-heading = Debrief
# $subject begins with a capital letter.
debrief-of = { debrief-heading } of vote { $vote }: { $subject }
debrief-about = A step, a question. Ask it first, let the class commit itself, and read on only then. Each statement here is computed from the votes as they were cast.

## The steps, and headings within them
debrief-happened = What happened
debrief-why = Why
debrief-what-if = What would have changed it
debrief-follows = What follows
# $text is the author's.
debrief-author = As the author of the case has it: { $text }
debrief-for-the-class = For the class
debrief-ask = { debrief-for-the-class }:
debrief-red-lines = Red lines
# $rules are those under which it ends as it did in the room.
debrief-as-here = As here: { LIST($rules, by: "semicolon") }.
debrief-alike = It would have come out alike under every one of the { SPELL($rules) } rule sets.

## The question of the first step
debrief-hurdles = Two hurdles: enough votes in favour, and no permanent member against.
debrief-ask-vetoed = { debrief-hurdles } Which did it clear, and by how many over { SPELL($required) }? Which did it not clear?
debrief-ask-unanimity = How many members had to agree here, and did an abstention count against it?
debrief-ask-any-one = Could any one member have blocked this question? What decided it?
debrief-ask-no-veto = { CAPITAL(NAMES($who)) } voted against. Why was that no veto on this question?
debrief-ask-short-no-veto = { debrief-hurdles } Which stopped it? { CAPITAL(NAMES($who)) } voted against: why no veto?
debrief-ask-nobody-against = Nobody was against. What stopped it all the same, and who could give the { SPELL($missing) }?
debrief-ask-missing = { debrief-hurdles } Which stopped it? Where could the { SPELL($missing) } still missing have come from?
debrief-ask-aside = { CAPITAL(NAMES($who)) } did not vote in favour. Why did that not stop it?
debrief-ask-outvoted = { CAPITAL(SPELL($against)) } { $against ->
        [one] member
       *[other] members
    } voted against. Why did that not stop it?
debrief-ask-how-far = { debrief-hurdles } How far over the first was it? Who could have stopped it at the second?

## The question of the second step
debrief-those = { $listed ->
        [yes] { CAPITAL(NAMES($who)) }
       *[no] { CAPITAL(SPELL(COUNT($who))) } members
    }
debrief-ask-against = { debrief-those } voted against. Give { COUNT($who) ->
        [1] the reason
       *[other] the reason of each
    } in one sentence that it would accept itself.{ $of_a_text ->
        [yes] { " " }Which change of the text would have met it?
       *[no] { "" }
    }
debrief-ask-abstained = { debrief-those } abstained. What does that say which neither a vote in favour nor one against would say?
debrief-ask-given-up = Nobody voted against or abstained. What did each give up so that this was possible?

## The question of the third step
debrief-ask-none = Could any votes at all have { pivot-turned } it?
debrief-ask-several = Before you read on: no single vote would have { pivot-turned } it. How many together, and whose?
debrief-ask-idle = { debrief-ask-whose } And which permanent members' votes made no difference?
debrief-ask-whose = Before you read on: whose vote alone would have { pivot-turned } it?

## What happened
# Over the step that is shown.
debrief-place = Debrief, step { $step } of 3{ $votes ->
        [1] { "" }
       *[other] { " " }· vote { $vote } of { $votes }
    }
debrief-predicted = The class predicted
debrief-predicted-as-one = { debrief-predicted }: { $adopted ->
        [0] not adopted
       *[other] adopted
    }.
debrief-predicted-hands = { debrief-predicted }: { $adopted } { $adopted ->
        [one] says
       *[other] say
    } adopted, { $not_adopted } not adopted.
# How many voted so ($vote), and their names.
debrief-roll = { COUNT($who) } { $vote }: { COUNT($who) ->
        [0] { debrief-nobody }
       *[other] { LIST($who) }
    }.
debrief-nobody = nobody

## Why: the hurdles, what each asks for, and how it was cleared
debrief-first = First hurdle
debrief-second = Second hurdle
debrief-all-in-favour = All who vote in favour
debrief-votes-in-favour = { CAPITAL(SPELL($required)) } votes in favour
debrief-in-favour = { $in_favour ->
        [0] None
       *[other] { $in_favour }
    } in favour, { $required } needed
debrief-not-unanimous = Not cleared: not all who voted were in favour
debrief-short = Not cleared: { SPELL($missing) } short
debrief-over = Cleared: { SPELL($over) } over
debrief-exactly = Cleared: exactly { $required }
# $needed is how many permanent members it takes to block.
debrief-fewer = { $needed ->
        [0] No permanent member
        [1] No permanent member
       *[other] Fewer than { SPELL($needed) } permanent members
    }
debrief-fewer-against = { debrief-fewer } against
debrief-fewer-against-or-absent = { debrief-fewer } against or absent
debrief-fewer-not-in-favour = { debrief-fewer } without a vote in favour
debrief-fewer-held-back = { debrief-fewer } held back
debrief-no-veto-here = No veto on such a question
debrief-like-any-other = A permanent member's vote counts like any other
debrief-not-asked = Not asked: no veto is counted below { SPELL($required) }
# $who says who blocked it.
debrief-blocked = Not cleared: { $who }
debrief-not-blocked = Cleared: nobody blocked it
# In the terminal, where $figure may be missing ($counted).
debrief-hurdle = { $name }, { LOWER($title) }: { $counted ->
        [yes] { $figure }.{ " " }
       *[no] { "" }
    }{ $verdict }.
debrief-whose-vote = Whose vote did what

## What would have changed it
debrief-way = Way { $nth } of { $ways }
# $moves as "had China abstained".
debrief-would-have = It would have been { pivot-turned } { $moves }.
debrief-small-signs = Small signs show how a member would have had to vote.
# On the card of a member whose vote would have turned it: $number of $members, or all of them.
debrief-pill-some = { $number } OF { $members }
debrief-pill-alone = TURNS IT
debrief-pill-this = THIS ONE
debrief-pill-all = ALL { $members }
debrief-pill-red-line = RED LINE
debrief-red-line = Red line { $nth } of { $lines }

## The same votes under another rule
debrief-counted-again = The same votes, counted again
debrief-under-another = The same votes, counted under another rule
debrief-votes-needed = Votes needed
debrief-to-block = To block, it takes
debrief-vetoes = { $vetoes ->
        [0] no veto
       *[other] { SPELL($vetoes) }
    }
debrief-abstention-blocks = Abstention blocks
debrief-absence-blocks = Absence blocks
debrief-no-veto = No veto
debrief-two-vetoes = Two permanent members have to be against
debrief-yes = yes
debrief-no = no

## Beside the record, or, where the case is invented, beside what its author wrote
debrief-record = { $invented ->
        [yes] the case as written
       *[no] the record
    }
debrief-as-recorded = { $votes ->
        [0] All voted as in
        [one] { CAPITAL(SPELL($votes)) } vote differs from
       *[other] { CAPITAL(SPELL($votes)) } votes differ from
    } { debrief-record }
# $head is as "Not adopted".
debrief-ended-here = Here: { LOWER($head) }, { vote-counts }.
debrief-ended-there = In { debrief-record }: { LOWER($head) }, { vote-counts }.
debrief-beside = { CAPITAL(NAMES($who)) }: { $here } here, { $there } there.

## Buttons, and what is on the key that leads on
debrief-back = Back to the table
    .key = Esc
debrief-earlier = Step back
    .key = Backspace
debrief-vote-before = Vote before
    .key = [
debrief-next-vote = Next vote
    .key = ]
debrief-another-way = Another way
    .key = N
debrief-next-red-line = Next red line
    .key = N
debrief-all-rules = All rules
    .key = L
debrief-as-in-the-room = As in the room
    .key = A
debrief-on-key = Enter
debrief-on-why = { debrief-why }
debrief-on-asked = { debrief-what-if }
debrief-on-votes = Show it
debrief-on-texts = Other texts
debrief-on-rules = Other rules
debrief-on-record = Beside the record
debrief-on-lines = { debrief-red-lines }

## The keys, and what they do
debrief-help-enter = Enter
    .does = the next step, or use what the focus is on
debrief-help-backspace = Backspace
    .does = the step before
debrief-help-steps = 1, 2, 3
    .does = what happened, why, what would have changed it
debrief-help-another = N
    .does = another set of votes, or the next red line
debrief-help-rules = L
    .does = the same votes under every rule set
debrief-help-votes = [ and ]
    .does = the debrief of another vote of this sitting
debrief-help-back = Esc
    .does = back
