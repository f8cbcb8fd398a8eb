//! The upper half of a double, by which fdlibm's algorithms choose their cases.
//! Not here: any function of `Math`.

/// Sign, exponent and the upper 20 bits of the fraction.
#[inline]
pub(super) fn high_word(x: f64) -> u32 {
    (x.to_bits() >> 32) as u32
}

/// The same number with another upper half.
#[inline]
pub(super) fn with_high_word(x: f64, high: u32) -> f64 {
    f64::from_bits(u64::from(high) << 32 | x.to_bits() & 0xFFFF_FFFF)
}
