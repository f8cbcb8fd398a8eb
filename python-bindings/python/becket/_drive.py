"""What the extension leaves to Python: waiting for coroutines, and asynchronous runs."""

from __future__ import annotations

import asyncio
import inspect
import json
import traceback
from collections.abc import Awaitable, Callable, Iterable
from datetime import datetime, timedelta, timezone
from typing import Any

_WORDS = {"undefined": None, "NaN": float("nan"), "Infinity": float("inf"), "-Infinity": float("-inf"), "-0": -0.0}


def wait(value: Any) -> Any:
    """The value, or what an awaitable gives, in a loop of its own."""
    if not inspect.isawaitable(value):
        return value

    async def awaited() -> Any:
        return await value

    return asyncio.run(awaited())


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


def _is_cancelled() -> bool:
    task = asyncio.current_task()
    # Before 3.11 a task does not know.
    return bool(task and getattr(task, "cancelling", lambda: 1)())


async def _go_on(run: Any, flying: dict[asyncio.Future[Any], int]) -> Any:
    while True:
        what, number, called, value = run.resume()
        if what == "done":
            return value
        if what == "pending":
            await _land(run, flying)
            continue
        try:
            result = called(*value)
            if isinstance(result, Awaitable):
                if what == "started":
                    flying[asyncio.ensure_future(result)] = number
                    continue
                result = await result
        except Exception:
            detail = traceback.format_exc()
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
        else:
            run.fail_call(number, "".join(traceback.format_exception(type(error), error, error.__traceback__)))


class Flights:
    """Calls in flight of a run that has no loop: they have one of their own, which goes on while the run waits."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._flying: dict[asyncio.Future[Any], int] = {}

    def __len__(self) -> int:
        return len(self._flying)

    def add(self, number: int, value: Awaitable[Any]) -> None:
        """One more call."""

        async def awaited() -> Any:
            return await value

        self._flying[self._loop.create_task(awaited())] = number

    def next(self) -> list[tuple[int, bool, Any]]:
        """Waits until at least one is there: number, whether it failed, and the result or the detail."""
        done, _ = self._loop.run_until_complete(asyncio.wait(self._flying, return_when=asyncio.FIRST_COMPLETED))
        landed = []
        for task in sorted(done, key=lambda task: self._flying[task]):
            number = self._flying.pop(task)
            error = asyncio.CancelledError() if task.cancelled() else task.exception()
            if error is None:
                landed.append((number, False, task.result()))
            elif isinstance(error, Exception):
                text = "".join(traceback.format_exception(type(error), error, error.__traceback__))
                landed.append((number, True, text))
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
