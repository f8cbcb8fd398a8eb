//! `sin`, `cos`, `tan` and their inverses.
//! Not here: the reduction of the argument (`reduce.rs`), and the hyperbolic functions (`hyperbolic.rs`).
//! fdlibm's series, in its order of operations; what the `libm` crate does in the same order is taken from there.

use core::f64::consts::{FRAC_PI_2, PI};

use super::bits::high_word;
use super::reduce::{Reduced, reduce};
use crate::number::convert::NAN;

/// `Math.sin`.
pub fn sin(x: f64) -> f64 {
    let high = high_word(x.abs());
    if high <= 0x3FE9_21FB {
        return sin_series(x, 0.0);
    }
    if high >= 0x7FF0_0000 {
        return NAN;
    }
    let Reduced { quarter, head, tail } = reduce(x);
    match quarter {
        0 => sin_series(head, tail),
        1 => cos_series(head, tail),
        2 => -sin_series(head, tail),
        _ => -cos_series(head, tail),
    }
}

/// `Math.cos`.
pub fn cos(x: f64) -> f64 {
    let high = high_word(x.abs());
    if high <= 0x3FE9_21FB {
        return cos_series(x, 0.0);
    }
    if high >= 0x7FF0_0000 {
        return NAN;
    }
    let Reduced { quarter, head, tail } = reduce(x);
    match quarter {
        0 => cos_series(head, tail),
        1 => -sin_series(head, tail),
        2 => -cos_series(head, tail),
        _ => sin_series(head, tail),
    }
}

/// `Math.tan`.
pub fn tan(x: f64) -> f64 {
    libm::tan(x)
}

/// `Math.asin`.
pub fn asin(x: f64) -> f64 {
    libm::asin(x)
}

/// `Math.acos`.
pub fn acos(x: f64) -> f64 {
    libm::acos(x)
}

/// `Math.atan`.
pub fn atan(x: f64) -> f64 {
    libm::atan(x)
}

/// `Math.atan2`.
pub fn atan2(y: f64, x: f64) -> f64 {
    const PI_LOW: f64 = 1.2246467991473531772E-16;
    if x.is_nan() || y.is_nan() {
        return NAN;
    }
    if x == 1.0 {
        return atan(y);
    }
    if x == 0.0 || y == 0.0 || x.is_infinite() || y.is_infinite() {
        return libm::atan2(y, x);
    }
    // In powers of two.
    let difference = (high_word(y.abs()) as i32 - high_word(x.abs()) as i32) >> 20;
    if difference > 60 {
        return (FRAC_PI_2 + 0.5 * PI_LOW).copysign(y);
    }
    let z = if x < 0.0 && difference < -60 { 0.0 } else { atan((y / x).abs()) };
    match (x < 0.0, y < 0.0) {
        (false, false) => z,
        (false, true) => -z,
        (true, false) => PI - (z - PI_LOW),
        (true, true) => (z - PI_LOW) - PI,
    }
}

/// sin(head + tail) for a sum of at most π/4 in magnitude.
fn sin_series(head: f64, tail: f64) -> f64 {
    const S1: f64 = -1.66666666666666324348e-01;
    const S2: f64 = 8.33333333332248946124e-03;
    const S3: f64 = -1.98412698298579493134e-04;
    const S4: f64 = 2.75573137070700676789e-06;
    const S5: f64 = -2.50507602534068634195e-08;
    const S6: f64 = 1.58969099521155010221e-10;
    // Below 2^-27 the first term is the result.
    if high_word(head.abs()) < 0x3E40_0000 {
        return head;
    }
    let square = head * head;
    let cube = square * head;
    let series = S2 + square * (S3 + square * (S4 + square * (S5 + square * S6)));
    if tail == 0.0 {
        return head + cube * (S1 + square * series);
    }
    head - ((square * (0.5 * tail - cube * series) - tail) - cube * S1)
}

/// cos(head + tail) for a sum of at most π/4 in magnitude.
fn cos_series(head: f64, tail: f64) -> f64 {
    const C1: f64 = 4.16666666666666019037e-02;
    const C2: f64 = -1.38888888888741095749e-03;
    const C3: f64 = 2.48015872894767294178e-05;
    const C4: f64 = -2.75573143513906633035e-07;
    const C5: f64 = 2.08757232129817482790e-09;
    const C6: f64 = -1.13596475577881948265e-11;
    let high = high_word(head.abs());
    if high < 0x3E40_0000 {
        return 1.0;
    }
    let square = head * head;
    let series = square * (C1 + square * (C2 + square * (C3 + square * (C4 + square * (C5 + square * C6)))));
    let rest = square * series - head * tail;
    if high < 0x3FD3_3333 {
        return 1.0 - (0.5 * square - rest);
    }
    // About a quarter of the argument, taken from both sides so that neither subtraction rounds much.
    let part = if high > 0x3FE9_0000 { 0.28125 } else { f64::from_bits(u64::from(high - 0x0020_0000) << 32) };
    (1.0 - part) - ((0.5 * square - part) - rest)
}
