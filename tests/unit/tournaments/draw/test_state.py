"""A state is read as a file gives it, and what is amiss in it is named."""

from typing import Any

import pytest

from arguments.mistakes import Mistake
from arguments.tournaments.draw import pair, read_state
from bot.wording import load_wording
from tests.unit.tournaments.draw.states import everybody, state

FULL: dict[str, Any] = {
    "order": "strict",
    "seed": 1,
    "entries": [
        {
            "id": name,
            "points": 2.5,
            "club": None,
            "met": ["c"],
            "for": 1,
            "against": 1,
            "byes": 0,
            "last_side": "for",
        }
        for name in ("a", "b")
    ],
    "never": [],
}


def changed(**more: Any) -> dict[str, Any]:
    return {**FULL, **more}


def entry(**more: Any) -> dict[str, Any]:
    return changed(entries=[{**FULL["entries"][0], **more}, FULL["entries"][1]])


AMISS = [
    ([], "mistake-draw-no-state", None),
    (changed(order="random"), "mistake-draw-field", "order"),
    (changed(seed="1"), "mistake-draw-field", "seed"),
    (changed(rounds=5), "mistake-draw-field", "rounds"),
    (changed(never=[["a"]]), "mistake-draw-field", "never.0.1"),
    ({"seed": 1}, "mistake-draw-field", "entries"),
    (changed(entries=[{"id": "a"}]), "mistake-draw-field", "entries.0.points"),
    (entry(points="many"), "mistake-draw-field", "entries.0.points"),
    (entry(points=float("nan")), "mistake-draw-field", "entries.0.points"),
    (entry(points=5000), "mistake-draw-field", "entries.0.points"),
    (entry(id=None), "mistake-draw-field", "entries.0.id"),
    (entry(id=True), "mistake-draw-field", "entries.0.id"),
    (entry(last_side="aff"), "mistake-draw-field", "entries.0.last_side"),
    (entry(byes=-1), "mistake-draw-field", "entries.0.byes"),
    (entry(met=[None]), "mistake-draw-field", "entries.0.met.0"),
    (entry(points=1 / 3), "mistake-draw-points", None),
    (entry(id="b"), "mistake-draw-entry-twice", None),
    (entry(met=["a"]), "mistake-draw-met-itself", None),
    (changed(never=[["a", "a"]]), "mistake-draw-itself", None),
    (changed(never=[["a", "z"]]), "mistake-draw-unknown", None),
    (changed(locks=[["a", "z"]]), "mistake-draw-unknown", None),
    (changed(bye="a"), "mistake-draw-no-bye", None),
    (changed(entries=[]), "mistake-draw-nobody", None),
    (changed(entries=FULL["entries"][:1]), "mistake-draw-one-left", None),
    (changed(entries=FULL["entries"] * 3000), "mistake-draw-field", "entries"),
]


def test_a_full_state_is_drawn() -> None:
    drawn = pair(read_state(FULL)).as_json()
    assert {drawn["pairs"][0]["for"], drawn["pairs"][0]["against"]} == {"a", "b"}


def test_a_draw_is_written_as_it_is_named() -> None:
    drawn = pair(read_state(FULL)).as_json()
    assert (list(drawn), drawn["bye"]) == (["pairs", "bye", "cost"], None)
    assert drawn["cost"] == {"meetings": 0, "squared_gap": 0, "same_club": 0, "side": 0}
    assert list(drawn["pairs"][0]) == ["for", "against", "why"]


def test_numbers_are_names_too() -> None:
    entries = [{"id": number, "points": 0} for number in (1, 2)]
    assert pair(read_state({"entries": entries})).as_json()["pairs"][0]["for"] in {1, 2}


@pytest.mark.parametrize(("given", "key", "field"), AMISS)
def test_what_is_amiss_is_named_and_can_be_said(given: Any, key: str, field: str | None) -> None:
    with pytest.raises(Mistake) as raised:
        read_state(given)
    assert (raised.value.key, raised.value.values.get("field")) == (key, field)
    assert load_wording().mistake(raised.value)


@pytest.mark.parametrize(
    ("locks", "bye"), [((("e01", "e02"), ("e02", "e03")), None), ((("e01", "e02"),), "e01")]
)
def test_nobody_is_kept_in_two_places(locks: tuple[tuple[str, str], ...], bye: str | None) -> None:
    with pytest.raises(Mistake, match="mistake-draw-locked-twice"):
        pair(state(*everybody(5), locks=locks, bye=bye))


def test_who_may_meet_nobody_is_named() -> None:
    apart = tuple(("e01", other.entry_id) for other in everybody(4)[1:])
    with pytest.raises(Mistake, match=r"mistake-draw-nobody-to-meet \{'entry': 'e01'\}"):
        pair(state(*everybody(4), never=apart))


def test_too_many_kept_apart_are_named() -> None:
    apart = (("e01", "e02"), ("e01", "e03"), ("e02", "e03"))
    with pytest.raises(Mistake) as raised:
        pair(state(*everybody(4), never=(*apart, ("e04", "e02"), ("e04", "e03"))))
    assert "e0" in load_wording().mistake(raised.value)


def test_two_who_are_kept_apart_never_meet() -> None:
    drawn = pair(state(*everybody(6), never=(("e06", "e01"),)))
    assert all(not (each.has("e01") and each.has("e06")) for each in drawn.pairs)


def test_meetings_that_only_one_of_two_tells_of_count() -> None:
    first, *others = everybody(4)
    told = first.model_copy(update={"met": ("e02", "e03", "e04", "e04")})
    assert pair(state(told, *others)).cost.meetings == 1
