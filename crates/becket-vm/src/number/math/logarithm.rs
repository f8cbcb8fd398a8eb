//! `log`, `log1p`, `log2`, `log10`, and the exponentials `exp` and `expm1`.
//! Not here: powers (`power.rs`). fdlibm's series, in its order of operations.

use super::bits::{high_word, with_high_word};
use crate::number::convert::NAN;

const LN_2_HIGH: f64 = 6.93147180369123816490e-01;
const LN_2_LOW: f64 = 1.90821492927058770002e-10;
const L1: f64 = 6.666666666666735130e-01;
const L2: f64 = 3.999999999940941908e-01;
const L3: f64 = 2.857142874366239149e-01;
const L4: f64 = 2.222219843214978396e-01;
const L5: f64 = 1.818357216161805012e-01;
const L6: f64 = 1.531383769920937332e-01;
const L7: f64 = 1.479819860511658591e-01;

const TWO_54: f64 = 18_014_398_509_481_984.0;

/// `Math.exp`.
pub fn exp(x: f64) -> f64 {
    // The series misses the last bit here, and V8 corrects it.
    if x == 1.0 { core::f64::consts::E } else { libm::exp(x) }
}

/// `Math.expm1`.
pub fn expm1(x: f64) -> f64 {
    libm::expm1(x)
}

/// `Math.log2`.
pub fn log2(x: f64) -> f64 {
    libm::log2(x)
}

/// `Math.log`.
pub fn log(x: f64) -> f64 {
    let Some((x, exponent)) = split(x) else { return log_of_special(x) };
    let (x, exponent, fraction) = centre(x, exponent);
    let f = x - 1.0;
    let k = f64::from(exponent);
    // Within 2^-20 of a power of two.
    if (2 + fraction) & 0xF_FFFF < 3 {
        if f == 0.0 {
            return k * LN_2_HIGH + k * LN_2_LOW;
        }
        let rest = f * f * (0.5 - 0.33333333333333333 * f);
        return if exponent == 0 { f - rest } else { k * LN_2_HIGH - ((rest - k * LN_2_LOW) - f) };
    }
    let s = f / (2.0 + f);
    let z = s * s;
    let w = z * z;
    let even = w * (L2 + w * (L4 + w * L6));
    let odd = z * (L1 + w * (L3 + w * (L5 + w * L7)));
    let series = odd + even;
    let fraction = fraction as i32;
    if (fraction - 0x6_147A) | (0x6_B851 - fraction) > 0 {
        let half_square = 0.5 * f * f;
        return if exponent == 0 {
            f - (half_square - s * (half_square + series))
        } else {
            k * LN_2_HIGH - ((half_square - (s * (half_square + series) + k * LN_2_LOW)) - f)
        };
    }
    if exponent == 0 { f - s * (f - series) } else { k * LN_2_HIGH - ((s * (f - series) - k * LN_2_LOW) - f) }
}

/// `Math.log10`.
pub fn log10(x: f64) -> f64 {
    const INVERSE_LN_10: f64 = core::f64::consts::LOG10_E;
    const LOG10_2_HIGH: f64 = 3.01029995663611771306e-01;
    const LOG10_2_LOW: f64 = 3.69423907715893078616e-13;
    if x == 1.0 {
        return 0.0;
    }
    let Some((x, exponent)) = split(x) else { return log_of_special(x) };
    // Between 1 and 2, or between 1/2 and 1 for a negative exponent, so that no cancellation follows.
    let below = u32::from(exponent < 0);
    let high = high_word(x) & 0xF_FFFF | (0x3FF - below) << 20;
    let y = f64::from(exponent + below as i32);
    let z = y * LOG10_2_LOW + INVERSE_LN_10 * log(with_high_word(x, high));
    z + y * LOG10_2_HIGH
}

/// `Math.log1p`.
pub fn log1p(x: f64) -> f64 {
    let high = high_word(x) as i32;
    let magnitude = high & 0x7FFF_FFFF;
    if x.is_nan() || x == f64::INFINITY {
        return x;
    }
    if x <= -1.0 {
        return if x == -1.0 { f64::NEG_INFINITY } else { NAN };
    }
    if magnitude < 0x3E20_0000 {
        return if magnitude < 0x3C90_0000 { x } else { x - x * x * 0.5 };
    }
    // Between −0.2929 and 0.41422 the argument is the fraction itself.
    if high < 0x3FDA_827A && (high > 0 || high <= 0xBFD2_BEC4_u32 as i32) {
        return log1p_series(x, 1, 0.0, 0);
    }
    let (mut u, correction);
    let mut exponent;
    if high < 0x4340_0000 {
        u = 1.0 + x;
        exponent = (high_word(u) >> 20) as i32 - 1023;
        let lost = if exponent > 0 { 1.0 - (u - x) } else { x - (u - 1.0) };
        correction = lost / u;
    } else {
        u = x;
        exponent = (high_word(u) >> 20) as i32 - 1023;
        correction = 0.0;
    }
    let mut fraction = high_word(u) & 0xF_FFFF;
    if fraction < 0x6_A09E {
        u = with_high_word(u, fraction | 0x3FF0_0000);
    } else {
        exponent += 1;
        u = with_high_word(u, fraction | 0x3FE0_0000);
        fraction = (0x10_0000 - fraction) >> 2;
    }
    log1p_series(u - 1.0, fraction, correction, exponent)
}

/// log(1 + f) + c + k·ln 2; a fraction of 0 says that f is below 2^-20.
fn log1p_series(f: f64, fraction: u32, c: f64, exponent: i32) -> f64 {
    let k = f64::from(exponent);
    let half_square = 0.5 * f * f;
    if fraction == 0 {
        if f == 0.0 {
            return if exponent == 0 { 0.0 } else { k * LN_2_HIGH + (c + k * LN_2_LOW) };
        }
        let rest = half_square * (1.0 - 0.66666666666666666 * f);
        return if exponent == 0 { f - rest } else { k * LN_2_HIGH - ((rest - (k * LN_2_LOW + c)) - f) };
    }
    let s = f / (2.0 + f);
    let z = s * s;
    let series = z * (L1 + z * (L2 + z * (L3 + z * (L4 + z * (L5 + z * (L6 + z * L7))))));
    if exponent == 0 {
        f - (half_square - s * (half_square + series))
    } else {
        k * LN_2_HIGH - ((half_square - (s * (half_square + series) + (k * LN_2_LOW + c))) - f)
    }
}

/// A positive finite number as one with a normal exponent field, and the exponent of 2.
fn split(x: f64) -> Option<(f64, i32)> {
    if !(x > 0.0 && x < f64::INFINITY) {
        return None;
    }
    let (x, lifted) = if x < f64::MIN_POSITIVE { (x * TWO_54, 54) } else { (x, 0) };
    Some((x, (high_word(x) >> 20) as i32 - 1023 - lifted))
}

/// Brings the fraction between √2/2 and √2; also the upper bits of the fraction as they were.
fn centre(x: f64, exponent: i32) -> (f64, i32, u32) {
    let fraction = high_word(x) & 0xF_FFFF;
    let above = (fraction + 0x9_5F64) & 0x10_0000;
    (with_high_word(x, fraction | (above ^ 0x3FF0_0000)), exponent + (above >> 20) as i32, fraction)
}

fn log_of_special(x: f64) -> f64 {
    if x == 0.0 {
        f64::NEG_INFINITY
    } else if x > 0.0 {
        x
    } else {
        NAN
    }
}
