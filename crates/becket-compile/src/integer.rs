//! The digits of a BigInt's literal in another radix: constants are hexadecimal, property keys are decimal.
//! Not here: what BigInts are when a hook runs (becket-vm).

/// The value of a literal in decimal digits, as a property key has it; the parser bounds how many digits there are.
pub(crate) fn in_decimal(literal: &str) -> String {
    let (bits_per_digit, digits) = parts(literal);
    if bits_per_digit == 0 {
        return plain(digits.to_owned());
    }
    // Chunks of nine decimal digits, lowest first; at most 32 bits at a time are added below them.
    let (base, width) = (1_000_000_000_u64, 9);
    let mut chunks: Vec<u64> = Vec::new();
    let values: Vec<u64> = values(digits).collect();
    for group in values.chunks(32 / bits_per_digit as usize) {
        let factor = 1 << (bits_per_digit * group.len() as u32);
        let mut carry = group.iter().fold(0, |sum, value| (sum << bits_per_digit) + value);
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
    let texts: Vec<String> = chunks.iter().rev().map(|chunk| format!("{chunk:0width$}")).collect();
    plain(texts.concat())
}

/// The value of a literal in hexadecimal digits, as a constant has it.
pub(crate) fn in_hexadecimal(literal: &str) -> String {
    match parts(literal) {
        (0, digits) => of_decimal(digits),
        (4, digits) => plain(digits.to_ascii_lowercase()),
        (bits_per_digit, digits) => regrouped(digits, bits_per_digit),
    }
}

/// How many bits a digit of the literal has, 0 where it is decimal, and its digits.
fn parts(literal: &str) -> (u32, &str) {
    let bits_per_digit = match literal.get(..2) {
        Some("0x" | "0X") => 4,
        Some("0o" | "0O") => 3,
        Some("0b" | "0B") => 1,
        _ => return (0, literal),
    };
    (bits_per_digit, literal.get(2..).unwrap_or(""))
}

fn values(digits: &str) -> impl DoubleEndedIterator<Item = u64> {
    digits.chars().filter_map(|c| c.to_digit(16)).map(u64::from)
}

/// Octal or binary digits as hexadecimal ones: the same bits in other groups.
fn regrouped(digits: &str, bits_per_digit: u32) -> String {
    let (mut bits, mut n_bits) = (0, 0);
    let mut lowest_first = Vec::new();
    for value in values(digits).rev() {
        bits |= value << n_bits;
        n_bits += bits_per_digit;
        while n_bits >= 4 {
            lowest_first.push(hexadecimal_digit(bits));
            bits >>= 4;
            n_bits -= 4;
        }
    }
    lowest_first.push(hexadecimal_digit(bits));
    plain(lowest_first.iter().rev().collect())
}

fn hexadecimal_digit(bits: u64) -> char {
    char::from_digit((bits & 0xf) as u32, 16).unwrap_or('0')
}

/// Decimal digits as hexadecimal ones, nineteen at a time: the largest power of ten that 64 bits hold.
fn of_decimal(digits: &str) -> String {
    let mut limbs: Vec<u64> = Vec::new();
    let values: Vec<u64> = values(digits).collect();
    for group in values.chunks(19) {
        let factor = u128::from(group.iter().fold(1_u64, |factor, _| factor * 10));
        let mut carry = group.iter().fold(0, |sum, value| sum * 10 + value);
        for limb in &mut limbs {
            let product = u128::from(*limb) * factor + u128::from(carry);
            *limb = product as u64;
            carry = (product >> 64) as u64;
        }
        if carry > 0 {
            limbs.push(carry);
        }
    }
    let texts: Vec<String> = limbs.iter().rev().map(|limb| format!("{limb:016x}")).collect();
    plain(texts.concat())
}

/// Digits without zeros before them.
fn plain(digits: String) -> String {
    let plain = digits.trim_start_matches('0');
    match plain.len() {
        0 => "0".into(),
        n if n == digits.len() => digits,
        _ => plain.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::{in_decimal, in_hexadecimal};

    #[test]
    fn a_literal_keeps_its_value_in_other_digits() {
        for (literal, decimal, hexadecimal) in [
            ("0", "0", "0"),
            ("0x0", "0", "0"),
            ("0xFF", "255", "ff"),
            ("0x000F", "15", "f"),
            ("0b101", "5", "5"),
            ("0b10101", "21", "15"),
            ("0o777", "511", "1ff"),
            ("0O0001234567", "342391", "53977"),
            ("18446744073709551615", "18446744073709551615", "ffffffffffffffff"),
            ("18446744073709551616", "18446744073709551616", "10000000000000000"),
            ("0x10000000000000000", "18446744073709551616", "10000000000000000"),
            ("0x123456789abcdef0123", "5373003642731685151011", "123456789abcdef0123"),
            ("100000000000000000000000000", "100000000000000000000000000", "52b7d2dcc80cd2e4000000"),
        ] {
            assert_eq!(in_decimal(literal), decimal);
            assert_eq!(in_hexadecimal(literal), hexadecimal);
        }
    }
}
