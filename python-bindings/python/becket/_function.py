"""Host functions and their declarations: what Python's annotations say becomes what hooks are checked against."""

from __future__ import annotations

import inspect
import json
import types
import typing
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Literal, TypeVar, Union

Effect = Literal["pure", "read", "write"]
_F = TypeVar("_F", bound=Callable[..., Any])


@dataclass(frozen=True)
class Declaration:
    """How a function is declared to hooks."""

    #: The module that hooks import from.
    module: str
    #: The name that they import.
    name: str
    #: The capability that must be granted.
    capability: str
    #: What a call does to the world.
    effect: Effect
    #: The declaration in TypeScript.
    text: str


def declared(called: Callable[..., Any]) -> Declaration:
    """The declaration of a function that was decorated by :func:`function`."""
    it = getattr(called, "__becket__", None)
    if not isinstance(it, Declaration):
        raise TypeError(f"{called!r} is not decorated by becket.function")
    return it


def function(
    module: str, *, name: str | None = None, capability: str | None = None, effect: Effect = "write"
) -> Callable[[_F], _F]:
    """Declare a function to hooks, which import it by ``import { name } from "module"``.

    The parameters' types come from the annotations: ``str``, ``int``, ``float``, ``bool``, ``None``, ``list[T]``,
    ``dict[str, T]``, ``tuple[A, B]``, ``Literal["a", "b"]``, unions, typed dicts; whatever else is annotated, or is not, is any
    data. Arguments and results are checked against them at each call. A function that is ``async def`` gives hooks a promise, so that
    several calls can be in flight; any other answers at once. It stays what it is, and can be called as before.
    """

    def decorate(called: _F) -> _F:
        export = str(name or getattr(called, "__name__", ""))
        if not export.isidentifier():
            raise ValueError(f"{export!r} is no name that a hook could import: say name=…")
        text = _declaration(called, export, effect)
        called.__becket__ = Declaration(module, export, capability or module, effect, text)  # type: ignore[attr-defined]
        return called

    return decorate


def declarations(functions: Iterable[Callable[..., Any]]) -> str:
    """The declarations of functions, as a ``.d.ts`` file that hooks' authors can use in their editors."""
    modules: dict[tuple[str, str], list[str]] = {}
    for it in map(declared, functions):
        modules.setdefault((it.module, it.capability), []).append(it.text)
    parts = []
    for (module, capability), texts in modules.items():
        tag = "" if capability == module else f"/** @capability {capability} */\n"
        parts.append(f"{tag}declare module {json.dumps(module)} {{\n" + "".join(texts) + "}\n")
    return "\n".join(parts)


def _declaration(called: Callable[..., Any], name: str, effect: Effect) -> str:
    try:
        hints = typing.get_type_hints(called)
    except NameError:
        hints = {}
    params = []
    for it in inspect.signature(called).parameters.values():
        if it.kind is inspect.Parameter.VAR_KEYWORD or it.kind is inspect.Parameter.KEYWORD_ONLY:
            continue
        ty = type_text(hints.get(it.name, Any))
        if it.kind is inspect.Parameter.VAR_POSITIONAL:
            params.append(f"...{it.name}: {_element(ty)}[]")
        else:
            optional = "" if it.default is inspect.Parameter.empty else "?"
            params.append(f"{it.name}{optional}: {ty}")
    returns = hints.get("return", Any)
    result = "void" if returns is type(None) else type_text(returns)
    if inspect.iscoroutinefunction(called):
        # Its calls are in flight together: the hook goes on, and awaits what it needs.
        result = f"Promise<{result}>"
    doc = (inspect.getdoc(called) or "").split("\n", 1)[0].replace("*/", "").replace("@", "")
    lead = f"{doc} " if doc else ""
    return f"    /** {lead}@effect {effect} */\n    export function {name}({', '.join(params)}): {result};\n"


def type_text(ty: Any) -> str:
    """A type in TypeScript; what it has no plain word for is ``any``."""
    plain = {str: "string", int: "number", float: "number", bool: "boolean", type(None): "null", None: "null"}
    if isinstance(ty, type) and ty in plain or ty is None:
        return plain[ty]
    origin, args = typing.get_origin(ty), typing.get_args(ty)
    if origin is Literal:
        return " | ".join(json.dumps(it) for it in args) if all(isinstance(it, str) for it in args) else "any"
    if origin is Union or origin is types.UnionType:
        return " | ".join(dict.fromkeys(type_text(it) for it in args))
    if origin is list:
        return f"{_element(type_text(args[0]))}[]"
    if origin is tuple and args and args[-1] is not Ellipsis:
        return f"[{', '.join(type_text(it) for it in args)}]"
    if origin is dict and args[0] is str:
        return f"{{ [key: string]: {type_text(args[1])} }}"
    if typing.is_typeddict(ty):
        required = ty.__required_keys__
        hints = typing.get_type_hints(ty).items()
        props = [f"{json.dumps(key)}{'' if key in required else '?'}: {type_text(it)}" for key, it in hints]
        return "{ " + "; ".join(props) + " }"
    return "any"


def _element(text: str) -> str:
    return f"({text})" if "|" in text else text
