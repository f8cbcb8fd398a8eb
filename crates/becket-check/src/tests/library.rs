//! The declarations of the standard library against the table of builtins, and what only the library's own code may write.

use std::collections::BTreeSet;

use becket_bytecode::builtins::{self, How, Value};

use super::{checked, codes_with};
use crate::Options;
use crate::dump::dump;

const LIB: &str = include_str!("../../../../stdlib-api/lib.d.ts");

/// What `lib.d.ts` declares, as paths of builtins: `Array.prototype.map`, `Math.PI`, `parseInt`.
fn declared() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut values = BTreeSet::new();
    let mut interface: Option<&str> = None;
    for line in LIB.lines() {
        let word =
            |text: &str| text.split(|c: char| !(c.is_alphanumeric() || c == '_')).next().unwrap_or("").to_owned();
        if let Some(rest) = line.strip_prefix("declare function ") {
            found.insert(word(rest));
        } else if let Some(rest) = line.strip_prefix("declare const ") {
            values.insert(word(rest));
            found.insert(word(rest));
        } else if let Some(rest) = line.strip_prefix("interface ") {
            let name = rest.split([' ', '<']).next().unwrap_or("");
            interface = (!rest.ends_with("{}")).then_some(name);
        } else if line == "}" {
            interface = None;
        } else if let (Some(interface), Some(member)) = (interface, line.strip_prefix("  ")) {
            let member = member.strip_prefix("readonly ").unwrap_or(member);
            if member.starts_with(|c: char| c.is_alphabetic()) && !member.starts_with("new ") {
                found.insert(format!("{interface}.{}", word(member)));
            }
        }
    }
    found
}

/// The path under which `declared` has a member of an interface.
fn path_of(object: &str, key: &str) -> String {
    match object {
        "%global%" => key.into(),
        "Math" | "JSON" | "Reflect" => format!("{object}.{key}"),
        "console" => format!("Console.{key}"),
        "crypto" => format!("Crypto.{key}"),
        // The protocol has the short name.
        "Iterator.prototype" => format!("IteratorObject.{key}"),
        _ => match object.strip_suffix(".prototype") {
            Some(name) => format!("{name}.{key}"),
            None => format!("{object}Constructor.{key}"),
        },
    }
}

fn runs(id: u32) -> bool {
    match builtins::get(id).map(|it| it.how) {
        Some(How::Plain | How::Native(_) | How::NativeThenStd(..) | How::Std(_) | How::Special(_)) => true,
        Some(How::Later | How::Refused) | None => false,
    }
}

#[test]
fn what_runs_is_declared() {
    let declared = declared();
    let mut missing = Vec::new();
    for object in builtins::BUILTINS.iter().filter(|it| !(it.path.starts_with('%') && it.path != "%global%")) {
        let is_gone = |name: &str| builtins::find(name).is_some_and(|id| !runs(id));
        // Members of what does not run are not declared, save what calls of functions need.
        let owner = object.path.strip_suffix(".prototype").unwrap_or(object.path);
        if is_gone(owner) && owner != "Function" {
            continue;
        }
        for prop in object.props {
            let is_shown = match prop.value {
                Value::Builtin(id) => runs(id),
                // What only throws is not offered.
                Value::Accessor(getter, _) => runs(getter) && Some(getter) != builtins::find("%ThrowTypeError%"),
                Value::Number(_) | Value::String(_) | Value::Bool(_) | Value::Undefined => true,
                Value::Symbol(_) | Value::Absent => false,
            };
            let is_name = prop.key.starts_with(|c: char| c.is_alphabetic());
            let is_structure = matches!(prop.key, "constructor" | "prototype");
            // The old names of the two trimming methods are left to those who know them.
            let is_old = matches!(prop.key, "trimLeft" | "trimRight");
            // TypeScript knows it without a declaration, and accepts none.
            let is_keyword = prop.key == "undefined";
            let path = path_of(object.path, prop.key);
            if is_shown && is_name && !is_structure && !is_old && !is_keyword && !declared.contains(&path) {
                missing.push(path);
            }
        }
    }
    assert!(missing.is_empty(), "lib.d.ts lacks {missing:?}");
}

#[test]
fn what_is_declared_runs() {
    let mut wrong = Vec::new();
    let known: BTreeSet<String> = builtins::BUILTINS
        .iter()
        .flat_map(|object| object.props.iter().map(move |prop| (object, prop)))
        .filter(|(_, prop)| match prop.value {
            Value::Builtin(id) => runs(id),
            Value::Accessor(getter, _) => runs(getter),
            _ => true,
        })
        .map(|(object, prop)| path_of(object.path, prop.key))
        .collect();
    // Types that describe values without being builtins, and own properties of instances.
    let helpers = [
        "IteratorYieldResult",
        "IteratorReturnResult",
        "Iterator",
        "Iterable",
        "Generator",
        "AsyncGenerator",
        "AsyncIterator",
        "AsyncIterable",
        "PromiseLike",
        "PromiseFulfilledResult",
        "PromiseRejectedResult",
        "PromiseWithResolvers",
        "IArguments",
        "ArrayLike",
        "SetLike",
        "ErrorOptions",
        "TypedArray",
        "TypedArrayConstructor",
        "RegExpExecArray",
        "RegExpMatchArray",
    ];
    let of_instances =
        ["Function.name", "Function.length", "Error.stack", "Error.cause", "AggregateError.errors", "RegExp.lastIndex"];
    for path in declared() {
        let is_helper =
            path.split('.').next().is_some_and(|name| helpers.contains(&name)) || of_instances.contains(&path.as_str());
        if !is_helper && !known.contains(&path) {
            wrong.push(path);
        }
    }
    assert!(wrong.is_empty(), "lib.d.ts declares {wrong:?}");
}

#[test]
fn the_library_may_use_intrinsics_and_hooks_may_not() {
    let source = "export function f(x) { return $call(f, this, $isObject(x), $construct(Array, 1)); }";
    let std = Options { is_std: true, ..Options::default() };
    let text = checked(source, &std, |checked, _| dump(&checked.expect("the library's code is accepted")));
    insta::assert_snapshot!(text);
    assert_eq!(codes_with(source, &Options::default()), "B0401 $call, B0401 $isObject, B0401 $construct");
}

#[test]
fn the_library_may_name_what_hooks_may_not() {
    let std = Options { is_std: true, ..Options::default() };
    assert_eq!(codes_with("Object.setPrototypeOf; ({}).constructor; Symbol;", &std), "");
}
