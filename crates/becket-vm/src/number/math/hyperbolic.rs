//! The hyperbolic functions and their inverses.
//! Not here: the exponentials and logarithms that they are made of (`logarithm.rs`). fdlibm's formulas and case bounds.

use core::f64::consts::LN_2;

use super::bits::high_word;
use super::integral::sqrt;
use super::logarithm::{exp, expm1, log, log1p};
use crate::number::convert::NAN;

/// Above this, `exp(x)` overflows but half of it does not.
const EXP_MAX: f64 = 709.7822265633563;

/// Above this, `sinh` and `cosh` overflow.
const HALF_EXP_MAX: f64 = 710.4758600739439;

/// `Math.sinh`.
pub fn sinh(x: f64) -> f64 {
    let magnitude = x.abs();
    let half = 0.5f64.copysign(x);
    if x.is_nan() || high_word(magnitude) < 0x3E30_0000 {
        return x;
    }
    if magnitude < 22.0 {
        let t = expm1(magnitude);
        return if magnitude < 1.0 { half * (2.0 * t - t * t / (t + 1.0)) } else { half * (t + t / (t + 1.0)) };
    }
    if magnitude < EXP_MAX {
        return half * exp(magnitude);
    }
    if magnitude <= HALF_EXP_MAX {
        let w = exp(0.5 * magnitude);
        return (half * w) * w;
    }
    x * f64::INFINITY
}

/// `Math.cosh`.
pub fn cosh(x: f64) -> f64 {
    let x = x.abs();
    let high = high_word(x);
    if high < 0x3FD6_2E43 {
        let t = expm1(x);
        let w = 1.0 + t;
        return if high < 0x3C80_0000 { w } else { 1.0 + (t * t) / (w + w) };
    }
    if high < 0x4036_0000 {
        let t = exp(x);
        return 0.5 * t + 0.5 / t;
    }
    if high < 0x4086_2E42 {
        return 0.5 * exp(x);
    }
    if x <= HALF_EXP_MAX {
        let w = exp(0.5 * x);
        return (0.5 * w) * w;
    }
    x * f64::INFINITY
}

/// `Math.tanh`.
pub fn tanh(x: f64) -> f64 {
    let magnitude = x.abs();
    let high = high_word(magnitude);
    if x.is_nan() || high < 0x3E30_0000 {
        return x;
    }
    let z = if high >= 0x4036_0000 {
        1.0
    } else if high >= 0x3FF0_0000 {
        1.0 - 2.0 / (expm1(2.0 * magnitude) + 2.0)
    } else {
        let t = expm1(-2.0 * magnitude);
        -t / (t + 2.0)
    };
    if x < 0.0 { -z } else { z }
}

/// `Math.asinh`.
pub fn asinh(x: f64) -> f64 {
    let magnitude = x.abs();
    let high = high_word(magnitude);
    if !(0x3E30_0000..0x7FF0_0000).contains(&high) {
        return x;
    }
    let w = if high > 0x41B0_0000 {
        log(magnitude) + LN_2
    } else if high > 0x4000_0000 {
        log(2.0 * magnitude + 1.0 / (sqrt(x * x + 1.0) + magnitude))
    } else {
        let square = x * x;
        log1p(magnitude + square / (1.0 + sqrt(1.0 + square)))
    };
    w.copysign(x)
}

/// `Math.acosh`.
pub fn acosh(x: f64) -> f64 {
    if x.is_nan() || x < 1.0 {
        return NAN;
    }
    let high = high_word(x);
    if high >= 0x41B0_0000 {
        return if x == f64::INFINITY { x } else { log(x) + LN_2 };
    }
    if x == 1.0 {
        return 0.0;
    }
    if high > 0x4000_0000 {
        return log(2.0 * x - 1.0 / (x + sqrt(x * x - 1.0)));
    }
    let t = x - 1.0;
    log1p(t + sqrt(2.0 * t + t * t))
}

/// `Math.atanh`.
pub fn atanh(x: f64) -> f64 {
    let magnitude = x.abs();
    if x.is_nan() || magnitude > 1.0 {
        return NAN;
    }
    if magnitude == 1.0 {
        return f64::INFINITY.copysign(x);
    }
    let high = high_word(magnitude);
    if high < 0x3E30_0000 {
        return x;
    }
    let twice = magnitude + magnitude;
    let t = if high < 0x3FE0_0000 {
        0.5 * log1p(twice + twice * magnitude / (1.0 - magnitude))
    } else {
        0.5 * log1p(twice / (1.0 - magnitude))
    };
    t.copysign(x)
}
