### The moves of the talks in the imperative: on a button, at a key, as the heading of what came of
### it. $wording is what a draft says, to stand after "it": renews the Panel for a year.

## By the word that each is written as
move-amend = Reword: the draft { $wording }
move-propose = Propose that the draft { $wording }
move-hold-out = Withhold your vote unless the draft { $wording }
move-trade-vote = Promise your vote if the draft { $wording }
# $argument is one of those below
move-consult = Talk to { NAMES($member) } about { $argument }
move-dissuade = Argue against the text with { NAMES($member) }, about { $argument }
move-round = Hold a round of talks with everybody
move-silence = Put the text under silence, adopted if nobody objects
move-break-silence = Break the silence
move-appeal = Appeal in public to { NAMES($member) }
move-speech = Make a speech about { $argument }
move-sponsor = Ask { NAMES($member) } to co-sponsor
move-deal = Offer { NAMES($buyer) }: { $deal }
# $stopgap is what the short text is called
move-rollover = Put the { $stopgap } to the vote instead
move-vote = Put the draft to the vote
move-withdraw = Withdraw the draft
move-end = Let the turn end
move-capital = Cable your capital for new instructions
move-go-on = Go on with the talks, now that there is more time
move-separate-vote = Ask for a separate vote on the clause “{ $clause }” (rule 32)
# $rival is its symbol, or its title in quotation marks; $title stands beside a symbol ($titled)
move-rival = Table { $rival } as a rival draft{ $titled ->
        [yes] : { $title }
       *[no] { "" }
    }
move-cast = Vote: { $vote }

## What they name
move-argument-security = security
move-argument-humanitarian = those who suffer
move-argument-law = the law
move-argument-region = the region's wish
move-stopgap = stopgap
move-rival-titled = “{ $title }”

## What a move costs: "2 points, 1 favour, the rest of the turn"
move-price = { LIST($parts, by: "comma") }
move-points = { $points } { $points ->
        [one] point
       *[other] points
    }
move-favours = { $favours } { $favours ->
        [one] favour
       *[other] favours
    }
move-rest-of-the-turn = the rest of the turn

## The headings of the groups
move-group-text = The text
move-group-talks = Talks
move-group-public = In public
move-group-bargain = Bargains
move-group-procedure = Procedure and capital
move-group-decide = To an end
