"""The laws of what is served: its place is in its sentence, and every word of it was written."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arguments.articles import Article, read_article
from arguments.articles.markup import plain
from arguments.standing_alone import Statement, every_statement
from tests.unit.stating import article_of, stated

FIXTURES = Path(__file__).parents[1] / "fixtures" / "articles"
TEXTS = sorted(path.name for path in FIXTURES.glob("*.*") if path.suffix in (".txt", ".md"))
LONG_FORMS = {"is", "are", "have", "has", "will", "s"}

scraps = st.lists(
    st.one_of(
        st.sampled_from(
            [
                "But ",
                "He ",
                "It is ",
                "They’re ",
                "Putin ",
                "The council ",
                "should ",
                "resign",
                ". ",
                ", and ",
                "; ",
                "“",
                "”",
                " (as I wrote)",
                ", isn’t it?",
                "**",
                "As Ann Lee",
                " rightly says, ",
                "“No,” she said",
                "Her ",
                "\n",
                "If ",
                " that ",
                "Trees ",
            ]
        ),
        st.text(max_size=6),
    )
).map("".join)


@pytest.mark.parametrize("name", TEXTS)
def test_nothing_is_served_that_neither_the_sentence_nor_its_paragraph_says(name: str) -> None:
    article = read_article((FIXTURES / name).read_text(encoding="utf-8"))
    assert not [new for one in pairs(article) if (new := new_words(article, *one))]


def pairs(article: Article) -> list[tuple[int, Statement]]:
    every = enumerate(every_statement(article))
    return [(index, one) for index, listed in every for one in listed]


def new_words(article: Article, index: int, one: Statement) -> set[str]:
    paragraph = article.sentences[index].paragraph
    beside = [it.text for it in article.sentences[: index + 1] if it.paragraph == paragraph]
    written = words_of(" ".join(beside)) | words_of(plain(" ".join(beside)))
    return words_of(one.served) - written - LONG_FORMS


def words_of(text: str) -> set[str]:
    return set(re.findall(r"[^\W_]+", text.casefold()))


@given(scraps, scraps)
def test_a_statement_is_a_place_within_its_sentence(first: str, second: str) -> None:
    article = article_of(f"Putin is here. {first}", f"He is there. {second}")
    assert all(
        article.sentences[index].start <= one.start < one.end <= article.sentences[index].end
        for index, one in pairs(article)
    )


@given(scraps, scraps)
def test_no_word_is_served_that_was_not_written(first: str, second: str) -> None:
    article = article_of(f"Putin is here. {first}", f"He is there. {second}")
    assert not [new for one in pairs(article) if (new := new_words(article, *one))]


@given(scraps)
def test_the_parts_of_a_sentence_follow_each_other(text: str) -> None:
    parts = stated(f"Trees are good. {text}")
    assert all(one.end <= other.start for one, other in pairwise(parts))
