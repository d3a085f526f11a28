### The printable pack: cover, cards, placards, slips, rule cards, and the pages that are read.

## The parts of the pack, and (.how) how each is printed and cut, or for whom it is
pack-cards = Role cards
    .how = both sides, on card; cut into four
pack-slips = Before-and-after slips
    .how = both sides; cut into four; one slip a student, before on one side, after on the other
pack-placards = Placards
    .how = one side, on card; fold along the three lines, and glue the flap
pack-ballots = Ballot slips
    .how = one side; cut into ten; where hands and placards are not enough
pack-rule-cards = Rule cards
    .how = one side; cut into four; one a seat
pack-seating = Seating plan
    .how = for the door and the wall
pack-draft = The draft and its wordings
    .how = one a seat
pack-teacher = Teacher's page
    .how = for you
pack-grid = Observation grid
    .how = for whoever observes
pack-key = Answer key
    .how = for you; not before the end

## The cover
pack-title = Classroom pack
pack-skip = Skip to the pack
pack-cover = What is in this pack
pack-part = Part
pack-pages = Pages
pack-how = How to print and cut it
pack-crisis = The crisis, to be read aloud
pack-question = What is asked
pack-after-that = after that
pack-print-paper = Print at 100 per cent, on A4 or Letter, with no headers or footers of the browser's own.
pack-print-sides = Role cards and slips: double-sided, turned over on the long edge. Everything else: one side.
pack-print-cut = Cut along the marks at the edges of the sheet. All cards of a sheet are of one size.
# Which pages a part takes; and where parts begin whose length nobody knows before they are printed
pack-page = { $first }
pack-pages-to = { $first } to { $last }
pack-pages-from = from { $first } on
# At the foot of a sheet: “Role cards, front · sheet 1 of 4”
pack-sheet = { $part } · sheet { $sheet } of { $of }
pack-sheet-front = { $part }, front · sheet { $sheet } of { $of }
pack-sheet-back = { $part }, back · sheet { $sheet } of { $of }

## Cards and placards
pack-swap = You speak for a government, not for yourself. You may swap this card and need say no reason.
pack-glue = Glue this flap under the one at the other end.
pack-permanent = Permanent member
pack-elected = Elected member
pack-president = President this month
# $standing is one of the two above
pack-presiding = { $standing } · { pack-president }
pack-flag = Flag of { $name }
# Read after who the seat is and what is asked
pack-blank-card = Nobody wrote instructions for this seat, and none are invented here. Read the crisis and the draft. Decide what your government could accept, and what not. Say so in one sentence. Then listen: who needs your vote, and what do you need? You vote in favour, against, or abstain.
# A card of a seat without instructions; $asked is a question of its own
pack-blank-permanent = You are { NAMES($who) }, a permanent member. { $asked } { pack-blank-card }
pack-blank-elected = You are { NAMES($who) }, an elected member. { $asked } { pack-blank-card }
# The card of a role that was drawn by lot; $wants are the author's words
pack-own-card = You are { NAMES($who) }. { $wants }
pack-beside = Whoever is invited sits at the open end, the Secretariat next to the President, the press by the wall.
pack-invited = Invited, without a vote
# On the page with the drafts: its symbol and its title
pack-draft-named = { $head }: { $title }
# A vote of the record, on the answer key
pack-held = { $subject }, { $day }: { $result }
pack-no-vote = Without a vote
# The first or the second of those invited whom the case does not name
pack-guest = { CAPITAL($guest) }
pack-invited-state = Invited state { $number }
pack-invited-card = The Council has invited you to take part. You may ask for the floor and speak; you do not vote, and you move no amendment. Decide what you most want the members to hear, and say it in thirty seconds. In the talks, go from seat to seat: who could write what you need into the text?
pack-press = Press
pack-press-card = You report for the public. You may listen to every talk and ask every seat; no seat has to answer. Write three headlines: before the first vote, after it, and at the end. Say what was decided and by which rule. Do not write that a text was vetoed unless nine were in favour.
pack-secretariat = Secretariat
pack-secretariat-card = You serve the whole Council and take no side. You keep the list of speakers and the time. You read each amendment aloud before the vote, count the hands in favour, against and abstaining, and hand the three numbers to the President. Where anybody asks what the rule is, you say it.
# $names stand in the order of the seats
pack-plan = Around the horseshoe from the left: { LIST($names, by: "semicolon") }.
# For the teacher: $drawn are who drew which role
pack-lot = The lot: { LIST($drawn, by: "comma") }. Another number after --seed draws another lot.
pack-role-drawn = { $role } is { $name }

## Ten words for the back of every card, and (.means) what they mean
pack-words = Ten words
pack-word-abstain = abstain
    .means = to vote neither in favour nor against; it does not help a text, and blocks none
pack-word-amendment = amendment
    .means = a change to the draft; it is voted on before the draft
pack-word-clause = clause
    .means = one numbered thing that the draft would do
pack-word-decides-calls-upon = decides, calls upon
    .means = “decides” binds states; “calls upon” asks them
pack-word-draft-resolution = draft resolution
    .means = a text before the vote; it is a resolution only once it is adopted
pack-word-elected-member = elected member
    .means = one of those that the General Assembly elects for two years
pack-word-mandate = mandate
    .means = what the Council lets a mission do, and until which day
pack-word-penholder = penholder
    .means = the member that writes the draft and changes it
# $permanent are the permanent members of the day, by their names
pack-word-permanent-member = permanent member
    .means = { LIST($permanent, by: "comma") }
pack-word-veto = veto
    .means = a permanent member's vote against, once enough others are in favour

## Slips
pack-because = because
pack-turn-over = Keep this slip. The other side is for the end.
pack-cast = Tick one. This vote is open: it is read out with the name of the seat.
pack-no-veto-box = There is no box for a veto: it is a vote against, and the count decides what it does.
pack-vote-number = Vote { $vote }

## The pages that are read
pack-as-tabled = as tabled
pack-or = or
pack-agreed = Agreed wording
pack-no-text = There is no text: the question itself is voted on.
pack-grid-note = A stroke each time. It is for the talk afterwards: who was asked, who was not, what moved a vote. Nobody is marked.
pack-recorded = The votes as the case records them
pack-prompts = Questions of the author for the debrief
pack-grid-seat = Seat
pack-grid-spoke = Spoke
pack-grid-need = Named its need
pack-grid-offered = Offered a wording
pack-grid-asked = Asked another
pack-grid-heard = Heard, noted

## The rule, in sentences to be read in a minute
pack-rule = The rule
pack-rule-unanimous = All who vote have to be in favour. To abstain does not break unanimity.
pack-rule-first = First hurdle: { SPELL($needed) } of { SPELL($size) } have to be in favour. Count only those.
# $permanent says how many permanent members there are
pack-rule-second = Second hurdle, only then: none of the { SPELL($permanent) } permanent members may vote against. One that does stops the text: a veto. Below { SPELL($needed) } there is nothing left to veto.
# Where the rule, called $title, is not the law of the day; $vetoes says how many permanent members it takes to stop a text
pack-rule-no-law = The rule of this case is no law: { $title }. Beside the number, { $vetoes ->
        [0] nobody can block alone
        [1] a permanent member can block
       *[other] { SPELL($vetoes) } permanent members can block
    }.
# So many who do not vote in favour ($stop) stop any text
pack-rule-abstaining = To abstain, or to stay away, is not to vote against. It blocks nothing by itself. But it is no vote in favour either: { SPELL($stop) } such votes stop any text.
pack-rule-procedure = On procedure (the agenda, whom to invite, a pause) any { SPELL($needed) } decide: no veto.
pack-rule-amendment = An amendment is voted on before the draft. The sponsors may take it in without a vote.
pack-rule-at-once = Here all vote at once, and the votes are read out in English alphabetical order. That is our way of showing them: the Council raises hands.

## The command that writes it
pack-students = the lesson is made for { $fewest } to { $most } students
pack-written = Written: { $file }
