"""What each stage of a tournament allows."""

import pytest

from arguments.mistakes import Mistake
from arguments.tournaments.lifecycle import Action, Stage, allowed, check
from bot.wording import load_wording


def said(action: Action, stage: Stage, *, paused: bool) -> str:
    with pytest.raises(Mistake) as caught:
        check(action, stage, paused=paused)
    return load_wording().mistake(caught.value)


def test_signing_up_ends_with_the_first_draw() -> None:
    assert [stage for stage in Stage if Action.JOIN in allowed(stage)] == [
        Stage.SIGN_UP,
        Stage.CHECK_IN,
    ]


def test_only_undoing_is_left_when_it_is_over() -> None:
    assert allowed(Stage.FINISHED) == allowed(Stage.CANCELLED) == {Action.UNDO}


def test_a_draft_is_released_only_while_the_clocks_run() -> None:
    assert Action.RELEASE in allowed(Stage.DRAWING)
    assert Action.RELEASE not in allowed(Stage.DRAWING, paused=True)


@pytest.mark.parametrize("paused", [False, True])
@pytest.mark.parametrize("stage", Stage)
def test_whatever_is_refused_says_why(stage: Stage, *, paused: bool) -> None:
    refused = set(Action) - allowed(stage, paused=paused)
    assert all(said(action, stage, paused=paused).endswith(".") for action in refused)


@pytest.mark.parametrize("named", [*Stage, *Action])
def test_every_stage_and_action_has_a_name(named: Stage | Action) -> None:
    assert load_wording().say(named.name_key)
