"""The rules of pronouns: whom one certainly means, and when a reviewer must say."""

import pytest

from arguments.articles import read_article
from arguments.claims import Hand
from arguments.standing_alone import statements
from tests.unit.stating import hands, served


@pytest.mark.parametrize(
    ("before", "sentence", "wording"),
    [
        # a person, named as the subject of the sentence before
        ("Macron is not naive, nor does he want a quarrel.", "He is a careful player.",
         "Macron is a careful player."),
        ("Angela Merkel has led Germany for years.", "She should lead Europe too.",
         "Angela Merkel should lead Europe too."),
        ("President Obama is wrong about banks.", "He must change course.",
         "President Obama must change course."),
        ("The mayor has had his chance.", "He ought to resign.", "The mayor ought to resign."),
        ("Alexei Navalny, the opposition leader, is in prison.", "He deserves our support.",
         "Alexei Navalny deserves our support."),
        ("Putin’s no fool.", "He knows that war is costly.", "Putin knows that war is costly."),
        ("In 2014, Putin annexed Crimea.", "He will not give Crimea back.",
         "Putin will not give Crimea back."),
        ("Merkel is right to wait.", "But she cannot wait for ever.",
         "Merkel cannot wait for ever."),
        ("Putin is isolated.", "His assets should be frozen.", "Putin’s assets should be frozen."),
        ("Theresa May is finished.", "Her party has no plan.", "Theresa May’s party has no plan."),
        ("Putin is cornered.", "He’s not going to stop.", "Putin is not going to stop."),
        ("Putin is cornered.", "He’ll fight on.", "Putin will fight on."),
        ("Putin is cornered.", "If he fights on, war is certain.",
         "If Putin fights on, war is certain."),
        ("Putin’s spokesman is a bully.", "He should be ignored.",
         "Putin’s spokesman should be ignored."),
        ("Blair went to war in Iraq.", "In 2003 he ignored a million marchers.",
         "In 2003 Blair ignored a million marchers."),
        ("The prison is a stain on Obama’s record.", "He must close the prison.",
         "Obama must close the prison."),
        # a thing
        ("The Ukraine crisis is more than a test of Europe’s security.",
         "It is also a challenge to the United States.",
         "The Ukraine crisis is also a challenge to the United States."),
        ("Obama’s plan is far from perfect.", "It will not cure poverty.",
         "Obama’s plan will not cure poverty."),
        ("The death penalty is cruel.", "It also fails to deter murderers.",
         "The death penalty also fails to deter murderers."),
        # a country or a body of people
        ("Germany has closed its reactors.", "It should think again.",
         "Germany should think again."),
        ("NATO is not at war.", "It must stay out.", "NATO must stay out."),
        ("Washington has few friends left.", "It needs allies.", "Washington needs allies."),
        # several
        ("Critics are wrong about trees.", "They forget the heat of summer.",
         "Critics forget the heat of summer."),
        ("Ministers love concrete.", "They should learn to love mud.",
         "Ministers should learn to love mud."),
        ("Farmers are not greedy.", "Their costs have doubled.", "Farmers’ costs have doubled."),
        ("Farmers are not greedy.", "They’re tired.", "Farmers are tired."),
        ("Small farms are in trouble.", "Unless they get help, the land will turn to scrub.",
         "Unless small farms get help, the land will turn to scrub."),
        ("The United States and Russia are talking.", "They must go on talking.",
         "The United States and Russia must go on talking."),
    ],
)  # fmt: skip
def test_a_pronoun_gives_way_to_whom_it_certainly_means(
    before: str, sentence: str, wording: str
) -> None:
    assert served(before, sentence) == [wording]
    assert Hand.PRONOUN not in hands(before, sentence)


def test_a_name_is_carried_on_from_pronoun_to_pronoun() -> None:
    before = ("Putin is no fool.", "He knows the price of war.", "He is patient.")
    assert served(*before, "He will wait.") == ["Putin will wait."]


@pytest.mark.parametrize(
    ("before", "sentence"),
    [
        ("Putin told Biden to wait.", "He is a bully."),
        ("Angela Merkel met Theresa May on Monday.", "She should resign."),
        ("Putin warned that Biden was weak.", "He is wrong about sanctions."),
        ("Putin’s spokesman met the mayor.", "He should be ignored."),
        ("Angela Merkel is tired.", "He should lead Europe."),
        ("The king and the bishop are at odds.", "He must give way."),
        ("Putin is cornered.", "He has told Putin’s generals to wait."),
        ("Farmers distrust ministers.", "They should resign."),
        ("Teachers teach children.", "They deserve better."),
        ("The council is poor.", "They should raise the rates."),
        ("The government announced a plan to cut taxes.", "It will cost billions."),
        ("France has banned the veil.", "It was a mistake."),
        ("A man sat on the step.", "He should be ashamed."),
        ("Every town has a library.", "It should be open on Sundays."),
        ("Some drivers are careless.", "They should be fined."),
        ("Is the mayor honest?", "He should resign."),
        ("“Putin is finished,” the mayor said.", "He is a bully."),
        ("Nobody came.", "They were wrong."),
        ("This plan is dear.", "It will fail."),
        ("Leaving the union was easy.", "It will be hard to return to."),
        ("Putin is cornered.", "If he fights on, Biden must act."),
        ("A photographer discovered her in 1945.", "She deserves a statue."),
        ("In 2011 he was cruel to Harris.", "He should be sorry."),
        ("Taxes rose.", "It is prone to sudden turns."),
        ("Taxes rose.", "It takes away our last hope of peace."),
    ],
)
def test_where_two_may_be_meant_or_none_is_plain_a_reviewer_decides(
    before: str, sentence: str
) -> None:
    assert served(before, sentence) == [sentence]
    assert Hand.PRONOUN in hands(before, sentence)


def test_nobody_is_looked_for_in_another_paragraph() -> None:
    article = read_article(
        "Putin is not reckless, nor is he mad or a fool.\n\n"
        "He is a careful player, whatever they say of him."
    )
    assert Hand.PRONOUN in statements(article, 1)[0].hands


@pytest.mark.parametrize(
    "sentence",
    [
        "The plan would cost them millions.",
        "The council would soon regret it.",
        "Parliament should hear him before the vote.",
        "My uncle deserves a better pension.",
        "I would rather walk.",
        "Under your plan, pupils will suffer.",
    ],
)
def test_a_pronoun_that_means_somebody_outside_needs_a_hand(sentence: str) -> None:
    assert Hand.PRONOUN in hands("Taxes rose.", sentence)


def test_a_full_name_stays_full() -> None:
    before = ("Bill Clinton was lucky.", "Hillary Clinton was not.")
    assert served(*before, "She deserved better.") == ["Hillary Clinton deserved better."]


def test_a_surname_that_two_share_is_for_the_reviewer() -> None:
    before = ("Bill Clinton and Hillary Clinton live in Chappaqua.", "Clinton is tired.")
    assert Hand.PRONOUN in hands(*before, "She should retire.")
