//! What is shown of buffers and views. Not here: what they are called (`name.rs`).

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::{ITEMS_MAX, Inspector, Sort, more_items, number_text};
use crate::bytes::BUFFER;
use crate::layout::Kind;
use crate::machine::{Run, Trap, well_known};
use crate::shape::Proto;
use crate::thrown::REFUSED_SHOWN;
use crate::value::Word;

/// Bytes of a buffer that are shown.
const BYTES_MAX: u32 = 100;
/// What an element costs beside its text, as any other value that is shown.
const ELEMENT_PRICE: u64 = 24;
/// What Node reads of a view.
const VIEW_PARTS: [&str; 3] = ["byteLength", "byteOffset", "buffer"];
/// Of an encoder.
const ENCODER_PARTS: [&str; 1] = ["encoding"];
/// And of a decoder.
const DECODER_PARTS: [&str; 4] = ["constructor", "encoding", "fatal", "ignoreBOM"];

impl Inspector<'_> {
    /// What Node shows of an encoder or decoder, which say themselves how they look.
    pub(super) fn coder(&self, value: Word) -> Option<String> {
        if self.machine.is_kind(value, Kind::TextEncoder) {
            return Some(String::from("{ encoding: 'utf-8' }"));
        }
        if !self.machine.is_kind(value, Kind::TextDecoder) {
            return None;
        }
        let (is_fatal, ignores_mark) = self.machine.decoder_flags(value);
        Some(format!("TextDecoder {{ encoding: 'utf-8', fatal: {is_fatal}, ignoreBOM: {ignores_mark} }}"))
    }

    /// Refuses to show a coder of which Node reads something that is the program's own: of a decoder its class too.
    pub(super) fn refuse_own_coder(&mut self, value: Word) -> Run<()> {
        let is_encoder = self.machine.is_kind(value, Kind::TextEncoder);
        self.refuse_any_own(value, if is_encoder { &ENCODER_PARTS } else { &DECODER_PARTS })
    }

    /// The elements of a typed array.
    pub(super) fn typed(&mut self, value: Word) -> Run<Vec<String>> {
        let Some(view) = self.machine.view(value.offset()) else { return Ok(Vec::new()) };
        let shown = view.length.min(ITEMS_MAX as u32);
        let mut output = Vec::new();
        for index in 0..shown {
            let text = if view.element.is_big() {
                format!("{}n", self.machine.view_big(&view, index))
            } else {
                number_text(self.machine.view_number(&view, index))
            };
            self.machine.charge(ELEMENT_PRICE)?;
            self.spend(text.len())?;
            output.push(text);
        }
        if view.length > shown {
            output.push(more_items((view.length - shown) as usize));
        }
        if self.shown.hidden {
            output.extend(self.typed_parts(value)?);
        }
        Ok(output)
    }

    /// What `%o` adds to the elements.
    fn typed_parts(&mut self, value: Word) -> Run<Vec<String>> {
        self.refuse_own(value, "BYTES_PER_ELEMENT")?;
        self.refuse_any_own(value, &VIEW_PARTS)?;
        let buffer = self.machine.heap.word(value.offset() + BUFFER);
        let is_plain = self.machine.proto_of(buffer) == Proto::Builtin(well_known::ARRAY_BUFFER_PROTOTYPE())
            && self.keys(buffer, Sort::Buffer)?.is_empty();
        let (Some(view), Some((_, room)), true) =
            (self.machine.view(value.offset()), self.machine.buffer_bytes(buffer), is_plain)
        else {
            return Err(Trap::Refused(REFUSED_SHOWN));
        };
        let (size, length, start) = (view.element.size(), view.length, view.start);
        Ok(Vec::from([
            format!("[BYTES_PER_ELEMENT]: {size}"),
            format!("[length]: {length}"),
            format!("[byteLength]: {}", length * size),
            format!("[byteOffset]: {start}"),
            format!("[buffer]: ArrayBuffer {{ [byteLength]: {room} }}"),
        ]))
    }

    /// The bytes of a buffer and how many there are.
    pub(super) fn buffer(&mut self, value: Word) -> Run<Vec<String>> {
        self.refuse_own(value, "byteLength")?;
        let Some((block, length)) = self.machine.buffer_bytes(value) else {
            return Ok(Vec::from([String::from("(detached)"), String::from("[byteLength]: 0")]));
        };
        let shown = length.min(BYTES_MAX);
        self.spend(3 * shown as usize)?;
        let bytes = self.machine.bytes_at(block, 0, shown).iter();
        let mut bytes = bytes.map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(" ");
        if length > shown {
            let more = length - shown;
            bytes.push_str(&format!(" ... {more} more byte{}", if more > 1 { "s" } else { "" }));
        }
        Ok(Vec::from([format!("[Uint8Contents]: <{bytes}>"), format!("[byteLength]: {length}")]))
    }

    /// What a DataView reaches.
    pub(super) fn data_view(&mut self, value: Word, depth: usize) -> Run<Vec<String>> {
        self.refuse_any_own(value, &VIEW_PARTS)?;
        let at = value.offset();
        let buffer = self.machine.heap.word(at + BUFFER);
        let (length, start) = match self.machine.view(at) {
            Some(view) => (view.length, format!("{}", view.start)),
            None => {
                // Where a view reaches nothing, Node's getters throw in the middle, and what follows stays indented.
                self.indentation += 4;
                (self.machine.buffer_bytes(buffer).map_or(0, |it| it.1), String::from("undefined"))
            }
        };
        self.indentation += 2;
        let buffer = self.value(buffer, depth);
        self.indentation -= 2;
        let buffer = buffer?;
        Ok(Vec::from([
            format!("[byteLength]: {length}"),
            format!("[byteOffset]: {start}"),
            format!("[buffer]: {buffer}"),
        ]))
    }
}
