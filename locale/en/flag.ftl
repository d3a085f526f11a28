### What a decision rests on that is contested, unknown or assumed. Each stands by itself, with a
### capital letter and a full stop added, or in a table.

flag-absence-contested = a permanent member was absent and the question was carried; only the USSR contested that, in 1950 (Article 28(1))
flag-all-permanent-absent = no permanent member was there; the arithmetic carries it, no precedent does
flag-classification-contested = taken as procedural here, though whether such matters are procedural is contested
flag-double-veto-denied = a permanent member voted against, but the President ruled the matter procedural (rule 30), as in 1950 and 1959
flag-invented-rule = this rule set is an invention for comparison; nobody has proposed it
flag-party-claim-open = a member said to be a party voted; whether Article 27(3) asks it to abstain was not settled
flag-party-set-aside = a party's vote was not counted as cast (Article 27(3), or Articles 15 and 16 of the Covenant)
flag-party-voted = a party to the dispute voted, though the conditions of Article 27(3) for its abstention look met
flag-permanent-vote-unknown = the vote of a permanent member is not known by name; no veto is counted from it
flag-snapback-contested = members dispute whether the notification under resolution 2231 (2015) was valid
flag-threshold-assumed = no required number is written for this Council; half of the seats plus one and a half, rounded down, is assumed
flag-threshold-transition = the nine votes of the amended Article 27 were in force from 31 August 1965 but applied only from 1 January 1966 (S/RES/218)
flag-unnamed-permanent-against = permanent members not known by name voted against
flag-veto-disregarded = a permanent member's vote against did not block, restraint being binding in this rule set where mass atrocities are certified
