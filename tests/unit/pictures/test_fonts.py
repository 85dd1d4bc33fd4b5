"""Text is measured as it is drawn, and what cannot be seen is left out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.pictures.drawing import shortened
from bot.pictures.fonts.measures import Style, stretches, width
from bot.pictures.fonts.writing import graphemes, tidy


@given(st.text(max_size=60), st.floats(min_value=20, max_value=300))
def test_a_shortened_text_fits_its_room(text: str, room: float) -> None:
    assert width(shortened(tidy(text), room, 16), 16) <= room


@given(st.text())
def test_graphemes_are_the_whole_text(text: str) -> None:
    assert "".join(graphemes(text)) == text


@given(st.text())
def test_tidying_twice_changes_nothing(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)


@pytest.mark.parametrize("text", ["👩‍🚀", "🇩🇪", "é", "नि", "각"])
def test_what_people_take_for_one_character_is_one(text: str) -> None:
    assert list(graphemes(text)) == [text]


@pytest.mark.parametrize("text", ["", " \t\n", "\u200b\u202e", "\u3164", "\x00", "\ufe0f\u0301"])
def test_a_name_of_nothing_visible_is_empty(text: str) -> None:
    assert tidy(text) == ""


def test_characters_that_turn_text_around_are_left_out() -> None:
    assert tidy("a\u202eb\u2066c") == "abc"


def test_a_letter_keeps_few_marks() -> None:
    assert len(tidy("q" + "\u0335" * 50)) == 4


def test_digits_are_equally_wide() -> None:
    assert {width(digit, 16) for digit in "0123456789"} == {width("0", 16)}


@pytest.mark.parametrize(
    "text", ["Ωמж", "علي", "שלום", "नमस्ते", "ไทย", "王", "さくら", "김", "🦊", "★"]
)
def test_every_script_has_a_font(text: str) -> None:
    assert "·" not in "".join(part.text for part in stretches(text))


def test_what_no_font_has_is_one_dot() -> None:
    assert [part.text for part in stretches("𒀀𒁀")] == ["·"]


def test_an_emoji_of_several_is_as_wide_as_one() -> None:
    assert width("👩‍🚀", 16) == width("🦊", 16)


def test_letters_that_join_are_narrower_than_alone() -> None:
    assert width("عع", 16) < 2 * width("ع", 16)


def test_the_ellipsis_of_a_name_to_the_left_stands_at_its_end() -> None:
    assert shortened("مرحبا بكم جميعا", 60, 16).endswith("…\u200f")


def test_titles_have_letters_of_their_own() -> None:
    assert [part.family for part in stretches("Ada", Style.TITLE)] == ["Gadfly Serif"]
