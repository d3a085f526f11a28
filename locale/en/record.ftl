### The written record of a sitting: text, Markdown and a page; and the record beside the chamber.

record-title = Meeting record
# $title is that of a scenario.
record-page = { $title }: { record-title }

## What every reader has to know first
record-a-game = A record of a simulated meeting, kept by Nine Votes. It is not a document of the United Nations: what is said and voted here is the players' own.
record-fictional = The case is invented. No government said any of this.
record-adapted = The case is adapted from history: not all of it was so.
record-live = The case is live: people are living through it now.

## A page: what leads on at its head, and its foot
record-skip = Skip to the record
record-contents = Contents
record-made-by = Kept by Nine Votes { $version }. Under each vote stand the articles it rests on.

## A meeting: its facts, and headings
record-nth = Meeting { $nth } of { $of }
record-day = { $day }
record-nth-day = { record-nth }, { record-day }
record-date = Date
record-agenda = Agenda
record-presiding = Presiding
record-members = Members
record-guests = Guests
# Who held the chair later, and why.
record-presided = { $who } ({ $new_month ->
        [yes] from the turn of the month
       *[no] for one question
    }, rule { $rule })
record-several = { LIST($of, by: "semicolon") }
record-names = { COUNT($who) ->
        [0] none
       *[other] { LIST($who, by: "comma") }
    }
record-course = The course of the meeting
record-drafts = Drafts as they stand at the end
record-statements = Statements
record-explanations = Statements before and after the voting
record-issued = Issued by consensus
record-follows = What follows
record-corrections = Corrections
record-over = The meeting is over.
record-suspended = The meeting is suspended.
record-goes-on = The meeting goes on.

## When a statement was made
record-before-the-vote = before the voting
record-after-the-vote = after the voting
record-in-debate = in debate

## A draft: what has become of it, and of its clauses
record-standing-tabled = Not yet voted on
record-standing-not-taken-up = Not taken up by a member
record-standing-withdrawn = Withdrawn
record-standing-referred = Referred
record-standing-postponed = Postponed
record-standing-adopted = Adopted
record-standing-not-adopted = Not adopted
record-standing-lapsed = Lapsed
record-draft = { $name }: { $title }
record-sponsors = Sponsors: { LIST($who) }.
record-draft-stands = { $standing }.
record-draft-line = { $name }. { $standing }.
record-draft-beside = { " " }({ $standing }). { $sponsors }
record-clause-amended = amended
record-clause-deleted = deleted
record-clause-not-kept = not kept
record-clause-kept = kept in a separate vote
record-fates = { LIST($fates, by: "comma") }

## A vote; $subject begins with a capital letter
record-subject = { CAPITAL($subject) }
record-vote = Vote
record-nth-vote = { record-vote } { $vote }
record-vote-on = { record-nth-vote }: { $subject }
# After "The same votes under other rules:".
record-of-vote = vote { $vote }
record-announced = The President's announcement
record-why = Why
record-rests-on = Rests on
record-changes = The single vote that would have changed it
record-no-change = No single vote would have changed it.
record-names-nobody = The ballot was secret: the record names nobody.
record-nothing-voted = Nothing was put to the vote.
record-kind-substantive = substantive
record-kind-procedural = procedural
record-kind-preliminary = preliminary question
record-kind-ruling-challenge = challenge to a ruling
record-kind-charter-109-1 = review conference
record-kind-charter-109-3 = { record-kind-charter-109-1 }
record-kind-icj-election = election to the Court
record-kind-sg-recommendation = recommendation of a Secretary-General
record-kind-snapback = continuation of relief under resolution 2231 (2015)
record-kind-consensus = consensus
record-kind-without-vote = without a vote

## The tables of votes
record-brief = Votes in brief
record-number = No.
record-question = Question
record-kind = Kind
record-otherwise = Not voting
record-result = Result
record-by-member = How each member voted
record-member = Member
record-count = Number
record-permanent = permanent member
# Whose vote against was a veto.
record-against-veto = { vote-against } (veto)
record-label-veto = { CAPITAL(record-against-veto) }
record-voted = { COUNT($who) ->
        [0] none
       *[other] { COUNT($who) }: { LIST($who, by: "comma") }
    }

## The seat map, and its description in words
record-seat-map = Seat map of vote { $vote }
record-seats = English alphabetical order from the left; the President sits at the head.
record-seated = { $who } { $voted }
record-seat-map-said = { record-seats } { LIST($seats, by: "semicolon") }.
record-president = President
# Under the result, in one line.
record-figures = { $in_favour ->
        [0] none
       *[other] { $in_favour }
    } in favour · { $against ->
        [0] none
       *[other] { $against }
    } against · { $abstaining ->
        [0] none
       *[other] { $abstaining }
    } abstaining{ $not_participating ->
        [0] { "" }
       *[other] { " " }· { $not_participating } not participating
    }{ $absent ->
        [0] { "" }
       *[other] { " " }· { $absent } absent
    }

## The record beside the chamber
# Before what somebody corrected.
record-correction-spoken = Correction:
record-panel = The record
record-panel-correct = Correct
    .key = C
record-panel-save = Save
    .key = S
# The key that opens and closes it.
record-panel-key = t
record-correcting = A correction of the record
record-what-should-read-otherwise = What should read otherwise? What is written there stays.
record-saved = The record is saved: { $path }
record-not-saved = { $path } could not be written ({ $why }). Make room or free the file, and save again.
record-help-lines = Up, down
    .does = a line; the wheel scrolls
record-help-pages = Page up, page down
    .does = a page
record-help-ends = Home, end
    .does = the first line, the last line
record-help-correct = C
    .does = add a correction
record-help-save = S
    .does = save the record beside the journal
record-help-close = T
    .does = close the record

## In the terminal: a record that is written, and a journal that is told again or checked
record-written = Written: { $path }
record-pdf-to-a-file = PDF goes to a file; name it with --output record.pdf
record-no-pdf = PDF needs a library that is not installed: pip install "nine-votes[pdf]", or pip install ".[pdf]" in the project's folder. Or write --format html and print that.
record-is-the-journal = { $path } is the journal itself; name another file for the record
record-torn = { $path } ends in a line that was not written to its end.
record-torn-line = { $path }:{ $line }: this line was not written to its end; resume cuts it off
record-whole = { $path } is whole: { $lines } lines, { $meetings } { $meetings ->
        [one] meeting
       *[other] meetings
    }.
record-retold = Meeting { $nth }, { $day }
record-corrected = { record-correction-spoken } { $text }

## In the terminal: a vote as it was recorded
record-no-vote = No vote on it is recorded.
# $vote is what was voted on.
record-voted-on = { $vote } · { $day }
record-followed = What followed
record-in-all = in all: { vote-counts }; the other names are not known
record-rests-on-all = { record-rests-on }: { LIST($articles, by: "semicolon") }.
record-single-vote = What single vote would have changed it
record-none-would = None would have.
