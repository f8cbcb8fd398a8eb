//! ArrayBuffer and DataView. Not here: the bytes themselves (`bytes.rs` of the machine), typed arrays (`typed.rs`), and arguments
//! that are objects (`stdlib-api/buffer.js`).

use alloc::format;

use crate::bytes::{BYTES_PER_STEP, Element, START, View};
use crate::layout::Kind;
use crate::machine::{Machine, Run, Slot, Trap, well_known};
use crate::native::Cx;
use crate::number::convert::{SAFE_INTEGER_MAX, to_integer_or_infinity, to_relative_index};
use crate::value::{Offset, Word};

/// The path of the builtin that runs, as messages name it: a getter's begins with `get`.
pub(super) fn path_of(cx: &Cx<'_>) -> alloc::string::String {
    let path = becket_bytecode::builtins::get(cx.builtin()).map_or("", |row| row.path);
    match path.strip_suffix(".get") {
        Some(path) => format!("get {path}"),
        None => alloc::string::String::from(path),
    }
}

/// Throws what V8 throws where the buffer of the receiver or of an argument is detached, or too short for its view.
pub(super) fn throw_detached(cx: &mut Cx<'_>, what: &str) -> Trap {
    cx.throw_type(&format!("Cannot perform {what} on a detached ArrayBuffer"))
}

/// The receiver, which must be of this kind.
fn receiver(cx: &mut Cx<'_>, kind: Kind) -> Run<()> {
    if cx.this_is(kind) {
        return Ok(());
    }
    let path = path_of(cx);
    Err(cx.throw_incompatible(&path))
}

/// ToIntegerOrInfinity of an argument; an object is left to the hook language.
pub(super) fn integer(cx: &mut Cx<'_>, index: usize) -> Run<f64> {
    if cx.arg(index).is_language_object() {
        return Err(Trap::Bail);
    }
    Ok(to_integer_or_infinity(cx.coerce_number(index)?))
}

/// The index that a relative index is in a length; `undefined` is `default`.
pub(super) fn relative(cx: &mut Cx<'_>, index: usize, length: u32, default: u32) -> Run<u32> {
    if *cx.arg(index) == Word::UNDEFINED {
        return Ok(default);
    }
    let index = integer(cx, index)?;
    Ok(to_relative_index(index, u64::from(length)) as u32)
}

/// `new ArrayBuffer(length, options)`. ECMA-262 25.1.4.1.
pub(crate) fn construct(cx: &mut Cx<'_>) -> Run<Word> {
    if !cx.is_construct() {
        return Err(cx.throw_type("Constructor ArrayBuffer requires 'new'"));
    }
    if cx.arg(1).is_language_object() {
        return Err(Trap::Bail);
    }
    let bytes = integer(cx, 0)?;
    cx.machine.new_buffer(bytes, None)
}

/// `ArrayBuffer.isView(value)`. ECMA-262 25.1.5.1.
pub(crate) fn is_view(cx: &mut Cx<'_>) -> Run<Word> {
    let value = cx.arg(0).word();
    Ok(Word::bool(cx.machine.is_kind(value, Kind::TypedArray) || cx.machine.is_kind(value, Kind::DataView)))
}

/// What a getter of a buffer tells.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Asked {
    ByteLength,
    MaxByteLength,
    Resizable,
    Detached,
}

/// The getters of a buffer. ECMA-262 25.1.6.
pub(crate) fn ask(cx: &mut Cx<'_>, asked: Asked) -> Run<Word> {
    receiver(cx, Kind::ArrayBuffer)?;
    let this = cx.this().word();
    let bytes = cx.machine.buffer_bytes(this);
    let length = Word::number(f64::from(bytes.map_or(0, |it| it.1)));
    let largest = cx.machine.buffer_largest(this);
    Ok(match asked {
        Asked::ByteLength => length,
        Asked::MaxByteLength => largest.map_or(length, Word::number),
        Asked::Resizable => Word::bool(largest.is_some()),
        Asked::Detached => Word::bool(bytes.is_none()),
    })
}

/// `buffer.slice(start, end)`. ECMA-262 25.1.6.7.
pub(crate) fn slice(cx: &mut Cx<'_>) -> Run<Word> {
    receiver(cx, Kind::ArrayBuffer)?;
    let this = cx.this().word();
    let Some((_, length)) = cx.machine.buffer_bytes(this) else {
        return Err(throw_detached(cx, "ArrayBuffer.prototype.slice"));
    };
    if !cx.machine.is_bare(this.offset(), well_known::ARRAY_BUFFER_PROTOTYPE()) {
        return Err(Trap::Bail);
    }
    let start = relative(cx, 0, length, 0)?;
    let end = relative(cx, 1, length, length)?;
    let count = end.saturating_sub(start);
    let new = cx.machine.new_buffer(f64::from(count), None)?;
    let from = cx.machine.buffer_bytes(cx.this().word());
    let to = cx.machine.buffer_bytes(new);
    if let (Some((from, _)), Some((to, _))) = (from, to) {
        copy_bytes(cx.machine, (from, start), (to, 0), count)?;
    }
    Ok(new)
}

/// Copies bytes between blocks; within one, they may overlap. Pays for them.
pub(crate) fn copy_bytes(
    machine: &mut Machine,
    (from, first): (Offset, u32),
    (to, second): (Offset, u32),
    count: u32,
) -> Run<()> {
    machine.charge(1 + u64::from(count) / BYTES_PER_STEP)?;
    if from == to {
        let end = first.max(second) + count;
        let bytes = machine.bytes_at_mut(to, 0, end);
        if (first + count) as usize <= bytes.len() && (second + count) as usize <= bytes.len() {
            bytes.copy_within(first as usize..(first + count) as usize, second as usize);
        }
        return Ok(());
    }
    let bytes = machine.bytes_at(from, first, count).to_vec();
    machine.bytes_at_mut(to, second, bytes.len() as u32).copy_from_slice(&bytes);
    Ok(())
}

/// `buffer.resize(length)`. ECMA-262 25.1.6.6.
pub(crate) fn resize(cx: &mut Cx<'_>) -> Run<Word> {
    receiver(cx, Kind::ArrayBuffer)?;
    let this = cx.this().word();
    let Some(largest) = cx.machine.buffer_largest(this) else {
        return Err(cx.throw_incompatible("ArrayBuffer.prototype.resize"));
    };
    let bytes = integer(cx, 0)?;
    if !(0.0..=SAFE_INTEGER_MAX).contains(&bytes) {
        return Err(cx.throw_range("ArrayBuffer.prototype.resize: Invalid length parameter"));
    }
    if cx.machine.buffer_bytes(this).is_none() {
        return Err(throw_detached(cx, "ArrayBuffer.prototype.resize"));
    }
    if bytes > largest {
        return Err(cx.throw_range("ArrayBuffer.prototype.resize: Invalid length parameter"));
    }
    if bytes > f64::from(u32::MAX) {
        return Err(Trap::Limit(crate::limits::Limit::Memory));
    }
    let this = cx.this_slot();
    cx.machine.resize(this, bytes as u32)?;
    Ok(Word::UNDEFINED)
}

/// Whether a transferred buffer can be resized as the one before could.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Keeps {
    Resizable,
    Nothing,
}

/// `buffer.transfer(length)`, `buffer.transferToFixedLength(length)`. ECMA-262 25.1.6.8, .9.
pub(crate) fn transfer(cx: &mut Cx<'_>, keeps: Keeps) -> Run<Word> {
    receiver(cx, Kind::ArrayBuffer)?;
    let path = path_of(cx);
    let this = cx.this().word();
    let old = cx.machine.buffer_bytes(this);
    let given = *cx.arg(0) != Word::UNDEFINED;
    let bytes = if given { integer(cx, 0)? } else { old.map_or(0.0, |it| f64::from(it.1)) };
    if !(0.0..=SAFE_INTEGER_MAX).contains(&bytes) {
        return Err(if bytes < 0.0 {
            cx.throw_range("Invalid array buffer length")
        } else {
            cx.throw_range(&format!("{path}: Invalid length parameter"))
        });
    }
    if old.is_none() {
        return Err(throw_detached(cx, &path));
    }
    let largest = if keeps == Keeps::Resizable { cx.machine.buffer_largest(this) } else { None };
    if largest.is_some_and(|largest| bytes > largest) {
        return Err(cx.throw_range("Invalid array buffer length"));
    }
    let new = cx.machine.new_buffer(bytes, largest)?;
    let this = cx.this().word();
    if let (Some((from, old)), Some((to, length))) = (cx.machine.buffer_bytes(this), cx.machine.buffer_bytes(new)) {
        copy_bytes(cx.machine, (from, 0), (to, 0), old.min(length))?;
    }
    cx.machine.detach(this.offset());
    Ok(new)
}

/// `new DataView(buffer, byteOffset, byteLength)`. ECMA-262 25.3.2.1.
pub(crate) fn construct_view(cx: &mut Cx<'_>) -> Run<Word> {
    if !cx.is_construct() {
        return Err(cx.throw_type("Constructor DataView requires 'new'"));
    }
    let buffer = cx.arg(0).word();
    if !cx.machine.is_kind(buffer, Kind::ArrayBuffer) {
        return Err(cx.throw_type("First argument to DataView constructor must be an ArrayBuffer"));
    }
    let start = integer(cx, 1)?;
    if !(0.0..=SAFE_INTEGER_MAX).contains(&start) {
        return Err(throw_start(cx, start));
    }
    let Some((_, bytes)) = cx.machine.buffer_bytes(cx.arg(0).word()) else {
        return Err(throw_detached(cx, "DataView constructor"));
    };
    if start > f64::from(bytes) {
        return Err(throw_start(cx, start));
    }
    let given = *cx.arg(2) != Word::UNDEFINED;
    let length = if given { integer(cx, 2)? } else { 0.0 };
    let follows = cx.machine.buffer_largest(cx.arg(0).word()).is_some() && !given;
    let length = if given { length } else { f64::from(bytes) - start };
    if length < 0.0 || start + length > f64::from(bytes) {
        let text = crate::convert::number_text(length);
        return Err(cx.throw_range(&format!("Invalid DataView length {text}")));
    }
    let buffer = cx.arg_slot(0);
    cx.machine.new_data_view(buffer, start as u32, (!follows).then_some(length as u32))
}

/// Throws what V8 throws where a view begins outside of its buffer.
pub(super) fn throw_start(cx: &mut Cx<'_>, start: f64) -> Trap {
    let text = crate::convert::number_text(start);
    cx.throw_range(&format!("Start offset {text} is outside the bounds of the buffer"))
}

/// What the receiver, a DataView, reaches.
fn this_view(cx: &mut Cx<'_>) -> Run<View> {
    let at = cx.this().offset();
    match cx.machine.view(at) {
        Some(view) => Ok(view),
        None => {
            let mut path = path_of(cx);
            let buffer = cx.machine.heap.word(at + crate::bytes::BUFFER);
            if cx.machine.buffer_bytes(buffer).is_some() {
                // Where the buffer is there, but too short, V8 names the method that reads, also where one writes.
                path = path.replace("prototype.set", "prototype.get");
            }
            Err(throw_detached(cx, &path))
        }
    }
}

/// `view.buffer`
pub(crate) fn view_buffer(cx: &mut Cx<'_>) -> Run<Word> {
    receiver(cx, Kind::DataView)?;
    Ok(cx.machine.heap.word(cx.this().offset() + crate::bytes::BUFFER))
}

/// `view.byteLength`
pub(crate) fn view_length(cx: &mut Cx<'_>) -> Run<Word> {
    receiver(cx, Kind::DataView)?;
    Ok(Word::number(f64::from(this_view(cx)?.length)))
}

/// `view.byteOffset`
pub(crate) fn view_start(cx: &mut Cx<'_>) -> Run<Word> {
    receiver(cx, Kind::DataView)?;
    this_view(cx)?;
    Ok(cx.machine.heap.word(cx.this().offset() + START))
}

/// The index of a `get` or `set`: ToIndex of the first argument.
fn view_index(cx: &mut Cx<'_>) -> Run<f64> {
    let index = integer(cx, 0)?;
    if (0.0..=SAFE_INTEGER_MAX).contains(&index) { Ok(index) } else { Err(throw_outside(cx)) }
}

fn throw_outside(cx: &mut Cx<'_>) -> Trap {
    cx.throw_range("Offset is outside the bounds of the DataView")
}

/// The first byte of an element in the receiver.
fn view_byte(cx: &mut Cx<'_>, element: Element, index: f64) -> Run<(Offset, u32)> {
    let view = this_view(cx)?;
    if index + f64::from(element.size()) > f64::from(view.length) {
        return Err(throw_outside(cx));
    }
    Ok((view.block, view.start + index as u32))
}

/// The bits of an element in the other order of bytes, unless the argument asks for the lowest byte first.
fn ordered(cx: &Cx<'_>, element: Element, bits: u64, argument: usize) -> u64 {
    if cx.machine.truthy(cx.arg(argument).word()) { bits } else { bits.swap_bytes() >> (64 - 8 * element.size()) }
}

/// `view.getInt8(offset, littleEndian)` and its relatives. ECMA-262 25.3.1.5.
pub(crate) fn view_get(cx: &mut Cx<'_>, element: Element) -> Run<Word> {
    receiver(cx, Kind::DataView)?;
    let index = view_index(cx)?;
    let (block, byte) = view_byte(cx, element, index)?;
    let bits = cx.machine.read_bits(block, byte, element.size());
    let bits = ordered(cx, element, bits, 1);
    if element.is_big() {
        return cx.machine.new_small(element.load_big(bits));
    }
    Ok(Word::number(element.load(bits)))
}

/// `view.setInt8(offset, value, littleEndian)` and its relatives. ECMA-262 25.3.1.6.
pub(crate) fn view_set(cx: &mut Cx<'_>, element: Element) -> Run<Word> {
    receiver(cx, Kind::DataView)?;
    let index = view_index(cx)?;
    if cx.arg(1).is_language_object() {
        return Err(Trap::Bail);
    }
    let bits = super::typed::bits_of(cx, element, 1)?;
    let (block, byte) = view_byte(cx, element, index)?;
    let bits = ordered(cx, element, bits, 2);
    cx.machine.write_bits(block, byte, element.size(), bits);
    Ok(Word::UNDEFINED)
}

/// A buffer that the hook language asks for: how many bytes, and how many at most or `undefined`.
pub(crate) fn make(machine: &mut Machine, first: Slot, largest: Slot) -> Run<Word> {
    let (bytes, largest) = (machine.at(first.0), machine.at(largest.0));
    machine.new_buffer(bytes.as_number().unwrap_or(0.0), largest.as_number())
}
