//! Hosts of addresses: names, and addresses of both versions of IP, as the URL standard reads and writes them.
//! Not here: where a host ends (`parse.rs`).

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write;

use super::Flaw;
use super::doubt::is_unsure;
use super::encode::{CONTROLS, decoded, encoded};

/// What each byte of a name outside ASCII takes beyond its own price: its labels are put together, looked at and encoded.
const BYTE_STEPS: u64 = 4;

/// The canonical text of a host. A scheme that is not of the web has hosts that are opaque.
pub(super) fn parse(text: &str, is_opaque: bool, owed: &mut u64) -> Result<String, Flaw> {
    if let Some(rest) = text.strip_prefix('[') {
        let inner = rest.strip_suffix(']').ok_or(Flaw::NoAddress)?;
        let pieces = parse_ipv6(inner.as_bytes()).ok_or(Flaw::NoAddress)?;
        return Ok(format!("[{}]", written_ipv6(&pieces)));
    }
    if is_opaque {
        return if text.bytes().any(is_forbidden) { Err(Flaw::NoAddress) } else { Ok(encoded(text, CONTROLS)) };
    }
    let name = decoded(text.as_bytes());
    let name = String::from_utf8_lossy(&name);
    let name = to_ascii(&name, owed)?;
    if name.is_empty() || name.bytes().any(|it| is_forbidden(it) || it <= 0x1F || matches!(it, b'%' | 0x7F)) {
        return Err(Flaw::NoAddress);
    }
    if ends_in_number(&name) {
        let number = parse_ipv4(&name).ok_or(Flaw::NoAddress)?;
        let [a, b, c, d] = number.to_be_bytes();
        return Ok(format!("{a}.{b}.{c}.{d}"));
    }
    Ok(name)
}

fn is_forbidden(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | b'\r') || b" #/:<>?@[\\]^|".contains(&byte)
}

/// A name in ASCII. A name that is ASCII already only gets small letters, whatever its labels say that they stand for.
fn to_ascii(name: &str, owed: &mut u64) -> Result<String, Flaw> {
    if name.is_ascii() {
        return Ok(name.to_ascii_lowercase());
    }
    if is_unsure(name) {
        return Err(Flaw::Unsure);
    }
    *owed += BYTE_STEPS * name.len() as u64;
    match idna::domain_to_ascii_cow(name.as_bytes(), idna::AsciiDenyList::EMPTY) {
        Ok(Cow::Borrowed(text)) => Ok(text.into()),
        Ok(Cow::Owned(text)) => Ok(text),
        Err(_) => Err(Flaw::NoAddress),
    }
}

fn ends_in_number(name: &str) -> bool {
    let name = name.strip_suffix('.').unwrap_or(name);
    let last = name.rsplit('.').next().unwrap_or("");
    !last.is_empty() && (last.bytes().all(|it| it.is_ascii_digit()) || number(last).is_some())
}

/// A number in decimal, in octal behind `0`, in hexadecimal behind `0x`. What is larger than any address is `u64::MAX`.
fn number(text: &str) -> Option<u64> {
    if text.is_empty() {
        return None;
    }
    let (digits, radix) = if let Some(rest) = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        (rest, 16)
    } else if text.len() >= 2 && text.starts_with('0') {
        (text.get(1..).unwrap_or(""), 8)
    } else {
        (text, 10)
    };
    let mut value: u64 = 0;
    for digit in digits.chars() {
        let digit = digit.to_digit(radix)?;
        value = value.saturating_mul(u64::from(radix)).saturating_add(u64::from(digit));
    }
    Some(value)
}

fn parse_ipv4(name: &str) -> Option<u32> {
    let name = name.strip_suffix('.').unwrap_or(name);
    let mut numbers = Vec::new();
    for part in name.split('.') {
        if numbers.len() == 4 {
            return None;
        }
        numbers.push(number(part)?);
    }
    let last = numbers.pop()?;
    if numbers.iter().any(|it| *it > 255) || last >= 1 << (8 * (4 - numbers.len())) {
        return None;
    }
    let high = numbers.iter().enumerate().map(|(at, it)| it << (8 * (3 - at))).sum::<u64>();
    u32::try_from(high + last).ok()
}

/// The eight pieces of an address of version 6.
fn parse_ipv6(text: &[u8]) -> Option<[u16; 8]> {
    let mut pieces: Vec<u16> = Vec::new();
    let mut compressed = None;
    let mut rest = text;
    if let [b':', more @ ..] = rest {
        rest = more.strip_prefix(b":")?;
        compressed = Some(0);
    }
    while !rest.is_empty() {
        if pieces.len() == 8 {
            return None;
        }
        if let [b':', more @ ..] = rest {
            if compressed.is_some() {
                return None;
            }
            rest = more;
            compressed = Some(pieces.len());
            continue;
        }
        let length = rest.iter().take(4).take_while(|it| it.is_ascii_hexdigit()).count();
        let (digits, more) = rest.split_at_checked(length)?;
        if let [b'.', ..] = more {
            if length == 0 || pieces.len() > 6 {
                return None;
            }
            pieces.extend(ipv4_inside(rest)?);
            break;
        }
        rest = match more {
            [] => more,
            [b':'] => return None,
            [b':', more @ ..] => more,
            _ => return None,
        };
        // No digits here means that the text begins with something else, which the match above has refused.
        let digits = core::str::from_utf8(digits).ok()?;
        pieces.push(if digits.is_empty() { 0 } else { u16::from_str_radix(digits, 16).ok()? });
    }
    filled(&pieces, compressed)
}

fn filled(pieces: &[u16], compressed: Option<usize>) -> Option<[u16; 8]> {
    let mut all = [0; 8];
    let at = match compressed {
        None if pieces.len() != 8 => return None,
        None => 8,
        Some(_) if pieces.len() == 8 => return None,
        Some(at) => at,
    };
    let (before, behind) = pieces.split_at_checked(at)?;
    for (to, from) in all.iter_mut().zip(before) {
        *to = *from;
    }
    for (to, from) in all.iter_mut().rev().zip(behind.iter().rev()) {
        *to = *from;
    }
    Some(all)
}

/// The last two pieces, written as an address of version 4: four decimal numbers without zeros before them.
fn ipv4_inside(text: &[u8]) -> Option<[u16; 2]> {
    let text = core::str::from_utf8(text).ok()?;
    let mut bytes = Vec::new();
    for part in text.split('.') {
        let is_number = !part.is_empty() && part.len() <= 3 && part.bytes().all(|it| it.is_ascii_digit());
        if bytes.len() == 4 || !is_number || part.len() > 1 && part.starts_with('0') {
            return None;
        }
        bytes.push(part.parse::<u8>().ok()?);
    }
    match bytes.as_slice() {
        [a, b, c, d] => Some([u16::from_be_bytes([*a, *b]), u16::from_be_bytes([*c, *d])]),
        _ => None,
    }
}

fn written_ipv6(pieces: &[u16; 8]) -> String {
    let (mut from, mut longest) = (0, 1);
    let mut at = 0;
    while at < 8 {
        let zeros = pieces.iter().skip(at).take_while(|it| **it == 0).count();
        if zeros > longest {
            (from, longest) = (at, zeros);
        }
        at += zeros + 1;
    }
    let mut text = String::new();
    let mut at = 0;
    while let Some(piece) = pieces.get(at) {
        if longest > 1 && at == from {
            text.push_str(if at == 0 { "::" } else { ":" });
            at += longest;
            continue;
        }
        // Writing to a string cannot fail.
        let _ = write!(text, "{piece:x}");
        if at < 7 {
            text.push(':');
        }
        at += 1;
    }
    text
}
