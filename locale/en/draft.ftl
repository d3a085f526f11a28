### The drafts before the Council, on the wall: their paragraphs as cards, and what was changed.

draft-title = The draft
draft-nothing-tabled = No text is before the Council.
draft-no-paragraphs = This text has no paragraphs: the question itself is put to the vote.
draft-not-submitted = Not yet submitted
# $others are its co-sponsors, where it has any
draft-submitted = Submitted by { NAMES($who) }{ COUNT($others) ->
        [0] { "" }
        [one] , with { NAMES($others) } as co-sponsor
       *[other] , with { NAMES($others) } as co-sponsors
    }
draft-preamble = Preamble
draft-show-preamble = Enter opens the preamble.
draft-fold-preamble = Enter folds it.
# $about is what a paragraph is about, where that says more than its number
draft-paragraph = Paragraph { $place }{ COUNT($about) ->
        [0] { "" }
       *[other] : { $about }
    }
draft-about = { CAPITAL($about) }
draft-fate = · { CAPITAL(LIST($fates, by: "comma")) }
draft-voted-apart = to be voted on separately

## An amendment within its paragraph, and what has become of it
draft-amendment = { $oral ->
        [yes] Oral amendment
       *[no] Amendment
    } of { NAMES($who) }:
draft-accepted = accepted by { NAMES($who) }, without a vote
draft-amendment-tabled = to be voted on
draft-amendment-withdrawn = withdrawn
draft-amendment-adopted = adopted by a vote
draft-amendment-not-adopted = not adopted
draft-amendment-lapsed = lapsed: nothing is left to vote on

## The wordings of a paragraph, each with a note
draft-wordings = Wordings to choose among
draft-wording-tabled = (as tabled)
draft-wording-stands = (stands in the draft)
draft-wording-moved = (moved as an amendment)
draft-wording-proposed = (proposed by { NAMES($who) }{ COUNT($others) ->
        [0] { "" }
       *[other] { " " }and supported by { NAMES($others) }
    }; { SPELL($needed) } more { $needed ->
        [one] makes
       *[other] make
    } it an amendment)

## Buttons with their keys, and who acts
draft-back = Back to the chamber
    .key = Esc
draft-part-back = Back to the draft
    .key = Esc
draft-whole = The whole draft
    .key = A
    .does = see what may be done about the draft as a whole
draft-acting = Acting: { $name }
draft-for-another = Act for another
    .key = S
    .does = act for another delegation
draft-who-acts = Who acts?
draft-nothing-to-do = Nothing can be done about this now.

## Keys, and (.does) what they do
draft-help-up = Up, down
    .does = choose a paragraph
draft-help-enter = Enter
    .does = see what may be done about it
draft-help-others = [ and ]
    .does = the other drafts
draft-help-page = Page up, page down
    .does = turn the page; the wheel scrolls
draft-help-back = D
    .does = back to the chamber
