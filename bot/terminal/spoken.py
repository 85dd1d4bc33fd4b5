"""Spoken: the words of the command line before any engine is open."""

from pydantic import ValidationError
from pydantic_settings import SettingsError

from bot.config import Config
from bot.wording import DEFAULT_LOCALE, Wording, load_wording


def spoken() -> Wording:
    """Give the wording that the settings ask for, or English where they cannot be read."""
    try:
        return load_wording(Config().locale)
    except (ValidationError, SettingsError, UnicodeDecodeError, OSError):
        return load_wording(DEFAULT_LOCALE)


def setting_name(field: str) -> str:
    """Give a setting's name as a person sets it in the environment."""
    known = Config.model_fields.get(field)
    if known is None or isinstance(known.validation_alias, str):
        return field
    return f"{Config.model_config.get('env_prefix', '')}{field}".upper()
