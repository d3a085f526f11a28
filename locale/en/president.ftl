### What the President of the Council says in that office, as the transcript of a meeting tells it.

# Before what the President says: one of the sentences below, or an announcement
president-name = The President

## The course of the meeting
# $item is the author's: The situation in the Middle East
president-agenda-before-us = The provisional agenda is before the Council: { $item }.
president-agenda-by-vote = The provisional agenda is our agenda, by the vote just taken.
president-agenda-adopted = I hear no objection to the provisional agenda. The agenda is adopted.
president-cedes = My country is directly connected with this question, and I should not preside over it. For this question the chair passes to { NAMES($to) } (rule { $rule }).

## How the President leads on from each phase
president-leads-on-debate = I now call on those who wish to make a statement before the voting.
president-leads-on-before-the-vote = The Council is ready to proceed to the voting.
president-leads-on-voting = I now call on those who wish to make a statement after the voting.

## The floor
president-gives-floor = I give the floor to { NAMES($who) }.
president-speaks-as-member = I speak as the representative of { NAMES($who) }.
president-any-objection = I ask whether there is any objection.
# $informs: to give information (rule 39), not to take part (rule 37)
president-invites = Under rule { $rule }, { $guest } is invited { $informs ->
        [yes] to give the Council information
       *[no] to take part
    }, without a vote.
president-not-invited = { CAPITAL($guest) } is not invited.
# $part: paragraph 2 (“term”) of draft resolution S/2024/255
president-separate-vote = { CAPITAL($part) } is voted on separately, no sponsor objecting (rule 32).
president-no-separate-vote = A sponsor objects, so there is no separate vote on { $part } (rule 32).
# $text is what the President adds, where anything is added ($reasoned)
president-rules = The point of order { $upheld ->
        [yes] is well taken
       *[no] is not well taken
    }.{ $reasoned ->
        [yes] { " " }{ $text }
       *[no] { "" }
    }

## Putting a question to the vote
# $thing is what is put to the vote, $about what kind of thing that is; a vote in favour is explained
# where it needs to be. $hands is one of the sentences after this.
president-puts = I put { $thing } to the vote.{ $about ->
        [invitation] { " " }Those who want the guest here vote in favour.
        [ruling] { " " }Those who would overrule it vote in favour.
        [preliminary] { " " }Those who hold that it is vote in favour.
        [credentials] { " " }Those who would uphold it vote in favour.
       *[other] { "" }
    } { $hands }
president-secret-ballot = The ballot is secret, and the record will name nobody.
president-votes-in-writing = The votes are given in writing within twenty-four hours; a member that keeps silent is recorded as absent.
president-will-rule = I shall rule on what the vote means (rule 30).
president-raise-hands = Those in favour raise their hands, then those against, then those abstaining.

## What became of it
# $draft: draft resolution S/2024/255
president-consensus = I hear no objection. { CAPITAL($draft) } is adopted by consensus, without a vote.
president-all-parts-lost = All parts of { $draft } have been lost, so that the whole falls with them, and no further vote is taken on it.
# $product is `told-product-…`
president-issues = I hear no objection. The { $product } is issued: { $text }
