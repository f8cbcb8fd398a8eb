"""What the extension leaves to Python: waiting for coroutines, asynchronous runs, and runs over many events."""

from __future__ import annotations

import asyncio
import inspect
import json
import traceback
from collections.abc import Awaitable, Callable, Iterable, Iterator
from typing import Any

from ._errors import HookError

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
    while True:
        called, value = run.resume()
        if called is None:
            return value
        try:
            result = called(*value)
            if isinstance(result, Awaitable):
                result = await result
        except Exception:
            run.fail(traceback.format_exc())
        except BaseException:
            # The task was cancelled: what became of the effect is not known to the journal either.
            raise
        else:
            run.settle(result)


def over(hook: Callable[[Any], Any], events: Iterable[Any], errors: str) -> Iterator[Any]:
    """The results of a hook over events."""
    if errors not in ("raise", "return"):
        raise ValueError("errors is 'raise' or 'return'")
    return _over(hook, events, errors == "return")


def _over(hook: Callable[[Any], Any], events: Iterable[Any], returns: bool) -> Iterator[Any]:
    for event in events:
        try:
            yield hook(event)
        except HookError as error:
            if not returns:
                raise
            yield error


def from_journal(text: str) -> Any:
    """The value of a journal's text, in which ``{"$": …}`` stands for what JSON has no word for."""
    return _plain(json.loads(text))


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [_plain(it) for it in value]
    if isinstance(value, dict):
        if list(value) == ["$"]:
            inner = value["$"]
            return _WORDS.get(inner) if isinstance(inner, str) else {key: _plain(it) for key, it in inner.items()}
        return {key: _plain(it) for key, it in value.items()}
    return value
