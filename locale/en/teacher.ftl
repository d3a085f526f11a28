### The teacher's page of the printable pack: the lesson by the minute, what to cut, what to do if.

## Before the lesson
teacher-before-lesson = Before the lesson
teacher-prepare-print = Print the pack. Cut the cards and slips, fold the placards, hang up the seating plan.
teacher-prepare-seats = Cards at the door decide who sits where. Countries on the wall, never students' names.
teacher-prepare-roles = You are the Secretariat. The President is a student, and reads from the screen what to say.
# What is typed to open the case on the wall
teacher-begins = On the wall: python main.py play { $scenario }.

## The lesson by the minute: what is on the wall, and (.who) who does what
teacher-timetable = 45 minutes
teacher-minute = Minute
teacher-wall = On the wall
teacher-who = Who does what
# From the minute $first to the minute $last
teacher-minutes = { $first }-{ $last }
teacher-lesson-crisis = the crisis, read aloud
    .who = slips: the side “Before”; then the card, read in pairs
teacher-lesson-agenda = the agenda
    .who = the President opens; those invited speak for thirty seconds each
teacher-lesson-vote-tabled = vote 1, the draft as tabled
    .who = all vote as the card says; why did it end so?
teacher-lesson-speakers = the list of speakers
    .who = five sentences from five seats
teacher-lesson-clauses = the clauses and their wordings
    .who = talks on foot: four minutes in two groups, elected and permanent, four minutes free; each seat collects one signature; news at 19
teacher-lesson-amendments = amendments
    .who = the sponsors take in or refuse; at most two go to a vote
teacher-lesson-vote-free = vote 2, free
    .who = all at once, read out in alphabetical order
teacher-lesson-follows = what follows
    .who = two explanations of vote
teacher-lesson-debrief = the debrief
    .who = predict whose vote decided it, then look; one other rule; the cards laid open; the twin from history
teacher-lesson-slips = nothing, then the two bars
    .who = out of role; slips: the side “After”; count them

## When time runs short
teacher-cut = When time runs short
teacher-cut-first = Cut first: the statements, then the news, then the second amendment.
teacher-cut-never = Never cut: the debrief and the slips at the end. Without them it was a game.
teacher-cut-clock = The window can keep the time: title, Settings, Lesson clock. It moves nothing by itself.

## What may happen, after the heading “If …”, and (.do) what to do then
teacher-if = If …
teacher-if-passes = it passes at vote 1
    .do = Ask who could still have stopped it, and how. Then vote 2 is for the sponsors: a stronger text with the same votes, or the same text with more.
teacher-if-silence = nobody speaks
    .do = Go round the table: each seat reads out the sentence of its card that begins “You need”, or says what it could not accept.
teacher-if-absent = a pair is absent
    .do = Leave the seat to the house, or mark it absent: then it is neither in favour nor against.
teacher-if-bell = the bell rings in five minutes
    .do = Vote on the text as it stands, ask whose single vote would have changed it, and hand out the slips. The debrief opens the next lesson.
# Over the news of the case, which the author wrote
teacher-news = News for minute 19

## What to say, and what to hold to
teacher-say = Say before the first vote
teacher-say-settled = In New York the text is settled before the vote. We have ten minutes for it.
teacher-say-no-contest = Most votes are no contest: more than nine in ten of the resolutions of 2011 to 2014 had every vote in favour, and six in ten of those of 2025 (UN Digital Library, voting data).
teacher-say-decides = “Decides” binds. “Calls upon” asks.
teacher-taste = Worth holding to
teacher-taste-missing-vote = A vote not cast stops the count: wait, or mark the seat absent. It is never a silent no.
teacher-taste-score = “Adopted” is not the score. Ask how far each card was met, and what becomes of the people in the case.
teacher-taste-swap = A seat can be swapped, and nobody has to say why.

## Lessons of other lengths, and (.do) what to do in them
teacher-lengths = Other lengths
teacher-length-short = 30 minutes
    .do = Crisis and slips 5 minutes, vote 1 as the card says 3, talks 8, one amendment 3, vote 2 3, debrief 6, slips 2. No statements and no news.
teacher-length-twice = Twice 45 minutes
    .do = First lesson: to the end of the talks, with a statement from every seat. Second: amendments as many as are moved, vote 2, an explanation from every seat that was against or abstained, the debrief on two other rules, the slips.

## How a class of so many students shares the seats
teacher-table = How many students
teacher-table-students = Students
teacher-table-with-two = Seats with two
teacher-table-with-one = Seats with one
teacher-table-house = Seats of the house
teacher-table-also = Also
# For which classes a half of the table is
teacher-classes = { $first } to { $last } students
# Who sits with the Council beside the members: some of the three below
teacher-also = { LIST($parts, by: "comma") }
teacher-invited = invited { $count }
teacher-press = press { $count }
teacher-secretariat = Secretariat { $count }
# $parts are one or both of the two below: “28 students: thirteen seats with two, two with one.”
teacher-shared = { $students } students: { LIST($parts, by: "comma") }.
teacher-seats-with-two = { SPELL($count) } { $count ->
        [one] seat
       *[other] seats
    } with two
teacher-seats-with-one = { SPELL($count) } with one
teacher-house-first = A seat of the house is nobody's: the computer plays it, or you read out its card and vote as it says. Give these seats to the house first: { LIST($names, by: "comma") }.
