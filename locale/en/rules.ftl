### What rule sets are called; and a screen: the votes on a table counted under every other rule, a row a rule.

rules-note = Choose a rule to sit down at its table. Added seats vote as their region's elected did.
# Turns the page.
rules-more = More rules ({ $page } of { $pages })

## What kind of rule it is.
rules-standing-law = the law that day
rules-standing-lever = one change
rules-standing-proposal = proposed
rules-standing-history = of another time
rules-standing-invented = invented

## A row. The head of one that can be counted is "Adopted", and such.
rules-not-counted = Cannot be counted
# $remark says why it cannot be.
rules-remark = { SENTENCE($remark) }
# $standing is one of the kinds above: "Proposed · 14 of 21 in favour, 14 needed · six votes assumed".
rules-seats = { CAPITAL($standing) } · { $in_favour } of { $seats } in favour, { $required } needed{ $assumed ->
        [0] { "" }
        [one] { " " }· { SPELL($assumed) } vote assumed
       *[other] { " " }· { SPELL($assumed) } votes assumed
    }
# $why is a sentence; others than the assumed votes would have turned it.
rules-hangs = { $why } The assumed votes decide it.

## At the table of a rule.
# In the corner of the wall; $rules is a rule set.
rules-under = Counted under: { $rules }
# On the card of a seat whose vote nobody cast.
rules-assumed = ASSUMED
# Over the result.
rules-added-assumed = { CAPITAL(SPELL($added)) } added seats: their votes are assumed

## Rule sets, and what is changed in one, within a sentence.
rules-charter-1945 = the Charter of 1945
rules-charter-1965 = the Charter as amended
rules-two-thirds = two thirds of the members, and no veto
rules-league = the Council of the League of Nations
rules-g4-2005 = Group of Four
rules-au-2005 = African Union
rules-ufc-2005 = Uniting for Consensus
rules-razali-1997 = Razali paper
rules-hlp-a = High-level Panel, model A
rules-hlp-b = High-level Panel, model B
rules-l69 = L.69 Group
rules-literal-concurrence = every permanent member has to vote in favour
rules-absence-blocks = an absent permanent member blocks
rules-abstention-blocks = an abstaining permanent member blocks
rules-no-veto = no member can block alone
rules-chapter-vii-only = a veto only on action under Chapter VII
rules-binding-restraint = no veto where mass atrocities are certified
rules-strict-27-3 = a party to a dispute must abstain
rules-snapback = the measure goes on unless the Council ends it
rules-own = this scenario's own rule
rules-required = { $required } votes in favour are needed
rules-vetoes = { $vetoes ->
        [0] no permanent member can block
        [1] one permanent member voting against blocks
       *[other] { SPELL($vetoes) } permanent members have to vote against to block
    }
# Both are as above.
rules-and = { $rules }, and { $change }
# By itself.
rules-named = { CAPITAL($rules) }

## There is no such rule set, or no such change.
rules-unknown = There is no rule set { $name }. Known are: { LIST($known, by: "comma") }.
rules-no-change = There is no rule set or change "{ $name }". Rule sets: { LIST($known, by: "comma") }. Changes to one, joined with +: { LIST($changes, by: "comma") }.
