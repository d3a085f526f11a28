### Looking back on a game alone: five bars, what turned it, what was hidden, what the record has.

hindsight-title = Looking back
hindsight-bars-first = Five bars for a conversation. 'Adopted' is not 'won', and nobody is marked.
hindsight-turning-points = The moves that turned it
hindsight-no-turning-point = No single move of yours before the end turned it: without any one of them it ends the same.
hindsight-hidden = What they did not tell you
hindsight-nothing-hidden = At the historian's level nobody hides anything.
hindsight-nothing-was-hidden = In this game nobody hid an instruction.
hindsight-red-lines = Every red line, opened
hindsight-within-a-model = The model says so because of what its author assumed; every assumption shows how sure it is.
hindsight-exit = Two questions on the way out
hindsight-change-a-line = Change one red line, and play the same seed
hindsight-why-each = The vote, and why each voted so
hindsight-by-consensus = Nobody broke silence, and the text was adopted without a vote.
hindsight-no-vote-taken = No vote was taken.
# $told is what an author tells of it
hindsight-in-history = In history, after another vote or another text: { $told }
hindsight-own-vote = Your own vote: { $vote }.

## The five bars, and what each measures: for a penholder, and for any other seat
hindsight-part-substance = Substance
hindsight-part-continuity = Continuity
hindsight-part-breadth = Breadth
hindsight-part-credibility = Credibility
hindsight-part-economy = Economy
hindsight-pen-substance = how much of what you wanted stands in an adopted text
hindsight-pen-continuity = how much of the work goes on
hindsight-pen-breadth = how broadly the text was carried, beyond the votes it needed
hindsight-pen-credibility = whether others will believe you next time
hindsight-pen-economy = what is left of your favours, and of the trust in you
hindsight-seat-substance = where the outcome stands for your capital, between its worst and its best
hindsight-seat-continuity = { hindsight-pen-continuity }
hindsight-seat-breadth = how many voted as you did
hindsight-seat-credibility = whether you kept your word and your red lines
hindsight-seat-economy = { hindsight-pen-economy }
# Under a bar; $why says why it is as long as it is, $weight is the message below.
hindsight-bar = { $meaning }: { $why } · { $weight }
hindsight-bar-in-lines = { $meaning }: { $why }; { $weight }
hindsight-weight = { $weight ->
    [0] does not count for this seat
   *[other] counts { $weight } of { $whole }
}
hindsight-total = All in all: { DECIMAL($total, places: 0) } of 100
hindsight-at-most = At most { DECIMAL($total, places: 0) }, since { $disavowed ->
        [yes] your own capital disavows the text
       *[no] a core clause is hollow
    }.

## A move that turned the game, and what a delegation hid
# How the game would have ended without the move; $points are fewer ($fewer) or more than were reached.
hindsight-without = Without it: { $same ->
        [yes] the same end
       *[no] { SMALL($ending) }
    }{ $points ->
        [0] { "" }
        [one] ; { $points } point of 100 { hindsight-fewer }
       *[other] ; { $points } points of 100 { hindsight-fewer }
    }.
hindsight-fewer = { $fewer ->
    [yes] fewer
   *[no] more
}
hindsight-turned = { happened-nth } { $line }
# $told is what it lets slip, if anything, $sure how sure that is; $kind is one of the four below
hindsight-hid = { CAPITAL(NAMES($who)) }: { $kind }.{ COUNT($told) ->
        [0] { "" }
       *[other] { " " }{ CAPITAL(LIST($told)) }.
    } { $sure }
hindsight-hid-way-out = its red line had a way out that it did not show
hindsight-hid-inclined = it liked the text by a point { $more ->
        [yes] more
       *[no] less
    } than it showed
hindsight-hid-persuadable = arguments could move it further than it showed
# $better and $worse are the members that took a wording, which says what a draft does, so
hindsight-shaken = A draft that { $wording } pleased { COUNT($worse) ->
        [0] { hindsight-better }
       *[other] { COUNT($better) ->
            [0] { hindsight-worse }
           *[other] { hindsight-better }, and { hindsight-worse },
        }
    } than could be seen.
hindsight-better = { NAMES($better) } more
hindsight-worse = { NAMES($worse) } less
# A button.
hindsight-play-without = Play it again, { NAMES($who) } doing without this red line: { $because }

## Every red line, and the record beside; $figures as New York writes them: 9-2-4
hindsight-red-line = { $who }. { $line } { $firm }
hindsight-beside = Beside the vote as it is recorded: { $recorded }
hindsight-beside-invented = Beside the vote as the author set it down: { $recorded }
hindsight-no-record = The scenario records no vote of all members to set beside yours.
hindsight-figures = { $subject }, { $played ->
        [yes] { $yours } with you,{ " " }
       *[no] { "" }
    }{ $recorded } in the record
hindsight-yours = Yours
hindsight-recorded = Recorded
hindsight-not-voted = no vote
# $yours and $theirs are votes
hindsight-differs = { $who }: yours { $yours }, recorded { $theirs }

## How a negotiation ended, as a heading; what follows where a scenario does not tell of it
hindsight-ended-adopted-unanimously = Adopted unanimously
hindsight-ended-adopted-broadly = Adopted broadly
hindsight-ended-adopted-narrowly = Adopted narrowly
hindsight-ended-hollow = Adopted, but hollow: a core clause is worth next to nothing
hindsight-ended-disavowed = Adopted, and disavowed by your own capital
hindsight-ended-vetoed = Vetoed
hindsight-ended-too-few = Not adopted: too few in favour
hindsight-ended-rollover-adopted = A stopgap was adopted
hindsight-ended-rollover-vetoed = The stopgap was vetoed
hindsight-ended-withdrawn = Withdrawn
hindsight-ended-lapsed = The time ran out
hindsight-ended = { $ending }.
hindsight-after-hollow = The text stands, but a clause at its heart says next to nothing any more.
hindsight-after-disavowed = The text stands, and your own capital will not stand by it.
hindsight-after-rollover-adopted = Nothing is settled, and nothing has stopped: there is a little more time to talk.
hindsight-after-rollover-vetoed = Even the stopgap was stopped.
hindsight-after-withdrawn = The draft is off the table.
hindsight-after-lapsed = Nobody was asked to vote.
