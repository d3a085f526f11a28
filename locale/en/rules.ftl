### A screen: the votes on a table counted under every other rule, a row a rule; and what a kind of rule is called.

rules-title = The same votes under other rules
rules-note = Choose a rule to sit down at its table. Added seats vote as their region's elected did.
rules-back = Back
    .key = Esc
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
