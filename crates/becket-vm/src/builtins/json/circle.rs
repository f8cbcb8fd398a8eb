//! What `JSON.stringify` says about a value that contains itself: V8's text. Not here: how that is found (`stringify.rs` and
//! `stdlib-api/json.js`).

use alloc::string::String;
use alloc::vec::Vec;

use crate::atom::PropertyKey;
use crate::layout::Kind;
use crate::machine::{Machine, Run};
use crate::value::Word;

/// Objects of the path that are told before the rest is left out.
const FIRST: usize = 2;

/// A key as the message shows it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Step {
    /// Of an array.
    Index(u32),
    /// Of any other object.
    Name(Vec<u16>),
}

/// The message for objects that each contain the next, and the last the first. `steps` are the keys from each to the next.
pub(super) fn message(machine: &mut Machine, objects: &[Word], steps: &[Step]) -> Run<Vec<u16>> {
    machine.charge(8 * objects.len() as u64)?;
    let mut text = Vec::new();
    let mut push = |part: &str| text.extend(part.encode_utf16());
    push("Converting circular structure to JSON\n    --> starting at object with constructor '");
    push(&origin(machine, objects.first().copied().unwrap_or(Word::UNDEFINED))?);
    push("'");
    let count = objects.len();
    for (index, object) in objects.iter().enumerate().skip(1) {
        let is_shown = index <= FIRST || index + 1 == count;
        if !is_shown {
            if index == FIRST + 1 {
                text.extend("\n    |     ...".encode_utf16());
            }
            continue;
        }
        text.extend("\n    |     ".encode_utf16());
        push_step(&mut text, steps.get(index - 1));
        text.extend(" -> object with constructor '".encode_utf16());
        text.extend(origin(machine, *object)?.encode_utf16());
        text.extend("'".encode_utf16());
    }
    text.extend("\n    --- ".encode_utf16());
    push_step(&mut text, steps.last());
    text.extend(" closes the circle".encode_utf16());
    Ok(text)
}

fn push_step(text: &mut Vec<u16>, step: Option<&Step>) {
    match step {
        Some(Step::Index(index)) => text.extend(alloc::format!("index {index}").encode_utf16()),
        Some(Step::Name(name)) if !name.is_empty() => {
            text.extend("property '".encode_utf16());
            text.extend_from_slice(name);
            text.push(u16::from(b'\''));
        }
        Some(Step::Name(_)) | None => text.extend("<anonymous>".encode_utf16()),
    }
}

/// The name of what made an object: that of the constructor of its nearest prototype that has one.
fn origin(machine: &mut Machine, object: Word) -> Run<String> {
    if object.is_object() && machine.heap.kind(object.offset()) == Kind::Arguments {
        return Ok(String::from("Arguments"));
    }
    let names = machine.edition.names;
    let mut proto = machine.proto_word(machine.proto_of(object));
    while proto != Word::NULL {
        machine.charge(1)?;
        if let Some(own) = machine.own_property(proto, PropertyKey::Name(names.constructor))?
            && machine.is_callable(own.value)
            && let Some(name) = machine.data_text(own.value, names.name)
            && !name.is_empty()
        {
            return Ok(name);
        }
        proto = machine.proto_word(machine.proto_of(proto));
    }
    Ok(String::from("Object"))
}
