//! Tests of this module's functions: tables of results recorded from Node 24, and properties.
//! Not here: the wide comparison with Node, which is `examples/number_diff.rs` with `conformance/differential/numbers.mjs`.

use alloc::string::String;

use super::{convert, format, math, parse};

fn fixed(x: f64, digits: u32) -> String {
    let mut out = String::new();
    format::to_fixed(x, digits, &mut out);
    out
}

fn exponential(x: f64, digits: Option<u32>) -> String {
    let mut out = String::new();
    format::to_exponential(x, digits, &mut out);
    out
}

fn precision(x: f64, precision: u32) -> String {
    let mut out = String::new();
    format::to_precision(x, precision, &mut out);
    out
}

fn radix(x: f64, radix: u32) -> String {
    let mut out = String::new();
    format::to_radix(x, radix, &mut out);
    out
}

#[test]
fn to_fixed_is_exact_and_ties_go_up() {
    let cases = [
        (2.5, 0, "3"),
        (0.5, 0, "1"),
        (-0.5, 0, "-1"),
        (1.005, 2, "1.00"),
        (-0.001, 2, "-0.00"),
        (-0.0, 2, "0.00"),
        (-6.9e-30, 20, "-0.00000000000000000000"),
        (0.05, 1, "0.1"),
        (0.95, 1, "0.9"),
        (9.95, 1, "9.9"),
        (99.5, 0, "100"),
        (123.456, 2, "123.46"),
        (1e21, 2, "1e+21"),
        (999_999_999_999_999_900_000.0, 1, "999999999999999868928.0"),
        (f64::NAN, 2, "NaN"),
        (f64::NEG_INFINITY, 2, "-Infinity"),
    ];
    for (x, digits, expected) in cases {
        assert_eq!(fixed(x, digits), expected, "({x}).toFixed({digits})");
    }
}

#[test]
fn to_precision_and_to_exponential_are_exact_and_ties_go_up() {
    assert_eq!(precision(25.0, 1), "3e+1");
    assert_eq!(precision(123.456, 4), "123.5");
    assert_eq!(precision(0.000001, 2), "0.0000010");
    assert_eq!(precision(0.0000001, 2), "1.0e-7");
    assert_eq!(precision(0.0, 3), "0.00");
    assert_eq!(precision(99.99, 3), "100");
    assert_eq!(precision(5e-324, 21), "4.94065645841246544177e-324");
    assert_eq!(exponential(0.0, None), "0e+0");
    assert_eq!(exponential(-1234.5, None), "-1.2345e+3");
    assert_eq!(exponential(25.0, Some(0)), "3e+1");
    assert_eq!(exponential(f64::MAX, Some(3)), "1.798e+308");
}

#[test]
fn to_radix_makes_the_digits_that_the_double_determines() {
    assert_eq!(radix(123.456, 36), "3f.gez4w97ry");
    assert_eq!(radix(-255.0, 16), "-ff");
    assert_eq!(radix(-0.0, 2), "0");
    assert_eq!(radix(0.1, 3), "0.0022002200220022002200220022002201");
}

#[test]
fn text_becomes_a_number_as_in_node() {
    let cases: [(&[u8], f64); 14] = [
        (b"", 0.0),
        (b" \n\xA0 12 ", 12.0),
        (b"0x1F", 31.0),
        (b"0b101", 5.0),
        (b"0o17", 15.0),
        (b"-Infinity", f64::NEG_INFINITY),
        (b".5", 0.5),
        (b"5.", 5.0),
        (b"1e3", 1000.0),
        (b"-0", -0.0),
        (b"1e400", f64::INFINITY),
        (b"1e-400", 0.0),
        (b"9007199254740993", 9_007_199_254_740_992.0),
        (b"0x20000000000003", 9_007_199_254_740_996.0),
    ];
    for (text, expected) in cases {
        assert_eq!(parse::string_to_number(text).to_bits(), expected.to_bits(), "{text:?}");
    }
    for text in ["1_000", "-0x10", "0x", "1e", ".", "+", "infinity", "12px", "1 2", "--1"] {
        assert!(parse::string_to_number(text.as_bytes()).is_nan(), "{text}");
    }
    assert_eq!(parse::parse_float(b"3.25abc"), 3.25);
    assert_eq!(parse::parse_float(b"1e+"), 1.0);
    assert_eq!(parse::parse_int(b"0x1g", 0), 1.0);
    assert_eq!(parse::parse_int(b"-12.9", 10), -12.0);
    assert!(parse::parse_int(b"9", 8).is_nan());
}

#[test]
fn only_canonical_text_is_an_array_index() {
    assert_eq!(convert::array_index(b"0"), Some(0));
    assert_eq!(convert::array_index(b"4294967294"), Some(4_294_967_294));
    for text in ["", "01", "-1", "4294967295", "99999999999", "1.0", "1e3", " 1"] {
        assert_eq!(convert::array_index(text.as_bytes()), None, "{text}");
    }
}

#[test]
fn integers_wrap_to_32_bits() {
    assert_eq!(convert::to_int32(4_294_967_296.0 + 5.0), 5);
    assert_eq!(convert::to_int32(-2_147_483_649.0), 2_147_483_647);
    assert_eq!(convert::to_int32(-1.9), -1);
    assert_eq!(convert::to_int32(1e300), 0);
    assert_eq!(convert::to_uint32(-1.0), u32::MAX);
    assert_eq!(convert::to_uint8_clamp(1.5), 2);
    assert_eq!(convert::to_uint8_clamp(2.5), 2);
    assert_eq!(convert::to_length(f64::NAN), 0);
    assert_eq!(convert::to_length(1e300), 9_007_199_254_740_991);
    assert_eq!(convert::to_integer_or_infinity(-0.5).to_bits(), 0);
}

#[test]
fn rounding_keeps_the_sign_of_zero() {
    assert_eq!(math::round(-0.2).to_bits(), (-0.0f64).to_bits());
    assert_eq!(math::round(0.499_999_999_999_999_94), 0.0);
    assert_eq!(math::round(2.5), 3.0);
    assert_eq!(math::round(-2.5), -2.0);
    assert_eq!(math::ceil(-0.5).to_bits(), (-0.0f64).to_bits());
    assert_eq!(math::floor(-0.5), -1.0);
    assert_eq!(math::max(-0.0, 0.0).to_bits(), 0);
    assert_eq!(math::min(0.0, -0.0).to_bits(), (-0.0f64).to_bits());
    assert!(math::max(f64::NAN, 1.0).is_nan());
}
