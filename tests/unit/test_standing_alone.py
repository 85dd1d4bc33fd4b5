"""The rules of standing alone: what a sentence states, and when a reviewer must look first."""

import pytest

from arguments.claims import LONGEST, Hand
from tests.unit.stating import hands, served, stated


@pytest.mark.parametrize(
    "sentence",
    [
        "It is time to ban cars from the old town.",
        "It’s high time we banned cars.",
        "It is wrong to lock up children.",
        "It would be foolish to wait for a better year.",
        "It takes courage to resign.",
        "It is a mistake to trust the market with water.",
        "It is the poor who pay for inflation.",
        "This year will decide the war in Ukraine.",
        "Those who drive should pay for the roads.",
        "They who sow the wind reap the whirlwind.",
        "There is no good reason to keep cars in the old town.",
        "Such is the price of liberty.",
        "Parents want the best for their children.",
        "In his speech, Putin threatened the whole of Europe.",
        "A country that cannot feed its people is no democracy.",
        "England must not forget her debts.",
        "The Titanic was doomed by her owners.",
        "The United States would seize Putin’s yachts, his assets and his villas.",
        "Everyone should pay for their own parking.",
        "A child who is told that she has failed will believe it.",
        "We must defend our own borders.",
        "Our schools are failing our children.",
        "On 24 February 2022 the old order of Europe ended.",
        "If Congress refuses compromise, then gridlock is certain.",
        "Liberty, equality and fraternity are worth a revolution.",
        "Churchill was right to call jaw-jaw “better than war-war”.",
    ],
)
def test_what_says_by_itself_what_it_is_about_is_served_as_it_is(sentence: str) -> None:
    assert served("Taxes rose.", sentence) == [sentence]
    assert hands("Taxes rose.", sentence) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "This will make everything worse.",
        "These statements should be made in public.",
        "The statement should also mention the river.",
        "Such measures never work.",
        "The latter is worse than the former.",
        "Both are wrong.",
        "The real obstacle is habit.",
        "Those who call this surrender are wrong about the river.",
        "Doing so would ruin the town.",
        "Drivers deserve better than that.",
        "The mayor is mistaken.",
        "Farmers have good reason to distrust the offer.",
    ],
)
def test_what_points_at_something_said_before_needs_a_hand(sentence: str) -> None:
    assert Hand.POINTER in hands("Taxes rose.", sentence)


def test_the_trial_that_was_just_told_of_needs_a_hand() -> None:
    told = "The council held a short trial in 2009."
    assert Hand.POINTER in hands(told, "Nobody heard of the experiment.", "The trial was a sham.")
    assert hands("Trees are good.", "The sea is a common good.") == set()


@pytest.mark.parametrize(
    ("sentence", "wording"),
    [
        ("But trees alone will not save us.", "Trees alone will not save us."),
        ("Additionally, trees cool the schools.", "Trees cool the schools."),
        ("For sure, there is value in talking.", "There is value in talking."),
        ("Friends, taxes must fall.", "Taxes must fall."),
        ("Mr. President, the war must end.", "The war must end."),
        ("Taxes must fall, mustn’t they?", "Taxes must fall."),
        ("Trees, as I wrote last week, are cheap.", "Trees are cheap."),
        ("Trees are cheap (see my last column).", "Trees are cheap."),
        ("The town should dim its lamps, and here is why.", "The town should dim its lamps."),
        ("There is no doubt that trees help.", "Trees help."),
        ("As Ann Lee rightly says, trees help.", "Trees help."),
        ("Ann Lee is right that trees help.", "Trees help."),
        ("The minister is right to say that schools need money.", "Schools need money."),
        ("I firmly believe that taxes are too high.", "Taxes are too high."),
        ("The truth is that nobody planned for peace.", "Nobody planned for peace."),
        ("Make no mistake: the river will rise.", "The river will rise."),
    ],
)
def test_what_only_leads_up_to_a_claim_is_dropped(sentence: str, wording: str) -> None:
    assert served(sentence) == [wording]
    assert hands(sentence) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "According to Putin, the collapse was a catastrophe.",
        "He insists that NATO must withdraw.",
        "Critics say that trees are a waste of money.",
        "The minister claimed: “We have no choice.”",
    ],
)
def test_what_others_hold_is_left_out(sentence: str) -> None:
    assert stated(sentence) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "Critics fear the plan will fail.",
        "The pipes are old, they say, and must be replaced.",
        "The firm reportedly broke every promise.",
        "Trees are a waste of money, said Mayor Brown.",
        "“Trees are the best medicine that money can buy.”",
        "Parents are said to want examinations.",
    ],
)
def test_what_others_may_hold_needs_a_hand(sentence: str) -> None:
    assert Hand.REPORTED in hands(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "It would be wrong to say that trees are a waste.",
        "Schools must insist that pupils read.",
        "A state that sells water teaches people that nobody is in charge.",
        "Anyone who says that trees are a waste is wrong.",
    ],
)
def test_the_writers_own_word_on_what_others_say_stays(sentence: str) -> None:
    assert served(sentence) == [sentence]
    assert Hand.REPORTED not in hands(sentence)


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("Europe should arm Ukraine now, and Russia must pay for the war.",
         ["Europe should arm Ukraine now.", "Russia must pay for the war."]),
        ("Towns waste their light; villages need more of it.",
         ["Towns waste their light; villages need more of it."]),
        ("Trees cool every single street; parks cost the city very little.",
         ["Trees cool every single street.", "Parks cost the city very little."]),
        ("Taxes are far too high, but schools need a lot more money.",
         ["Taxes are far too high.", "Schools need a lot more money."]),
    ],
)  # fmt: skip
def test_two_claims_are_parted_where_each_stands(sentence: str, parts: list[str]) -> None:
    assert served(sentence) == parts


@pytest.mark.parametrize(
    "sentence",
    [
        "Europe should arm Ukraine and pay for the war.",
        "The county should open its libraries, and should pay for the hours.",
        "If taxes rise, shops will close, and towns will die.",
        "The problem is not the money, but schools need a plan.",
        "Trees are cheap, and so are hedges.",
        "Some people love trees, but others prefer parking.",
        "In winter the streets are dark, and people are afraid of walking.",
        "The case for trees is that shade is cheap, and parks are dear.",
        "Teachers, nurses, and soldiers deserve far better pay.",
        "Either the council must act, or the river will rise.",
    ],
)
def test_what_belongs_together_stays_in_one_piece(sentence: str) -> None:
    assert served(sentence) == [sentence]


def test_who_goes_on_wanting_something_is_still_reported() -> None:
    told = "Putin insists that NATO must withdraw."
    assert Hand.REPORTED in hands(told, "He wants a treaty.")
    assert Hand.REPORTED in hands(told, "He wants a treaty.", "He demands a quick answer.")
    assert Hand.REPORTED not in hands("Putin is no fool.", "He wants a treaty.")


def test_a_run_of_words_without_end_is_not_read() -> None:
    assert stated("He is. " * 400)[0].hands == (Hand.LENGTH,)


def test_what_is_too_long_for_a_card_needs_a_hand() -> None:
    assert Hand.LENGTH in hands(f"Trees {'and hedges ' * (LONGEST // 11 + 1)}should be planted.")


ADVICE = "The county should open every branch library on Sunday afternoons in every season"
EXAMPLES = ", ".join(f"the branch in the long street with number {n}" for n in range(9))


def test_a_long_statement_goes_without_the_examples_at_its_end() -> None:
    assert served(f"{ADVICE}, such as {EXAMPLES}.") == [f"{ADVICE}."]


@pytest.mark.parametrize(
    "sentence",
    [
        f"Libraries, including {EXAMPLES}, should open on Sundays.",
        f"{ADVICE}, including {EXAMPLES}, which nobody would close again.",
    ],
)
def test_a_list_that_the_sentence_goes_on_from_stays(sentence: str) -> None:
    assert hands(sentence) == {Hand.LENGTH}


def test_a_statement_that_fits_keeps_its_examples() -> None:
    sentence = "The county should open more libraries on Sundays, such as the one in Long Street."
    assert served(sentence) == [sentence]
