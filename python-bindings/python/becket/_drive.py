"""What the extension leaves to Python: waiting for coroutines, and asynchronous runs."""

from __future__ import annotations

import asyncio
import inspect
import json
import time
import traceback
from collections.abc import Awaitable, Callable, Iterable
from contextvars import ContextVar
from datetime import datetime, timedelta, timezone
from typing import Any

_WORDS = {"undefined": None, "NaN": float("nan"), "Infinity": float("inf"), "-Infinity": float("-inf"), "-0": -0.0}


#: When the run that calls is out of time, by ``time.monotonic()``.
_deadline: ContextVar[float | None] = ContextVar("becket_deadline", default=None)


class Late(Exception):
    """A function gave no answer before the run was out of time: what became of the effect is not known."""


def time_left() -> float | None:
    """The seconds that the run has left which calls this function: for the timeouts of what the function does.

    What a function gives later is recorded in the journal as late, and the hook does not get it. Not less than 0; ``None``
    outside of a function that a hook calls.
    """
    deadline = _deadline.get()
    return None if deadline is None else max(0.0, deadline - time.monotonic())


def invoke(called: Callable[..., Any], args: Iterable[Any], left: float) -> Any:
    """Calls a function of a run that has so many seconds left."""
    token = _deadline.set(time.monotonic() + left)
    try:
        return called(*args)
    finally:
        _deadline.reset(token)


async def within(value: Awaitable[Any], left: float) -> Any:
    """What an awaitable gives, or :exc:`Late` when the seconds are over: it is cancelled then."""
    end = time.monotonic() + left
    _deadline.set(end)
    try:
        return await asyncio.wait_for(value, left)
    except asyncio.TimeoutError:
        # It may have been the function's own.
        if time.monotonic() < end:
            raise
        raise Late from None


def wait(value: Any, left: float) -> Any:
    """The value, or what an awaitable gives within so many seconds, in a loop of its own."""
    return asyncio.run(within(value, left)) if inspect.isawaitable(value) else value


def check_loop(functions: Iterable[Callable[..., Any]]) -> None:
    """Raises where a coroutine function could not be waited for."""
    if not any(inspect.iscoroutinefunction(it) for it in functions):
        return
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return
    raise RuntimeError("this hook calls a coroutine function, and a loop is running here: use `await hook.call(event)`")


async def drive(run: Any) -> Any:
    """Runs to the end as a coroutine. The event loop stands still while the hook itself runs, which its limits bound."""
    run.start()
    flying: dict[asyncio.Future[Any], int] = {}
    try:
        return await _go_on(run, flying)
    finally:
        # What is still in flight is recorded, unless this task was cancelled.
        while flying and not _is_cancelled():
            await _land(run, flying)
        for task in flying:
            task.cancel()


def _detail(error: BaseException) -> str:
    """What the journal says of an exception: the journal keeps the beginning."""
    return f"{error!r}\n{''.join(traceback.format_exception(type(error), error, error.__traceback__))}"


def _is_cancelled() -> bool:
    task = asyncio.current_task()
    # Before 3.11 a task does not know.
    return bool(task and getattr(task, "cancelling", lambda: 1)())


async def _go_on(run: Any, flying: dict[asyncio.Future[Any], int]) -> Any:
    while True:
        what, number, called, value, left = run.resume()
        if what == "done":
            return value
        if what == "pending":
            await _land(run, flying)
            continue
        try:
            result = invoke(called, value, left)
            if isinstance(result, Awaitable):
                flight = asyncio.ensure_future(within(result, left))
                if what == "started":
                    flying[flight] = number
                    continue
                result = await flight
        except Late:
            run.time_out()
        except Exception as error:
            detail = _detail(error)
            run.fail(detail) if what == "call" else run.fail_call(number, detail)
        except BaseException:
            # The task was cancelled: what became of the effect is not known to the journal either.
            raise
        else:
            run.settle(result) if what == "call" else run.settle_call(number, result)


async def _land(run: Any, flying: dict[asyncio.Future[Any], int]) -> None:
    """Waits until one of the calls in flight is answered, and gives the answers that are there in the order of the calls."""
    if not flying:
        raise RuntimeError("the run waits for a call that was made elsewhere")
    done, _ = await asyncio.wait(flying, return_when=asyncio.FIRST_COMPLETED)
    for task in sorted(done, key=lambda task: flying[task]):
        number = flying.pop(task)
        error = asyncio.CancelledError() if task.cancelled() else task.exception()
        if error is None:
            run.settle_call(number, task.result())
        elif not isinstance(error, Late):
            run.fail_call(number, _detail(error))


class Flights:
    """Calls in flight of a run that has no loop: they have one of their own, which goes on while the run waits."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._flying: dict[asyncio.Future[Any], int] = {}

    def __len__(self) -> int:
        return len(self._flying)

    def add(self, number: int, value: Awaitable[Any], left: float) -> None:
        """One more call, of a run that has so many seconds left."""
        self._flying[self._loop.create_task(within(value, left))] = number

    def next(self) -> list[tuple[int, bool, Any]]:
        """Waits until at least one is there, or late: number, whether it failed, and the result or the detail of those in time."""
        done, _ = self._loop.run_until_complete(asyncio.wait(self._flying, return_when=asyncio.FIRST_COMPLETED))
        landed = []
        for task in sorted(done, key=lambda task: self._flying[task]):
            number = self._flying.pop(task)
            error = asyncio.CancelledError() if task.cancelled() else task.exception()
            if error is None:
                landed.append((number, False, task.result()))
            elif isinstance(error, Late):
                continue
            elif isinstance(error, Exception):
                landed.append((number, True, _detail(error)))
            else:
                raise error
        return landed

    def close(self) -> None:
        """Ends the loop."""
        self._loop.run_until_complete(self._loop.shutdown_asyncgens())
        self._loop.close()


def from_journal(text: str) -> Any:
    """The value of a journal's text, in which ``{"$": …}`` stands for what JSON has no word for.

    A date that no ``datetime`` can hold is its milliseconds since 1970.
    """
    return _plain(json.loads(text))


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [_plain(it) for it in value]
    if isinstance(value, dict):
        if list(value) == ["$"]:
            inner = value["$"]
            if isinstance(inner, str):
                return _WORDS.get(inner)
            return _tagged(*inner) if isinstance(inner, list) else {key: _plain(it) for key, it in inner.items()}
        return {key: _plain(it) for key, it in value.items()}
    return value


def _tagged(kind: str, inner: Any) -> Any:
    """What ``["date", 0]`` and ``["bytes", "00ff"]`` stand for."""
    if kind == "bytes":
        return bytes.fromhex(inner)
    time = _plain(inner)
    try:
        return datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(milliseconds=time)
    except (OverflowError, ValueError):
        return time
