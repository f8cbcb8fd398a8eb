"""Three hooks over real deliveries of GitHub's webhooks, from Python: `python demo.py hooks.db`."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import becket

ROOT = Path(__file__).resolve().parent.parent.parent
HOOKS = ROOT / "examples" / "hooks"
SENT: list[str] = []


@becket.function("alerts", effect="write")
def notify(text: str, level: str = "info") -> None:
    """Send a message to whoever is on call."""
    SENT.append(text)


def main() -> None:
    store = becket.Store(sys.argv[1] if len(sys.argv) > 1 else "hooks.db")
    text = (ROOT / "conformance" / "hooks" / "events" / "github-webhooks.ndjson").read_text(encoding="utf-8")
    events = [json.loads(line) for line in text.splitlines()]
    names = ["route", "redact", "push-alert"]
    for name in names:
        source = (HOOKS / f"{name}.js").read_text(encoding="utf-8")
        hook = becket.compile(source, path=f"{name}.js", functions=[notify], allow=["alerts"])
        store.activate(name, store.add(name, hook))

    print(f"{'hook':<12}{'events':>8}{'results':>9}{'failed':>8}{'steps p50':>12}{'steps max':>12}{'µs/event':>10}{'effects':>9}")
    for name in names:
        hook = store.load(name, functions=[notify], allow=["alerts"])
        outcomes = [hook.observe(event) for event in events]
        started = time.perf_counter()
        results = list(hook.map(events, errors="return"))
        micros = (time.perf_counter() - started) * 1e6 / len(events)
        failed = sum(isinstance(result, becket.HookError) for result in results)
        steps = sorted(outcome.steps for outcome in outcomes)
        effects = sum(outcome.effects for outcome in outcomes)
        print(
            f"{name:<12}{len(events):>8}{len(results) - failed:>9}{failed:>8}{steps[len(steps) // 2]:>12}{steps[-1]:>12}"
            f"{micros:>10.1f}{effects:>9}"
        )
    store.verify()
    print(f"the journal holds {len(store.journal())} calls and is sound; {len(SENT)} alerts were sent")


if __name__ == "__main__":
    main()
