//! Prints inputs and results of the number functions, for `conformance/differential/numbers.mjs` to compare with Node.
//! Not here: the verdict. One line is: function, arguments, result, with tabs between; doubles are their bits in hexadecimal.
//!
//! `cargo run --release -p becket-vm --example number_diff -- 100000 1 | TZ=UTC node conformance/differential/numbers.mjs`

use std::fmt::{self, Write as _};
use std::io::{self, BufWriter, Write as _};

use becket_vm::number;

use self::functions::{FUNCTIONS, Function};

#[path = "../src/number/tests/functions.rs"]
mod functions;

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
        for (name, function) in &FUNCTIONS {
            let line = call(name, *function, &mut random).map_err(io::Error::other)?;
            let result = functions::result(&line).expect("the line was made to be a call");
            writeln!(out, "{line}\t{result}")?;
        }
    }
    out.flush()
}

/// A call of a function with arguments that suit it.
fn call(name: &str, function: Function, random: &mut Random) -> Result<String, fmt::Error> {
    let n_doubles = match function {
        Function::Unary(_) | Function::Format(_) => 1,
        Function::Binary(_) => 2,
        Function::Many(_) => random.below(5),
        Function::Parse(_, _) => 0,
    };
    let mut line = String::from(name);
    for _ in 0..n_doubles {
        write!(line, "\t{:x}", random.number().to_bits())?;
    }
    match function {
        Function::Format(_) => {
            let digits_bound = random.pick(&[8, 101]);
            write!(line, "\t{:x}", random.below(digits_bound))?;
        }
        Function::Parse(_, _) => {
            line.push('\t');
            for unit in random.text().encode_utf16() {
                write!(line, "{unit:04x}")?;
            }
            let any_radix = random.below(40);
            write!(line, "\t{:x}", random.pick(&[0, 10, 16, 2, 36, 3, 8, any_radix, any_radix]))?;
        }
        Function::Unary(_) | Function::Binary(_) | Function::Many(_) => {}
    }
    Ok(line)
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
