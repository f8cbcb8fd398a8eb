//! Number to text: `Number::toString`, `toFixed`, `toPrecision`, `toExponential` and `toString(radix)`.
//! Not here: text to number (`parse.rs`), and the range checks of the digit arguments, which throw and so belong to the builtins.
//! Invariant: every function appends to `out`; the exact ones take their digits from the exact decimal value (`decimal.rs`).

use alloc::string::String;

use self::decimal::Decimal;

mod decimal;
mod radix;

pub use self::radix::to_radix;

/// The most digits that `toFixed` and `toExponential` may be asked for; more are cut to this.
pub const FRACTION_DIGITS_MAX: u32 = 100;

/// The most digits that `toPrecision` may be asked for; more are cut to this.
pub const PRECISION_MAX: u32 = 100;

/// Room enough for any result of [`to_str`].
pub struct Buffer {
    integer: [u8; 20],
    shortest: ryu_js::Buffer,
}

impl Buffer {
    /// An empty buffer.
    #[inline]
    pub fn new() -> Self {
        Self { integer: [b'0'; 20], shortest: ryu_js::Buffer::new() }
    }
}

impl Default for Buffer {
    fn default() -> Self {
        Self::new()
    }
}

/// `Number::toString` with radix 10, ECMA-262 6.1.6.1.20, without allocation: in ASCII.
#[inline]
pub fn to_ascii(x: f64, buffer: &mut Buffer) -> &[u8] {
    let whole = x as i64;
    if whole as f64 == x && whole.unsigned_abs() < 1 << 53 {
        let mut digits = Backwards::new(&mut buffer.integer);
        digits.integer(whole.unsigned_abs());
        return digits.end(whole < 0);
    }
    // Of up to fifteen digits there is one number at most that reads as `x`, so that no shorter one does.
    let scaled = (x.abs().min(1e11) * 1e4 + 0.5) as u64;
    if scaled as f64 / 1e4 == x.abs() {
        let mut digits = Backwards::new(&mut buffer.integer);
        digits.fraction(scaled % 10_000);
        digits.integer(scaled / 10_000);
        return digits.end(x < 0.0);
    }
    buffer.shortest.format(x).as_bytes()
}

/// The same as text.
#[inline]
pub fn to_str(x: f64, buffer: &mut Buffer) -> &str {
    core::str::from_utf8(to_ascii(x, buffer)).unwrap_or("0")
}

/// A number that is written from its last digit to its first.
struct Backwards<'b> {
    buffer: &'b mut [u8; 20],
    start: usize,
}

impl<'b> Backwards<'b> {
    fn new(buffer: &'b mut [u8; 20]) -> Self {
        let start = buffer.len();
        Self { buffer, start }
    }

    #[inline]
    fn push(&mut self, byte: u8) {
        self.start = self.start.wrapping_sub(1);
        if let Some(place) = self.buffer.get_mut(self.start) {
            *place = byte;
        }
    }

    fn integer(&mut self, mut rest: u64) {
        loop {
            self.push(b'0' + (rest % 10) as u8);
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
    }

    /// Four digits after the point, which are not all zero, without the zeros at the end.
    fn fraction(&mut self, mut digits: u64) {
        let mut count = 4;
        while digits.is_multiple_of(10) && count > 1 {
            digits /= 10;
            count -= 1;
        }
        for _ in 0..count {
            self.push(b'0' + (digits % 10) as u8);
            digits /= 10;
        }
        self.push(b'.');
    }

    fn end(mut self, is_negative: bool) -> &'b [u8] {
        if is_negative {
            self.push(b'-');
        }
        self.buffer.get(self.start..).unwrap_or(&[])
    }
}

/// `Number::toString` with radix 10, ECMA-262 6.1.6.1.20: the shortest digits that read back as the same number.
pub fn to_string(x: f64, out: &mut String) {
    out.push_str(to_str(x, &mut Buffer::new()));
}

/// `Number.prototype.toFixed`, ECMA-262 21.1.3.3: exact, and a tie goes up.
pub fn to_fixed(x: f64, digits: u32, out: &mut String) {
    let digits = digits.min(FRACTION_DIGITS_MAX) as i32;
    if x.is_nan() || x.abs() >= 1e21 {
        return to_string(x, out);
    }
    if x < 0.0 {
        out.push('-');
    }
    if let Some(scaled) = scale_and_round(x.abs(), digits.unsigned_abs()) {
        return push_scaled(out, scaled, digits.unsigned_abs());
    }
    let mut decimal = Decimal::new();
    decimal.expand_to_place(x.abs(), digits + 1);
    decimal.round(decimal.point() + digits);
    let point = decimal.point();
    push_range(out, &decimal, 0, point);
    if point <= 0 {
        out.push('0');
    }
    if digits > 0 {
        out.push('.');
        push_range(out, &decimal, point, point + digits);
    }
}

/// x·10^digits as an integer, a tie going up, if all of it fits small integers: the common case.
fn scale_and_round(x: f64, digits: u32) -> Option<u64> {
    let bits = x.to_bits();
    let exponent = (bits >> 52) as u32;
    // Up to 10^22 the product has at most 127 bits; the exponent says how many of them are after the point.
    let places = 1075_u32.checked_sub(exponent).filter(|places| (1..=127).contains(places))?;
    if digits > 22 {
        return None;
    }
    let product = u128::from(bits & ((1 << 52) - 1) | 1 << 52) * 10_u128.pow(digits);
    u64::try_from((product + (1 << (places - 1))) >> places).ok()
}

/// An integer with a point before its last digits.
fn push_scaled(out: &mut String, scaled: u64, digits: u32) {
    let unit = 10_u64.checked_pow(digits);
    let (whole, fraction) = unit.map_or((0, scaled), |unit| (scaled / unit, scaled % unit));
    push_integer(out, whole, 1);
    if digits > 0 {
        out.push('.');
        push_integer(out, fraction, digits);
    }
}

/// At least so many digits, with zeros in front.
fn push_integer(out: &mut String, value: u64, width: u32) {
    let mut divisor = 1;
    let mut n_digits = 1;
    while value / divisor >= 10 {
        divisor *= 10;
        n_digits += 1;
    }
    out.extend((n_digits..width).map(|_| '0'));
    while divisor > 0 {
        out.push(char::from(b'0' + (value / divisor % 10) as u8));
        divisor /= 10;
    }
}

/// `Number.prototype.toExponential`, ECMA-262 21.1.3.2; without `digits`, as many as the number needs.
pub fn to_exponential(x: f64, digits: Option<u32>, out: &mut String) {
    if !x.is_finite() {
        return to_string(x, out);
    }
    if x < 0.0 {
        out.push('-');
    }
    let mut decimal = Decimal::new();
    let significant = if let Some(digits) = digits {
        let significant = digits.min(FRACTION_DIGITS_MAX) as i32 + 1;
        decimal.expand_significant(x.abs(), significant + 1);
        decimal.round(significant);
        significant
    } else {
        decimal.read_shortest(to_str(x.abs(), &mut Buffer::new()).as_bytes());
        decimal.len().max(1)
    };
    push_scientific(out, &decimal, significant);
}

/// `Number.prototype.toPrecision` with a precision, ECMA-262 21.1.3.5. A precision of 0 counts as 1.
pub fn to_precision(x: f64, precision: u32, out: &mut String) {
    if !x.is_finite() {
        return to_string(x, out);
    }
    let precision = precision.clamp(1, PRECISION_MAX) as i32;
    if x < 0.0 {
        out.push('-');
    }
    let mut decimal = Decimal::new();
    decimal.expand_significant(x.abs(), precision + 1);
    decimal.round(precision);
    let point = decimal.point();
    if !(-5..=precision).contains(&point) {
        push_scientific(out, &decimal, precision);
    } else if point > 0 {
        push_range(out, &decimal, 0, point);
        if point < precision {
            out.push('.');
            push_range(out, &decimal, point, precision);
        }
    } else {
        out.push_str("0.");
        push_range(out, &decimal, point, precision);
    }
}

/// One digit, a point, the other digits, and the exponent with its sign.
fn push_scientific(out: &mut String, decimal: &Decimal, significant: i32) {
    push_range(out, decimal, 0, 1);
    if significant > 1 {
        out.push('.');
        push_range(out, decimal, 1, significant);
    }
    let exponent = decimal.point() - 1;
    out.push_str(if exponent < 0 { "e-" } else { "e+" });
    push_integer(out, u64::from(exponent.unsigned_abs()), 1);
}

/// The digits at `from..to`, with zeros on both sides of those that there are.
fn push_range(out: &mut String, decimal: &Decimal, from: i32, to: i32) {
    out.extend((from..to).map(|idx| char::from(decimal.digit(idx))));
}
