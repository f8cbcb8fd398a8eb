"""One call of a hook from Python beside other ways to run code that nobody trusts: `python python_peers.py EVENT_JSON RUNS`.

Prints a table of microseconds an event for one call each, and one for batches of 200 events: Becket, plain Python, QuickJS and V8
behind their Python packages, and Monty, which gets the work written in Python. JavaScript engines are given JSON and give JSON
back: of the ways to call them, that is the fastest. Of each the fastest of all rounds counts, taken in turns.
Not here: the work (`workloads.py`), and who starts this and installs the packages (xtask's `bench.rs`).
"""

import inspect
import json
import math
import sys
from contextlib import ExitStack

import becket
import py_mini_racer
import pydantic_monty
import quickjs

import workloads
from workloads import WORKLOADS, microseconds

BATCH = 200
ROUNDS_PER_RUN = 4


def script(source):
    """A hook as a script that leaves its function as `hook`, and one that takes and gives JSON as `json_hook`."""
    return (
        source.replace("export default", "globalThis.hook =")
        + "globalThis.json_hook = (text) => JSON.stringify(hook(JSON.parse(text)));"
        + "globalThis.json_batch = (text) => JSON.stringify(JSON.parse(text).map((event) => hook(event)));"
    )


def by_json(context, function):
    """The call; it keeps the context, which some packages close when nobody else does."""
    return lambda value, _context=context: json.loads(function(json.dumps(value)))


def in_quickjs(source, _plain):
    context = quickjs.Context()
    context.eval(script(source))
    return by_json(context, context.get("json_hook")), by_json(context, context.get("json_batch"))


def in_v8(source, _plain):
    context = py_mini_racer.MiniRacer()
    context.eval(script(source))
    return by_json(context, context.eval("json_hook")), by_json(context, context.eval("json_batch"))


def in_monty(session, plain):
    """The function and all of the module that it needs, as text, in a worker."""
    parts = ["import math"]
    for name, value in vars(workloads).items():
        if inspect.isfunction(value) and value.__module__ == "workloads" and name not in ("kernel", "microseconds"):
            parts.append(inspect.getsource(value))
        elif name in ("REGIONS", "SECRET", "RENAMED"):
            parts.append(f"{name} = {value!r}")
    session.feed_run("\n".join(part for part in parts if "MAIL.sub" not in part))
    call = f"{plain.__name__}(event)"
    batch = f"[{plain.__name__}(event) for event in events]"
    return (
        lambda event: session.feed_run(call, inputs={"event": event}),
        lambda events: session.feed_run(batch, inputs={"events": events}),
    )


def in_becket(source, _plain):
    hook = becket.compile(source)
    return hook, lambda events: list(hook.map(events))


def in_python(_source, plain):
    return plain, lambda events: [plain(event) for event in events]


def fastest(calls, event, rounds, n):
    """The fewest microseconds a call of each, in turns."""
    times = {name: [] for name in calls}
    for _ in range(rounds):
        for name, call in calls.items():
            times[name].append(microseconds(call, event, n))
    return {name: min(all_of_it) for name, all_of_it in times.items()}


def table(title, names, rows):
    print(f"| {title} | " + " | ".join(names) + " |")
    print("| --- |" + " ---: |" * len(names))
    for label, row in rows:
        print(f"| {label} | " + " | ".join(f"{row[name]:.1f}" for name in names) + " |")
    means = [math.prod(row[name] / row["becket"] for _, row in rows) ** (1 / len(rows)) for name in names]
    print("| times Becket's, geometric mean | " + " | ".join(f"{mean:.2f}" for mean in means) + " |\n")


def main():
    event = json.loads(sys.argv[1])
    events = [event] * BATCH
    rounds = int(sys.argv[2]) * ROUNDS_PER_RUN
    engines = {"becket": in_becket, "python": in_python, "quickjs": in_quickjs, "mini-racer": in_v8}
    one, many = [], []
    with ExitStack() as stack:
        session = stack.enter_context(stack.enter_context(pydantic_monty.Monty()).checkout())
        for name, source, plain in WORKLOADS:
            calls = {engine: start(source, plain) for engine, start in engines.items()}
            calls["monty"] = in_monty(session, plain)
            for engine, (call, batch) in calls.items():
                if call(event) != plain(event) or batch(events[:2]) != [plain(event)] * 2:
                    sys.exit(f"{name}: {engine} gives {call(event)}, Python {plain(event)}")
            one.append((name, fastest({engine: call for engine, (call, _) in calls.items()}, event, rounds, 20)))
            batches = fastest({engine: batch for engine, (_, batch) in calls.items()}, events, rounds, 1)
            many.append((name, {engine: time / BATCH for engine, time in batches.items()}))
    names = [*engines, "monty"]
    table("one call, µs", names, one)
    table(f"in batches of {BATCH}, µs an event", names, many)


main()
