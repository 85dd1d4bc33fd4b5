"""The rules of kinds: what sort of thing a claim says."""

import pytest

from arguments.claims import ClaimKind
from arguments.finding.kinds import kind_of

SENTENCES = {
    ClaimKind.POLICY: (
        "Cities should plant trees along every street.",
        "Nobody should be forced to work on a Sunday.",
        "It is time to ban cars from the old town.",
        "Rivers need room.",
        "Parliament has to repeal the tax before winter.",
        "The council cannot afford to wait.",
        "Spend the money on nurses instead of posters.",
        "The answer is to tax the land, not the house.",
        "Volunteers must never replace trained librarians.",
        "Stop selling public land to the highest bidder.",
    ),
    ClaimKind.PREDICTION: (
        "The next mayor will close the market.",
        "Without a new line the trains would be empty by spring.",
        "If the strike goes on, the coalition may fall.",
        "A ban is unlikely to survive the next election.",
        "House prices are going to fall.",
        "Warm winters could ruin the vineyards of the north.",
        "Opening the archives might calm the dispute.",
        "A second strike could have dire consequences.",
        "Wales will follow, because nobody can explain why farmers must leave.",
    ),
    ClaimKind.CAUSAL: (
        "Cheap parking causes most of the traffic in town.",
        "Moving services online makes libraries more necessary, not less.",
        "Early sorting turns a difference of a few months into a difference for life.",
        "Shutting the branches punishes the families with the fewest alternatives.",
        "Voters stay at home because nobody knocks on their doors.",
        "The price of milk depends on the price of feed.",
        "Long shifts are the reason why nurses leave.",
        "Dear bread was the main cause of the riots.",
        "A long strike forces the minister to listen.",
    ),
    ClaimKind.EVALUATION: (
        "The tram is a dangerous and costly mistake.",
        "Paying farmers is cheaper and kinder than rebuilding the wall.",
        "Both parties are wrong about the cost of trees.",
        "It would be foolish to wait for a better year.",
        "There is no good reason to keep cars in the old town.",
        "Staff deserve their weekends.",
        "Inspectors who stay for a week learn more than a test of an hour.",
    ),
    ClaimKind.INTERPRETATION: (
        "The market is really a stage for the town’s rivalries.",
        "Haste is the seller’s friend.",
        "Private money is not free money.",
        "A burglar needs to see what he is doing.",
        "No village can be run on olives.",
        "Shouting is only talk when you need to wake a neighbour.",
        "The treaty amounts to a surrender.",
        "The minister wants to turn back the clock to 1950.",
        "Ownership is the only lever that reaches the directors.",
        "The speech shows that the minister has stopped listening.",
        "Libraries are the last indoor places where nobody has to buy anything.",
    ),
    ClaimKind.FACT: (
        "Most of the land in the valley grows grass for cattle.",
        "Visits rose by 31 per cent in a year.",
        "The council closed two schools in May.",
        "Water there costs a third less.",
        "Engineers raised the wall by two metres to protect 400 houses.",
        "The bridge was built in 1951.",
        "The free will of voters decided the matter.",
        "Armed forces guard the palace.",
        "The minister tells farmers how he will pay for the wall.",
    ),
}


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [(sentence, kind) for kind, listed in SENTENCES.items() for sentence in listed],
)
def test_a_claim_is_of_the_kind_that_a_reader_names(sentence: str, kind: ClaimKind) -> None:
    assert kind_of(sentence) is kind
