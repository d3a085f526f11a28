### Why a question was decided as it was, a sentence each, and which single vote would have changed it.

## The rule and the number it asks for
# $title names a rule set, $source says where it is written
reason-rule = The rule applied: { $title } ({ $source }).
reason-majority-on-procedure = On procedure a majority decides: { SPELL($required) } of those represented.
reason-unanimity = All who vote have to be in favour; abstaining does not break unanimity.
# $size is the number of members; $block, how many votes not in favour stop anything, 0 where the
# required number cannot be reached at all
reason-needed = { CAPITAL(SPELL($required)) } of { SPELL($size) } members have to be in favour; { $in_favour ->
        [0] none were
        [one] { $in_favour } was
       *[other] { $in_favour } were
    }, so { $reached ->
        [yes] it was reached
       *[no] it was not reached
    }. { $block ->
        [0] So small a Council can never reach it.
        [1] One vote that is not in favour stops it.
       *[other] { CAPITAL(SPELL($block)) } votes that are not in favour stop it.
    }

## What the kind of the question means
# $matter is a matter of procedure, such as: inclusion of an item in the agenda
reason-procedural = The question is procedural ({ $matter }): no permanent member can block it.{ reason-like-any-other }
reason-knows-no-veto = This kind of question knows no veto.{ reason-like-any-other }
# Follows one of the two above. $who are the permanent members that voted against, if any did.
reason-like-any-other = { COUNT($who) ->
        [0] { "" }
       *[other] { " " }The vote against of { NAMES($who) } counts like any other.
    }
reason-no-veto-counted = { COUNT($who) ->
        [one] The vote against of { NAMES($who) } is no veto
       *[other] The votes against of { NAMES($who) } are no vetoes
    }: a veto is counted only where { SPELL($required) } are in favour.
reason-blocking-unknown = Whose vote blocked is not known by name.
reason-does-not-block = The vote against of { NAMES($who) } does not block under this rule.
reason-nobody-alone = No member can block alone.
reason-none-known = No vote that blocks is known by name.
reason-none-as-counted = No permanent member's vote, as it is counted, blocks.
reason-none-against = No permanent member voted against; abstaining or staying away does not block.

## Who blocked, who was set aside, what is to be remarked
# $blocked is one of the messages result-blocked…
reason-blocked = { CAPITAL($blocked) }, and that blocks.
reason-party-abstains = As a party to the dispute, { NAMES($who) } has to abstain and is counted so.
reason-party-left-out = As a party, { NAMES($who) } is left out of the count.
# $became is one of the messages result-became-…
reason-strict = Under a strict Article 27(3), its parties abstaining: { $became }.
# $flag is one of the messages flag-…
reason-flag = { CAPITAL($flag) }.

## Which single vote would have changed it: "China or Ecuador abstaining: adopted."
reason-change = { COUNT($who) ->
        [one] { CAPITAL(NAMES($who)) }
       *[other] Any one of { NAMES($who) }
    } { LIST($votes, by: "or") }: { $became }.
