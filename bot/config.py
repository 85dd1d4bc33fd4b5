"""Settings, read once from the environment and an optional `.env` file."""

import re
from pathlib import Path
from typing import Annotated, Literal

from platformdirs import user_data_path
from pydantic import (
    AfterValidator,
    AnyHttpUrl,
    Field,
    SecretStr,
    TypeAdapter,
    ValidationInfo,
    field_validator,
)
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.engine.asker import LONGEST_NAME

DISCORD_API = "https://discord.com/api/v10"
LONGEST_MODEL = 100
_HTTP = TypeAdapter(AnyHttpUrl)
_KEY = re.compile(r"[!-~]+")
"""What can stand in the header that carries a key."""


def default_database() -> Path:
    """Give the file in the user's data folder that the terminal and Discord share."""
    return user_data_path("gadfly", appauthor=False) / "gadfly.db"


def _a_file(path: Path) -> Path:
    if str(path) == ":memory:":
        raise ValueError("it has to be a file")
    try:
        return path.expanduser()
    except RuntimeError as error:
        raise ValueError(str(error)) from None


def _a_base(address: str) -> str:
    if not _HTTP.validate_python(address).port:
        raise ValueError("it needs a port other than 0")
    return address.rstrip("/")


def _a_key(key: SecretStr) -> SecretStr:
    if not _KEY.fullmatch(key.get_secret_value()):
        raise ValueError("it holds a character that no key has")
    return key


class Config(BaseSettings):
    """Every setting of the program; all but the token have a default that works."""

    model_config = SettingsConfigDict(
        env_prefix="GADFLY_",
        env_file=".env",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
    )

    discord_token: SecretStr | None = Field(default=None, validation_alias="DISCORD_TOKEN")
    database: Annotated[Path, AfterValidator(_a_file)] = Field(default_factory=default_database)
    discord_api: Annotated[str, AfterValidator(_a_base)] = DISCORD_API
    web_url: Annotated[str, AfterValidator(_a_base)] | None = None
    locale: str = "en"
    name: str = Field(default="", max_length=LONGEST_NAME)
    judge_deadline: float = Field(default=20.0, gt=0, le=600)
    llm_url: Annotated[str, AfterValidator(_a_base)] | None = None
    llm_model: str = Field(default="", max_length=LONGEST_MODEL)
    llm_key: Annotated[SecretStr, AfterValidator(_a_key)] | None = None
    llm_daily_tokens: int = Field(default=200_000, ge=0, le=10**12)
    llm_timeout: float = Field(default=20.0, gt=0, le=600)
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    log_format: Literal["text", "json"] = "text"

    @field_validator("llm_model")
    @classmethod
    def _with_its_address(cls, model: str, read: ValidationInfo) -> str:
        """Refuse half a second judge: whoever set one of the two means it to speak."""
        if bool(model) != bool(read.data.get("llm_url")):
            raise ValueError("GADFLY_LLM_URL and GADFLY_LLM_MODEL belong together")
        return model
