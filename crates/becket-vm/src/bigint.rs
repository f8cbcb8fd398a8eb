//! BigInts: where they are on the heap, what operations on them cost, and what they throw. `[hdr][length | sign << 32][digits…]`,
//! the lowest digit first, none of the highest 0; equal integers may be different words. Not here: the arithmetic itself
//! (`number/big.rs`) and the methods (`builtins/bigint.rs`).
//!
//! Each operation pays by the digits of its operands and makes room for its result before it begins.

use alloc::vec::Vec;
use core::cmp::Ordering;

use crate::edition::Helper;
use crate::hash::keyed;
use crate::layout::{Header, Kind, high, low, pair};
use crate::limits::Limit;
use crate::machine::{Machine, Run, Slot, Trap};
use crate::number::big::{Big, Bitwise, Stopped};
use crate::string::Units;
use crate::thrown::ErrorKind;
use crate::value::{Offset, Word};
use crate::watch::Pacer;

/// Bits that a BigInt may have, as V8 has it.
const BITS_MAX: u64 = 1 << 30;
/// Words before the digits.
const HEAD: u32 = 2;

/// Appends a BigInt to a region of words and gives its index.
pub(crate) fn push(words: &mut Vec<u64>, value: &Big) -> usize {
    let at = words.len();
    let count = value.digits.len() as u32;
    words.push(Header::new(Kind::BigInt, HEAD + count, 0).0);
    words.push(pair(count, u32::from(value.is_negative)));
    words.extend_from_slice(&value.digits);
    at
}

/// The integer that a constant of a module spells: hexadecimal digits.
pub(crate) fn from_hexadecimal(text: &becket_bytecode::module::Text) -> Big {
    let becket_bytecode::module::Text::Latin1(digits) = text else { return Big::default() };
    let parsed = Big::parse(digits.iter().map(|unit| u16::from(*unit)), 16, &mut ());
    parsed.ok().flatten().unwrap_or_default()
}

/// Whether the words of a BigInt from outside are as this machine writes them.
pub(crate) fn is_well_formed(size: u32, word1: u64, last: u64) -> bool {
    let count = low(word1);
    let sign = high(word1);
    size == HEAD + count && sign <= u32::from(count > 0) && (count == 0 || last != 0)
}

impl Machine {
    /// The digits of a BigInt, lowest first.
    pub(crate) fn digits(&self, at: Offset) -> &[u64] {
        self.heap.slice(at + HEAD, low(self.heap.get(at + 1)))
    }

    /// How many digits a BigInt has.
    pub(crate) fn n_digits(&self, value: Word) -> u64 {
        u64::from(low(self.heap.get(value.offset() + 1)))
    }

    pub(crate) fn is_negative_big(&self, value: Word) -> bool {
        high(self.heap.get(value.offset() + 1)) != 0
    }

    /// A copy of a BigInt. The caller has paid for it.
    pub(crate) fn big(&self, value: Word) -> Big {
        Big { is_negative: self.is_negative_big(value), digits: self.digits(value.offset()).to_vec() }
    }

    /// The value of a BigInt of at most one digit.
    pub(crate) fn small_big(&self, value: Word) -> Option<i128> {
        let magnitude = match self.digits(value.offset()) {
            [] => 0,
            [digit] => i128::from(*digit),
            _ => return None,
        };
        Some(if self.is_negative_big(value) { -magnitude } else { magnitude })
    }

    /// A new BigInt. The caller has paid for its digits.
    pub(crate) fn new_big(&mut self, value: &Big) -> Run<Word> {
        let count = value.digits.len() as u64;
        if value.bits() > BITS_MAX {
            return Err(self.throw_too_big());
        }
        let size = self.heap.check_size(u64::from(HEAD) + count).map_err(Trap::Limit)?;
        self.reserve(u64::from(size))?;
        let at = self.heap.push(&[Header::new(Kind::BigInt, size, 0).0, 0], size, Word(0));
        self.heap.set(at + 1, pair(count as u32, u32::from(value.is_negative)));
        self.heap.slice_mut(at + HEAD, count as u32).copy_from_slice(&value.digits);
        Ok(Word::bigint(at))
    }

    pub(crate) fn new_small(&mut self, value: i128) -> Run<Word> {
        self.new_big(&Big::small(value))
    }

    /// Makes sure that a result of so many bits may be, and that there is room for it; pays for writing it.
    pub(crate) fn room_for_big(&mut self, bits: u64) -> Run<()> {
        if bits > BITS_MAX {
            return Err(self.throw_too_big());
        }
        let words = bits / 64 + 1 + u64::from(HEAD);
        self.heap.check_size(words).map_err(Trap::Limit)?;
        self.charge(1 + words)?;
        self.reserve(words)
    }

    /// How many bits the magnitude of a BigInt has.
    pub(crate) fn big_bits(&self, value: Word) -> u64 {
        crate::number::big::bits(self.digits(value.offset()))
    }

    pub(crate) fn throw_too_big(&mut self) -> Trap {
        self.throw_range("Maximum BigInt size exceeded")
    }

    /// The TypeError of a value that is no number: a symbol or a BigInt.
    #[cold]
    pub(crate) fn throw_not_a_number(&mut self, value: Word) -> Trap {
        let kind = if value.is_bigint() { "BigInt" } else { "Symbol" };
        self.throw_type(&alloc::format!("Cannot convert a {kind} value to a number"))
    }

    /// An operation on two numerics, one of which at least is a BigInt; neither is an object.
    pub(crate) fn big_op(&mut self, op: Helper, left: Slot, right: Slot) -> Run<Word> {
        let (a, b) = (self.at(left.0), self.at(right.0));
        if let Some(symbol) = [a, b].into_iter().find(|word| word.is_symbol()) {
            return Err(self.throw_not_a_number(symbol));
        }
        if !a.is_bigint() || !b.is_bigint() {
            return Err(self.throw_type("Cannot mix BigInt and other types, use explicit conversions"));
        }
        if let (Some(a), Some(b)) = (self.small_big(a), self.small_big(b))
            && let Some(value) = small_op(op, a, b)
        {
            self.charge(2)?;
            return self.new_small(value);
        }
        self.charge(2 + (self.n_digits(a) + self.n_digits(b)) / 4)?;
        match op {
            Helper::Mul => {
                self.charge(self.n_digits(a) * self.n_digits(b) / 8)?;
                self.room_for_big(self.big_bits(a) + self.big_bits(b).saturating_sub(1))?;
                let (a, b) = (self.big(self.at(left.0)), self.big(self.at(right.0)));
                let product = self.paced(|pace| a.mul(&b, pace))?;
                self.new_big(&product)
            }
            Helper::Div | Helper::Rem => self.divide(op, left, right),
            Helper::Exp => self.exponentiate(left, right),
            Helper::Shl | Helper::Shr => {
                let count = self.big(b);
                let is_left = (op == Helper::Shl) != count.is_negative;
                let count = if count.digits.len() > 1 { u64::MAX } else { count.digits.first().copied().unwrap_or(0) };
                self.shift(left, count, is_left)
            }
            Helper::UShr => Err(self.throw_type("BigInts have no unsigned right shift, use >> instead")),
            _ => {
                self.room_for_big(self.big_bits(a).max(self.big_bits(b)))?;
                let (a, b) = (self.big(self.at(left.0)), self.big(self.at(right.0)));
                let value = match op {
                    Helper::Sub => a.sub(b),
                    Helper::BitAnd => a.bitwise(&b, Bitwise::And),
                    Helper::BitOr => a.bitwise(&b, Bitwise::Or),
                    Helper::BitXor => a.bitwise(&b, Bitwise::Xor),
                    _ => a.add(&b),
                };
                self.new_big(&value)
            }
        }
    }

    fn divide(&mut self, op: Helper, left: Slot, right: Slot) -> Run<Word> {
        let (n, m) = (self.n_digits(self.at(left.0)), self.n_digits(self.at(right.0)));
        if m == 0 {
            return Err(self.throw_range("Division by zero"));
        }
        self.charge((n.saturating_sub(m) + 1) * m / 4)?;
        self.room_for_big(self.big_bits(self.at(left.0)))?;
        let (a, b) = (self.big(self.at(left.0)), self.big(self.at(right.0)));
        let Some((quotient, rest)) = self.paced(|pace| a.div_rem(&b, pace))? else {
            return Err(self.throw_range("Division by zero"));
        };
        self.new_big(if op == Helper::Div { &quotient } else { &rest })
    }

    fn exponentiate(&mut self, left: Slot, right: Slot) -> Run<Word> {
        let (base, exponent) = (self.at(left.0), self.at(right.0));
        if self.is_negative_big(exponent) {
            // V8 loses the name of what it speaks of.
            return Err(self.throw_range("undefined must be positive"));
        }
        let bits = self.big_bits(base);
        let is_unit = bits <= 1 && self.n_digits(exponent) > 0;
        let exponent = match self.digits(exponent.offset()) {
            [] => 0,
            // Of 0, 1 and -1 only whether the exponent is odd matters.
            [digit, ..] if is_unit => 2 - digit % 2,
            [digit] => *digit,
            _ => return Err(self.throw_too_big()),
        };
        // The smallest that the result can be: beyond the limit, that is what is said.
        if bits.saturating_sub(1).saturating_mul(exponent) >= BITS_MAX {
            return Err(self.throw_too_big());
        }
        let is_power_of_two = bits > 0 && {
            let digits = self.digits(base.offset());
            digits.split_last().is_some_and(|(top, rest)| top.is_power_of_two() && rest.iter().all(|it| *it == 0))
        };
        let result = if is_power_of_two { (bits - 1) * exponent + 1 } else { bits.saturating_mul(exponent) };
        if !is_power_of_two {
            let words = result.min(BITS_MAX) / 64 + 1;
            self.charge(words.saturating_mul(words) / 8)?;
        }
        self.room_for_big(result.min(BITS_MAX))?;
        let base = self.big(self.at(left.0));
        let value = self.paced(|pace| base.pow(exponent, pace))?;
        self.new_big(&value)
    }

    fn shift(&mut self, value: Slot, count: u64, is_left: bool) -> Run<Word> {
        let word = self.at(value.0);
        let bits = self.big_bits(word);
        if bits == 0 || count == 0 {
            return Ok(word);
        }
        if !is_left {
            self.room_for_big(bits.saturating_sub(count) + 1)?;
            let shifted = self.big(self.at(value.0)).shr(count);
            return self.new_big(&shifted);
        }
        self.room_for_big(bits.saturating_add(count))?;
        let shifted = self.big(self.at(value.0)).shl(count);
        self.new_big(&shifted)
    }

    /// `-value`, `~value`, `value + 1` and `value - 1`.
    pub(crate) fn big_unary(&mut self, op: Helper, value: Slot) -> Run<Word> {
        self.charge(2 + self.n_digits(self.at(value.0)) / 4)?;
        self.room_for_big(self.big_bits(self.at(value.0)))?;
        let big = self.big(self.at(value.0));
        let result = match op {
            Helper::Neg => big.negate(),
            Helper::BitNot => big.add(&Big::small(1)).negate(),
            Helper::Inc => big.add(&Big::small(1)),
            _ => big.add(&Big::small(-1)),
        };
        self.new_big(&result)
    }

    /// Whether two BigInts are equal; pays by their length.
    pub(crate) fn big_equals(&mut self, a: Word, b: Word) -> Run<bool> {
        self.charge(self.n_digits(a).min(self.n_digits(b)) / 8)?;
        Ok(self.is_same_big(a, b))
    }

    /// The same for words that have been paid for.
    pub(crate) fn is_same_big(&self, a: Word, b: Word) -> bool {
        self.is_negative_big(a) == self.is_negative_big(b) && self.digits(a.offset()) == self.digits(b.offset())
    }

    /// The hash of a BigInt.
    pub(crate) fn big_hash(&self, value: Word) -> u32 {
        let key = self.atoms.hash_key();
        let start = u64::from(self.is_negative_big(value));
        self.digits(value.offset()).iter().fold(start, |hash, digit| keyed(hash ^ digit, key)) as u32
    }

    /// The order of two primitives of which one at least is a BigInt; `None` where they have none. ECMA-262 7.2.12.
    pub(crate) fn compare_bigs(&mut self, left: Slot, right: Slot) -> Run<Option<Ordering>> {
        let (a, b) = (self.at(left.0), self.at(right.0));
        if a.is_bigint() {
            return self.compare_big(left, right);
        }
        debug_assert!(b.is_bigint());
        Ok(self.compare_big(right, left)?.map(Ordering::reverse))
    }

    fn compare_big(&mut self, big: Slot, other: Slot) -> Run<Option<Ordering>> {
        let (a, b) = (self.at(big.0), self.at(other.0));
        self.charge(1 + self.n_digits(a) / 8)?;
        if b.is_bigint() {
            self.charge(self.n_digits(b) / 8)?;
            return Ok(Some(self.big(a).compare(&self.big(b))));
        }
        if b.is_string() {
            let Some(b) = self.string_to_big(other)? else { return Ok(None) };
            return Ok(Some(self.big(self.at(big.0)).compare(&b)));
        }
        let Some(number) = self.primitive_to_number(b) else { return Err(self.throw_not_a_number(b)) };
        Ok(self.big(a).compare_double(number))
    }

    /// StringToBigInt of the string at a position of the stack. ECMA-262 7.1.14.
    pub(crate) fn string_to_big(&mut self, string: Slot) -> Run<Option<Big>> {
        self.flatten_if_string(string)?;
        let units: Vec<u16> = self.units(self.at(string.0)).iter().collect();
        // Twenty decimal digits are a digit, and each makes a pass over those before it.
        let n = units.len() as u64 / 19;
        self.charge(units.len() as u64 / 4 + n.saturating_mul(n) / 16)?;
        self.heap.check_size(u64::from(HEAD) + n).map_err(Trap::Limit)?;
        self.paced(|pace| Big::from_units(&units, pace))
    }

    /// Pays for the text of a BigInt.
    fn charge_big_text(&mut self, value: Word, radix: u32) -> Run<()> {
        let n = self.n_digits(value);
        let digits = if radix.is_power_of_two() { n } else { n.saturating_mul(n) / 4 };
        self.charge(2 + 4 * n + digits)?;
        // Each digit gives 64 units at the most: a text that cannot be is not begun.
        let bits_each = if radix.is_power_of_two() { radix.trailing_zeros() } else { 32 - radix.leading_zeros() };
        let units = self.big_bits(value) / u64::from(bits_each);
        if units > u64::from(crate::string::LENGTH_MAX) {
            return Err(self.throw_range("Invalid string length"));
        }
        self.heap.check_size(units / 8).map(|_| ()).map_err(Trap::Limit)
    }

    /// Does what is paid for and may take long, unless the time of the run ends meanwhile.
    fn paced<T>(&self, work: impl FnOnce(&mut Pacer) -> Result<T, Stopped>) -> Run<T> {
        work(&mut self.held.pacer()).map_err(|Stopped| Trap::Limit(Limit::Time))
    }

    /// The text of a BigInt in a radix. Pays for it.
    pub(crate) fn big_to_text(&mut self, value: Word, radix: u32) -> Run<Vec<u8>> {
        self.charge_big_text(value, radix)?;
        let value = self.big(value);
        self.paced(|pace| value.to_text(radix, pace))
    }

    /// The string of a BigInt in a radix. Pays for it.
    pub(crate) fn big_to_string(&mut self, value: Word, radix: u32) -> Run<Word> {
        let text = self.big_to_text(value, radix)?;
        self.new_string(Units::Latin1(&text))
    }

    /// ToBigInt of the primitive at a position of the stack. ECMA-262 7.1.13.
    pub(crate) fn to_big(&mut self, value: Slot) -> Run<Word> {
        let word = self.at(value.0);
        if word.is_bigint() {
            return Ok(word);
        }
        if word.is_bool() {
            return self.new_small(i128::from(word == Word::TRUE));
        }
        if word.is_string() {
            return match self.string_to_big(value)? {
                Some(big) => {
                    self.room_for_big(big.bits())?;
                    self.new_big(&big)
                }
                None => {
                    let text = self.string_text_paid(self.at(value.0));
                    Err(self.throw(ErrorKind::Syntax, &alloc::format!("Cannot convert {text} to a BigInt")))
                }
            };
        }
        let text = self.value_text(word);
        Err(self.throw_type(&alloc::format!("Cannot convert {text} to a BigInt")))
    }
}

/// An operation on small integers; `None` where the long way must be gone.
fn small_op(op: Helper, a: i128, b: i128) -> Option<i128> {
    match op {
        Helper::Add => a.checked_add(b),
        Helper::Sub => a.checked_sub(b),
        Helper::Mul => a.checked_mul(b),
        Helper::Div => a.checked_div(b),
        Helper::Rem => a.checked_rem(b),
        Helper::BitAnd => Some(a & b),
        Helper::BitOr => Some(a | b),
        Helper::BitXor => Some(a ^ b),
        _ => None,
    }
}
