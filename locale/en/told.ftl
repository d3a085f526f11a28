### What the transcript of a meeting tells of each event, other than what somebody says.
### What delegations and the President do is in deed.ftl, what the President says in president.ftl.

# $speaker is a member without its article, a guest, the President, or who does what
told-says = { told-speaker } { told-words }
told-speaker = { $speaker }:
told-words = { $words }

## The course of the meeting
told-opened = The meeting is called to order on { $day }. { CAPITAL(NAMES($president)) } presides.{ $private ->
        [yes] { " " }The meeting is private (rule 48).
       *[no] { "" }
    }
told-no-agenda = The Council has no agenda, and nothing more can be done here.
told-presidency-passes = With the month the presidency passes to { NAMES($to) } (rule 18).
told-back-in-chair = The question being over, { NAMES($to) } returns to the chair (rule { $rule }).
told-suspended = The meeting is suspended.
told-resumed = The meeting is resumed.
told-adjourned = The meeting is adjourned.
# $until is what a player typed: noon
told-adjourned-until = The meeting is adjourned until “{ $until }”.

## What follows from votes
# $name is the author's: part of a mandate
told-mandate-ends = It was not renewed: { $name } ends on { $day }.
told-mandate-stays = This part of the mandate has no end date and goes on: { $name }.
# $about says that the day is reckoned from weekdays alone
told-debate-due = { $about ->
        [yes] The General Assembly is to debate the veto by about { $day } (ten weekdays, holidays not counted) (A/RES/76/262).
       *[no] The General Assembly is to debate the veto by { $day }, within ten working days (A/RES/76/262).
    }
told-emergency-session = An emergency special session of the General Assembly is called, to meet within twenty-four hours (A/RES/377 A (V)).
told-assembly-seized = The question goes to the General Assembly.
told-special-report = The Council does not recommend the applicant, and makes a special report on that to the General Assembly (rule 60).
told-measures-return = No resolution to continue the relief was adopted within thirty days of the notification: the earlier measures apply again from { $day } (resolution 2231 (2015), paragraph 12).
told-relief-goes-on = The relief goes on.
told-communique = A communiqué tells the public this alone: the Council { $recommended ->
        [yes] agreed on a recommendation
       *[no] made no recommendation
    } (rule 55).

## The floor; $draft: draft resolution S/2024/255, $part: paragraph 2 (“term”) of it
# $thing is what is put to the vote, or one of `told-proposed-…`
told-objects = { CAPITAL(NAMES($who)) } objects to { $thing }.
told-that = that
told-amendment-formed = Having two co-sponsors, the wording is now an amendment to { $part }: { $wording }.
told-part-deleted = { CAPITAL($part) } is deleted.
told-part-now-reads = { CAPITAL($part) } now reads: { $text }
told-ruling-settled = The President's ruling { $stands ->
        [yes] stands
       *[no] is overruled
    } (rule 30).
told-ballot-cast = { CAPITAL(NAMES($who)) } has handed in its ballot.
# Who voted how: "In favour: China, France", or "Against: none"
told-who-voted = { CAPITAL($vote) }: { COUNT($who) ->
        [0] none
       *[other] { LIST($who, by: "comma") }
    }.
told-decision = { CAPITAL($draft) } is a decision of the Council.
told-draft-falls = { CAPITAL($draft) } falls.
told-classified = { $procedural ->
        [yes] { CAPITAL($draft) } goes on as procedural: no member can block it (Article 27(2)).
       *[no] { CAPITAL($draft) } goes on as substantive: a permanent member can block it (Article 27(3)).
    }
# $motion: to suspend the meeting
told-motion-settled = The motion { $motion } { $carried ->
        [yes] is carried
       *[no] is lost
    }.
told-voted-first = { CAPITAL($draft) } is voted on first.
told-usual-order = Drafts are voted on in the order in which they were submitted (rule 32).
told-credentials-settled = { $upheld ->
        [yes] The representative of { NAMES($who) } keeps every right in the Council (rule 17).
       *[no] The credentials of the representative of { NAMES($who) } are not accepted (rule 17).
    }
told-statement-blocked = The { $product } is not issued: it needs the consent of every member.
told-product-presidential-statement = presidential statement
told-product-press-statement = press statement

## What a member may object to, after "objects to"
told-proposed-invite = inviting { $guest }
told-proposed-request-separate-vote = a separate vote on { $part }
told-proposed-propose-consensus = the adoption of { $draft } without a vote
told-proposed-propose-statement = the { $product }
told-proposed-adjourn = adjourning the meeting
