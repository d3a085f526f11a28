### What would have changed a vote: how near it was, which sets of votes, whose choices.

## Headings
pivot-distance = How near it was
pivot-sets = The fewest votes that would have changed it
pivot-choices = What the permanent members' votes did
pivot-blockers = Who could have stopped it

## How near it was
pivot-all-had-to = All who voted had to be in favour.
pivot-exactly = { CAPITAL(pivot-in-favour) }, exactly the { SPELL($required) } needed.
pivot-over = { CAPITAL(pivot-in-favour) }, { SPELL($far) } more than the { SPELL($required) } needed.
pivot-short = { CAPITAL(pivot-in-favour) }, { SPELL($far) } short of the { SPELL($required) } needed.
pivot-in-favour = { SPELL($in_favour) } { $in_favour ->
        [one] was
       *[other] were
    } in favour

## The fewest votes that would have changed it
# What other votes would have done: stop what was carried, or carry what was not.
pivot-turned = { $carried ->
        [yes] stopped
       *[no] carried
    }
pivot-took-nothing = No votes whatever would have { pivot-turned } it
pivot-took = { $votes ->
        [1] One vote would have been enough
       *[other] It would have taken { SPELL($votes) } votes together
    }
pivot-took-only = { $took }.
# $took is one of the two above, $sets are sets of votes as below
pivot-took-sets = { $took }: it would have been { pivot-turned } { LIST($sets, by: "or-else") }.

## One set of votes, after "it would have been carried": "had China abstained and …"
pivot-had = had { LIST($moves) }

# Members $who, all of them; $instead is how they would have had to vote
pivot-moved = { COUNT($who) ->
        [1] { "" }
        [2] both{ " " }
       *[other] all of{ " " }
    }{ NAMES($who) } { $instead }
# None of the members $who; $voted is how they would not have had to vote
pivot-moved-none = { COUNT($who) ->
        [2] neither { NAMES($who, by: "nor") }
       *[other] none of { NAMES($who) }
    } { $voted }
# One of two members
pivot-moved-either = either { NAMES($who, by: "or") } { $instead }
# So many ($number) of the members $who, who all $voted alike; they are named if they are few
pivot-moved-any = any { SPELL($number) } of the { SPELL(COUNT($who)) } { $kind ->
        [permanent] permanent members
        [elected] elected members
       *[any] members
    } that { $voted }{ $listed ->
        [yes] { " " }({ NAMES($who) })
       *[no] { "" }
    } { $instead }
# So many more of those just named, who were $of
pivot-moved-others = { $of ->
        [2] the other
       *[other] { SPELL($number) } others
    } { $instead }

# How members would have had to vote: any of $votes would do
pivot-instead = { LIST($votes, by: "or") }
# … or in any way but $vote
pivot-instead-not = not { $vote }
# How members voted who did not all vote alike
pivot-not-in-favour = did not vote in favour

## What the permanent members' votes did
pivot-choice = { CAPITAL(NAMES($who)) } { $voted }: had { COUNT($who) ->
        [1] it
        [2] either
       *[other] any one of the { SPELL(COUNT($who)) }
    } { $instead }, that alone would have { pivot-turned } it.
pivot-no-veto = The vote against of { NAMES($who) } was no veto: { pivot-in-favour }, and abstaining would have changed nothing.
pivot-did-not-block = The vote against of { NAMES($who) } did not block: under this rule that takes { SPELL($needed) }.
pivot-more-than-it-took = { CAPITAL(NAMES($who)) } blocked it, more than it took: none of them alone could have let it through.
pivot-idle = No other vote of { NAMES($who, by: "or") }, by itself, would have changed it.

## Who could have stopped it
# $veto is one of the sentences below: who holds a veto
pivot-nobody-alone = No member could have stopped it alone. { $veto }
pivot-could = { CAPITAL(SPELL(COUNT($who))) } of { SPELL($size) } members could have stopped it, { COUNT($who) ->
        [one] alone
       *[other] each alone
    }{ $listed ->
        [yes] : { NAMES($who) }
       *[no] { "" }
    }. { $veto }
pivot-no-holder = Nobody holds a veto on such a question.
pivot-every-holder = Every permanent member holds a veto on such a question{ pivot-together }.
pivot-holders = A veto on such a question is held by { NAMES($who) }{ pivot-together }.
pivot-together = { $several ->
        [yes] , { SPELL($needed) } of them together
       *[no] { "" }
    }

## The picture, and what stands beside it
pivot-chart-title = One vote cast otherwise: { $vote }
# In a cell: what a vote does that would have turned it
pivot-turns = { $carried ->
        [yes] stops it
       *[no] carries it
    }
pivot-chart-note = The mark is the vote that was cast. "{ CAPITAL(pivot-turns) }" stands where the member, voting so and all others as they did, would have turned it; a dot where not. A star is a permanent member.
pivot-cast = { CAPITAL(NAMES($who)) } { $cast }.
pivot-cast-turning = { CAPITAL(NAMES($who)) } { $cast }; voting { LIST($own, by: "or") } { pivot-turns }.
pivot-not-named = { $unnamed } of { $size } votes are not known by name
pivot-unnamed = Of { SPELL($size) } votes the record does not name { SPELL($unnamed) }, so which votes would have changed it cannot be said.
