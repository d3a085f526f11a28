### What `fit` prints: a table of delegations, each with its leaning, and the lines to paste.

## The headings of the table.
fit-member = member
fit-leaning = leaning
# The leaning that gives the recorded votes, where it is another.
fit-fitted = fitted
# All leanings that give the recorded votes.
fit-allowed = allowed

## The cells of the table: points from -6 to 6.
fit-points = { SIGNED($points) }
fit-any = any
fit-none = none
fit-between = { SIGNED($low) } to { SIGNED($high) }

## What is said before the table, in place of it or after it.
fit-nothing-changes = The leanings give each recorded vote as they are.
# $scenario is the name of a file.
fit-no-record = { $scenario }: no recorded vote on a text that can be negotiated; add one under recorded
fit-nothing-to-fit = { $scenario }: no clause has two wordings, so its delegations are asked nothing
fit-paste = Write these leanings into the file:

## What is said of a member whose recorded votes its leaning cannot give; also by `check`
fit-finding = { $code }: { $said }
# $leaning is a number as it is written into the file, such as -2.
fit-guess = its vote { $vote } is explained without its leaning, by a red line or because it does not veto alone; { $leaning } is a guess: please set it
fit-no-leaning = no leaning gives { $vote }; { $against ->
        [yes] give it a red line, or points against the tags of that text
       *[no] its red line is crossed there; loosen the line, or tell the texts apart by a tag
    }
fit-conflict = no leaning fits { $first } and { $second }; the texts must differ by a tag that it cares about
fit-vote = { $name } ({ $vote })
fit-gives = a leaning of { $leaning } gives it
