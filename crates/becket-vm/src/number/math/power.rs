//! `pow`, the `**` operator on numbers.
//! Not here: the tables (`power/table.rs`) and powers of `BigInt`s.
//!
//! The algorithm is the one of Arm's optimized routines, which the C libraries under Node use: log(x) by table and polynomial as
//! the sum of two doubles, times y, then the exponential by table and polynomial. The coefficients are the published ones. Products
//! and sums are fused as those libraries are compiled for machines with fused multiply-add, because that decides the last bit of
//! one result in 6,000. Where the machine has none, `libm` computes the same by integers.

use self::table::{EXP, LOG};
use crate::number::convert::NAN;

mod table;

/// The bits of the least argument of the logarithm's table.
const LOG_TABLE_START: u64 = 0x3FE6_9555_0000_0000;

const LN_2_HIGH: f64 = f64::from_bits(0x3FE6_2E42_FEFA_3800);
const LN_2_LOW: f64 = f64::from_bits(0x3D2E_F357_93C7_6730);

/// `Number::exponentiate`, ECMA-262 6.1.6.1.3.
pub fn pow(x: f64, y: f64) -> f64 {
    if y == 0.0 {
        return 1.0;
    }
    // Unlike C, 1 to the power of infinity or NaN is NaN.
    if x.is_nan() || y.is_nan() || (x.abs() == 1.0 && y.is_infinite()) {
        return NAN;
    }
    if y.is_infinite() {
        return if (x.abs() > 1.0) == (y > 0.0) { f64::INFINITY } else { 0.0 };
    }
    let parity = parity(y);
    let sign = if x.is_sign_negative() && parity == Parity::Odd { -1.0 } else { 1.0 };
    if x == 0.0 || x.is_infinite() {
        return if (x == 0.0) == (y > 0.0) { 0.0f64.copysign(sign) } else { f64::INFINITY.copysign(sign) };
    }
    if x < 0.0 && parity == Parity::Fraction {
        return NAN;
    }
    // V8 does not ask its C library for these two, and so their last bit may be another.
    if y == 2.0 {
        return x * x;
    }
    if y == 0.5 {
        return super::sqrt(x);
    }
    pow_positive(x.abs(), y, sign)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Parity {
    Even,
    Odd,
    Fraction,
}

fn parity(y: f64) -> Parity {
    let y = y.abs();
    if super::trunc(y) != y {
        Parity::Fraction
    } else if y < 9_007_199_254_740_992.0 && y as u64 % 2 == 1 {
        Parity::Odd
    } else {
        Parity::Even
    }
}

/// `sign` · x^y for finite x > 0 and finite y.
fn pow_positive(x: f64, y: f64, sign: f64) -> f64 {
    if x == 1.0 {
        return sign;
    }
    // Far outside of these bounds y times the logarithm is not worth computing, and might not be exact.
    if y.abs() < f64::from_bits(0x3BE0_0000_0000_0000) {
        return 1.0;
    }
    if y.abs() >= f64::from_bits(0x43E0_0000_0000_0000) {
        return if (x > 1.0) == (y > 0.0) { f64::INFINITY } else { 0.0 };
    }
    let bits = if x < f64::MIN_POSITIVE {
        // The exponent field of a subnormal is made negative; it wraps, and the logarithm takes it as signed.
        (x * 4_503_599_627_370_496.0).to_bits().wrapping_sub(52 << 52)
    } else {
        x.to_bits()
    };
    let (log, log_tail) = log_sum(bits);
    let head = y * log;
    let tail = fma(y, log_tail, fma(y, log, -head));
    exp_sum(head, tail, sign)
}

/// log(x) as a double and a tail of about 15 more bits.
fn log_sum(bits: u64) -> (f64, f64) {
    const A1: f64 = f64::from_bits(0xBFE5_5555_5555_5560);
    const A2: f64 = f64::from_bits(0x3FE0_0000_0000_0006);
    const A3: f64 = f64::from_bits(0x3FE9_9999_9959_554E);
    const A4: f64 = f64::from_bits(0xBFE5_5555_5529_A47A);
    const A5: f64 = f64::from_bits(0xBFF2_495B_9B48_45E9);
    const A6: f64 = f64::from_bits(0x3FF0_002B_8B26_3FC3);
    // x = 2^k·z, and 1/c·z is within 1/128 of 1.
    let offset = bits.wrapping_sub(LOG_TABLE_START);
    let k = (offset as i64 >> 52) as f64;
    let z = f64::from_bits(bits.wrapping_sub(offset & 0xFFF << 52));
    let Some(row) = LOG.get((offset >> 45) as usize % LOG.len()) else { return (NAN, NAN) };
    // Exact, because 1/c has few bits.
    let r = fma(z, row.inverse, -1.0);
    let base = fma(k, LN_2_HIGH, row.log);
    let sum = base + r;
    let low = fma(k, LN_2_LOW, row.log_tail);
    let sum_low = base - sum + r;
    let half = -0.5 * r;
    let square = r * half;
    let cube = r * square;
    let head = sum + square;
    let square_low = fma(half, r, -square);
    let head_low = sum - head + square;
    let series = fma(square, fma(fma(r, A6, A5), square, fma(A4, r, A3)), fma(A2, r, A1));
    let tail = fma(cube, series, low + sum_low + square_low + head_low);
    let log = head + tail;
    (log, head - log + tail)
}

/// `sign` · exp(head + tail), where the tail is small against the head.
fn exp_sum(head: f64, tail: f64, sign: f64) -> f64 {
    const PER_LN_2: f64 = f64::from_bits(0x4067_1547_652B_82FE);
    const LN_2_HIGH: f64 = f64::from_bits(0xBF76_2E42_FEFA_0000);
    const LN_2_LOW: f64 = f64::from_bits(0xBD0C_F79A_BC9E_3B3A);
    const C2: f64 = f64::from_bits(0x3FDF_FFFF_FFFF_FDBD);
    const C3: f64 = f64::from_bits(0x3FC5_5555_5555_543C);
    const C4: f64 = f64::from_bits(0x3FA5_5555_CF17_2B91);
    const C5: f64 = f64::from_bits(0x3F81_1111_67A4_D017);
    /// Adding it rounds to an integer.
    const SHIFT: f64 = 6_755_399_441_055_744.0;
    if head.abs() < f64::from_bits(0x3C90_0000_0000_0000) {
        return sign;
    }
    if head.abs() >= 1024.0 {
        return if head > 0.0 { f64::INFINITY * sign } else { 0.0f64.copysign(sign) };
    }
    // 2^(k/128) · exp(r).
    let k = fma(PER_LN_2, head, SHIFT) - SHIFT;
    let r = tail + fma(k, LN_2_LOW, fma(k, LN_2_HIGH, head));
    let k = k as i64;
    let Some(row) = EXP.get((k & 127) as usize) else { return NAN };
    let square = r * r;
    let growth = fma(fma(C5, r, C4), square * square, fma(fma(C3, r, C2), square, row.tail + r));
    let scale_bits = row.scale_bits.wrapping_add((k << 45) as u64);
    if head.abs() >= 512.0 {
        return sign * scaled_in_two_steps(growth, scale_bits, k);
    }
    let scale = f64::from_bits(scale_bits);
    sign * fma(scale, growth, scale)
}

/// scale · (1 + growth) when the result, or the scale alone, may be outside the normal range.
fn scaled_in_two_steps(growth: f64, scale_bits: u64, k: i64) -> f64 {
    if k > 0 {
        let scale = f64::from_bits(scale_bits.wrapping_sub(1009 << 52));
        return fma(scale, growth, scale) * f64::from_bits((1023 + 1009) << 52);
    }
    let scale = f64::from_bits(scale_bits.wrapping_add(1022 << 52));
    let mut y = scale + scale * growth;
    if y < 1.0 {
        // Rounded here to the bits that a subnormal has, so that the multiplication does not round a second time.
        let low = scale - y + scale * growth;
        let high = 1.0 + y;
        let low = 1.0 - high + y + low;
        y = (high + low) - 1.0;
    }
    y * f64::MIN_POSITIVE
}

/// x·y + z, rounded once.
fn fma(x: f64, y: f64, z: f64) -> f64 {
    libm::fma(x, y, z)
}
