"""`cases`: the adjudication suite, or cases of one's own."""

from argparse import Namespace

from nine_votes.calls import CONTENT_AT_FAULT, DONE
from nine_votes.council.messages import say, told_by
from nine_votes.scenarios.cases import failures, read_cases
from nine_votes.scenarios.findings import UnreadableError
from nine_votes.scenarios.library import files_named, shipped_roster
from nine_votes.words.arguments import Arguments
from nine_votes.words.resolver import in_words


def add_arguments(parser: Arguments) -> None:
    parser.add_argument("paths", nargs="*", metavar="PATH", help=say("help-paths"))


def carry_out(options: Namespace) -> int:
    roster = shipped_roster()
    passed = failed = 0
    for path in files_named(options.paths, "tests/cases"):
        try:
            cases = read_cases(path)
        except UnreadableError as error:
            print(in_words(told_by(error)))
            failed += 1
            continue
        for case in cases:
            wrong = list(failures(case, roster))
            failed, passed = failed + bool(wrong), passed + (not wrong)
            for sentence in wrong:
                place = f"{path}:{case.line}"
                print(in_words(say("cases-failed", place=place, case=case.name, sentence=sentence)))
    print(in_words(say("cases-passed", passed=passed, failed=failed)))
    return CONTENT_AT_FAULT if failed else DONE
