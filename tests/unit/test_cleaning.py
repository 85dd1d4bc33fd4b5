"""The rules of cleaning: what of a page is furniture, and that prose which resembles it stays."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arguments.articles import read_article
from arguments.articles.markup import plain
from arguments.mistakes import Mistake

BODY = "Cities should plant trees along every street. Shade saves lives in hot summers."
LAST = "Parks help too, whatever the critics say."

FURNITURE = [
    "fb-pixel Skip to main content",
    "Share",
    "Facebook  Twitter  Email",
    "Share this article with friends",
    "Subscribe to The Daily for one dollar a week",
    "Sign up for our free newsletter and get it in your inbox.",
    "We use cookies to improve your experience. Read our policy to learn more.",
    "Related: Why buses are late",
    "Continue reading below the advertisement",
    "Advertisement",
    "By Ann Lee, Globe Staff",
    "Updated January 28, 2022, 3:00 a.m.",
    "5 min read",
    "Follow her on Twitter @annlee.",
    "© 2024 The Paper. All rights reserved.",
    "letters@paper.example",
    "Skip to content",
    "Menu  Search  Log in",
    "Share on Facebook  Share on X  Copy link",
    "Share 12 | Tweet | Comments (48)",
    "Share this article with your friends!",
    "Gift this article",
    "Listen to this article (6 min)",
    "Listen to this article · 6:31",
    "Reading time: 4 minutes",
    "(6 min read)",
    "ADVERTISEMENT",
    "Advertisement - scroll to continue reading",
    "Sponsored content",
    "Support our journalism from £2 a week",
    "Support independent journalism.",
    "Become a member of the Herald newsroom",
    "Already a subscriber? Log in here.",
    "Sign up for The Valley Morning, our free newsletter, and never miss a story.",
    "Get the best of Opinion delivered straight to your inbox.",
    "Newsletter sign-up",
    "Register now for unlimited access",
    "We use cookies to understand how you use this site and to show you advertising.",
    "Accept all cookies  Manage settings",
    "212 comments",
    "Comments are closed.",
    "Be the first to comment",
    "Join the conversation",
    "Was this article useful? Yes No",
    "Click here to read our guidelines.",
    "Published 14 May 2024, 6.00am",
    "Last updated on Tuesday, 3 June 2025 at 09.14 BST",
    "2 February 2025",
    "2025-02-02",
    "Updated 3 hours ago",
    "By Casimir Adeyemi-Roth, Contributing Writer",
    "By Ann Lee and Bo Chan",
    "Opinion by Ann Lee",
    "Words by Ann Lee",
    "by Ann Lee",
    "By Ann Lee for The Herald",
    "By ANN LEE | Staff Writer",
    "Author: Ann Lee",
    "Filed under: trees, streets",
    "Tags: trees, streets",
    "Editor’s note: This column was updated after the vote.",
    "Correction: An earlier version gave the wrong year.",
    "A version of this article appears in print on 15 May 2024, Section B, Page 9.",
    "This article was originally published in The Herald.",
    "The views expressed are the author’s own.",
    "© 2024 The Valley Post. All rights reserved. Terms of use | Privacy | Contact",
    "Copyright © 2025 Long Table Audio.",
    "Read more: Ten walks for a rainy weekend.",
    "See also: why buses are late",
    "More from Opinion",
    "Most read",
    "You might also like",
    "Follow Ann Lee on X @annlee.",
    "Follow @annlee",
    "Submit a letter to the editor.",
    "https://paper.example/opinion/trees",
    "Photo: Ann Lee",
    "Credit...Ann Lee for The Herald",
    "(Ann Lee/Reuters)",
    "[Photo: Ann Lee]",
    "© Ann Lee",
    "Illustration by Ann Lee",
]

PROSE = [
    "Share prices fell because the bank lied about its losses.",
    "Related crimes should be tried together, whatever the lawyers say.",
    "Subscribers deserve better than a newspaper that hides its mistakes.",
    "Photographs prove nothing in an age of forgery.",
    "By all accounts the mayor is honest.",
    "Reporters should not need a licence from Reuters or the Associated Press.",
    "Save this forest, or explain to our children why you did not.",
    "Print on paper is dying, and nobody should mourn it.",
    "Register to vote, or stop complaining about the result.",
    "Support our troops, but bring them home.",
    "Help our schools before it is too late.",
    "Find them at work at five in the morning and ask what a holiday is.",
    "The island can be reached by a bridge that nobody should have built.",
    "Send a letter to your representative, because a petition is never read.",
    "The spam in your inbox is a tax on attention.",
    "Advertisement is a tax on the poor.",
    "Newsletters are dying, and good riddance.",
    "March 2020 was a disaster.",
    "On 3 March 2020 the government lost its nerve.",
    "Published in 1962, the book changed how we see the sea.",
    "By Christmas Eve, the town was dark.",
    "By New Year the minister must resign.",
    "Sponsored by oil companies, the museum has lost its soul.",
    "The views expressed by the minister are shameful.",
    "Opinions are cheap and facts are dear.",
    "The text is clear: the minister must resign.",
    "Watch the video and you will see that the police lied.",
    "Correction of past wrongs is the first duty of a court.",
    "More in prison means more in poverty.",
    "Dear Minister, we are tired of waiting for an answer.",
    "Yours is the only party that lies about tax.",
    "The Reuters report is wrong about London.",
    "Comments made in anger should not end a career.",
    "Five minutes of silence would be worth more than this speech.",
    "Today, nobody trusts the police.",
    "The rule (no phones at the table) is music to a parent’s ear.",
    "Trees cool a square by 5 m² of shade for each.",
]


def read(text: str) -> list[str]:
    with suppress(Mistake):
        return [" ".join(plain(one.text).split()) for one in read_article(text).sentences]
    return []


@pytest.mark.parametrize("line", FURNITURE)
def test_furniture_is_no_sentence(line: str) -> None:
    assert read(f"{line}\n\n{BODY}\n\n{line}\n\n{LAST}\n\n{line}\n") == read(f"{BODY}\n\n{LAST}")


@pytest.mark.parametrize("line", PROSE)
def test_prose_that_resembles_furniture_stays(line: str) -> None:
    assert line in read(f"{BODY}\n\n{line}\n\n{BODY} {LAST}")


@pytest.mark.parametrize(
    "line",
    [
        "share of the blame falls on us; the rest falls on those who say that we must",
        "Sign up for the army was the advice of my father, and for a newsletter that of",
        "by Ann Lee, who says that the trees of the town are worth more than all of the",
        "- and this is what the mayor will never say aloud - trees are cheaper than",
        "48. No other town has as many, and no other town is as proud of them as our",
    ],
)
def test_a_line_in_the_middle_of_a_wrapped_paragraph_is_prose(line: str) -> None:
    text = f"The town should plant more trees, as everybody knows, since the greater\n{line}\nown."
    assert len(read(f"{BODY} {LAST}\n\n{text}")) > 3
    assert line.lstrip("- ") in " ".join(read(f"{BODY}\n\n{text}"))


@pytest.mark.parametrize(
    "line",
    [
        "Sign up for our free newsletter and get it in your inbox.",
        "Click here to read our guidelines.",
        "You can find us wherever you get your podcasts.",
        "Ann Lee and Bob May bring you the news that matters to you!",
        "Watch The Morning Hour weekdays at nine with all our hosts.",
    ],
)
def test_furniture_that_ran_into_a_paragraph_is_no_sentence(line: str) -> None:
    assert read(f"Plant trees now\n\n{BODY} {line} {LAST}") == [*read(BODY), LAST]


def test_a_notice_may_be_wrapped() -> None:
    notice = "We use cookies to understand how you use this site and to show you\nadvertising."
    assert read(f"{notice}\n\n{BODY}") == read(BODY)


@pytest.mark.parametrize(
    "glued",
    [
        "ANN LEE/VALLEY PICTURES",
        "ANN LEE/CITY NEWS/AFP via Getty Images",
        "Ann Lee/Reuters",
    ],
)
def test_a_credit_glued_into_a_paragraph_goes_and_its_sentences_stay(glued: str) -> None:
    text = f"The city owned its pipes in 1887.{glued} Water there is cheap."
    assert read(f"{BODY}\n\n{text}") == [
        *read(BODY),
        "The city owned its pipes in 1887.",
        "Water there is cheap.",
    ]


def test_a_caption_right_above_its_paragraph_is_no_sentence() -> None:
    text = "The mayor opens a park.ANN LEE/VALLEY PICTURES\nTrees help.\nParks help too."
    assert read(f"{BODY}\n\n{text}") == [*read(BODY), "Trees help.", "Parks help too."]


@pytest.mark.parametrize(
    "box",
    [
        "Related articles\n\nThree valleys wait\nWhat your bill does not tell you",
        "More from Opinion\n\nThe bridge nobody crossed  by Petra Whitcombe\n\nWhy I gave up",
        "Most read\n1. The bridge nobody crossed\n2. Why I gave up my lawn",
        "Related: Three valleys wait",
    ],
)
def test_other_articles_are_not_read(box: str) -> None:
    wrapped = "Those who say that we cannot afford the trees of our town have never\nsat in shade."
    assert read(f"{BODY}\n\n{box}\n\n{wrapped}") == [*read(BODY), " ".join(wrapped.split())]


def test_a_box_that_names_its_article_swallows_no_list() -> None:
    text = "Related: Three valleys wait\n\n- Plant more trees\n- Close the car park"
    assert read(f"{BODY}\n\n{text}")[2:] == ["Plant more trees", "Close the car park"]


@pytest.mark.parametrize(
    "text",
    [
        "3. Trees cool streets\n\nShade lowers the heat of a street by five degrees or more.",
        "3. Trees cool streets\nShade lowers the heat of a street by five degrees or more at noon.",
        "### 3. Trees cool streets\n\nShade lowers the heat of a street by five degrees or more.",
        "Reason 3: Trees cool streets\n\nShade lowers the heat of a street by five degrees.",
        "Trees cool streets\nShade lowers the heat of a street by five degrees or more at noon.",
    ],
)
def test_a_numbered_heading_is_no_sentence(text: str) -> None:
    assert [one.split()[0] for one in read(f"{BODY}\n\n{text}")[2:]] == ["Shade"]


@pytest.mark.parametrize(
    "text",
    [
        "3. Trees cool streets.\n\nShade lowers the heat of a street by five degrees or more.",
        "1. Plant more trees\n2. Trees cool streets\n3. Close the car park\n\nThat is all.",
    ],
)
def test_a_numbered_sentence_or_demand_is_prose(text: str) -> None:
    assert "Trees cool streets" in [one.rstrip(".") for one in read(f"{BODY}\n\n{text}")]


def test_a_headline_right_above_its_text_is_the_title() -> None:
    wrapped = "We should plant trees along all the streets of\nthe town, and we should do it now."
    article = read_article(f"Homes without lights\n{wrapped}\n\n{BODY} {LAST}")
    assert (article.source.title, len(article.sentences)) == ("Homes without lights", 4)


def test_what_stands_above_the_byline_is_not_the_writers() -> None:
    deck = "A column on the trees that the council has forgotten to water."
    article = read_article(f"Plant trees now\n\n{deck}\n\nBy Ann Lee\n\n{BODY} {LAST}")
    assert (article.source.author, len(article.sentences)) == ("Ann Lee", 3)


def test_a_byline_at_the_end_leaves_what_is_above_it() -> None:
    paragraphs = "\n\n".join(f"Tree number {count} of ours must stay." for count in range(9))
    assert len(read(f"Plant trees now\n\n{paragraphs}\n\nBy Ann Lee")) == 9


def test_a_deck_names_the_author() -> None:
    deck = "Tax the empty second home, says Perran Tregidgo"
    note = "Perran Tregidgo keeps bees near Polmennor. Letters should be sent to the usual address."
    article = read_article(f"Homes without lights\n\n{deck}\n\n{BODY}\n\n{note}")
    assert (article.source.author, len(article.sentences)) == ("Perran Tregidgo", 2)


@pytest.mark.parametrize(
    "marked", ["Trees help.[1]", "Trees help.¹", "Trees help.12", "Trees help[a].", "Trees† help."]
)
def test_note_marks_are_no_words(marked: str) -> None:
    assert read(f"{BODY} {marked} Parks help too.")[2:] == ["Trees help.", "Parks help too."]


@given(st.lists(st.sampled_from([*FURNITURE, *PROSE, BODY]), max_size=12), st.sampled_from("\n "))
def test_prose_is_never_lost_to_what_stands_around_it(lines: list[str], gap: str) -> None:
    above = f"{BODY} {BODY} {LAST} {BODY} {LAST} {BODY} {LAST}"
    kept = " ".join(read(f"\n{gap}\n".join(["Plant trees now", above, *lines, LAST])))
    assert [line for line in lines if line in PROSE and line not in kept] == []
