//! `string.normalize()`: the Unicode normalization forms, by the version of Unicode that the reference Node has. Not here: the
//! algorithm and its tables (the crate `unicode-normalization`).

use alloc::vec::Vec;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, decompose_canonical, decompose_compatible};

use crate::machine::Run;
use crate::native::Cx;
use crate::string::Units;
use crate::value::Word;

/// Which form.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Form {
    Nfc,
    Nfd,
    Nfkc,
    Nfkd,
}

/// `string.normalize(form)`. ECMA-262 22.1.3.15.
pub(crate) fn normalize(cx: &mut Cx<'_>) -> Run<Word> {
    cx.bail_on_objects(1)?;
    let this = cx.coerce_this()?;
    let form = cx.arg(0).word();
    let form = if form == Word::UNDEFINED {
        Form::Nfc
    } else {
        let name = cx.coerce_text(0)?;
        let text = cx.machine.charged_text(cx.get(name).word())?;
        match text.as_str() {
            "NFC" => Form::Nfc,
            "NFD" => Form::Nfd,
            "NFKC" => Form::Nfkc,
            "NFKD" => Form::Nfkd,
            _ => return Err(cx.throw_range("The normalization form should be one of NFC, NFD, NFKC, NFKD.")),
        }
    };
    let len = cx.open(this)?;
    // Each character is looked up, and marks that follow each other are sorted.
    cx.charge(len / 4)?;
    // Below these nothing is composed or decomposed.
    let plain = if form == Form::Nfc { 0x300 } else { 0x80 };
    if cx.units(this).iter().all(|unit| unit < plain) {
        return Ok(cx.get(this).word());
    }
    cx.charge(len * 8)?;
    // Marks that follow each other are kept to be sorted, each in a word, in a list that doubles.
    let kept = longest_run_of_marks(cx.units(this), form);
    cx.machine.room_beside(2 * len + 16 * kept)?;
    let units: Vec<u16> = cx.units(this).iter().collect();
    let mut out = Output { units: Vec::with_capacity(len), room: len };
    // Half a pair is a character by itself, which nothing composes with.
    let mut rest = units.as_slice();
    loop {
        let mut decoded = char::decode_utf16(rest.iter().copied());
        let whole: usize = decoded.by_ref().map_while(Result::ok).map(char::len_utf16).sum();
        let chars = char::decode_utf16(rest.get(..whole).unwrap_or(&[]).iter().copied()).flatten();
        match form {
            Form::Nfc => push(cx, &mut out, chars.nfc())?,
            Form::Nfd => push(cx, &mut out, chars.nfd())?,
            Form::Nfkc => push(cx, &mut out, chars.nfkc())?,
            Form::Nfkd => push(cx, &mut out, chars.nfkd())?,
        }
        let Some(half) = rest.get(whole) else { break };
        out.units.push(*half);
        rest = rest.get(whole + 1..).unwrap_or(&[]);
    }
    cx.new_units(&out.units)
}

/// How many marks follow each other at most when all is decomposed.
fn longest_run_of_marks(units: Units<'_>, form: Form) -> usize {
    let (mut longest, mut run) = (0, 0);
    let mut note = |c: char| {
        run = if canonical_combining_class(c) != 0 { run + 1 } else { 0 };
        longest = longest.max(run);
    };
    for c in char::decode_utf16(units.iter()) {
        match (c.unwrap_or('a'), form) {
            (c, Form::Nfc | Form::Nfd) => decompose_canonical(c, &mut note),
            (c, Form::Nfkc | Form::Nfkd) => decompose_compatible(c, &mut note),
        }
    }
    longest
}

/// What is made, and for how many units there is room.
struct Output {
    units: Vec<u16>,
    room: usize,
}

fn push(cx: &mut Cx<'_>, out: &mut Output, chars: impl Iterator<Item = char>) -> Run<()> {
    for c in chars {
        if out.units.len() + 2 > out.room {
            out.room += out.room / 2 + 1024;
            cx.room_for_text(out.room, false)?;
        }
        out.units.extend_from_slice(c.encode_utf16(&mut [0; 2]));
    }
    Ok(())
}
