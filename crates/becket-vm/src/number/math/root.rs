//! `cbrt` and `hypot`.
//! Not here: `sqrt`, which is exact and lives in `integral.rs`.

use super::bits::high_word;
use super::integral::sqrt;
use crate::number::convert::NAN;

/// `Math.cbrt`: an estimate from the exponent, a polynomial, and one Newton step on a value cut to 23 bits.
pub fn cbrt(x: f64) -> f64 {
    const BIAS: u32 = 715_094_163;
    const BIAS_SUBNORMAL: u32 = 696_219_795;
    const P: [f64; 5] = [
        1.87595182427177009643,
        -1.88497979543377169875,
        1.621429720105354466140,
        -0.758397934778766047437,
        0.145996192886612446982,
    ];
    let magnitude = x.abs();
    let high = high_word(magnitude);
    if high >= 0x7FF0_0000 || x == 0.0 {
        return x;
    }
    let third = if high < 0x0010_0000 {
        high_word(magnitude * 18_014_398_509_481_984.0) / 3 + BIAS_SUBNORMAL
    } else {
        high / 3 + BIAS
    };
    let mut t = f64::from_bits(u64::from(third) << 32);
    let r = (t * t) * (t / magnitude);
    t *= (P[0] + r * (P[1] + r * P[2])) + ((r * r) * r) * (P[3] + r * P[4]);
    t = f64::from_bits((t.to_bits() + 0x8000_0000) & 0xFFFF_FFFF_C000_0000);
    let r = magnitude / (t * t);
    let r = (r - t) / (t + t + r);
    (t + t * r).copysign(x)
}

/// `Math.hypot` of any count of numbers: squares scaled by the largest and added with Kahan's compensation.
///
/// An infinity wins over NaN; of none it is 0.
pub fn hypot(values: &[f64]) -> f64 {
    let mut largest = 0.0f64;
    let mut any_nan = false;
    for value in values {
        any_nan |= value.is_nan();
        largest = largest.max(value.abs());
    }
    if largest == f64::INFINITY {
        return f64::INFINITY;
    }
    if any_nan {
        return NAN;
    }
    if largest == 0.0 {
        return 0.0;
    }
    let (mut sum, mut compensation) = (0.0, 0.0);
    for value in values {
        let scaled = value.abs() / largest;
        let summand = scaled * scaled - compensation;
        let next = sum + summand;
        compensation = (next - sum) - summand;
        sum = next;
    }
    sqrt(sum) * largest
}
