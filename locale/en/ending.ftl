### How a negotiation ended, as a heading, and what follows where a scenario does not tell of it.

ending-adopted-unanimously = Adopted unanimously
ending-adopted-broadly = Adopted broadly
ending-adopted-narrowly = Adopted narrowly
ending-hollow = Adopted, but hollow: a core clause is worth next to nothing
ending-disavowed = Adopted, and disavowed by your own capital
ending-vetoed = Vetoed
ending-too-few = Not adopted: too few in favour
ending-rollover-adopted = A stopgap was adopted
ending-rollover-vetoed = The stopgap was vetoed
ending-withdrawn = Withdrawn
ending-lapsed = The time ran out
# As a sentence.
ending-whole = { $ending }.

## What follows from endings that a scenario does not tell of by itself

ending-after-hollow = The text stands, but a clause at its heart says next to nothing any more.
ending-after-disavowed = The text stands, and your own capital will not stand by it.
ending-after-rollover-adopted = Nothing is settled, and nothing has stopped: there is a little more time to talk.
ending-after-rollover-vetoed = Even the stopgap was stopped.
ending-after-withdrawn = The draft is off the table.
ending-after-lapsed = Nobody was asked to vote.
