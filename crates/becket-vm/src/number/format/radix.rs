//! `toString(radix)`: fractions in other bases. The standard leaves the digits to the implementation, so this follows V8's rule.
//! Not here: radix 10, which is `to_string`. The neighbour is `format.rs`.
//! The rule: digits are made until what is left is below half the distance to the next double, scaled along; the last one may round
//! up.

use alloc::string::String;

use crate::number::math;

/// A double has at most 1,024 binary digits before the point and 1,074 after it.
const DIGITS_MAX: usize = 1104;

const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";

/// `Number::toString` with a radix, ECMA-262 6.1.6.1.20. A radix outside `2..=36` is brought into it.
pub fn to_radix(x: f64, radix: u32, out: &mut String) {
    let radix = radix.clamp(2, 36);
    if radix == 10 || !x.is_finite() {
        return super::to_string(x, out);
    }
    if x < 0.0 {
        out.push('-');
    }
    let x = x.abs();
    let whole = math::floor(x);
    if whole == x && whole < 9_007_199_254_740_992.0 {
        return push_small(out, whole as u64, u64::from(radix));
    }
    let mut fraction = Digits::new();
    let carry = push_fraction(&mut fraction, x, x - whole, radix);
    push_whole(out, if carry { whole + 1.0 } else { whole }, f64::from(radix));
    if fraction.len > 0 {
        out.push('.');
        out.extend(fraction.iter());
    }
}

/// An integer below 2^53.
fn push_small(out: &mut String, mut whole: u64, radix: u64) {
    let mut digits = Digits::new();
    while whole > 0 || digits.len == 0 {
        digits.push((whole % radix) as u32);
        whole /= radix;
    }
    out.extend(digits.iter().rev());
}

/// The digits after the point; the answer is whether rounding them carried into the integer.
fn push_fraction(digits: &mut Digits, x: f64, mut fraction: f64, radix: u32) -> bool {
    let mut delta = (0.5 * (f64::from_bits(x.to_bits() + 1) - x)).max(f64::from_bits(1));
    if fraction < delta {
        return false;
    }
    loop {
        fraction *= f64::from(radix);
        delta *= f64::from(radix);
        let digit = fraction as u32;
        digits.push(digit);
        fraction -= f64::from(digit);
        let rounds_up = fraction > 0.5 || (fraction == 0.5 && digit % 2 == 1);
        if rounds_up && fraction + delta > 1.0 {
            return digits.increment(radix);
        }
        if fraction < delta {
            return false;
        }
    }
}

/// The digits before the point. Those that the double does not determine are zeros.
fn push_whole(out: &mut String, mut whole: f64, radix: f64) {
    let mut digits = Digits::new();
    while (whole / radix).to_bits() >> 52 > 1075 {
        whole /= radix;
        digits.push(0);
    }
    loop {
        let rest = crate::number::convert::remainder(whole, radix);
        digits.push(rest as u32);
        whole = (whole - rest) / radix;
        if whole <= 0.0 {
            break;
        }
    }
    out.extend(digits.iter().rev());
}

/// Digit values, the first pushed first.
struct Digits {
    values: [u8; DIGITS_MAX],
    len: usize,
}

impl Digits {
    fn new() -> Self {
        Self { values: [0; DIGITS_MAX], len: 0 }
    }

    fn push(&mut self, value: u32) {
        if let Some(slot) = self.values.get_mut(self.len) {
            *slot = value as u8;
            self.len += 1;
        }
    }

    /// Adds one to the last digit and drops the digits that overflow; the answer is whether all did.
    fn increment(&mut self, radix: u32) -> bool {
        while let Some(last) = self.len.checked_sub(1).and_then(|last| self.values.get_mut(last)) {
            if u32::from(*last) + 1 < radix {
                *last += 1;
                return false;
            }
            self.len -= 1;
        }
        true
    }

    fn iter(&self) -> impl DoubleEndedIterator<Item = char> {
        self.values.iter().take(self.len).map(|value| DIGITS.get(usize::from(*value)).map_or('0', |c| char::from(*c)))
    }
}
