"""Why a hook was refused, or how its run ended without a result. All are subclasses of :exc:`HookError`, and can be pickled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Diagnostic:
    """One fact about a source that its author should know."""

    #: Its stable code: ``B0401``.
    code: str
    #: ``error`` or ``warning``.
    severity: str
    #: The fact, in one line.
    message: str
    #: From 1.
    line: int
    #: From 1, in characters.
    column: int
    #: The byte offset of its first byte.
    start: int
    #: The byte offset just past its last byte.
    end: int
    #: Why here.
    label: str
    #: What to write instead, if there is such an edit.
    help: str | None
    #: All of it as text, with the line of the source.
    rendered: str

    def __str__(self) -> str:
        return self.rendered


class HookError(Exception):
    """A hook was refused, or its run ended without a result."""


class Refused(HookError):
    """The hook is not accepted, or needs what is not declared or not granted."""

    #: What is wrong with the source; empty if a blob was refused.
    diagnostics: list[Diagnostic]

    def __init__(self, message: str, diagnostics: list[Diagnostic] | None = None) -> None:
        super().__init__(message, diagnostics or [])
        self.diagnostics = diagnostics or []

    def __str__(self) -> str:
        return str(self.args[0])


class Thrown(HookError):
    """The hook did not catch an exception."""

    #: ``TypeError``, or the name of the hook's own; ``Uncaught`` for a value that is no error.
    name: str
    #: Its message, or the value.
    message: str
    #: The stack, in the hook's own positions.
    stack: str

    def __init__(self, name: str, message: str, stack: str) -> None:
        super().__init__(name, message, stack)
        self.name = name
        self.message = message
        self.stack = stack

    def __str__(self) -> str:
        return self.stack


class Suspended(HookError):
    """The run has not ended: it waits in the store until :meth:`Hook.approve` or :meth:`Hook.deny` answers."""

    #: The run.
    run: str

    def __init__(self, run: str) -> None:
        super().__init__(run)
        self.run = run

    def __str__(self) -> str:
        return f"the run {self.run} waits for approval"


class LimitError(HookError):
    """The run reached a limit. What it did before stands, and is recorded."""

    #: Which: ``steps``, ``memory``, ``depth``, ``output`` or ``calls``.
    limit: str
    #: The line of the source where it was reached, if that is known.
    line: int | None

    def __init__(self, limit: str, message: str, line: int | None = None) -> None:
        super().__init__(limit, message, line)
        self.limit = limit
        self.line = line

    def __str__(self) -> str:
        where = "" if self.line is None else f" (line {self.line})"
        return f"{self.args[1]}{where}"


class StepsLimitError(LimitError):
    """The run took all its steps."""


class MemoryLimitError(LimitError):
    """The run needed more memory."""


class DepthLimitError(LimitError):
    """Too many calls had not returned."""


class OutputLimitError(LimitError):
    """The run printed too much."""


class CallsLimitError(LimitError):
    """The run called host functions too often."""


class TimeLimitError(LimitError):
    """The run was out of time, host functions included."""


_LIMITS: dict[str, type[LimitError]] = {
    "steps": StepsLimitError,
    "memory": MemoryLimitError,
    "depth": DepthLimitError,
    "output": OutputLimitError,
    "calls": CallsLimitError,
    "time": TimeLimitError,
}


def thrown(name: str, message: str, stack: str) -> HookError:
    """Called by the extension."""
    return Thrown(name, message, stack)


def suspended(run: str) -> HookError:
    """Called by the extension."""
    return Suspended(run)


def limit(name: str, message: str, line: int | None) -> HookError:
    """Called by the extension."""
    return _LIMITS.get(name, LimitError)(name, message, line)


def refused(message: str, diagnostics: list[dict[str, Any]]) -> HookError:
    """Called by the extension."""
    return Refused(message, [Diagnostic(**it) for it in diagnostics])


def other(message: str) -> HookError:
    """Called by the extension."""
    return HookError(message)
