//! The words for builtins that Becket runs not yet or never: which code, why, and what to write instead.
//! Not here: where they are met (`global.rs`, `member.rs`), and which builtins these are (`stdlib-api/builtins.txt`).

use becket_bytecode::builtins::{Builtin, How};
use becket_syntax::codes::Code;
use becket_syntax::diagnostic::Diagnostic;
use becket_syntax::span::Span;

/// Builtins that are refused for one reason.
struct Family {
    code: Code,
    /// Each is a path, or the start of one if it ends with a dot or `*`.
    paths: &'static [&'static str],
    label: &'static str,
    help: Option<&'static str>,
}

static FAMILIES: &[Family] = &[
    Family {
        code: Code::Regex,
        paths: &["RegExp.*"],
        label: "no match is kept for all, and no regular expression becomes another",
        help: Some("use the array that `exec` or `match` gives, and `new RegExp(…)`"),
    },
    Family {
        code: Code::Symbol,
        paths: &["Symbol.species"],
        label: "methods of arrays and promises make plain ones, or those of the class itself",
        help: Some("make the object that you want of the result: `new Queue(...list.map(f))`"),
    },
    Family {
        code: Code::LegacyBuiltin,
        paths: &["URL.createObjectURL", "URL.revokeObjectURL"],
        label: "a hook has no blobs and no store of them",
        help: None,
    },
    Family {
        code: Code::Eval,
        paths: &["eval", "Function"],
        label: "a hook runs only the code that was checked",
        help: None,
    },
    Family {
        code: Code::Locale,
        paths: &[
            "Intl",
            "*.toLocaleString",
            "*.toLocaleDateString",
            "*.toLocaleTimeString",
            "*.toLocaleLowerCase",
            "*.toLocaleUpperCase",
            "*.localeCompare",
        ],
        label: "its result depends on the machine's language data",
        help: None,
    },
    Family {
        code: Code::Timer,
        paths: &[
            "setTimeout",
            "setInterval",
            "setImmediate",
            "clearTimeout",
            "clearInterval",
            "clearImmediate",
            "queueMicrotask",
        ],
        label: "a hook has no clock and does not outlive its event",
        help: Some(
            "call the function at once, without the timer; a hook that must wait returns, and the host calls it again",
        ),
    },
    Family {
        code: Code::Network,
        paths: &["fetch"],
        label: "a hook reaches the network only through a function that its host grants",
        help: Some("import { fetch } from \"becket:http\"; the host must grant it"),
    },
    Family {
        code: Code::Reflection,
        paths: &["Proxy", "Reflect.construct", "Reflect.setPrototypeOf"],
        label: "what an object does is written where the object is made",
        help: Some("`Object.keys`, `in`, `delete` and plain calls do what hooks need"),
    },
    Family {
        code: Code::PrototypeWrite,
        paths: &["Object.setPrototypeOf"],
        label: "prototypes do not change",
        help: Some("copy the properties: `{ ...defaults, ...object }`"),
    },
    Family {
        code: Code::ProtoAccess,
        paths: &["Object.prototype.__*"],
        label: "this reaches behind the object",
        help: None,
    },
    Family {
        code: Code::SharedMemory,
        paths: &["SharedArrayBuffer", "Atomics"],
        label: "a run shares no memory",
        help: None,
    },
    Family {
        code: Code::WeakReference,
        paths: &["WeakRef", "FinalizationRegistry"],
        label: "they would show when memory is collected",
        help: None,
    },
    Family {
        code: Code::GlobalThis,
        paths: &["globalThis"],
        label: "a hook has no global object",
        help: Some(
            "name the builtin itself; what is kept from one event to the next is the host's, and comes in the event",
        ),
    },
];

/// What else to write for single builtins.
static INSTEAD: &[(&str, &str)] = &[
    ("localeCompare", "compare with `a < b ? -1 : a > b ? 1 : 0`"),
    ("Date.prototype.toLocaleString", "use `toISOString`, or the fields: `getFullYear()`, `getMonth()`, `getDate()`"),
    (
        "Date.prototype.toLocaleDateString",
        "use `toISOString().slice(0, 10)`, or the fields: `getFullYear()`, `getMonth()`, `getDate()`",
    ),
    (
        "Date.prototype.toLocaleTimeString",
        "use `toISOString().slice(11, 19)`, or the fields: `getHours()`, `getMinutes()`",
    ),
    ("toLocaleString", "use `toString`, `toFixed` or a template; of a date, `toISOString`"),
    ("crypto.getRandomValues", "use `Math.random()` or `crypto.randomUUID()`, which need the capability `random`"),
    ("crypto.subtle", "import a function for it from a capability module"),
    ("toLocaleLowerCase", "use `toLowerCase`"),
    ("toLocaleUpperCase", "use `toUpperCase`"),
    ("Intl", "format with `toFixed`, `padStart` and templates"),
    ("eval", "for data, use `JSON.parse`"),
    ("console.table", "use `console.log`, once for each row"),
    ("console.group", "begin each line with spaces: `console.log(\"  \" + text)`"),
    ("console.groupCollapsed", "begin each line with spaces: `console.log(\"  \" + text)`"),
    ("console.groupEnd", "begin each line with spaces: `console.log(\"  \" + text)`"),
    ("console.count", "keep the count in a variable"),
    ("console.countReset", "keep the count in a variable"),
    ("console.time", "subtract two `Date.now()`, which needs the capability `clock`"),
    ("console.timeEnd", "subtract two `Date.now()`, which needs the capability `clock`"),
    ("console.timeLog", "subtract two `Date.now()`, which needs the capability `clock`"),
    ("console.trace", "use `console.error(new Error(text).stack)`"),
];

/// The diagnostic for a builtin that Becket does not run; `shown` is how the hook names it.
pub(crate) fn builtin(it: &Builtin, shown: &str, span: Span) -> Diagnostic {
    let is_later = it.how == How::Later;
    let tail = if is_later { " yet" } else { "" };
    describe(it.path, shown, span, tail)
}

/// The diagnostic for a global of Node that has no number.
pub(crate) fn absent(path: &str, span: Span) -> Diagnostic {
    describe(path, path, span, "")
}

/// The diagnostic for a method that is called on something unknown.
pub(crate) fn method(path: &str, is_later: bool, span: Span) -> Diagnostic {
    let name = path.rsplit('.').next().unwrap_or(path);
    describe(path, name, span, if is_later { " yet" } else { "" })
}

fn describe(path: &str, shown: &str, span: Span, tail: &str) -> Diagnostic {
    let path = path.strip_prefix("%global%.").unwrap_or(path);
    let family = FAMILIES.iter().find(|family| family.paths.iter().any(|pattern| matches(pattern, path)));
    let headline = format!("Becket does not run `{shown}`{tail}");
    let default = if tail.is_empty() { Code::LegacyBuiltin } else { Code::LaterBuiltin };
    let code = family.map_or(default, |it| it.code);
    let label = family
        .map_or(if tail.is_empty() { "a relic that hooks do without" } else { "it comes in a later version" }, |it| {
            it.label
        });
    let diagnostic = Diagnostic::error(code, span, headline).label(label);
    let last = path.rsplit('.').next().unwrap_or(path);
    let instead = INSTEAD.iter().find(|row| row.0 == path || row.0 == last).map(|row| row.1);
    match instead.or(family.and_then(|it| it.help)) {
        Some(help) => diagnostic.help(help),
        None => diagnostic,
    }
}

fn matches(pattern: &str, path: &str) -> bool {
    if let Some(last) = pattern.strip_prefix("*.") {
        return path.rsplit_once('.').is_some_and(|it| it.1 == last);
    }
    match pattern.strip_suffix('*') {
        Some(start) => path.starts_with(start),
        None => path == pattern,
    }
}

/// Whether `a.name` is refused on any object: no data has this name by chance.
pub(crate) fn is_refused_everywhere(name: &str) -> bool {
    let locale = FAMILIES.iter().find(|family| family.code == Code::Locale);
    let names = locale.into_iter().flat_map(|family| family.paths).filter_map(|path| path.strip_prefix("*."));
    is_behind(name) || names.into_iter().any(|it| it == name)
}

/// `__proto__` and its relatives.
pub(crate) fn is_behind(name: &str) -> bool {
    matches!(name, "__proto__" | "__defineGetter__" | "__defineSetter__" | "__lookupGetter__" | "__lookupSetter__")
}
