### Why a call without a command opens no window, and what it does then.

start-no-pygame = pygame-ce is not installed, so no window can be opened; install it with: pip install .
start-no-display = There is no display to open the window on.
# After one of the two before.
start-no-terminal = Nor is there a terminal to play in: this is the case as it was voted.
