//! Events that are slow to bring in or to give back, in a size that is asked for, and the hooks that they are given to. Whatever is
//! in an event, its sender chose.
//! Not here: measuring them (`calibrate.rs`), and what a hook may do by itself (`calls.rs`).

use std::fmt::Write as _;

use crate::random::Random;

/// What is done with an event: nothing of it is read, its names are, or all of it goes out again, as it is, as a copy, or as text.
pub(crate) const HOOKS: &[(&str, &str)] = &[
    ("unread", "export default () => 1;"),
    ("names", "export default (event) => Object.keys(event).length;"),
    ("whole", "export default (event) => event;"),
    ("copy", "export default (event) => ({ ...event, added: 1 });"),
    ("text", "export default (event) => JSON.stringify(event).length;"),
];

/// Names of the kinds that [`text`] makes.
pub(crate) const KINDS: &[&str] = &[
    "integers",
    "fractions",
    "digits",
    "exponents",
    "literals",
    "words",
    "escapes",
    "wide",
    "halves",
    "a long word",
    "a long name",
    "empty objects",
    "empty lists",
    "rows",
    "rows in other orders",
    "rows of other names",
    "rows of more names each",
    "names",
    "names in other orders",
    "other names",
    "escaped names",
    "wide names",
    "the same name",
    "indices",
    "indices backwards",
    "indices far apart",
    "nested lists",
    "nested objects",
    "what ends too early",
    "what is no UTF-8",
];

/// Bytes of a file of events, if one event is not larger.
const FILE_BYTES: usize = 600_000;

/// A file of events of a kind, one a line, each of `size` parts or so.
pub(crate) fn file(kind: &str, size: usize) -> Vec<u8> {
    let mut random = Random::new(size as u64);
    let mut lines = Vec::new();
    for turn in 0.. {
        let line = text(kind, size, turn, &mut random);
        if kind == "what is no UTF-8" {
            lines.extend(line.bytes().map(|byte| if byte == b'?' { 0xff } else { byte }));
        } else {
            lines.extend_from_slice(line.as_bytes());
        }
        lines.push(b'\n');
        if lines.len() + line.len() > FILE_BYTES {
            break;
        }
    }
    lines
}

/// One event; `turn` says which of a file it is.
fn text(kind: &str, size: usize, turn: usize, random: &mut Random) -> String {
    let order = |random: &mut Random, count: usize| {
        let mut order: Vec<usize> = (0..count).collect();
        for last in (1..count).rev() {
            order.swap(last, random.below(last + 1));
        }
        order
    };
    let row = |order: &[usize]| object(order.iter().map(|at| (format!("k{at}"), at.to_string())));
    match kind {
        "integers" => list((0..size).map(|at| (at * 7919 % 1009).to_string())),
        "fractions" => list((0..size).map(|at| format!("{}.{:017}", at % 7, at * 7919 + 1))),
        "digits" => format!("[{}]", "7".repeat(size)),
        "exponents" => list((0..size).map(|at| format!("9007199254740993e{}", at as i64 % 640 - 320))),
        "literals" => list((0..size).map(|at| ["true", "false", "null"][at % 3].into())),
        "words" => list((0..size).map(|at| format!("\"word {}\"", at * 7919 % 1009))),
        "escapes" => format!("[\"{}\"]", "\\u0001\\n\\\"".repeat(size)),
        "wide" => format!("[\"{}\"]", "\u{4e2d}\u{3a3}\u{1f600}\\u4e2d".repeat(size)),
        "halves" => list((0..size).map(|_| "\"\\ud800x\"".into())),
        "a long word" => format!("[\"{}\"]", "ab-1 ".repeat(size)),
        "a long name" => object((0..3).map(|at| (format!("{}{turn}{at}", "n".repeat(size)), "1".into()))),
        "empty objects" => list((0..size).map(|_| "{}".into())),
        "empty lists" => list((0..size).map(|_| "[]".into())),
        "rows" => list((0..size).map(|at| format!("{{\"id\":{at},\"name\":\"n{at}\"}}"))),
        "rows in other orders" => list((0..size / 10).map(|_| row(&order(random, 10)))),
        "rows of other names" => list((0..size).map(|at| format!("{{\"n{turn}x{at}\":{at}}}"))),
        "rows of more names each" => list((0..size / 10).map(|at| row(&(0..at % 40).collect::<Vec<_>>()))),
        "names" => row(&(0..size).collect::<Vec<_>>()),
        "names in other orders" => row(&order(random, size)),
        "other names" => object((0..size).map(|at| (format!("n{turn}x{at}"), at.to_string()))),
        "escaped names" => object((0..size).map(|at| (format!("\\u006b{at}"), "1".into()))),
        "wide names" => object((0..size).map(|at| (format!("\u{4e2d}{at}"), "1".into()))),
        "the same name" => object((0..size).map(|at| ("k".into(), at.to_string()))),
        "indices" => object((0..size).map(|at| (at.to_string(), "1".into()))),
        "indices backwards" => object((0..size).rev().map(|at| (at.to_string(), "1".into()))),
        "indices far apart" => object((0..size).map(|at| ((at * 40_009).to_string(), "1".into()))),
        "nested lists" => format!("{}{}", "[".repeat(size), "]".repeat(size)),
        "nested objects" => format!("{}1{}", "{\"k\":".repeat(size), "}".repeat(size)),
        "what ends too early" => format!("[{}", "1,".repeat(size)),
        "what is no UTF-8" => list((0..size).map(|_| "\"?x\"".into())),
        _ => String::from("null"),
    }
}

fn list(items: impl Iterator<Item = String>) -> String {
    format!("[{}]", items.collect::<Vec<_>>().join(","))
}

fn object(properties: impl Iterator<Item = (String, String)>) -> String {
    let mut text = String::from("{");
    for (at, (name, value)) in properties.enumerate() {
        let comma = if at == 0 { "" } else { "," };
        let _ = write!(text, "{comma}\"{name}\":{value}");
    }
    text + "}"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_grows_with_its_size() {
        for kind in KINDS {
            let [small, large] = [10, 1000].map(|size| text(kind, size, 0, &mut Random::new(1)).len());
            assert!(large > 20 * small, "{kind}: {small} and {large} bytes");
        }
    }

    #[test]
    fn a_file_has_more_than_one_event_unless_that_is_large() {
        let lines = |size| file("names", size).split(|byte| *byte == b'\n').count() - 1;
        assert!(lines(10) > 1000, "{}", lines(10));
        assert_eq!(lines(100_000), 1);
    }
}
