### The gallery of cases: what a case is, what it shows, and how long it takes.

gallery-title = Choose a case
# Beside how many cases are shown
gallery-note = { $sifted } · Type to search · arrows choose · Enter opens
# In the field for a search, while it is empty
gallery-search = Title, year, place, or what it shows
gallery-nothing = No case has all of these words. Esc clears the search.
gallery-none-of-the-kind = There is no case of this kind here.
# How many cases are shown, if that is all, or of how many
gallery-cases = { $of } { $of ->
        [one] case
       *[other] cases
    }
gallery-cases-of = { $cases } of { gallery-cases }

## Where a case comes from; all of them
gallery-kind-all = All
gallery-kind-historical = History
gallery-kind-adapted = Adapted
gallery-kind-fictional = Invented

## How near a case is to today
gallery-recency-settled = Settled
gallery-recency-recent = Recent
gallery-recency-live = Live

## What a case shows, as one of a list
# $shown are some of those below, and words of the author's own
gallery-shows = { CAPITAL(LIST($shown, by: "comma")) }
gallery-shows-absence-is-not-veto = an empty chair does not block
gallery-shows-abstention-is-not-veto = abstaining is not voting against
gallery-shows-advisory-opinion = asking the Court
gallery-shows-agenda = the vote on the agenda
gallery-shows-breach-of-the-peace = a breach of the peace
gallery-shows-chapter-vii = Chapter VII
gallery-shows-default-flip = a vote that works upside down
gallery-shows-fourteen-not-enough = fourteen can be too few
gallery-shows-hidden-veto = a veto that is not cast
gallery-shows-mandate-lapse = a mandate that lapses
gallery-shows-negative-vote-is-no-veto = a permanent no that is no veto
gallery-shows-nine-votes = nine votes
gallery-shows-no-permanent-yes = adopted without a permanent yes
gallery-shows-not-participating = not participating
gallery-shows-one-short = one vote short
gallery-shows-price-of-compromise = the price of a compromise
gallery-shows-procedural-no-veto = no veto on procedure
gallery-shows-red-lines = red lines
gallery-shows-same-rule-every-member = one rule for every member
gallery-shows-seven-of-eleven = seven of eleven
gallery-shows-snapback = snapback
gallery-shows-uniting-for-peace = Uniting for Peace
gallery-shows-use-of-force = the use of force
gallery-shows-veto = the veto

## How many votes a case has, and about how long a class takes over it
gallery-votes = { CAPITAL(SPELL($votes)) } { $votes ->
        [one] vote
       *[other] votes
    }
gallery-minutes = about { $minutes } minutes
gallery-length = { LIST($parts, by: "dot") }
# Texts one after another, such as all that is wrong with a file
gallery-run = { LIST($texts, by: "space") }

# In the terminal, beside the name of a case
gallery-day = { $day }

## A file that cannot be read
gallery-faulty = Cannot be read
gallery-show-faults = Enter shows what to mend
gallery-faults = This file has { SPELL($count) } { $count ->
        [one] fault
       *[other] faults
    }.
# What the checker found
gallery-fault = Line { $line }: { CLOSED($finding) }
# The same at a $path within the file, such as votes.2.day
gallery-fault-at = Line { $line }, { $path }: { CLOSED($finding) }
# In the terminal
gallery-listed = { $name }: { $faults } { $faults ->
        [one] fault
       *[other] faults
    }; see: main.py check { $path }
gallery-to-mend = To mend in { $name }

## Keys, and (.does) what they do there
gallery-help-letters = Letters, digits
    .does = search; all words have to be in a case
gallery-help-arrows = Arrows
    .does = from case to case
gallery-help-pages = Page up, page down
    .does = scroll
gallery-help-ends = Home, End
    .does = the first case, the last
gallery-help-enter = Enter
    .does = open the case, or the first that was found
gallery-help-escape = Esc
    .does = clear the search, then back
# The row that says where one's own cases lie
gallery-own = Your own cases
# $folder is a path
gallery-own-folder = put their files into { $folder }
