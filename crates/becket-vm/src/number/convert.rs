//! Conversions between doubles and integers, the `%` operator, and the test for array indices.
//! Not here: text to number (`parse.rs`) and number to text (`format.rs`).
//! Invariant: every function is total, and the common case (a small integer held in a double) costs a few instructions.

use super::Unit;

/// The one NaN that may be stored in a word.
pub const NAN: f64 = f64::from_bits(0x7FF8_0000_0000_0000);

/// 2^53 − 1, the largest integer below which every integer is exact.
pub const SAFE_INTEGER_MAX: f64 = 9_007_199_254_740_991.0;

/// The largest array index; 2^32 − 1 is a length, not an index.
pub const ARRAY_INDEX_MAX: u32 = u32::MAX - 1;

/// The same number, with every NaN replaced by [`NAN`].
#[inline]
pub fn canonical(x: f64) -> f64 {
    if x.is_nan() { NAN } else { x }
}

/// A double made from foreign bytes. This is the only way in: a NaN with a payload would be read as a pointer.
#[inline]
pub fn canonical_from_bits(bits: u64) -> f64 {
    canonical(f64::from_bits(bits))
}

/// `ToInt32`, ECMA-262 7.1.6.
#[inline]
pub fn to_int32(x: f64) -> i32 {
    let fast = x as i32;
    if f64::from(fast) == x { fast } else { wrap_to_u32(x) as i32 }
}

/// `ToUint32`, ECMA-262 7.1.7.
#[inline]
pub fn to_uint32(x: f64) -> u32 {
    to_int32(x) as u32
}

/// `ToInt16`, ECMA-262 7.1.8.
#[inline]
pub fn to_int16(x: f64) -> i16 {
    to_int32(x) as i16
}

/// `ToUint16`, ECMA-262 7.1.9.
#[inline]
pub fn to_uint16(x: f64) -> u16 {
    to_int32(x) as u16
}

/// `ToInt8`, ECMA-262 7.1.10.
#[inline]
pub fn to_int8(x: f64) -> i8 {
    to_int32(x) as i8
}

/// `ToUint8`, ECMA-262 7.1.11.
#[inline]
pub fn to_uint8(x: f64) -> u8 {
    to_int32(x) as u8
}

/// `ToUint8Clamp`, ECMA-262 7.1.12: to the nearest, ties to even, NaN is 0.
#[inline]
pub fn to_uint8_clamp(x: f64) -> u8 {
    let floor = x as u8;
    let rest = x - f64::from(floor);
    if rest > 0.5 || (rest == 0.5 && floor % 2 == 1) { floor.saturating_add(1) } else { floor }
}

/// The integer modulo 2^32, for doubles that no `i32` holds.
#[cold]
fn wrap_to_u32(x: f64) -> u32 {
    let bits = x.to_bits();
    let exponent = (bits >> 52 & 0x7FF) as i32 - 1075;
    let mantissa = bits & ((1 << 52) - 1) | 1 << 52;
    let magnitude = match exponent {
        // |x| < 1, or no bit of the number is below 2^32, or it is no number.
        ..=-53 | 32.. => 0,
        -52..=-1 => (mantissa >> -exponent) as u32,
        0..=31 => (mantissa << exponent) as u32,
    };
    if x < 0.0 { magnitude.wrapping_neg() } else { magnitude }
}

/// `ToIntegerOrInfinity`, ECMA-262 7.1.5: NaN and −0 become 0, fractions are cut off.
#[inline]
pub fn to_integer_or_infinity(x: f64) -> f64 {
    // Adding 0 turns −0 into 0.
    if x.is_nan() { 0.0 } else { super::math::trunc(x) + 0.0 }
}

/// `ToLength`, ECMA-262 7.1.20: between 0 and 2^53 − 1.
#[inline]
pub fn to_length(x: f64) -> u64 {
    // The cast takes NaN and everything below 1 to 0, and stops at the largest u64.
    (x as u64).min(SAFE_INTEGER_MAX as u64)
}

/// An index counted from the end when negative and kept within `0..=len`, as `slice`, `at`, `fill` and others read theirs.
#[inline]
pub fn to_relative_index(x: f64, len: u64) -> u64 {
    let integer = to_integer_or_infinity(x);
    if integer < 0.0 { (len as f64 + integer).max(0.0) as u64 } else { integer.min(len as f64) as u64 }
}

/// `Number.isInteger` of a number, ECMA-262 21.1.2.3.
#[inline]
pub fn is_integer(x: f64) -> bool {
    x.is_finite() && super::math::trunc(x) == x
}

/// `Number.isSafeInteger` of a number, ECMA-262 21.1.2.5.
#[inline]
pub fn is_safe_integer(x: f64) -> bool {
    x.abs() <= SAFE_INTEGER_MAX && super::math::trunc(x) == x
}

/// The `i32` that is exactly this double; −0 has none.
#[inline]
pub fn int32_exact(x: f64) -> Option<i32> {
    let fast = x as i32;
    (f64::from(fast).to_bits() == x.to_bits()).then_some(fast)
}

/// The array index that equals this double numerically (−0 is index 0).
#[inline]
pub fn array_index_from_f64(x: f64) -> Option<u32> {
    let fast = x as u32;
    (f64::from(fast) == x && fast <= ARRAY_INDEX_MAX).then_some(fast)
}

/// The array index whose canonical text this is: `"0"` and `"4294967294"`, but neither `"01"` nor `"-1"` nor `"4294967295"`.
#[inline]
pub fn array_index<U: Unit>(units: &[U]) -> Option<u32> {
    let (first, rest) = units.split_first()?;
    let mut index = u64::from(digit(*first)?);
    if (index == 0 && !rest.is_empty()) || rest.len() > 9 {
        return None;
    }
    for unit in rest {
        index = index * 10 + u64::from(digit(*unit)?);
    }
    u32::try_from(index).ok().filter(|index| *index <= ARRAY_INDEX_MAX)
}

#[inline]
fn digit<U: Unit>(unit: U) -> Option<u16> {
    let value = unit.code().wrapping_sub(u16::from(b'0'));
    (value < 10).then_some(value)
}

/// `Number::remainder`, ECMA-262 6.1.6.1.6: exact, with the sign of the dividend.
#[inline]
pub fn remainder(n: f64, d: f64) -> f64 {
    let (n_int, d_int) = (n as i64, d as i64);
    // Both are integers below 2^53: one division, and the sign of a zero result is the dividend's.
    if n_int.unsigned_abs() < 1 << 53
        && d_int.unsigned_abs() < 1 << 53
        && d_int != 0
        && n_int as f64 == n
        && d_int as f64 == d
    {
        return ((n_int % d_int) as f64).copysign(n);
    }
    canonical(libm::fmod(n, d))
}
