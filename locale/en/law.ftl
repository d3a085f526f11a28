### Why a ballot is none, why it decides nothing, and what nobody knows of a Council.

law-strangers = { LIST($who, by: "comma") } did not sit on this Council.
law-vote-missing = No vote is given for { LIST($who, by: "comma") }.
law-more-named = { $count ->
        [one] { $count } vote { law-counted-as } is
       *[other] { $count } votes { law-counted-as } are
    } named, but only { $tallied } are in the tally.
law-counted-as = { $vote ->
        [in_favour] { vote-in-favour }
        [against] { vote-against }
        [abstaining] { vote-abstaining }
        [not_participating] { vote-not-participating }
       *[aside] { vote-not-participating } or { vote-absent }
    }
law-papers = { $papers } papers were handed in, but { $members } members vote; hold the ballot again.
law-date-unknown = The members of the Council on { $day } are not known: the roster runs from { $first } to { $last }. Give the Council, or another date.

## Why a question cannot be decided from a ballot. $who are codes.
law-no-ballot = A consensus or an adoption without a vote has no ballot to decide: the meeting carries it where no member objects.
law-party-unnamed = Article 27(3) asks { LIST($who, by: "comma") } to abstain as a party, but how that member voted is not known by name. Name its vote, or leave it out of the parties.
law-league-party = Articles 15 and 16 leave the vote of { $who } out as a party, but how it voted is not known by name. Name its vote, or leave it out of the parties.
law-league-kind = The League's Council had no question of the kind { $kind }: ask a substantive or a procedural one.
law-only-substance = Only a decision of substance can be turned into one to end it.

## Why votes cannot be counted under a rule set, which is "it".
law-votes-unnamed = the votes are not all known by name, so none can be assumed from them
law-nobody-elected = no elected member voted, so no vote can be assumed from them
law-too-few-seats = it seats { $seats }, and { $voted } voted
law-no-such-seat = it adds no seat { $seat }; it adds { LIST($added, by: "comma") }
law-seats-open = it seats { $seats }, and for whom it adds seats to { $council } is open
