### What a whole voting record shows, as `audit --figures` prints it, and the picture of agreement.

## Headings.
figures-heading-hung = Ballots that hung on one vote
figures-heading-alone = How often each permanent member stood alone
# What follows is a list of pairs: "China and France: 5 of 8, 62.5%."
figures-heading-agreement = Of the ballots in which both took a side, how many permanent members voted alike in
figures-heading-rules = The same ballots under other rules
# Of the picture: a square a pair.
figures-member = { $who }
figures-matrix = Agreement between the permanent members

## What is said below them.
# While it takes its time; an ellipsis follows.
figures-working = counting every ballot under other rules
figures-hung-unknown = No ballot names every member, so which hung on one vote cannot be said.
figures-hung = { GROUPED($hung) } of the { GROUPED($named) } ballots with every vote known by name, { PERCENT($share, places: 1) }: one member more would have carried what was lost, or one abstaining stopped what was carried. That a permanent member can vote against what is carried is not counted.
figures-alone = { $who }, of { GROUPED($ballots) } ballots: alone against in { GROUPED($against) }, blocking alone in { GROUPED($blocking) }, alone of the five not in favour in { GROUPED($apart) }.

# Two members that never took a side in the same ballot; by itself in a square of the picture.
figures-never = never together
figures-never-agreed = { $one } and { $other }: { figures-never }.
figures-agreed = { $one } and { $other }: { figures-alike }, { figures-share }.
# In a square of the picture: in how many of the ballots in common two members voted alike.
figures-alike = { GROUPED($same) } of { GROUPED($ballots) }
figures-share = { PERCENT($share, places: 1) }
figures-sides = A side is a vote in favour, against or abstaining; who did not take part took none.

# $changes are one or both of the two messages below, or none.
figures-under = { $rules }: carries { GROUPED($carried) } of { GROUPED($counted) }{ COUNT($changes) ->
        [0] { "" }
       *[other] , { LIST($changes) }
    }.
figures-gained = { GROUPED($gained) } that the Charter did not carry
figures-lost = without { GROUPED($lost) } that it did
figures-as-decided = Each ballot is counted by the Charter of its date, as the kind of question it was. Where a rule set seats more members than voted, the votes of the added ones are assumed.
