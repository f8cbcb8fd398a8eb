//! Data as text: JSON for people and files, and the journal's form of it, which loses nothing.
//! Not here: JSON of events and results on their way through a run, which the machine reads and writes itself.
//!
//! The journal's form is JSON in which what JSON has no word for is an object with the one key `$`: `{"$":"undefined"}`,
//! `NaN`, `Infinity`, `-Infinity`, `-0`; `{"$":["date",0]}` and `{"$":["bytes","00ff"]}`. An object of the data whose only key
//! is `$` is wrapped once more.

use std::borrow::Cow;

use becket_vm::data::Data;
use becket_vm::number::format;
use serde_json::Value;

use crate::hex;

/// How deep a text may be nested that is read back: serde_json reads no more.
const DEPTH_READ: usize = 127;

/// Which words the text may use.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// As `JSON.stringify` does it.
    Json,
    /// Nothing is lost.
    Journal,
}

/// Where text goes.
trait Sink {
    fn put(&mut self, text: &str);

    /// Two digits for each byte.
    fn put_hex(&mut self, bytes: &[u8]);

    /// Whether nothing that is put there any more changes it.
    fn is_full(&self) -> bool {
        false
    }
}

impl Sink for String {
    fn put(&mut self, text: &str) {
        self.push_str(text);
    }

    fn put_hex(&mut self, bytes: &[u8]) {
        hex::write(bytes, self);
    }
}

/// The length of what is not made.
impl Sink for usize {
    fn put(&mut self, text: &str) {
        *self += text.len();
    }

    fn put_hex(&mut self, bytes: &[u8]) {
        *self += 2 * bytes.len();
    }
}

/// The first characters of a text.
struct Truncated {
    text: String,
    n_left: usize,
    /// Whether there are more.
    is_cut: bool,
}

impl Truncated {
    fn new(chars_max: usize) -> Self {
        Self { text: String::new(), n_left: chars_max, is_cut: false }
    }

    /// The text, with an ellipsis where it goes on.
    fn finish(mut self) -> String {
        self.text.push_str(if self.is_cut { "…" } else { "" });
        self.text
    }
}

impl Sink for Truncated {
    fn put(&mut self, text: &str) {
        let kept = match text.char_indices().nth(self.n_left) {
            Some((end, _)) => {
                self.is_cut = true;
                text.split_at_checked(end).map_or("", |(kept, _)| kept)
            }
            None => text,
        };
        self.n_left -= kept.chars().count();
        self.text.push_str(kept);
    }

    fn put_hex(&mut self, bytes: &[u8]) {
        let n_kept = bytes.len().min(self.n_left + 1);
        self.put(&hex::written(bytes.get(..n_kept).unwrap_or_default()));
    }

    fn is_full(&self) -> bool {
        self.is_cut
    }
}

/// The text that `JSON.stringify` gives; `null` where it gives none.
pub fn to_json(data: &Data) -> String {
    let mut out = String::new();
    write(data, Form::Json, &mut out);
    out
}

/// The texts that `JSON.stringify` gives of each, with `, ` between them, for people: of a long one its first characters and an
/// ellipsis.
pub fn shown(items: &[Data], chars_max: usize) -> String {
    let mut start = Truncated::new(chars_max);
    for (idx, item) in items.iter().enumerate() {
        start.put(if idx == 0 { "" } else { ", " });
        write(item, Form::Json, &mut start);
    }
    start.finish()
}

/// The journal's text for people: of a long one its first characters and an ellipsis.
pub fn shown_in_journal(data: &Data, chars_max: usize) -> String {
    let mut start = Truncated::new(chars_max);
    write(data, Form::Journal, &mut start);
    start.finish()
}

/// A text for people, of at most so many characters and an ellipsis where it goes on.
pub fn beginning(text: &str, chars_max: usize) -> Cow<'_, str> {
    match text.char_indices().nth(chars_max).and_then(|(end, _)| text.split_at_checked(end)) {
        Some((start, _)) => Cow::Owned(format!("{start}…")),
        None => Cow::Borrowed(text),
    }
}

/// The journal's text.
pub fn to_journal(data: &Data) -> String {
    to_journal_of_len(data, journal_len(data))
}

/// What [`to_journal`] gives, where it is known how many bytes that takes.
pub fn to_journal_of_len(data: &Data, n_bytes: usize) -> String {
    let mut out = String::with_capacity(n_bytes);
    write(data, Form::Journal, &mut out);
    out
}

/// How many bytes [`to_journal`] gives.
pub fn journal_len(data: &Data) -> usize {
    let mut len = 0;
    write(data, Form::Journal, &mut len);
    len
}

/// The journal's text of an array of these.
pub fn array_to_journal(items: &[Data]) -> String {
    array_to_journal_of_len(items, array_journal_len(items))
}

/// What [`array_to_journal`] gives, where it is known how many bytes that takes.
pub fn array_to_journal_of_len(items: &[Data], n_bytes: usize) -> String {
    let mut out = String::with_capacity(n_bytes);
    write_array(items, Form::Journal, &mut out);
    out
}

/// How many bytes [`array_to_journal`] gives.
pub fn array_journal_len(items: &[Data]) -> usize {
    let mut len = 0;
    write_array(items, Form::Journal, &mut len);
    len
}

/// Whether [`from_journal`] reads what [`array_to_journal`] gives.
pub fn is_array_readable(items: &[Data]) -> bool {
    depth(items) < DEPTH_READ
}

/// How deep the journal's texts of these are nested, at the most. Data is nested at most `becket_vm::data::DEPTH_MAX` deep, and so
/// is this recursion.
fn depth(items: &[Data]) -> usize {
    items.iter().map(depth_of).max().unwrap_or(0)
}

fn depth_of(data: &Data) -> usize {
    match data {
        Data::Null | Data::Bool(_) | Data::String(_) => 0,
        Data::Number(number) => usize::from(!is_plain(*number)),
        Data::Undefined => 1,
        Data::Date(time) => 2 + usize::from(!is_plain(*time)),
        Data::Bytes(_) => 2,
        Data::Array(items) => 1 + depth(items),
        Data::Object(props) => {
            let inner = props.iter().map(|(_, item)| depth_of(item)).max().unwrap_or(0);
            1 + usize::from(is_wrapped(props)) + inner
        }
    }
}

/// A JSON string literal.
pub fn quoted(text: &str) -> String {
    let mut out = String::new();
    write_string(text, &mut out);
    out
}

/// Data is nested at most `becket_vm::data::DEPTH_MAX` deep, and so is this recursion. What is full is left as it is.
fn write(data: &Data, form: Form, out: &mut impl Sink) {
    match data {
        Data::Undefined => out.put(if form == Form::Json { "null" } else { r#"{"$":"undefined"}"# }),
        Data::Null => out.put("null"),
        Data::Bool(true) => out.put("true"),
        Data::Bool(false) => out.put("false"),
        Data::Number(number) => write_number(*number, form, out),
        Data::String(text) => write_string(text, out),
        Data::Date(time) => write_date(*time, form, out),
        Data::Bytes(bytes) if form == Form::Journal => {
            out.put(r#"{"$":["bytes",""#);
            out.put_hex(bytes);
            out.put("\"]}");
        }
        Data::Bytes(bytes) => {
            out.put("{");
            for (idx, byte) in bytes.iter().enumerate() {
                if out.is_full() {
                    return;
                }
                out.put(if idx == 0 { "\"" } else { ",\"" });
                write_number(idx as f64, form, out);
                out.put("\":");
                write_number(f64::from(*byte), form, out);
            }
            out.put("}");
        }
        Data::Array(items) => write_array(items, form, out),
        Data::Object(props) => {
            let is_wrapped = form == Form::Journal && is_wrapped(props);
            out.put(if is_wrapped { r#"{"$":{"# } else { "{" });
            let props = props.iter().filter(|(_, item)| form == Form::Journal || *item != Data::Undefined);
            for (idx, (name, item)) in props.enumerate() {
                if out.is_full() {
                    return;
                }
                out.put(if idx == 0 { "" } else { "," });
                write_string(name, out);
                out.put(":");
                write(item, form, out);
            }
            out.put(if is_wrapped { "}}" } else { "}" });
        }
    }
}

fn write_array(items: &[Data], form: Form, out: &mut impl Sink) {
    out.put("[");
    for (idx, item) in items.iter().enumerate() {
        if out.is_full() {
            return;
        }
        out.put(if idx == 0 { "" } else { "," });
        write(item, form, out);
    }
    out.put("]");
}

/// Whether an object would be read as one of the journal's own words.
fn is_wrapped(props: &[(String, Data)]) -> bool {
    matches!(props, [(name, _)] if name == "$")
}

/// Whether JSON has a word for a number.
fn is_plain(number: f64) -> bool {
    number.is_finite() && !(number == 0.0 && number.is_sign_negative())
}

fn write_number(number: f64, form: Form, out: &mut impl Sink) {
    let mut buffer = format::Buffer::new();
    match form {
        Form::Json if !number.is_finite() => out.put("null"),
        Form::Journal if !is_plain(number) => {
            out.put(r#"{"$":""#);
            out.put(if number == 0.0 { "-0" } else { format::to_str(number, &mut buffer) });
            out.put("\"}");
        }
        Form::Json | Form::Journal => out.put(format::to_str(number, &mut buffer)),
    }
}

fn write_date(time: f64, form: Form, out: &mut impl Sink) {
    if form == Form::Journal {
        out.put(r#"{"$":["date","#);
        write_number(time, form, out);
        out.put("]}");
        return;
    }
    match becket_vm::data::iso_text(time) {
        Some(text) => write_string(&text, out),
        None => out.put("null"),
    }
}

fn write_string(text: &str, out: &mut impl Sink) {
    out.put("\"");
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| byte < b' ' || byte == b'"' || byte == b'\\') {
        let Some((plain, from)) = rest.split_at_checked(at) else { break };
        let Some((odd, after)) = from.split_at_checked(1) else { break };
        out.put(plain);
        match odd {
            "\"" => out.put("\\\""),
            "\\" => out.put("\\\\"),
            "\n" => out.put("\\n"),
            "\r" => out.put("\\r"),
            "\t" => out.put("\\t"),
            "\u{8}" => out.put("\\b"),
            "\u{c}" => out.put("\\f"),
            control => {
                out.put("\\u00");
                out.put_hex(control.as_bytes());
            }
        }
        rest = after;
        if out.is_full() {
            return;
        }
    }
    out.put(rest);
    out.put("\"");
}

/// The data of a journal's text; `None` if the text is none, or is nested deeper than serde_json reads (127 levels).
pub fn from_journal(text: &str) -> Option<Data> {
    let value: Value = serde_json::from_str(text).ok()?;
    Some(plain(&value))
}

/// JSON as data: numbers are doubles.
pub fn from_json(value: &Value) -> Data {
    convert(value, Form::Json)
}

fn plain(value: &Value) -> Data {
    if let Value::Object(props) = value
        && let (1, Some(inner)) = (props.len(), props.get("$"))
    {
        return match inner {
            Value::String(word) => match word.as_str() {
                "undefined" => Data::Undefined,
                "NaN" => Data::Number(f64::NAN),
                "Infinity" => Data::Number(f64::INFINITY),
                "-Infinity" => Data::Number(f64::NEG_INFINITY),
                _ => Data::Number(-0.0),
            },
            Value::Array(parts) => match parts.as_slice() {
                [Value::String(kind), time] if kind == "date" => match plain(time) {
                    Data::Number(time) => Data::Date(time),
                    _ => Data::Date(f64::NAN),
                },
                [Value::String(kind), Value::String(digits)] if kind == "bytes" => {
                    Data::Bytes(hex::read(digits).flatten().collect())
                }
                _ => Data::Undefined,
            },
            inner => convert(inner, Form::Journal),
        };
    }
    convert(value, Form::Journal)
}

/// serde_json nests values at most 128 deep, and so is this recursion.
fn convert(value: &Value, form: Form) -> Data {
    let inner = |value: &Value| if form == Form::Journal { plain(value) } else { convert(value, form) };
    match value {
        Value::Null => Data::Null,
        Value::Bool(value) => Data::Bool(*value),
        Value::Number(number) => Data::Number(number.as_f64().unwrap_or(f64::NAN)),
        Value::String(text) => Data::String(text.clone()),
        Value::Array(items) => Data::Array(items.iter().map(inner).collect()),
        Value::Object(props) => Data::Object(props.iter().map(|(name, item)| (name.clone(), inner(item))).collect()),
    }
}

/// Data as a JSON value: what JSON has no word for is `null`, and properties that are `undefined` are left out.
pub fn to_value(data: &Data) -> Value {
    match data {
        Data::Undefined | Data::Null => Value::Null,
        Data::Bool(value) => Value::Bool(*value),
        Data::Number(number) => {
            // Small integers are integers for whoever reads the value.
            let integer = *number as i64;
            if integer as f64 == *number && integer.unsigned_abs() <= 1 << 53 {
                return Value::from(integer);
            }
            serde_json::Number::from_f64(*number).map_or(Value::Null, Value::Number)
        }
        Data::String(text) => Value::String(text.clone()),
        Data::Date(time) => becket_vm::data::iso_text(*time).map_or(Value::Null, Value::String),
        Data::Bytes(bytes) => {
            let bytes = bytes.iter().enumerate().map(|(idx, byte)| (idx.to_string(), Value::from(*byte)));
            Value::Object(bytes.collect())
        }
        Data::Array(items) => Value::Array(items.iter().map(to_value).collect()),
        Data::Object(props) => {
            let props = props.iter().filter(|(_, item)| *item != Data::Undefined);
            Value::Object(props.map(|(name, item)| (name.clone(), to_value(item))).collect())
        }
    }
}
