### The first minutes of a player alone: one vote at once, and three to predict. On a screen, and in
### the terminal.

## The vote that the player casts
tutorial-crisis = It is a quarter to midnight. Three hundred unarmed observers watch a truce between Caldora and Vessia, two states that do not exist. At midnight their mandate ends. Before you lies a draft that keeps them for six months.
tutorial-stands = Eight members are in favour, nobody is against, six abstain. One has not voted: you.
tutorial-you-are = You are { NAMES($who) }, elected for two years. How do you vote?
# In the terminal; the letters are keys.
tutorial-votes = F in favour · A against · B abstaining:{ " " }
tutorial-decided-in-favour = Yours was the ninth vote. It takes nine of fifteen, and you made it nine.
tutorial-decided-against = Eight are not nine. Your vote against is no veto: yours is not a permanent seat, and a text that lacks its nine needs nobody to veto it.
tutorial-decided-abstaining = Eight are not nine. You said neither yes nor no, and the text fell all the same.

## The three votes to predict: what each is called, its figures, and what it teaches
tutorial-predict = Three votes, each a line. Say what becomes of the text before you are told.
tutorial-asked = Adopted or not adopted?
tutorial-right = As you said.
tutorial-wrong = Not as you said.
tutorial-one-short = Nobody is against
tutorial-permanent-against = One is against, and it is a permanent member
tutorial-permanent-abstaining = The same vote, and that member abstains
# $counts says how many voted how.
tutorial-figures = { CAPITAL($counts) }.
# $vote is how $who voted.
tutorial-figures-of = { tutorial-figures } { CAPITAL(NAMES($who)) }, a permanent member: { $vote }.
tutorial-moral-one-short = The first hurdle is nine in favour. Seven that abstain stop a text as surely as seven that are against.
tutorial-moral-permanent-against = The second hurdle is apart from the first. With nine or more in favour, one permanent member against is enough: that is the veto, and there is no button for it.
tutorial-moral-permanent-abstaining = A permanent member that abstains lets a text pass. So much of diplomacy is to turn a vote against into an abstention.

tutorial-by-lot = Which permanent member it is was drawn by lot, from the seed.
tutorial-done = That is the whole rule. Now a text that can be changed.
