//! Events that are slow to bring in or to give back, in a size that is asked for, and the hooks that they are given to. Whatever is
//! in an event, its sender chose.
//! Not here: measuring them (`calibrate.rs`), and what a hook may do by itself (`calls.rs`).

use std::io::{self, Write};

use crate::random::Random;

/// What is done with an event: nothing of it is read, its names are, or all of it goes out again, as it is, as a copy, or as text.
pub(crate) const HOOKS: &[(&str, &str)] = &[
    ("unread", "export default () => 1;"),
    ("names", "export default (event) => Object.keys(event).length;"),
    ("whole", "export default (event) => event;"),
    ("copy", "export default (event) => ({ ...event, added: 1 });"),
    ("text", "export default (event) => JSON.stringify(event).length;"),
];

/// Names of the kinds of events that [`write`] makes.
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
/// Bytes that an event has at the most: a little less than what a line of `becket run --input` may have.
const EVENT_BYTES: usize = (16 << 20) - 1024;

/// Writes a file of events of a kind, one a line, each of `size` parts or so, or of as many as [`EVENT_BYTES`] have room for. No
/// event is in memory as a whole: a process is said to hold what the one that started it ever held, so that would be measured too.
pub(crate) fn write(mut out: impl Write, kind: &str, size: usize) -> io::Result<()> {
    let mut random = Random::new(size as u64);
    let mut written = 0;
    for turn in 0.. {
        let mut event = Event { out: &mut out, left: EVENT_BYTES };
        event.of_kind(kind, size, turn, &mut random)?;
        let bytes = EVENT_BYTES - event.left + 1;
        out.write_all(b"\n")?;
        written += bytes;
        if written + bytes > FILE_BYTES {
            break;
        }
    }
    out.flush()
}

/// An event that is being written.
struct Event<W> {
    out: W,
    /// Bytes that it has room for.
    left: usize,
}

impl<W: Write> Event<W> {
    /// The whole; `turn` says which of a file it is.
    fn of_kind(&mut self, kind: &str, size: usize, turn: usize, random: &mut Random) -> io::Result<()> {
        match kind {
            "integers" => self.list((0..size).map(|at| (at * 7919 % 1009).to_string())),
            "fractions" => self.list((0..size).map(|at| format!("{}.{:017}", at % 7, at * 7919 + 1))),
            "digits" => self.repeated("[", "7", size, "]"),
            "exponents" => self.list((0..size).map(|at| format!("9007199254740993e{}", at as i64 % 640 - 320))),
            "literals" => self.list((0..size).map(|at| ["true", "false", "null"][at % 3])),
            "words" => self.list((0..size).map(|at| format!("\"word {}\"", at * 7919 % 1009))),
            "escapes" => self.repeated("[\"", "\\u0001\\n\\\"", size, "\"]"),
            "wide" => self.repeated("[\"", "\u{4e2d}\u{3a3}\u{1f600}\\u4e2d", size, "\"]"),
            "halves" => self.list((0..size).map(|_| "\"\\ud800x\"")),
            "a long word" => self.repeated("[\"", "ab-1 ", size, "\"]"),
            "a long name" => self.object((0..3).map(|at| (format!("{}{turn}{at}", "n".repeat(size)), "1"))),
            "empty objects" => self.list((0..size).map(|_| "{}")),
            "empty lists" => self.list((0..size).map(|_| "[]")),
            "rows" => self.list((0..size).map(|at| format!("{{\"id\":{at},\"name\":\"n{at}\"}}"))),
            "rows in other orders" => self.list((0..size / 10).map(|_| row(&order(random, 10)))),
            "rows of other names" => self.list((0..size).map(|at| format!("{{\"n{turn}x{at}\":{at}}}"))),
            "rows of more names each" => {
                self.list((0..size / 10).map(|at| row(&(0..at as u32 % 40).collect::<Vec<_>>())))
            }
            "names" => self.object((0..size).map(|at| (format!("k{at}"), at.to_string()))),
            "names in other orders" => {
                self.object(order(random, size).iter().map(|at| (format!("k{at}"), at.to_string())))
            }
            "other names" => self.object((0..size).map(|at| (format!("n{turn}x{at}"), at.to_string()))),
            "escaped names" => self.object((0..size).map(|at| (format!("\\u006b{at}"), "1"))),
            "wide names" => self.object((0..size).map(|at| (format!("\u{4e2d}{at}"), "1"))),
            "the same name" => self.object((0..size).map(|at| ("k", at.to_string()))),
            "indices" => self.object((0..size).map(|at| (at.to_string(), "1"))),
            "indices backwards" => self.object((0..size).rev().map(|at| (at.to_string(), "1"))),
            "indices far apart" => self.object((0..size).map(|at| ((at * 40_009).to_string(), "1"))),
            "nested lists" => self.nested("[", "", size, "]"),
            "nested objects" => self.nested("{\"k\":", "1", size, "}"),
            "what ends too early" => self.repeated("[", "1,", size, ""),
            "what is no UTF-8" => self.list((0..size).map(|_| b"\"\xffx\"")),
            _ => Err(io::Error::other(format!("there are no events of the kind `{kind}`"))),
        }
    }

    fn put(&mut self, part: impl AsRef<[u8]>) -> io::Result<()> {
        self.left = self.left.saturating_sub(part.as_ref().len());
        self.out.write_all(part.as_ref())
    }

    fn list(&mut self, items: impl Iterator<Item = impl AsRef<[u8]>>) -> io::Result<()> {
        self.put("[")?;
        for (at, item) in items.enumerate() {
            if item.as_ref().len() + 2 > self.left {
                break;
            }
            self.put(if at == 0 { "" } else { "," })?;
            self.put(item)?;
        }
        self.put("]")
    }

    fn object(&mut self, properties: impl Iterator<Item = (impl AsRef<str>, impl AsRef<str>)>) -> io::Result<()> {
        self.put("{")?;
        for (at, (name, value)) in properties.enumerate() {
            let (name, value) = (name.as_ref(), value.as_ref());
            if name.len() + value.len() + 5 > self.left {
                break;
            }
            for part in [if at == 0 { "\"" } else { ",\"" }, name, "\":", value] {
                self.put(part)?;
            }
        }
        self.put("}")
    }

    /// `part` over and over again, between `start` and `end`.
    fn repeated(&mut self, start: &str, part: &str, size: usize, end: &str) -> io::Result<()> {
        let room = self.left - start.len() - end.len();
        self.put(start)?;
        for _ in 0..size.min(room / part.len()) {
            self.put(part)?;
        }
        self.put(end)
    }

    /// `core` within `size` pairs of `open` and `close`.
    fn nested(&mut self, open: &str, core: &str, size: usize, close: &str) -> io::Result<()> {
        let depth = size.min((self.left - core.len()) / (open.len() + close.len()));
        self.repeated("", open, depth, core)?;
        self.repeated("", close, depth, "")
    }
}

/// The numbers up to `count`, in an order by chance: no more of them than an event has room for.
fn order(random: &mut Random, count: usize) -> Vec<u32> {
    let mut order: Vec<u32> = (0..count.min(EVENT_BYTES / 8) as u32).collect();
    for last in (1..order.len()).rev() {
        order.swap(last, random.below(last + 1));
    }
    order
}

fn row(order: &[u32]) -> String {
    let properties: Vec<String> = order.iter().map(|at| format!("\"k{at}\":{at}")).collect();
    format!("{{{}}}", properties.join(","))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(kind: &str, size: usize) -> Vec<u8> {
        let mut file = Vec::new();
        write(&mut file, kind, size).unwrap();
        file
    }

    fn lines(kind: &str, size: usize) -> Vec<Vec<u8>> {
        file(kind, size).split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect()
    }

    #[test]
    fn each_kind_grows_with_its_size() {
        for kind in KINDS {
            let [small, large] = [10, 1000].map(|size| lines(kind, size)[0].len());
            assert!(large > 20 * small, "{kind}: {small} and {large} bytes");
        }
    }

    #[test]
    fn a_file_has_more_than_one_event_unless_that_is_large() {
        assert!(lines("names", 10).len() > 1000, "{}", lines("names", 10).len());
        assert_eq!(lines("names", 100_000).len(), 1);
    }

    #[test]
    fn an_event_has_no_more_bytes_than_a_line_may_have() {
        for kind in KINDS {
            let lines = lines(kind, 8_000_000);
            assert_eq!(lines.len(), 1, "{kind}");
            assert!((7 << 20..=EVENT_BYTES + 1).contains(&lines[0].len()), "{kind}: {} bytes", lines[0].len());
        }
    }
}
