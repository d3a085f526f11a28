### What the command line says of a call that cannot be carried out. Words after "--" are options, which no language changes.

# $what is an option, a field or a file; $why is a message, or what was said of it.
call-at = { $what }: { $why }
call-not-read = { $file } cannot be read: { $why }
call-not-written = { $file } cannot be written: { $why }
call-leave-out = { $why }; leave --{ $option } out
call-one-drawing = --svg draws one vote; choose it with --draft

## Votes that are asked for.
# How a vote is called, over what is said of it.
call-vote = { $subject } · { $day }
call-vote-taken = { CAPITAL($subject) } · { $day }
call-votes-of-day = { $day }
call-as-recorded = a scenario's votes are as recorded
call-as-cast = a journal's votes are as they were cast
call-no-open-vote = { $journal } has no open vote{ COUNT($drafts) ->
        [0] { "" }
       *[other] { " " }on { LIST($drafts) }
    }
call-name-votes = name a scenario, or give votes, such as --votes "*=in_favour RUS=against"
call-give-votes = give the votes, such as --votes "*=in_favour RUS=against"
call-one-vote = --draft goes with a scenario; votes on the command line are one vote
call-no-recorded-vote = { $scenario } records no vote to decide; add one under recorded
# $near is the draft that may be meant, if any is like it.
call-no-vote-on = { $scenario } has no vote on "{ $draft }"; { COUNT($near) ->
        [0] it has { LIST($known, by: "or") }
       *[other] did you mean "{ LIST($near) }"?
    }
call-no-such-vote = unknown vote "{ $vote }"; { LIST($known, by: "or") } is wanted
call-no-such-vote-of = unknown vote "{ $vote }" of { $seat }; { LIST($known, by: "or") } is wanted
call-no-vote-to-change = { $member } has no vote known by name to change on { $day }
# $wanted says what a pair is.
call-no-pair = { $option }: "{ $pair }" is not { $wanted }
call-pair-of-votes = a member and a vote, such as RUS=against
call-pair-of-added-votes = an added seat and a vote, such as +01=against
call-pair-of-chances = a member and its chances, such as RUS=0.2:0.5:0.3
call-twice = { $option }: { $name } is named twice

## Questions as JSON, a line each.
call-batch-alone = --batch takes its questions from the file; leave the other options out
call-no-json = this line is not JSON: { $why } at character { $at }
call-too-deep = this line nests too deeply
call-object = an object is wanted, such as { $example }
call-field-twice = "{ $field }" stands there twice

## The power of members.
call-seats = a number from 1 to { $most } is wanted, not { $given }
call-no-fixed-size = that Council had no fixed size; give --seats, such as 14
call-fixed-size = the rule set { $rules } seats { $seats }; leave it out
call-no-seat = { $code } has no seat here; there are { LIST($codes, by: "comma") }
call-chances = "{ $text }" of { $member } is not three numbers, the chances of voting in favour, against and abstaining, such as 0.6:0.1:0.3 or 1/3:1/3:1/3
call-chances-of-all = the chances of { $code } have to add up to one, none of them below nought
call-weighted = --quota and --weights are a game of their own; leave --{ $option } out
call-weighted-both = a weighted game needs both, such as --quota 39 --weights 7*5,1*10
call-weight = "{ $text }" is not a weight, such as 7, or 7*5 for five of 7
call-most-weights = at most { GROUPED($most) } members are wanted
call-weights = the weights are whole numbers from 0, one a member
call-quota = a quota from 1 to { $most }, the sum of the weights, is wanted
call-most-quota = so many members go with a quota of at most { GROUPED($most) }; round the weights
