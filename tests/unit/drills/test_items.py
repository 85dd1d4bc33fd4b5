"""The banks hold what they say: lines of our own, each with one right kind, on claims that ship."""

from collections import Counter

from arguments.drills.items import NO_FALLACY, Item, Wordy, fallacies, sorting, wordy
from arguments.packs import starter_packs
from bot.wording import load_wording

CLAIMS = {claim.claim_id for pack in starter_packs() for claim in pack.claims}
EVERY: tuple[Item | Wordy, ...] = (*fallacies(), *sorting(), *wordy())


def test_there_are_enough_of_each() -> None:
    assert (len(fallacies()) >= 72, len(sorting()) >= 48, len(wordy()) >= 12) == (True, True, True)


def test_no_id_is_used_twice() -> None:
    assert [one for one, times in Counter(i.item_id for i in EVERY).items() if times > 1] == []


def test_no_line_is_there_twice() -> None:
    assert [one for one, times in Counter(i.text for i in EVERY).items() if times > 1] == []


def test_every_item_is_on_a_claim_that_ships() -> None:
    assert {item.claim for item in EVERY} - CLAIMS == set()


def test_every_kind_and_every_temptation_has_its_words() -> None:
    kinds = {kind for item in fallacies() for kind in (item.kind, *item.tempts)}
    needed = {
        f"drill-fallacy-spotting-{part}-{kind}"
        for kind in kinds
        for part in ("is", "tempt", "answer")
    }
    assert (needed | {f"choice-{kind}" for kind in kinds}) - load_wording().keys() == set()


def test_sorting_has_three_kinds_and_as_many_of_each() -> None:
    assert Counter(item.kind for item in sorting()) == {"fact": 18, "value": 18, "policy": 18}


def test_between_a_fifth_and_a_third_of_the_lines_are_fair() -> None:
    fair = sum(item.kind == NO_FALLACY for item in fallacies())
    assert 1 / 5 <= fair / len(fallacies()) <= 1 / 3


def test_a_line_gives_three_kinds_to_choose_from_beside_no_fallacy() -> None:
    offered = [{item.kind, *item.tempts} - {NO_FALLACY} for item in fallacies()]
    assert {len(kinds) for kinds in offered} == {3}


def test_a_wordy_paragraph_holds_the_words_to_keep() -> None:
    assert [one.item_id for one in wordy() if not all(word in one.text for word in one.keep)] == []
