### Every text that a draft can become, put to the vote: what of it would have been carried, and what
### stood in the way. In `winset`, in the debrief and in the record, with a picture.

## Headings
texts-would-have-carried = What text would have carried it
texts-would-carry = Which texts would have been carried
texts-why-moved = Why each of them moves
texts-in-the-way = What stood in the way
texts-every = Every text of the draft, put to the vote
texts-figures = How many texts have how many votes
texts-wordings = The wordings
texts-as-recorded = { $name }, as recorded
texts-at-its-best = The text as tabled, once the talks are held and no vote is rushed

## What becomes of a text
texts-adopted = adopted
texts-vetoed = vetoed
texts-too-few = too few votes

## Within the sentences below
# What a text may not cross: $instructed are the instructions of the player's seat.
texts-bound = the { $instructed ->
        [yes] instructions
       *[no] red lines
    } of { NAMES($who) }
texts-count = { $texts ->
        [1] one text
       *[other] { GROUPED($texts) } texts
    }
# $says is the author's, to stand after "that".
texts-clause = a clause { $number } that { $says }
texts-move = { NAMES($who) } from { $before } to { $after }
texts-line = the red line of { NAMES($who) } ({ $because }; { $firmness }; { $confidence })
texts-firm = firm
texts-soft = soft, strength { $strength } of 6
texts-soft-veto = soft: it gives way once a veto costs { $strength }

## What would have carried it; $change are clauses put otherwise
texts-outcome = { CAPITAL(vote-counts) }: { $became }.
texts-not-needed = No change of text was needed to carry it.
# $whole: all texts are weighed, or only the first of them.
texts-no-change = No change of text would have carried it: none of { $whole ->
        [yes] the
       *[no] the first
    } { texts-count } would be adopted.
texts-smallest = The smallest change of text that would have carried it takes { $clauses ->
        [1] a single clause
       *[other] { SPELL($clauses) } clauses at once
    }.{ $ways ->
        [1] { "" }
       *[other] { " " }There are { SPELL($ways) } such changes.
    }
texts-smallest-is = The smallest change of text that would have carried it is { LIST($change) }: { vote-counts }.
texts-not-shown = { CAPITAL(SPELL($rest)) } more of that size { $rest ->
        [one] is
       *[other] are
    } not shown.
texts-with = With { LIST($change) }: { vote-counts }.
# $because are reasons, if any.
texts-crosses = That crosses { $bound }{ COUNT($because) ->
        [0] { "" }
       *[other] : { LIST($because) }
    }.
texts-leaves-hollow = That leaves { texts-hollow }.
texts-hollow = a core clause worth next to nothing to { NAMES($who) }
texts-moved = { $several ->
        [yes] With the first of them these would move
       *[no] Who would move
    }: { LIST($moves, by: "semicolon") }.
texts-acceptable = The smallest change that carries a text acceptable to { NAMES($who) } takes { $clauses ->
        [1] a single clause
       *[other] { SPELL($clauses) } clauses
    }: { LIST($change) } ({ vote-counts }).
texts-at-best = Put to the vote once the talks are held and no vote is rushed, { $adopted ->
        [0] none
       *[other] { $adopted }
    } of the texts would be adopted.

## What stood in the way
texts-none-acceptable = None of the texts that would be adopted is acceptable to { NAMES($who) }.
texts-no-line = No red line stood in the way: the votes follow from what members wish.
texts-still-none = Counted again without { $tried ->
        [1] any one red line
       *[other] any set of up to { SPELL($tried) } red lines
    }, still { $adopted ->
        [yes] none is acceptable
       *[no] no text is adopted
    }.
texts-lifted = { CAPITAL(LIST($lines)) } stood in the way{ COUNT($lines) ->
        [1] { "" }
       *[other] { " " }together
    }. Counted again without { COUNT($lines) ->
        [1] it
       *[other] them
    }, { GROUPED($adopted) } of { texts-count } would be adopted, { $acceptable ->
        [0] none
       *[other] { $acceptable }
    } of them acceptable to { NAMES($who) }.

## How many texts there are, and what is wrong with those that would be adopted
texts-make-up = { $whole ->
        [yes] The wordings of the draft make up { texts-count }
       *[no] The wordings make up more texts than are weighed, of which these are { GROUPED($texts) }
    }
texts-none-adopted = { texts-make-up }; none of them would be adopted.
texts-some-adopted = { texts-make-up }; { GROUPED($adopted) } of them would be adopted, { SPELL($unanimous) } unanimously.
# $parts are some of those below.
texts-of-these = Of these { GROUPED($adopted) }, { LIST($parts) }.
texts-all-these = { CAPITAL(LIST($parts)) }.
# $count of those adopted, or all of them ($all).
texts-so-many = { $all ->
        [yes] { $count ->
            [1] that one
           *[other] all { SPELL($count) }
        }
       *[no] { GROUPED($count) }
    }
texts-all-within = { CAPITAL(texts-so-many) } { $count ->
        [one] keeps
       *[other] keep
    } within { $bound }.
texts-cross = { texts-so-many } { $count ->
        [one] crosses
       *[other] cross
    } { $bound }
texts-leave = { texts-so-many } { $count ->
        [one] leaves
       *[other] leave
    } { $again ->
        [yes] a core clause worth next to nothing to it
       *[no] { texts-hollow }
    }
texts-do-not = { GROUPED($count) } { $count ->
        [one] does
       *[other] do
    } { $several ->
        [yes] neither
       *[no] not
    }

## What the figures and the picture mean
texts-acceptable-means = Acceptable: adopted, { $pen ->
        [yes] within { $bound }, and with no core clause that is worth next to nothing to it
       *[no] and within { $bound }
    }.
texts-all-weighed = Every member votes as its wishes and red lines have it.
texts-weighed = { CAPITAL(NAMES($who)) }, { $pen ->
        [yes] which holds the pen, votes in favour
       *[no] the player's, votes as it did
    }; every other member votes as its wishes and red lines have it.
texts-played-otherwise = The votes here were the players' own. What follows is what the delegations of the scenario make of the text that was put to the vote in the record.
texts-world-shown = The votes rest on what members show; none is taken to hide an instruction.
# $shaken: some wordings are taken otherwise than members show.
texts-world = In the world of seed { $seed } { COUNT($hidden) ->
        [0] nobody hides anything
        [one] { SPELL(COUNT($hidden)) } instruction is hidden: { LIST($hidden) }
       *[other] { SPELL(COUNT($hidden)) } instructions are hidden: { LIST($hidden) }
    }.{ $shaken ->
        [yes] { " " }Some wordings that no recorded vote has tested are taken a point better or worse than members show.
       *[no] { "" }
    }
texts-hidden = { NAMES($who) } ({ $hides })
texts-hides-way-out = its red lines have a way out that it does not show
texts-hides-leaning = its leaning is { SIGNED($leaning) } beside what it shows
texts-hides-openness = arguments move it further than it shows

## The figures: a row for each number of votes in favour, and in words
texts-head-in-favour = In favour
texts-head-adopted = Adopted
texts-head-acceptable = of them acceptable
texts-head-vetoed = Vetoed
texts-head-too-few = Too few votes
texts-head-texts = Texts
texts-row = { $in_favour ->
        [0] None
       *[other] { $in_favour }
    } in favour: { LIST($parts, by: "semicolon") }.
# $all: all of them are acceptable.
texts-row-adopted = { GROUPED($adopted) } adopted{ $all ->
        [yes] { " " }and acceptable
       *[no] , { $acceptable ->
            [0] none acceptable
           *[other] { GROUPED($acceptable) } of them acceptable
        }
    }
texts-row-vetoed = { GROUPED($texts) } { texts-vetoed }
texts-row-too-few = { GROUPED($texts) } with { texts-too-few }
texts-named = Adopted: { LIST($texts, by: "semicolon") }.
# $code is as "1a 2c".
texts-named-one = { $code } ({ $in_favour } in favour)
# $key are all wordings, each after its code.
texts-key = { texts-wordings }: { LIST($key, by: "semicolon") }.
texts-described = { LIST($said, by: "space") }

## The figures with a private instruction
texts-variants = If one member hides a private instruction
texts-variants-counted = How many texts carry once the talks are held and no vote is rushed.
texts-variant-adopted = Adopted
texts-variant-acceptable = Acceptable
texts-variant-unanimous = Unanimous
texts-shown = on what members show
texts-variant = { CAPITAL(NAMES($who)) }: { $hides } ({ PERCENT($chance, places: 0) } of games; { $confidence })

## The picture
texts-title = Every text of { $draft }, { $when }
texts-title-unnamed = { texts-every }, { $when }
texts-when-recorded = as it was put to the vote
texts-when-voted = as it was voted on here
texts-when-at-its-best = once the talks are held
texts-legend-acceptable = adopted and acceptable
texts-legend-not-acceptable = adopted, not acceptable
texts-legend-on-the-table = the text put to the vote
texts-legend-crosses = crosses { $bound }
texts-number-means = The number in a field is that of the votes in favour of that text.

## What cannot be done
texts-too-many = { GROUPED($texts) } texts and more are too many for a picture that can be read; leave --svg out
# $scenario and $known are names of scenarios.
texts-not-negotiable = { $scenario }: no clause has two wordings, so that there is only one text; try { LIST($known, by: "or") }
texts-no-such-vote = there is no recorded vote on "{ $draft }" to weigh; { COUNT($known) ->
        [0] this scenario records none; leave --draft out
       *[other] there is { LIST($known, by: "or") }
    }
