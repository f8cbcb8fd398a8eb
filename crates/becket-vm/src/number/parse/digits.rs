//! Digits to the nearest double: decimal literals of any length, and integers in a radix that is a power of two.
//! Not here: which units belong to a number; `parse.rs` decides that.
//! Invariant: no allocation. A decimal literal longer than the buffer is rewritten into it with one digit that stands for all that
//! were cut.

use crate::number::Unit;

/// Literals up to this length go to the decimal reader as they are, if they have no more significant digits than it reads at once.
const SHORT_MAX: usize = 64;

/// So many significant digits are read by one multiplication (Mushtak and Lemire, "Fast number parsing without fallback", 2023).
/// More may have to be shifted digit by digit, as often as the exponent is large.
pub(super) const AT_ONCE_MAX: usize = 19;

/// The price of shifting digits, without the exponent, and the most that counts of that: beyond it every number is 0 or infinite.
const SHIFTED: u64 = 16;
const POINT_MAX: u64 = 400;

/// A tie between two doubles has at most 767 significant digits; what comes after them only matters if it is not zero.
const SIGNIFICANT_MAX: usize = 800;

/// Beyond this exponent every number is 0 or infinite; the digits of a literal count towards it.
const EXPONENT_MAX: i64 = 5_000;

/// The value of an unsigned decimal literal (digits, point, exponent) that has been checked to be one.
pub(super) fn decimal_value<U: Unit>(units: &[U]) -> f64 {
    if units.len() > SHORT_MAX || !is_read_at_once(units) {
        return Normalised::read(units).value();
    }
    let mut bytes = [0; SHORT_MAX];
    for (byte, unit) in bytes.iter_mut().zip(units) {
        *byte = unit.code() as u8;
    }
    read(bytes.get(..units.len()).unwrap_or(&[]))
}

/// What reading such a literal costs in steps, beside what its length does.
pub(super) fn price<U: Unit>(units: &[U]) -> u64 {
    if is_read_at_once(units) {
        return 0;
    }
    let number = Normalised::read(units);
    let (len, point) = (number.len as u64, number.point.unsigned_abs().min(POINT_MAX));
    if number.len > AT_ONCE_MAX { SHIFTED + point * 3 / 2 + len / 2 } else { 0 }
}

fn is_read_at_once<U: Unit>(units: &[U]) -> bool {
    units.len() <= AT_ONCE_MAX || {
        let codes = units.iter().map(|unit| unit.code() as u8).take_while(|code| matches!(code, b'0'..=b'9' | b'.'));
        codes.filter(|code| *code != b'.').skip_while(|code| *code == b'0').nth(AT_ONCE_MAX).is_none()
    }
}

/// The text has been checked, so the reader does not refuse it.
fn read(text: &[u8]) -> f64 {
    core::str::from_utf8(text).ok().and_then(|text| text.parse().ok()).unwrap_or(super::NAN)
}

/// A long literal as 0.d₀d₁d₂… × 10^point, with the zeros in front and behind dropped.
struct Normalised {
    text: [u8; SIGNIFICANT_MAX + 16],
    len: usize,
    cut: bool,
    point: i64,
}

impl Normalised {
    fn read<U: Unit>(units: &[U]) -> Self {
        let mut number = Self { text: [b'0'; SIGNIFICANT_MAX + 16], len: 0, cut: false, point: 0 };
        let mut after_point = false;
        let mut units = units.iter();
        for unit in units.by_ref() {
            match unit.code() as u8 {
                digit @ b'0'..=b'9' => number.push_digit(digit, after_point),
                b'.' => after_point = true,
                _ => break,
            }
        }
        let (mut exponent, mut negative) = (0i64, false);
        for unit in units {
            match unit.code() as u8 {
                digit @ b'0'..=b'9' => exponent = exponent.saturating_mul(10).saturating_add(i64::from(digit - b'0')),
                sign => negative = sign == b'-',
            }
        }
        number.point = number.point.saturating_add(if negative { exponent.saturating_neg() } else { exponent });
        if !number.cut {
            let digits = number.text.get(..number.len).unwrap_or(&[]);
            number.len = digits.iter().rposition(|digit| *digit != b'0').map_or(0, |last| last + 1);
        }
        number
    }

    fn push_digit(&mut self, digit: u8, after_point: bool) {
        if self.len == 0 && digit == b'0' {
            self.point -= i64::from(after_point);
            return;
        }
        self.point += i64::from(!after_point);
        match self.text.get_mut(self.len) {
            Some(slot) if self.len < SIGNIFICANT_MAX => {
                *slot = digit;
                self.len += 1;
            }
            _ => self.cut |= digit != b'0',
        }
    }

    /// Writes the exponent behind the digits, as for an integer of them, and reads the whole.
    fn value(mut self) -> f64 {
        if self.len == 0 || self.point < -EXPONENT_MAX {
            return 0.0;
        }
        if self.point > EXPONENT_MAX {
            return f64::INFINITY;
        }
        if self.cut {
            self.push(b'1');
        }
        let exponent = self.point - self.len as i64;
        self.push(b'e');
        self.push(if exponent < 0 { b'-' } else { b'+' });
        for divisor in [1000, 100, 10, 1] {
            self.push(b'0' + (exponent.abs() / divisor % 10) as u8);
        }
        read(self.text.get(..self.len).unwrap_or(&[]))
    }

    fn push(&mut self, byte: u8) {
        if let Some(slot) = self.text.get_mut(self.len) {
            *slot = byte;
            self.len += 1;
        }
    }
}

/// An integer of digits that are whole groups of bits, rounded once at the end.
pub(super) struct PowerOfTwo {
    bits_per_digit: u32,
    /// At most 63 bits; the lowest one is set if any bit that no longer fits was.
    mantissa: u64,
    exponent: u32,
}

impl PowerOfTwo {
    pub(super) fn new(bits_per_digit: u32) -> Self {
        Self { bits_per_digit, mantissa: 0, exponent: 0 }
    }

    pub(super) fn push(&mut self, digit: u32) {
        // With 58 bits or more in it there are at least four below the last that counts, so bits to come only matter if not zero.
        if self.mantissa >> 58 != 0 {
            self.exponent = self.exponent.saturating_add(self.bits_per_digit);
            self.mantissa |= u64::from(digit != 0);
        } else {
            self.mantissa = self.mantissa << self.bits_per_digit | u64::from(digit);
        }
    }

    pub(super) fn finish(self) -> f64 {
        // The cast rounds to the nearest, ties to even; the factor is exact.
        let value = self.mantissa as f64;
        match self.exponent {
            0..=1022 => value * f64::from_bits(u64::from(self.exponent + 1023) << 52),
            _ => f64::INFINITY,
        }
    }
}
