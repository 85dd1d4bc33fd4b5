"""Moments as the record keeps them: whole milliseconds since 1970, always UTC."""

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def to_ms(moment: datetime) -> int:
    """Give the milliseconds of an aware moment; a naive one is a `TypeError`."""
    return (moment - _EPOCH) // _MILLISECOND


def from_ms(milliseconds: int) -> datetime:
    """Give the moment, in UTC."""
    return _EPOCH + milliseconds * _MILLISECOND


def from_ms_or_none(milliseconds: int | None) -> datetime | None:
    """Give the moment, or nothing where none was recorded."""
    return None if milliseconds is None else from_ms(milliseconds)
