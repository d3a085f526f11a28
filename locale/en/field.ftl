### What each field of a scenario file is for: in the schema, in the authors' list, and where one is missing.

## Question
field-kind = what kind of vote it is
field-chapter = the chapter of the Charter the text rests on
field-nature = a dispute has parties, a situation has none
field-parties = the members that are parties to the dispute
field-method = who settles a preliminary question
field-atrocity = whether mass atrocities are certified

## Option
field-option-label = the wording, as it reads after 'the draft'
field-option-text = the wording in full
field-tags = what the delegations see in it
field-worth = what it is worth to the penholder
field-continuity = how much of the work goes on

## Clause
field-id = its name in this file
field-clause-text = what it says
field-weight = how much it counts for the penholder
field-core = whether the text is hollow without it
field-options = its wordings, as tabled first

## Amendment
field-amendment-to = the symbol of the draft it would change
field-by = who moved it
field-amendment-clause = the clause it would change
field-amendment-text = what it would say
field-oral = whether it was moved in the meeting by word of mouth

## Mandate part
field-mandate-part-name = what it is
field-expires = its last day, or never

## Added seats
field-added-seats = how the seats that { $rules } adds are to vote

## By vote
field-recorded-as = who is recorded as { $vote }

## Totals
field-how-many = how many

## Prompts
field-what = what happened?
field-prompts-why = why?
field-what-if = what would have changed it?

## Observers
field-observers-text = what others say of the motive
field-confidence = how sure it is
field-sources = where it is said

## Timing
field-turns = the days of the negotiation
field-calm-turn = the turn before which a vote is rushed
field-rounds-held = the talks that already took place

## Deal
field-deal-to = who is offered it
field-deal-label = what is offered
field-cost = what it costs the one who offers
field-points = how far it moves the member
field-veto-cost = how much dearer voting against becomes
field-leak = how likely it becomes known

## Rules
field-based-on = the rule set this one changes
field-rules-members = the number of seats
field-required = the votes in favour that are needed
field-rules-permanent = the number of permanent seats
field-veto = who can block: all, none, chapter-vii, or how many have to vote against together
field-abstention = what abstaining does
field-absence = what being absent does

## Council
field-council-permanent = the permanent members
field-elected = the elected members
field-president = who presides
field-council-names = the names of invented members by code

## Draft
field-draft-symbol = its document symbol
field-draft-title = what it is about
field-draft-date = the day of its vote, where not the scenario's
field-penholder = who holds the pen
field-sponsors = who put it forward
field-preamble = its preamble
field-clauses = its operative clauses
field-draft-question = what kind of vote it is, where not the scenario's

## Circumstances
field-turn = the turn of the negotiation
field-rounds = the talks held by then
field-circumstances-text = clause: wording, where not the first
field-plus = tags that held as well
field-circumstances-rollover = whether it was the rollover that was voted on
field-script = the moves from the first draft to this text
field-only = the only members to compare
field-lean = leanings that differed at the time
field-without-red-lines = members whose red lines came later

## Vote
field-vote-draft = the symbol of the draft that was voted on
field-amendment = the amendment that was voted on
field-vote-date = the day, where not the draft's
field-vote-question = what kind of vote it was, where not the draft's
field-totals = the totals, where not all names are known
field-vote-outcome = what the record says became of it
field-vote-sources = where it is recorded
field-added = how seats that a reform would add are to vote

## Lesson
field-prompts = questions tied to what happened
field-exit = questions at the exit

## Red line
field-red-line-crossed-when = the tags that cross it
field-red-line-vote = the vote that follows
field-strength = firm, or the veto cost at which the member backs off to abstaining
field-red-line-because = a reason the delegation itself would accept
field-red-line-clause = the clause it is about
field-observers-say = what others say of its motives

## Private
field-chance = how likely it is
field-tell = what the ambassador lets slip
field-unless = the tags that satisfy the red line after all
field-private-leaning = the change of leaning
field-private-persuadable = the change of how far it can be persuaded

## Delegation
field-wants = the card of the classroom: wants, red line, can trade
field-delegation-profile = the default profile
field-delegation-leaning = rather such a resolution than none
field-delegation-why = the reason of the leaning
field-cares = how much a tag matters, and which way
field-red-lines = what it will not let pass
field-private = what it does not show; at most one is drawn
field-bloc = the group it moves with
field-follows = the members it looks to
field-delegation-persuadable = how far arguments move it
field-responds-to = the arguments that move it
field-vetoes-alone = whether it would vote against alone
field-veto-reluctance = what voting against costs it

## Event
field-window = first and last turn
field-event-label = the news
field-event-leaning = whose leaning changes, by how much
field-event-capital = favours won or lost

## Instruction
field-instruction-crossed-when = the tags that go against it
field-instruction-because = the reason

## Politics
field-politics-rollover = the short extension that buys time
field-context = tags that hold throughout
field-glossary = tag: words that fit after 'because'
field-instructions = the solo seat's own capital
field-delegations = who wants what
field-timing = the turns of the negotiation
field-politics-capital = favours the player can spend
field-regional-backing = did the host and its region ask for this?
field-jitter = how often an unrecorded wording is taken otherwise
field-counter-lobbying = how often an opponent answers
field-score-weights = the five bars
field-deals = what can be offered
field-events = the news that may come

## Scenario
field-scenario-title = what the case is called
field-basis = where it comes from
field-sensitivity = shown before play
field-scenario-date = fills the members, the President and the rule
field-scenario-rules = the rule set, where not the Charter
field-council = an invented or reformed Council
field-item = the item on the agenda
field-crisis = the case, to be read aloud
field-background = what came before
field-scenario-sources = where the facts are from
field-teaches = what it shows
field-seat = the seat of a solo player
field-guests = who may be invited, by rule 37 or rule 39
field-scenario-question = what kind of vote it is
field-snapback-notified = when the thirty days of resolution 2231 (2015) began
field-mandate = what lapses and what stays
field-scenario-draft = the draft, or the title of a vote without a text
field-rivals = further drafts, in order of submission
field-amendments = amendments moved
field-twin = a settled vote with the same figures, for the debrief
field-lot = members that draw the roles S, T, U, V, W
field-recorded = how it was voted, name by name
field-consequences = what follows, by outcome
field-consequence = what the wall shows then
field-lesson = the teacher's part

## The roster
field-dated-name-name = the name
field-until = the last day it was used
field-listed-as = the name it was sorted by
field-seat-name = the name in the United Nations
field-seat-names = the names by date
field-seat-region = the regional group
field-seat-permanent = whether it is a permanent member
field-terms = the terms as an elected member
field-usual = further names
field-last-day = the last day all seats are known
field-seats = the seats

## The profiles
field-from = the year it counts from
field-member-profile = its profile
field-profile-of = its profile
field-profiles = by name
field-regions = the profile of every regional group
field-profiles-members = members with a profile of their own

## Votes that many know
field-known-vote-symbol = the symbol of what was voted on
field-known-vote-date = the day
field-known-vote-title = what it was about
field-known-vote-question = what kind of vote it was
field-known-vote-outcome = what became of it
field-known-vote-sources = where it is told

## The schema as a whole
field-scenario = Nine Votes scenario
    .about = One case before the Security Council: to run, to teach and to play.

## The cases of the adjudication suite
field-as-in-decide = as in decide
field-side = seats
field-case-name = its symbol, article or rule
field-case-about = what was asked
field-case-question = the question, as in decide
field-case-expect = what has to come of it
field-case-why = why
field-case-source = where it is recorded
field-case-certainty = how sure the record is
field-case-outcome = what becomes of it
field-case-required = the votes in favour needed
field-case-vetoes = the permanent members that block
field-case-negative-permanent = permanent members against that do not block
field-case-flags = flags that have to be among those given
field-case-counterfactual = the outcome under strict 27(3), or none
