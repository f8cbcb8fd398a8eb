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


def test_what_was_left_out_before_is_looked_at_anew_in_each_event() -> None:
    lazy = becket.compile("export default (e) => [e.id, e.of?.it, e.list]")
    eager = becket.compile("export default (...events) => { const e = events[0]; return [e.id, e.of?.it, e.list]; }")
    long, index = "k" * 20, "1x"
    unread: list[Any] = [
        "text", "t" * 50, 7, 2.5, True, None, b"bytes", {}, {"a": 1, "b": {"id": "x"}}, {"1": 2, "a": 1}, {long: 1, index: [{"a": "b"}]}, [1, "2"], (1,),
    ]  # fmt: skip
    events: list[Any] = []
    for value in unread:
        events += [
            {"before": value, "id": 1, "of": {"other": value, "it": value, "last": 0}, "after": value, "list": [value]},
            {"id": value, "before": 1, "after": value, long: value, "of": {"it": 2, "other": value, index: value}},
            {"of": value, index: value, "id": value},
        ]
    for event in events * 3:
        first, second = lazy.observe(event), eager.observe(event)
        assert repr(first.result) == repr(second.result)
        assert first.input_steps == second.input_steps
        assert first.result_steps == second.result_steps > 0
    for wrong, error in [(object(), TypeError), (2**60, OverflowError), ("\ud800", UnicodeEncodeError), ({1: 2}, TypeError)]:
        for event in [{"before": wrong, "id": 1}, {"before": {"a": wrong}, "id": 1}, {"id": 1, "of": {"other": wrong}}]:
            with pytest.raises(error):
                lazy(event)
    limited = becket.compile("export default ({ id }) => id", steps=100)
    for length in [1, 1, 1, 1500]:
        event = {"before": "x" * length, "id": 2, "after": "y" * length}
        if length == 1:
            assert limited(event) == 2
        else:
            with pytest.raises(becket.StepsLimitError):
                limited(event)
