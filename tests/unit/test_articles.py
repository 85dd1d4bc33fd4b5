"""The rules of reading: what of a page is the writer's prose, and where each sentence stands."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arguments.articles import Article, Sentence, read_article
from arguments.claims import Source
from arguments.documents import MAX_CHARACTERS
from arguments.mistakes import Mistake
from bot.wording import load_wording

FIXTURES = Path(__file__).parents[1] / "fixtures" / "articles"
LIBRARIES = (FIXTURES / "sunday-libraries.txt").read_text(encoding="utf-8")
FIELDS = (FIXTURES / "let-fields-flood.md").read_text(encoding="utf-8")
BODY = "Cities should plant trees along every street. Shade saves lives in hot summers."

marks = st.sampled_from(
    ["# ", "> ", "- ", "1. ", "**", "_", "[a](https://b.c)", "![p](q.png)", "---\n", "```\n", "<b>"]
)
breaks = st.sampled_from(
    ["\n", "\r\n", "\n\n", "\u2028", "\ufeff", "\x00", "\\*", "🌳", "“", "”", '"']
)
phrases = st.sampled_from(
    [
        "Trees help. ",
        "He said so. ",
        "Photo by A",
        "By Ann Lee\n",
        "مرحبا. ",
        "木は涼しい。",
        "Share\n",
    ]
)
scraps = st.one_of(marks, breaks, phrases)


def sentences_of(text: str) -> tuple[Sentence, ...]:
    with suppress(Mistake):
        return read_article(text).sentences
    return ()


def body_of(text: str) -> list[str]:
    return [one.text for one in sentences_of(text)]


@given(st.one_of(st.text(), st.lists(st.one_of(scraps, st.text(max_size=8))).map("".join)))
def test_a_sentence_is_exactly_the_text_at_its_place(text: str) -> None:
    assert all(text[one.start : one.end] == one.text for one in sentences_of(text))


@given(st.lists(st.one_of(scraps, st.text(max_size=8))).map("".join))
def test_sentences_follow_each_other_and_are_numbered_from_one(text: str) -> None:
    found = sentences_of(text)
    assert [one.number for one in found] == list(range(1, len(found) + 1))
    assert sorted(found, key=lambda one: (one.start, one.paragraph)) == list(found)


@pytest.mark.parametrize(
    "caption",
    [
        "The mayor opens a park.ANN LEE/CITY NEWS/AFP via Getty Images",
        "The mayor opens a park. ANN LEE/REUTERS",
        "The mayor opens a park. Ann Lee/Globe Staff",
        "The mayor opens a park. (Photo by Ann Lee)",
        "The mayor opens a park. AP Photo/Ann Lee",
        "The mayor opens a park. Ann Lee for The Boston Globe",
        "Photo: Ann Lee",
    ],
)
def test_a_caption_with_its_credit_is_no_sentence(caption: str) -> None:
    assert body_of(f"{BODY}\n\n{caption}\n\n{BODY} Parks help too.")[-1] == "Parks help too."
    assert "mayor" not in " ".join(body_of(f"{BODY}\n\n{caption}\n\nParks help too, they say."))


@pytest.mark.parametrize(
    "note",
    [
        "Ann Lee is director of the Institute for Trees. She served as an adviser to two mayors.",
        "Ann Lee and Bo Chan are professors of botany at the state university.",
        "Dr. Ann B. Lee, a former judge, is the author of “Roots.”",
        "Ann Lee teaches history in Leeds.\n\nFollow her on Twitter @annlee.",
        "*Ann Lee is a columnist. She can be reached at ann@paper.example.*",
    ],
)
def test_an_author_note_at_the_end_is_no_sentence(note: str) -> None:
    assert body_of(f"{BODY}\n\nParks help too, they say.\n\n{note}")[2:] == [
        "Parks help too, they say."
    ]


@pytest.mark.parametrize(
    ("note", "author"),
    [
        ("Ann Lee is director of the Institute for Trees. She served two mayors.", "Ann Lee"),
        ("Dr. Ann B. Lee, a former judge, is the author of “Roots.”", "Ann B. Lee"),
        ("Ann Lee is a botanist and a fellow of Oak Hall.\n\nShe lives in Leeds.", "Ann Lee"),
    ],
)
def test_a_note_at_the_end_names_the_author(note: str, author: str) -> None:
    assert read_article(f"{BODY}\n\nParks help too, they say.\n\n{note}").source.author == author


@pytest.mark.parametrize(
    "last",
    [
        "Ann Lee and Bo Chan are professors of botany at the state university.",
        "Ann Lee was the mayor of Leeds until she was a poet.",
        "Oak Hall College is a partner in the plan.",
        "Mayor Lee is a critic of trees.",
        "Bo Chan is the author of the plan.",
        "Ann Lee is a critic of the plan.\n\nIt ends with her, and so do the trees.",
    ],
)
def test_an_author_is_not_guessed_where_it_is_not_certain(last: str) -> None:
    text = f"{BODY}\n\nChan planted trees in every street of the town.\n\n{last}"
    assert read_article(text).source.author == ""


def test_a_byline_stands_above_the_note_at_the_end() -> None:
    note = "Ann Lee is a retired teacher."
    text = f"Plant trees now\n\nBy Bo Chan\n\n{BODY}\n\nParks help too.\n\n{note}"
    assert read_article(text).source.author == "Bo Chan"


def test_a_person_in_the_last_paragraph_who_should_act_is_prose() -> None:
    last = "Ann Lee is director of parks and she should resign."
    assert body_of(f"{BODY}\n\n{last}")[-1] == last


def test_a_deck_that_repeats_the_body_is_read_once() -> None:
    text = f"Plant trees now\n\nShade saves lives in hot summers.\n\n{BODY}"
    assert body_of(text) == body_of(BODY)


def test_the_first_headline_is_the_title() -> None:
    article = read_article(f"Skip to main content\n\nPlant trees now\n\n{BODY}")
    assert (article.source.title, len(article.sentences)) == ("Plant trees now", 2)


def test_a_title_may_be_two_sentences() -> None:
    assert (
        read_article(f"It’s hot. Plant trees.\n\n{BODY}").source.title == "It’s hot. Plant trees."
    )


def test_without_a_headline_the_first_sentence_names_the_article() -> None:
    assert read_article(BODY).source.title == "Cities should plant trees along every street."


def test_a_given_source_is_kept_and_its_headline_left_out() -> None:
    source = Source(title="Plant trees now", author="Ann Lee")
    article = read_article(f"Plant trees now\n\n{BODY}", source)
    assert (article.source, len(article.sentences)) == (source, 2)


def test_front_matter_names_the_source() -> None:
    assert read_article(FIELDS).source == Source(
        title="Let the fields flood",
        author="Ishaan Brandt",
        outlet="The Lowland Review",
        published=date(2024, 11, 18),
    )


def test_a_byline_names_the_author() -> None:
    assert read_article(LIBRARIES).source.author == "Marta Okonjo"


@pytest.mark.parametrize(
    ("markdown", "sentence"),
    [
        ("# Trees\n\nPlant **more trees** now.", "Plant **more trees** now."),
        ("**Plant more trees now.**", "Plant more trees now."),
        ("[Plant more trees now.](https://a.example/b)", "Plant more trees now."),
        ("> Plant more trees now.", "Plant more trees now."),
        ("- Plant more trees now.", "Plant more trees now."),
        ("12. Plant more trees now.", "Plant more trees now."),
        ("Plant more\ntrees now.", "Plant more\ntrees now."),
        ("Plant more\r\ntrees now.", "Plant more\r\ntrees now."),
    ],
)
def test_markup_around_a_sentence_is_left_out(markdown: str, sentence: str) -> None:
    assert body_of(markdown) == [sentence]


@pytest.mark.parametrize(
    "quotation",
    [
        "“We tried. It failed. We stop,” the mayor said.",
        '"We tried. It failed. We stop," the mayor said.',
        "‘We tried. It failed. We stop,’ the mayor said.",
        "'We tried. It didn't work. We stop,' the mayor said.",
        "The mayor said, “We tried. It failed.”",
        "«On a essayé. Cela a échoué.»",
    ],
)
def test_a_quotation_is_kept_whole(quotation: str) -> None:
    assert body_of(f"{BODY} {quotation} Parks help too.")[2:] == [quotation, "Parks help too."]


def test_a_quotation_that_never_closes_swallows_nothing() -> None:
    assert len(body_of(f"“We tried. {BODY} Parks help too.")) == 4


def test_paragraphs_are_counted_over_the_prose_alone() -> None:
    article = read_article(f"Plant trees now\n\nShare\n\n{BODY}\n\nParks help too, they say.")
    assert [one.paragraph for one in article.sentences] == [1, 1, 2]
    assert [one.number for one in article.sentences if one.paragraph == 2] == [3]


def test_lines_too_long_to_be_wrapped_are_paragraphs() -> None:
    article = read_article(f"{BODY} {BODY} It is so.\n{BODY} {BODY} It is not.")
    assert {one.paragraph for one in article.sentences} == {1, 2}


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "mistake-article-empty"),
        (" \n\t ", "mistake-article-empty"),
        ("🌳🌳 123 …", "mistake-article-empty"),
        ("PK\x03\x04\x00\x00\x08\x00word", "mistake-not-text"),
        ("\ufffd\ufffd\ufffd text", "mistake-not-text"),
        ("Share\n\nSubscribe\n\nAdvertisement", "mistake-article-without-prose"),
        ("a" * (MAX_CHARACTERS + 1), "mistake-article-too-long"),
    ],
)
def test_what_is_no_article_is_said_in_a_sentence(text: str, key: str) -> None:
    with pytest.raises(Mistake) as raised:
        read_article(text)
    assert raised.value.key == key
    assert load_wording().mistake(raised.value)


@pytest.mark.parametrize(
    "of_the_page",
    [
        lambda article: any("HERALD STAFF" in one.text for one in article.sentences),
        lambda article: any("retired teacher" in one.text for one in article.sentences),
        lambda article: any("newsletter" in one.text for one in article.sentences),
        lambda article: any("rainy weekend" in one.text for one in article.sentences),
        lambda article: article.sentences[0].text.startswith("Every branch"),
    ],
)
def test_nothing_of_a_whole_page_but_its_prose_is_read(
    of_the_page: Callable[[Article], bool],
) -> None:
    assert not of_the_page(read_article(LIBRARIES))


@pytest.mark.parametrize(
    "text",
    ["A" * 199_000, "\n\n".join(f"Short line number {n} says so." for n in range(3_000))],
    ids=["one long word", "many short paragraphs"],
)
def test_a_long_text_of_any_shape_is_read_to_its_end(text: str) -> None:
    assert read_article(f"{BODY}\n\n{text}").sentences


@pytest.mark.parametrize(
    "item", ["{}\nBy Ann Lee", "{}\n2 May 2024\nWhat the town forgot.", "- {}"]
)
def test_a_page_of_headlines_is_said_to_be_one(item: str) -> None:
    page = "\n\n".join(item.format(f"Headline number {count} of this page") for count in range(12))
    with pytest.raises(Mistake) as raised:
        read_article(page)
    assert raised.value.key == "mistake-article-list"


def test_speech_without_a_full_stop_is_no_list_page() -> None:
    assert body_of("so the thing about trees is that they\ncool the street you know and that\n" * 9)


def test_an_article_with_many_headings_is_no_list_page() -> None:
    part = f"Part of the argument\n\n{BODY} Parks help too. Whoever doubts it should sit in one."
    assert len(body_of("\n\n".join([part] * 12))) >= 4


@pytest.mark.parametrize(
    "text", ["aA" * 99_000, "a.AA BB/" * 24_000, "x [a](" * 30_000, "Ann Lee: hi. " * 15_000]
)
def test_no_shape_of_text_keeps_the_reader_busy(text: str) -> None:
    assert body_of(f"{BODY}\n\n{text}")


def test_a_headline_in_capitals_does_not_shout() -> None:
    article = read_article("OPEN THE LIBRARIES\n\nBooks are good company for everyone in town.\n")
    assert article.source.title == "Open The Libraries"
