//! x − n·π/2 as the sum of two doubles, for `sin` and `cos`.
//! Not here: the series on what is left (`trig.rs`).
//! Up to 2^19·π/2 the steps are fdlibm's, rounding by rounding. Above, 2/π is multiplied digit by digit
//! (Payne and Hanek).

use core::f64::consts::{FRAC_2_PI, FRAC_PI_2};

use super::bits::high_word;

/// π/2 in parts of 33 bits, each with what remains after it.
const PARTS: [(f64, f64); 3] = [
    (1.57079632673412561417e+00, 6.07710050650619224932e-11),
    (6.07710050630396597660e-11, 2.02226624879595063154e-21),
    (2.02226624871116645580e-21, 8.47842766036889956997e-32),
];

/// The bits of 2/π after the point; enough for the largest double.
const TWO_OVER_PI_BITS: [u64; 20] = [
    0xA2F9836E4E441529,
    0xFC2757D1F534DDC0,
    0xDB6295993C439041,
    0xFE5163ABDEBBC561,
    0xB7246E3A424DD2E0,
    0x06492EEA09D1921C,
    0xFE1DEB1CB129A73E,
    0xE88235F52EBB4484,
    0xE99C7026B45F7E41,
    0x3991D639835339F4,
    0x9C845F8BBDF9283B,
    0x1FF897FFDE05980F,
    0xEF2F118B5A0A6D1F,
    0x6D367ECF27CB09B7,
    0x4F463F669E5FEA2D,
    0x7527BAC7EBE5F17B,
    0x3D0739F78A5292EA,
    0x6BFB5FB11F8D5D08,
    0x56033046FC7B6BAB,
    0xF0CFBC209AF4361D,
];

/// What is left of an argument, head and tail, after taking n quarter turns from it; n is modulo 4.
pub(super) struct Reduced {
    pub(super) quarter: u32,
    pub(super) head: f64,
    pub(super) tail: f64,
}

/// `x` is finite and above π/4 in magnitude.
pub(super) fn reduce(x: f64) -> Reduced {
    let high = high_word(x.abs());
    let reduced = if high < 0x4002_D97C {
        one_quarter(x.abs(), high)
    } else if high <= 0x4139_21FB {
        several_quarters(x.abs(), high)
    } else {
        many_quarters(x.abs())
    };
    if x < 0.0 {
        let Reduced { quarter, head, tail } = reduced;
        return Reduced { quarter: quarter.wrapping_neg() % 4, head: -head, tail: -tail };
    }
    reduced
}

/// Below 3π/4.
fn one_quarter(x: f64, high: u32) -> Reduced {
    let [(first, first_rest), (second, second_rest), _] = PARTS;
    let mut left = x - first;
    let mut rest = first_rest;
    if high == 0x3FF9_21FB {
        // So near to π/2 that the first 33 bits cancel.
        left -= second;
        rest = second_rest;
    }
    let head = left - rest;
    Reduced { quarter: 1, head, tail: (left - head) - rest }
}

/// Takes one part of π/2 after the other, until what is left is known well enough.
fn several_quarters(x: f64, high: u32) -> Reduced {
    let n = (x * FRAC_2_PI + 0.5) as i32;
    let quarters = f64::from(n);
    let [(first, first_rest), (second, second_rest), (third, third_rest)] = PARTS;
    let mut left = x - quarters * first;
    let mut rest = quarters * first_rest;
    let mut head = left - rest;
    let near_multiple = n >= 32 || high == high_word(quarters * FRAC_PI_2);
    if near_multiple && bits_lost(high, head) > 16 {
        let before = left;
        rest = quarters * second;
        left = before - rest;
        rest = quarters * second_rest - ((before - left) - rest);
        head = left - rest;
        if bits_lost(high, head) > 49 {
            let before = left;
            rest = quarters * third;
            left = before - rest;
            rest = quarters * third_rest - ((before - left) - rest);
            head = left - rest;
        }
    }
    Reduced { quarter: n as u32 % 4, head, tail: (left - head) - rest }
}

/// How many leading bits of the argument cancelled.
fn bits_lost(high: u32, head: f64) -> i32 {
    (high >> 20) as i32 - (high_word(head) >> 20 & 0x7FF) as i32
}

/// x times 2/π in digits of 24 bits, then what is left times π/2. The digits are fdlibm's, because their borders decide how the
/// sums of the second step round.
fn many_quarters(x: f64) -> Reduced {
    let bits = x.to_bits();
    let mantissa = bits & ((1 << 52) - 1) | 1 << 52;
    let x_digits = [mantissa >> 29, mantissa >> 5 & DIGIT_MASK, mantissa << 19 & DIGIT_MASK];
    let x_exponent = (bits >> 52) as i32 - 1023 - 23;
    let first_word = (x_exponent - 3) / 24;
    // The binary exponent of the product's first digit, at most 2.
    let exponent = x_exponent - 24 * (first_word + 1);
    let mut n_digits = DIGITS_FIRST;
    loop {
        let mut product = Product::new(x_digits, first_word, exponent, n_digits);
        if product.top == 0 && n_digits < DIGITS_MAX {
            let extra = product.zeros_beyond_precision();
            if extra > 0 {
                n_digits += extra;
                continue;
            }
        }
        product.drop_zeros();
        let (head, tail) = product.times_half_pi();
        let Product { quarter, above_half, .. } = product;
        return if above_half {
            Reduced { quarter, head: -head, tail: -tail }
        } else {
            Reduced { quarter, head, tail }
        };
    }
}

const DIGIT_MASK: u64 = 0xFF_FFFF;

/// As many digits after the first as two doubles need.
const DIGITS_FIRST: usize = 4;

/// More than any double needs.
const DIGITS_MAX: usize = 16;

/// π/2 in digits of 24 bits.
const HALF_PI_DIGITS: [f64; 5] = [
    1.57079625129699707031e+00,
    7.54978941586159635335e-08,
    5.39030252995776476554e-15,
    3.28200341580791294123e-22,
    1.27065575308067607349e-29,
];

/// The fraction of x·2/π, or its distance to 1 if that is the smaller one.
struct Product {
    quarter: u32,
    above_half: bool,
    /// What is left of the first digit, times 2^-exponent; none if the exponent is not negative.
    top: u64,
    digits: [u64; DIGITS_MAX + 1],
    n_digits: usize,
    exponent: i32,
    /// Leading digits that are zero.
    n_zeros: usize,
}

impl Product {
    fn new(x_digits: [u64; 3], first_word: i32, exponent: i32, n_digits: usize) -> Self {
        let column = |idx: usize| -> u64 {
            let words = (0..).map(|back| two_over_pi_word(24 * (first_word + idx as i32 - back)) >> 40);
            x_digits.iter().zip(words).map(|(x, word)| x * word).sum()
        };
        let mut digits = [0; DIGITS_MAX + 1];
        let mut carry = 0;
        for (idx, digit) in digits.iter_mut().enumerate().take(n_digits).rev() {
            let sum = column(idx + 1) + carry;
            *digit = sum & DIGIT_MASK;
            carry = sum >> 24;
        }
        let first = column(0) + carry;
        let mut product = Self { quarter: 0, above_half: false, top: 0, digits, n_digits, exponent, n_zeros: 0 };
        product.take_quarters(first);
        product
    }

    /// Splits off the integer part, and mirrors the fraction if it is above one half.
    fn take_quarters(&mut self, first: u64) {
        let bits_of_top = self.exponent.min(0).unsigned_abs();
        let shift = self.exponent.max(0).unsigned_abs();
        let second = self.digits.first().copied().unwrap_or(0);
        let mut quarter = (first >> bits_of_top) << shift | second >> (24 - shift);
        self.top = first & ((1 << bits_of_top) - 1);
        let second = second & (DIGIT_MASK >> shift);
        self.set_first(second);
        self.above_half =
            if bits_of_top > 0 { self.top >> (bits_of_top - 1) == 1 } else { second >> (23 - shift) == 1 };
        if self.above_half {
            quarter += 1;
            let mut borrow = 0;
            for digit in self.digits.iter_mut().take(self.n_digits).rev() {
                let mirrored = (1 << 24) - *digit - borrow;
                borrow = u64::from(mirrored >> 24 == 0);
                *digit = mirrored & DIGIT_MASK;
            }
            let second = self.digits.first().copied().unwrap_or(0);
            self.set_first(second & (DIGIT_MASK >> shift));
            self.top = ((1 << bits_of_top) - self.top - borrow) & ((1 << bits_of_top) - 1);
        }
        self.quarter = (quarter % 4) as u32;
    }

    fn set_first(&mut self, value: u64) {
        if let Some(digit) = self.digits.first_mut() {
            *digit = value;
        }
    }

    /// How many digits more are needed because so many leading ones cancelled.
    fn zeros_beyond_precision(&self) -> usize {
        let extra = self.n_digits - DIGITS_FIRST;
        if self.digits.iter().take(extra).any(|digit| *digit != 0) {
            return 0;
        }
        1 + self.digits.iter().take(self.n_digits - 1).skip(extra).take_while(|digit| **digit == 0).count()
    }

    fn drop_zeros(&mut self) {
        if self.top == 0 {
            self.n_zeros = self.digits.iter().take(self.n_digits - 1).take_while(|digit| **digit == 0).count();
        }
    }

    /// The digits that count, the first first, each with its weight.
    fn weighted(&self) -> ([f64; DIGITS_MAX + 3], usize) {
        let mut weighted = [0.0; DIGITS_MAX + 3];
        let tops = [(self.top >> 24, 24), (self.top & DIGIT_MASK, 0)];
        let tops = tops.iter().filter(|(digit, weight)| *digit != 0 || (*weight == 0 && self.top != 0));
        let rest = self.digits.iter().take(self.n_digits).enumerate().skip(self.n_zeros);
        let rest = rest.map(|(idx, digit)| (*digit, -24 * (idx as i32 + 1)));
        let mut len = 0;
        for (slot, (digit, weight)) in weighted.iter_mut().zip(tops.copied().chain(rest)) {
            *slot = digit as f64 * f64::from_bits(((1023 + self.exponent + weight) as u64) << 52);
            len += 1;
        }
        (weighted, len)
    }

    /// The products by digits, smallest sums first; then head and tail of all.
    fn times_half_pi(&self) -> (f64, f64) {
        let (weighted, len) = self.weighted();
        let mut sums = [0.0; DIGITS_MAX + 3];
        for (idx, sum) in sums.iter_mut().enumerate().take(len) {
            let down = weighted.iter().take(idx + 1).rev();
            *sum = HALF_PI_DIGITS.iter().zip(down).fold(0.0, |sum, (part, digit)| sum + part * digit);
        }
        let head = sums.iter().take(len).rev().fold(0.0, |head, sum| head + sum);
        let [first, ..] = sums;
        let tail = sums.iter().take(len).skip(1).fold(first - head, |tail, sum| tail + sum);
        (head, tail)
    }
}

/// 64 bits of 2/π from a place after the point on. Before the point there are zeros.
fn two_over_pi_word(place: i32) -> u64 {
    let word = |idx: i32| usize::try_from(idx).ok().and_then(|idx| TWO_OVER_PI_BITS.get(idx)).map_or(0, |word| *word);
    let idx = place.div_euclid(64);
    let pair = u128::from(word(idx)) << 64 | u128::from(word(idx + 1));
    (pair << place.rem_euclid(64) >> 64) as u64
}
