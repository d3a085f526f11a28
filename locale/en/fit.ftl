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
