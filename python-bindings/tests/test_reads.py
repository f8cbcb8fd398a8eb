"""What a hook does not read is left out of its event, and the hook cannot tell."""

from typing import Any

import becket
import pytest

EVENT: dict[str, Any] = {
    "id": "x", "a": {"x": 1, "b": {"c": [1, 2, 3], "d": None}, "text": "abc"}, "list": [{"p": 1}, {"p": 2}], "n": 3,
    "of": {"x": {"y": 5}, "list": [], "length": 2}, "none": None, "hasOwn": True, "key": "a", "bytes": b"abc",
}  # fmt: skip
BODIES = [
    "e.id", "e.a.b.c", "e.a.b.c.length", "e.a.text.length", "e.of.length", "e.length ?? null", "e.list[0].p", "e.list.map((it) => it.p)",
    "e.hasOwnProperty('id')", "(e.hasOwnProperty)('id')", "(e?.hasOwnProperty)('a')", "(e.a.hasOwnProperty)('x')", "e.a.hasOwnProperty?.('x')",
    "(e.a?.b.hasOwnProperty)('d')", "e['hasOwnProperty']('n')", "String(e.a.toString())", "[e.none?.x ?? 1, e.a.y ?? 2]", "'id' in e",
    "Object.keys(e.a)", "e[e.key]", "[e.n, (() => { e.n = 4; return e.n; })()]", "(() => { delete e.a.x; return e.a; })()", "e.bytes.length",
    "(() => { const { of: { [e.id]: x } } = e; return x; })()", "(() => { const { none: y, of: { list: [x = e.id] } } = e; return [x, y]; })()",
    "(() => { const { of: { z = e.id, ...rest } } = e; return [z, rest]; })()", "(() => { const { list: { length } } = e; return length; })()",
    "(() => { const { a: { b: { d, q = e.n } } } = e; return [d, q]; })()", "[e.a.b].concat(e.of.x)", "`${e.a.text}${e.id}`", "typeof e.of",
]  # fmt: skip


@pytest.mark.parametrize("body", BODIES)
def test_a_hook_gives_the_same_whether_all_of_its_event_comes_in_or_what_it_reads(body: str) -> None:
    lazy = becket.compile(f"export default (e) => {body}")
    eager = becket.compile(f"const hook = (e) => {body}; export default (...events) => hook(events[0]);")
    assert eager.manifest["reads"] is None
    for event in [EVENT, {**EVENT, "extra": {"1": 2}}]:
        assert repr(lazy(event)) == repr(eager(event))


def test_a_long_path_is_cut() -> None:
    hook = becket.compile("export default (e) => e" + "?.a" * 10_000 + " ?? null")
    assert len(hook.manifest["reads"][0].split(".")) == 16
    assert hook({"a": {"a": {}}}) is None
