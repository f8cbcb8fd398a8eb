"""Host functions, grants, the journal and stores."""

import asyncio
import pickle
import time
from collections.abc import Callable
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Literal, Optional, TypedDict

import pytest

import becket

SENT: list[tuple[Any, ...]] = []


@becket.function("alerts", effect="write")
def notify(text: str, level: Literal["info", "alarm"] = "info") -> None:
    """Tell somebody."""
    SENT.append((text, level))


@becket.function("people", capability="directory", effect="read")
async def lookup(name: str) -> dict[str, Any]:
    await asyncio.sleep(0)
    if name == "nobody":
        raise LookupError("ldap://10.0.0.7 has no nobody")
    return {"name": name, "id": len(name)}


NOTIFY = "import { notify } from 'alerts'; export default (event) => notify(event, 'alarm');"
LOOKUP = "import { lookup } from 'people'; export default async (event) => (await lookup(event)).id;"


@pytest.fixture(autouse=True)
def _nothing_sent() -> None:
    SENT.clear()


@pytest.fixture
def store(tmp_path: Path) -> becket.Store:
    return becket.Store(tmp_path / "hooks.db")


def test_a_granted_function_is_called_and_recorded(store: becket.Store) -> None:
    hook = becket.compile(NOTIFY, functions=[notify], allow=["alerts"], store=store)
    outcome = hook.observe("fire")
    assert SENT == [("fire", "alarm")] and outcome.effects == 1
    (called,) = store.journal(outcome.run)
    assert called["function"] == "alerts.notify" and called["args"] == ["fire", "alarm"]
    assert called["outcome"] == "value" and called["value"] is None and called["hook"] == hook.id
    assert len(store.verify()) == 64


def test_what_is_not_granted_is_refused_when_compiled_and_when_loaded() -> None:
    with pytest.raises(becket.Refused) as caught:
        becket.compile(NOTIFY, functions=[notify])
    assert caught.value.diagnostics[0].code == "B0301"
    hook = becket.compile(NOTIFY, functions=[notify], allow=["alerts"])
    with pytest.raises(becket.Refused, match="not granted"):
        becket.load(hook.blob, functions=[notify])
    with pytest.raises(becket.Refused, match="not declared"):
        becket.load(hook.blob, allow=["alerts"])
    with pytest.raises(TypeError):
        becket.compile(NOTIFY, functions=[notify], allow="alerts")
    assert SENT == []


def test_a_wrong_argument_is_refused_where_it_is_certain_and_thrown_where_it_is_not() -> None:
    with pytest.raises(becket.Refused):
        becket.compile(
            "import { notify } from 'alerts'; export default () => notify(5);", functions=[notify], allow=["alerts"]
        )
    hook = becket.compile(NOTIFY, functions=[notify], allow=["alerts"])
    with pytest.raises(becket.Thrown, match="expected string, found a number"):
        hook(5)
    assert SENT == []


def test_why_a_function_failed_is_in_the_journal_and_not_in_the_hook(store: becket.Store) -> None:
    source = "import { lookup } from 'people'; export default async (event) => { try { await lookup(event); } catch (e) { return e.message; } };"
    hook = becket.compile(source, functions=[lookup], allow=["directory"], store=store)
    assert hook("nobody") == "the host function failed (call 0)"
    (called,) = store.journal()
    assert called["outcome"] == "failed" and "ldap://10.0.0.7" in called["value"] and "LookupError" in called["value"]


def test_a_coroutine_function_is_awaited_with_and_without_a_loop() -> None:
    hook = becket.compile(LOOKUP, functions=[lookup], allow=["directory"])
    assert hook("anna") == 4

    async def both() -> list[int]:
        with pytest.raises(RuntimeError, match="await hook.call"):
            hook("anna")
        return list(await asyncio.gather(hook.call("anna"), hook.call("bartholomew")))

    assert asyncio.run(both()) == [4, 11]


def test_a_coroutine_run_raises_what_the_hook_throws() -> None:
    hook = becket.compile(LOOKUP, functions=[lookup], allow=["directory"])
    with pytest.raises(becket.Thrown):
        asyncio.run(hook.call("nobody"))


def test_a_cancelled_run_leaves_an_intent_without_an_outcome(store: becket.Store) -> None:
    started = asyncio.Event()

    @becket.function("slow")
    async def wait(seconds: float) -> None:
        started.set()
        await asyncio.sleep(seconds)

    hook = becket.compile(
        "import { wait } from 'slow'; export default () => wait(60);", functions=[wait], allow=["slow"], store=store
    )

    async def cancelled() -> None:
        task = asyncio.ensure_future(hook.call(None))
        await started.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(cancelled())
    (called,) = store.journal()
    assert called["outcome"] == "unknown"


TEN = """
import { step } from "slow";
export default async (event) => {
  const order = [];
  const all = await Promise.all(Array.from({ length: 10 }, async (_, i) => {
    const value = await step(i);
    order.push(value);
    return value;
  }));
  return { all, order };
};
"""


def _ten() -> tuple[becket.Hook, list[int]]:
    flying: list[int] = []
    most = [0]

    @becket.function("slow")
    async def step(number: int) -> int:
        flying.append(number)
        most[0] = max(most[0], len(flying))
        await asyncio.sleep(0.01 * (10 - number))
        flying.remove(number)
        return number

    return becket.compile(TEN, functions=[step], allow=["slow"]), most


def test_ten_calls_are_in_flight_at_once() -> None:
    hook, most = _ten()
    expected = {"all": list(range(10)), "order": list(reversed(range(10)))}
    assert hook(None) == expected
    assert most == [10]
    hook, most = _ten()
    assert asyncio.run(hook.call(None)) == expected
    assert most == [10]


def test_a_call_in_flight_is_recorded_when_the_run_ends_before_it(store: becket.Store) -> None:
    @becket.function("slow")
    async def step(number: int) -> int:
        await asyncio.sleep(0.01)
        return number

    source = "import { step } from 'slow'; export default () => { step(7); throw new Error('early'); };"
    hook = becket.compile(source, functions=[step], allow=["slow"], store=store)
    with pytest.raises(becket.Thrown, match="early"):
        hook(None)
    with pytest.raises(becket.Thrown, match="early"):
        asyncio.run(hook.call(None))
    assert [called["outcome"] for called in store.journal()] != ["unknown", "unknown"]


def _outcomes(store: becket.Store) -> list[tuple[str, Any]]:
    return [(called["outcome"], called["value"]) for called in store.journal()]


def test_what_a_function_gives_late_is_recorded_and_not_delivered(store: becket.Store) -> None:
    left = []

    @becket.function("slow")
    def step(number: int) -> int:
        left.append(becket.time_left())
        while becket.time_left():
            time.sleep(0.01)
        return number

    source = "import { step } from 'slow'; export default () => { try { return step(7) } catch { return 'caught' } };"
    hook = becket.compile(source, functions=[step], allow=["slow"], store=store, time=500)
    with pytest.raises(becket.TimeLimitError) as caught:
        hook(None)
    assert caught.value.limit == "time"
    with pytest.raises(becket.TimeLimitError):
        asyncio.run(hook.call(None))
    # It has happened, and the hook did not see it.
    assert _outcomes(store) == [("late", 7)] * 2
    assert all(seconds is not None and 0 < seconds <= 0.5 for seconds in left)
    assert becket.time_left() is None


@pytest.mark.parametrize("returned", ["number", "Promise<number>"])
def test_a_coroutine_is_cancelled_when_the_run_is_out_of_time(store: becket.Store, returned: str) -> None:
    seen: list[Any] = []

    async def step(number: int) -> int:
        seen.append(becket.time_left())
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            seen.append("cancelled")
            raise
        return number

    api = f"declare module 'slow' {{ /** @effect read */ export function step(number: number): {returned}; }}"
    hook = becket.compile(
        "import { step } from 'slow'; export default async () => await step(7);",
        api=api,
        functions={"slow.step": step},
        allow=["slow"],
        store=store,
        time=500,
    )
    began = time.monotonic()
    with pytest.raises(becket.TimeLimitError):
        hook(None)
    with pytest.raises(becket.TimeLimitError):
        asyncio.run(hook.call(None))
    assert time.monotonic() - began < 10
    assert seen[1] == seen[3] == "cancelled" and 0 < seen[0] <= 0.5 and 0 < seen[2] <= 0.5
    # What became of them is not known.
    assert _outcomes(store) == [("unknown", None)] * 2


def test_a_timeout_of_a_function_s_own_is_its_failure(store: becket.Store) -> None:
    @becket.function("slow")
    async def step(number: int) -> int:
        await asyncio.wait_for(asyncio.sleep(60), 0.01)
        return number

    source = "import { step } from 'slow'; export default async () => { try { return await step(7) } catch { return 'caught' } };"
    hook = becket.compile(source, functions=[step], allow=["slow"], store=store)
    assert hook(None) == "caught" and asyncio.run(hook.call(None)) == "caught"
    assert ["TimeoutError" in value for _, value in _outcomes(store)] == [True, True]


def test_a_run_that_is_cancelled_while_calls_land_leaves_none_running() -> None:
    async def step(number: int) -> int:
        await asyncio.sleep(30)
        return number

    hook = becket.compile(
        "import { step } from 'slow'; export default () => { step(1); step(2); throw new Error('early') };",
        api="declare module 'slow' { /** @effect read */ export function step(n: number): Promise<number>; }",
        functions={"slow.step": step},
        allow=["slow"],
    )

    async def cancelled() -> int:
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(hook.call(None), 0.1)
        await asyncio.sleep(0.05)
        return len(asyncio.all_tasks())

    assert asyncio.run(cancelled()) == 1


def test_a_function_has_a_moment_to_end_when_it_is_cancelled() -> None:
    ended: list[str] = []

    @becket.function("slow")
    async def step(number: int) -> int:
        try:
            await asyncio.sleep(30)
        finally:
            await asyncio.sleep(0.01)
            ended.append("rolled back")
        return number

    hook = becket.compile(
        "import { step } from 'slow'; export default () => step(1);", functions=[step], allow=["slow"], time=100
    )
    with pytest.raises(becket.TimeLimitError):
        hook(None)
    assert ended == ["rolled back"]


class _Unprintable(Exception):
    def __repr__(self) -> str:
        raise ValueError("no words")

    __str__ = __repr__


def test_an_exception_that_cannot_be_shown_is_a_failure(store: becket.Store) -> None:
    @becket.function("slow")
    async def step(number: int) -> int:
        raise _Unprintable

    source = "import { step } from 'slow'; export default async () => { try { return await step(7) } catch { return 'caught' } };"
    hook = becket.compile(source, functions=[step], allow=["slow"], store=store)
    assert hook(None) == "caught" and asyncio.run(hook.call(None)) == "caught"
    assert [outcome for outcome, _ in _outcomes(store)] == ["failed"] * 2


IN_FLIGHT = """declare module 'slow' {
    /** @effect read */ export function soon(n: number): Promise<number>;
    /** @effect read */ export function never(n: number): Promise<number>;
    /** @effect read */ export function ask(n: number): number;
}"""


def _in_flight(store: becket.Store, body: str, time_ms: int, steps: int = 10**7) -> becket.Hook:
    async def soon(number: int) -> int:
        await asyncio.sleep(0.02)
        return number

    async def never(number: int) -> int:
        await asyncio.sleep(60)
        return number

    source = f"import {{ soon, never, ask }} from 'slow'; export default async () => {{ {body} }}"
    functions = {"slow.soon": soon, "slow.never": never, "slow.ask": never}
    return becket.compile(source, api=IN_FLIGHT, functions=functions, allow=["slow"], store=store, time=time_ms, steps=steps)


def test_what_is_there_in_time_is_recorded_as_it_comes(store: becket.Store) -> None:
    hook = _in_flight(store, "soon(1); return ask(2)", 1000)
    with pytest.raises(becket.TimeLimitError):
        asyncio.run(hook.call(None))
    with pytest.raises(becket.TimeLimitError):
        hook(None)
    # A run with a loop of its own lets calls in flight go on only while it waits for one of them.
    assert _outcomes(store)[:2] == [("value", 1), ("unknown", None)]
    assert [outcome for outcome, _ in _outcomes(store)[3:]] == ["unknown"]


def test_the_time_of_a_coroutine_goes_on_while_the_hook_computes(store: becket.Store) -> None:
    work = "never(1); const end = 3e6; let n = 0; for (let i = 0; i < end; i++) n += i % 7; await never(2);"
    hook = _in_flight(store, work, 400, 10**12)
    ways: list[Callable[[Any], Any]] = [hook, lambda event: asyncio.run(hook.call(event))]
    for call in ways:
        began = time.monotonic()
        with pytest.raises(becket.TimeLimitError):
            call(None)
        assert time.monotonic() - began < 5


def test_a_function_that_refuses_to_be_cancelled_does_not_hold_its_run(store: becket.Store) -> None:
    async def step(number: int) -> int:
        for _ in range(100):
            try:
                await asyncio.sleep(0.3)
            except asyncio.CancelledError:
                pass
        return number

    async def blocked(number: int) -> int:
        await asyncio.to_thread(time.sleep, 8)
        return number

    for function in (step, blocked):
        hook = becket.compile(
            "import { step } from 'slow'; export default async () => await step(7);",
            api="declare module 'slow' { /** @effect read */ export function step(n: number): Promise<number>; }",
            functions={"slow.step": function},
            allow=["slow"],
            store=store,
            time=200,
        )
        began = time.monotonic()
        with pytest.raises(becket.TimeLimitError):
            hook(None)
        assert time.monotonic() - began < 6, function


def test_a_function_that_awaits_what_was_cancelled_has_failed(store: becket.Store) -> None:
    @becket.function("slow")
    async def step(number: int) -> int:
        task = asyncio.ensure_future(asyncio.sleep(60))
        task.cancel()
        await task
        return number

    source = "import { step } from 'slow'; export default async () => { try { return await step(7) } catch { return 'caught' } };"
    hook = becket.compile(source, functions=[step], allow=["slow"], store=store)
    assert hook(None) == "caught" and asyncio.run(hook.call(None)) == "caught"
    assert [outcome for outcome, _ in _outcomes(store)] == ["failed"] * 2


def test_a_run_that_works_is_ended_by_the_clock() -> None:
    hook = becket.compile("export default () => { for (;;); }", steps=10**12, time=50)
    with pytest.raises(becket.TimeLimitError, match="the run may use 50 milliseconds") as caught:
        hook(None)
    assert caught.value.line == 1


def test_host_calls_are_limited() -> None:
    source = "import { notify } from 'alerts'; export default () => { for (;;) { try { notify('a'); } catch {} } };"
    hook = becket.compile(source, functions=[notify], allow=["alerts"], calls=5)
    with pytest.raises(becket.CallsLimitError):
        hook(None)
    assert len(SENT) == 5


def test_a_function_may_run_hooks_itself() -> None:
    inner = becket.compile("export default (n) => n + 1")

    @becket.function("maths", effect="pure")
    def up(n: int) -> int:
        return int(inner(n))

    hook = becket.compile(
        "import { up } from 'maths'; export default (n) => up(up(n));", functions=[up], allow=["maths"]
    )
    assert hook(1) == 3


def test_declared_files_and_functions_by_name(tmp_path: Path) -> None:
    path = tmp_path / "geo.d.ts"
    path.write_text("declare module 'geo' { /** @effect pure */ export function area(w: number, h: number): number; }")
    source = "import { area } from 'geo'; export default (event) => area(event.w, event.h);"
    for api in (path, path.read_text(), [path]):
        hook = becket.compile(source, api=api, functions={"geo.area": lambda w, h: w * h}, allow=["geo"])
        assert hook({"w": 3, "h": 4}) == 12
    with pytest.raises(becket.HookError, match="not declared"):
        becket.compile(source, api=path, functions={"geo.volume": lambda: 0}, allow=["geo"])
    with pytest.raises(becket.HookError, match="has no function for it"):
        becket.compile(source, api=path, allow=["geo"])


def test_a_stored_hook_lives_and_is_rolled_back(store: becket.Store) -> None:
    assert store.add("double", becket.compile("export default (n) => n * 2")) == 1
    with pytest.raises(becket.HookError):
        store.load("double")
    store.activate("double", 1)
    assert store.load("double")(2) == 4
    assert store.add("double", becket.compile("export default (n) => n * 3")) == 2
    store.activate("double", 2)
    assert store.load("double", steps=1000)(2) == 6
    assert store.rollback("double") == 1
    assert store.load("double")(2) == 4
    assert store.hooks() == ["double"]
    assert [(number, life) for number, life, _ in store.versions("double")] == [(1, "active"), (2, "retired")]
    with pytest.raises(becket.HookError, match="no hook `triple`"):
        store.load("triple")


def test_a_hook_with_functions_and_a_store_can_be_pickled(store: becket.Store) -> None:
    hook = becket.compile(NOTIFY, functions=[notify], allow=["alerts"], store=store)
    pickle.loads(pickle.dumps(hook))("again")
    assert SENT == [("again", "alarm")] and len(store.journal()) == 1


class Point(TypedDict):
    x: float
    y: float


def test_annotations_become_declarations() -> None:
    @becket.function("shapes", effect="pure")
    def draw(
        points: list[Point], style: Optional[str], sizes: dict[str, int], pair: tuple[int, str], *names: str
    ) -> list[bool]:
        """Draw */ @undo x."""
        return []

    assert becket.declarations([draw, notify]) == (
        'declare module "shapes" {\n    /** Draw  undo x. @effect pure */\n'
        '    export function draw(points: { "x": number; "y": number }[], style: string | null, '
        "sizes: { [key: string]: number }, pair: [number, string], ...names: string[]): boolean[];\n}\n\n"
        'declare module "alerts" {\n    /** Tell somebody. @effect write */\n'
        '    export function notify(text: string, level?: "info" | "alarm"): void;\n}\n'
    )
    becket.compile("export default 1", functions=[draw, notify, lookup])


REFUND_API = """declare module 'billing' {
    /** @effect write @approval always */
    export function refund(cents: number): string;
}"""
REFUND = """import { refund } from 'billing';
export default (event) => { try { return [refund(event), 'after']; } catch (error) { return error.message; } };"""


def test_a_call_that_needs_approval_waits_until_it_is_answered(store: becket.Store, tmp_path: Path) -> None:
    paid: list[float] = []

    def refund(cents: float) -> str:
        paid.append(cents)
        return "done"

    def compiled(where: becket.Store, key: bytes) -> becket.Hook:
        functions = {"billing.refund": refund}
        return becket.compile(REFUND, api=REFUND_API, allow=["billing"], functions=functions, store=where, key=key)

    runs = []
    for cents in (500, 600):
        with pytest.raises(becket.Suspended) as waits:
            compiled(store, b"k" * 32)(cents)
        runs.append(waits.value.run)
        assert pickle.loads(pickle.dumps(waits.value)).run == waits.value.run
    assert paid == []
    assert [(it["run"], it["function"], it["args"]) for it in store.waiting()] == [
        (runs[0], "billing.refund", [500]),
        (runs[1], "billing.refund", [600]),
    ]

    elsewhere = becket.Store(tmp_path / "hooks.db")
    with pytest.raises(becket.Refused, match="not sealed by this host"):
        compiled(elsewhere, b"x" * 32).approve(runs[0])
    hook = compiled(elsewhere, b"k" * 32)
    assert hook.approve(runs[0]) == ["done", "after"]
    assert hook.deny(runs[1], "too much") == "`billing.refund` was not approved (call 0)"
    assert paid == [500]
    assert store.waiting() == []
    assert [it["outcome"] for it in store.journal()] == ["value", "failed"]
    with pytest.raises(becket.HookError, match="has been answered"):
        hook.approve(runs[1])


def test_a_hook_that_needs_approval_needs_a_key() -> None:
    functions = {"billing.refund": lambda cents: "done"}
    with pytest.raises(becket.Refused, match="no key"):
        becket.compile(REFUND, api=REFUND_API, allow=["billing"], functions=functions)
    with pytest.raises(ValueError, match="32 bytes"):
        becket.compile(REFUND, api=REFUND_API, allow=["billing"], functions=functions, key=b"short")


def test_requests_go_nowhere_but_where_a_pattern_grants_them(store: becket.Store) -> None:
    source = (
        "import { fetch } from 'becket:http'; export default async (url) => {"
        " try { return (await fetch(url)).status; } catch (error) { return error.name; } }"
    )
    with pytest.raises(becket.Refused, match="B0301"):
        becket.compile(source)
    hook = becket.compile(source, allow_http=["https://api.example.com/v1/*", "http://127.0.0.1:9/*"], store=store)
    # Another path than the pattern's, and an address that no pattern can grant: neither is sent.
    assert hook("https://api.example.com/v2/orders") == "Error"
    assert hook("http://127.0.0.1:9/a") == "Error"
    with pytest.raises(ValueError, match="no pattern of URLs"):
        becket.compile(source, allow_http=["nonsense"])
    with pytest.raises(TypeError, match="list of patterns"):
        becket.compile(source, allow_http="https://api.example.com/*")


def test_dates_and_bytes_are_read_from_the_journal(store: becket.Store) -> None:
    @becket.function("shelf", effect="write")
    def keep(value: Any) -> None:
        pass

    source = 'import { keep } from "shelf"; export default (event) => keep(event)'
    event = [datetime(1969, 12, 31, 23, 59, 59, 999_000, tzinfo=timezone.utc), b"\0\xff", {"$": "NaN"}, {"$": ["date", 0]}]
    becket.compile(source, functions=[keep], allow=["shelf"], store=store)(event)
    (called,) = store.journal()
    assert called["args"] == [event]
