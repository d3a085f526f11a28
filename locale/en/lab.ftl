### The reform laboratory: rules to choose or to build, the table that a rule seats, the power that it gives.

lab-title = Reform laboratory
lab-replay = Replay votes under it
    .key = R
lab-pane-choose = Rules there are
lab-pane-build = Build one
lab-charter-of-the-day = The Charter, as on the day of each vote
lab-group-charter = The Charter
lab-group-proposals = Proposals to enlarge the Council
lab-group-levers = One change
lab-group-invented = Invented

## The keys, and what they do; and what two words of the screen mean.
lab-help-arrows = Up, Down
    .does = go through the rules, or through the levers
lab-help-choose = Enter
    .does = choose the rule, or move the lever
lab-help-build = B
    .does = from the rules there are to building one, and back
lab-help-ways = W
    .does = two ways to vote, or three
lab-help-replay = R
    .does = replay votes under the rule
lab-help-bars = On bars
    .does = the shares as exact fractions
lab-help-banzhaf = the member's share of all cases in which one vote decides
lab-help-shapley = the share of roll-calls, in every order, that the member's vote settles

## A rule: what it is called, what kind it is, where it is written. $rule and $source are those of a rule set.
lab-rule-changed = { $base ->
        [charter] The Charter
        [two-thirds] Two thirds of the members
       *[other] { CAPITAL($rules) }
    }, with { SPELL($count) } changes
lab-about = { CAPITAL($standing) } · { $source }
# As a kind of rule, beside those of the screen of other rules: "The law · Article 27".
lab-the-law = the law
lab-but-changed = { CAPITAL($standing) }, but changed
lab-changes = { CAPITAL(SPELL($count)) } changes in the Charter
# On a row to choose it.
lab-row = { $required } of { $seats } needed · { $source }
lab-invented = invented
# Once it is chosen: "Adds six permanent (2 Africa, 2 Asia and 2 of any region) and four elected (4 Africa) seats."
lab-adds = Adds { LIST($parts) } seats.
lab-adds-seats = { SPELL($count) } { $permanent ->
        [yes] permanent
       *[no] elected
    } ({ LIST($regions) })
lab-region = { $count } { $region ->
        [any] of any region
       *[other] { $region }
    }

## The levers, each with what it is and where it comes from.
lab-built-on = Changed in { $rule }:
lab-yes = Yes
lab-no = No
lab-vetoes = Vetoes needed to block
lab-vetoes-source = The Charter: one. Two: papers of the Assembly's working group. None and three: invented.
lab-needed = Votes in favour needed
lab-needed-source = Any number but that of the rule itself is invented.
# Where votes from before 1965 are replayed too.
lab-needed-before = The Charter: nine of fifteen; seven of eleven until 1965, where this is counted from seven. Other numbers: invented.
lab-lever-abstention-blocks = Abstaining blocks
lab-source-abstention-blocks = A permanent member that abstains blocks. Invented: in practice since 1946 it does not.
lab-lever-absence-blocks = Absence blocks
lab-source-absence-blocks = The USSR's reading in 1950. With abstaining too, it is Article 27(3) read literally.
lab-lever-chapter-vii-only = Veto only under Chapter VII
lab-source-chapter-vii-only = Proposed in the Assembly's working group: A/52/47, annex XI, paragraph 1.
lab-lever-strict-27-3 = A party to a dispute abstains
lab-source-strict-27-3 = Article 27(3), last clause, applied strictly: the Charter's words, seldom its practice.
lab-lever-binding-restraint = No veto on mass atrocities
lab-source-binding-restraint = The pledges of 2015 (A/70/621-S/2015/978) made binding. Invented as a rule.
lab-lever-snapback = Snapback in place of renewal
lab-source-snapback = The end is put, each vote turned round. After resolution 2231 (2015); else invented.

## The table.
lab-of-seats = { $needed } of { $seats }
# Below that number.
lab-in-favour = votes in favour needed{ $assumed ->
        [yes] { " " }(number assumed)
       *[no] { "" }
    }
lab-nobody-blocks = Nobody can block.
# $how is one of the four after it: "Each of five permanent seats can block by voting against, under Chapter VII alone."
lab-blocks = { $vetoes ->
        [1] Each of { SPELL($holders) } permanent seats
       *[other] { CAPITAL(SPELL($vetoes)) } of { SPELL($holders) } permanent seats together
    } can block { $how }{ $chapter ->
        [yes] , under Chapter VII alone
       *[no] { "" }
    }{ $atrocities ->
        [yes] , mass atrocities aside
       *[no] { "" }
    }.
lab-how-against = by voting against
lab-how-abstaining = by voting against or abstaining
lab-how-absent = by voting against or staying away
lab-how-not-in-favour = by not voting in favour
lab-added = { CAPITAL(SPELL($seats)) } seats added, with a broken edge

## Power.
lab-power = Power of one seat
lab-banzhaf = Banzhaf index
lab-shapley = Shapley-Shubik index
lab-game-two = Two ways: the textbook
lab-game-three = Three ways: as applied
lab-meaning-two = In favour or against, both equally likely: what the rule gives, not what politics makes of it.
lab-meaning-three = In favour, abstaining or against, all equally likely: what the rule gives, not what politics makes of it.
# The key of the bars.
lab-this-rule = This rule
lab-charter = Charter
lab-no-such-seat = no such seat
lab-percent = { PERCENT($share, places: 1) }
lab-percent-least = under 0.1%
# Both are fractions, as "421 / 2145"; the second may be "no such seat".
lab-exact = Each: { $share }. Under the Charter: { $charter }.
# A class of seats; $vetoes of it can block, 0 where none can.
lab-seats-permanent = { CAPITAL(SPELL($seats)) } { $added ->
        [0] permanent
       *[other] added permanent
    } seats: { $vetoes ->
        [0] none
        [1] each
       *[other] { SPELL($vetoes) } together
    } can block
lab-seats-elected = { CAPITAL(SPELL($seats)) } elected seats{ $added ->
        [0] { "" }
       *[other] , { SPELL($added) } of them added
    }
# On which question power is shown, and what does not show in it, a sentence or several.
lab-felt = { LIST($sentences, by: "space") }
lab-shown = Shown { LIST($places) }.
lab-outside-chapter-vii = outside Chapter VII
lab-certified = where mass atrocities are certified
lab-no-party = where nobody is a party
lab-nobody-absent = Nobody is absent here.
lab-end-is-put = The end of a measure is put.
