"""Dates: a `datetime` becomes a `Date` of the hook, which is whole milliseconds, and a `Date` comes back as a `datetime` in UTC."""

import asyncio
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


YEARS = "years 1 to 9999"
UNFIT = [("8.64e15", YEARS), ("253402300800000", YEARS), ("-62135596800001", YEARS), ("NaN", "invalid date")]


@pytest.mark.parametrize(("time", "message"), UNFIT)
@pytest.mark.parametrize("result", ["date", "[1, { at: date }]", "{ ...event, at: date }"])
def test_a_result_with_a_date_that_python_cannot_hold_is_an_error_of_the_run(time: str, message: str, result: str) -> None:
    hook = becket.compile(f"export default (event) => {{ console.log('ran'); const date = new Date({time}); return ({result}) }}")
    with pytest.raises(becket.HookError, match=message):
        hook({})
    outcome = hook.observe({})
    assert type(outcome.error) is becket.HookError and message in str(outcome.error)
    assert outcome.result is None and outcome.output == "ran\n" and outcome.result_steps > 0
    returned = list(hook.map([{}, {}], errors="return"))
    assert [type(it) for it in returned] == [becket.HookError] * 2
    with pytest.raises(becket.HookError, match=message):
        next(hook.map([{}]))
    with pytest.raises(becket.HookError, match=message):
        asyncio.run(hook.call({}))


def test_the_first_and_the_last_date_that_python_can_hold_are_results() -> None:
    first = datetime(1, 1, 1, tzinfo=timezone.utc)
    last = datetime(9999, 12, 31, 23, 59, 59, 999_000, tzinfo=timezone.utc)
    assert DATES({"times": [-62_135_596_800_000, 253_402_300_799_999]}) == [first, last]


CALLED: list[Any] = []


@becket.function("dates", effect="write")
def keep(date: Any) -> str:
    CALLED.append(date)
    return "kept"


@becket.function("dates", effect="write")
async def keep_later(date: Any) -> str:
    CALLED.append(date)
    return "kept"


@pytest.mark.parametrize(("time", "message"), UNFIT)
@pytest.mark.parametrize("function", [keep, keep_later])
def test_a_call_with_a_date_that_python_cannot_hold_fails(function: Any, time: str, message: str, tmp_path: Any) -> None:
    name = "keep" if function is keep else "keep_later"
    source = f"""import {{ {name} }} from "dates";
    export default async (event) => {{
      try {{ await {name}([new Date({time})]); }} catch (error) {{ return [error.name, await {name}(event)]; }}
    }}"""
    store = becket.Store(tmp_path / "hooks.db")
    hook = becket.compile(source, functions=[function], allow=["dates"], store=store)
    CALLED.clear()
    assert hook("event") == ["Error", "kept"]
    assert asyncio.run(hook.call("event")) == ["Error", "kept"]
    assert CALLED == ["event", "event"]
    journal = store.journal()
    assert [called["outcome"] for called in journal] == ["failed", "value"] * 2
    assert message in journal[0]["value"] and message in journal[2]["value"]
    ((argument,),) = journal[0]["args"]
    assert repr(float(argument)) == repr(float(time))
    uncaught = f'import {{ {name} }} from "dates"; export default async () => {{ await {name}(new Date({time})) }}'
    with pytest.raises(becket.Thrown):
        asyncio.run(becket.compile(uncaught, functions=[function], allow=["dates"]).call({}))
