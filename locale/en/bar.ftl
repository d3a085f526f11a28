### Why each of the five bars is as long as it is, in a few words that follow what it measures.

## What stands in the text, and what goes on
bar-nothing-adopted = nothing was adopted
bar-halved = halved, since a core clause says next to nothing
bar-of-the-text = by the text that was adopted
bar-of-the-stopgap = by the stopgap, which alone was adopted
# How many clauses give the penholder all that it wanted
bar-all-kept = every clause gives all of it
bar-kept = { $kept ->
        [0] no
       *[other] { SPELL($kept) }
    } { $kept ->
        [one] clause gives
       *[other] clauses give
    } all of it, of { SPELL($clauses) }
bar-weakest-clause = as much as the weakest clause lets it
bar-while-it-lasts = as long as the stopgap lasts
bar-time-left = there was time left to try again
bar-won-before = what the stopgap won before
bar-nothing-goes-on = no text keeps it up

## How broadly it was carried, or how many voted as the player did
bar-no-nine = too few were in favour to carry anything
bar-nobody-voted = nobody voted
bar-nobody-objected = nobody broke silence
# $abstaining are permanent members; a veto made it all be in vain
bar-carried = { $in_favour } of { $members } in favour{ $abstaining ->
        [0] { "" }
        [one] , { SPELL($abstaining) } permanent member abstaining
       *[other] , { SPELL($abstaining) } permanent members abstaining
    }{ $in_vain ->
        [yes] , in vain
       *[no] { "" }
    }
bar-alike = { SPELL($others) } of the others

## What was held against the player, one or several
bar-held-against = { LIST($what) }
bar-nothing-against-you = nothing was held against you
bar-leaked = an offer of yours was in the papers
bar-crossed = you went against what binds you
bar-too-few = you called a vote that fell short
bar-lapsed = you let the time run out
bar-withdrawn = you withdrew the draft
bar-gave-away = you gave way, and were vetoed all the same
bar-broke-word = you did not vote as you had said

## What is left of favours and of trust
bar-left = { LIST($what) }
bar-favours = { $left } of { $all } favours
bar-trusting = { SPELL($members) } { $members ->
        [one] member that trusts you
       *[other] members that trust you
    }
bar-wary = { SPELL($members) } { $members ->
        [one] member that is wary of you
       *[other] members that are wary of you
    }
