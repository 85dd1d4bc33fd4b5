"""The life of a tournament: its stages, and what may be done in each.

sign_up ─> check_in ─> drawing ─> running ─> between ─┬─> drawing ...
   └────────────────────^                            ├─> breaking ─> drawing ...
                                                     └─> finished
Whatever is not over can be cancelled, and every step can be undone.
"""

from collections.abc import Mapping
from enum import StrEnum

from arguments.mistakes import Mistake


class Stage(StrEnum):
    """How far a tournament is."""

    SIGN_UP = "sign_up"
    CHECK_IN = "check_in"
    DRAWING = "drawing"
    RUNNING = "running"
    BETWEEN = "between"
    BREAKING = "breaking"
    FINISHED = "finished"
    CANCELLED = "cancelled"

    @property
    def is_before_the_draw(self) -> bool:
        """Tell whether people still sign up and check in, so that nobody is drawn yet."""
        return self in {Stage.SIGN_UP, Stage.CHECK_IN}

    @property
    def is_over(self) -> bool:
        """Tell whether nothing happens any more."""
        return self in {Stage.FINISHED, Stage.CANCELLED}

    @property
    def name_key(self) -> str:
        """Give the wording key of its name."""
        return f"stage-{self.value.replace('_', '-')}"


class Action(StrEnum):
    """What somebody may do to a tournament as a whole."""

    JOIN = "join"
    LEAVE = "leave"
    SETTINGS = "settings"
    OPEN_CHECK_IN = "open_check_in"
    CHECK_IN = "check_in"
    WITHDRAW = "withdraw"
    COME_BACK = "come_back"
    ADD_ENTRY = "add_entry"
    JUDGE = "judge"
    DRAFT = "draft"
    EDIT = "edit"
    RELEASE = "release"
    CLOSE = "close"
    BREAK = "break"
    RESERVE = "reserve"
    FINISH = "finish"
    CANCEL = "cancel"
    PAUSE = "pause"
    RESUME = "resume"
    UNDO = "undo"

    @property
    def name_key(self) -> str:
        """Give the wording key of its name, as a button or a line of a log has it."""
        return f"action-{self.value.replace('_', '-')}"


_ALWAYS = frozenset(Stage)
_OPEN = frozenset(stage for stage in Stage if not stage.is_over)
_BEFORE = frozenset({Stage.SIGN_UP, Stage.CHECK_IN})
_AFTER_START = frozenset({Stage.DRAWING, Stage.RUNNING, Stage.BETWEEN})
_BETWEEN = frozenset({Stage.BETWEEN, Stage.BREAKING})

_STAGES: Mapping[Action, frozenset[Stage]] = {
    Action.JOIN: _BEFORE,
    Action.LEAVE: _OPEN,
    Action.SETTINGS: _BEFORE,
    Action.OPEN_CHECK_IN: frozenset({Stage.SIGN_UP}),
    Action.CHECK_IN: frozenset({Stage.CHECK_IN}),
    Action.WITHDRAW: _OPEN,
    Action.COME_BACK: _BEFORE | _AFTER_START,
    Action.ADD_ENTRY: _BEFORE | _AFTER_START,
    Action.JUDGE: _OPEN,
    Action.DRAFT: _BEFORE | _BETWEEN | {Stage.RUNNING},
    Action.EDIT: frozenset({Stage.DRAWING}),
    Action.RELEASE: frozenset({Stage.DRAWING}),
    Action.CLOSE: frozenset({Stage.RUNNING}),
    Action.BREAK: frozenset({Stage.BETWEEN, Stage.RUNNING}),
    Action.RESERVE: frozenset({Stage.BREAKING}),
    Action.FINISH: _BETWEEN,
    Action.CANCEL: _OPEN,
    Action.PAUSE: _OPEN,
    Action.RESUME: _OPEN,
    Action.UNDO: _ALWAYS,
}
_NOT_WHILE_PAUSED = frozenset({Action.RELEASE, Action.PAUSE})
"""Releasing starts clocks, which stand."""


def allowed(stage: str, *, paused: bool = False) -> frozenset[Action]:
    """List what a stage allows; whether there is anything to undo or to draw shows when asked."""
    return frozenset(action for action in Action if _why_not(action, Stage(stage), paused) is None)


def check(action: Action, stage: str, *, paused: bool = False) -> None:
    """Raise a `Mistake` that says why an action is not for now, and what comes first."""
    reason = _why_not(action, Stage(stage), paused)
    if reason is not None:
        raise reason


def _why_not(action: Action, stage: Stage, paused: bool) -> Mistake | None:  # noqa: FBT001 (private)
    if stage.is_over and stage not in _STAGES[action]:
        return Mistake("mistake-tournament-ended", stage=stage.value)
    if stage not in _STAGES[action]:
        return Mistake("mistake-not-now", action=action.value, stage=stage.value)
    if paused and action in _NOT_WHILE_PAUSED:
        return Mistake("mistake-paused", action=action.value)
    if action is Action.RESUME and not paused:
        return Mistake("mistake-not-paused")
    return None
