//! Texts that stand for bytes, and bytes as texts, in the encodings of Node's `Buffer`. Pure; whoever calls pays.
//! Not here: the functions that hooks call (`builtins/module/`).

use alloc::string::String;
use alloc::vec::Vec;

use crate::string::Units;
use crate::string::made::Made;

/// How a text stands for bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Encoding {
    /// Text as such.
    Utf8,
    /// A unit is a byte.
    Latin1,
    /// Two digits are a byte.
    Hex,
    /// Four characters are three bytes.
    Base64,
    /// The same with other characters and without padding.
    Base64Url,
    /// A unit is two bytes, the low one first.
    Utf16Le,
}

const STANDARD: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const URL: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const HEX: &[u8; 16] = b"0123456789abcdef";

impl Encoding {
    /// The encoding with this name, upper and lower case alike.
    pub(crate) fn find(name: &str) -> Option<Self> {
        Some(match name.to_ascii_lowercase().as_str() {
            "utf8" | "utf-8" => Self::Utf8,
            "latin1" | "binary" => Self::Latin1,
            "hex" => Self::Hex,
            "base64" => Self::Base64,
            "base64url" => Self::Base64Url,
            "utf16le" | "utf-16le" | "ucs2" | "ucs-2" => Self::Utf16Le,
            _ => return None,
        })
    }

    /// As many bytes as a text stands for, or some more.
    pub(crate) fn decoded_len(self, text: Units<'_>) -> usize {
        match self {
            Self::Utf8 => text.utf8_len(),
            Self::Latin1 => text.len(),
            Self::Utf16Le => 2 * text.len(),
            Self::Hex => text.len() / 2,
            Self::Base64 | Self::Base64Url => text.len() / 4 * 3 + 2,
        }
    }

    /// As many bytes as the units of the text take that stands for bytes, or some more.
    pub(crate) fn encoded_size(self, bytes: &[u8]) -> usize {
        match self {
            Self::Utf8 if bytes.is_ascii() => bytes.len(),
            Self::Latin1 | Self::Utf16Le => bytes.len(),
            Self::Utf8 | Self::Hex => 2 * bytes.len(),
            Self::Base64 | Self::Base64Url => bytes.len().div_ceil(3) * 4,
        }
    }

    /// The bytes that a text stands for. What is no part of the encoding ends it or is passed over, as in Node.
    pub(crate) fn decode(self, text: Units<'_>) -> Vec<u8> {
        match self {
            Self::Utf8 => to_utf8(text),
            Self::Latin1 => text.iter().map(|unit| unit as u8).collect(),
            Self::Utf16Le => text.iter().flat_map(u16::to_le_bytes).collect(),
            Self::Hex => from_hex(text),
            Self::Base64 | Self::Base64Url => from_base64(text),
        }
    }

    /// Bytes as a text.
    pub(crate) fn encode(self, bytes: &[u8]) -> Made {
        match self {
            Self::Utf8 => Made::of_text(&String::from_utf8_lossy(bytes)),
            Self::Latin1 => Made::Narrow(bytes.to_vec()),
            Self::Utf16Le => {
                let pairs = bytes.chunks_exact(2);
                Made::of_units(pairs.map(|pair| u16::from_le_bytes([byte(pair, 0), byte(pair, 1)])).collect())
            }
            Self::Hex => Made::Narrow(bytes.iter().flat_map(|it| [digit(*it >> 4), digit(*it)]).collect()),
            Self::Base64 => Made::Narrow(to_base64(bytes, STANDARD, true)),
            Self::Base64Url => Made::Narrow(to_base64(bytes, URL, false)),
        }
    }
}

/// The text as UTF-8; half of a surrogate pair becomes U+FFFD. No longer than it is, as [`Encoding::decoded_len`] says.
fn to_utf8(text: Units<'_>) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.utf8_len());
    for c in char::decode_utf16(text.iter()) {
        bytes.extend_from_slice(c.unwrap_or(char::REPLACEMENT_CHARACTER).encode_utf8(&mut [0; 4]).as_bytes());
    }
    bytes
}

fn byte(bytes: &[u8], at: usize) -> u8 {
    bytes.get(at).copied().unwrap_or(0)
}

/// The hexadecimal digit of the lowest four bits, in lower case.
pub(crate) fn digit(value: u8) -> u8 {
    byte(HEX, usize::from(value & 15))
}

/// The four hexadecimal digits of a unit, in lower case.
pub(crate) fn four_digits(unit: u16) -> [u8; 4] {
    [12, 8, 4, 0].map(|shift| digit((unit >> shift) as u8))
}

/// A byte as URIs and forms have it: `%4A`.
pub(crate) fn percent_encoded(byte: u8) -> [u8; 3] {
    [b'%', digit(byte >> 4).to_ascii_uppercase(), digit(byte).to_ascii_uppercase()]
}

/// The value of a hexadecimal digit.
pub(crate) fn hex_value(unit: u8) -> Option<u8> {
    char::from(unit).to_digit(16).map(|value| value as u8)
}

fn from_hex(text: Units<'_>) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len() / 2);
    let mut units = text.iter();
    // Node reads the low byte of each unit.
    while let (Some(high), Some(low)) = (units.next(), units.next()) {
        let (Some(high), Some(low)) = (hex_value(high as u8), hex_value(low as u8)) else { break };
        bytes.push(high << 4 | low);
    }
    bytes
}

fn from_base64(text: Units<'_>) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 2);
    let (mut bits, mut n_bits) = (0_u32, 0);
    for unit in text.iter() {
        let value = match unit as u8 {
            it @ b'A'..=b'Z' => it - b'A',
            it @ b'a'..=b'z' => it - b'a' + 26,
            it @ b'0'..=b'9' => it - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b'=' => break,
            _ => continue,
        };
        bits = bits << 6 | u32::from(value);
        n_bits += 6;
        if n_bits >= 8 {
            n_bits -= 8;
            bytes.push((bits >> n_bits) as u8);
        }
    }
    bytes
}

fn to_base64(bytes: &[u8], alphabet: &[u8; 64], is_padded: bool) -> Vec<u8> {
    let mut text = Vec::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let bits = u32::from(byte(three, 0)) << 16 | u32::from(byte(three, 1)) << 8 | u32::from(byte(three, 2));
        for i in 0..4 {
            if i <= three.len() {
                text.push(byte(alphabet, (bits >> (18 - 6 * i) & 63) as usize));
            } else if is_padded {
                text.push(b'=');
            }
        }
    }
    text
}
