"""Dates: a `datetime` is a `Date` of the hook, which is whole milliseconds in UTC, and a `Date` comes back as a `datetime` in UTC."""

from datetime import datetime, timedelta, timezone, tzinfo
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import becket
import pytest

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
TIMES = becket.compile("export default (event) => event.dates.map((date) => date.getTime())")
DATES = becket.compile("export default (event) => event.times.map((time) => new Date(time))")


class Zone(tzinfo):
    """A time zone whose offset is what a function gives."""

    def __init__(self, offset: Any) -> None:
        self.offset = offset

    def utcoffset(self, when: datetime | None) -> Any:
        return self.offset()

    def dst(self, when: datetime | None) -> timedelta | None:
        return None

    def tzname(self, when: datetime | None) -> str:
        return "zone"


class Moment(datetime):
    """A class of its own, which says itself what a difference is."""

    def __sub__(self, other: Any) -> Any:
        return super().__sub__(other) + timedelta(seconds=1)


def zones() -> list[tzinfo]:
    found: list[tzinfo] = [timezone.utc, timezone.max, timezone.min, timezone(timedelta(microseconds=-1))]
    found.append(timezone(timedelta(hours=5, minutes=45, seconds=7, microseconds=999_500)))
    try:
        # An hour of autumn comes twice there, and `fold` says which is meant.
        found.append(ZoneInfo("Europe/Berlin"))
    except ZoneInfoNotFoundError:
        pass
    return found


def test_a_date_is_what_pythons_own_arithmetic_gives() -> None:
    days = [(1, 1, 1), (4, 2, 29), (1582, 10, 15), (1900, 2, 28), (1900, 3, 1), (1969, 12, 31), (1970, 1, 1), (2000, 2, 29)]
    days += [(2024, month, 28) for month in range(1, 13)] + [(2023, month, 28) for month in range(1, 13)] + [(9999, 12, 31)]
    clocks = [(0, 0, 0, 0), (2, 30, 0, 0), (23, 59, 59, 999_999), (12, 1, 2, 1), (12, 1, 2, 999), (12, 1, 2, 1000)]
    dates = [datetime(*day, *clock, tzinfo=zone) for day in days for clock in clocks for zone in zones()]
    dates += [datetime(2024, 10, 27, 2, 30, tzinfo=zone, fold=fold) for fold in [0, 1] for zone in zones()]
    expected = [(date - EPOCH) // timedelta(milliseconds=1) for date in dates]
    assert TIMES({"dates": dates}) == expected
    in_range = [time for time in expected if abs(time) < 60_000_000_000_000]
    result = DATES({"times": in_range})
    assert result == [EPOCH + timedelta(milliseconds=time) for time in in_range]
    assert all(type(date) is datetime and date.tzinfo is timezone.utc for date in result)


def test_a_date_of_a_class_of_its_own_says_itself_what_it_is() -> None:
    assert TIMES({"dates": [Moment(1970, 1, 1, tzinfo=timezone.utc), EPOCH]}) == [1000, 0]


def test_a_date_without_an_offset_is_refused() -> None:
    for date in [datetime(2024, 1, 1), Moment(2024, 1, 1), datetime(2024, 1, 1, tzinfo=Zone(lambda: None))]:
        for event in [{"dates": [date]}, {"unread": date}]:
            with pytest.raises(TypeError, match="2024-01-01 00:00:00 has no time zone"):
                TIMES(event)


def test_an_offset_that_python_refuses_is_refused() -> None:
    for offset, error in [(lambda: 1, TypeError), (lambda: timedelta(days=1), ValueError), (lambda: 1 / 0, ZeroDivisionError)]:
        with pytest.raises(error):
            TIMES({"dates": [datetime(2024, 1, 1, tzinfo=Zone(offset))]})
