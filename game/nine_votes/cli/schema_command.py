"""`schema`: the scenario file's form as JSON Schema, for editors that check while one types."""

import json
from argparse import Namespace

from nine_votes.calls import DONE
from nine_votes.scenarios.format import json_schema
from nine_votes.words.arguments import Arguments
from nine_votes.words.resolver import in_words


def add_arguments(_parser: Arguments) -> None:
    """Take none."""


def carry_out(_options: Namespace) -> int:
    print(json.dumps(json_schema(), indent=2, ensure_ascii=False, default=in_words))
    return DONE
