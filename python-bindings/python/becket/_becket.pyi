"""The extension module. Use the names of `becket`."""

from collections.abc import Coroutine, Iterable, Iterator
from os import PathLike
from typing import Any, Literal

class Hook:
    """A compiled hook: call it with an event. Any number of threads may run it at once."""

    def __call__(self, event: Any) -> Any:
        """Run the hook once over an event and give its result."""

    def observe(self, event: Any) -> Outcome:
        """Run the hook once and tell all about the run: its result or error, and what it used."""

    def map(self, events: Iterable[Any], *, errors: Literal["raise", "return"] = "raise") -> Iterator[Any]:
        """Run the hook once over each event and give the results one after the other, as they are asked for.

        An event that fails, or that cannot be taken, raises its exception where its result would be; with `errors="return"` its
        result is the exception, unless that is no `Exception`, as `KeyboardInterrupt`: it is raised then too. The rest goes on in each
        case. An error of the iterator of the events is raised, and ends the results.
        """

    def call(self, event: Any) -> Coroutine[Any, Any, Any]:
        """Run the hook once over an event, as a coroutine: functions that are `async def` are awaited."""

    def approve(self, run: str) -> Any:
        """Agree to the call that a run of this hook waits for, perform it, and finish the run. Gives the result."""

    def deny(self, run: str, reason: str = "") -> Any:
        """Do not agree to the call that a run of this hook waits for: in the hook it throws. Gives the result."""

    def json(self, event: str) -> str:
        """Run the hook over an event in JSON and give the result in JSON, with no Python values in between."""

    @property
    def blob(self) -> bytes:
        """The blob: what is stored, and loaded elsewhere by `becket.load`."""

    @property
    def id(self) -> str:
        """The blob's content hash, in hexadecimal digits."""

    @property
    def manifest(self) -> dict[str, Any]:
        """What the hook needs, reads and offers."""

    def listing(self) -> str:
        """The code as text, a line for each instruction."""

class Outcome:
    """How a run went, and what it used."""

    @property
    def result(self) -> Any:
        """The result; `None` if there is none."""

    @property
    def error(self) -> Exception | None:
        """How the run ended without a result, or `None`."""

    @property
    def steps(self) -> int:
        """Steps of the hook."""

    @property
    def input_steps(self) -> int:
        """Steps of bringing the event in."""

    @property
    def result_steps(self) -> int:
        """Steps of reading the result."""

    @property
    def memory(self) -> int:
        """The most memory in use at a time, in bytes."""

    @property
    def output(self) -> str:
        """What the hook printed."""

    @property
    def effects(self) -> int:
        """Calls of host functions that are recorded."""

    @property
    def run(self) -> str | None:
        """The run's identity in the journal, if it had effects."""

class Run:
    def start(self) -> None: ...
    def resume(self) -> tuple[str, int | None, Any, Any, float]: ...
    def settle(self, value: Any) -> None: ...
    def fail(self, detail: str) -> None: ...
    def settle_call(self, number: int, value: Any) -> None: ...
    def fail_call(self, number: int, detail: str) -> None: ...
    def time_out(self) -> None: ...

class Store:
    """Hooks with their versions, and the journal of their effects, in a SQLite file."""

    def __init__(self, path: str | PathLike[str]) -> None:
        """Open the store in a file, which is made if it does not exist."""

    def add(self, name: str, hook: Hook) -> int:
        """Store a compiled hook as the next version of a name, submitted. Gives its number."""

    def activate(self, name: str, version: int) -> None:
        """Make a version the active one."""

    def rollback(self, name: str) -> int:
        """Activate again what the active version replaced. Gives its number."""

    def hooks(self) -> list[str]:
        """The names of all hooks."""

    def versions(self, name: str) -> list[tuple[int, str, str]]:
        """The versions of a hook: number, life, hash."""

    def load_with(self, name: str, config: dict[str, Any]) -> Hook: ...
    def journal(self, run: str | None = None) -> list[dict[str, Any]]:
        """The recorded calls of host functions, of all runs or of one."""

    def waiting(self) -> list[dict[str, Any]]:
        """The runs that wait for approval."""

    def verify(self) -> str:
        """Check that nothing of the journal was changed or removed, and give the hash of its last entry."""

def compile(source: str, path: str, config: dict[str, Any]) -> Hook: ...
def load(blob: bytes, config: dict[str, Any]) -> Hook: ...
def limits() -> list[tuple[str, int, int, str]]: ...
