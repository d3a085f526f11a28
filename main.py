"""Nine Votes from a clone: `python main.py COMMAND`; `--help` lists the commands."""

import sys

from game.main import main

if __name__ == "__main__":
    sys.exit(main())
