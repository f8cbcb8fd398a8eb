//! The builtin modules `becket:…`: pure functions for what hooks of other platforms take from Node's modules. Not here: digests
//! (`module/digest.rs`), escapes of query strings (`module/query.rs`), encodings (`crate::encoding`), and what is written in
//! the hook language (`stdlib-api/querystring.js`).

use alloc::format;
use alloc::vec::Vec;

use crate::bytes::Element;
use crate::encoding::Encoding;
use crate::layout::Kind;
use crate::machine::{Run, Slot, Trap};
use crate::native::Cx;
use crate::value::{Tag, Word};

use digest::Algorithm;

mod digest;
pub(crate) mod query;

/// The position of an argument that must be a string, made flat.
fn text(cx: &mut Cx<'_>, index: usize, name: &str) -> Run<Slot> {
    if cx.arg(index).tag() != Tag::String {
        return Err(cx.throw_type(&format!("{name} must be a string")));
    }
    let slot = cx.arg_slot(index);
    cx.open(slot)?;
    Ok(slot)
}

/// An argument that names an encoding; `default` where it is missing.
fn encoding(cx: &mut Cx<'_>, index: usize, default: Encoding) -> Run<Encoding> {
    if *cx.arg(index) == Word::UNDEFINED {
        return Ok(default);
    }
    let slot = text(cx, index, "encoding")?;
    let units = cx.units(slot);
    let found = (units.len() <= 16).then(|| Encoding::find(&units.to_display())).flatten();
    match found {
        Some(encoding) => Ok(encoding),
        None => Err(cx.throw_type("encoding must be utf8, hex, base64, base64url, latin1 or utf16le")),
    }
}

/// The bytes that the string at a position stands for. Pays by its length.
fn bytes(cx: &mut Cx<'_>, slot: Slot, encoding: Encoding) -> Run<Vec<u8>> {
    cx.charge(cx.units(slot).len() / 4)?;
    cx.machine.room_beside(encoding.decoded_len(cx.units(slot)))?;
    Ok(encoding.decode(cx.units(slot)))
}

/// The bytes of an argument: of a string its UTF-8, of a Uint8Array what it holds. Pays by their number.
fn data(cx: &mut Cx<'_>, index: usize, name: &str) -> Run<Vec<u8>> {
    if let Some(bytes) = held(cx, index)? {
        return Ok(bytes);
    }
    if cx.arg(index).tag() != Tag::String {
        return Err(cx.throw_type(&format!("{name} must be a string or a Uint8Array")));
    }
    let slot = text(cx, index, name)?;
    bytes(cx, slot, Encoding::Utf8)
}

/// The bytes of an argument that is a Uint8Array.
fn held(cx: &mut Cx<'_>, index: usize) -> Run<Option<Vec<u8>>> {
    let value = cx.arg(index).word();
    let is_bytes =
        cx.machine.is_kind(value, Kind::TypedArray) && cx.machine.element_kind(value.offset()) == Element::Uint8;
    if !is_bytes {
        return Ok(None);
    }
    let view = cx.machine.typed_view(value);
    cx.charge(4 + view.as_ref().map_or(0, |view| view.length as usize / 16))?;
    cx.machine.room_beside(view.as_ref().map_or(0, |view| view.length as usize))?;
    let view = cx.machine.typed_view(cx.arg(index).word());
    Ok(Some(view.map_or(Vec::new(), |view| cx.machine.view_bytes(&view).to_vec())))
}

/// Bytes as a string. Pays by their number.
fn string(cx: &mut Cx<'_>, bytes: &[u8], encoding: Encoding) -> Run<Word> {
    cx.charge(bytes.len() / 4)?;
    cx.machine.room_beside(encoding.encoded_size(bytes))?;
    cx.new_string(encoding.encode(bytes).units())
}

/// The bytes of one string in one encoding, as a string in another.
fn recode(cx: &mut Cx<'_>, slot: Slot, from: Encoding, to: Encoding) -> Run<Word> {
    let bytes = bytes(cx, slot, from)?;
    string(cx, &bytes, to)
}

/// `encode(text)` and `encodeUrl(text)` of `becket:base64`.
pub(crate) fn encode(cx: &mut Cx<'_>, to: Encoding) -> Run<Word> {
    let slot = text(cx, 0, "text")?;
    recode(cx, slot, Encoding::Utf8, to)
}

/// `decode(text)` of `becket:base64`.
pub(crate) fn decode(cx: &mut Cx<'_>) -> Run<Word> {
    let slot = text(cx, 0, "text")?;
    recode(cx, slot, Encoding::Base64, Encoding::Utf8)
}

/// `transcode(text, from, to)` of `becket:bytes`.
pub(crate) fn transcode(cx: &mut Cx<'_>) -> Run<Word> {
    let slot = text(cx, 0, "text")?;
    let from = encoding(cx, 1, Encoding::Utf8)?;
    let to = encoding(cx, 2, Encoding::Utf8)?;
    recode(cx, slot, from, to)
}

/// `fromText(text, encoding)` of `becket:bytes`.
pub(crate) fn from_text(cx: &mut Cx<'_>) -> Run<Word> {
    let slot = text(cx, 0, "text")?;
    let encoding = encoding(cx, 1, Encoding::Utf8)?;
    let bytes = bytes(cx, slot, encoding)?;
    cx.charge(bytes.len() / 16)?;
    cx.machine.new_typed_from(&bytes)
}

/// `toText(bytes, encoding)` of `becket:bytes`.
pub(crate) fn to_text(cx: &mut Cx<'_>) -> Run<Word> {
    let encoding = encoding(cx, 1, Encoding::Utf8)?;
    match held(cx, 0)? {
        Some(bytes) => string(cx, &bytes, encoding),
        None => Err(cx.throw_type("bytes must be a Uint8Array")),
    }
}

/// `byteLength(text, encoding)` of `becket:bytes`.
pub(crate) fn byte_length(cx: &mut Cx<'_>) -> Run<Word> {
    let slot = text(cx, 0, "text")?;
    let encoding = encoding(cx, 1, Encoding::Utf8)?;
    let bytes = bytes(cx, slot, encoding)?;
    Ok(Word::number(bytes.len() as f64))
}

/// An argument that names a digest.
fn algorithm(cx: &mut Cx<'_>, index: usize) -> Run<Algorithm> {
    let slot = text(cx, index, "algorithm")?;
    let units = cx.units(slot);
    let found = (units.len() <= 16).then(|| Algorithm::find(&units.to_display())).flatten();
    match found {
        Some(algorithm) => Ok(algorithm),
        None => Err(cx.throw_type("algorithm must be sha1, sha256, sha384 or sha512")),
    }
}

/// An argument that says how bytes are given.
fn output(cx: &mut Cx<'_>, index: usize) -> Run<Encoding> {
    match encoding(cx, index, Encoding::Hex)? {
        it @ (Encoding::Hex | Encoding::Base64 | Encoding::Base64Url) => Ok(it),
        Encoding::Utf8 | Encoding::Latin1 | Encoding::Utf16Le => {
            Err(cx.throw_type("output must be hex, base64 or base64url"))
        }
    }
}

/// `hash(algorithm, text, output)` of `becket:crypto`.
pub(crate) fn hash(cx: &mut Cx<'_>) -> Run<Word> {
    let algorithm = algorithm(cx, 0)?;
    let message = data(cx, 1, "text")?;
    let output = output(cx, 2)?;
    cx.charge(algorithm.price(message.len(), 1))?;
    string(cx, &algorithm.digest(&[&message]), output)
}

/// `hmac(algorithm, key, text, output)` of `becket:crypto`.
pub(crate) fn hmac(cx: &mut Cx<'_>) -> Run<Word> {
    let algorithm = algorithm(cx, 0)?;
    let key = data(cx, 1, "key")?;
    let message = data(cx, 2, "text")?;
    let output = output(cx, 3)?;
    cx.charge(algorithm.price(key.len() + message.len(), 4))?;
    string(cx, &algorithm.hmac(&key, &message), output)
}

/// `timingSafeEqual(a, b)` of `becket:crypto`.
pub(crate) fn timing_safe_equal(cx: &mut Cx<'_>) -> Run<Word> {
    let (a, b) = (data(cx, 0, "a")?, data(cx, 1, "b")?);
    if a.len() != b.len() {
        return Ok(Word::FALSE);
    }
    let differences = a.iter().zip(&b).fold(0, |differences, (a, b)| differences | (a ^ b));
    Ok(Word::bool(core::hint::black_box(differences) == 0))
}

/// `new URL(…)` and `new URLSearchParams(…)`, which the hook language goes on with.
pub(crate) fn construct_url(cx: &mut Cx<'_>, name: &str) -> Run<Word> {
    if cx.is_construct() {
        return Err(Trap::Bail);
    }
    Err(cx.throw_type(&format!("Class constructor {name} cannot be invoked without 'new'")))
}
