"""`check`: scenario files read, checked and their recorded votes replayed."""

from argparse import Namespace

from nine_votes.analysis.remarks import quick_remarks
from nine_votes.calls import CONTENT_AT_FAULT, DONE
from nine_votes.council.messages import say, told_by
from nine_votes.scenarios.casting import Checked, read_checked
from nine_votes.scenarios.findings import UnreadableError
from nine_votes.scenarios.library import files_named, shipped_roster
from nine_votes.scenarios.profiles import shipped_profiles
from nine_votes.words.arguments import Arguments
from nine_votes.words.resolver import in_words


def add_arguments(parser: Arguments) -> None:
    parser.add_argument("paths", nargs="*", metavar="PATH", help=say("help-paths"))


def carry_out(options: Namespace) -> int:
    roster, profiles = shipped_roster(), shipped_profiles()
    files = files_named(options.paths, "scenarios")
    faulty = votes = 0
    for path in files:
        try:
            checked = read_checked(path, roster, profiles)
        except UnreadableError as error:
            faulty += 1
            print(in_words(told_by(error)))
        else:
            votes += sum(vote.ballot is not None for vote in checked.scenario.recorded)
            _advise(checked, str(path))
    print(in_words(say("finding-checked", files=len(files), faulty=faulty, votes=votes)))
    return CONTENT_AT_FAULT if faulty else DONE


def _advise(checked: Checked, file: str) -> None:
    if checked.cast is not None:
        for remark in quick_remarks(checked.cast.case):
            finding = checked.finding(remark.path, remark.sentence).at(file)
            print(in_words(say("lint-advice", finding=finding)))
