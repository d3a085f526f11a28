### Why something is not in order, as the President of the Council says it, with its rule: "Only its
### mover may withdraw that motion (rule 35)." Each is one sentence without its full stop.

# $said is one of the messages below; $rule names the rule or article, such as "rule 35" or
# "Article 27(3)"
objection-by-rule = { $said } ({ $rule }).

## What has to be settled first, or who may act at all
objection-meeting-adjourned = The meeting is adjourned; nothing more can be done in it
objection-vote-open = A vote is being taken, and it has to be closed first
objection-no-vote-open = Nothing has been put to the vote
objection-asked-for-objection = I have asked whether there is any objection, and that has to be settled first
objection-nothing-to-object-to = Nothing lies before us that could be objected to
objection-point-of-order = A point of order has been raised, and I have to rule on it
objection-ruling-challenged = My ruling has been challenged, and that is put to the Council at once
objection-ruling-not-put = The challenge to my ruling has not been put to the vote
objection-no-ruling = There is no ruling before us
objection-motions-first = There are motions to be decided first
objection-only-information = You were invited to give us information, and to no more
objection-guests-have-no-vote = Guests of the Council take part without a vote
objection-not-of-the-council = You are not a member of the Council
objection-for-the-president = That is for the President to do

# $seat and $other are codes of seats, such as RUS
objection-stranger = You represent { $seat } and do not act for { $other }

## Where the meeting stands, so that something else is not in order
objection-while-agenda = That is not in order while the agenda is before us
objection-while-debate = That is not in order while we are in debate
objection-while-before-the-vote = That is not in order while explanations of vote are being given
objection-while-voting = That is not in order while we are voting
objection-while-after-the-vote = That is not in order while the vote is behind us
objection-while-suspended = That is not in order while the meeting is suspended
objection-while-adjourned = That is not in order while the meeting is adjourned

## What the President does
objection-challenge-first = The challenge to my ruling has to be put to the vote first
objection-nothing-to-vote-on = There is nothing to put to the vote
objection-not-at-the-vote = We have not come to the vote
objection-other-vote-first = Something else is put to the vote before that
objection-no-question-of-class = There is no question of class before us to rule on
objection-by-all-of-us = That text is adopted by all of us or not at all
objection-not-yet-in-writing = The Council does not vote in writing before 27 March 2020
objection-in-writing-on-drafts = Only on a draft resolution do we vote in writing
objection-speakers-left = There are still names on the list of speakers
objection-drafts-left = There are drafts still to be voted on
objection-other-draft-first = Something else comes before that draft
objection-amendments-not-several = There are not several amendments to put in order
objection-amendment-first-already = That amendment is first already
objection-no-such-news = There is no such news
objection-president-judges = It is for the President alone to judge that
objection-chair-ceded-by-all = Every other member has ceded the chair
objection-too-many-counted = More are counted than sit here
objection-time-goes-forward = A meeting's time goes forward, by a year at most
objection-council-not-known = Who sits here then is not known
objection-draft-due = No member has tabled a draft, so I have to table one
objection-no-such-member = That is no member of the Council
objection-mark-absent-only = A seat can be marked as absent or not participating alone

# $count is how many members have not voted yet
objection-not-voted = { $count ->
        [one] A member has
       *[other] { $count } members have
    } not voted; I wait, or mark the seat

## What a delegation does on the floor
objection-absent-casts-none = Who is absent casts no vote; I mark the seat
objection-on-the-list = You are on the list of speakers already
objection-no-debate = That motion is decided without debate
objection-floor-not-asked = You have not asked for the floor
objection-other-speaker-first = Another speaker was on the list before you
objection-nothing-said = Nothing was said
objection-no-such-motion = No such motion is before us
objection-motion-of-another = Only its mover may withdraw that motion
objection-motion-made = That motion has been made already
objection-motion-until-when = That motion says until when
objection-motion-not-timed = To adjourn until a day or hour is another motion
objection-motion-about-no-draft = That motion is about no draft
objection-motion-on-which-draft = That motion says on which draft
objection-credentials-challenged = Those credentials have been challenged already
objection-members-not-invited = Members of the Council need no invitation
objection-rules-of-invitation = Guests are invited under rule 37 or rule 39
objection-referred-already = The question has been referred already
objection-no-sessions-yet = No such sessions exist before 3 November 1950
objection-session-called = That session has been called already
objection-party-claimed = That has been claimed already
objection-party-not-claimed = Nobody has claimed that

# $guest is the name of a state or person that is not of the Council
objection-invited = { $guest } has been invited already
objection-not-asked-to-take-part = { $guest } has not asked to take part

## What is done about drafts
objection-draft-withdrawn = That draft has been withdrawn
objection-draft-not-taken-up = No member of the Council has taken that draft up
objection-draft-dealt-with = That draft has been dealt with
objection-draft-tabled = That draft is on the table already
objection-thirty-days-over = The thirty days are over, and there is no relief left to continue
objection-no-guests-draft = No guest's draft of that symbol is waiting
objection-sponsor-already = You sponsor that draft already
objection-no-sponsor = You do not sponsor that draft
objection-only-sponsor = You are its only sponsor on the Council; withdraw the draft instead
objection-draft-voted-on = That draft has been voted on and cannot be withdrawn
objection-draft-of-another = Only its mover may withdraw that draft
objection-draft-touched = A vote has been taken on it, so it cannot be withdrawn
objection-draft-not-withdrawn = That draft has not been withdrawn
objection-co-sponsor-keeps = Only a co-sponsor may keep that draft alive
objection-draft-first-already = That draft is voted on first as it is
objection-other-draft-begun = We have begun to vote on another draft
objection-class-raised = That question has been raised already
objection-class-of-another = That question is before us on another draft
objection-class-draft-begun = We have begun to vote on that draft
objection-class-not-in-doubt = Nobody doubts what kind of question that is

# $symbol is the symbol of a document, such as S/2024/254
objection-no-draft = No draft { $symbol } is before the Council
objection-no-text = There is no text { $symbol } to table

## What is done about amendments, clauses and wordings
objection-no-such-amendment = No such amendment is before the Council
objection-sponsor-accepts = Only a sponsor of the draft may accept an amendment
objection-nothing-left = Nothing would be left of the draft; withdraw it instead
objection-amendment-of-another = Only who moved an amendment may withdraw it
objection-amendment-without-name = An amendment needs a name to be called by
objection-amendment-name-taken = An amendment of that name is on the table already
objection-amendment-in-two-ways = An amendment says in one way what the clause shall be
objection-amendment-says-nothing = An amendment says what the clause shall be
objection-no-such-clause = That draft has no such clause
objection-clause-deleted = That clause has been deleted
objection-clause-voted-on = That clause has been voted on
objection-wording-not-listed = That wording is not among those listed for the clause
objection-wording-is-the-drafts = That is what the draft says already
objection-clause-separate = That clause is voted on separately as it is
objection-separate-vote-refused = A sponsor has objected to a separate vote on that clause
objection-sponsor-objects = Only a sponsor may object to a separate vote
objection-wording-not-proposed = Nobody has proposed that wording
objection-wording-supported = You support that wording already
objection-wording-not-yours = You have not proposed that wording
objection-wording-proposed = That wording has been proposed already
