//! Text to number: `StringToNumber`, `parseFloat`, `parseInt`, and the decimal literals that a front end or a JSON reader has
//! already delimited.
//! Not here: number to text (`format.rs`), numeric separators and `BigInt`s, which only literals in source have.
//! Invariant: constant memory for any length of input, one pass over it, and exact results: the nearest double, ties to even.

use super::Unit;
use super::convert::NAN;

mod digits;

use self::digits::{AT_ONCE_MAX, PowerOfTwo, decimal_value};

/// What reading the decimal number at the start of a text costs in steps, beside what its length does: nothing up to 19 significant
/// digits.
#[inline]
pub fn price<U: Unit>(units: &[U]) -> u64 {
    if units.len() <= AT_ONCE_MAX { 0 } else { price_of_long(units) }
}

fn price_of_long<U: Unit>(units: &[U]) -> u64 {
    let units = split_sign(trim_start(units)).1;
    digits::price(units.get(..decimal_prefix_len(units)).unwrap_or(&[]))
}

/// `StringToNumber`, ECMA-262 7.1.4.1.1: the whole text is a number, or the answer is NaN.
pub fn string_to_number<U: Unit>(units: &[U]) -> f64 {
    let units = trim(units);
    let Some(first) = units.first() else { return 0.0 };
    if let Some(value) = short_integer(units) {
        return value;
    }
    if first.code() == u16::from(b'0')
        && let Some(radix) = units.get(1).and_then(|unit| radix_of_prefix(*unit))
    {
        return whole_in_radix(units.get(2..).unwrap_or(&[]), radix);
    }
    match prefix_to_number(units) {
        (value, used) if used == units.len() => value,
        _ => NAN,
    }
}

/// `parseFloat`, ECMA-262 19.2.4: the longest prefix that is a decimal number, or NaN.
pub fn parse_float<U: Unit>(units: &[U]) -> f64 {
    prefix_to_number(trim_start(units)).0
}

/// `parseInt`, ECMA-262 19.2.5, with the radix after `ToInt32`.
///
/// Exact for radix 10 and the powers of two. For the others the standard allows an approximation of long numbers, and this is V8's.
pub fn parse_int<U: Unit>(units: &[U], radix: i32) -> f64 {
    let (negative, units) = split_sign(trim_start(units));
    let Some((radix, units)) = settle_radix(units, radix) else { return NAN };
    let end = units.iter().position(|unit| digit_value(*unit) >= radix).unwrap_or(units.len());
    let units = units.get(..end).unwrap_or(&[]);
    if units.is_empty() {
        return NAN;
    }
    let value = match radix {
        10 => short_integer(units).unwrap_or_else(|| decimal_value(units)),
        2 | 4 | 8 | 16 | 32 => power_of_two_value(units, radix),
        _ => approximate_value(units, radix),
    };
    if negative { -value } else { value }
}

/// White space and line terminators, ECMA-262 12.2 and 12.3, as `trim` and the functions above remove them.
#[inline]
pub fn is_white_space<U: Unit>(unit: U) -> bool {
    let code = unit.code();
    match code {
        0x09..=0x0D | 0x20 | 0xA0 => true,
        ..=0xFF => false,
        _ => matches!(code, 0x1680 | 0x2000..=0x200A | 0x2028 | 0x2029 | 0x202F | 0x205F | 0x3000 | 0xFEFF),
    }
}

/// Without white space at the start.
pub fn trim_start<U: Unit>(mut units: &[U]) -> &[U] {
    while let [first, rest @ ..] = units {
        if !is_white_space(*first) {
            break;
        }
        units = rest;
    }
    units
}

/// Without white space at the end.
pub fn trim_end<U: Unit>(mut units: &[U]) -> &[U] {
    while let [rest @ .., last] = units {
        if !is_white_space(*last) {
            break;
        }
        units = rest;
    }
    units
}

/// Without white space at both ends.
pub fn trim<U: Unit>(units: &[U]) -> &[U] {
    trim_end(trim_start(units))
}

/// The value of the longest prefix that is a `StrDecimalLiteral`, and its length; NaN and 0 if there is none.
fn prefix_to_number<U: Unit>(units: &[U]) -> (f64, usize) {
    let (negative, unsigned) = split_sign(units);
    let sign_len = units.len() - unsigned.len();
    let (value, len) = if starts_with(unsigned, b"Infinity") {
        (f64::INFINITY, 8)
    } else {
        match decimal_prefix_len(unsigned) {
            0 => return (NAN, 0),
            len => (decimal_value(unsigned.get(..len).unwrap_or(&[])), len),
        }
    };
    (if negative { -value } else { value }, sign_len + len)
}

/// How many units the longest `StrUnsignedDecimalLiteral` at the start has; 0 if there is none. `Infinity` is not counted.
fn decimal_prefix_len<U: Unit>(units: &[U]) -> usize {
    let whole = digits_len(units);
    let mut len = whole;
    let mut rest = units.get(whole..).unwrap_or(&[]);
    if starts_with(rest, b".") {
        let fraction = digits_len(rest.get(1..).unwrap_or(&[]));
        if whole + fraction == 0 {
            return 0;
        }
        len += 1 + fraction;
        rest = units.get(len..).unwrap_or(&[]);
    }
    if len == 0 {
        return 0;
    }
    if starts_with(rest, b"e") || starts_with(rest, b"E") {
        let rest = rest.get(1..).unwrap_or(&[]);
        let signed = usize::from(starts_with(rest, b"+") || starts_with(rest, b"-"));
        let exponent = digits_len(rest.get(signed..).unwrap_or(&[]));
        if exponent > 0 {
            len += 1 + signed + exponent;
        }
    }
    len
}

fn digits_len<U: Unit>(units: &[U]) -> usize {
    units.iter().position(|unit| digit_value(*unit) >= 10).unwrap_or(units.len())
}

fn starts_with<U: Unit>(units: &[U], text: &[u8]) -> bool {
    units.len() >= text.len() && units.iter().zip(text).all(|(unit, byte)| unit.code() == u16::from(*byte))
}

fn split_sign<U: Unit>(units: &[U]) -> (bool, &[U]) {
    match units {
        [first, rest @ ..] if first.code() == u16::from(b'-') => (true, rest),
        [first, rest @ ..] if first.code() == u16::from(b'+') => (false, rest),
        _ => (false, units),
    }
}

/// The radix after an initial zero; `parse_int` knows only the first of these.
fn radix_of_prefix<U: Unit>(unit: U) -> Option<u32> {
    match u8::try_from(unit.code()).ok()? {
        b'x' | b'X' => Some(16),
        b'o' | b'O' => Some(8),
        b'b' | b'B' => Some(2),
        _ => None,
    }
}

/// The radix that `parseInt` uses, and the text after a `0x` that belongs to it.
fn settle_radix<U: Unit>(units: &[U], radix: i32) -> Option<(u32, &[U])> {
    if (radix == 0 || radix == 16) && (starts_with(units, b"0x") || starts_with(units, b"0X")) {
        return Some((16, units.get(2..).unwrap_or(&[])));
    }
    match radix {
        0 => Some((10, units)),
        2..=36 => Some((radix.unsigned_abs(), units)),
        _ => None,
    }
}

/// 0 to 35, or something above.
fn digit_value<U: Unit>(unit: U) -> u32 {
    let code = u32::from(unit.code());
    match code {
        0x30..=0x39 => code - 0x30,
        0x41..=0x5A => code - 0x41 + 10,
        0x61..=0x7A => code - 0x61 + 10,
        _ => u32::MAX,
    }
}

/// Up to fifteen digits and nothing else: the common case, exact in an integer.
fn short_integer<U: Unit>(units: &[U]) -> Option<f64> {
    if units.len() > 15 {
        return None;
    }
    let mut value = 0;
    for unit in units {
        let digit = digit_value(*unit);
        if digit >= 10 {
            return None;
        }
        value = value * 10 + u64::from(digit);
    }
    Some(value as f64)
}

/// All of the text as an integer in a radix that is a power of two; NaN if it is not one.
fn whole_in_radix<U: Unit>(units: &[U], radix: u32) -> f64 {
    if units.is_empty() || units.iter().any(|unit| digit_value(*unit) >= radix) {
        return NAN;
    }
    power_of_two_value(units, radix)
}

fn power_of_two_value<U: Unit>(units: &[U], radix: u32) -> f64 {
    let mut value = PowerOfTwo::new(radix.trailing_zeros());
    for unit in units {
        value.push(digit_value(*unit));
    }
    value.finish()
}

/// V8's rule: as many digits at a time as fit a 32-bit integer, joined in a double, which rounds at each join.
fn approximate_value<U: Unit>(units: &[U], radix: u32) -> f64 {
    const MULTIPLIER_MAX: u32 = u32::MAX / 36;
    let zeros = units.iter().take_while(|unit| digit_value(**unit) == 0).count();
    let (mut value, mut part, mut multiplier) = (0.0, 0u32, 1u32);
    for unit in units.iter().skip(zeros) {
        if multiplier * radix > MULTIPLIER_MAX {
            value = value * f64::from(multiplier) + f64::from(part);
            (part, multiplier) = (0, 1);
        }
        multiplier *= radix;
        part = part.wrapping_mul(radix).wrapping_add(digit_value(*unit));
    }
    value * f64::from(multiplier) + f64::from(part)
}
