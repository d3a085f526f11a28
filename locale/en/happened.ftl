### What happens in a negotiation: the log of a game alone, and the record of it.
### $by and $member are members, $pen the penholder; $argument stands after "about", such as: the
### law. $wording says what a draft does and stands after "it", $deal what is offered, as an author
### wrote them; $stopgap is the short text that can be put to the vote instead.

happened-amended = { CAPITAL(NAMES($by)) } rewords the draft: it { $wording }.
happened-proposal-declined = { CAPITAL(NAMES($pen)) } declines to word it so: a draft that { $wording }.
happened-held-out = You will not vote in favour unless the draft { $wording }.
happened-vote-traded = You promise to vote in favour of a draft that { $wording }.
# $rival is a symbol, or a title within quotation marks
happened-rival-tabled = You table { $rival } as a rival draft.
# $member are one or several
happened-trust-moved = { CAPITAL(NAMES($member)) } { COUNT($member) ->
        [one] trusts
       *[other] trust
    } you { $more ->
        [yes] more
       *[no] less
    } than before.
happened-persuaded = The argument about { $argument } moves { NAMES($member) }{ $more ->
        [yes] { "" }
       *[no] { " " }away from the text
    }.
happened-unmoved = The argument about { $argument } leaves { NAMES($member) } unmoved.
# $tell is what it let slip, as an author wrote it
happened-confided = { CAPITAL(NAMES($member)) } opens up: { $tell }.
happened-nothing-behind = there is nothing behind what it has said
happened-round-held = { CAPITAL(NAMES($pen)) } holds a round of talks with everybody.
happened-put-under-silence-by = { CAPITAL(NAMES($by)) } puts the text under silence.
happened-silence-broken = { CAPITAL(NAMES($members)) } { COUNT($members) ->
        [one] breaks
       *[other] break
    } silence.
happened-pressed = { CAPITAL(NAMES($member)) } is appealed to in public, and digs in.
happened-sponsor-joined = { CAPITAL(NAMES($member)) } co-sponsors the draft.
happened-sponsor-declined = { CAPITAL(NAMES($member)) } will not co-sponsor.
happened-sponsor-left = { CAPITAL(NAMES($member)) } takes its name off the draft.
happened-deal-struck = { CAPITAL(NAMES($buyer)) } takes the offer: { $deal }.
happened-deal-refused = { CAPITAL(NAMES($buyer)) } does not trust you enough for that offer: { $deal }.
happened-deal-leaked = What { NAMES($buyer) } was offered is in the papers: { $deal }.
happened-lobbied = { CAPITAL(NAMES($by)) }, which is against the text, lobbies { NAMES($member) }.
happened-capital-answered = { $granted ->
    [yes] Your capital has seen that you tried everything, and lifts its instructions.
   *[no] Your capital stands by its instructions: not all has been tried.
}
# $day and $news as an author wrote them
happened-turn-began = { $day }.
happened-news-came = News: { $news }.
happened-chapter-began = The stopgap has won time, and the talks go on.
happened-vote-called = { CAPITAL(NAMES($by)) } puts the { $rollover ->
        [yes] { $stopgap }
       *[no] draft
    } to the vote.
happened-vote-held = The vote is taken: { $figures }.
happened-part-voted = The clause “{ $clause }” is { $kept ->
        [yes] kept
       *[no] not kept, and falls out of the text
    }.
happened-part-refused = The penholder objects to a separate vote on the clause “{ $clause }” (rule 32).
happened-adopted = Nobody has broken silence: the text is adopted by consensus.
happened-ended = { $lapsed ->
    [yes] The time runs out without a vote.
   *[no] The draft is withdrawn.
}

## All that came of a move; the heading of a move in the log and in the record
happened-move = { $move }.
happened-nth = { $number }. { happened-move }
happened-numbered = { $number }. { $move }
happened-entry = { $number }: { $move }
happened-nothing = { $move }: nothing that you can see came of it.
