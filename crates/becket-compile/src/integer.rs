//! The digits of a BigInt's literal in another radix: constants are hexadecimal, property keys are decimal.
//! Not here: what BigInts are when a hook runs (becket-vm).

/// The digits in `to`, 10 or 16, of a literal as the lexer gives it: `10`, `0xff`, `0b1`; no separators, no suffix.
pub(crate) fn in_radix(literal: &str, to: u64) -> String {
    let (from, digits) = match literal.get(..2) {
        Some("0x" | "0X") => (16, literal.get(2..)),
        Some("0o" | "0O") => (8, literal.get(2..)),
        Some("0b" | "0B") => (2, literal.get(2..)),
        _ => (10, Some(literal)),
    };
    // Chunks of as many digits of the target as a number of 32 bits holds, lowest first.
    let (base, width) = if to == 16 { (1 << 28, 7) } else { (1_000_000_000, 9) };
    let mut chunks: Vec<u64> = Vec::new();
    let values: Vec<u64> = digits.unwrap_or("").chars().filter_map(|c| c.to_digit(36)).map(u64::from).collect();
    // Eight digits at a time, whatever the radix: less than 2^36 times a chunk fits.
    for group in values.chunks(8) {
        let factor = group.iter().fold(1, |factor, _| factor * from);
        let mut carry = group.iter().fold(0, |sum, value| sum * from + value);
        for chunk in &mut chunks {
            carry += *chunk * factor;
            *chunk = carry % base;
            carry /= base;
        }
        while carry > 0 {
            chunks.push(carry % base);
            carry /= base;
        }
    }
    let mut text = String::new();
    for chunk in chunks.iter().rev() {
        let digits = if to == 16 { format!("{chunk:0width$x}") } else { format!("{chunk:0width$}") };
        text.push_str(&digits);
    }
    let plain = text.trim_start_matches('0');
    if plain.is_empty() { "0".into() } else { plain.into() }
}

#[cfg(test)]
mod tests {
    use super::in_radix;

    #[test]
    fn converts() {
        for (literal, decimal, hexadecimal) in [
            ("0", "0", "0"),
            ("0x0", "0", "0"),
            ("0xFF", "255", "ff"),
            ("0b101", "5", "5"),
            ("0o777", "511", "1ff"),
            ("18446744073709551616", "18446744073709551616", "10000000000000000"),
            ("100000000000000000000000000", "100000000000000000000000000", "52b7d2dcc80cd2e4000000"),
        ] {
            assert_eq!(in_radix(literal, 10), decimal);
            assert_eq!(in_radix(literal, 16), hexadecimal);
        }
    }
}
