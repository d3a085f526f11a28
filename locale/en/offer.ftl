### What a delegation or the President may do: on a button or in a list, in the imperative, by the
### name of the action. $draft: S/2024/255; $part: paragraph 2 (“term”); $amendment: the amendment of
### France to paragraph 2 (“term”); $wording, $text: what it is to say.

## The headings of the groups
offer-group-chair = From the chair
offer-group-vote = Voting
offer-group-speak = Speaking
offer-group-draft = Drafts and statements of the Council
offer-group-amendment = Amendments and parts
offer-group-consultation = Consultations
offer-group-motion = Motions, points of order and challenges
offer-group-invitation = Invitations
offer-group-assembly = The General Assembly
offer-group-other = Parties to the dispute

## From the chair; $pending is what lies before the Council: the adoption of S/2024/255 without a vote
offer-declare = Hear no objection to { $pending }
offer-what-is-proposed = what is proposed
offer-leads-on-agenda = Adopt the agenda
offer-leads-on-debate = Close the debate and call for statements before the vote
offer-leads-on-before-the-vote = Proceed to the vote
offer-leads-on-voting = Call for statements after the vote
offer-lead-on = Lead on
offer-rule = { $upheld ->
        [yes] Rule that the point of order is well taken
       *[no] Rule that the point of order is not well taken
    }
offer-refuse-to-put = Refuse to put the challenge to the vote
offer-rule-on-order = Rule that { $amendment } is voted on first
offer-read-news = Read out the news: { $news }
# $subject is what is put to the vote
offer-put = Put { $subject } to the vote
offer-put-in-writing = Put { $subject } to the vote in writing
offer-put-and-rule = Put { $subject } to the vote, and rule on what the vote means
offer-mark-absent = Mark { NAMES($member) } { $vote }
offer-mark-seat = Mark { NAMES($member) } as { $vote }
offer-close-vote = Close the vote and announce the result
offer-propose-consensus = Propose to adopt { $draft } without a vote
offer-take-straw-poll = Take an informal poll, which decides nothing
offer-cede-chair = Cede the chair for this question
offer-let-days-pass = Let the time come to { $to }
offer-another-day = Let the time come to another day
offer-resume = Resume the meeting
offer-adjourn = Adjourn the meeting
offer-adjourn-early = Propose to adjourn, though business is left
offer-give-floor = Give the floor to { NAMES($who) }
offer-let-submit = Let { NAMES($who) } submit { $draft }
offer-have-submitted = Have { $draft } submitted

## Voting and speaking
offer-vote-in-favour = Vote in favour
offer-vote-against = Vote against
offer-vote-abstaining = Abstain
offer-vote-not-participating = Do not participate in the vote
offer-vote-absent = Be absent
offer-object = Object to { $pending }
offer-ask-for-floor = Ask for the floor
offer-speak = Speak
offer-speak-before-vote = Make a statement before the vote
offer-speak-after-vote = Make a statement after the vote

## Drafts and statements of the Council
offer-a-draft = a draft
offer-table-draft = Submit { $draft }
offer-take-up-draft = Take up { $draft }, so that it is put to the vote
offer-co-sponsor = Join the sponsors of { $draft }
offer-withdraw-sponsorship = Leave the sponsors of { $draft }
offer-withdraw-draft = Withdraw { $draft }
offer-keep-draft = Require that { $draft } be voted on as your own
offer-propose-order = Propose to vote on { $draft } first
offer-raise-preliminary-question = Ask first whether { $draft } is procedural
offer-propose-presidential-statement = Propose a presidential statement
offer-propose-press-statement = Propose a press statement

## Amendments and parts, consultations
offer-amend-adds = Move to add to { $part } in your own words
offer-amend-deletes = Move to delete words in { $part }
offer-amend-replaces = Move to amend { $part } in your own words
offer-move-amendment = Move an amendment to { $part }: { $text }
offer-move-to-delete = Move to delete { $part }
offer-accept-amendment = Accept { $amendment } as a sponsor
offer-withdraw-amendment = Withdraw { $amendment }
offer-request-separate-vote = Ask for a separate vote on { $part }
offer-propose-wording = Propose for { $part }: { $wording }
offer-co-sponsor-wording = Support for { $part }: { $wording }
offer-withdraw-wording = Take back your proposal for { $part }: { $wording }

## Motions, challenges, invitations, the General Assembly, parties
offer-motion-suspend = Move to suspend the meeting
offer-motion-adjourn = Move to adjourn the meeting
offer-motion-adjourn-to = Move to adjourn the meeting until a day or hour
offer-motion-refer = Move to refer { $draft }
offer-motion-postpone = Move to postpone discussion of { $draft }
# $motion: to suspend the meeting
offer-withdraw-motion = Withdraw the motion { $motion }
offer-raise-point-of-order = Raise a point of order
offer-challenge-agenda = Object to the provisional agenda
offer-challenge-ruling = Challenge the ruling of the President
offer-challenge-credentials = Challenge the representative of { NAMES($member) }
offer-invite = Propose to invite { $guest } under rule { $rule }
offer-propose-referral = Propose to refer the question to the General Assembly
offer-propose-emergency-session = Propose to call an emergency special session
# A member may say so of its own country ($own)
offer-claim-party = Say that { $own ->
        [yes] your country
       *[no] { NAMES($member) }
    } is a party to the dispute
offer-deny-party = Deny that { $own ->
        [yes] your country
       *[no] { NAMES($member) }
    } is a party to the dispute
