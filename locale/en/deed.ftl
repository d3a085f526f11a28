### What delegations and the President do, as the transcript of a meeting tells it: a sentence for
### each kind of action, by its name. Facts, wherever an action has them:
### $who does it; $draft: draft resolution S/2024/255; $part: paragraph 2 (“term”) of it;
### $amendment: the amendment of France to paragraph 2 of it; $wording, $text: what it is to say.

## Speaking
deed-ask-for-floor = { CAPITAL(NAMES($who)) } asks for the floor.
# Before a colon and what is said
deed-raise-point-of-order = { CAPITAL(NAMES($who)) }, on a point of order

## Drafts and statements of the Council
# $others are the other sponsors; $title, where it has one ($titled), is what the draft is called
deed-table-draft = { CAPITAL(NAMES($who)) } submits { $draft }{ COUNT($others) ->
        [0] { "" }
       *[other] , sponsored also by { NAMES($others) }
    }{ $titled ->
        [yes] : { $title }
       *[no] { "" }
    }.
deed-take-up-draft = { CAPITAL(NAMES($who)) } asks that { $draft } be put to the vote (rule 38).
deed-co-sponsor = { CAPITAL(NAMES($who)) } joins the sponsors of { $draft }.
deed-withdraw-sponsorship = { CAPITAL(NAMES($who)) } leaves the sponsors of { $draft }.
deed-withdraw-draft = { CAPITAL(NAMES($who)) } withdraws { $draft } (rule 35).
deed-keep-draft = { CAPITAL(NAMES($who)) } requires that { $draft } be voted on as its own (rule 35).
deed-propose-order = { CAPITAL(NAMES($who)) } proposes that { $draft } be voted on first.
deed-raise-preliminary-question = { CAPITAL(NAMES($who)) } asks the Council to decide first whether { $draft } is procedural.
# Before a colon and its text
deed-propose-presidential-statement = { CAPITAL(NAMES($who)) } proposes a presidential statement
deed-propose-press-statement = { CAPITAL(NAMES($who)) } proposes a press statement

## Amendments and parts
deed-move-adds = { CAPITAL(NAMES($who)) } moves{ deed-orally } to add to { $part }, so that it reads: { $text }
deed-move-deletes = { CAPITAL(NAMES($who)) } moves{ deed-orally } to delete words in { $part }, so that it reads: { $text }
deed-move-replaces = { CAPITAL(NAMES($who)) } moves{ deed-orally } to amend { $part }, so that it reads: { $text }
deed-move-to-delete = { CAPITAL(NAMES($who)) } moves{ deed-orally } to delete { $part }.
deed-orally = { $oral ->
        [yes] { " " }orally
       *[no] { "" }
    }
deed-accept-amendment = { CAPITAL(NAMES($who)) } accepts { $amendment } as a sponsor of the draft.
deed-withdraw-amendment = { CAPITAL(NAMES($who)) } withdraws { $amendment }.
deed-request-separate-vote = { CAPITAL(NAMES($who)) } asks for a separate vote on { $part }.

## Consultations
deed-propose-wording = In consultations { NAMES($who) } proposes a wording for { $part }: { $wording }.
deed-co-sponsor-wording = In consultations { NAMES($who) } co-sponsors a wording for { $part }: { $wording }.
deed-withdraw-wording = In consultations { NAMES($who) } withdraws a wording for { $part }: { $wording }.

## Motions, challenges, invitations; $motion: to suspend the meeting
deed-make-motion = { CAPITAL(NAMES($who)) } moves { $motion } (rule 33).
deed-withdraw-motion = { CAPITAL(NAMES($who)) } withdraws the motion { $motion }.
deed-challenge-ruling = { CAPITAL(NAMES($who)) } challenges the ruling (rule 30).
deed-challenge-credentials = { CAPITAL(NAMES($who)) } challenges the credentials of the representative of { NAMES($member) }, who keeps every right meanwhile (rule 17).
deed-invite = { CAPITAL(NAMES($who)) } proposes that { $guest } be invited under rule { $rule }.
deed-propose-referral = { CAPITAL(NAMES($who)) } proposes to refer the question to the General Assembly.
deed-propose-emergency-session = { CAPITAL(NAMES($who)) } proposes to call an emergency special session of the General Assembly.
# A member may say so of itself ($own)
deed-claim-party = { CAPITAL(NAMES($who)) } says that { $own ->
        [yes] it
       *[no] { NAMES($member) }
    } is a party to the dispute (Article 27(3)).
deed-deny-party = { CAPITAL(NAMES($who)) } denies that { $own ->
        [yes] it
       *[no] { NAMES($member) }
    } is a party to the dispute.

## Voting
deed-has-voted = { CAPITAL(NAMES($who)) } has voted.
deed-changes-vote = { CAPITAL(NAMES($who)) } changes its vote.
deed-take-straw-poll = An informal poll is taken, which decides nothing: { $encourage } encourage, { $discourage } discourage.
deed-let-days-pass = Days go by: it is { $to }.

## What the President does by saying so, after "The President:"
deed-rule-on-order = I rule that { $amendment } is voted on first (rule 36).
deed-refuse-to-put = I do not put the challenge to my ruling to the vote.
deed-read-news = News has reached us: { $news }.
deed-mark-seat = I mark { NAMES($member) } as { $vote }.
deed-propose-consensus = I propose to adopt { $draft } without a vote. I ask whether there is any objection.
deed-adjourn = I propose to adjourn, though business is left. I ask whether there is any objection.
