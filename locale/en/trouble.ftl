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

## Why there is no window; $reason is what the system says
trouble-plain-pygame = Another package has put plain pygame in the place of pygame-ce. Run: pip uninstall pygame pygame-ce, then: pip install pygame-ce.
trouble-no-window = No window can be opened here ({ $reason }). The commands in the terminal work without one; `python main.py --help` lists them.
trouble-no-font = The font package { $package } is missing. Install what pyproject.toml lists, then start again.
trouble-no-pygame = pygame-ce is not installed, so no window can be opened; install it with: pip install .
trouble-no-display = There is no display to open the window on.
trouble-no-terminal = Nor is there a terminal to play in: this is the case as it was voted.
