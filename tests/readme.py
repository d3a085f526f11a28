"""The commands of the README, for the tests that run them.

`python tests/readme.py N` prints the N-th of its two set-up commands, which need no environment.
"""

import re
import sys
from pathlib import Path

README = Path(__file__).resolve().parents[1] / "README.md"
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(kind: str) -> list[str]:
    """Return the code blocks of the README marked with a kind: bash, sh, powershell, yaml."""
    text = README.read_text(encoding="utf-8")
    return [body.strip() for mark, body in BLOCK.findall(text) if mark == kind]


if __name__ == "__main__":
    print(blocks("bash")[int(sys.argv[1]) - 1])
