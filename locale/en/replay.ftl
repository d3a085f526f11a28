### A screen: recorded votes under a rule beside the Charter, a row a vote. It is reached from the reform laboratory.

replay-title = The votes, replayed
# Below the title; $rule is a rule set.
replay-under = Under: { $rule }
replay-source-known = Twelve known votes
replay-source-shipped = Votes of the scenarios
# The heads of the columns.
replay-vote = The vote
replay-charter = Under the Charter
replay-rule = Under this rule
# On a row whose outcome is another under the rule.
replay-changed = CHANGED
# All figures are numbers of votes, $before those carried under the Charter and $after those under the rule.
replay-summary = Of { SPELL($votes) }, carried under the Charter: { SPELL($before) }. Under this rule: { SPELL($after) }{ $uncounted ->
        [0] { "" }
       *[other] , and { SPELL($uncounted) } cannot be counted
    }.

## The keys, and what they do.
replay-help-arrows = Up, Down
    .does = go from vote to vote
replay-help-sit = Enter
    .does = sit down at its table under the rule
replay-help-source = T
    .does = the twelve known votes, or those of the scenarios

## A row.
# 28 March 2024 · S/2024/255 · 13-1-1, 1 not participating
replay-about = { $day } · { $symbol } · { $in_favour }-{ $against }-{ $abstaining }{ $not_participating ->
        [0] { "" }
       *[other] , { $not_participating } { vote-not-participating }
    }{ $absent ->
        [0] { "" }
       *[other] , { $absent } { vote-absent }
    }
replay-reached = { $in_favour } of { $seats } in favour, { $required } needed; nobody blocked.
# $why are sentences.
replay-why = { LIST($why, by: "space") }
# $why is one sentence or several; $hangs says that others than the assumed votes would have turned it.
replay-assumed = { $why } { $assumed ->
        [one] { CAPITAL(SPELL($assumed)) } vote is assumed
       *[other] { CAPITAL(SPELL($assumed)) } votes are assumed
    }{ $hangs ->
        [yes] , and decide it
       *[no] { "" }
    }.

## Where the votes are turned round: not whether something begins is put, but whether what stands is ended.
replay-stands = It stands
replay-ended = It is ended
replay-end-put = Its end is put. { $why }
# At the table; $title is that of the vote.
replay-again = { $title }: put again, to end what stands
replay-turned = Each vote is turned round: assumed, and cast by nobody.
