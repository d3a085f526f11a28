### A screen: a scenario before it is played, what is asked and what it takes, its draft, who sits,
### and the card that a delegation alone reads. The pack that is printed for a class shows some of it.

briefing-crisis = The crisis
briefing-draft = The draft
briefing-council = Who sits
briefing-starred = A star marks a permanent member.
briefing-choose-seat = { briefing-starred } Choose a seat to see its card.

## The ways to begin: the button, its key, and what it is
briefing-pass = Pass the laptop
    .key = P
    .about = Each delegation votes alone; between two, nothing shows.
briefing-placards = Placards
    .key = L
    .about = All raise placards at once; one person keys them in.
briefing-open-table = Open table
    .key = O
    .about = Any seat can be set and changed, for all to see.
briefing-replay = Replay of the record
    .key = R
    .about = The vote as it was held, one seat after another.
briefing-no-ballot = Nothing here is decided by a ballot; choose another case.
briefing-no-record = How each member voted is not known by name, so nothing can be replayed.
briefing-no-card = This case gives that seat no card: it knows its own mind.

## What is asked
briefing-question = What is asked
briefing-nth = Vote { $place } of { $votes }, { $day }
briefing-asked-preliminary = Is the question procedural?
briefing-asked-ruling-challenge = Shall the President's ruling be overruled?
briefing-asked-review = Shall a conference to review the Charter be held?
briefing-asked-icj-election = Who shall be a judge of the Court?
briefing-asked-sg-recommendation = Who shall be recommended as Secretary-General?
briefing-asked-symbol = Shall draft resolution { $symbol } be adopted?
briefing-asked-draft = Shall the draft “{ $name }” be adopted?
# $name is what a vote without a text is about.
briefing-asked-vote = The question: { SMALL($name) }.
briefing-asked-amendment = Shall the amendment be made?
briefing-asked-amendment-of = Shall the amendment of { NAMES($by) } be made?
briefing-presides = { CAPITAL(NAMES($president)) } presides.

## What it takes. $source is the article, or where a rule that is not the law comes from.
briefing-takes = What it takes
briefing-takes-each = What each takes
briefing-unanimity = All who vote have to be in favour ({ $source }).
# $permanent is one of the five below.
briefing-majority = { CAPITAL(SPELL($required)) } votes in favour, and { $permanent } ({ $source }).
briefing-vetoes = fewer than { SPELL($vetoes) } permanent members against
briefing-no-veto = no member can block alone
briefing-absence = no { briefing-blocking } against or absent
briefing-abstention = every { briefing-blocking } among them
briefing-against = no { briefing-blocking } against
# Whether added permanent members have the veto too.
briefing-blocking = { $new ->
    [yes] permanent member
   *[no] member of the original five
}

## The draft
briefing-draft-symbol = Draft resolution { $symbol }
briefing-draft-unnumbered = Draft resolution
briefing-no-text = A vote without a text
briefing-holder = { CAPITAL(NAMES($holder)) } holds the pen{ COUNT($sponsors) ->
    [0] { "" }
   *[other] , with { NAMES($sponsors) }
}.
briefing-sponsors = Put forward by { NAMES($sponsors) }.
briefing-all-open = As tabled. Every clause can be worded otherwise.
briefing-open = As tabled. { CAPITAL(SPELL($clauses)) } { $clauses ->
    [one] clause
   *[other] clauses
} can be worded otherwise.
# $text is a clause as its author wrote it.
briefing-clause = { SENTENCE($text) }

## A seat's own card
briefing-show = Show the card of { NAMES($who) }
    .key = S
briefing-cover = Only { NAMES($who) } should look
briefing-covered = Everybody else looks away. The card says what this capital wants, and where it stops.
briefing-uncover = Show the card
    .key = S
briefing-cover-it = Cover it
    .key = Esc
# $reason is what an author wrote, without its full stop.
briefing-because = Your reason: { $reason }.
# $vote is how the delegation votes then, $confidence one of the three below.
briefing-red-line = Red line: { $reason }. Where a text crosses it: { $vote } ({ $confidence }{ COUNT($sources) ->
    [0] { "" }
   *[other] : { LIST($sources) }
}).
briefing-confidence-documented = documented
briefing-confidence-inferred = inferred
briefing-confidence-speculative = the author's guess

## The help
briefing-help-leaves = 1, 2, 3
    .does = the crisis, the draft, who sits
briefing-help-pages = Page up, page down
    .does = scroll the draft
briefing-help-card = S
    .does = show the card of the seat that is chosen
briefing-help-ways = P, L, O, R
    .does = the ways to begin, as their buttons say
briefing-help-escape = Esc
    .does = back to the cases
