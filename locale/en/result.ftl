### What became of a question, in a fixed grammar: what became of it, the figures, what decided.
### "Not adopted. 13 in favour, 1 against, 1 abstaining. Nine were reached; the Russian Federation, a
### permanent member, voted against."

## What became of it, as the first words
result-head-adopted = Adopted
result-head-insufficient-votes = Not adopted
result-head-vetoed = Not adopted
result-head-not-unanimous = Not adopted
result-head-procedural = Procedural
result-head-substantive = Substantive
result-head-ruling-overruled = The ruling is overruled
result-head-ruling-stands = The ruling stands
result-head-elected = Elected
result-head-not-elected = Not elected
result-head-relief-continues = The relief continues
result-head-snapback = The earlier sanctions return

## What became, or would have become, of it, within a sentence
result-became-adopted = adopted
result-became-insufficient-votes = not adopted, too few being in favour
result-became-vetoed = not adopted, a permanent member blocking it
result-became-not-unanimous = not adopted, not being unanimous
result-became-procedural = procedural
result-became-substantive = substantive
result-became-ruling-overruled = the ruling is overruled
result-became-ruling-stands = the ruling stands
result-became-elected = elected
result-became-not-elected = not elected
result-became-relief-continues = the relief continues
result-became-snapback = the earlier sanctions return

## The figures, as a sentence of their own
result-carried = { vote-counts }.
result-stopped = { vote-counts }.
result-not-unanimous = { CAPITAL(vote-counts) }: not unanimous.
# $missing is by how many it fell short of $required
result-short = { $in_favour ->
        [0] None
       *[other] { $in_favour }
    } in favour: { SPELL($missing) } short of { SPELL($required) }.

## What decided, as a sentence
result-no-veto = No veto is counted.
# $stopped is one of the messages below: who stopped it
result-reached = { CAPITAL(SPELL($required)) } were reached; { $stopped }.

## Who stopped what had enough votes in favour; also within other sentences
# $count says how many members $who are; $against, whether all of them voted against
result-blocked = { NAMES($who) }, { $count ->
        [one] a permanent member
       *[other] permanent members
    }, { $against ->
        [yes] voted against
       *[no] did not concur
    }
# $who are new permanent members, of whom only the number is known
result-blocked-unnamed = { NAMES($who) } voted against
# The ballot was secret; $least is how many permanent members it takes to stop anything
result-somebody-blocked = at least { SPELL($least) } { $least ->
        [one] permanent member
       *[other] permanent members
    } { $against ->
        [yes] voted against
       *[no] did not concur
    }

## The whole: $head, then each of $sentences
result-whole = { $head }. { LIST($sentences, by: "space") }

## What became of it, in brackets or behind a colon
result-called-adopted = adopted
result-called-insufficient-votes = insufficient votes
result-called-vetoed = vetoed
result-called-not-unanimous = not unanimous
result-called-procedural = procedural
result-called-substantive = substantive
result-called-ruling-overruled = ruling overruled
result-called-ruling-stands = ruling stands
result-called-elected = elected
result-called-not-elected = not elected
result-called-relief-continues = relief continues
result-called-snapback = snapback
