"""The file: what is torn is cut and said, what was changed is refused and left alone."""

import json
import os
import random
from collections.abc import Iterator
from datetime import date
from itertools import accumulate
from pathlib import Path

import pytest

from nine_votes.council.actions.chair import CloseVote, Proceed, PutToVote
from nine_votes.council.actions.floor import AskForFloor, CastVote, MakeMotion, Speak
from nine_votes.council.members import Roster
from nine_votes.council.messages import say, told_by
from nine_votes.council.papers import About, Motion, Subject
from nine_votes.council.voting import Vote
from nine_votes.sitting.journal import (
    BEFORE_THE_FIRST,
    JournalError,
    chained,
    contents_of,
    read_journal,
    unchained,
)
from nine_votes.sitting.sitting import Sitting, open_sitting, replay, resume
from nine_votes.sitting.steps import BeginMeeting, Correct, HandOver, Holder, Step, Undo
from nine_votes.words.resolver import in_words
from tests.sitting.scripts import FILE, take
from tests.sweeps import scaled


@pytest.fixture
def written(sitting: Sitting, journal: Path) -> bytes:
    """The bytes of a journal with every kind of line, closed."""
    chair, codes = sitting.meeting.chair, sitting.meeting.council.codes
    steps: list[Step] = [Proceed(chair), AskForFloor("FRA"), Speak("FRA", "We thank you.")]
    steps += [MakeMotion("RUS", Motion.SUSPEND), Undo(3), MakeMotion("CHN", Motion.ADJOURN)]
    steps += [HandOver("GBR", Holder.HOUSE), PutToVote(chair, Subject(About.MOTION, "adjourn"))]
    steps += [CastVote(code, Vote.IN_FAVOUR) for code in codes]
    steps += [CloseVote(chair), Correct("Nine were in the room."), BeginMeeting(date(2024, 4, 8))]
    for step in steps:
        take(sitting, step)
    sitting.close()
    return journal.read_bytes()


def refusal(journal: Path, roster: Roster) -> str:
    """Return what is said of a journal that is refused, which it is in every way, and untouched."""
    before = journal.read_bytes()
    with pytest.raises(JournalError) as resuming:
        resume(journal, roster)
    with pytest.raises(JournalError) as replaying:
        replay(journal, roster)
    told = in_words(told_by(resuming.value))
    assert told == in_words(told_by(replaying.value))
    assert journal.read_bytes() == before
    assert not journal.with_name(f"{journal.name}.held").exists()
    assert "\n" not in told
    return told


def rechained(lines: list[dict[str, object]]) -> bytes:
    """Return the bytes of a journal with these lines, every hash of it fitting."""
    data, last = b"", BEFORE_THE_FIRST
    for fields in lines:
        line, last = chained({k: v for k, v in fields.items() if k != "hash"}, last)
        data += line
    return data


def lines_of(data: bytes) -> list[dict[str, object]]:
    return [json.loads(line) for line in data.splitlines()]


def test_a_line_an_action_each_chained_to_the_one_before(written: bytes) -> None:
    lines = written.split(b"\n")
    assert lines.pop() == b""
    assert len(lines) == 27
    last = BEFORE_THE_FIRST
    for line in lines:
        fields, last = unchained(line, last)
        assert json.loads(line) == {**dict(fields), "hash": last}  # type: ignore[call-overload]


def test_the_head_names_the_scenario_its_digest_the_format_and_the_seed(written: bytes) -> None:
    head = lines_of(written)[0]
    assert (head["program"], head["version"], head["seed"]) == ("Nine Votes", 2, 0)
    assert (head["scenario"], head["file"]) == ("dprk-panel-2024", "")
    assert len(str(head["digest"])) == 64


def test_a_line_is_on_the_disk_before_its_action_is_taken(
    sitting: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    happened: list[str] = []
    fsync, write = os.fsync, os.write

    def spied_fsync(descriptor: int) -> None:
        happened.append("fsync")
        assert "AskForFloor" not in str(sitting.course)
        fsync(descriptor)

    def spied_write(descriptor: int, data: bytes) -> int:
        happened.append("write")
        return write(descriptor, data)

    sitting.submit(sitting.meeting.chair, Proceed(sitting.meeting.chair))
    monkeypatch.setattr(os, "fsync", spied_fsync)
    monkeypatch.setattr(os, "write", spied_write)
    sitting.submit("FRA", AskForFloor("FRA"))
    assert happened == ["write", "fsync"]


def test_a_write_that_takes_only_some_bytes_is_gone_on_with(
    sitting: Sitting, journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, data: write(descriptor, data[:7]))
    sitting.submit(sitting.meeting.chair, Proceed(sitting.meeting.chair))
    assert read_journal(journal).steps == (Proceed(sitting.meeting.chair),)


def test_a_last_line_torn_at_any_byte_is_cut_and_said(
    roster: Roster, journal: Path, written: bytes
) -> None:
    start = written[:-1].rfind(b"\n") + 1
    whole = contents_of(written[:start], "")
    for end in range(start + 1, len(written)):
        journal.write_bytes(written[:end])
        sitting, notice = resume(journal, roster)
        sitting.close()
        assert notice == say("journal-mended", journal=str(journal), bytes=end - start)
        assert journal.read_bytes() == written[:start]
    assert contents_of(journal.read_bytes(), "") == whole


def test_zeros_at_the_end_as_a_lost_current_leaves_them_are_cut(
    roster: Roster, journal: Path, written: bytes
) -> None:
    journal.write_bytes(written + bytes(4000))
    sitting, notice = resume(journal, roster)
    assert notice
    sitting.close()
    assert journal.read_bytes() == written


def test_whole_lines_are_resumed_without_a_word(
    roster: Roster, journal: Path, written: bytes
) -> None:
    sitting, notice = resume(journal, roster)
    sitting.close()
    assert notice is None
    assert journal.read_bytes() == written


def test_a_replay_leaves_a_torn_line_where_it_is(
    roster: Roster, journal: Path, written: bytes
) -> None:
    journal.write_bytes(written[:-5])
    assert replay(journal, roster).meeting
    assert journal.read_bytes() == written[:-5]


def test_any_flipped_byte_is_found_at_its_line(written: bytes) -> None:
    ends = list(accumulate(len(line) + 1 for line in written.split(b"\n")))
    chance = random.Random(7)  # noqa: S311 - the same bytes on every machine
    for place in chance.sample(range(len(written)), min(scaled(9000), len(written))):
        flipped = bytearray(written)
        flipped[place] ^= chance.randint(1, 255)
        line = next(number for number, end in enumerate(ends, 1) if place < end)
        if place == len(written) - 1:
            assert contents_of(bytes(flipped), "j").torn
            continue
        with pytest.raises(JournalError) as caught:
            contents_of(bytes(flipped), "j")
        assert in_words(told_by(caught.value)).startswith(f"j:{line}: ")


def test_a_changed_line_is_named_and_nothing_is_touched(
    roster: Roster, journal: Path, written: bytes
) -> None:
    lines = written.splitlines(keepends=True)
    lines[4] = lines[4].replace(b'"by": "', b'"by":  "', 1)
    journal.write_bytes(b"".join(lines))
    sentence = refusal(journal, roster)
    assert sentence.startswith(
        f"{journal}:5: this line, or one before it, is not as it was written"
    )


@pytest.mark.parametrize("change", ["left out", "put in", "exchanged"])
def test_lines_left_out_put_in_or_exchanged_are_found(
    roster: Roster, journal: Path, written: bytes, change: str
) -> None:
    lines = written.splitlines(keepends=True)
    changed = {
        "left out": [*lines[:4], *lines[5:]],
        "put in": [*lines[:5], lines[4], *lines[5:]],
        "exchanged": [*lines[:4], lines[5], lines[4], *lines[6:]],
    }
    journal.write_bytes(b"".join(changed[change]))
    assert f"{journal}:{6 if change == 'put in' else 5}: " in refusal(journal, roster)


def foreign() -> Iterator[tuple[bytes, str]]:
    yield b"", "it does not hold a single line"
    yield b"half a li", "it does not hold a single line"
    yield b"half a line\n", "no JSON that a journal holds"
    yield b"\xff\xfe\n", "no JSON that a journal holds"
    yield b"[" * 100_000 + b"\n", "no JSON that a journal holds"
    yield b'{"action": "CastVote"}\n', "no journal of Nine Votes"
    yield b'["Nine Votes"]\n', "no journal of Nine Votes"
    yield b'{"program": "Nine Votes", "version": 3}\n', "is of format 3, and this program reads"
    yield b'{"program": "Nine Votes", "version": 0}\n', "is of format 0, and this program reads"
    yield b'{"program": "Nine Votes", "version": 1}\n', "is not as it was written"
    yield b'{"program": "Nine Votes", "version": 2}\n', "is not as it was written"


@pytest.mark.parametrize(("data", "sentence"), list(foreign()), ids=lambda part: str(part)[:20])
def test_what_is_no_journal_or_of_a_foreign_version_is_refused(
    roster: Roster, journal: Path, data: bytes, sentence: str
) -> None:
    journal.write_bytes(data)
    told = refusal(journal, roster)
    assert told.startswith(f"{journal}:1: ")
    assert sentence in told


@pytest.mark.parametrize(
    "change",
    [
        (0, {"seed": "0"}, ":1: OpenSitting.seed: a whole number is wanted"),
        (0, {"author": "x"}, ':1: OpenSitting: unknown field "author"'),
        (3, {"by": 7}, ":4: Speak.by: a text is wanted, not 7"),
        (3, {"action": "Spek"}, ':4: there is no action "Spek"; did you mean "Speak"?'),
        (3, {"step": "OpenSitting"}, ':4: there is no step "OpenSitting"'),
        (3, {"by": "RUS"}, ":4: this step cannot be taken here: You have not asked for the floor"),
        (5, {"to": 9}, ":6: this step cannot be taken here: There is nothing to take back"),
        (7, {"holder": "nobody"}, ":8: HandOver.holder: person, placard or house is wanted"),
    ],
)
def test_a_line_whose_hash_fits_is_looked_at_as_closely(
    roster: Roster, journal: Path, written: bytes, change: tuple[int, dict[str, object], str]
) -> None:
    number, fields, sentence = change
    lines = lines_of(written)
    lines[number] |= fields
    journal.write_bytes(rechained(lines))
    assert sentence in refusal(journal, roster)


def test_an_action_that_was_not_in_order_when_it_came_is_refused(
    roster: Roster, journal: Path, written: bytes
) -> None:
    lines = lines_of(written)
    journal.write_bytes(rechained([*lines[:2], *lines[3:]]))
    assert (
        f"{journal}:3: this step cannot be taken here: You have not asked for the floor"
        in refusal(journal, roster)
    )


def test_a_journal_is_not_made_where_a_file_is(roster: Roster, journal: Path) -> None:
    journal.write_text("Somebody's own.")
    with pytest.raises(JournalError, match="journal-there-already"):
        open_sitting(FILE, roster, journal=journal)
    assert journal.read_text() == "Somebody's own."


@pytest.mark.parametrize("place", ["/dev/full", "/dev/zero", "/", "/nowhere/at-all"])
def test_what_is_no_file_is_refused(roster: Roster, place: str) -> None:
    for read in (resume, replay):
        with pytest.raises(JournalError, match=r"journal-no-file|journal-unopened"):
            read(Path(place), roster)


def test_typed_text_comes_back_whatever_was_typed(
    roster: Roster, sitting: Sitting, journal: Path
) -> None:
    typed = 'Línea\n"otra"\\ \u2028 \udcff \x1b[2J {"hash": "0"}'
    sitting.submit(sitting.meeting.chair, Proceed(sitting.meeting.chair))
    sitting.submit("FRA", AskForFloor("FRA"))
    sitting.submit("FRA", Speak("FRA", typed))
    assert replay(journal, roster) == sitting.course
    assert read_journal(journal).steps[-1] == Speak("FRA", typed)
