### The same votes under other rules: the table of `whatif`, of the record and of the debrief, and its picture.

comparison-title = The same votes under other rules
# $of says which vote.
comparison-title-of = { comparison-title }: { $of }

## The headings of the table, and of the picture.
comparison-rules = Rules
comparison-in-favour = In favour
comparison-against = Against
# How many voted neither in favour nor against.
comparison-otherwise = Otherwise
comparison-needed = Needed
comparison-result = What comes of it
# Of the picture: the mark at the number of votes needed, and votes that are assumed.
comparison-mark = needed
comparison-assumed = assumed

## What comes of the votes under a rule set. A full stop may follow.
# $remark says why they cannot be counted: "it seats 11, and 15 voted".
comparison-not-counted = Not counted: { $remark }
# With snapback: what is there stays, or ends.
comparison-goes-on = It goes on: not ended
comparison-ended = It is ended
# $became is as "adopted", $head as "Not adopted".
comparison-became = { CAPITAL($became) }
comparison-blocked = { $head }, { NAMES($who) } blocking
# $result is one of the two before; others than the assumed votes would have turned it.
comparison-hangs = { $result }; this hangs on assumed votes

# A line of the table as a sentence. $counts are as "13 in favour, none against, 1 abstaining", and so is $assumed, where votes are assumed.
comparison-counted = { $title }: { $counts }{ $assuming ->
        [yes] , of these assumed { $assumed }
       *[no] { "" }
    }; { $required } needed. { $result }.
comparison-uncounted = { $title }: { $result }.

## What has to be said once below the table.
comparison-no-chapter = The chapter of the Charter is not given here, so a veto that is held under Chapter VII alone is not held.
comparison-assumption = Votes of added seats are assumed: the seats a rule set adds for a region vote as that region's elected members did, shared out by largest remainder; a region that had none, and a seat of no region, as all elected members did.{ $named ->
        [yes] { " " }{ comparison-named }
       *[no] { "" }
    }
comparison-named = Votes of added seats that are named are taken as named; the rest are assumed so.
comparison-snapback = Snapback: what is there goes on unless the Council ends it. Who voted against keeping it is taken to vote for the end, and the other way about.
comparison-summary = Carried under { SPELL($carried) } of { SPELL($counted) } { $counted ->
        [one] rule set
       *[other] rule sets
    }.

## For programs that read the table: what a rule set is and where it is written, and an added seat of no region.
comparison-what = { $kind }: { $source }
comparison-kind-law = the law
comparison-kind-lever = one thing changed
comparison-kind-proposal = a proposal
comparison-kind-history = history
comparison-kind-invented = an invention
comparison-no-region = no region
