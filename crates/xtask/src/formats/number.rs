//! Expressions that format numbers and read them from text.
//! Not here: running them (`formats.rs`).

use crate::random::Random;

/// What text that is to be read is made of.
const PIECES: &[&str] = &[
    "0",
    "1",
    "9",
    "12",
    "007",
    "123456789",
    "99999999999999999999",
    ".",
    ".",
    "e",
    "E",
    "e+",
    "e-",
    "e5",
    "e-7",
    "e308",
    "e-324",
    "+",
    "-",
    "_",
    "0x",
    "0X1f",
    "0b101",
    "0o17",
    "Infinity",
    "NaN",
    "n",
    " ",
    "\\t",
    "\\n",
    "\\u00a0",
    "\\ufeff",
    "\\u2028",
    "\\u180e",
    "a",
    "z",
    "F",
    ",",
    "$",
    "½",
    "٣",
];

/// Numbers about which rounding and forms turn.
const SPECIAL: &[&str] = &[
    "0",
    "(-0)",
    "NaN",
    "Infinity",
    "(-Infinity)",
    "0.5",
    "1.5",
    "2.5",
    "(-0.5)",
    "(-1.5)",
    "1.005",
    "1.45",
    "0.000001",
    "1e-7",
    "1e21",
    "123456789012345680000",
    "1e20",
    "5e-324",
    "1.7976931348623157e308",
    "2.2250738585072014e-308",
    "9007199254740991",
    "9007199254740993",
    "4294967295",
    "2147483648",
    "0.1",
    "0.2",
    "0.3",
    "(0.1 + 0.2)",
    "1e100",
    "255",
    "1000000",
    "999999.5",
    "0.045",
    "8.345",
    "25",
    "35",
    "1e23",
];

pub(super) fn expression(random: &mut Random) -> String {
    match random.below(16) {
        0..=2 => format!("{}.toFixed({})", number(random), digits(random, 0)),
        3..=4 => format!("{}.toPrecision({})", number(random), digits(random, 1)),
        5..=6 => format!("{}.toExponential({})", number(random), digits(random, 0)),
        7..=8 => format!("{}.toString({})", number(random), radix(random)),
        9 => {
            let shown =
                random.pick(&["String", "JSON.stringify", "(x => `${x}`)", "(x => x + \"\")", "(x => [x].join())"]);
            format!("{shown}({})", number(random))
        }
        10 => format!("Number(\"{}\")", text(random)),
        11 => format!("parseFloat(\"{}\")", text(random)),
        12 => format!(
            "parseInt(\"{}\", {})",
            text(random),
            random.pick(&["10", "16", "2", "36", "0", "8", "undefined", "37", "1"])
        ),
        _ => {
            let function = random.pick(&[
                "Math.round",
                "Math.fround",
                "Math.trunc",
                "Math.floor",
                "Math.ceil",
                "Math.sign",
                "Math.clz32",
                "(x => x | 0)",
                "(x => x >>> 0)",
                "(x => ~x)",
                "(x => x >> 3)",
                "(x => x % 3)",
                "Math.sqrt",
                "Math.cbrt",
                "Number.isInteger",
                "Number.isSafeInteger",
                "(x => -x)",
                "(x => x / 3)",
                "(x => x * 0.1)",
                "(x => x + 0.1)",
                "(x => x ** 2)",
                "(x => x ** 0.5)",
                "(x => x ** -1)",
                "(x => x ** 3)",
                "(x => 2 ** x)",
                "(x => Math.pow(1.1, x))",
                "Math.exp",
                "Math.expm1",
                "Math.log",
                "Math.log1p",
                "Math.log2",
                "Math.log10",
                "Math.sin",
                "Math.cos",
                "Math.tan",
                "Math.atan",
                "Math.tanh",
                "Math.sinh",
                "Math.asinh",
                "(x => Math.atan2(x, 3))",
                "(x => Math.hypot(x, 4))",
                "(x => Number.isInteger(x) ? BigInt(x).toString(36) : x)",
            ]);
            format!("{function}({})", number(random))
        }
    }
}

/// A number of digits, now and then one that is refused.
fn digits(random: &mut Random, least: usize) -> String {
    match random.below(12) {
        0 => String::new(),
        1 => random.pick(&["100", "101", "-1", "0", "undefined", "null", "NaN", "1.9", "\"3\"", "Infinity"]).to_owned(),
        2 => random.between(21, 100).to_string(),
        _ => random.between(least, 21).to_string(),
    }
}

fn radix(random: &mut Random) -> String {
    match random.below(10) {
        0 => String::new(),
        1 => random.pick(&["1", "37", "undefined", "10", "0", "NaN", "2.9"]).to_owned(),
        _ => random.between(2, 36).to_string(),
    }
}

/// A number in parentheses where a property may follow.
fn number(random: &mut Random) -> String {
    match random.below(9) {
        0 => format!("({})", random.pick(SPECIAL).trim_matches(['(', ')'])),
        // Any double at all.
        1 | 2 => double(f64::from_bits(bits(random))),
        // Whole numbers, small and large.
        3 => double((bits(random) >> random.between(11, 63)) as f64),
        // Decimals as people write them; many are halfway between two shorter ones.
        4 | 5 => {
            let places = random.between(1, 9);
            let whole = random.below(100_000);
            let sign = random.pick(&["", "", "-"]);
            let end = random.pick(&["5", "5", "", "1", "49999", "50000"]);
            let fraction = random.below(10_usize.pow(places as u32));
            format!("({sign}{whole}.{fraction:0places$}{end})")
        }
        // Beside powers of two and of ten.
        6 => {
            let power = 2.0_f64.powi(random.below(2100) as i32 - 1074);
            double(beside(power, random))
        }
        7 => {
            let power: f64 = format!("1e{}", random.below(600) as i32 - 300).parse().unwrap_or(1.0);
            double(beside(power, random))
        }
        _ => double(random.below(2000) as f64 / 8.0 - 100.0),
    }
}

fn beside(value: f64, random: &mut Random) -> f64 {
    f64::from_bits(value.to_bits().saturating_add(random.below(3) as u64).saturating_sub(1))
}

fn bits(random: &mut Random) -> u64 {
    // `below` of 2^32 twice, since it divides.
    ((random.below(1 << 32) as u64) << 32) | random.below(1 << 32) as u64
}

fn double(value: f64) -> String {
    if value.is_nan() {
        return "NaN".into();
    }
    if value.is_infinite() {
        return if value > 0.0 { "Infinity".into() } else { "(-Infinity)".into() };
    }
    format!("({value:e})")
}

/// Text that may be a number, nearly one, or nothing of the kind.
fn text(random: &mut Random) -> String {
    if random.once_in(3) {
        let inner = number(random);
        let inner = inner.trim_matches(['(', ')']);
        return format!(
            "{}{inner}{}",
            random.pick(&["", "", " ", "+", "\\n"]),
            random.pick(&["", "", " ", "x", "e1", "0"])
        );
    }
    let n = random.between(1, 5);
    (0..n).map(|_| random.pick(PIECES)).collect()
}
