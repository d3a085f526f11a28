### All that may be seen of one delegation: its ledger, its red lines, its trust.

## Headings, and what is said where there are no numbers
drawer-ledger = Its ledger
drawer-red-lines = Its red lines
drawer-what-would-change-it = What would change its vote
drawer-listens = What it listens to
drawer-no-lines = It has no red line in this case.
drawer-not-shown = Its numbers are shown once you have talked to it.
drawer-never-shown = At this level its numbers are shown after the vote.

## The ledger: a row's points, and their sum
drawer-points = { SIGNED($points) }
drawer-total = Total { SIGNED($total) }{ $short ->
        [yes] ; +1 is needed to be in favour
       *[no] { "" }
    }

## A red line; $because is how an author has the delegation state it
drawer-line = { CAPITAL($because) }. A text that crosses this line gets { $against ->
        [yes] a vote against
       *[no] an abstention at best
    }.
drawer-firm = Firm: nothing moves it.
drawer-strength = Strength { $strength } of 6.
drawer-strength-against = Strength { $strength } of 6: it gives way once a veto costs that much.
drawer-strength-now = Strength { $strength } of 6: it gives way once a veto costs that much; now it costs { $cost } of { $strength }.
drawer-crossed = { $crossed ->
    [yes] crossed by this text
   *[no] not crossed by this text
}
drawer-crossed-alone = { SENTENCE(drawer-crossed) }
# In the terminal: a line with how firm it is, and under it how it stands to the text
drawer-red-line = Red line: { $sentence } { $firmness }
drawer-stands = { drawer-crossed }. { $rests_on }
# What a veto would cost it, of what its line is worth
drawer-veto-cost = A veto would cost { $cost } of { $strength }

## How sure something is, and where it stands; $sources are as an author gave them
drawer-rests-on = { CAPITAL($sure) }{ COUNT($sources) ->
        [0] { "" }
       *[other] : { LIST($sources, by: "semicolon") }
    }.
drawer-observers = Observers say: { $text } ({ $sure }{ COUNT($sources) ->
        [0] { "" }
       *[other] : { LIST($sources, by: "semicolon") }
    }).
drawer-sure-documented = documented
drawer-sure-inferred = inferred
drawer-sure-speculative = speculative

## What it listens to, what it thinks of the player, and what it wants
# $arguments stand after "about"; $room is by how many points more it can be moved, where that is
# seen
drawer-hears = It listens to arguments about { LIST($arguments, by: "or") }.
drawer-hears-still = It listens to arguments about { LIST($arguments, by: "or") }, by { SPELL($room) } { $room ->
        [one] point
       *[other] points
    } at most.
drawer-hears-nobody = No argument moves it.
drawer-full = It has been moved as far as arguments go.
drawer-dug-in = It was appealed to in public, and sees no way out any more.
drawer-trust = { CAPITAL(NAMES($who)) } { $trust ->
        [-2] does not trust you
        [-1] is wary of you
        [1] trusts you
        [2] trusts you fully
       *[0] has no opinion of you yet
    }.
drawer-card = What its own card says: “{ $wants }”
drawer-why = { CAPITAL($why) }.
