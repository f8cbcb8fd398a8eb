"""Run hooks that strangers wrote, in JavaScript, on your data: checked, compiled, bounded, and recorded.

>>> import becket
>>> hook = becket.compile("export default (event) => event.total * 2")
>>> hook({"total": 21})
42
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, Union

from . import _becket
from ._becket import Hook, Outcome
from ._drive import time_left
from ._errors import (
    CallsLimitError,
    DepthLimitError,
    Diagnostic,
    HookError,
    LimitError,
    MemoryLimitError,
    OutputLimitError,
    Refused,
    StepsLimitError,
    Suspended,
    Thrown,
    TimeLimitError,
)
from ._function import declarations, declared, function

__all__ = [
    "CallsLimitError",
    "DepthLimitError",
    "Diagnostic",
    "Hook",
    "HookError",
    "LimitError",
    "MemoryLimitError",
    "Outcome",
    "OutputLimitError",
    "Refused",
    "StepsLimitError",
    "Store",
    "Suspended",
    "Thrown",
    "TimeLimitError",
    "compile",
    "declarations",
    "function",
    "limits",
    "load",
    "time_left",
]

#: Declarations: their text, or a file that holds them.
Api = Union[str, "os.PathLike[str]"]
#: Host functions: decorated by :func:`function`, or by name (``{"alerts.notify": notify}``) where ``api`` declares them.
Functions = Union[Iterable[Callable[..., Any]], Mapping[str, Callable[..., Any]]]


class Store(_becket.Store):
    """Hooks with their versions, and the journal of their effects, in a SQLite file."""

    def load(
        self,
        name: str,
        *,
        api: Api | Iterable[Api] = (),
        allow: Iterable[str] = (),
        allow_http: Iterable[str] = (),
        functions: Functions = (),
        key: bytes | None = None,
        **limits: int,
    ) -> Hook:
        """Load the active version of a hook. Its effects are recorded in this store.

        What the hook needs is held against what is declared and granted here, whatever was so when it was compiled.
        """
        return self.load_with(name, _config(api, allow, allow_http, functions, self, key, limits))


def compile(
    source: str,
    *,
    path: str = "hook.js",
    api: Api | Iterable[Api] = (),
    allow: Iterable[str] = (),
    allow_http: Iterable[str] = (),
    functions: Functions = (),
    store: Store | None = None,
    key: bytes | None = None,
    **limits: int,
) -> Hook:
    """Compile a hook.

    ``path`` names it in diagnostics and stack traces; with ``.ts`` at its end it is TypeScript. ``api`` declares capability
    modules, in TypeScript; ``functions`` are what runs when they are called, and declare themselves if they are decorated by
    :func:`function`. ``allow`` names the capabilities that are granted; ``allow_http`` grants ``becket:http`` for the URLs of patterns
    like ``https://api.example.com/v1/*``, and for no others. A hook that calls a function with ``@approval`` needs a
    ``key``: 32 secret bytes, with which runs that wait for approval are sealed. ``limits`` are those of :func:`limits`, for each run.

    Raises :exc:`Refused`, with the list of diagnostics, if the source is not accepted.
    """
    return _becket.compile(source, path, _config(api, allow, allow_http, functions, store, key, limits))


def load(
    blob: bytes,
    *,
    api: Api | Iterable[Api] = (),
    allow: Iterable[str] = (),
    allow_http: Iterable[str] = (),
    functions: Functions = (),
    store: Store | None = None,
    key: bytes | None = None,
    **limits: int,
) -> Hook:
    """Load a compiled hook from its blob. The bytes are not trusted.

    Raises :exc:`Refused` if they are no blob of this version, or need what is not declared or not granted here.
    """
    return _becket.load(blob, _config(api, allow, allow_http, functions, store, key, limits))


def limits() -> dict[str, int]:
    """The limits of a run and their defaults: each is a keyword of :func:`compile`, :func:`load` and :meth:`Store.load`."""
    return {name: default for name, default, _, _ in _becket.limits()}


def _config(
    api: Api | Iterable[Api],
    allow: Iterable[str],
    allow_http: Iterable[str],
    functions: Functions,
    store: Store | None,
    key: bytes | None,
    given: Mapping[str, int],
) -> dict[str, Any]:
    if isinstance(allow, str):
        raise TypeError("allow is a list of names, not one string")
    if isinstance(allow_http, str):
        raise TypeError("allow_http is a list of patterns, not one string")
    files = [api] if isinstance(api, (str, os.PathLike)) else list(api)
    texts = [_text(file) for file in files]
    runs: list[tuple[str, str, Callable[..., Any]]] = []
    if isinstance(functions, Mapping):
        for name, called in functions.items():
            module, dot, export = name.rpartition(".")
            if not dot:
                raise ValueError(f"{name!r} does not name a function: use 'module.function'")
            runs.append((module, export, called))
    else:
        given_functions = list(functions)
        if given_functions:
            texts.append(("functions.d.ts", declarations(given_functions)))
        for it in given_functions:
            runs.append((declared(it).module, declared(it).name, it))
    known = {name: largest for name, _, largest, _ in _becket.limits()}
    for name, value in given.items():
        if name not in known:
            raise TypeError(f"there is no limit {name!r}: there are {', '.join(known)}")
        if isinstance(value, bool) or not isinstance(value, int):
            raise TypeError(f"the limit {name!r} is a whole number, and there is no way to have none")
        if not 0 <= value <= known[name]:
            raise ValueError(f"the limit {name!r} lies between 0 and {known[name]}")
    if key is not None and (not isinstance(key, bytes) or len(key) != 32):
        raise ValueError("a key is 32 bytes, from a secret of yours")
    return {
        "api": texts,
        "allow": list(allow),
        "allow_http": list(allow_http),
        "functions": runs,
        "limits": list(given.items()),
        "store": store,
        "key": key,
    }


def _text(file: Api) -> tuple[str, str]:
    if isinstance(file, str):
        return ("api.d.ts", file)
    path = Path(file)
    return (path.name, path.read_text(encoding="utf-8"))
