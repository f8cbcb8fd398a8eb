//! Text as bytes and bytes as text: base64, TextEncoder, TextDecoder. Not here: the bytes themselves (`bytes.rs` of the machine),
//! and arguments that are objects (`stdlib-api/encoding.js`).

use alloc::string::String;
use alloc::vec::Vec;

use crate::bytes::{BYTES_PER_STEP, View};
use crate::encoding::Encoding;
use crate::layout::{Header, Kind};
use crate::machine::{Machine, Run, Slot, Trap, well_known};
use crate::native::Cx;
use crate::shape::Proto;
use crate::string::{LENGTH_MAX, Units};
use crate::value::Word;

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Words of a TextDecoder: what it does with errors and marks, and the bytes that it waits to go on with.
const FLAGS: u32 = 2;
const PENDING: u32 = 3;

/// Errors are thrown.
const FATAL: i32 = 1;
/// A byte order mark is text.
const IGNORES_MARK: i32 = 2;
/// Something of the stream was decoded, so that a mark is text.
const IS_BEGUN: i32 = 4;

/// The text in the first argument, flat; its units as bytes where all fit.
fn text(cx: &mut Cx<'_>) -> Run<Slot> {
    let slot = cx.coerce_text(0)?;
    let len = cx.flatten(slot)?;
    cx.charge(4 + len / 4)?;
    Ok(slot)
}

fn throw_character(cx: &mut Cx<'_>) -> Trap {
    cx.machine.throw_dom("InvalidCharacterError", "Invalid character", 5)
}

/// `btoa(text)`
pub(crate) fn btoa(cx: &mut Cx<'_>) -> Run<Word> {
    if cx.argc() == 0 || cx.arg(0).is_language_object() {
        return Err(Trap::Bail);
    }
    let slot = text(cx)?;
    let units = cx.units(slot);
    if units.iter().any(|unit| unit > 0xFF) {
        return Err(throw_character(cx));
    }
    let bytes: Vec<u8> = units.iter().map(|unit| unit as u8).collect();
    if bytes.len().div_ceil(3) * 4 > LENGTH_MAX as usize {
        return Err(cx.throw_range("Invalid string length"));
    }
    cx.machine.reserve((bytes.len() / 6) as u64 + 3)?;
    let mut out = Vec::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let byte = |i: usize| group.get(i).copied().unwrap_or(0);
        let bits = u32::from(byte(0)) << 16 | u32::from(byte(1)) << 8 | u32::from(byte(2));
        for i in 0..4 {
            let digit = (bits >> (18 - 6 * i) & 63) as usize;
            out.push(if i <= group.len() { DIGITS.get(digit).copied().unwrap_or(b'=') } else { b'=' });
        }
    }
    cx.machine.new_string(Units::Latin1(&out))
}

/// `atob(text)`: the forgiving decoding of HTML.
pub(crate) fn atob(cx: &mut Cx<'_>) -> Run<Word> {
    if cx.argc() == 0 || cx.arg(0).is_language_object() {
        return Err(Trap::Bail);
    }
    let slot = text(cx)?;
    cx.machine.room_beside(cx.units(slot).len())?;
    let is_space = |unit: &u16| matches!(unit, 0x09 | 0x0A | 0x0C | 0x0D | 0x20);
    let digits = cx.units(slot).iter().filter(|unit| !is_space(unit)).map(u8::try_from);
    let Ok(mut digits) = digits.collect::<Result<Vec<u8>, _>>() else { return Err(throw_character(cx)) };
    if digits.len().is_multiple_of(4) {
        let n_padding = digits.iter().rev().take(2).take_while(|digit| **digit == b'=').count();
        digits.truncate(digits.len() - n_padding);
    }
    let mut out = Vec::with_capacity(digits.len() / 4 * 3 + 2);
    let (mut bits, mut n_bits) = (0_u32, 0);
    let is_wrong = digits.iter().any(|digit| value_of(*digit).is_none());
    if is_wrong {
        return Err(throw_character(cx));
    }
    if digits.len() % 4 == 1 {
        let message = "The string to be decoded is not correctly encoded.";
        return Err(cx.machine.throw_dom("InvalidCharacterError", message, 5));
    }
    for digit in digits {
        bits = bits << 6 | u32::from(value_of(digit).unwrap_or(0));
        n_bits += 6;
        if n_bits >= 8 {
            n_bits -= 8;
            out.push((bits >> n_bits) as u8);
            bits &= (1 << n_bits) - 1;
        }
    }
    cx.machine.new_string(Units::Latin1(&out))
}

fn value_of(digit: u8) -> Option<u8> {
    Some(match digit {
        digit @ b'A'..=b'Z' => digit - b'A',
        digit @ b'a'..=b'z' => digit - b'a' + 26,
        digit @ b'0'..=b'9' => digit - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    })
}

/// `new TextEncoder()`
pub(crate) fn construct_encoder(cx: &mut Cx<'_>) -> Run<Word> {
    if !cx.is_construct() {
        return Err(cx.throw_type("Class constructor TextEncoder cannot be invoked without 'new'"));
    }
    let proto = Proto::Builtin(well_known::TEXT_ENCODER_PROTOTYPE());
    let at = cx.machine.new_object_of(Kind::TextEncoder, proto, 0)?;
    Ok(Word::object(at))
}

/// `new TextDecoder(label, options)` of UTF-8; other labels and options that are objects are left to the hook language.
pub(crate) fn construct_decoder(cx: &mut Cx<'_>) -> Run<Word> {
    if !cx.is_construct() {
        return Err(cx.throw_type("Class constructor TextDecoder cannot be invoked without 'new'"));
    }
    if *cx.arg(0) != Word::UNDEFINED || !cx.arg(1).is_nullish() {
        return Err(Trap::Bail);
    }
    cx.machine.new_decoder(0)
}

impl Machine {
    /// A new TextDecoder with these flags.
    pub(crate) fn new_decoder(&mut self, flags: i32) -> Run<Word> {
        let shape = self.shapes.root(Kind::TextDecoder, Proto::Builtin(well_known::TEXT_DECODER_PROTOTYPE()));
        self.reserve(4)?;
        let first = [
            Header::new(Kind::TextDecoder, 4, shape).0,
            0,
            Word::int(flags & (FATAL | IGNORES_MARK)).0,
            Word::int(0).0,
        ];
        Ok(Word::object(self.heap.push(&first, 4, Word::UNDEFINED)))
    }

    /// Whether a TextDecoder throws at errors, and whether it takes byte order marks for text.
    pub(crate) fn decoder_flags(&self, decoder: Word) -> (bool, bool) {
        let flags = self.heap.word(decoder.offset() + FLAGS).as_int();
        (flags & FATAL != 0, flags & IGNORES_MARK != 0)
    }

    /// The bytes that a value gives to a decoder: those of a buffer or of what a view reaches; none where it is neither.
    fn bytes_of(&self, value: Word) -> Option<Vec<u8>> {
        if self.is_kind(value, Kind::ArrayBuffer) {
            let Some((block, length)) = self.buffer_bytes(value) else { return Some(Vec::new()) };
            return Some(self.bytes_at(block, 0, length).to_vec());
        }
        if !self.is_kind(value, Kind::TypedArray) && !self.is_kind(value, Kind::DataView) {
            return None;
        }
        let view: Option<View> = self.view(value.offset());
        Some(view.map_or(Vec::new(), |view| self.view_bytes(&view).to_vec()))
    }

    /// How many bytes that are.
    fn count_bytes_of(&self, value: Word) -> u64 {
        if self.is_kind(value, Kind::ArrayBuffer) {
            return self.buffer_bytes(value).map_or(0, |it| u64::from(it.1));
        }
        let view = value.is_object().then(|| self.view(value.offset())).flatten();
        view.map_or(0, |view| u64::from(view.byte_length()))
    }
}

/// Refuses a receiver of another class, in Node's words.
fn receiver(cx: &mut Cx<'_>, kind: Kind) -> Run<()> {
    if cx.this_is(kind) { Ok(()) } else { Err(Trap::Bail) }
}

/// The getters `encoding`, `fatal` and `ignoreBOM`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Asked {
    Encoding,
    Fatal,
    IgnoreBom,
}

/// What a getter of an encoder or decoder tells.
pub(crate) fn ask(cx: &mut Cx<'_>, kind: Kind, asked: Asked) -> Run<Word> {
    receiver(cx, kind)?;
    if asked == Asked::Encoding {
        return cx.new_str("utf-8");
    }
    let (is_fatal, ignores_mark) = cx.machine.decoder_flags(cx.this().word());
    Ok(Word::bool(if asked == Asked::Fatal { is_fatal } else { ignores_mark }))
}

/// `encoder.encode(text)`
pub(crate) fn encode(cx: &mut Cx<'_>) -> Run<Word> {
    receiver(cx, Kind::TextEncoder)?;
    if *cx.arg(0) == Word::UNDEFINED {
        return cx.machine.new_typed_from(&[]);
    }
    if cx.arg(0).is_language_object() {
        return Err(Trap::Bail);
    }
    let slot = text(cx)?;
    let len = cx.units(slot).utf8_len();
    cx.charge(len / 16)?;
    cx.machine.room_beside(len)?;
    let bytes = Encoding::Utf8.decode(cx.units(slot));
    cx.machine.new_typed_from(&bytes)
}

/// `encoder.encodeInto(source, target)`: how many units were read and bytes written.
pub(crate) fn encode_into(cx: &mut Cx<'_>) -> Run<Word> {
    receiver(cx, Kind::TextEncoder)?;
    let target = cx.arg(1).word();
    let view = cx.machine.typed_view(target).filter(|view| view.element == crate::bytes::Element::Uint8);
    if !cx.arg(0).is_string() || !cx.machine.is_kind(target, Kind::TypedArray) {
        return Err(Trap::Bail);
    }
    if cx.machine.element_kind(target.offset()) != crate::bytes::Element::Uint8 {
        return Err(Trap::Bail);
    }
    let room = view.map_or(0, |view| view.length) as usize;
    cx.charge(room / 16)?;
    let slot = text(cx)?;
    let (mut read, mut bytes) = (0, Vec::new());
    for c in char::decode_utf16(cx.units(slot).iter()) {
        let c = c.unwrap_or('\u{FFFD}');
        if bytes.len() + c.len_utf8() > room {
            break;
        }
        read += c.len_utf16();
        let mut buffer = [0; 4];
        bytes.extend_from_slice(c.encode_utf8(&mut buffer).as_bytes());
    }
    if let Some(view) = cx.machine.typed_view(cx.arg(1).word()) {
        cx.machine.bytes_at_mut(view.block, view.start, bytes.len() as u32).copy_from_slice(&bytes);
    }
    let (read, written) = (Word::number(read as f64), Word::number(bytes.len() as f64));
    let at = cx.machine.new_object(2)?;
    let object = cx.root(Word::object(at))?;
    for (name, value) in [("read", read), ("written", written)] {
        let key = cx.machine.text_key(name);
        let value = cx.root(value)?;
        cx.machine.define_data(object, key, value)?;
    }
    Ok(cx.get(object).word())
}

/// `decoder.decode(input)`; with options, and where an error is thrown, the hook language does it.
pub(crate) fn decode(cx: &mut Cx<'_>) -> Run<Word> {
    receiver(cx, Kind::TextDecoder)?;
    let input = cx.arg(0).word();
    if !cx.arg(1).is_nullish() || !is_bytes(cx.machine, input) {
        return Err(Trap::Bail);
    }
    let (this, input) = (cx.this_slot(), cx.root(input)?);
    cx.machine.decode_bytes(this, input, false)?.ok_or(Trap::Bail)
}

/// Whether a decoder takes a value: nothing, a buffer, or a view.
fn is_bytes(machine: &Machine, value: Word) -> bool {
    let kinds = [Kind::ArrayBuffer, Kind::TypedArray, Kind::DataView];
    value == Word::UNDEFINED || kinds.iter().any(|kind| machine.is_kind(value, *kind))
}

impl Machine {
    /// Decodes the bytes that a value at a position of the stack gives; none where the decoder throws at what is no UTF-8.
    pub(crate) fn decode_bytes(&mut self, decoder: Slot, input: Slot, is_stream: bool) -> Run<Option<Word>> {
        let count = self.count_bytes_of(self.at(input.0));
        self.charge(8 + count / 16)?;
        // The text is made beside the heap; what it may take is asked for first.
        self.reserve(count / 2 + 8)?;
        let given = self.bytes_of(self.at(input.0)).unwrap_or_default();
        let at = self.at(decoder.0).offset();
        let mut flags = self.heap.word(at + FLAGS).as_int();
        let mut bytes = pending(self.heap.word(at + PENDING).as_int() as u32);
        bytes.extend_from_slice(&given);
        // What is not ASCII is looked at byte by byte, and may all be wrong.
        let n_long = bytes.iter().filter(|byte| **byte >= 0x80).count();
        self.charge(n_long as u64 / 2)?;
        let (mut out, is_wrong, rest) = decoded(&bytes, is_stream);
        if is_wrong && flags & FATAL != 0 {
            self.heap.set_word(at + PENDING, Word::int(0));
            self.heap.set_word(at + FLAGS, Word::int(flags & !IS_BEGUN));
            return Ok(None);
        }
        if flags & (IS_BEGUN | IGNORES_MARK) == 0 && out.starts_with('\u{FEFF}') {
            out.remove(0);
            flags |= IS_BEGUN;
        }
        if !out.is_empty() {
            flags |= IS_BEGUN;
        }
        let flags = if is_stream { flags } else { flags & !IS_BEGUN };
        self.heap.set_word(at + FLAGS, Word::int(flags));
        self.heap.set_word(at + PENDING, Word::int(packed(&rest)));
        self.charge(count / BYTES_PER_STEP)?;
        self.new_str(&out).map(Some)
    }
}

/// The text of bytes in UTF-8, with U+FFFD for what is none, whether there was such, and what a stream waits to go on with.
fn decoded(bytes: &[u8], is_stream: bool) -> (String, bool, Vec<u8>) {
    let (mut out, mut is_wrong, mut left) = (String::new(), false, bytes);
    loop {
        let error = match core::str::from_utf8(left) {
            Ok(text) => {
                out.push_str(text);
                return (out, is_wrong, Vec::new());
            }
            Err(error) => error,
        };
        let (right, wrong) = left.split_at(error.valid_up_to());
        out.push_str(core::str::from_utf8(right).unwrap_or(""));
        match error.error_len() {
            None if is_stream => return (out, is_wrong, wrong.to_vec()),
            None => left = &[],
            Some(length) => left = wrong.get(length..).unwrap_or(&[]),
        }
        out.push('\u{FFFD}');
        is_wrong = true;
    }
}

/// Bytes that wait, at most three, from one number: a count in the highest byte.
fn pending(bits: u32) -> Vec<u8> {
    let [a, b, c, count] = bits.to_le_bytes();
    [a, b, c].into_iter().take(usize::from(count.min(3))).collect()
}

fn packed(bytes: &[u8]) -> i32 {
    let byte = |i: usize| bytes.get(i).copied().unwrap_or(0);
    u32::from_le_bytes([byte(0), byte(1), byte(2), bytes.len().min(3) as u8]) as i32
}
