"""Pictures say everything, within their boxes, in colours that can be read."""

from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from arguments.leaderboards import BoardKind
from arguments.tournaments.entries import EntryId
from bot.pictures.brackets.bracket import bracket_pages, bracket_picture, latest_page
from bot.pictures.brackets.in_words import bracket_text
from bot.pictures.fonts.measures import font_files
from bot.pictures.leaderboard import leaderboard_picture, leaderboard_text
from bot.pictures.profile import profile_picture, profile_text
from bot.pictures.standings import standings_pages, standings_picture, standings_text
from bot.pictures.themes import Look, Theme, contrast
from bot.wording import load_wording
from tests.unit.pictures.drawn import fonts, outside, overlaps, texts, written
from tests.unit.pictures.samples import NAMES, board, bracket, profile, ranked, standings

WORDS = load_wording("en")
LIGHT, DARK = Look.LIGHT.theme, Look.DARK.theme
OWN = ranked(9_137, "Ada Lovelace", 1420.0, 144.0)
ANY_NAMES = st.lists(st.text(max_size=40), min_size=1, max_size=6)


def drawn_bracket(size: int, rounds: int, page: int | None = None) -> str:
    view, played = bracket(size, rounds)
    return bracket_picture(view, "Winter Open", WORDS, DARK, history=played, page=page)


def drawn_standings(size: int, rounds: int, page: int = 1) -> str:
    view, played = standings(size, rounds)
    mine = EntryId(f"e{max(size - 1, 0)}")
    return standings_picture(view, WORDS, LIGHT, history=played, page=page, mine=mine)


EVERY = {
    "a board": leaderboard_picture(board(NAMES), WORDS, LIGHT),
    "a board of 25": leaderboard_picture(board((NAMES * 3)[:25], own=OWN, pages=20), WORDS, DARK),
    "an empty board": leaderboard_picture(board([]), WORDS, LIGHT),
    "a board of scores": leaderboard_picture(board(NAMES[:3], kind="week"), WORDS, LIGHT),
    "a profile": profile_picture(profile(60), WORDS, LIGHT),
    "a profile of 3": profile_picture(profile(3, NAMES[5]), WORDS, DARK),
    "a profile of one": profile_picture(profile(1), WORDS, DARK),
    "a profile of nothing": profile_picture(profile(0, NAMES[7]), WORDS, LIGHT),
    "a final": drawn_bracket(2, 0),
    "a bracket of 4": drawn_bracket(4, 2),
    "a bracket of 6": drawn_bracket(6, 1),
    "a bracket of 16": drawn_bracket(16, 4),
    "a bracket of 64": drawn_bracket(64, 1),
    "the end of 64": drawn_bracket(64, 6),
    "a bracket of 100": drawn_bracket(100, 1, 2),
    "standings of 3": drawn_standings(3, 2),
    "standings of 500": drawn_standings(500, 9, 20),
    "standings of nobody": drawn_standings(0, 0),
}


@pytest.mark.parametrize("name", EVERY)
def test_no_text_leaves_the_picture(name: str) -> None:
    assert outside(EVERY[name]) == []


@pytest.mark.parametrize("name", EVERY)
def test_no_two_texts_touch(name: str) -> None:
    assert overlaps(EVERY[name]) == []


@pytest.mark.parametrize("name", EVERY)
def test_no_text_is_too_small_for_a_phone(name: str) -> None:
    assert min(each.size for each in written(EVERY[name])) >= 13


@pytest.mark.parametrize("name", EVERY)
def test_only_fonts_that_ship_are_named(name: str) -> None:
    shipped = {path.rsplit("/", 1)[1].rpartition(".")[0] for path in font_files()}
    named = {
        family.removeprefix("Gadfly ").lower().replace(" ", "-") for family in fonts(EVERY[name])
    }
    assert {each for each in named if not {each, f"{each}-semibold"} & shipped} == set()


@pytest.mark.parametrize("name", EVERY)
def test_a_reader_without_our_fonts_is_shown_letters_without_serifs(name: str) -> None:
    assert EVERY[name].count("<tspan") == EVERY[name].count(', sans-serif">')


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("text", ["ink", "soft", "accent"])
@pytest.mark.parametrize("behind", ["paper", "wash"])
def test_text_stands_out_from_what_is_behind_it(theme: Theme, text: str, behind: str) -> None:
    assert contrast(getattr(theme, text), getattr(theme, behind)) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_text_stands_out_from_the_accent(theme: Theme) -> None:
    assert contrast(theme.on_accent, theme.accent) >= 4.5


def test_contrast_is_reckoned_as_wcag_does() -> None:
    assert (contrast("#000000", "#ffffff"), contrast("#777777", "#777777")) == (21, 1)


def test_a_rating_is_shown_with_its_deviation_and_its_doubt() -> None:
    said = texts(leaderboard_picture(board([], own=OWN), WORDS, LIGHT))
    assert {"1420", "± 144?", "Ada Lovelace", "9137"} <= set(said)


def test_equals_share_a_place() -> None:
    page = board(["Ada", "Bo"])
    tied = page.model_copy(
        update={"rows": (page.rows[0], page.rows[1].model_copy(update={"place": 1}))}
    )
    assert texts(leaderboard_picture(tied, WORDS, LIGHT)).count("1=") == 2


def test_a_debater_on_the_page_is_not_listed_again() -> None:
    page = board(["Ada", "Bo"])
    drawn = leaderboard_picture(page.model_copy(update={"own": page.rows[1]}), WORDS, LIGHT)
    assert texts(drawn).count("Bo") == 1


@pytest.mark.parametrize("kind", BoardKind)
def test_every_board_can_be_drawn_and_told(kind: BoardKind) -> None:
    page = board(["Ada"], kind=kind.value)
    assert "Ada" in texts(leaderboard_picture(page, WORDS, DARK))
    assert "Ada" in leaderboard_text(page, WORDS)


def test_code_in_a_name_is_text() -> None:
    drawn = leaderboard_picture(board(["<script>x</script>"]), WORDS, LIGHT)
    assert "<script>x</script>" in texts(drawn)


def test_a_name_of_nothing_visible_gets_a_stand_in() -> None:
    assert WORDS.say("picture-nameless") in texts(
        leaderboard_picture(board([NAMES[7]]), WORDS, DARK)
    )


@given(ANY_NAMES)
@settings(max_examples=60, deadline=None)
def test_whatever_people_call_themselves_is_drawn_in_its_place(names: list[str]) -> None:
    drawn = leaderboard_picture(board(names), WORDS, LIGHT)
    assert (outside(drawn), overlaps(drawn)) == ([], [])


@given(ANY_NAMES)
@settings(max_examples=30, deadline=None)
def test_whatever_entries_are_called_is_drawn_in_its_place(names: list[str]) -> None:
    view, played = bracket(6, 1, names)
    drawn = bracket_picture(view, names[0], WORDS, DARK, history=played)
    assert (outside(drawn), overlaps(drawn)) == ([], [])


def test_a_profile_names_all_six_criteria_with_their_numbers() -> None:
    assert {"Claim", "3.1", "Other side", "2.2", "Weighing", "3.5"} <= set(
        texts(EVERY["a profile"])
    )


def test_a_bracket_names_its_champion() -> None:
    assert {"Champion", "74.5", "Final"} <= set(texts(EVERY["a bracket of 4"]))


def test_top_seeds_go_straight_through() -> None:
    assert texts(EVERY["a bracket of 6"]).count("straight through") == 2


@pytest.mark.parametrize(("size", "pages"), [(2, 1), (8, 1), (16, 2), (32, 3), (64, 5), (128, 9)])
def test_a_large_bracket_is_cut_into_pages(size: int, pages: int) -> None:
    assert bracket_pages(bracket(size, 0)[0]) == pages


def test_every_entry_is_on_some_page() -> None:
    names = [f"Entry {number:02d}" for number in range(64)]
    view, _ = bracket(64, 0, names)
    pages = [bracket_picture(view, "Open", WORDS, LIGHT, page=page) for page in range(1, 6)]
    assert set(names) <= {text for page in pages for text in texts(page)}


def test_the_page_of_the_latest_round_is_shown_first() -> None:
    assert [latest_page(bracket(16, rounds)[0]) for rounds in (0, 1, 4)] == [1, 2, 2]


def test_a_page_of_a_bracket_that_is_not_there_is_the_nearest_one() -> None:
    assert drawn_bracket(16, 4, 9_999) == drawn_bracket(16, 4, 2)


def test_standings_show_each_round() -> None:
    assert {"R1", "R2", "W", "L", "Pts"} <= set(texts(EVERY["standings of 3"]))


def test_standings_are_cut_into_pages() -> None:
    assert [standings_pages(standings(size, 0)[0]) for size in (0, 25, 26, 500)] == [1, 1, 2, 20]


def test_what_is_told_fits_an_alt_text() -> None:
    told = [
        leaderboard_text(board(NAMES * 10), WORDS),
        profile_text(profile(60, "x" * 4_000), WORDS),
        bracket_text(bracket(64, 6)[0], "Open", WORDS),
        standings_text(standings(500, 9)[0], WORDS),
    ]
    assert [text for text in told if not 0 < len(text) <= 1024] == []


@pytest.mark.parametrize("name", EVERY)
def test_every_picture_is_well_formed_and_600_wide(name: str) -> None:
    assert ET.fromstring(EVERY[name]).attrib["width"] == "600"  # noqa: S314 (our own)


def test_numbers_of_a_column_of_standings_have_as_many_decimals() -> None:
    said = texts(drawn_standings(4, 2))
    assert (said.count("74.5"), said.count("71.0"), said.count("71")) == (2, 2, 0)
