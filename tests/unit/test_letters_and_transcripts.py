"""The rules of letters and transcripts: who greets, signs and speaks is not what is said."""

import pytest

from arguments.articles import read_article
from arguments.articles.markup import plain

BODY = "Cities should plant trees along every street. Shade saves lives in hot summers."
LAST = "Parks help too, whatever the critics say."


def read(text: str) -> list[str]:
    return [" ".join(plain(one.text).split()) for one in read_article(text).sentences]


@pytest.mark.parametrize("greeting", ["Dear Minister,", "To the Editor:", "Dear Dr Quill:", "Sir,"])
@pytest.mark.parametrize(
    "leave",
    [
        "Yours sincerely,\n\nAnn Lee, Mill End\nBo Chan\nand 212 others",
        "Yours faithfully,\nAnn Lee",
        "With kind regards,\n\nAnn Lee\nHead teacher",
        "Signed,\nAnn Lee",
        "Respectfully submitted,\n\nAnn Lee\n\ncc: Professor A. Quill",
    ],
)
def test_greetings_and_signatures_are_not_read(greeting: str, leave: str) -> None:
    assert read(f"{greeting}\n\n{BODY}\n\n{leave}") == read(BODY)


def test_a_postscript_is_read() -> None:
    letter = f"Dear Minister,\n\n{BODY}\n\nYours,\n\nAnn Lee\n\nP.S. {LAST}"
    assert read(letter) == [*read(BODY), LAST]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("ANN LEE: ", "BO CHAN: "),
        ("Ann Lee: ", "Bo Chan: "),
        ("[00:01:02] ANN LEE: ", "[00:03:04] CHAN: "),
        ("00:01:02 Lee: ", "00:03:04 Chan: "),
        ("Ann Lee (01:02): ", "Bo Chan (03:04): "),
        ("Q: ", "A: "),
        ("Speaker 1: ", "Speaker 2: "),
        ("**Lee:** ", "**Chan:** "),
        ("Ann Lee  01:02\n", "Bo Chan  03:04\n"),
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_speakers_and_times_are_not_read(first: str, second: str, gap: str) -> None:
    said = [f"{first}Trees help.", f"{second}Do they?", f"{first}They do.", f"{second}I see."]
    assert read(f"{BODY}\n\n{gap.join(said)}") == [
        *read(BODY),
        *("Trees help.", "Do they?", "They do.", "I see."),
    ]


@pytest.mark.parametrize(
    "aside", ["[laughs]", "(laughter)", "[00:04:10]", "[soft music]", "(pause)"]
)
def test_asides_of_a_transcript_are_no_words(aside: str) -> None:
    assert read(f"{BODY} {aside} Parks help too.")[2] == "Parks help too."
    assert " ".join(plain(f"Parks help {aside} too.").split()) == "Parks help too."


def test_a_word_before_a_colon_is_no_speaker_where_nobody_takes_turns() -> None:
    assert read(f"{BODY}\n\nConclusion: parks help too.")[-1] == "Conclusion: parks help too."


@pytest.mark.parametrize("label", ["Myth", "Fact"])
def test_a_myth_is_not_taken_for_its_writers_claim(label: str) -> None:
    text = "\n\n".join(f"{label}: Trees number {count} fall." for count in ("one", "two", "three"))
    assert read(f"{BODY}\n\n{text}")[-1].startswith(label)


def test_the_place_that_a_report_is_sent_from_is_left_out() -> None:
    sent = "LEEDS, England — The city that cut down its trees in 1990 is planting them again now."
    assert read(f"{sent}\n\n{BODY}")[0].startswith("The city")
