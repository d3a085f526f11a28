### How papers and what is put to the vote are called within a sentence.

# $symbol: S/2024/255. $title: a draft without a symbol, by its title
paper-draft = draft resolution { $symbol }
paper-draft-untabled = the draft { paper-title }
paper-title = “{ $title }”
# The whole of it, as a heading
paper-headed = { CAPITAL($thing) }
# $place is the number of a clause, nought where it has none; $about what it is about, where that says more
paper-part = { $place ->
        [0] the part
       *[other] paragraph { $place }
    }{ COUNT($about) ->
        [0] { "" }
       *[other] { " " }(“{ $about }”)
    }
paper-part-of = { paper-part } of { $draft }
# $name tells it from others of the same mover to the same part, where there are any
paper-amendment = the { $oral ->
        [yes] oral amendment
       *[no] amendment
    }{ COUNT($name) ->
        [0] { "" }
       *[other] { " " }“{ $name }”
    } of { NAMES($who) } to { $part }
paper-amendment-unknown = the amendment “{ $name }”

## Motions, after "moves" or "the motion"; $until is what a player typed, or empty
paper-motion-suspend = to suspend the meeting{ paper-until }
paper-motion-adjourn = to adjourn the meeting{ paper-until }
paper-motion-adjourn-to = { paper-motion-adjourn }
paper-motion-refer = to refer { $draft } to a committee, the Secretary-General or a rapporteur
paper-motion-postpone = to postpone discussion of { $draft }{ paper-until }
paper-until = { COUNT($until) ->
        [0] { "" }
       *[other] { " " }until “{ $until }”
    }

## What else is put to the vote
paper-about-agenda = the provisional agenda
paper-about-invitation = the proposal to invite { $guest }
paper-about-order = the proposal to vote on { $draft } first
paper-about-motion = the motion { $motion }
paper-about-ruling = the challenge to the President's ruling
paper-about-preliminary = the question whether { $draft } is procedural
paper-about-credentials = the challenge to the representative of { NAMES($who) }
paper-about-referral = the proposal to refer the question to the General Assembly
paper-about-session = the proposal to call an emergency special session of the General Assembly
