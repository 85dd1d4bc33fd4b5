"""Settings, read once from the environment and an optional `.env` file."""

from pathlib import Path
from typing import Annotated, Literal

from platformdirs import user_data_path
from pydantic import Field, SecretStr, StringConstraints
from pydantic_settings import BaseSettings, SettingsConfigDict

DISCORD_API = "https://discord.com/api/v10"


def default_database() -> Path:
    """Give the file in the user's data folder that the terminal and Discord share."""
    return user_data_path("gadfly", appauthor=False) / "gadfly.db"


class Config(BaseSettings):
    """Every setting of the program; all but the token have a default that works."""

    model_config = SettingsConfigDict(
        env_prefix="GADFLY_", env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True
    )

    discord_token: SecretStr | None = Field(default=None, validation_alias="DISCORD_TOKEN")
    database: Path = Field(default_factory=default_database)
    discord_api: Annotated[str, StringConstraints(pattern=r"^https?://\S+[^/\s]$")] = DISCORD_API
    locale: str = "en"
    name: str = Field(default="", max_length=32)
    judge_deadline: float = Field(default=20.0, gt=0, le=600)
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    log_format: Literal["text", "json"] = "text"

    @property
    def database_file(self) -> Path:
        """Give the database's path with `~` expanded."""
        return self.database.expanduser()
