//! URLs as `console.log` shows them: their parts, and the pairs of their query. Not here: everything else (`inspect.rs`).

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::layout::Kind;
use crate::machine::{Run, Slot, state};
use crate::url::{PARTS, pairs_of, part_of, query_of};
use crate::value::Word;

use super::{ITEMS_MAX, Inspector, LINE, Sort, layout, more_items, quote};

impl Inspector<'_> {
    /// `URL { href: 'http://a/', … }`
    pub(super) fn url(&mut self, value: Word, depth: usize) -> Run<String> {
        let maker = self.constructor(value, depth)?.unwrap_or_else(|| String::from("URL"));
        if depth > self.shown.depth {
            let is_bare = self.keys(value, Sort::Url)?.is_empty();
            return Ok(if is_bare { format!("{maker} {{}}") } else { format!("[{maker}]") });
        }
        self.refuse_any_own(value, &PARTS)?;
        self.refuse_own(value, "searchParams")?;
        let text = self.machine.heap.word(value.offset() + 2);
        let href = if text.is_string() { self.plain(text)? } else { String::new() };
        // Each part is read off the text anew.
        self.machine.charge(16 * href.len() as u64)?;
        let mut entries = Vec::new();
        for (number, name) in PARTS.iter().enumerate() {
            if *name == "hash" {
                let params = self.machine.heap.word(value.offset() + 3);
                let is_params = params.is_object() && self.machine.heap.kind(params.offset()) == Kind::UrlSearchParams;
                let pairs = if is_params {
                    self.pairs(self.machine.heap.word(params.offset() + 2))?
                } else {
                    pairs_of(part_of(&href, 9).strip_prefix('?').unwrap_or(""))
                };
                let shown = named("URLSearchParams", &shown(&pairs), self.indentation + 2);
                entries.push(format!("searchParams: {shown}"));
            }
            entries.push(format!("{name}: {}", quoted(&part_of(&href, number))));
        }
        self.spend(entries.iter().map(String::len).sum())?;
        layout::reduce(entries, "", (&format!("{maker} {{"), "}"), self.indentation, false, None)
    }

    /// `URLSearchParams { 'a' => '1' }`, and an iterator over one.
    pub(super) fn url_search_params(&mut self, value: Word, depth: usize) -> Run<String> {
        if depth > self.shown.depth {
            return Ok(String::from("[Object]"));
        }
        let (first, second) = (self.machine.heap.word(value.offset() + 2), self.machine.heap.word(value.offset() + 3));
        let is_iterator = first.is_object() && self.machine.heap.kind(first.offset()) == Kind::UrlSearchParams;
        if !is_iterator {
            let maker = self.constructor(value, depth)?.unwrap_or_else(|| String::from("URLSearchParams"));
            let pairs = self.pairs(first)?;
            let entries = shown(&pairs);
            self.spend(entries.iter().map(String::len).sum())?;
            return Ok(named(&maker, &entries, self.indentation));
        }
        let state = second.as_number().unwrap_or(0.0) as usize;
        let list = self.machine.heap.word(first.offset() + 2);
        let pairs = self.pairs(list)?;
        self.rest_of(pairs.get(state / 4..).unwrap_or(&[]), state % 4, self.shown.depth - depth)
    }

    /// What is left to an iterator. Node shows each item for itself, and before that all of them as an array, to see whether it
    /// would break lines.
    fn rest_of(&mut self, pairs: &[(String, String)], kind: usize, left: usize) -> Run<String> {
        let items = |indentation, is_shown: bool| -> Run<Vec<String>> {
            let item = |(name, value): &(String, String)| match kind {
                0 if is_shown => self.array(Vec::from([quoted(name), quoted(value)]), indentation),
                0 => Ok(String::from("[Array]")),
                1 => Ok(quoted(name)),
                _ => Ok(quoted(value)),
            };
            pairs.iter().map(item).collect()
        };
        let (all, each) = (items(2, left > 1)?, items(0, left > 0)?);
        self.spend(each.iter().map(String::len).sum())?;
        let is_broken = left > 0 && !all.is_empty() && self.array(all, 0)?.contains('\n');
        let (space, separator) = if is_broken { ("\n  ", ",\n  ") } else { (" ", ", ") };
        let text = format!("URLSearchParams Iterator {{{space}{} }}", each.join(separator));
        Ok(text.replace('\n', &format!("\n{}", layout::spaces(self.indentation))))
    }

    /// The text of an array of items, for itself.
    fn array(&self, mut items: Vec<String>, indentation: usize) -> Run<String> {
        let count = items.len();
        if count > ITEMS_MAX {
            items.truncate(ITEMS_MAX);
            items.push(more_items(count - ITEMS_MAX));
        }
        if self.shown.hidden {
            items.push(format!("[length]: {count}"));
        }
        layout::reduce(items, "", ("[", "]"), indentation, true, Some(&mut |_| Ok(false)))
    }

    /// What `%s` gives: the text of the address, the pairs as a query.
    pub(super) fn url_as_text(&mut self, value: Word) -> Run<Option<String>> {
        if !value.is_object() {
            return Ok(None);
        }
        let first = self.machine.heap.word(value.offset() + 2);
        match self.machine.heap.kind(value.offset()) {
            Kind::Url if first.is_string() => self.plain(first).map(Some),
            Kind::UrlSearchParams if first.is_object() && self.machine.heap.kind(first.offset()) == Kind::Array => {
                let text = query_of(&self.pairs(first)?);
                self.machine.charge(text.len() as u64 / 4)?;
                Ok(Some(text))
            }
            _ => Ok(None),
        }
    }

    /// A string that is on the heap.
    fn plain(&mut self, value: Word) -> Run<String> {
        self.machine.charged_text(value)
    }

    /// The pairs in an array of names and values.
    fn pairs(&mut self, list: Word) -> Run<Vec<(String, String)>> {
        if !list.is_object() || self.machine.heap.kind(list.offset()) != Kind::Array {
            return Ok(Vec::new());
        }
        self.machine.put(state::SCRATCH + 5, list);
        let slot = Slot(state::SCRATCH + 5);
        let length = self.machine.array_length(list.offset());
        self.machine.charge(u64::from(length))?;
        let mut texts = Vec::new();
        for index in 0..length {
            let at = self.machine.at(slot.0).offset();
            let element = self.machine.own_element(at, index).unwrap_or(Word::UNDEFINED);
            texts.push(if element.is_string() { self.plain(element)? } else { String::new() });
        }
        let mut texts = texts.into_iter();
        let mut pairs = Vec::new();
        while let (Some(name), Some(value)) = (texts.next(), texts.next()) {
            pairs.push((name, value));
        }
        Ok(pairs)
    }
}

fn quoted(text: &str) -> String {
    quote::quoted(&text.encode_utf16().collect::<Vec<u16>>())
}

fn shown(pairs: &[(String, String)]) -> Vec<String> {
    pairs.iter().map(|(name, value)| format!("{} => {}", quoted(name), quoted(value))).collect()
}

/// On one line if that is short enough, else one to a line; the closing brace stays with the last.
fn named(name: &str, entries: &[String], indentation: usize) -> String {
    if entries.is_empty() {
        return format!("{name} {{}}");
    }
    let units = |text: &String| text.encode_utf16().count();
    let length = entries.iter().map(|it| units(it) + 2).sum::<usize>() - 2;
    if length > LINE {
        let line = format!("\n{}", layout::spaces(indentation + 2));
        return format!("{name} {{{line}{} }}", entries.join(&format!(",{line}")));
    }
    format!("{name} {{ {} }}", entries.join(", "))
}
