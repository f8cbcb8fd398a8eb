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

/// Room enough for any result of [`to_string`].
pub type Buffer = ryu_js::Buffer;

/// `Number::toString` with radix 10, ECMA-262 6.1.6.1.20, without allocation.
#[inline]
pub fn to_str(x: f64, buffer: &mut Buffer) -> &str {
    buffer.format(x)
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
    out.push_str(Buffer::new().format(f64::from(exponent.abs())));
}

/// The digits at `from..to`, with zeros on both sides of those that there are.
fn push_range(out: &mut String, decimal: &Decimal, from: i32, to: i32) {
    out.extend((from..to).map(|idx| char::from(decimal.digit(idx))));
}
