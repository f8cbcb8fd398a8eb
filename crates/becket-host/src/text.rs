//! Data as text: JSON for people and files, and the journal's form of it, which loses nothing.
//! Not here: JSON of events and results on their way through a run, which the machine reads and writes itself.
//!
//! The journal's form is JSON in which what JSON has no word for is an object with the one key `$`: `{"$":"undefined"}`,
//! `NaN`, `Infinity`, `-Infinity`, `-0`; `{"$":["date",0]}` and `{"$":["bytes","00ff"]}`. An object of the data whose only key
//! is `$` is wrapped once more.

use becket_vm::data::Data;
use becket_vm::number::format;
use serde_json::Value;

use crate::hex;

/// Which words the text may use.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// As `JSON.stringify` does it.
    Json,
    /// Nothing is lost.
    Journal,
}

/// The text that `JSON.stringify` gives; `null` where it gives none.
pub fn to_json(data: &Data) -> String {
    let mut out = String::new();
    write(data, Form::Json, &mut out);
    out
}

/// The journal's text.
pub fn to_journal(data: &Data) -> String {
    let mut out = String::new();
    write(data, Form::Journal, &mut out);
    out
}

/// A JSON string literal.
pub fn quoted(text: &str) -> String {
    let mut out = String::new();
    write_string(text, &mut out);
    out
}

/// Data is nested at most `becket_vm::data::DEPTH_MAX` deep, and so is this recursion.
fn write(data: &Data, form: Form, out: &mut String) {
    match data {
        Data::Undefined => out.push_str(if form == Form::Json { "null" } else { r#"{"$":"undefined"}"# }),
        Data::Null => out.push_str("null"),
        Data::Bool(true) => out.push_str("true"),
        Data::Bool(false) => out.push_str("false"),
        Data::Number(number) => write_number(*number, form, out),
        Data::String(text) => write_string(text, out),
        Data::Date(time) => write_date(*time, form, out),
        Data::Bytes(bytes) if form == Form::Journal => {
            out.push_str(r#"{"$":["bytes",""#);
            out.push_str(&hex::written(bytes));
            out.push_str("\"]}");
        }
        Data::Bytes(bytes) => {
            let members: Vec<String> =
                bytes.iter().enumerate().map(|(idx, byte)| format!("\"{idx}\":{byte}")).collect();
            out.push_str(&format!("{{{}}}", members.join(",")));
        }
        Data::Array(items) => {
            out.push('[');
            for (idx, item) in items.iter().enumerate() {
                out.push_str(if idx == 0 { "" } else { "," });
                write(item, form, out);
            }
            out.push(']');
        }
        Data::Object(props) => {
            let is_wrapped = form == Form::Journal && matches!(props.as_slice(), [(name, _)] if name == "$");
            out.push_str(if is_wrapped { r#"{"$":{"# } else { "{" });
            let props = props.iter().filter(|(_, item)| form == Form::Journal || *item != Data::Undefined);
            for (idx, (name, item)) in props.enumerate() {
                out.push_str(if idx == 0 { "" } else { "," });
                write_string(name, out);
                out.push(':');
                write(item, form, out);
            }
            out.push_str(if is_wrapped { "}}" } else { "}" });
        }
    }
}

fn write_number(number: f64, form: Form, out: &mut String) {
    let is_plain = number.is_finite() && !(number == 0.0 && number.is_sign_negative());
    match form {
        Form::Json if !number.is_finite() => out.push_str("null"),
        Form::Journal if !is_plain => {
            out.push_str(r#"{"$":""#);
            out.push_str(if number == 0.0 { "-0" } else { "" });
            if number != 0.0 {
                format::to_string(number, out);
            }
            out.push_str("\"}");
        }
        Form::Json | Form::Journal => format::to_string(number, out),
    }
}

fn write_date(time: f64, form: Form, out: &mut String) {
    if form == Form::Journal {
        out.push_str(r#"{"$":["date","#);
        write_number(time, form, out);
        out.push_str("]}");
        return;
    }
    match becket_vm::data::iso_text(time) {
        Some(text) => write_string(&text, out),
        None => out.push_str("null"),
    }
}

fn write_string(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            c if c < ' ' => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
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
