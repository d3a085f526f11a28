### What is said when something went wrong: in one sentence, and what to do about it.

trouble-title = That did not work
trouble-go-on = Go on
    .key = Enter
# $said is what an error of the game says.
trouble-said = { CAPITAL($said) }
# $reason is what the system says.
trouble-cannot-fill = The window cannot fill this display ({ $reason }); it stays a window.

## A mistake in the program

trouble-bug = Something in the program went wrong
trouble-kept = Everything done so far is kept. Resume the sitting from here, or choose anew.
trouble-nothing-open = No sitting was open, and nothing is lost.
trouble-gone = The window has gone.
# $said is one of the two below.
trouble-closed = The window had to be closed. { $said }
trouble-reported = This was none of your doing. What helps to mend it is written down in { $path }
trouble-unreported = This was none of your doing. No report of it could be written to { $path } ({ $reason }).
