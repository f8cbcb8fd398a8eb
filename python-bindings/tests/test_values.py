"""How values cross: what they are in the hook and when they come back, and what cannot cross."""

import asyncio
import enum
import json
import sys
from collections import OrderedDict, defaultdict
from datetime import datetime, timedelta, timezone, tzinfo
from typing import Any

import becket
import pytest

IDENTITY = becket.compile("export default (event) => event")
# A result that shares nothing with its event but strings.
COPY_SOURCE = """
const copy = (value) => {
  if (Array.isArray(value)) return value.map(copy);
  if (value === null || typeof value !== "object") return value;
  const out = {};
  for (const [key, inner] of Object.entries(value)) Object.defineProperty(out, key, { value: copy(inner), enumerable: true, writable: true, configurable: true });
  return out;
};
"""
COPY = becket.compile(f"{COPY_SOURCE}export default copy;")

VALUES: list[Any] = [
    None, True, False, 0, -1, 2**31 - 1, 2**31, -(2**31), -(2**31) - 1, 2**53, -(2**53), 0.5, -0.0, 1e300, float("inf"),
    "", "a", "é", "日本", "\U0001f600", "ascii of some length", "Latin-1 of some length: é", "x" * 5000, "\0",
    [], [[]], [None], {}, {"": ""}, {"a": {"b": {"c": [1, "two", None]}}},
    {"__proto__": {"polluted": True}, "constructor": 1, "toString": None},
    {"é": 1, "日本": 2, 'quo"te': 3, "back\\slash": 4, "new\nline": 5, "\0": 6},
    {f"key{i}": i for i in range(200)},
    [{"id": i, "name": f"item {i}"} for i in range(600)],
]  # fmt: skip


@pytest.mark.parametrize("value", VALUES, ids=lambda value: repr(value)[:30])
def test_a_value_comes_back_equal_in_order_and_of_the_same_types(value: Any) -> None:
    for hook in [IDENTITY, COPY, IDENTITY, COPY]:
        result = hook(value)
        assert repr(result) == repr(value)
        result = hook([value, {"in": value}])
        assert repr(result) == repr([value, {"in": value}])


@pytest.mark.parametrize("value", VALUES, ids=lambda value: repr(value)[:30])
def test_an_event_takes_the_same_steps_as_values_and_as_json(value: Any) -> None:
    if value == float("inf"):
        pytest.skip("JSON has no word for it")
    source = "export default (event) => { const text = JSON.stringify(event); for (let i = 0; i < text.length; i++); return text }"
    outcome = becket.compile(source).observe(value)
    steps = outcome.steps
    assert json.loads(outcome.result) == value
    # What bringing the event in takes is counted apart, and may be as much.
    text = json.dumps(value, ensure_ascii=False)
    assert becket.compile(source, steps=max(steps, 4 * len(text) + 1000)).json(text)
    if steps > 4 * len(text) + 1000:
        with pytest.raises(becket.StepsLimitError):
            becket.compile(source, steps=steps - 1).json(text)


def test_keys_that_are_indices_come_first_in_their_order() -> None:
    event = {"b": 1, "10": 2, "2": 3, "01": 4, "-1": 5, "4294967294": 6, "4294967295": 7}
    for hook in [IDENTITY, COPY]:
        for _ in range(3):
            assert list(hook(event)) == ["2", "10", "4294967294", "b", "01", "-1", "4294967295"]


def test_what_the_hook_leaves_as_it_is_is_the_same_object() -> None:
    event: dict[str, Any] = {"kept": {"list": [1, "a string", None]}, "changed": {"a": 1, "inner": {"b": 2}}, "note": "some text"}
    source = """export default (event) => {
      event.changed.a = 2;
      return { kept: event.kept, list: event.kept.list, changed: event.changed, note: event.note, made: event.note + "!" };
    }"""
    hook = becket.compile(source)
    for _ in range(2):
        result = hook(event)
        assert result["kept"] is event["kept"] and result["list"] is result["kept"]["list"]
        assert result["note"] is event["note"]
        assert result["changed"] == {"a": 2, "inner": {"b": 2}}
        assert result["changed"] is not event["changed"]
        assert result["changed"]["inner"] is event["changed"]["inner"]
        assert event["changed"] == {"a": 1, "inner": {"b": 2}}
        assert result["made"] == "some text!"


SPREADS = [
    "({ ...event })",
    "({ ...event, more: 1 })",
    "({ ...event, id: 'other', more: [event.inner] })",
    "{ const out = { ...event }; out.id = undefined; out.more = undefined; return out }",
    "{ const out = { ...event }; delete out.id; out.id = 7; return out }",
    "{ const out = { ...event, more: 1 }; delete out.more; return out }",
    "{ event.id = 8; event.inner.a = 2; return { ...event, more: 1 } }",
    "{ const out = { ...event, more: 1 }; event.id = 8; event.inner.a = 2; return out }",
    "{ const out = { ...event, 3: 1 }; out.inner = { ...out.inner, a: 9, b: { ...out.inner.b, d: 1 } }; return out }",
    "{ const { id, ...rest } = { ...event }; return { ...rest, of: { ...rest.inner } } }",
    "{ const first = { ...event, at: 1 }; const second = { ...first, at: 2 }; return [second, first, { ...event, id: first }] }",
    "[{ ...event, list: [...event.list, 1] }, { ...event.list }, { ...event, id: { ...event } }]",
    "Object.freeze({ ...event })",
    "{ const out = { ...event, get more() { return 1 } }; return { ...out } }",
    "{ const out = { ...event }; Object.defineProperty(out, 'id', { enumerable: false }); return out }",
    "{ const out = { ...event }; for (let i = 0; i < 200; i++) out['more' + i] = i; return out }",
]


@pytest.mark.parametrize("body", SPREADS)
def test_an_object_that_began_as_a_copy_of_one_of_the_event_is_what_it_has_become(body: str) -> None:
    hook = becket.compile(f"export default (event) => {body}")
    copied = becket.compile(f"{COPY_SOURCE}const hook = (event) => {body};\nexport default (event) => copy(hook(event));")
    events: list[dict[str, Any]] = [
        {"id": 1, "note": "some text", "inner": {"a": 1, "b": {"c": [1, 2]}}, "list": [0.5, None]},
        {"id": 1.0, "inner": {"a": True, "b": {}}, "list": [], "big": 2**40, "last": -0.0, "3": 2},
    ]
    for event in events:
        before = repr(event)
        for _ in range(2):
            result = hook(event)
            assert repr(result) == repr(copied(event))
        if isinstance(result, dict):
            result["added"] = 1
            result["list"] = 1
        assert repr(event) == before


class Colour(enum.IntEnum):
    RED = 3


class Text(str):
    pass


class Number(float):
    pass


def test_values_of_classes_of_their_own_come_back_as_plain_ones() -> None:
    event = {"enum": Colour.RED, "text": Text("some text"), "float": Number(1.5), "dict": OrderedDict(a=1), "tuple": (1, (2,))}
    for inner in [event, [event], {"event": event}]:
        result = IDENTITY(inner)
        plain = result["event"] if isinstance(inner, dict) and "event" in inner else result[0] if isinstance(inner, list) else result
        assert plain == {"enum": 3, "text": "some text", "float": 1.5, "dict": {"a": 1}, "tuple": [1, [2]]}
        assert [type(it) for it in plain.values()] == [int, str, float, dict, list], inner
    # Whole numbers are ints, wherever they are.
    assert type(IDENTITY({"deep": [1.0]})["deep"][0]) is int


def test_a_key_of_a_class_of_its_own_is_a_key() -> None:
    event: dict[Any, Any] = {Text("a"): 1, "b": 2}
    result = IDENTITY(event)
    assert result == {"a": 1, "b": 2} and [type(key) for key in result] == [str, str]


class Chameleon(str):
    """Two of the same text in one dict."""

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)


def test_a_key_that_comes_twice_has_its_last_value_at_its_first_place() -> None:
    event: dict[Any, Any] = {Chameleon("a"): 1, "b": 2, Chameleon("a"): 3}
    assert len(event) == 3
    assert list(IDENTITY(event).items()) == [("a", 3), ("b", 2)]


@pytest.mark.parametrize("text", ["\ud800", "a\udfffb", "plain, then \ud83d"])
def test_a_lone_surrogate_is_refused_on_its_way_in_and_replaced_on_its_way_out(text: str) -> None:
    for event in [text, [text], {text: 1}, {"a": {"b": text}}]:
        with pytest.raises(UnicodeEncodeError):
            IDENTITY(event)
    assert becket.compile("export default () => ['\\ud800', { '\\udc00': 1 }]")(None) == ["\ufffd", {"\ufffd": 1}]
    assert IDENTITY("still works") == "still works"


def nested(depth: int, is_list: bool) -> Any:
    value: Any = None
    for _ in range(depth):
        value = [value] if is_list else {"in": value}
    return value


@pytest.mark.parametrize("is_list", [True, False])
def test_values_may_be_nested_up_to_the_limit(is_list: bool) -> None:
    for hook in [IDENTITY, becket.compile("export default (event) => event && true")]:
        hook(nested(511, is_list))
        for depth in [512, 513, 5000]:
            with pytest.raises(RecursionError):
                hook(nested(depth, is_list))
    assert IDENTITY(1) == 1


UNREAD: list[Any] = [
    *VALUES, b"bytes", b"", bytearray(b"x" * 500), (1, ("two", [])), Colour.RED, Text("text"), Number(1.0), OrderedDict(a=[1]),
    datetime(2024, 1, 1, tzinfo=timezone.utc), {"at": datetime(2024, 1, 1, tzinfo=timezone.utc), "é" * 40: {"in": "é" * 40}},
    {"a": [{"b": {"1": 2, "900": [3]}}]}, [{f"key{i}": {"0": i} for i in range(150)}], {str(i * i): i for i in range(150)},
]  # fmt: skip


@pytest.mark.parametrize("value", UNREAD, ids=lambda value: repr(value)[:30])
def test_bringing_in_what_the_hook_cannot_read_takes_the_same_steps_and_less_memory(value: Any) -> None:
    # Both do the same, but of one it is not known what it reads.
    lazy = becket.compile("export default (event) => [event.id, event.of.it, event.list]")
    eager = becket.compile("export default (...events) => { const event = events[0]; return [event.id, event.of.it, event.list]; }")
    assert lazy.manifest["reads"] is not None and eager.manifest["reads"] is None
    for event in [
        {"before": value, "id": 1, "of": {"other": value, "it": [1, {"a": "b"}]}, "list": ["c"], "after": value},
        {"id": "x" * 40, "of": {"it": value, "x" * 40: 1}, "list": value, Text("unread"): 1, Text("id2"): value},
        OrderedDict(of=OrderedDict(it={"a": 1}), id=None, unread=value, list=[value]),
    ]:
        first, second = lazy.observe(event), eager.observe(event)
        assert repr(first.result) == repr(second.result)
        assert first.input_steps == second.input_steps
        assert first.result_steps == second.result_steps > 0
        assert first.memory <= second.memory + 100
        steps = first.input_steps
        for hook in ["({ id }) => id", "(...events) => events[0].id"]:
            becket.compile(f"export default {hook}", steps=max(steps, 100))(event)
            if steps > 100:
                with pytest.raises(becket.StepsLimitError):
                    becket.compile(f"export default {hook}", steps=steps - 1)(event)


def no_such_zone() -> None:
    raise LookupError("no such zone")


def test_what_the_hook_cannot_read_must_be_a_value_all_the_same() -> None:
    recursive: list[Any] = []
    recursive.append(recursive)
    cases: list[tuple[type[Exception], Any]] = [
        (TypeError, object()), (TypeError, {1: 2}), (TypeError, {1, 2}), (OverflowError, 2**60), (RecursionError, recursive),
        (TypeError, datetime(2024, 1, 1)), (UnicodeEncodeError, "\ud800"), (UnicodeEncodeError, {"\ud800": 1}),
        (LookupError, datetime(2024, 1, 1, tzinfo=Meddler(no_such_zone))), (TypeError, (1, [object()])),
    ]  # fmt: skip
    for error, value in cases:
        for event in [{"unread": value}, {"id": 1, "of": {"deep": [{"unread": value}]}}]:
            for source in ["(event) => event.id", "({ of: { it } = {} }) => it", "() => 1", "(event) => event"]:
                with pytest.raises(error):
                    becket.compile(f"export default {source}")(event)


def test_a_part_of_a_value_that_is_no_dict_is_read_as_it_is() -> None:
    hook = becket.compile("export default (event) => [event.of?.name, event.of?.size?.deep]")
    for of in [None, 1, "text", [1, 2], {"name": [1]}, {"size": {"deep": 1, "other": 2}}, {"size": "text"}, b"bytes"]:
        result = hook({"of": of})
        assert len(result) == 2 and result == hook({"unread": {}, "of": of})
    for event in [None, 1, "text", [1]]:
        assert becket.compile("export default (event) => typeof event?.of")(event) == "undefined"
    assert becket.compile("export default () => 1")({"unread": [1]}) == 1


class Meddler(tzinfo):
    """Runs when a time of this zone is read, in the middle of an event."""

    def __init__(self, meddle: Any) -> None:
        self.meddle = meddle

    def utcoffset(self, when: datetime | None) -> timedelta:
        self.meddle()
        return timedelta(0)

    def dst(self, when: datetime | None) -> timedelta:
        return timedelta(0)

    def tzname(self, when: datetime | None) -> str:
        return "meddler"


def test_a_dict_that_is_changed_while_it_is_read_is_an_error_or_is_read_to_its_end() -> None:
    def event_with(meddle: Any) -> dict[str, Any]:
        event: dict[str, Any] = {f"key{i}": [i] for i in range(5)}
        event["inner"] = {"at": datetime(2024, 1, 1, tzinfo=Meddler(lambda: meddle(event))), "after": 1}
        event.update((f"more{i}", {"value": i}) for i in range(5))
        return event

    def grow(event: dict[str, Any]) -> None:
        event.update((f"new{i}", i) for i in range(len(event), len(event) + 50))

    def replace(event: dict[str, Any]) -> None:
        del event["more0"]
        event["other"] = 1

    with pytest.raises(RuntimeError, match="changed"):
        IDENTITY(event_with(grow))
    with pytest.raises(RuntimeError, match="changed"):
        IDENTITY(event_with(dict.clear))
    assert set(IDENTITY(event_with(replace))) > {"key0", "inner", "more4"}
    assert IDENTITY(event_with(lambda event: None))["inner"]["after"] == 1
    items: list[Any] = [0, datetime(2024, 1, 1, tzinfo=Meddler(lambda: items.clear())), 2]
    assert len(IDENTITY(items)) <= 3


def test_an_exception_in_the_middle_of_an_event_is_the_callers() -> None:
    event = {"a": [1, {"at": datetime(2024, 1, 1, tzinfo=Meddler(no_such_zone))}], "b": 1}
    for _ in range(2):
        with pytest.raises(LookupError, match="no such zone"):
            IDENTITY(event)
        assert IDENTITY({"a": 1}) == {"a": 1}


def test_a_hook_may_be_called_while_an_event_is_read() -> None:
    seen = []
    zone = Meddler(lambda: seen.append(IDENTITY({"inner": ["text", {"a": 1}]})))
    at = datetime(2024, 1, 1, tzinfo=zone)
    assert IDENTITY({"outer": ["text"], "at": at, "last": 1})["last"] == 1
    assert seen and all(it == {"inner": ["text", {"a": 1}]} for it in seen)


def test_more_keys_than_are_kept() -> None:
    for i in range(3000):
        event = {f"key number {i}": {f"inner {i}": i}, "same": i}
        assert COPY(event) == event
    for text in ['{"same": 1, "other": 2}'] * 50:
        event = json.loads(text)
        assert COPY(event) == event
        assert list(COPY({"same": 1, "other": 2})) == ["same", "other"]


@pytest.mark.parametrize("seed", range(5))
def test_the_shapes_of_events_may_differ(seed: int) -> None:
    keys = ["a", "b", "c", "0", "1", "__proto__", "length", "é"]
    for i in range(200):
        number = (i * 2654435761 + seed * 40503) >> 3
        chosen = [keys[(number >> shift) % len(keys)] for shift in range(0, 24, 3)][: number % 9]
        event = {key: {inner: i for inner in chosen[:2]} for key in chosen}
        assert IDENTITY(event) == event and COPY(event) == event
        assert IDENTITY.json(json.dumps(event)) == COPY.json(json.dumps(event))


READERS = {
    "whole": becket.compile("export default (event) => JSON.stringify(event)"),
    "part": becket.compile("export default (event) => JSON.stringify(event.inner)"),
}


class Listed(dict[str, Any]):
    """A dict that says itself what is in it."""

    def __init__(self, items: Any) -> None:
        super().__init__(plain=1)
        self.listed = items

    def items(self) -> Any:
        return self.listed()


def test_a_dict_of_a_class_of_its_own_is_read_by_its_items() -> None:
    moved: OrderedDict[str, Any] = OrderedDict(a=1, b=[2], c={"d": 3}, inner=4)
    moved.move_to_end("c", last=False)
    moved.move_to_end("a")
    listed = Listed(lambda: [("z", 1), ("inner", {"y": 2}), ("a", moved)])
    counted = defaultdict(list, inner=[1], b=[])
    large = OrderedDict((f"key{i}", i) for i in range(200))
    large.move_to_end("key0")
    many = Listed(lambda: [(f"key{i}", i) for i in range(200)])
    for value in [moved, listed, counted, large, many, {"inner": moved}, OrderedDict(inner=large), Listed(lambda: {}.items())]:
        text = json.dumps(value if value != {"plain": 1} else dict(value.items()), separators=(",", ":"))
        assert READERS["whole"](value) == text
        assert READERS["part"]({"other": value, "inner": value}) == text
        assert asyncio.run(READERS["whole"].call(value)) == text
        whole = json.loads(text)
        assert READERS["part"](value) == (json.dumps(whole["inner"], separators=(",", ":")) if "inner" in whole else None)


def test_items_that_raise_or_are_no_pairs_are_the_callers() -> None:
    cases: list[tuple[type[Exception], Any]] = [
        (LookupError, Listed(no_such_zone)), (TypeError, Listed(lambda: 1)), (TypeError, Listed(lambda: [1])),
        (ValueError, Listed(lambda: [(1, 2, 3)])), (TypeError, Listed(lambda: [(1, 2)])),
    ]  # fmt: skip
    for error, value in cases:
        for event in [value, [value], {"inner": value}, {"unread": value}, {"unread": [value]}]:
            for reader in READERS.values():
                with pytest.raises(error):
                    reader(event)
                with pytest.raises(error):
                    asyncio.run(reader.call(event))
    assert READERS["whole"]({"a": 1}) == '{"a":1}'


def test_items_that_change_the_dict_around_are_an_error() -> None:
    for place in ["inner", "unread"]:
        for reader in READERS.values():
            event: dict[str, Any] = {"before": 1}
            event[place] = Listed(lambda event=event: event.update(more=1) or [("a", 1)])
            event["after"] = 1
            with pytest.raises(RuntimeError, match="changed"):
                reader(event)
    event = {"inner": Listed(lambda: event.update(more=1) or [("a", 1)]), "after": 2}
    assert asyncio.run(READERS["part"].call(event)) == '{"a":1}'


class Mute(int):
    def __str__(self) -> str:
        raise LookupError("no text")

    __repr__ = __str__


@pytest.mark.parametrize("value", [10**5000, -(10**5000), Mute(2**60), Mute(2**200)], ids=["long", "negative", "mute", "long mute"])
def test_an_integer_that_cannot_be_written_is_refused_without_being_asked_for_its_text(
    value: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    ignored: list[Any] = []
    monkeypatch.setattr(sys, "unraisablehook", ignored.append)
    for event in [value, {"unread": value}, {"inner": [value]}]:
        for reader in READERS.values():
            with pytest.raises(OverflowError, match=r"bits is beyond 2\*\*53|1152921504606846976 is beyond"):
                reader(event)
            with pytest.raises(OverflowError):
                asyncio.run(reader.call(event))
    assert ignored == []
