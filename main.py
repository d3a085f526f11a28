"""Nine Votes from a clone: `python main.py COMMAND`; `--help` lists the commands."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "game"))

from nine_votes.main import main

if __name__ == "__main__":
    sys.exit(main())
