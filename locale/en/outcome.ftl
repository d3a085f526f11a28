### What outcomes are called, as terms: as in "as cast: insufficient votes".

outcome-adopted = adopted
outcome-insufficient-votes = insufficient votes
outcome-vetoed = vetoed
outcome-not-unanimous = not unanimous
outcome-procedural = procedural
outcome-substantive = substantive
outcome-ruling-overruled = ruling overruled
outcome-ruling-stands = ruling stands
outcome-elected = elected
outcome-not-elected = not elected
outcome-relief-continues = relief continues
outcome-snapback = snapback
