"""The sample hooks take the steps that are written down for them, `examples/hooks/steps.txt`: the same as in Rust."""

import json
from pathlib import Path
from typing import Any

import pytest

import becket

ROOT = Path(__file__).resolve().parent.parent.parent
HOOKS = ROOT / "examples" / "hooks"
GOLDEN = dict(line.split(" ", 1) for line in (HOOKS / "steps.txt").read_text(encoding="utf-8").splitlines())


@becket.function("alerts", effect="write")
def notify(text: str, level: str = "info") -> None:
    """Send a message to nobody."""


@pytest.fixture(scope="module")
def lines() -> list[str]:
    path = ROOT / "conformance" / "hooks" / "events" / "github-webhooks.ndjson"
    return path.read_text(encoding="utf-8").splitlines()


def compiled(name: str, **options: Any) -> becket.Hook:
    source = (HOOKS / f"{name}.js").read_text(encoding="utf-8")
    return becket.compile(source, path=f"{name}.js", functions=[notify], allow=["alerts"], **options)


@pytest.mark.parametrize("name", sorted(GOLDEN))
@pytest.mark.parametrize("memory", [8 << 20, 16 << 20, 64 << 20])
def test_python_values_take_the_steps_that_are_written_down(name: str, memory: int, lines: list[str]) -> None:
    hook = compiled(name, memory=memory)
    assert [hook.observe(json.loads(line)).steps for line in lines] == [int(steps) for steps in GOLDEN[name].split()]


def test_json_takes_the_steps_that_are_written_down(lines: list[str]) -> None:
    # A hook that takes more steps than its event does: bringing the event in has a budget of the same size.
    source = (HOOKS / "redact.js").read_text(encoding="utf-8")
    wanted = [int(steps) for steps in GOLDEN["redact"].split()]
    for line, steps in list(zip(lines, wanted))[::7]:
        assert becket.compile(source, steps=steps).json(line)
        with pytest.raises(becket.StepsLimitError):
            becket.compile(source, steps=steps - 1).json(line)
