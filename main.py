"""Nine Votes from a clone: `python main.py COMMAND`; `--help` lists the commands."""

import os.path
import sys

HERE = os.path.dirname(os.path.abspath(__file__))  # noqa: PTH100, PTH120 - pathlib takes 10 ms
sys.path.insert(0, os.path.join(HERE, "game"))  # noqa: PTH118 - likewise

from nine_votes.main import main  # noqa: E402 - found in the clone first, installed or not

if __name__ == "__main__":
    sys.exit(main())
