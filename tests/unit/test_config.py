"""Settings: sane defaults, and a wrong one is refused where it is read."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.config import DISCORD_API, Config


@pytest.fixture(autouse=True)
def _nothing_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISCORD_TOKEN", "GADFLY_DATABASE", "GADFLY_DISCORD_API", "GADFLY_LOCALE"):
        monkeypatch.delenv(name, raising=False)


def test_nothing_needs_to_be_set() -> None:
    config = Config(_env_file=None)
    assert config.discord_token is None
    assert config.discord_api == DISCORD_API
    assert config.database.name == "gadfly.db"


def test_the_token_is_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", "secret-token")
    assert "secret-token" not in repr(Config(_env_file=None))


def test_a_file_of_settings_is_read(tmp_path: Path) -> None:
    (tmp_path / "here.env").write_text("DISCORD_TOKEN=abc\nGADFLY_NAME=Ada\nOTHER=1\n")
    config = Config(_env_file=tmp_path / "here.env")
    assert config.name == "Ada"


def test_the_end_of_an_address_does_not_matter() -> None:
    config = Config(discord_api="http://127.0.0.1:8080/api/v10/", _env_file=None)
    assert config.discord_api == "http://127.0.0.1:8080/api/v10"


@pytest.mark.parametrize(
    "address",
    ["http://a:99999", "http://[::1", "http://1.2.3.4.5:0", "ftp://example.org", "example.org", ""],
)
def test_an_address_that_cannot_be_one_is_refused(address: str) -> None:
    with pytest.raises(ValidationError):
        Config(discord_api=address, _env_file=None)


@pytest.mark.parametrize("place", [":memory:", "~nobody-of-this-name/gadfly.db"])
def test_a_database_that_cannot_be_kept_is_refused(place: str) -> None:
    with pytest.raises(ValidationError):
        Config(database=Path(place), _env_file=None)


@pytest.mark.parametrize(("url", "model"), [("http://localhost:8080/v1", ""), (None, "any")])
def test_half_a_second_judge_is_refused(url: str | None, model: str) -> None:
    with pytest.raises(ValidationError, match="belong together"):
        Config(llm_url=url, llm_model=model, _env_file=None)


def test_a_second_judge_needs_an_address_and_a_model() -> None:
    config = Config(llm_url="http://localhost:8080/v1/", llm_model="any", _env_file=None)
    assert (config.llm_url, config.llm_key) == ("http://localhost:8080/v1", None)


@pytest.mark.parametrize("key", ["schl\u00fcssel", "two words", "line\n"])
def test_a_key_that_no_header_can_carry_is_refused_unseen(key: str) -> None:
    with pytest.raises(ValidationError) as refused:
        Config(llm_key=key, _env_file=None)
    assert key not in str(refused.value)
