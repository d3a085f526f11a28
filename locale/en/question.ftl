### The questions of the lesson, adopted or not: on slips, on the wall and in the terminal. They are
### about a Council of fifteen, five of them permanent.

question-adopted = Adopted
question-not-adopted = Not adopted
question-instruction = The Council of today: fifteen members, five of them permanent. Adopted or not? Tick one, and say why in a few words.
question-not-marked = This is not a test. Nobody is marked, and no name is wanted.

## What is asked. $permanent_against and $permanent_abstaining say how many of those who vote so are
## permanent members; never both. $agenda: it is about an item for the agenda.
# "A draft resolution: 9 in favour, 1 against, 5 abstaining. The member against is permanent."
question-asked = { $agenda ->
        [yes] An item for the agenda
       *[no] A draft resolution
    }: { vote-counts }.{ $permanent_against ->
        [0] { question-asked-abstaining }
        [1] { " " }The member against is permanent.
       *[other] { " " }Both members against are permanent.
    }
question-asked-abstaining = { $permanent_abstaining ->
        [0] { "" }
       *[other] { " " }{ CAPITAL(SPELL($permanent_abstaining)) } of those abstaining are permanent members.
    }
# The figures alone: "the agenda, 9-2-4, two permanent against"
question-short = { $agenda ->
        [yes] the agenda,{ " " }
       *[no] { "" }
    }{ $in_favour }-{ $against }-{ $abstaining }{ $permanent_against ->
        [0] { question-short-abstaining }
       *[other] , { SPELL($permanent_against) } permanent against
    }
question-short-abstaining = { $permanent_abstaining ->
        [0] { "" }
       *[other] , { SPELL($permanent_abstaining) } permanent abstaining
    }
# The figures with the right answer, over the bars
question-short-answered = { CAPITAL($short) }: { LOWER($answer) }

## The answer: what becomes of it, why, and the articles that it rests on
question-answered = { $answer }. { $why }
question-why = { $reasons } ({ LIST($articles, by: "semicolon") })
# $required votes are needed, and $in_favour are in favour
question-reasons-agenda = The agenda is a matter of procedure. { CAPITAL(SPELL($required)) } votes decide it, and nobody has a veto there: a permanent member against is one vote against.
question-reasons-veto = { CAPITAL(SPELL($required)) } are needed and { SPELL($in_favour) } are in favour, so the first hurdle is cleared. The second is not: a permanent member votes against. That is a veto.
question-reasons-short = { CAPITAL(SPELL($required)) } are needed and only { SPELL($in_favour) } are in favour. Nobody has to be against: those who abstain stop it. No veto is counted below nine.
question-reasons-adopted = { CAPITAL(SPELL($required)) } are needed and { SPELL($in_favour) } are in favour. No permanent member votes against, and to abstain is not to block.

## On the wall, where slips are counted. Each button has its words and (.key) its key.
question-nth = Question { SPELL($nth) } of { SPELL($of) }
question-count = Slips counted
# In a field in which nothing was keyed
question-uncounted = none
question-right-answer = The right answer
question-before-and-after = Before and after
question-nobody-named = Right answers of all slips that were counted. Nobody is named, and nobody is marked.
question-next = Next
    .key = Enter
question-done = Done
    .key = Enter
question-answers = The answers
    .key = Enter
question-side-by-side = { question-before-and-after }
    .key = Enter
question-earlier = Step back
    .key = PgUp

## Keys, and (.does) what they do there
question-help-digits = 0 to 9
    .does = key how many slips say so; nothing is counted where nothing is keyed
question-help-tab = Tab
    .does = the other count
question-help-backspace = Backspace
    .does = take a digit back
question-help-enter = Enter
    .does = keep the count, and go on
question-help-page-up = PgUp
    .does = the question before
question-help-escape = Esc
    .does = leave the questions; what is kept stays kept
