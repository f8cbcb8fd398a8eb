//! Prints inputs and results of the number functions, for `conformance/differential/numbers.mjs` to compare with Node.
//! Not here: the verdict. One line is: function, arguments, result, with tabs between; doubles are their bits in hexadecimal.
//!
//! `cargo run --release -p becket-vm --example number_diff -- 100000 1 | TZ=UTC node conformance/differential/numbers.mjs`

use std::io::{self, BufWriter, StdoutLock, Write};

use becket_vm::number::{convert, format, math, parse};

type Unary = (&'static str, fn(f64) -> f64);

type Binary = (&'static str, fn(f64, f64) -> f64);

const UNARY: [Unary; 30] = [
    ("acos", math::acos),
    ("acosh", math::acosh),
    ("asin", math::asin),
    ("asinh", math::asinh),
    ("atan", math::atan),
    ("atanh", math::atanh),
    ("cbrt", math::cbrt),
    ("ceil", math::ceil),
    ("cos", math::cos),
    ("cosh", math::cosh),
    ("exp", math::exp),
    ("expm1", math::expm1),
    ("floor", math::floor),
    ("fround", math::fround),
    ("log", math::log),
    ("log10", math::log10),
    ("log1p", math::log1p),
    ("log2", math::log2),
    ("round", math::round),
    ("sign", math::sign),
    ("sin", math::sin),
    ("sinh", math::sinh),
    ("sqrt", math::sqrt),
    ("tan", math::tan),
    ("tanh", math::tanh),
    ("trunc", math::trunc),
    ("clz32", |x| f64::from(math::clz32(x))),
    ("to_int32", |x| f64::from(convert::to_int32(x))),
    ("to_uint32", |x| f64::from(convert::to_uint32(x))),
    ("to_uint8_clamp", |x| f64::from(convert::to_uint8_clamp(x))),
];

const BINARY: [Binary; 7] = [
    ("atan2", math::atan2),
    ("hypot", |x, y| math::hypot(&[x, y])),
    ("imul", |x, y| f64::from(math::imul(x, y))),
    ("max", math::max),
    ("min", math::min),
    ("pow", math::pow),
    ("remainder", convert::remainder),
];

const SPECIAL: [f64; 16] = [
    0.0,
    -0.0,
    1.0,
    -1.0,
    f64::INFINITY,
    f64::NEG_INFINITY,
    f64::NAN,
    f64::MAX,
    f64::MIN_POSITIVE,
    5e-324,
    4_294_967_295.0,
    2_147_483_648.0,
    -2_147_483_649.0,
    9_007_199_254_740_993.0,
    1e21,
    1e-7,
];

fn main() -> io::Result<()> {
    let mut args = std::env::args().skip(1).map(|arg| arg.parse().unwrap_or(1));
    let n_inputs: u32 = args.next().unwrap_or(1000) as u32;
    let mut random = Random(args.next().unwrap_or(1));
    let mut out = BufWriter::new(io::stdout().lock());
    for _ in 0..n_inputs {
        math_lines(&mut random, &mut out)?;
        format_lines(&mut random, &mut out)?;
        parse_lines(&mut random, &mut out)?;
    }
    out.flush()
}

fn math_lines(random: &mut Random, out: &mut BufWriter<StdoutLock>) -> io::Result<()> {
    for (name, function) in UNARY {
        let x = random.number();
        writeln!(out, "{name}\t{:x}\t{:x}", x.to_bits(), function(x).to_bits())?;
    }
    for (name, function) in BINARY {
        let (x, y) = (random.number(), random.number());
        writeln!(out, "{name}\t{:x}\t{:x}\t{:x}", x.to_bits(), y.to_bits(), function(x, y).to_bits())?;
    }
    let [x, y, z] = [random.number(), random.number(), random.number()];
    let result = math::hypot(&[x, y, z]).to_bits();
    writeln!(out, "hypot\t{:x}\t{:x}\t{:x}\t{result:x}", x.to_bits(), y.to_bits(), z.to_bits())
}

fn format_lines(random: &mut Random, out: &mut BufWriter<StdoutLock>) -> io::Result<()> {
    let digits_bound = random.pick(&[8, 101]);
    let digits = random.below(digits_bound);
    let radix = 2 + random.below(35);
    let mut line = |name: &str, x: f64, argument: u32, write: &dyn Fn(f64, &mut String)| {
        let mut text = String::new();
        write(x, &mut text);
        writeln!(out, "{name}\t{:x}\t{argument:x}\t{text}", x.to_bits())
    };
    line("to_string", random.number(), 10, &|x, text| format::to_string(x, text))?;
    line("to_fixed", random.number(), digits, &|x, text| format::to_fixed(x, digits, text))?;
    line("to_precision", random.number(), digits.max(1), &|x, text| format::to_precision(x, digits.max(1), text))?;
    line("to_exponential", random.number(), digits, &|x, text| format::to_exponential(x, Some(digits), text))?;
    line("to_shortest_exponential", random.number(), 0, &|x, text| format::to_exponential(x, None, text))?;
    line("to_radix", random.number(), radix, &|x, text| format::to_radix(x, radix, text))
}

fn parse_lines(random: &mut Random, out: &mut BufWriter<StdoutLock>) -> io::Result<()> {
    let radix = if random.below(3) == 0 { random.below(40) as i32 } else { random.pick(&[0, 10, 16, 2, 36, 3, 8]) };
    let mut line = |name: &str, narrow: &dyn Fn(&[u8]) -> f64, wide: &dyn Fn(&[u16]) -> f64| {
        let text = random.text();
        let units: Vec<u16> = text.encode_utf16().collect();
        let result = wide(&units);
        // The same text again as Latin-1, where it is that: a disagreement is printed as a number that no text stands for.
        let latin1: Option<Vec<u8>> = units.iter().map(|unit| u8::try_from(*unit).ok()).collect();
        let agrees = latin1.is_none_or(|latin1| narrow(&latin1).to_bits() == result.to_bits());
        let hex = units.iter().fold(String::new(), |hex, unit| hex + &format!("{unit:04x}"));
        writeln!(out, "{name}\t{hex}\t{radix:x}\t{:x}", if agrees { result.to_bits() } else { 0xBAD })
    };
    line("string_to_number", &parse::string_to_number, &parse::string_to_number)?;
    line("parse_float", &parse::parse_float, &parse::parse_float)?;
    line("parse_int", &|text| parse::parse_int(text, radix), &|text| parse::parse_int(text, radix))?;
    line("array_index", &|text| index(convert::array_index(text)), &|text| index(convert::array_index(text)))
}

fn index(index: Option<u32>) -> f64 {
    index.map_or(-1.0, f64::from)
}

/// The `SplitMix64` generator.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, bound: u32) -> u32 {
        (self.next() >> 32) as u32 % bound
    }

    fn pick<T: Copy>(&mut self, choices: &[T]) -> T {
        let nth = self.below(choices.len() as u32) as usize;
        *choices.iter().cycle().nth(nth).expect("the choices are written out and not empty")
    }

    /// Between 0 and 1.
    fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / 9_007_199_254_740_992.0
    }

    /// Numbers of the kinds that hooks meet, and of those that break implementations.
    fn number(&mut self) -> f64 {
        let sign = if self.below(2) == 0 { 1.0 } else { -1.0 };
        match self.below(10) {
            0 => f64::from_bits(self.next()),
            1 => sign * self.unit(),
            2 => sign * self.unit() * 20.0,
            3 => sign * self.unit() * 1000.0,
            4 => sign * f64::from(self.below(1000)) / self.pick(&[1.0, 2.0, 4.0, 8.0]),
            5 => sign * f64::from(self.below(1_000_000)) / self.pick(&[10.0, 100.0, 1000.0, 10_000.0]),
            6 => sign * (1.0 + self.unit()) * f64::from_bits(u64::from(1023 - 70 + self.below(140)) << 52),
            7 => {
                // Next to a multiple of π/2.
                let near = f64::from(self.below(2_000)) * std::f64::consts::FRAC_PI_2;
                sign * f64::from_bits((near.to_bits() + u64::from(self.below(5))).saturating_sub(2))
            }
            8 => sign * (1.0 + (self.unit() - 0.5) * f64::from_bits(u64::from(1023 - self.below(40)) << 52)),
            _ => self.pick(&SPECIAL),
        }
    }

    fn digits(&mut self, len: u32) -> String {
        (0..len).map(|_| char::from(b'0' + self.below(10) as u8)).collect()
    }

    /// Numbers as text, some of them broken.
    fn text(&mut self) -> String {
        let mut text = match self.below(8) {
            0 => self.number().to_string(),
            1 => format!("{:e}", self.number()),
            2 => {
                let len = 1 + self.below(25);
                self.digits(len)
            }
            3 => {
                let (whole, fraction) = (self.below(400), self.below(400));
                format!("{}.{}e{}", self.digits(whole), self.digits(fraction), self.below(800) as i32 - 400)
            }
            4 => {
                let digits = 1 + self.below(80);
                let letters: String = (0..digits).map(|_| char::from(self.pick(b"0123456789abcdefXYZ"))).collect();
                format!("{}{letters}", self.pick(&["0x", "0b", "0o", "0X", "", ""]))
            }
            5 => {
                // In the middle between two doubles, or just beside it.
                let x = self.number();
                let middle = format!("{:.1100}", f64::from_bits(x.to_bits() & !1).abs());
                let cut = self.below(middle.len() as u32) as usize;
                format!("{}{}", middle.get(..cut).unwrap_or(""), self.pick(&["", "0", "5", "50000001"]))
            }
            6 => {
                let len = self.below(70);
                (0..len).map(|_| char::from(b'0' + self.below(2) as u8)).collect()
            }
            _ => self
                .pick(&[
                    "Infinity",
                    "-Infinity",
                    "+Infinityx",
                    "NaN",
                    "",
                    "4294967294",
                    "4294967295",
                    "0",
                    "-0",
                    "00",
                    "1e",
                    ".",
                ])
                .to_owned(),
        };
        if self.below(4) == 0 {
            let junk = ["-", "+", ".", "e", "0", "_", " ", "\u{FEFF}", "\u{2003}", "\u{180E}", "\n", "n"];
            let at = self.below(text.chars().count() as u32 + 1) as usize;
            let at = text.char_indices().nth(at).map_or(text.len(), |(at, _)| at);
            text.insert_str(at, self.pick(&junk));
        }
        if self.below(4) == 0 {
            text = format!("{}{text}{}", self.pick(&[" ", "-", "\t\u{A0}", "+"]), self.pick(&["", " ", "\u{2028}"]));
        }
        text
    }
}
