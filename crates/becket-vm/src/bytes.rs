//! Bytes on the heap: buffers, and the numbers that views see in them. Little-endian, as every machine that Node runs on.
//! Not here: the methods (`builtins/typed.rs`, `builtins/buffer.rs`), and elements as properties (`object.rs`, `array.rs`).
//!
//! Invariants: what a view may reach is found anew at each use, since its buffer may have been resized or transferred; a double
//! that is read from bytes passes [`Word::number`].

use crate::layout::{Header, Kind};
use crate::machine::{Machine, Run, Slot, well_known};
use crate::number::{convert, parse};
use crate::shape::Proto;
use crate::string::Units;
use crate::value::{Offset, Word};

macro_rules! elements {
    ($( $name:ident = $number:literal $bytes:literal $prototype:ident; )+) => {
        /// What the elements of a typed array are.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[repr(u8)]
        pub(crate) enum Element {
            $( $name = $number, )+
        }

        impl Element {
            /// The kind with this number.
            pub(crate) fn from_number(number: i32) -> Option<Self> {
                match number {
                    $( $number => Some(Self::$name), )+
                    _ => None,
                }
            }

            /// How many bytes one takes.
            pub(crate) const fn size(self) -> u32 {
                match self {
                    $( Self::$name => $bytes, )+
                }
            }

            /// The name of the constructor.
            pub(crate) const fn name(self) -> &'static str {
                match self {
                    $( Self::$name => concat!(stringify!($name), "Array"), )+
                }
            }

            /// The number of the prototype.
            pub(crate) fn prototype(self) -> u32 {
                match self {
                    $( Self::$name => well_known::$prototype(), )+
                }
            }
        }
    };
}

elements! {
    Int8 = 0 1 INT8_ARRAY_PROTOTYPE;
    Uint8 = 1 1 UINT8_ARRAY_PROTOTYPE;
    Uint8Clamped = 2 1 UINT8_CLAMPED_ARRAY_PROTOTYPE;
    Int16 = 3 2 INT16_ARRAY_PROTOTYPE;
    Uint16 = 4 2 UINT16_ARRAY_PROTOTYPE;
    Int32 = 5 4 INT32_ARRAY_PROTOTYPE;
    Uint32 = 6 4 UINT32_ARRAY_PROTOTYPE;
    Float16 = 7 2 FLOAT16_ARRAY_PROTOTYPE;
    Float32 = 8 4 FLOAT32_ARRAY_PROTOTYPE;
    Float64 = 9 8 FLOAT64_ARRAY_PROTOTYPE;
    BigInt64 = 10 8 BIG_INT64_ARRAY_PROTOTYPE;
    BigUint64 = 11 8 BIG_UINT64_ARRAY_PROTOTYPE;
}

impl Element {
    /// RawBytesToNumeric, ECMA-262 25.1.3.15.
    pub(crate) fn load(self, bits: u64) -> f64 {
        match self {
            Self::Int8 => f64::from(bits as i8),
            Self::Uint8 | Self::Uint8Clamped => f64::from(bits as u8),
            Self::Int16 => f64::from(bits as i16),
            Self::Uint16 => f64::from(bits as u16),
            Self::Int32 => f64::from(bits as i32),
            Self::Uint32 => f64::from(bits as u32),
            Self::Float16 => half_to_double(bits as u16),
            Self::Float32 => f64::from(f32::from_bits(bits as u32)),
            Self::Float64 => f64::from_bits(bits),
            // BigInts have `load_big`.
            Self::BigInt64 | Self::BigUint64 => f64::NAN,
        }
    }

    /// The same where elements are BigInts.
    pub(crate) fn load_big(self, bits: u64) -> i128 {
        if self == Self::BigInt64 { i128::from(bits as i64) } else { i128::from(bits) }
    }

    /// Whether elements are BigInts.
    pub(crate) const fn is_big(self) -> bool {
        matches!(self, Self::BigInt64 | Self::BigUint64)
    }

    /// NumericToRawBytes, ECMA-262 25.1.3.17. There is one NaN.
    pub(crate) fn store(self, number: f64) -> u64 {
        match self {
            Self::Int8 | Self::Uint8 => u64::from(convert::to_uint8(number)),
            Self::Uint8Clamped => u64::from(convert::to_uint8_clamp(number)),
            Self::Int16 | Self::Uint16 => u64::from(convert::to_uint16(number)),
            Self::Int32 | Self::Uint32 => u64::from(convert::to_uint32(number)),
            Self::Float16 => u64::from(double_to_half(number)),
            Self::Float32 if number.is_nan() => 0x7FC0_0000,
            Self::Float32 => u64::from((number as f32).to_bits()),
            Self::Float64 if number.is_nan() => Word::NAN.as_double().to_bits(),
            Self::Float64 => number.to_bits(),
            // BigInts have `Machine::to_big_bits`.
            Self::BigInt64 | Self::BigUint64 => 0,
        }
    }

    /// Whether an element is an integer of fewer than 53 bits.
    pub(crate) const fn is_integer(self) -> bool {
        !matches!(self, Self::Float16 | Self::Float32 | Self::Float64) && !self.is_big()
    }
}

/// A number of 16 bits (IEEE 754 binary16) as a double.
pub(crate) fn half_to_double(bits: u16) -> f64 {
    let (exponent, fraction) = (i32::from(bits >> 10 & 0x1F), f64::from(bits & 0x3FF));
    let size = match exponent {
        0 => fraction * power_of_two(-24),
        31 if fraction == 0.0 => f64::INFINITY,
        31 => f64::NAN,
        _ => (1024.0 + fraction) * power_of_two(exponent - 25),
    };
    if bits >> 15 == 1 { -size } else { size }
}

/// The nearest number of 16 bits; of two that are as near, the even one.
pub(crate) fn double_to_half(number: f64) -> u16 {
    let sign = u16::from(number.is_sign_negative()) << 15;
    let size = libm::fabs(number);
    if number.is_nan() {
        return 0x7E00;
    }
    // Half way to what would be the next number, if the exponents went on.
    if size >= 65_520.0 {
        return sign | 0x7C00;
    }
    let exponent = (size.to_bits() >> 52) as i32 - 1023;
    if exponent < -14 {
        return sign | libm::rint(size * power_of_two(24)) as u16;
    }
    let fraction = libm::rint(size * power_of_two(10 - exponent)) as u16;
    // A fraction that was rounded up to 2048 carries into the exponent.
    sign | (((exponent + 14) << 10) as u16 + fraction)
}

fn power_of_two(exponent: i32) -> f64 {
    f64::from_bits(((exponent + 1023) as u64) << 52)
}

/// What a view reaches now.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct View {
    /// What its elements are; bytes for a DataView.
    pub(crate) element: Element,
    /// The block of the bytes.
    pub(crate) block: Offset,
    /// The first byte.
    pub(crate) start: u32,
    /// How many elements.
    pub(crate) length: u32,
}

impl View {
    /// How many bytes.
    pub(crate) fn byte_length(&self) -> u32 {
        self.length * self.element.size()
    }

    fn byte(&self, index: u32) -> u32 {
        self.start + index * self.element.size()
    }
}

/// Words of a view.
pub(crate) const BUFFER: u32 = 2;
pub(crate) const START: u32 = 3;
pub(crate) const LENGTH: u32 = 4;
const ELEMENT: u32 = 5;
/// Words of a buffer.
const BLOCK: u32 = 2;
const BYTES: u32 = 3;
const BYTES_MAX: u32 = 4;

/// Bytes that no process of Node's can address: asking for more throws, and is no matter of the run's memory.
const ADDRESSES: f64 = (1_u64 << 47) as f64;

/// Bytes that are cleared or copied for a step.
pub(crate) const BYTES_PER_STEP: u64 = 128;
/// And bytes that are new: memory that was not touched before costs more, and a collection may copy it.
const NEW_BYTES_PER_STEP: u64 = 8;

/// What new bytes cost.
pub(crate) fn cost_of_bytes(bytes: u64) -> u64 {
    4 + bytes / NEW_BYTES_PER_STEP
}

impl Machine {
    /// Whether a value is an object of this kind.
    pub(crate) fn is_kind(&self, value: Word, kind: Kind) -> bool {
        value.is_object() && self.heap.kind(value.offset()) == kind
    }

    /// Whether an object has no properties of its own and inherits from this builtin.
    pub(crate) fn is_bare(&self, at: Offset, prototype: u32) -> bool {
        let shape = self.shapes.get(self.heap.header(at).low());
        shape.is_some_and(|shape| shape.proto == Proto::Builtin(prototype) && shape.count == 0 && !shape.is_dict)
    }

    /// A new block of zeros.
    fn new_bytes(&mut self, bytes: u64) -> Run<Offset> {
        let size = self.heap.check_size(bytes.div_ceil(8) + 1).map_err(crate::machine::Trap::Limit)?;
        self.charge(cost_of_bytes(bytes))?;
        self.alloc(&[Header::new(Kind::Bytes, size, 0).0], u64::from(size), Word(0))
    }

    /// A new buffer of zeros; with a largest length, it can be resized.
    pub(crate) fn new_buffer(&mut self, bytes: f64, largest: Option<f64>) -> Run<Word> {
        if !(0.0..=convert::SAFE_INTEGER_MAX).contains(&bytes) {
            return Err(self.throw_range("Invalid array buffer length"));
        }
        if largest.is_some_and(|largest| !(bytes..=convert::SAFE_INTEGER_MAX).contains(&largest)) {
            return Err(self.throw_range("Invalid array buffer max length"));
        }
        if bytes.max(largest.unwrap_or(0.0)) > ADDRESSES {
            return Err(self.throw_range("Array buffer allocation failed"));
        }
        let block = self.new_bytes(bytes as u64)?;
        let kept = self.top();
        self.grow_stack(kept + 1)?;
        self.put(kept, Word::block(block));
        let native_top = core::mem::replace(&mut self.native_top, kept + 1);
        let shape = self.shapes.root(Kind::ArrayBuffer, Proto::Builtin(well_known::ARRAY_BUFFER_PROTOTYPE()));
        let reserved = self.reserve(5);
        self.native_top = native_top;
        reserved?;
        let largest = largest.map_or(Word::UNDEFINED, Word::number);
        let first = [Header::new(Kind::ArrayBuffer, 5, shape).0, 0, self.at(kept).0, Word::number(bytes).0, largest.0];
        Ok(Word::object(self.heap.push(&first, 5, Word::UNDEFINED)))
    }

    /// The block of a buffer and how many bytes it has; none where it is detached.
    pub(crate) fn buffer_bytes(&self, buffer: Word) -> Option<(Offset, u32)> {
        if !self.is_kind(buffer, Kind::ArrayBuffer) {
            return None;
        }
        let block = self.heap.word(buffer.offset() + BLOCK);
        if !block.is_block() || self.heap.kind(block.offset()) != Kind::Bytes {
            return None;
        }
        let room = self.heap.header(block.offset()).size().saturating_sub(1) * 8;
        let bytes = self.heap.word(buffer.offset() + BYTES).as_number().unwrap_or(0.0);
        Some((block.offset(), (bytes as u32).min(room)))
    }

    /// The largest length that a buffer may have; none where it cannot be resized.
    pub(crate) fn buffer_largest(&self, buffer: Word) -> Option<f64> {
        self.heap.word(buffer.offset() + BYTES_MAX).as_number()
    }

    /// Takes the bytes of a buffer away.
    pub(crate) fn detach(&mut self, buffer: Offset) {
        self.heap.set_word(buffer + BLOCK, Word::UNDEFINED);
        self.heap.set_word(buffer + BYTES, Word::int(0));
        if self.heap.word(buffer + BYTES_MAX) != Word::UNDEFINED {
            self.heap.set_word(buffer + BYTES_MAX, Word::int(0));
        }
    }

    /// Gives a resizable buffer at a position of the stack another length. What it loses is zero if it comes back.
    pub(crate) fn resize(&mut self, buffer: Slot, bytes: u32) -> Run<()> {
        let Some((block, old)) = self.buffer_bytes(self.at(buffer.0)) else { return Ok(()) };
        let room = self.heap.header(block).size().saturating_sub(1) * 8;
        if bytes > room {
            let new = self.new_bytes(u64::from(bytes).max(u64::from(old) * 3 / 2))?;
            let Some((block, old)) = self.buffer_bytes(self.at(buffer.0)) else { return Ok(()) };
            self.charge(u64::from(old) / BYTES_PER_STEP)?;
            self.move_words(block + 1, new + 1, old.div_ceil(8));
            self.heap.set_word(self.at(buffer.0).offset() + BLOCK, Word::block(new));
        } else if bytes < old {
            self.charge(u64::from(old - bytes) / BYTES_PER_STEP)?;
            self.bytes_at_mut(block, bytes, old - bytes).fill(0);
        }
        self.heap.set_word(self.at(buffer.0).offset() + BYTES, Word::number(f64::from(bytes)));
        Ok(())
    }

    /// A new typed array over the buffer at a position of the stack; without a length it follows the buffer's.
    pub(crate) fn new_typed(&mut self, element: Element, buffer: Slot, start: u32, length: Option<u32>) -> Run<Word> {
        let shape = self.shapes.root(Kind::TypedArray, Proto::Builtin(element.prototype()));
        self.reserve(6)?;
        let length = length.map_or(Word::UNDEFINED, |length| Word::number(f64::from(length)));
        let first = [
            Header::new(Kind::TypedArray, 6, shape).0,
            0,
            self.at(buffer.0).0,
            Word::number(f64::from(start)).0,
            length.0,
            Word::int(i32::from(element as u8)).0,
        ];
        Ok(Word::object(self.heap.push(&first, 6, Word::UNDEFINED)))
    }

    /// A new DataView over the buffer at a position of the stack.
    pub(crate) fn new_data_view(&mut self, buffer: Slot, start: u32, length: Option<u32>) -> Run<Word> {
        let shape = self.shapes.root(Kind::DataView, Proto::Builtin(well_known::DATA_VIEW_PROTOTYPE()));
        self.reserve(5)?;
        let length = length.map_or(Word::UNDEFINED, |length| Word::number(f64::from(length)));
        let start = Word::number(f64::from(start));
        let first = [Header::new(Kind::DataView, 5, shape).0, 0, self.at(buffer.0).0, start.0, length.0];
        Ok(Word::object(self.heap.push(&first, 5, Word::UNDEFINED)))
    }

    /// The elements' kind of a typed array; bytes for anything else.
    pub(crate) fn element_kind(&self, at: Offset) -> Element {
        match self.heap.kind(at) {
            Kind::TypedArray => Element::from_number(self.heap.word(at + ELEMENT).as_int()).unwrap_or(Element::Uint8),
            _ => Element::Uint8,
        }
    }

    /// What a typed array or DataView reaches; none where its buffer is detached or has become too short for it.
    pub(crate) fn view(&self, at: Offset) -> Option<View> {
        let element = self.element_kind(at);
        let (block, bytes) = self.buffer_bytes(self.heap.word(at + BUFFER))?;
        let start = self.heap.word(at + START).as_number().unwrap_or(0.0) as u32;
        let room = bytes.checked_sub(start)? / element.size();
        let length = match self.heap.word(at + LENGTH).as_number() {
            None => room,
            Some(length) => (length as u32 <= room).then_some(length as u32)?,
        };
        Some(View { element, block, start, length })
    }

    /// What a value reaches, if it is a typed array.
    pub(crate) fn typed_view(&self, value: Word) -> Option<View> {
        if self.is_kind(value, Kind::TypedArray) { self.view(value.offset()) } else { None }
    }

    /// Up to eight bytes from a position of a block on, the first the lowest.
    #[inline]
    pub(crate) fn read_bits(&self, block: Offset, byte: u32, count: u32) -> u64 {
        let (at, shift) = (block + 1 + byte / 8, byte % 8 * 8);
        let mut bits = self.heap.get(at) >> shift;
        if shift + count * 8 > 64 {
            bits |= self.heap.get(at + 1) << (64 - shift);
        }
        bits & mask(count)
    }

    /// Changes up to eight bytes.
    #[inline]
    pub(crate) fn write_bits(&mut self, block: Offset, byte: u32, count: u32, bits: u64) {
        let (at, shift) = (block + 1 + byte / 8, byte % 8 * 8);
        let (mask, bits) = (mask(count), bits & mask(count));
        let word = self.heap.get(at) & !(mask << shift) | bits << shift;
        self.heap.set(at, word);
        if shift + count * 8 > 64 {
            let word = self.heap.get(at + 1) & !(mask >> (64 - shift)) | bits >> (64 - shift);
            self.heap.set(at + 1, word);
        }
    }

    /// An element of a view, which has so many; the mark of a binding without a value where it is a BigInt, which has to be made.
    #[inline]
    pub(crate) fn view_element(&self, view: &View, index: u32) -> Word {
        if view.element.is_big() {
            return Word::TDZ;
        }
        Word::number(self.view_number(view, index))
    }

    /// The same, made where it is a BigInt.
    pub(crate) fn make_view_element(&mut self, view: &View, index: u32) -> Run<Word> {
        if !view.element.is_big() {
            return Ok(self.view_element(view, index));
        }
        self.charge(2)?;
        self.new_small(self.view_big(view, index))
    }

    /// An element as a property: the same as [`Machine::own_element`], made where it is a BigInt.
    pub(crate) fn make_element(&mut self, at: Offset, index: u32) -> Run<Option<Word>> {
        match self.own_element(at, index) {
            Some(Word::TDZ) => match self.typed_view(Word::object(at)) {
                Some(view) => self.make_view_element(&view, index).map(Some),
                None => Ok(None),
            },
            element => Ok(element),
        }
    }

    /// A BigInt among the elements of a view.
    pub(crate) fn view_big(&self, view: &View, index: u32) -> i128 {
        view.element.load_big(self.view_bits(view, index))
    }

    /// The lowest 64 bits of what a value that is no object becomes as a BigInt.
    pub(crate) fn to_big_bits(&mut self, value: Slot) -> Run<u64> {
        let big = self.to_big(value)?;
        let low = self.digits(big.offset()).first().copied().unwrap_or(0);
        Ok(if self.is_negative_big(big) { low.wrapping_neg() } else { low })
    }

    /// The same as a number.
    #[inline]
    pub(crate) fn view_number(&self, view: &View, index: u32) -> f64 {
        view.element.load(self.view_bits(view, index))
    }

    /// The bits of an element.
    pub(crate) fn view_bits(&self, view: &View, index: u32) -> u64 {
        self.read_bits(view.block, view.byte(index), view.element.size())
    }

    /// Changes the bits of an element.
    pub(crate) fn set_view_bits(&mut self, view: &View, index: u32, bits: u64) {
        self.write_bits(view.block, view.byte(index), view.element.size(), bits);
    }

    /// Changes an element of a view, which has so many.
    #[inline]
    pub(crate) fn set_view_element(&mut self, view: &View, index: u32, number: f64) {
        self.set_view_bits(view, index, view.element.store(number));
    }

    /// Bytes of a block; fewer where it ends before.
    pub(crate) fn bytes_at(&self, block: Offset, from: u32, count: u32) -> &[u8] {
        let words = self.heap.slice(block + 1, self.heap.header(block).size().saturating_sub(1));
        let bytes: &[u8] = bytemuck::cast_slice(words);
        bytes.get(from as usize..(from + count) as usize).unwrap_or(&[])
    }

    /// Bytes of a block, to be changed.
    pub(crate) fn bytes_at_mut(&mut self, block: Offset, from: u32, count: u32) -> &mut [u8] {
        let size = self.heap.header(block).size().saturating_sub(1);
        let bytes: &mut [u8] = bytemuck::cast_slice_mut(self.heap.slice_mut(block + 1, size));
        bytes.get_mut(from as usize..(from + count) as usize).unwrap_or(&mut [])
    }

    /// The bytes of a view.
    pub(crate) fn view_bytes(&self, view: &View) -> &[u8] {
        self.bytes_at(view.block, view.start, view.byte_length())
    }

    /// A new Uint8Array of these bytes.
    pub(crate) fn new_typed_from(&mut self, bytes: &[u8]) -> Run<Word> {
        let typed = self.new_typed_of(Element::Uint8, bytes.len() as f64)?;
        if let Some(view) = self.typed_view(typed) {
            self.bytes_at_mut(view.block, 0, view.length).copy_from_slice(bytes);
        }
        Ok(typed)
    }

    /// A new typed array with a buffer of its own.
    pub(crate) fn new_typed_of(&mut self, element: Element, length: f64) -> Run<Word> {
        let bytes = length * f64::from(element.size());
        if !(0.0..=convert::SAFE_INTEGER_MAX).contains(&length) || bytes > convert::SAFE_INTEGER_MAX {
            let text = crate::convert::number_text(length);
            return Err(self.throw_range(&alloc::format!("Invalid typed array length: {text}")));
        }
        let buffer = self.new_buffer(bytes, None)?;
        let kept = self.top();
        self.grow_stack(kept + 1)?;
        self.put(kept, buffer);
        let native_top = core::mem::replace(&mut self.native_top, kept + 1);
        let typed = self.new_typed(element, Slot(kept), 0, Some(length as u32));
        self.native_top = native_top;
        typed
    }
}

fn mask(bytes: u32) -> u64 {
    if bytes >= 8 { u64::MAX } else { (1 << (bytes * 8)) - 1 }
}

/// Whether a name is a CanonicalNumericIndexString, ECMA-262 7.1.21: no property of a typed array, whatever it is.
pub(crate) fn is_numeric_name(units: Units<'_>) -> bool {
    let Units::Latin1(bytes) = units else { return false };
    if !matches!(bytes.first(), Some(b'0'..=b'9' | b'-' | b'I' | b'N')) || bytes.len() > 32 {
        return false;
    }
    // No number is shown with so many digits that reading it has a price.
    let value = (parse::price(bytes) == 0).then(|| parse::string_to_number(bytes));
    bytes == b"-0" || value.is_some_and(|value| crate::convert::number_text(value).as_bytes() == bytes)
}
