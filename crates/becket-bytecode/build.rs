//! Turns `stdlib-api/builtins.txt` into the tables that `src/builtins.rs` includes: both sides of a blob must agree on
//! which builtins an edition has and how they are numbered.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// One builtin object while the table is built.
#[derive(Default)]
struct Builtin {
    path: String,
    name: String,
    is_function: bool,
    length: u32,
    proto: String,
    how: String,
    props: Vec<(String, String, String)>,
}

fn main() {
    let manifest = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let table = manifest.join("../../stdlib-api/builtins.txt");
    println!("cargo:rerun-if-changed={}", table.display());
    println!("cargo:rerun-if-changed=build.rs");
    let text = std::fs::read_to_string(&table).expect("stdlib-api/builtins.txt is part of the sources");
    let builtins = read(&text);
    let out = PathBuf::from(std::env::var("OUT_DIR").expect("cargo sets it"));
    write(&builtins, &out.join("builtins.rs"));
}

/// Reads the rows; each function of a row becomes a builtin of its own.
fn read(text: &str) -> Vec<Builtin> {
    let mut builtins: Vec<Builtin> = Vec::new();
    let mut holder = 0;
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (row, how) = line.split_once(" : ").unwrap_or((line, ""));
        let words: Vec<&str> = row.split(' ').collect();
        if let Some(rest) = row.strip_prefix("= ") {
            let words: Vec<&str> = rest.split(' ').collect();
            let proto = words.iter().find_map(|word| word.strip_prefix("proto=")).expect("an object row has a proto");
            let is_function = words[1] == "fn";
            let short = words[0].trim_matches('%').rsplit('.').next().expect("a path has a last part");
            // The functions that are anonymous and have rows of their own.
            let is_anonymous = matches!(short, "ThrowTypeError" | "GetErrorStack" | "SetErrorStack");
            let short = if is_anonymous { "" } else { short };
            builtins.push(Builtin {
                path: words[0].into(),
                name: if is_function { short.into() } else { String::new() },
                is_function,
                length: if is_function { words[2].parse().expect("a length is a number") } else { 0 },
                proto: proto.into(),
                how: how.into(),
                props: Vec::new(),
            });
            holder = builtins.len() - 1;
            continue;
        }
        let (key, attrs, what) = (words[0], words[1], words[2]);
        let path = format!("{}.{key}", builtins[holder].path);
        let shown = key.strip_prefix("@@").map_or(key.to_string(), |symbol| format!("[Symbol.{symbol}]"));
        let value = match what {
            "fn" => {
                let name = words.iter().find_map(|word| word.strip_prefix("name=")).map(|name| name.trim_matches('"'));
                let length = words[3].parse().expect("a length is a number");
                builtins.push(function(&path, name.unwrap_or(&shown), length, how));
                format!("fn {path}")
            }
            "get" => {
                builtins.push(function(&format!("{path}.get"), &format!("get {shown}"), 0, how));
                if words.get(3) == Some(&"set") {
                    builtins.push(function(&format!("{path}.set"), &format!("set {shown}"), 1, how));
                    format!("getset {path}")
                } else {
                    format!("get {path}")
                }
            }
            _ => words[2..].join(" "),
        };
        builtins[holder].props.push((key.into(), attrs.into(), value));
    }
    builtins
}

fn function(path: &str, name: &str, length: u32, how: &str) -> Builtin {
    Builtin {
        path: path.into(),
        name: name.into(),
        is_function: true,
        length,
        proto: "Function.prototype".into(),
        how: how.into(),
        props: Vec::new(),
    }
}

/// `Array.prototype.map` as a Rust name.
fn variant(path: &str) -> String {
    let mut name = String::new();
    for part in path.split('.') {
        let part = part.trim_matches('%').replace("@@", "Symbol_");
        for word in part.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
            name.push_str(&word[..1].to_uppercase());
            name.push_str(&word[1..]);
        }
    }
    name
}

/// `Array.prototype.map` as the name of its function in the hook language: `Array$prototype$map`. A constructor's is `Map$new`,
/// since a function `Map` would hide the builtin from the standard library's own code.
fn std_name(path: &str) -> String {
    if !path.contains('.') {
        return format!("{}$new", path.replace('%', ""));
    }
    path.replace("%global%.", "").replace('%', "").replace(':', "$").replace("@@", "$").replace('.', "$")
}

fn write(builtins: &[Builtin], file: &Path) {
    let ids: HashMap<&str, usize> = builtins.iter().enumerate().map(|(i, b)| (b.path.as_str(), i)).collect();
    let id = |path: &str| {
        *ids.get(path)
            .or_else(|| ids.get(format!("%global%.{path}").as_str()))
            .unwrap_or_else(|| panic!("{path} has no row"))
    };
    let (mut natives, mut stds) = (Vec::new(), Vec::new());
    let mut rows = String::new();
    for builtin in builtins {
        let mut props = String::new();
        for (key, attrs, value) in &builtin.props {
            let (what, rest) = value.split_once(' ').unwrap_or((value, ""));
            let value = match what {
                "fn" | "same" => format!("Value::Builtin({})", id(rest)),
                "get" => format!("Value::Accessor({}, None)", id(&format!("{rest}.get"))),
                "getset" => {
                    format!("Value::Accessor({}, Some({}))", id(&format!("{rest}.get")), id(&format!("{rest}.set")))
                }
                "both" => format!("Value::Accessor({0}, Some({0}))", id(rest)),
                "symbol" => format!("Value::Symbol({:?})", rest.trim_start_matches("@@")),
                "value" => constant(rest),
                "object" | "absent" => "Value::Absent".to_string(),
                other => panic!("{key}: what is {other}?"),
            };
            let attrs = ["w", "e", "c"].iter().enumerate().map(|(i, a)| u8::from(attrs.contains(a)) << i).sum::<u8>();
            writeln!(props, "        Prop {{ key: {key:?}, attrs: {attrs}, value: {value} }},").expect("to a string");
        }
        let (how, coerce) = builtin.how.split_once(' ').unwrap_or((&builtin.how, ""));
        if how.starts_with("native") {
            natives.push(variant(&builtin.path));
        }
        if how.ends_with("std") {
            stds.push(std_name(&builtin.path));
        }
        let how = match how {
            "native" => format!("How::Native(Native::{})", variant(&builtin.path)),
            "native+std" => format!("How::NativeThenStd(Native::{}, {})", variant(&builtin.path), stds.len() - 1),
            "std" => format!("How::Std({})", stds.len() - 1),
            "special" => {
                format!("How::Special(Special::{})", special(&builtin.path))
            }
            "later" => "How::Later".to_string(),
            "refused" => "How::Refused".to_string(),
            "" => "How::Plain".to_string(),
            other => panic!("{}: what is {other}?", builtin.path),
        };
        let coerce: Vec<String> = coerce.split_whitespace().map(coercion).collect();
        let proto = if builtin.proto == "null" { "None".into() } else { format!("Some({})", id(&builtin.proto)) };
        writeln!(
            rows,
            "    Builtin {{ path: {:?}, name: {:?}, is_function: {}, length: {}, proto: {proto}, how: {how}, coerce: &[{}], props: &[\n{props}    ] }},",
            builtin.path, builtin.name, builtin.is_function, builtin.length, coerce.join(", ")
        )
        .expect("to a string");
    }
    let mut text = String::new();
    writeln!(text, "/// A function of the machine.\n#[derive(Clone, Copy, PartialEq, Eq, Debug)]\n#[allow(missing_docs)]\npub enum Native {{\n    {},\n}}", natives.join(",\n    ")).expect("to a string");
    writeln!(text, "/// The names of the standard library's functions in the hook language, by number.\npub static STD_FUNCTIONS: &[&str] = &{stds:?};").expect("to a string");
    writeln!(text, "/// All builtins of the edition, by number.\npub static BUILTINS: &[Builtin] = &[\n{rows}];")
        .expect("to a string");
    std::fs::write(file, text).expect("the output folder can be written");
}

/// The name of a form of call: the last part of its path, with the kind of generator before it.
fn special(path: &str) -> String {
    let last = variant(path.rsplit('.').next().expect("a last part"));
    match path.split('.').next() {
        Some("%GeneratorPrototype%") => format!("Generator{last}"),
        Some("%AsyncGeneratorPrototype%") => format!("AsyncGenerator{last}"),
        Some("%IteratorHelperPrototype%") => format!("Helper{last}"),
        _ => last,
    }
}

fn constant(text: &str) -> String {
    match text {
        "undefined" => "Value::Undefined".into(),
        "globalThis" => "Value::Absent".into(),
        "NaN" => "Value::Number(f64::NAN)".into(),
        "Infinity" => "Value::Number(f64::INFINITY)".into(),
        "-Infinity" => "Value::Number(f64::NEG_INFINITY)".into(),
        "true" | "false" => format!("Value::Bool({text})"),
        text if text.starts_with('"') => format!("Value::String({text})"),
        text => format!(
            "Value::Number(f64::from_bits({:#x}))",
            text.parse::<f64>().expect("a constant is a number").to_bits()
        ),
    }
}

fn coercion(word: &str) -> String {
    let letter = match word.chars().next() {
        Some('.') => "Nothing",
        Some('S') => "ThisString",
        Some('s') => "String",
        Some('n') => "Number",
        Some('i') => "Integer",
        other => panic!("what coercion is {other:?}?"),
    };
    format!("Coerce {{ to: To::{letter}, keeps_undefined: {}, is_rest: {} }}", word.ends_with('?'), word.ends_with('*'))
}
