### A negotiation from one seat: who plays, the time and the means, the cable, the count, the text.

talks-title = The negotiation
talks-go-on = The talks go on
talks-seed = Seed { $seed }
talks-sentences = { LIST($sentences, by: "space") }
talks-in-a-line = { LIST($said, by: "dot") }
talks-sentence = { SENTENCE($text) }

## The levels, and what each means
talks-level-historian = Historian
talks-about-level-historian = You see every number, nothing is hidden, and a move can be taken back.
talks-level-delegate = Delegate
talks-about-level-delegate = You see the numbers of those you talked to; some hide an instruction at first.
talks-level-ambassador = Ambassador
talks-about-level-ambassador = You see no numbers; news comes, deals leak, and opponents answer you.

## Who plays; whoever holds the pen ($own: the player) words the draft and puts it to the vote
talks-about = You are { NAMES($seat) }; { $own ->
        [yes] you hold the pen
       *[no] { NAMES($holder) } holds the pen
    }. Level: { $level }
talks-played = Played from the seat of { NAMES($seat) }, { $own ->
        [yes] which holds the pen
       *[no] { NAMES($holder) } holding the pen
    }. Level: { $level }.
talks-without = In this game { NAMES($who) } does without a red line: { $because }.

## The time
# After a stopgap the turns are extra ones, whose days no case names.
talks-turn = { $extra ->
        [yes] Extra turn
       *[no] Turn
    } { $turn } of { $turns }
talks-won-time = The time that the stopgap has won
talks-left = { $left ->
        [0] This is the last turn: after it the time is up.
        [one] { CAPITAL(SPELL($left)) } more turn after this one.
       *[other] { CAPITAL(SPELL($left)) } more turns after this one.
    }
talks-rushed = A vote before { $until } is rushed, unless { SPELL($rounds) } more { $rounds ->
        [one] round
       *[other] rounds
    } of talks come first.
talks-on-turn = turn { $turn } ({ $day })
talks-on-extra-turn = extra turn { $turn }
talks-not-consulted = No round of talks has been held yet, and some hold that against a text.
# $what are parts of a mandate, each with its day
talks-runs-out = What runs out: { LIST($what) }.
talks-part = { $name } ({ $day })
talks-stays = What goes on in any case: { LIST($what) }.

## The means
talks-points = Action points: { $points } of { $most }
talks-favours = Favours: { $left } of { $all }
talks-promised = Promised to { NAMES($to) }: { $deal }
talks-pledged = Your word: your vote will be { $vote }

## The cable from the capital
talks-cable = The cable from your capital
talks-told = { CAPITAL($tell) }.
talks-speaks-for = You speak for { NAMES($seat) }: { $why }.
# Who says so, before a reason and which wordings it rules out
talks-says = { $own ->
    [yes] Your own red line
   *[no] Your capital says
}
talks-says-alone = { talks-says }:
talks-reason = { $because }{ COUNT($barred) ->
        [0] { "" }
       *[other] . That rules out a draft that { LIST($barred, by: "or") }
    }
talks-reason-alone = { SENTENCE(talks-reason) }
talks-instruction = { talks-says }: { talks-reason }{ $crossed ->
        [yes] { " " }(the text crosses this now)
       *[no] { "" }
    }.
talks-crossed-now = The text crosses this now.
talks-freed = Your capital has lifted these instructions.
talks-nothing-forbidden = Your capital leaves your vote to you.
talks-no-instructions = Your capital has sent no instructions beyond your own red lines.
talks-cable-price = You may cable for new instructions, for { $favours } favours and the rest of the turn. Your capital lifts these once two rounds of talks were held, or one round and a broken silence.
talks-objects = Your capital objects: { LIST($reasons) }.

## The count: how each is expected to vote, and how sure that is
talks-count-title = The count, before anybody has voted
talks-sure-certain = certain
talks-sure-leaning = leaning
talks-sure-unknown = guessed
talks-forecast = { CAPITAL(NAMES($who)) } is expected to be { $vote }{ $sure ->
        [leaning] ; could go either way
        [unknown] ; as far as it shows
       *[certain] { "" }
    }.
# In favour: 9 (7 certain and 2 leaning)
talks-count = { CAPITAL($vote) }: { $total ->
        [0] none
       *[other] { $total } ({ LIST($each) })
    }
talks-count-of = { $count } { $sure }
talks-needed = Needed in favour: { $required }. The count { $short ->
        [0] reaches it
       *[other] is { SPELL($short) } short
    }.
talks-veto = { NAMES($who) } ({ $sure })
talks-vetoes-alone = Vetoes in play: { COUNT($vetoes) ->
        [0] none that you can see
       *[other] { LIST($vetoes) }
    }.
talks-vetoes = { talks-vetoes-alone }{ COUNT($vetoes) ->
        [0] { "" }
        [one] { " " }Its vote against stops a text that has its nine.
       *[other] { " " }A vote against by any of them stops a text that has its nine.
    }

## What else is to be seen of a seat
talks-own = your seat
talks-permanent = permanent
talks-sponsor = sponsor
talks-confided = has opened up to you
talks-talked = has talked to you

## The text
talks-text-title = The text on the table
talks-sponsors = { COUNT($who) ->
        [one] Sponsor
       *[other] Sponsors
    }: { NAMES($who) }
talks-taken-out = falls out of the text
talks-extension = stopgap
# What a wording is worth to whoever holds the pen
talks-worth-all = gives you all that you want here
talks-worth-nearly-all = gives you nearly all that you want here
talks-worth-most = gives you most of what you want here
talks-worth-half = gives you half of what you want here
talks-worth-little = gives you little of what you want here
talks-worth-nothing = gives you nothing of what you want here
# A change of vote, and whom a wording moves with it: China (+2)
talks-becomes = { $before } → { $after }
talks-mover = { $who }{ $points ->
        [0] { "" }
       *[other] { " " }({ SIGNED($points) })
    }

## What was said and done
talks-said = What delegations say
talks-log = What happened
talks-proposal = { CAPITAL(NAMES($who)) } would come nearer to a draft that { $wording }.
