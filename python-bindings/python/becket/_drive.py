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
_end: ContextVar[float | None] = ContextVar("becket_end", default=None)


#: How long a coroutine that was cancelled may take to end.
_GRACE_SECONDS = 1.0


class Late(Exception):
    """A function gave no answer before the run was out of time: what became of the effect is not known."""


def time_left() -> float | None:
    """The seconds that the run has left which calls this function: for the timeouts of what the function does.

    What a function gives later is recorded in the journal as late, and the hook does not get it. Not less than 0; ``None``
    outside of a function that a hook calls.
    """
    end = _end.get()
    return None if end is None else max(0.0, end - time.monotonic())


def invoke(called: Callable[..., Any], args: Iterable[Any], left: float) -> Any:
    """Calls a function of a run that has so many seconds left."""
    token = _end.set(time.monotonic() + left)
    try:
        return called(*args)
    finally:
        _end.reset(token)


async def within(value: Awaitable[Any], end: float) -> Any:
    """What an awaitable gives, or :exc:`Late` when it has not by then: it is cancelled, and not waited for for ever."""
    _end.set(end)
    if time.monotonic() >= end:
        # It is not begun: a coroutine runs to where it waits first.
        if inspect.iscoroutine(value):
            value.close()
        raise Late
    task = asyncio.ensure_future(value)
    try:
        await asyncio.wait({task}, timeout=max(0.0, end - time.monotonic()))
        if not task.done():
            task.cancel()
            await asyncio.wait({task}, timeout=_GRACE_SECONDS)
            if not task.done() or task.cancelled():
                raise Late
        if task.cancelled():
            # Nobody has cancelled the run: what the function waited for was, which is its failure.
            raise RuntimeError("what the function awaited was cancelled")
        return task.result()
    finally:
        task.cancel()


def wait(value: Any, left: float) -> Any:
    """The value, or what an awaitable gives within so many seconds, in a loop of its own."""
    if not inspect.isawaitable(value):
        return value
    flights = Flights()
    try:
        flights.add(0, value, left)
        return flights.only()
    finally:
        flights.close()


def check_loop(functions: Iterable[Callable[..., Any]]) -> None:
    """Raises where a coroutine function could not be waited for."""
    if not any(inspect.iscoroutinefunction(it) for it in functions):
        return
    if not _is_loop_running():
        return
    raise RuntimeError("this hook calls a coroutine function, and a loop is running here: use `await hook.call(event)`")


async def drive(run: Any) -> Any:
    """Runs to the end as a coroutine. The event loop stands still while the hook itself runs, which its limits bound; the time that
    its functions have goes on."""
    run.start()
    flying: dict[asyncio.Future[Any], int] = {}
    is_cancelled = False
    try:
        return await _go_on(run, flying)
    except asyncio.CancelledError:
        is_cancelled = True
        raise
    finally:
        try:
            # What is still in flight is recorded if it is there in time, unless this task was cancelled.
            while flying and not is_cancelled:
                await _land(run, flying)
        finally:
            for task in flying:
                task.cancel()


async def _go_on(run: Any, flying: dict[asyncio.Future[Any], int]) -> Any:
    while True:
        what, number, called, value, left = run.resume()
        if what == "done":
            return value
        if what == "pending":
            if await _land(run, flying):
                run.time_out()
            continue
        end = time.monotonic() + left
        result = failure = None
        try:
            result = invoke(called, value, left)
        except Exception as error:
            failure = error
        if isinstance(result, Awaitable):
            flight = asyncio.ensure_future(within(result, end))
            if what == "started":
                flying[flight] = number
                continue
            await _along(run, flight, flying)
            # What became of the effect of a task that was cancelled is not known to the journal either.
            try:
                result = flight.result()
            except Late:
                run.time_out()
            except Exception as error:
                failure = error
        if failure is not None:
            detail = _detail(failure)
            run.fail(detail) if what == "call" else run.fail_call(number, detail)
        else:
            run.settle(result) if what == "call" else run.settle_call(number, result)


async def _along(run: Any, flight: asyncio.Future[Any], flying: dict[asyncio.Future[Any], int]) -> None:
    """Waits for a call, and gives the answers of those in flight as they come."""
    try:
        while not flight.done():
            await asyncio.wait({flight, *flying}, return_when=asyncio.FIRST_COMPLETED)
            _settle(run, flying)
    finally:
        flight.cancel()


async def _land(run: Any, flying: dict[asyncio.Future[Any], int]) -> bool:
    """Waits until one of the calls in flight is answered, or late. Whether one was late."""
    if not flying:
        raise RuntimeError("the run waits for a call that was made elsewhere")
    await asyncio.wait(flying, return_when=asyncio.FIRST_COMPLETED)
    return _settle(run, flying)


def _settle(run: Any, flying: dict[asyncio.Future[Any], int]) -> bool:
    """Gives the answers that are there, in the order of the calls. Whether one was late."""
    is_late = False
    for task in sorted((task for task in flying if task.done()), key=lambda task: flying[task]):
        number = flying.pop(task)
        error = _error_of(task)
        if error is None:
            run.settle_call(number, task.result())
        elif isinstance(error, Late):
            is_late = True
        else:
            run.fail_call(number, _detail(error))
    return is_late


def _error_of(task: asyncio.Future[Any]) -> BaseException | None:
    return asyncio.CancelledError() if task.cancelled() else task.exception()


def _detail(error: BaseException) -> str:
    """What the journal says of an exception: the journal keeps the beginning."""
    lines = traceback.format_exception(type(error), error, error.__traceback__)
    return "".join([lines[-1], *lines])


class Flights:
    """Calls in flight of a run that has no loop: they have one of their own, which goes on while the run waits."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._flying: dict[asyncio.Future[Any], int] = {}

    def __len__(self) -> int:
        return len(self._flying)

    def add(self, number: int, value: Awaitable[Any], left: float) -> None:
        """One more call, of a run that has so many seconds left."""
        self._flying[self._loop.create_task(within(value, time.monotonic() + left))] = number

    def only(self) -> Any:
        """What the only call gives."""
        (task,) = self._flying
        return self._loop.run_until_complete(task)

    def next(self) -> list[tuple[int, bool, Any]]:
        """Waits until at least one is there: number, whether it failed, and the result or the detail. Raises :exc:`Late` where none
        is there in time."""
        self._loop.run_until_complete(asyncio.wait(self._flying, return_when=asyncio.FIRST_COMPLETED))
        landed: list[tuple[int, bool, Any]] = []
        is_late = False
        for task in sorted((task for task in self._flying if task.done()), key=lambda task: self._flying[task]):
            number = self._flying.pop(task)
            error = _error_of(task)
            if error is None:
                landed.append((number, False, task.result()))
            elif isinstance(error, Late):
                is_late = True
            elif isinstance(error, Exception):
                landed.append((number, True, _detail(error)))
            else:
                raise error
        if is_late and not landed:
            raise Late
        return landed

    def close(self) -> None:
        """Ends the loop: what is still there is cancelled, and has a moment to end. Threads that a function has left running are not
        waited for."""
        try:
            tasks = asyncio.all_tasks(self._loop)
            for task in tasks:
                task.cancel()
            if not _is_loop_running():
                if tasks:
                    self._loop.run_until_complete(asyncio.wait(tasks, timeout=_GRACE_SECONDS))
                self._loop.run_until_complete(self._loop.shutdown_asyncgens())
        finally:
            self._loop.close()


def _is_loop_running() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


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
