//! Integers of any size: a sign and digits of 64 bits, the lowest first, without zeros at the top. Schoolbook methods, so that
//! the price of an operation follows from the lengths alone; nothing recurses and nothing panics.
//! Not here: where they are on the heap and what operations cost (`bigint.rs` of the machine).
//! Source: D. E. Knuth, TAOCP vol. 2, 4.3.1, algorithms A, S, M and D; N. Möller and T. Granlund, "Improved division by
//! invariant integers", IEEE Trans. Comput. 60 (2011), for the division by one digit.

use alloc::vec;
use alloc::vec::Vec;
use core::cmp::Ordering;

/// An integer.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Big {
    /// Whether it is below zero; zero is not.
    pub is_negative: bool,
    /// The digits, lowest first; the last is not 0.
    pub digits: Vec<u64>,
}

/// Is told of long work while it is done, and may have it stopped.
pub trait Pace {
    /// So many digits will be gone through now.
    ///
    /// # Errors
    /// If they must not be: the work has no result.
    fn go_on(&mut self, digits: usize) -> Result<(), Stopped>;
}

/// Work that was stopped.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stopped;

/// Stops nothing.
impl Pace for () {
    fn go_on(&mut self, _: usize) -> Result<(), Stopped> {
        Ok(())
    }
}

/// The operations on the bits of two's complements.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Bitwise {
    /// `a & b`
    And,
    /// `a | b`
    Or,
    /// `a ^ b`
    Xor,
}

impl Bitwise {
    fn of(self, a: u64, b: u64) -> u64 {
        match self {
            Self::And => a & b,
            Self::Or => a | b,
            Self::Xor => a ^ b,
        }
    }
}

impl Big {
    /// The integer of a sign and digits, of which the highest may be 0.
    pub fn new(is_negative: bool, mut digits: Vec<u64>) -> Self {
        while digits.last() == Some(&0) {
            digits.pop();
        }
        Self { is_negative: is_negative && !digits.is_empty(), digits }
    }

    /// A small one.
    pub fn small(value: i128) -> Self {
        let magnitude = value.unsigned_abs();
        Self::new(value < 0, vec![magnitude as u64, (magnitude >> 64) as u64])
    }

    /// The integer that a finite double without a fraction is.
    pub fn from_double(value: f64) -> Self {
        let bits = value.to_bits();
        let exponent = (bits >> 52 & 0x7FF) as i64 - 1075;
        let mantissa = bits & ((1 << 52) - 1) | 1 << 52;
        let digits = if value == 0.0 {
            Vec::new()
        } else if exponent < 0 {
            vec![mantissa.checked_shr(exponent.unsigned_abs() as u32).unwrap_or(0)]
        } else {
            shl(&[mantissa], exponent as u64)
        };
        Self::new(value < 0.0, digits)
    }

    /// How many bits its magnitude has.
    pub fn bits(&self) -> u64 {
        bits(&self.digits)
    }

    /// Whether it is 0.
    pub fn is_zero(&self) -> bool {
        self.digits.is_empty()
    }

    /// The nearest double, ties to even. ECMA-262 6.1.6.1, the Number value for a mathematical value.
    pub fn to_double(&self) -> f64 {
        let bits = self.bits();
        if bits > 1024 {
            return if self.is_negative { f64::NEG_INFINITY } else { f64::INFINITY };
        }
        let magnitude = if bits <= 64 {
            self.digits.first().copied().unwrap_or(0) as f64
        } else {
            let cut = bits - 64;
            let top = shr(&self.digits, cut);
            // What is cut off only decides ties: it becomes a bit below the last that counts.
            let is_exact = !any_below(&self.digits, cut);
            let top = top.first().copied().unwrap_or(0) | u64::from(!is_exact);
            top as f64 * f64::from_bits((1023 + cut) << 52)
        };
        if self.is_negative { -magnitude } else { magnitude }
    }

    /// `-self`
    #[must_use]
    pub fn negate(self) -> Self {
        Self::new(!self.is_negative, self.digits)
    }

    /// `self + other`
    #[must_use]
    pub fn add(&self, other: &Self) -> Self {
        if self.is_negative == other.is_negative {
            return Self::new(self.is_negative, add(&self.digits, &other.digits));
        }
        match compare(&self.digits, &other.digits) {
            Ordering::Less => Self::new(other.is_negative, sub(&other.digits, &self.digits)),
            _ => Self::new(self.is_negative, sub(&self.digits, &other.digits)),
        }
    }

    /// `self - other`
    #[must_use]
    pub fn sub(&self, other: Self) -> Self {
        self.add(&other.negate())
    }

    /// `self * other`
    ///
    /// # Errors
    /// If it was stopped.
    pub fn mul(&self, other: &Self, pace: &mut impl Pace) -> Result<Self, Stopped> {
        Ok(Self::new(self.is_negative != other.is_negative, mul(&self.digits, &other.digits, pace)?))
    }

    /// The quotient towards zero and the remainder; `None` where `other` is 0.
    ///
    /// # Errors
    /// If it was stopped.
    pub fn div_rem(&self, other: &Self, pace: &mut impl Pace) -> Result<Option<(Self, Self)>, Stopped> {
        let Some((quotient, rest)) = div_rem(&self.digits, &other.digits, pace)? else { return Ok(None) };
        Ok(Some((Self::new(self.is_negative != other.is_negative, quotient), Self::new(self.is_negative, rest))))
    }

    /// `self ** exponent`
    ///
    /// # Errors
    /// If it was stopped.
    pub fn pow(&self, exponent: u64, pace: &mut impl Pace) -> Result<Self, Stopped> {
        let is_negative = self.is_negative && exponent % 2 == 1;
        // A power of two is one bit.
        let low_zeros = self.bits().saturating_sub(1);
        if !self.is_zero() && !any_below(&self.digits, low_zeros) {
            return Ok(Self::new(is_negative, shl(&[1], low_zeros.saturating_mul(exponent))));
        }
        let mut digits = vec![1];
        for bit in (0..64 - exponent.leading_zeros()).rev() {
            digits = mul(&digits, &digits, pace)?;
            if exponent >> bit & 1 == 1 {
                digits = mul(&digits, &self.digits, pace)?;
            }
            while digits.last() == Some(&0) {
                digits.pop();
            }
        }
        Ok(Self::new(is_negative, digits))
    }

    /// `self << count`
    #[must_use]
    pub fn shl(&self, count: u64) -> Self {
        Self::new(self.is_negative, shl(&self.digits, count))
    }

    /// `self >> count`, towards minus infinity.
    #[must_use]
    pub fn shr(&self, count: u64) -> Self {
        let digits = shr(&self.digits, count);
        if self.is_negative && any_below(&self.digits, count) {
            return Self::new(true, add(&digits, &[1]));
        }
        Self::new(self.is_negative, digits)
    }

    /// An operation on the bits of the two's complements.
    #[must_use]
    pub fn bitwise(&self, other: &Self, op: Bitwise) -> Self {
        let count = self.digits.len().max(other.digits.len()) + 1;
        let digits = self.complement(count).zip(other.complement(count)).map(|(a, b)| op.of(a, b)).collect();
        let is_negative = op.of(u64::from(self.is_negative), u64::from(other.is_negative)) == 1;
        from_complement(is_negative, digits)
    }

    /// The lowest `count` digits of the two's complement.
    fn complement(&self, count: usize) -> impl Iterator<Item = u64> + '_ {
        let mut carry = self.is_negative;
        self.digits.iter().copied().chain(core::iter::repeat(0)).take(count).map(move |digit| {
            if !self.is_negative {
                return digit;
            }
            let (digit, overflow) = (!digit).overflowing_add(u64::from(carry));
            carry = overflow;
            digit
        })
    }

    /// The lowest `count` bits of the two's complement, as an integer that is not negative. ECMA-262 21.2.2.2.
    #[must_use]
    pub fn as_uint(&self, count: u64) -> Self {
        if !self.is_negative && self.bits() <= count {
            return self.clone();
        }
        let n_digits = usize::try_from(count.div_ceil(64)).unwrap_or(usize::MAX);
        let mut digits: Vec<u64> = self.complement(n_digits).collect();
        if let (Some(last), true) = (digits.last_mut(), !count.is_multiple_of(64)) {
            *last &= (1 << (count % 64)) - 1;
        }
        Self::new(false, digits)
    }

    /// The lowest `count` bits of the two's complement, of which the highest is the sign. ECMA-262 21.2.2.1.
    #[must_use]
    pub fn as_int(&self, count: u64) -> Self {
        if count == 0 {
            return Self::default();
        }
        if self.bits() < count {
            return self.clone();
        }
        let low = self.as_uint(count);
        if low.bits() < count { low } else { low.sub(Self::new(false, shl(&[1], count))) }
    }

    /// The order of two integers.
    pub fn compare(&self, other: &Self) -> Ordering {
        match (self.is_negative, other.is_negative) {
            (false, true) => Ordering::Greater,
            (true, false) => Ordering::Less,
            (false, false) => compare(&self.digits, &other.digits),
            (true, true) => compare(&other.digits, &self.digits),
        }
    }

    /// The order of an integer and a double; `None` for NaN.
    pub fn compare_double(&self, other: f64) -> Option<Ordering> {
        if other.is_nan() {
            return None;
        }
        if other.is_infinite() {
            return Some(if other > 0.0 { Ordering::Less } else { Ordering::Greater });
        }
        let whole = libm::trunc(other);
        let order = self.compare(&Self::from_double(whole));
        Some(order.then_with(|| whole.partial_cmp(&other).unwrap_or(Ordering::Equal)))
    }

    /// The integer that digits of a radix spell; `None` where one is not of that radix, or there is none.
    ///
    /// # Errors
    /// If it was stopped.
    pub fn parse(
        units: impl ExactSizeIterator<Item = u16> + DoubleEndedIterator,
        radix: u32,
        pace: &mut impl Pace,
    ) -> Result<Option<Self>, Stopped> {
        if units.len() == 0 {
            return Ok(None);
        }
        let mut values = units.map(|unit| char::from_u32(u32::from(unit)).and_then(|c| c.to_digit(radix)));
        let mut digits = Vec::new();
        if radix.is_power_of_two() {
            let width = radix.trailing_zeros();
            let (mut digit, mut filled) = (0_u64, 0);
            for value in values.rev() {
                let Some(value) = value.map(u64::from) else { return Ok(None) };
                digit |= value << filled;
                filled += width;
                if filled >= 64 {
                    digits.push(digit);
                    filled -= 64;
                    digit = value.checked_shr(width - filled).unwrap_or(0);
                }
            }
            digits.push(digit);
            return Ok(Some(Self::new(false, digits)));
        }
        loop {
            let (mut chunk, mut factor, mut count) = (0_u64, 1_u64, 0);
            while count < chunk_of(radix).1
                && let Some(value) = values.next()
            {
                let Some(value) = value else { return Ok(None) };
                chunk = chunk * u64::from(radix) + u64::from(value);
                factor *= u64::from(radix);
                count += 1;
            }
            if count == 0 {
                return Ok(Some(Self::new(false, digits)));
            }
            pace.go_on(digits.len())?;
            mul_add(&mut digits, factor, chunk);
        }
    }

    /// The integer that a string means: StringToBigInt. ECMA-262 7.1.14.
    ///
    /// # Errors
    /// If it was stopped.
    pub fn from_units(units: &[u16], pace: &mut impl Pace) -> Result<Option<Self>, Stopped> {
        let is_space = |unit: &u16| super::parse::is_white_space(*unit);
        let start = units.iter().position(|unit| !is_space(unit)).unwrap_or(units.len());
        let end = units.iter().rposition(|unit| !is_space(unit)).map_or(start, |last| last + 1);
        let units = units.get(start..end).unwrap_or(&[]);
        let ascii = |unit: &u16| u8::try_from(*unit).unwrap_or(0);
        let prefix = (units.first().map(ascii), units.get(1).map(ascii));
        let (skip, radix, is_negative) = match prefix {
            (None, _) => return Ok(Some(Self::default())),
            (Some(b'0'), Some(b'x' | b'X')) => (2, 16, false),
            (Some(b'0'), Some(b'o' | b'O')) => (2, 8, false),
            (Some(b'0'), Some(b'b' | b'B')) => (2, 2, false),
            (Some(b'-'), _) => (1, 10, true),
            (Some(b'+'), _) => (1, 10, false),
            _ => (0, 10, false),
        };
        let magnitude = Self::parse(units.get(skip..).unwrap_or(&[]).iter().copied(), radix, pace)?;
        Ok(magnitude.map(|magnitude| Self::new(is_negative, magnitude.digits)))
    }

    /// The digits in a radix from 2 to 36, as text.
    ///
    /// # Errors
    /// If it was stopped.
    pub fn to_text(&self, radix: u32, pace: &mut impl Pace) -> Result<Vec<u8>, Stopped> {
        let mut text = Vec::new();
        let glyph = |value: u64| char::from_digit(value as u32, radix).unwrap_or('0') as u8;
        if self.is_zero() {
            text.push(b'0');
        } else if radix.is_power_of_two() {
            let width = u64::from(radix.trailing_zeros());
            for place in 0..self.bits().div_ceil(width) {
                text.push(glyph(bits_at(&self.digits, place * width) & u64::from(radix - 1)));
            }
        } else {
            let (chunk, per_chunk) = chunk_of(radix);
            let mut digits = self.digits.clone();
            while !digits.is_empty() {
                pace.go_on(digits.len())?;
                let mut rest = div_digit(&mut digits, chunk);
                while digits.last() == Some(&0) {
                    digits.pop();
                }
                for _ in 0..per_chunk {
                    if digits.is_empty() && rest == 0 {
                        break;
                    }
                    text.push(glyph(rest % u64::from(radix)));
                    rest /= u64::from(radix);
                }
            }
        }
        if self.is_negative {
            text.push(b'-');
        }
        text.reverse();
        Ok(text)
    }
}

/// The largest power of a radix that is a digit, and its exponent.
fn chunk_of(radix: u32) -> (u64, u32) {
    let (mut power, mut exponent) = (1_u64, 0);
    while let Some(next) = power.checked_mul(u64::from(radix)) {
        power = next;
        exponent += 1;
    }
    (power, exponent)
}

fn from_complement(is_negative: bool, mut digits: Vec<u64>) -> Big {
    if is_negative {
        let mut carry = true;
        for digit in &mut digits {
            let (value, overflow) = (!*digit).overflowing_add(u64::from(carry));
            (*digit, carry) = (value, overflow);
        }
    }
    Big::new(is_negative, digits)
}

/// How many bits digits have.
pub fn bits(digits: &[u64]) -> u64 {
    digits.last().map_or(0, |top| digits.len() as u64 * 64 - u64::from(top.leading_zeros()))
}

/// The order of two magnitudes.
pub fn compare(a: &[u64], b: &[u64]) -> Ordering {
    a.len().cmp(&b.len()).then_with(|| a.iter().rev().cmp(b.iter().rev()))
}

/// The 64 bits from a bit on.
fn bits_at(digits: &[u64], from: u64) -> u64 {
    let at = (from / 64) as usize;
    let low = digits.get(at).copied().unwrap_or(0) >> (from % 64);
    if from.is_multiple_of(64) {
        return low;
    }
    low | digits.get(at + 1).copied().unwrap_or(0) << (64 - from % 64)
}

/// Whether a bit below one is set.
fn any_below(digits: &[u64], bit: u64) -> bool {
    let whole = usize::try_from(bit / 64).unwrap_or(usize::MAX);
    digits.iter().take(whole).any(|digit| *digit != 0)
        || digits.get(whole).is_some_and(|digit| digit & ((1 << (bit % 64)) - 1) != 0)
}

fn add(a: &[u64], b: &[u64]) -> Vec<u64> {
    let (long, short) = if a.len() >= b.len() { (a, b) } else { (b, a) };
    let mut carry = false;
    let mut sum = Vec::with_capacity(long.len() + 1);
    for (x, y) in long.iter().zip(short.iter().chain(core::iter::repeat(&0))) {
        let (value, first) = x.overflowing_add(*y);
        let (value, second) = value.overflowing_add(u64::from(carry));
        sum.push(value);
        carry = first || second;
    }
    if carry {
        sum.push(1);
    }
    sum
}

/// `a - b`, where `a` is not smaller.
fn sub(a: &[u64], b: &[u64]) -> Vec<u64> {
    let mut borrow = false;
    let mut difference = Vec::with_capacity(a.len());
    for (x, y) in a.iter().zip(b.iter().chain(core::iter::repeat(&0))) {
        let (value, first) = x.overflowing_sub(*y);
        let (value, second) = value.overflowing_sub(u64::from(borrow));
        difference.push(value);
        borrow = first || second;
    }
    difference
}

fn mul(a: &[u64], b: &[u64], pace: &mut impl Pace) -> Result<Vec<u64>, Stopped> {
    let mut product = vec![0; a.len() + b.len()];
    for (i, x) in a.iter().enumerate() {
        pace.go_on(b.len())?;
        let mut carry = 0;
        let mut places = product.iter_mut().skip(i);
        for (y, place) in b.iter().zip(places.by_ref()) {
            let wide = u128::from(*x) * u128::from(*y) + u128::from(*place) + u128::from(carry);
            *place = wide as u64;
            carry = (wide >> 64) as u64;
        }
        if let Some(place) = places.next() {
            *place = carry;
        }
    }
    Ok(product)
}

/// `digits * factor + term`, in place.
fn mul_add(digits: &mut Vec<u64>, factor: u64, term: u64) {
    let mut carry = term;
    for digit in digits.iter_mut() {
        let wide = u128::from(*digit) * u128::from(factor) + u128::from(carry);
        *digit = wide as u64;
        carry = (wide >> 64) as u64;
    }
    if carry != 0 {
        digits.push(carry);
    }
}

fn shl(digits: &[u64], count: u64) -> Vec<u64> {
    let (whole, part) = ((count / 64) as usize, count % 64);
    let mut shifted = vec![0; whole];
    let mut carry = 0;
    for digit in digits {
        shifted.push(digit << part | carry);
        carry = if part == 0 { 0 } else { digit >> (64 - part) };
    }
    shifted.push(carry);
    shifted
}

fn shr(digits: &[u64], count: u64) -> Vec<u64> {
    let whole = usize::try_from(count / 64).unwrap_or(usize::MAX);
    let n_digits = digits.len().saturating_sub(whole);
    (0..n_digits as u64).map(|i| bits_at(digits, count + i * 64)).collect()
}

/// Divides by one digit in place, and gives the remainder.
fn div_digit(digits: &mut [u64], divisor: u64) -> u64 {
    let shift = divisor.leading_zeros();
    let divisor = divisor << shift;
    // 2^128 - 1 over the divisor, without the 2^64 that it always has.
    let reciprocal = (u128::MAX / u128::from(divisor)) as u64;
    let mut rest = 0_u64;
    let mut next = 0..digits.len();
    // The dividend is shifted as the divisor is, while it is read.
    let above = digits.last().map_or(0, |top| top.checked_shr(64 - shift).unwrap_or(0));
    rest |= above;
    while let Some(at) = next.next_back() {
        let below = at.checked_sub(1).and_then(|at| digits.get(at)).copied().unwrap_or(0);
        let Some(digit) = digits.get_mut(at) else { break };
        let low = *digit << shift | below.checked_shr(64 - shift).unwrap_or(0);
        let estimate = u128::from(reciprocal) * u128::from(rest) + (u128::from(rest) << 64 | u128::from(low));
        let mut quotient = ((estimate >> 64) as u64).wrapping_add(1);
        rest = low.wrapping_sub(quotient.wrapping_mul(divisor));
        if rest > estimate as u64 {
            quotient = quotient.wrapping_sub(1);
            rest = rest.wrapping_add(divisor);
        }
        if rest >= divisor {
            quotient = quotient.wrapping_add(1);
            rest -= divisor;
        }
        *digit = quotient;
    }
    rest >> shift
}

/// A quotient and a remainder.
type Divided = (Vec<u64>, Vec<u64>);

/// The quotient and the remainder of two magnitudes; `None` where the divisor is 0.
fn div_rem(a: &[u64], b: &[u64], pace: &mut impl Pace) -> Result<Option<Divided>, Stopped> {
    let Some(top) = b.last() else { return Ok(None) };
    if compare(a, b).is_lt() {
        return Ok(Some((Vec::new(), a.to_vec())));
    }
    if b.len() == 1 {
        let mut quotient = a.to_vec();
        let rest = div_digit(&mut quotient, *top);
        return Ok(Some((quotient, vec![rest])));
    }
    let shift = u64::from(top.leading_zeros());
    let mut divisor = shl(b, shift);
    divisor.truncate(b.len());
    let Some(top) = divisor.last().copied() else { return Ok(None) };
    let mut rest = shl(a, shift);
    let mut quotient = vec![0; a.len() - b.len() + 1];
    for (at, place) in quotient.iter_mut().enumerate().rev() {
        let Some(window) = rest.get_mut(at..=at + b.len()) else { continue };
        pace.go_on(b.len())?;
        let high = match window {
            [.., first, second] => u128::from(*second) << 64 | u128::from(*first),
            _ => 0,
        };
        // At most two too large: what is subtracted too often is added again.
        let mut estimate = u64::try_from(high / u128::from(top)).unwrap_or(u64::MAX);
        let mut is_below = sub_product(window, &divisor, estimate);
        while is_below {
            estimate = estimate.wrapping_sub(1);
            is_below = !add_in_place(window, &divisor);
        }
        *place = estimate;
    }
    rest.truncate(b.len());
    Ok(Some((quotient, shr(&rest, shift))))
}

/// Takes `factor` times `b` off `a`, which is longer by one; tells whether the result is below zero.
fn sub_product(a: &mut [u64], b: &[u64], factor: u64) -> bool {
    let (mut carry, mut borrow) = (0_u64, false);
    for (place, digit) in a.iter_mut().zip(b.iter().chain([&0])) {
        let wide = u128::from(*digit) * u128::from(factor) + u128::from(carry);
        carry = (wide >> 64) as u64;
        let (value, first) = place.overflowing_sub(wide as u64);
        let (value, second) = value.overflowing_sub(u64::from(borrow));
        (*place, borrow) = (value, first || second);
    }
    borrow
}

/// Adds `b` to `a`, which is longer by one; tells whether it went past the top.
fn add_in_place(a: &mut [u64], b: &[u64]) -> bool {
    let mut carry = false;
    for (place, digit) in a.iter_mut().zip(b.iter().chain([&0])) {
        let (value, first) = place.overflowing_add(*digit);
        let (value, second) = value.overflowing_add(u64::from(carry));
        (*place, carry) = (value, first || second);
    }
    carry
}
