//! Tests of this module's functions: a table of results recorded from Node 24, edges by hand, and properties.
//! Not here: the wide comparison with Node, which is `examples/number_diff.rs` with `conformance/differential/numbers.mjs`.

extern crate std;

use alloc::string::String;
use alloc::vec::Vec;

use proptest::collection::vec;
use proptest::prelude::any;
use proptest::{prop_assert, prop_assert_eq, proptest};

use super::{convert, format, math, parse};
use crate::number;

mod big;
mod functions;

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

proptest! {
    #[test]
    fn a_number_of_few_decimals_is_the_shortest_text_of_it(digits in 0_u64..2_000_000_000_000_000, places in 0_i32..6) {
        let number = digits as f64 / 10_f64.powi(places);
        for number in [number, -number, f64::from_bits(number.to_bits() + 1)] {
            let (mut buffer, mut shortest) = (format::Buffer::new(), ryu_js::Buffer::new());
            prop_assert_eq!(format::to_str(number, &mut buffer), shortest.format(number));
        }
    }
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
fn only_digits_that_may_have_to_be_shifted_have_a_price() {
    let zeros = "0".repeat(40);
    for text in [
        "2.4703282292062327e-324",
        "12345678901234567",
        "1234567890123456789",
        &std::format!("0.{zeros}25"),
        &std::format!("25{zeros}"),
        "0x1fffffffffffffffffffffffffffff",
        "a text of more than nineteen units",
    ] {
        assert_eq!(parse::price(text.as_bytes()), 0, "{text}");
    }
    for (text, price) in [
        (" -2.4703282292062327208e-324", 16 + 323 * 3 / 2 + 10),
        ("1.7976931348623157079372897e308x", 16 + 309 * 3 / 2 + 13),
        ("9007199254740993.0000000000000001", 16 + 16 * 3 / 2 + 16),
        ("12345678901234567891e9999999", 16 + 400 * 3 / 2 + 10),
    ] {
        assert_eq!(parse::price(text.as_bytes()), price, "{text}");
    }
}

#[test]
fn an_exponent_may_take_back_any_number_of_zeros() {
    let literal = std::format!("0.{}1e700001", "0".repeat(700_000));
    assert_eq!(parse::string_to_number(literal.as_bytes()), 1.0);
    let literal = std::format!("1{}e-700000", "0".repeat(700_000));
    assert_eq!(parse::string_to_number(literal.as_bytes()), 1.0);
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

/// Made by `number_diff -- 12 24 | node numbers.mjs record`.
const RECORDED: &str = include_str!("tests/node24.tsv");

#[test]
fn every_function_gives_what_node_gave() {
    let mut n_lines = 0;
    for line in RECORDED.lines() {
        let (call, expected) = line.rsplit_once('\t').unwrap_or_default();
        let result = functions::result(call);
        // Which NaN it is cannot be seen by a hook, and Node does not say.
        let equal = result.as_deref() == Some(expected) || (is_nan(expected) && result.as_deref().is_some_and(is_nan));
        assert!(equal, "{call}: Node {expected}, here {result:?}");
        n_lines += 1;
    }
    assert_eq!(n_lines, 12 * functions::FUNCTIONS.len());
}

fn is_nan(bits: &str) -> bool {
    u64::from_str_radix(bits, 16).is_ok_and(|bits| f64::from_bits(bits).is_nan())
}

fn text(x: f64) -> Vec<u8> {
    let mut out = String::new();
    format::to_string(x, &mut out);
    out.into_bytes()
}

proptest! {
    #[test]
    fn short_decimals_are_what_the_shortest_digits_are(digits in -2_000_000_000_000_000..2_000_000_000_000_000_i64, places in 0..7_i32, few in 0..16_u32) {
        let whole = digits / 10_i64.pow(few);
        let x = whole as f64 / 10_f64.powi(places);
        for x in [x, x.next_up(), x.next_down(), x * 1.1] {
            let (mut buffer, mut shortest) = (format::Buffer::new(), ryu_js::Buffer::new());
            prop_assert_eq!(format::to_str(x, &mut buffer), shortest.format(x));
        }
    }

    #[test]
    fn no_function_panics_for_any_bits(x in any::<u64>(), y in any::<u64>(), digits in any::<u32>(), wide in any::<bool>()) {
        // A bound on the digits is the caller's business; here they may be anything.
        let digits = if wide { digits } else { digits % 110 };
        for (name, function) in functions::FUNCTIONS {
            let arguments = match function {
                functions::Function::Unary(_) => std::format!("{x:x}"),
                functions::Function::Binary(_) | functions::Function::Many(_) => std::format!("{x:x}\t{y:x}"),
                functions::Function::Format(_) => std::format!("{x:x}\t{digits:x}"),
                functions::Function::Parse(_, _) => continue,
            };
            let call = std::format!("{name}\t{arguments}");
            prop_assert!(functions::result(&call).is_some());
        }
        let _ = (radix(f64::from_bits(x), digits), convert::to_relative_index(f64::from_bits(x), y), convert::to_length(f64::from_bits(x)));
    }

    #[test]
    fn reading_text_never_panics(units in vec(any::<u16>(), 0..200), radix in any::<i32>()) {
        let _ = (parse::string_to_number(&units), parse::parse_float(&units), parse::parse_int(&units, radix));
        let _ = (convert::array_index(&units), parse::trim(&units));
    }

    #[test]
    fn both_kinds_of_units_read_the_same(bytes in "[-+ 0-9a-fA-FxXoObeE._I]{0,90}", radix in 0..40) {
        let bytes = bytes.as_bytes();
        let units: Vec<u16> = bytes.iter().map(|byte| u16::from(*byte)).collect();
        let same = |narrow: f64, wide: f64| narrow.to_bits() == wide.to_bits();
        prop_assert!(same(parse::string_to_number(bytes), parse::string_to_number(&units)));
        prop_assert!(same(parse::parse_float(bytes), parse::parse_float(&units)));
        prop_assert!(same(parse::parse_int(bytes, radix), parse::parse_int(&units, radix)));
        prop_assert_eq!(convert::array_index(bytes), convert::array_index(&units));
    }

    #[test]
    fn a_number_survives_being_written_and_read(x in any::<f64>()) {
        // The sign of −0 is not written.
        prop_assert_eq!(parse::string_to_number(&text(x)), x);
        prop_assert_eq!(parse::string_to_number(exponential(x, Some(16)).as_bytes()), x);
        prop_assert_eq!(parse::string_to_number(exponential(x, None).as_bytes()), x);
    }

    #[test]
    fn a_long_literal_reads_as_the_compiler_reads_it(
        digits in "[0-9]{1,1200}|0{0,9}[0-9]{15,30}0{0,9}",
        point in 0..1200usize,
        exponent in -1500..1500,
    ) {
        let (whole, fraction) = digits.split_at(point.min(digits.len()));
        for literal in [std::format!("{whole}.{fraction}e{exponent}"), std::format!("{whole}.{fraction}"), digits] {
            prop_assert_eq!(parse::string_to_number(literal.as_bytes()), literal.parse::<f64>().unwrap_or(f64::NAN));
        }
    }

    #[test]
    fn an_integer_is_written_and_read_in_every_radix(x in 0..1u64 << 53, base in 2..37u32) {
        prop_assert_eq!(parse::parse_int(radix(x as f64, base).as_bytes(), base as i32), x as f64);
    }

    #[test]
    fn wrapping_is_modulo_two_to_the_32(x in any::<i64>(), shift in 0..40) {
        // Exact in 128 bits, so the integer remainder is the definition.
        let double = x as f64 * f64::from(shift).exp2();
        let exact: i128 = (x as f64) as i128 * (1i128 << shift);
        prop_assert_eq!(convert::to_uint32(double), exact.rem_euclid(1 << 32) as u32);
    }

    #[test]
    fn the_remainder_is_exact(n in any::<f64>(), d in any::<f64>(), a in -1000..1000, b in -1000..1000) {
        prop_assert_eq!(convert::remainder(n, d).to_bits(), convert::canonical(n % d).to_bits());
        let (a, b) = (f64::from(a), f64::from(b));
        prop_assert_eq!(convert::remainder(a, b).to_bits(), convert::canonical(a % b).to_bits());
    }

    #[test]
    fn rounding_to_integers_agrees_with_the_compiler(x in any::<f64>(), y in -1e6..1e6) {
        for x in [x, y, y / 4.0] {
            prop_assert!(math_equal(math::floor(x), x.floor()) && math_equal(math::ceil(x), x.ceil()));
            prop_assert!(math_equal(math::trunc(x), x.trunc()) && math_equal(math::sqrt(x), x.sqrt()));
        }
    }

    #[test]
    fn an_index_is_the_text_of_its_number(index in any::<u64>(), shift in 0..64) {
        let index = index >> shift;
        let expected = u32::try_from(index).ok().filter(|index| *index != u32::MAX);
        prop_assert_eq!(convert::array_index(std::format!("{index}").as_bytes()), expected);
        prop_assert_eq!(convert::array_index_from_f64(index as f64), u32::try_from(index as f64 as u64).ok().filter(|index| *index != u32::MAX));
    }
}

fn math_equal(x: f64, y: f64) -> bool {
    x.to_bits() == y.to_bits() || (x.is_nan() && y.is_nan())
}
