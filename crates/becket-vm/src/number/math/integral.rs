//! The functions of `Math` with one right answer: rounding to integers, signs, extremes, 32-bit integers, the square root.
//! Not here: the transcendental ones, which are the other files of this folder.

use crate::number::convert::{NAN, to_int32, to_uint32};

/// From this magnitude on every double is an integer.
const ALL_INTEGERS: f64 = 4_503_599_627_370_496.0;

/// `Math.abs`.
#[inline]
pub fn abs(x: f64) -> f64 {
    x.abs()
}

/// `Math.trunc`.
#[inline]
pub fn trunc(x: f64) -> f64 {
    // Through an integer, because there is no such instruction on every machine; the sign of a zero is put back.
    if x.abs() < ALL_INTEGERS { (x as i64 as f64).copysign(x) } else { x }
}

/// `Math.floor`.
#[inline]
pub fn floor(x: f64) -> f64 {
    let cut = trunc(x);
    if cut > x { cut - 1.0 } else { cut }
}

/// `Math.ceil`.
#[inline]
pub fn ceil(x: f64) -> f64 {
    let cut = trunc(x);
    if cut < x { (cut + 1.0).copysign(x) } else { cut }
}

/// `Math.round`: a tie goes towards +∞, and the sign of the argument stays on a zero.
#[inline]
pub fn round(x: f64) -> f64 {
    let up = ceil(x);
    if up - 0.5 > x { up - 1.0 } else { up }
}

/// `Math.sign`.
#[inline]
pub fn sign(x: f64) -> f64 {
    if x > 0.0 {
        1.0
    } else if x < 0.0 {
        -1.0
    } else {
        x
    }
}

/// `Math.sqrt`.
#[inline]
pub fn sqrt(x: f64) -> f64 {
    libm::sqrt(x)
}

/// `Math.f16round`: the nearest number of sixteen bits, ties to even. ECMA-262 21.3.2.18.
pub fn f16round(x: f64) -> f64 {
    let size = x.abs();
    if x == 0.0 || !x.is_finite() {
        return x;
    }
    if size >= 65520.0 {
        return f64::INFINITY.copysign(x);
    }
    // What the last of the ten bits of the mantissa stands for; below the smallest exponent it stays as it is.
    let exponent = (size.to_bits() >> 52) as i64 - 1023;
    let quantum = f64::from_bits(((exponent.max(-14) - 10 + 1023) as u64) << 52);
    (libm::rint(size / quantum) * quantum).copysign(x)
}

/// `Math.fround`.
#[inline]
pub fn fround(x: f64) -> f64 {
    f64::from(x as f32)
}

/// `Math.clz32`.
#[inline]
pub fn clz32(x: f64) -> u32 {
    to_uint32(x).leading_zeros()
}

/// `Math.imul`.
#[inline]
pub fn imul(x: f64, y: f64) -> i32 {
    to_int32(x).wrapping_mul(to_int32(y))
}

/// `Math.max` of two numbers: NaN wins, and 0 is above −0. Of none it is −∞.
#[inline]
pub fn max(x: f64, y: f64) -> f64 {
    if x > y {
        x
    } else if y > x {
        y
    } else if x == y {
        // Equal numbers differ in the sign of zero at most.
        if x.is_sign_negative() { y } else { x }
    } else {
        NAN
    }
}

/// `Math.min` of two numbers: NaN wins, and −0 is below 0. Of none it is +∞.
#[inline]
pub fn min(x: f64, y: f64) -> f64 {
    if x < y {
        x
    } else if y < x {
        y
    } else if x == y {
        if x.is_sign_negative() { x } else { y }
    } else {
        NAN
    }
}
