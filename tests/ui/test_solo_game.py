"""One player at a real window: from the first vote to playing again, by keys alone or by clicks."""

from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from nine_votes.council.messages import say
from nine_votes.delegations import moves as to
from nine_votes.delegations.worlds import Level
from nine_votes.scene import alone
from nine_votes.scene.pieces import Control, Kind, Words, flat
from nine_votes.scene.screens.screen import Screen
from nine_votes.scene.screens.solo.delegation import DelegationScreen, MovesScreen
from nine_votes.scene.screens.solo.looking_back import Leaf, LookingBackScreen, ReasonsScreen
from nine_votes.scene.screens.solo.paper import PaperScreen
from nine_votes.scene.screens.solo.talks import TalksScreen, VotingScreen
from nine_votes.scene.screens.solo.terms import CasesScreen, Terms, TermsScreen
from nine_votes.scene.screens.solo.tutorial import TutorialScreen
from nine_votes.scene.screens.title import TitleScreen
from nine_votes.scene.surroundings import Settings
from nine_votes.sitting.sitting import replay
from nine_votes.ui.entrance import opened_window
from nine_votes.ui.window import Window
from nine_votes.views.chamber import Command
from tests.ui.hands import NAMED

SIZE = (1280, 720)
RIDGE = "ridge-at-midnight"


class Player:
    """Someone at a window that was opened on the title."""

    def __init__(self, shelf: Path) -> None:
        self.shelf = shelf
        self.window: Window = opened_window(None, SIZE)
        self.window.around.settings = Settings(reduced_motion=True)
        pygame.event.clear()

    @property
    def screen(self) -> Screen:
        return self.window.screen

    @property
    def at_table(self) -> TalksScreen:
        return next(s for s in self.window.screens if isinstance(s, TalksScreen))

    @property
    def said(self) -> str:
        pieces = flat(self.window.scene.pieces)
        return " ".join(piece.text for piece in pieces if isinstance(piece, Words))

    @property
    def journals(self) -> list[Path]:
        return sorted(self.shelf.glob("journals/*.jsonl"))

    def keys(self, *names: str) -> "Player":
        for name in names:
            key = pygame.K_SPACE if name == "space" else NAMED.get(name) or ord(name)
            unicode = name if len(name) == 1 else ""
            pygame.event.post(pygame.Event(pygame.KEYDOWN, key=key, unicode=unicode, mod=0))
            self.settle()
        return self

    def click(self, control: Control) -> "Player":
        target = next(t for t in self.window.scene.targets if t.control == control)
        frame, (x, y) = self.window.painter.frame, target.box.centre
        spot = (round(x * frame.scale + frame.left), round(y * frame.scale + frame.top))
        motion = {"pos": spot, "rel": (0, 0), "buttons": (0, 0, 0)}
        pygame.event.post(pygame.Event(pygame.MOUSEMOTION, motion))
        pygame.event.post(pygame.Event(pygame.MOUSEBUTTONDOWN, pos=spot, button=1))
        self.settle()
        return self

    def button(self, name: str, kind: Kind = Kind.BUTTON) -> "Player":
        return self.click(Control(kind, name))

    def settle(self) -> None:
        """Let the window take what was done, and show all that moves."""
        self.window.turn()
        while self.screen.moving:
            self.window.turn()
        self.window.turn()

    def on(self, kind: type[Screen]) -> bool:
        return isinstance(self.screen, kind)


@pytest.fixture
def player(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Player]:
    monkeypatch.setattr("nine_votes.ui.settings_file.user_config_path", lambda *_, **__: tmp_path)
    monkeypatch.setattr("nine_votes.sitting.shelf.user_data_path", lambda *_, **__: tmp_path)
    someone = Player(tmp_path)
    yield someone
    for screen in someone.window.screens:
        if isinstance(screen, TalksScreen | VotingScreen | LookingBackScreen):
            screen.proceedings.sitting.close()
    pygame.display.quit()


def seated(player: Player, level: Level, seat: str = "LBR") -> Player:
    """Sit down at the table of the invented case, its instructions read."""
    file = Path(__file__).parents[2] / "scenarios" / f"{RIDGE}.yaml"
    player.window.go(alone.begin(player.window.around, file, Terms(seat, level, 7)))
    player.settle()
    return player.keys("return")


def test_the_first_vote_is_three_keys_away(player: Player) -> None:
    player.keys("a")
    assert player.on(TutorialScreen)
    assert "How do you vote?" in player.said
    player.keys("f")
    assert "Adopted" in player.said
    assert "Yours was the ninth vote." in player.said


def test_the_three_votes_are_predicted_and_then_told_in_their_fixed_grammar(
    player: Player,
) -> None:
    player.keys("a", "b", "return")
    assert "Adopted or not adopted?" in player.said
    player.keys("t")
    assert "As you said." in player.said
    assert "8 in favour: one short of nine." in player.said
    player.keys("return", "t")
    assert "Yes, but for the other reason." in player.said
    assert "Nine were reached;" in player.said
    player.keys("return", "v")
    assert "Not as you said." in player.said
    assert "11 in favour, none against, 4 abstaining." in player.said
    player.keys("return")
    assert player.on(CasesScreen)


@pytest.mark.parametrize("before", [(), ("f",), ("f", "return"), ("f", "return", "a")])
def test_the_tutorial_can_be_skipped_at_any_point(player: Player, before: tuple[str, ...]) -> None:
    player.keys("a", *before, "c")
    assert player.on(CasesScreen)
    assert player.journals == []


def test_only_what_can_be_negotiated_is_offered_and_a_level_begins_it(player: Player) -> None:
    player.keys("a", "c")
    assert isinstance(player.screen, CasesScreen)
    assert len(player.screen.cards) == 8
    assert "Five turns" in player.said
    player.keys("return")
    assert isinstance(player.screen, TermsScreen)
    player.screen.focused = Control(Kind.FIELD, "seed")
    player.screen.entries["seed"] = player.screen.entries["seed"]._replace(before="", after="")
    player.screen.write("40x96")
    player.keys("return")
    assert player.screen.seed == 4096
    player.keys("d")
    assert player.on(PaperScreen)
    assert "The cable from your capital" in player.said
    table = player.at_table
    assert (table.negotiation.level, table.view.seed) == ("delegate", say("talks-seed", seed=4096))
    player.keys("escape")
    assert player.on(TalksScreen)
    assert "Seed 4096" in player.said


def test_another_seat_can_be_taken(player: Player) -> None:
    player.keys("a", "c", "return", "s")
    player.button("COL", Kind.SEAT)
    player.keys("h", "return")
    assert player.at_table.negotiation.seat == "COL"
    assert not player.at_table.negotiation.case.holds_pen


def test_a_whole_game_by_keys_alone(player: Player) -> None:
    seated(player, Level.DELEGATE)
    player.keys("3", "2")
    assert "reworded" in player.said
    player.keys("e")
    assert player.on(PaperScreen)
    player.keys("return", "m", "1")
    player.keys("v")
    assert "Put the draft to the vote?" in player.said
    player.keys("v")
    assert player.on(VotingScreen)
    assert "9 needed" in player.said
    player.keys("return")
    assert player.on(ReasonsScreen)
    player.keys("down", "return")
    assert player.on(PaperScreen)
    assert "Its ledger" in player.said
    player.keys("escape", "g", "return")
    assert isinstance(player.screen, LookingBackScreen)
    assert "Five bars" in player.said
    assert "All in all" not in player.said
    player.keys("t")
    assert "All in all" in player.said
    player.keys("2", "3", "4", "5", "n", "n")
    assert player.said.count("As you said.") == 2
    player.keys("escape")
    assert player.on(CasesScreen)


def test_a_whole_game_by_clicks_alone(player: Player) -> None:
    player.button("alone").button("abstaining", Kind.CHOICE).button("next")
    player.button("insufficient_votes", Kind.CHOICE).button("skip")
    case = next(t for t in player.window.scene.targets if "ridge" in t.control.name)
    player.click(case.control).button("delegate", Kind.ACTION).button("to the table")
    player.button("BHR", Kind.SEAT)
    assert player.on(DelegationScreen)
    player.button("0", Kind.ACTION)
    assert "Bahrain" in player.said
    player.button("close").button("means", Kind.ITEM)
    wording = player.at_table.clause
    assert wording
    player.button(wording.wordings[1].option, Kind.CHOICE)
    assert "reworded" in player.said
    player.button("end turn", Kind.ACTION).button("go on").button("moves", Kind.ACTION)
    assert player.on(MovesScreen)
    player.button("close").button("day", Kind.ACTION).button("close")
    player.button("vote", Kind.ACTION).button("go").button(Command.NEXT, Kind.ACTION)
    player.button("go on").button(Command.NEXT, Kind.ACTION)
    for leaf in Leaf:
        player.button(leaf, Kind.TOGGLE)
    player.button("leave")
    assert player.on(CasesScreen)


def test_a_wording_that_crosses_the_cable_is_warned_of_first(player: Player) -> None:
    seated(player, Level.HISTORIAN)
    table = player.at_table
    crossing = [
        (clause, place)
        for clause in table.view.clauses
        for place, wording in enumerate(clause.wordings, 1)
        if wording.warning
    ]
    if not crossing:
        player.keys("1", "3")
        crossing = [
            (clause, place)
            for clause in table.view.clauses
            for place, wording in enumerate(clause.wordings, 1)
            if wording.warning and not wording.chosen
        ]
    clause, place = crossing[0]
    made = len(table.negotiation.moves)
    player.keys(str(clause.number), str(place))
    assert player.on(PaperScreen)
    assert "Your capital objects" in player.said
    player.keys("escape")
    assert len(table.negotiation.moves) == made
    player.keys(str(place), "r")
    assert len(table.negotiation.moves) == made + 1


def test_a_wording_in_focus_shows_on_the_cards_whom_it_would_move(player: Player) -> None:
    seated(player, Level.HISTORIAN).keys("2", "down")
    table = player.at_table
    looked_at = table.looked_at
    assert looked_at
    assert looked_at.effects
    assert "".join(e.who.name for e in looked_at.effects[:1]) in player.said
    assert table.negotiation.moves == ()


def test_a_historian_takes_moves_back_and_nobody_else(player: Player) -> None:
    seated(player, Level.HISTORIAN).keys("2", "2", "u")
    assert player.at_table.negotiation.moves == ()
    assert Control(Kind.ACTION, "take back") not in {t.control for t in player.window.scene.targets}
    player.keys("escape", "escape")
    seated(player, Level.DELEGATE).keys("2", "2", "u")
    assert len(player.at_table.negotiation.moves) == 1


def test_another_seat_presses_for_a_wording_and_votes_when_it_is_called(player: Player) -> None:
    seated(player, Level.HISTORIAN, "COL").keys("2", "2")
    assert "How do you press for it?" in player.said
    player.keys("p")
    table = player.at_table
    assert isinstance(table.negotiation.moves[-1], to.Propose)
    for _ in range(table.view.clock.turns):
        if not table.called:
            player.keys("e", "return")
    assert "How does Colombia vote?" in player.said
    player.keys("return", "return", "return", "return", "a")
    assert "Send this vote? Against" in player.said
    assert "can stop the text" not in player.said
    player.keys("v")
    assert player.on(VotingScreen)


def test_a_permanent_member_reads_what_its_vote_against_can_do(player: Player) -> None:
    seated(player, Level.HISTORIAN, "FRA")
    for _ in range(player.at_table.view.clock.turns):
        if not player.at_table.called:
            player.keys("e", "return")
    player.keys("a")
    assert "France is a permanent member: this can stop the text." in player.said
    player.keys("v")
    assert "Not adopted" in player.said


def test_an_abstention_that_an_own_red_line_forbids_is_warned_of(player: Player) -> None:
    seat = next(
        each.code
        for each in seated(player, Level.HISTORIAN).at_table.negotiation.case.delegations
        if each.red_lines
    )
    player.keys("escape", "escape")
    seated(player, Level.HISTORIAN, seat)
    for _ in range(player.at_table.view.clock.turns):
        if not player.at_table.called:
            player.keys("e", "return")
    player.keys("b")
    assert "Send this vote? Abstaining" in player.said
    crossed = any(line.crossed for line in player.at_table.view.cable.lines)
    assert ("Your capital objects" in player.said) is crossed
    assert "Vetoes in play: none" in player.said


def test_a_draft_that_is_withdrawn_leads_to_what_follows_without_a_vote(player: Player) -> None:
    seated(player, Level.HISTORIAN).keys("m")
    moves = player.screen
    assert isinstance(moves, MovesScreen)
    place = next(i for i, o in enumerate(moves.offers) if isinstance(o.move, to.Withdraw))
    player.button(str(place), Kind.ACTION)
    assert "Withdraw the draft?" in player.said
    player.keys("escape")
    assert player.on(TalksScreen)
    player.keys("m").button(str(place), Kind.ACTION).keys("w")
    assert isinstance(player.screen, VotingScreen)
    assert player.screen.follows
    assert "Withdrawn" in player.said
    player.keys("return")
    assert player.on(LookingBackScreen)
    player.keys("4")


def test_play_again_begins_the_same_seed_without_one_red_line(player: Player) -> None:
    seated(player, Level.DELEGATE).keys("v", "v", "return", "g", "return", "6")
    lines = player.window.screens[-1]
    assert isinstance(lines, LookingBackScreen)
    without = lines.debrief.red_lines[0].without
    player.button(without, Kind.ACTION)
    negotiation = player.at_table.negotiation
    assert (negotiation.without, negotiation.seed) == (without, 7)
    assert len(player.journals) == 2


def test_a_game_goes_on_from_the_title_where_it_was_left(player: Player) -> None:
    seated(player, Level.DELEGATE).keys("3", "2", "e", "return", "escape", "escape")
    assert player.on(CasesScreen)
    player.keys("escape")
    assert player.on(TitleScreen)
    player.keys("r")
    assert player.on(TalksScreen)
    assert len(player.at_table.negotiation.moves) == 2
    assert "Turn 2 of 5" in player.said


def test_a_game_that_ended_is_gone_on_with_at_its_vote(player: Player) -> None:
    seated(player, Level.DELEGATE).keys("v", "v", "escape", "escape")
    assert player.on(CasesScreen)
    player.keys("escape")
    assert player.on(TitleScreen)
    player.keys("r")
    assert player.on(VotingScreen)
    assert "9 needed" in player.said
    player.keys("return", "g", "return", "escape")
    course = replay(player.journals[0], player.window.around.roster)
    assert course.due == ()
