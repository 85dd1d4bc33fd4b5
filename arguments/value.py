"""The frozen pydantic model that every value of the game is."""

from pydantic import BaseModel, ConfigDict


class Value(BaseModel):
    """An immutable value: equal by content, hashable where its parts are, strict about fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")
