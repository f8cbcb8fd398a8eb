"""Compiling and running hooks."""

import pickle
import threading
from collections.abc import Iterator
from datetime import datetime, timezone
from typing import Any

import becket
import pytest


def run(source: str, event: Any = None, **options: Any) -> Any:
    return becket.compile(source, **options)(event)


def test_values_go_in_and_come_out() -> None:
    event = {"text": "é\U0001f600", "list": [1, 2.5, None, True], "deep": {"a": {"b": []}}, "big": 2**53}
    result = run("export default (event) => ({ ...event })", event)
    assert result == event
    assert result is not event
    assert list(result) == list(event)


def test_what_a_hook_changes_is_not_changed_outside() -> None:
    event = {"list": [1, 2], "deep": {"a": {"b": []}}}
    result = run("export default (event) => { event.list.push(3); event.deep.a.b.push(1); return event }", event)
    assert result == {"list": [1, 2, 3], "deep": {"a": {"b": [1]}}}
    assert event == {"list": [1, 2], "deep": {"a": {"b": []}}}


def test_a_tuple_is_an_array_and_undefined_is_none_or_left_out() -> None:
    assert run("export default (event) => event", (1, (2,))) == [1, [2]]
    assert run("export default () => ({ a: undefined, b: [undefined] })") == {"b": [None]}
    assert run("export default () => {}") is None


def test_a_number_without_a_fraction_is_an_int() -> None:
    result = run("export default () => [1, 1.5, 2 ** 60, -0, 1 / 0, -(2 ** 63)]")
    assert [type(it) for it in result] == [int, float, float, float, float, float]
    assert str(result[3]) == "-0.0"


@pytest.mark.parametrize("number", [2**53 + 1, -(2**53) - 1, -(2**63), 10**100])
def test_an_int_that_is_no_exact_double_is_refused(number: int) -> None:
    with pytest.raises(OverflowError, match="2\\*\\*53"):
        run("export default (event) => event", {"id": number})


@pytest.mark.parametrize("value", [object(), {1: 2}, {"a": 1j}, {"a": {1, 2}}])
def test_what_is_no_data_is_refused_with_its_type(value: Any) -> None:
    with pytest.raises(TypeError):
        run("export default (event) => event", value)


def test_bytes_and_times_cross_in_both_directions() -> None:
    event = {"raw": b"\x00\xffA", "at": datetime(2024, 2, 29, 12, 30, tzinfo=timezone.utc)}
    source = """export default ({ raw, at }) => ({
      raw: raw.map((byte) => byte ^ 1), at: new Date(at.getTime() + 1500), is: [raw instanceof Uint8Array, at.toISOString()],
    })"""
    result = run(source, event)
    assert result["raw"] == b"\x01\xfe@" and type(result["raw"]) is bytes
    assert result["at"] == datetime(2024, 2, 29, 12, 30, 1, 500_000, tzinfo=timezone.utc)
    assert result["is"] == [True, "2024-02-29T12:30:00.000Z"]


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(TypeError, match="time zone"):
        run("export default (event) => event", datetime(2024, 2, 29))


def test_a_list_inside_of_itself_is_refused() -> None:
    event: list[Any] = []
    event.append(event)
    with pytest.raises(RecursionError):
        run("export default (event) => event", event)


def test_a_refused_source_gives_its_diagnostics() -> None:
    with pytest.raises(becket.Refused) as caught:
        becket.compile("let a = 1;\nfoo(a);\nwith (a) {}", path="bad.js")
    first = caught.value.diagnostics[0]
    assert [it.severity for it in caught.value.diagnostics] == ["error"] * len(caught.value.diagnostics)
    assert first.code.startswith("B0") and first.line in (2, 3) and "bad.js" in first.rendered
    assert first.code in str(caught.value)


def test_an_exception_of_the_hook_carries_its_stack() -> None:
    with pytest.raises(becket.Thrown) as caught:
        run("export default function route(event) {\n  return event.user.name;\n}", {})
    assert caught.value.name == "TypeError"
    assert caught.value.message == "Cannot read properties of undefined (reading 'name')"
    assert "at route (hook.js:2:21)" in caught.value.stack
    assert "/" not in caught.value.stack


@pytest.mark.parametrize(
    ("source", "expected", "options"),
    [
        ("export default () => { try { for (;;); } catch {} }", becket.StepsLimitError, {"steps": 10_000}),
        ("export default () => { const a = []; for (;;) a.push([]); }", becket.MemoryLimitError, {}),
        ("export default () => { const f = () => f() + 1; return f(); }", becket.DepthLimitError, {}),
    ],
)
def test_each_limit_has_its_error(source: str, expected: type[becket.LimitError], options: dict[str, int]) -> None:
    with pytest.raises(expected) as caught:
        run(source, **options)
    assert isinstance(caught.value, becket.LimitError)
    assert caught.value.line == 1
    assert caught.value.limit in becket.limits()


def test_a_limit_cannot_be_switched_off_or_misspelt() -> None:
    for wrong in (None, True, 1.5, "10"):
        with pytest.raises(TypeError):
            becket.compile("export default () => 1", steps=wrong)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="there is no limit 'step'"):
        becket.compile("export default () => 1", step=5)
    with pytest.raises(ValueError):
        becket.compile("export default () => 1", steps=-1)


def test_a_run_of_exactly_its_steps_completes_and_of_one_less_does_not() -> None:
    source = "export default (n) => { let sum = 0; for (let i = 0; i < n; i++) sum += i; return sum; }"
    steps = becket.compile(source).observe(50).steps
    assert run(source, 50, steps=steps) == 1225
    with pytest.raises(becket.StepsLimitError):
        run(source, 50, steps=steps - 1)


def test_a_run_takes_the_same_steps_from_values_and_from_json() -> None:
    source = "export default (event) => ({ ...event, list: event.list.map((n) => `${n}`) })"
    hook = becket.compile(source)
    steps = hook.observe({"list": list(range(50)), "text": "x" * 1000}).steps
    text = '{"list": ' + str(list(range(50))) + ', "text": "' + "x" * 1000 + '"}'
    assert becket.compile(source, steps=steps).json(text)
    with pytest.raises(becket.StepsLimitError):
        becket.compile(source, steps=steps - 1).json(text)


def test_an_outcome_tells_what_a_run_used() -> None:
    outcome = becket.compile("export default (event) => event + 1").observe(1)
    assert (outcome.result, outcome.error, outcome.effects, outcome.run) == (2, None, 0, None)
    assert outcome.steps > 0 and outcome.memory > 0
    failed = becket.compile("export default (event) => event.a.b").observe({})
    assert failed.result is None and isinstance(failed.error, becket.Thrown)


def test_map_is_lazy_and_may_return_errors() -> None:
    seen = []

    def events() -> Iterator[Any]:
        for event in [{"a": 1}, {}, {"a": 3}]:
            seen.append(event)
            yield event

    hook = becket.compile("export default (event) => event.a.toString()")
    results = hook.map(events(), errors="return")
    assert seen == []
    assert next(results) == "1"
    assert len(seen) == 1
    failed, last = results
    assert isinstance(failed, becket.Thrown) and last == "3"
    with pytest.raises(becket.Thrown):
        list(hook.map([{}]))
    with pytest.raises(ValueError):
        hook.map([], errors="ignore")  # type: ignore[arg-type]


def test_map_goes_on_after_an_event_that_cannot_be_taken() -> None:
    hook = becket.compile("export default (event) => event.a.toString()")
    events = [{"a": 1}, object(), {}, {"a": 4}]
    first, untaken, failed, last = hook.map(events, errors="return")
    assert (first, last) == ("1", "4")
    assert isinstance(untaken, TypeError) and isinstance(failed, becket.Thrown)
    results = hook.map(events)
    assert next(results) == "1"
    with pytest.raises(TypeError):
        next(results)
    with pytest.raises(becket.Thrown):
        next(results)
    assert list(results) == ["4"]


def test_map_ends_where_its_events_do() -> None:
    def events() -> Iterator[Any]:
        yield 1
        raise LookupError("no more")

    results = becket.compile("export default (event) => event").map(events(), errors="return")
    assert next(results) == 1
    with pytest.raises(LookupError):
        next(results)
    assert list(results) == []

    @becket.function(module="host", effect="read", capability="host")
    def interrupted() -> None:
        raise KeyboardInterrupt

    source = "import { interrupted } from 'host'; export default () => interrupted()"
    stop = becket.compile(source, functions=[interrupted], allow=["host"])
    with pytest.raises(KeyboardInterrupt):
        next(stop.map([1], errors="return"))


def test_nothing_is_left_of_one_event_for_the_next() -> None:
    hook = becket.compile("const seen = []; export default (event) => { seen.push(event); return seen.length; }")
    assert list(hook.map([1, 2, 3])) == [1, 1, 1]


def test_a_hook_can_be_pickled_and_loaded_from_its_blob() -> None:
    hook = becket.compile("export default (event) => event * 2", steps=1000)
    again = pickle.loads(pickle.dumps(hook))
    assert again(21) == 42 and again.id == hook.id and again.blob == hook.blob
    assert becket.load(hook.blob)(4) == 8
    with pytest.raises(becket.Refused):
        becket.load(hook.blob[:-1])
    with pytest.raises(becket.Refused):
        becket.load(b"nonsense")


def test_errors_can_be_pickled() -> None:
    for source, event in [("export default (e) => e.a.b", {}), ("export default () => { for (;;); }", 1), ("foo()", 1)]:
        with pytest.raises(becket.HookError) as caught:
            run(source, event)
        again = pickle.loads(pickle.dumps(caught.value))
        assert type(again) is type(caught.value) and str(again) == str(caught.value)


def test_threads_run_one_hook_at_once() -> None:
    hook = becket.compile("export default (n) => { let sum = 0; for (let i = 0; i < 1000; i++) sum += n; return sum; }")
    results: dict[int, list[int]] = {}

    def work(n: int) -> None:
        results[n] = [hook(n) for _ in range(20)]

    threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == {n: [n * 1000] * 20 for n in range(8)}


def test_other_threads_go_on_while_a_hook_runs() -> None:
    hook = becket.compile("export default () => { for (;;); }", steps=300_000_000)
    ticks = 0
    done = threading.Event()

    def work() -> None:
        with pytest.raises(becket.StepsLimitError):
            hook(None)
        done.set()

    thread = threading.Thread(target=work)
    thread.start()
    while not done.wait(0.001):
        ticks += 1
    thread.join()
    # With the lock held, this thread would not have run at all until the hook was done.
    assert ticks > 3


def test_json_to_json_and_typescript() -> None:
    hook = becket.compile("export default (event: { n: number }): number => event.n as number", path="hook.ts")
    assert hook.json('{"n": 1e3}') == "1000"
    with pytest.raises(becket.Thrown) as caught:
        hook.json("{")
    assert caught.value.name == "SyntaxError"


def test_a_manifest_says_what_a_hook_reads() -> None:
    hook = becket.compile("export default (event) => event.user.name + event.id")
    assert hook.manifest["exports"] == ["default"] and hook.manifest["imports"] == []
    assert sorted(hook.manifest["reads"]) == ["id", "user.name"]
    assert "GetProp" in hook.listing()
