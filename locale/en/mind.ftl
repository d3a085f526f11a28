### Why a delegation votes as it does, what its ledger rests on, and what would change its vote.
### $because, $label and $why are what an author wrote: $label says what a clause does and stands
### after "it", the others stand after "because".

## Why it votes so, in one sentence. $who is the member, $vote how it votes, $total its points
# In brief, where more than 45 words would be needed in full.
mind-explained = { LONGER($full, than: 45) ->
    [yes] { $brief }
   *[no] { $full }
}
mind-ground-red-line = { mind-head } because { mind-crosses }.
# $cost is what a veto would cost it, $worth what the line is worth to it
mind-ground-gave-way = { mind-head }: { mind-crosses }; but a veto would cost it { $cost }, and the line is worth { $worth }.
mind-ground-not-alone = { mind-head }: it would have voted against, but no other member that can block does, and it does not do so alone.
# $reasons are messages mind-reason
mind-ground-lines = { mind-head } because { LIST($reasons) }; total { SIGNED($total) }{ $vote ->
        [in_favour] { "" }
       *[other] , and +1 is needed to be in favour
    }.
mind-ground-sum = { mind-head } { $vote ->
        [in_favour] for several reasons at once, the weightiest that { LIST($reasons) }; total { SIGNED($total) }
        [against] for more reasons than a sentence holds: total { SIGNED($total) }
       *[abstaining] because the draft gives it too little reason to be in favour: total { SIGNED($total) }, { $short } short
    }.
mind-head = { CAPITAL(NAMES($who)) } { mind-votes }
mind-votes = { $vote ->
    [in_favour] votes in favour
    [against] votes against
   *[abstaining] abstains
}
mind-crosses = { $what } crosses a red line: { $because }
mind-the-text = the text
mind-clause = clause { $number }
mind-clause-saying = clause { $number } ({ $label })
mind-reason = { $why } ({ SIGNED($of) })
# What it says before the vote.
mind-warning = { CAPITAL(NAMES($who)) } says that it cannot support the text in its present form{ COUNT($reasons) ->
        [0] { "" }
       *[other] : { LIST($reasons) }
    }.

## What a line of a ledger rests on, after "because"
# A row of the ledger by itself.
mind-row = { CAPITAL($why) }
mind-clause-says = clause { $number } { $label }
mind-clause-worded-so = clause { $number } is worded so
# $tag is the name that an author gave to what a text is like
mind-tag = of “{ $tag }”
mind-process-rushed = the vote was forced while there was still time to talk
mind-process-not-consulted = it was not consulted
mind-for-leaning = it would rather have such a text than none
mind-for-private = its private instructions are for it
mind-for-news = the news speaks for it
mind-for-arguments = arguments have moved it
mind-for-lobbying = it was lobbied for it
mind-for-deals = it was offered something
mind-for-trust = it trusts { NAMES($asker) }
mind-for-cue = members that it looks to are behind it
mind-against-leaning = it would rather have no such text
mind-against-private = its private instructions are against it
mind-against-news = the news speaks against it
mind-against-arguments = arguments have moved it away
mind-against-lobbying = an opponent has lobbied it
mind-against-deals = it was offered the wrong thing
mind-against-trust = it does not trust { NAMES($asker) }
mind-against-cue = a member that it follows is against it

## What would change its vote: "With a clause 2 that …, it votes in favour: 9 in favour, … in all."
mind-change = With { $what }, it { mind-votes }: { $figures } in all.
mind-change-wording = a clause { $number } that { $label }
# $argument stands after "about", such as: the law
mind-change-argument = the argument about { $argument } put to { NAMES($who) }
# $deal is what is offered
mind-change-deal = an offer to { NAMES($who) } ({ $deal })
mind-change-rounds = two further rounds of talks
# $stopgap is the short text that can be put to the vote instead
mind-change-stopgap = the { $stopgap } instead
mind-change-wait = a wait until no vote is rushed
mind-no-change-needed = { CAPITAL(NAMES($who)) } is in favour as it is.
mind-no-change = No single change of wording, argument or deal brings { NAMES($who) } nearer.
