### Why a move of the talks may not be made now: on a greyed button, or in answer to it.

## At this point, or from this seat
against-over = The negotiation is over.
against-nothing-extended = There is nothing to go on from: no stopgap has been adopted.
against-called = The text has been put to the vote; cast yours first.
against-not-called = Nothing has been put to the vote.
against-for-other-seats = You hold the pen; that is for the other seats.
# $penholder is a code, such as USA
against-for-penholder = That is for the penholder, { $penholder }.
against-points = That takes { $cost ->
        [one] 1 action point
       *[other] { $cost } action points
    }, and this turn has { $left ->
        [0] none
       *[other] { $left }
    } left.

## About the text; $clause and $option are names that its author gave
against-no-wording = The draft has no wording "{ $option }" of a clause "{ $clause }".
against-no-clause = The draft has no clause "{ $clause }".
against-worded-so = The clause is worded so already.
against-reworded-twice = This clause has been reworded twice; nobody would follow a third time.
against-no-favour-left = To reopen a clause costs a favour, and you have none left.
against-single-clause = The draft is a single clause; a vote on it is the vote on the whole.
against-separate-vote = A separate vote has been asked for.
against-no-rival = There is no rival draft "{ $draft }".
against-own-draft = That draft is the penholder's own, and no rival to it.
against-rival-tabled = A rival draft has been tabled.
against-no-silence = The text is not under silence.
against-no-stopgap = No stopgap has been drafted.
against-extended-once = It has been extended once.

## About members, speeches and deals
against-no-argument = The arguments are { LIST($arguments, by: "comma") }.
# $member is a code
against-no-member = { $member } does not sit on this Council.
against-own-seat = That is your own seat.
against-appeal-to-permanent = A public appeal is for a member whose vote against can stop the text.
against-appealed-to = It has been appealed to in public as often as anybody listens.
against-speech-made = You have made that speech.
against-sponsor = It is a sponsor already.
against-no-deal = There is no deal "{ $deal }" to offer.
against-deal-made = That deal is made.
against-deal-for-you = That deal is for your own seat.
against-too-dear = That costs { $cost } in favours, and you have { $left }.

## About the own capital
against-no-instructions = Your capital has given you no instructions to lift.
against-lifted = Your capital has lifted its instructions.
against-cable-too-dear = A cable costs { $cost } in favours, and you have { $left }.
