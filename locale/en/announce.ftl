### What the President announces when a vote is closed.

## The figures
announce-figures = The result of the vote is as follows: { $in_favour ->
        [0] none
       *[other] { $in_favour }
    } in favour, { $against ->
        [0] none
       *[other] { $against }
    } against, { $abstaining ->
        [0] no abstentions
        [one] { $abstaining } abstention
       *[other] { $abstaining } abstentions
    }.
announce-not-participating = { CAPITAL(SPELL($count)) } { $count ->
        [one] member
       *[other] members
    } did not participate in the voting.
announce-absent = { CAPITAL(SPELL($count)) } { $count ->
        [one] member was
       *[other] members were
    } absent.

## What was carried; $thing is what was put to the vote, such as: draft resolution S/2024/255
announce-adopted = { CAPITAL($thing) } has been adopted{ announce-unanimously }.
announce-upheld = { CAPITAL($thing) } has been upheld{ announce-unanimously }.
announce-kept = { CAPITAL($thing) } has been kept{ announce-unanimously }.
# $lost are the numbers of the paragraphs that were voted out of it
announce-draft-adopted = { CAPITAL($thing) } has been adopted{ announce-unanimously }{ $resolution ->
        [yes] { " " }as a resolution of the Council
       *[no] { "" }
    }{ $amended ->
        [yes] , as amended
       *[no] { "" }
    }{ COUNT($lost) ->
        [0] { "" }
        [one] , without paragraph { LIST($lost) }
       *[other] , without paragraphs { LIST($lost) }
    }.
announce-unanimously = { $unanimous ->
        [yes] { " " }unanimously
       *[no] { "" }
    }

## What was not carried; $grounds says why, as below
announce-not-adopted = { CAPITAL($thing) } has not been adopted, { $grounds }.
announce-not-upheld = { CAPITAL($thing) } has not been upheld, { $grounds }.
announce-not-kept = { CAPITAL($thing) } has not been kept, { $grounds }.

## Why it was not carried, naming nobody
announce-not-unanimous = not all who voted being in favour
announce-too-few = the required number of votes not having been obtained
announce-blocked = owing to the { announce-votes } of { $count ->
        [one] a permanent member
       *[other] { SPELL($count) } permanent members
    } of the Council
# The ballot was secret; $count is how many permanent members it takes to stop anything
announce-somebody-blocked = owing to the { announce-votes } of at least { SPELL($count) } { $count ->
        [one] permanent member
       *[other] permanent members
    } of the Council
announce-votes = { $against ->
        [yes] { $count ->
            [one] negative vote
           *[other] negative votes
        }
       *[no] want of the concurring vote
    }

## Other kinds of question; $thing is a draft, or a candidate
# $ruled says whether the President ruled so, or the Council decided
announce-procedural = { $ruled ->
        [yes] I rule that { $thing } is a matter of procedure (rule 30).
       *[no] The Council has decided that { $thing } is a matter of procedure.
    }
announce-substantive = { CAPITAL($thing) } is a matter of substance, { $grounds }.
announce-ruling-overruled = The ruling is overruled.
announce-ruling-stands = The ruling stands, the required number of votes to overrule it not having been obtained.
announce-snapback = { CAPITAL($thing) } has not been adopted, { $grounds }.
announce-relief-continues = { CAPITAL($thing) } has been adopted, and the relief continues.
announce-elected = { CAPITAL($thing) } has the absolute majority that the election asks for.
announce-not-elected = { CAPITAL($thing) } has not the absolute majority that the election asks for.

# All of it, sentence after sentence
announce-whole = { LIST($sentences, by: "space") }
