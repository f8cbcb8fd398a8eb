//! The table of number functions by name, and one line of text as a call of one of them.
//! Not here: inputs and expectations. `tests.rs` has recorded ones, `examples/number_diff.rs` makes random ones; both include this
//! file.
//!
//! A line is a name and arguments with tabs between. Doubles are their bits in hexadecimal, text is four hexadecimal digits a unit.

extern crate alloc;

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::number::{convert, format, math, parse};

/// How a function is called.
#[derive(Clone, Copy)]
pub(crate) enum Function {
    Unary(fn(f64) -> f64),
    Binary(fn(f64, f64) -> f64),
    Many(fn(&[f64]) -> f64),
    Format(fn(f64, u32, &mut String)),
    Parse(fn(&[u8], i32) -> f64, fn(&[u16], i32) -> f64),
}

use Function::{Binary, Format, Many, Parse, Unary};

/// All functions, with the names that the twin in JavaScript knows.
pub(crate) const FUNCTIONS: [(&str, Function); 48] = [
    ("acos", Unary(math::acos)),
    ("acosh", Unary(math::acosh)),
    ("asin", Unary(math::asin)),
    ("asinh", Unary(math::asinh)),
    ("atan", Unary(math::atan)),
    ("atanh", Unary(math::atanh)),
    ("cbrt", Unary(math::cbrt)),
    ("ceil", Unary(math::ceil)),
    ("clz32", Unary(|x| f64::from(math::clz32(x)))),
    ("cos", Unary(math::cos)),
    ("cosh", Unary(math::cosh)),
    ("exp", Unary(math::exp)),
    ("expm1", Unary(math::expm1)),
    ("floor", Unary(math::floor)),
    ("fround", Unary(math::fround)),
    ("log", Unary(math::log)),
    ("log10", Unary(math::log10)),
    ("log1p", Unary(math::log1p)),
    ("log2", Unary(math::log2)),
    ("round", Unary(math::round)),
    ("sign", Unary(math::sign)),
    ("sin", Unary(math::sin)),
    ("sinh", Unary(math::sinh)),
    ("sqrt", Unary(math::sqrt)),
    ("tan", Unary(math::tan)),
    ("tanh", Unary(math::tanh)),
    ("trunc", Unary(math::trunc)),
    ("to_int32", Unary(|x| f64::from(convert::to_int32(x)))),
    ("to_uint32", Unary(|x| f64::from(convert::to_uint32(x)))),
    ("to_int16", Unary(|x| f64::from(convert::to_int16(x)))),
    ("to_uint8_clamp", Unary(|x| f64::from(convert::to_uint8_clamp(x)))),
    ("atan2", Binary(math::atan2)),
    ("imul", Binary(|x, y| f64::from(math::imul(x, y)))),
    ("max", Binary(math::max)),
    ("min", Binary(math::min)),
    ("pow", Binary(math::pow)),
    ("remainder", Binary(convert::remainder)),
    ("hypot", Many(math::hypot)),
    ("to_string", Format(|x, _, out| format::to_string(x, out))),
    ("to_fixed", Format(format::to_fixed)),
    ("to_precision", Format(|x, digits, out| format::to_precision(x, digits.max(1), out))),
    ("to_exponential", Format(|x, digits, out| format::to_exponential(x, Some(digits), out))),
    ("to_shortest_exponential", Format(|x, _, out| format::to_exponential(x, None, out))),
    ("to_radix", Format(|x, digits, out| format::to_radix(x, 2 + digits % 35, out))),
    ("string_to_number", Parse(|text, _| parse::string_to_number(text), |text, _| parse::string_to_number(text))),
    ("parse_float", Parse(|text, _| parse::parse_float(text), |text, _| parse::parse_float(text))),
    ("parse_int", Parse(parse::parse_int, parse::parse_int)),
    ("array_index", Parse(|text, _| index(text), |text, _| index(text))),
];

fn index<U: super::number::Unit>(text: &[U]) -> f64 {
    convert::array_index(text).map_or(-1.0, f64::from)
}

/// The result of the call that a line states, as the line's last field; `None` if it states none.
pub(crate) fn result(line: &str) -> Option<String> {
    let mut fields = line.split('\t');
    let name = fields.next()?;
    let (_, function) = FUNCTIONS.iter().find(|(other, _)| *other == name)?;
    let fields: Vec<&str> = fields.collect();
    let doubles: Option<Vec<f64>> = fields.iter().map(|field| double(field)).collect();
    let value = match (function, fields.as_slice()) {
        (Unary(function), [x]) => function(double(x)?),
        (Binary(function), [x, y]) => function(double(x)?, double(y)?),
        (Many(function), [..]) => function(&doubles?),
        (Format(function), [x, argument]) => {
            let mut out = String::new();
            function(double(x)?, u32::from_str_radix(argument, 16).ok()?, &mut out);
            return Some(out);
        }
        (Parse(narrow, wide), [text, argument]) => {
            parsed(*narrow, *wide, &units(text)?, i32::from_str_radix(argument, 16).ok()?)
        }
        _ => return None,
    };
    Some(format!("{:x}", value.to_bits()))
}

/// The text is read as UTF-16 and, where it can be, as Latin-1; a disagreement gives a number that no text stands for.
fn parsed(narrow: fn(&[u8], i32) -> f64, wide: fn(&[u16], i32) -> f64, units: &[u16], argument: i32) -> f64 {
    let value = wide(units, argument);
    let latin1: Option<Vec<u8>> = units.iter().map(|unit| u8::try_from(*unit).ok()).collect();
    let agrees = latin1.is_none_or(|latin1| narrow(&latin1, argument).to_bits() == value.to_bits());
    if agrees { value } else { f64::from_bits(0xBAD) }
}

fn double(field: &str) -> Option<f64> {
    u64::from_str_radix(field, 16).ok().map(f64::from_bits)
}

fn units(field: &str) -> Option<Vec<u16>> {
    (0..field.len() / 4).map(|nth| u16::from_str_radix(field.get(4 * nth..4 * nth + 4)?, 16).ok()).collect()
}
