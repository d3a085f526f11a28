"""From which text a sitting comes, and whether the text that lies there now is still that one."""

from hashlib import sha256
from pathlib import Path

from nine_votes.council.messages import say
from nine_votes.council.roster import Roster
from nine_votes.places import folder
from nine_votes.scenarios.findings import UnreadableError
from nine_votes.scenarios.reader import read_file
from nine_votes.scenarios.scenario import Scenario
from nine_votes.sitting.contents import PROGRAM, VERSION, JournalError
from nine_votes.sitting.steps import OpenSitting


def head_of(file: Path, seed: int) -> OpenSitting:
    """Return the first line of the journal of a sitting on a scenario's file."""
    own = "" if file.resolve() == _shipped(file.stem).resolve() else str(file.absolute())
    return OpenSitting(PROGRAM, VERSION, file.stem, digest_of(file), seed, own)


def digest_of(file: Path) -> str:
    """Return the SHA-256 of a text in hexadecimal, whatever its line ends."""
    return sha256(file.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def scenario_of(
    head: OpenSitting, journal: Path, roster: Roster, named: Path | None = None
) -> tuple[Scenario, bool]:
    """Return the scenario that a journal is about, and whether that is the text it began with.

    It is looked for where it lay, beside the journal and among those shipped, or in the file named.
    Raises JournalError where it is not there, is another scenario, or cannot be read.
    """
    places = [Path(head.file)] if head.file else []
    places += [journal.with_name(f"{head.scenario}.yaml"), _shipped(head.scenario)]
    files = [place for place in ([named] if named else places) if place.is_file()]
    if not files:
        looked = tuple(map(str, [named] if named else places))
        at = str(journal)
        raise JournalError(
            say("journal-no-scenario", journal=at, scenario=head.scenario, looked=looked)
        )
    same = next((file for file in files if _is_text(file, head.digest, journal)), None)
    file = same or next((each for each in files if each.stem == head.scenario), None)
    if file:
        return _read(file, journal, roster, head), same is not None
    raise JournalError(say("journal-other-scenario", journal=str(journal), scenario=str(files[0])))


def _is_text(file: Path, digest: str, journal: Path) -> bool:
    try:
        return digest_of(file) == digest
    except OSError as error:
        at, scenario, why = str(journal), str(file), str(error.strerror)
        told = say("journal-scenario-unopened", journal=at, scenario=scenario, why=why)
        raise JournalError(told) from error


def _read(file: Path, journal: Path, roster: Roster, head: OpenSitting) -> Scenario:
    try:
        return read_file(file, roster, head.seed)
    except UnreadableError as error:
        told = say("journal-scenario-unread", journal=str(journal), scenario=str(file))
        raise JournalError(told) from error


def _shipped(scenario: str) -> Path:
    return folder("scenarios") / f"{scenario}.yaml"
