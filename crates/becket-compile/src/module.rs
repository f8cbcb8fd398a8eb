//! A checked module to a compiled one: its functions one after the other, its imports and exports, its pools.
//! Not here: what a function becomes (`function.rs`).

use becket_bytecode::erased::{Erased, Fill};
use becket_bytecode::module::{Capture, Export, Function, Import, Module, Type};
use becket_check::checked::{Checked, ClassPart, FunctionId};
use becket_syntax::ast;

use crate::Options;
use crate::binding::Home;
use crate::constant::Pools;
use crate::function;

/// What the place that makes a closure knows of a function that is compiled later.
#[derive(Clone, Debug, Default)]
pub(crate) struct Site {
    /// The function's name: a string.
    pub(crate) name: Option<u32>,
    /// Where its captures come from.
    pub(crate) captures: Option<Vec<Capture>>,
}

/// A module while it is compiled.
#[derive(Debug)]
pub(crate) struct Builder<'c, 'a> {
    pub(crate) checked: &'c Checked<'a>,
    pub(crate) pools: Pools,
    /// For each function, what is known of it so far. A closure is made in the enclosing function, which has a lower number.
    pub(crate) sites: Vec<Site>,
    /// For each binding, where the function that holds it keeps it.
    pub(crate) homes: Vec<Home>,
    /// For places of iterables, the notes of calls that fail there.
    pub(crate) expected: std::collections::BTreeMap<u32, u32>,
    /// For each binding, the function that it always holds once it is initialised.
    pub(crate) known_functions: Vec<Option<FunctionId>>,
    /// For each binding, its number plus one among the captures of the function that is being compiled.
    pub(crate) capture_numbers: Vec<u16>,
    /// What the text of functions does not show.
    pub(crate) erased: Vec<Erased>,
    /// How many variables the module has; the top level may add some.
    pub(crate) n_slots: u32,
}

/// Compiles all of it.
pub(crate) fn module(checked: &Checked<'_>, options: &Options<'_>) -> Module {
    let n_bindings = checked.bindings.len();
    let mut builder = Builder {
        checked,
        pools: Pools::new(checked.module.names.len(), options.constants_max),
        sites: vec![Site::default(); checked.functions.len()],
        homes: vec![Home::None; n_bindings],
        expected: std::collections::BTreeMap::new(),
        known_functions: vec![None; n_bindings],
        capture_numbers: vec![0; n_bindings],
        erased: checked.module.erased.iter().map(erased).collect(),
        n_slots: checked.n_slots,
    };
    builder.pools.string("");
    let functions: Vec<Function> =
        (0..checked.functions.len()).map(|index| function::function(&mut builder, FunctionId(index as u32))).collect();
    let mut module = Module {
        wide: wide(checked.source, &functions),
        inferred: inferred(&mut builder, &functions),
        functions,
        n_slots: builder.n_slots,
        exports: exports(&mut builder),
        imports: imports(&mut builder),
        reads: checked.reads.as_ref().map(|paths| paths.iter().map(|path| builder.pools.string(path)).collect()),
        source_hash: *blake3::hash(checked.source.as_bytes()).as_bytes(),
        source: options.keeps_source.then(|| checked.source.to_string()),
        erased: if options.keeps_source { builder.erased } else { Vec::new() },
        file_name: builder.pools.string(options.file_name),
        line_starts: line_starts(checked.source),
        ..Module::default()
    };
    builder.pools.finish(&mut module);
    module
}

/// What was erased, as blobs have it.
pub(crate) fn erased(it: &ast::Erased) -> Erased {
    let fill = match it.fill {
        ast::Fill::Blank => Fill::Blank,
        ast::Fill::Semicolon => Fill::Semicolon,
        ast::Fill::Open => Fill::Open,
        ast::Fill::Close => Fill::Close,
    };
    Erased { start: it.span.start, end: it.span.end, fill }
}

/// What stacks call the functions that have no name.
fn inferred(builder: &mut Builder<'_, '_>, functions: &[Function]) -> Vec<(u32, u32)> {
    let checked = builder.checked;
    let no_name = builder.pools.string("");
    let start_of = |id: u32| {
        let info = checked.function(FunctionId(id));
        let class = match info.part {
            Some(ClassPart::Constructor(class)) => Some(class),
            _ => info.constructor_of,
        };
        match (class, info.node) {
            (Some(class), _) => Some(checked.class(class).node.span.start),
            (None, node) => node.map(|node| node.span.start),
        }
    };
    let unnamed = (0..).zip(functions).filter(|(_, function)| function.name == no_name);
    let unnamed: Vec<(u32, u32)> = unnamed.filter_map(|(id, _)| Some((id, start_of(id)?))).collect();
    let names = crate::infer::names(checked.module, &unnamed.iter().map(|(_, start)| *start).collect());
    unnamed.iter().filter_map(|(id, start)| Some((*id, builder.pools.string(names.get(start)?)))).collect()
}

/// Where each line begins. ECMA-262 12.3
fn line_starts(source: &str) -> Vec<u32> {
    let bytes = source.as_bytes();
    if source.is_ascii() && !bytes.contains(&b'\r') {
        return line_starts_of_ascii(bytes);
    }
    // The bytes that a line terminator can begin with.
    let is_first = |byte: &u8| matches!(byte, b'\n' | b'\r' | 0xE2);
    let mut starts = vec![0];
    let mut at = 0;
    while let Some(next) = bytes.get(at..).and_then(|rest| rest.iter().position(is_first)) {
        at += next;
        let (len, is_end) = match bytes.get(at..) {
            Some([b'\r', b'\n', ..]) => (1, false),
            Some([0xE2, 0x80, 0xA8 | 0xA9, ..]) => (3, true),
            Some([0xE2, ..]) => (1, false),
            _ => (1, true),
        };
        at += len;
        if is_end {
            starts.push(at as u32);
        }
    }
    starts
}

/// The same of ASCII in which only line feeds end lines: eight bytes at a time.
fn line_starts_of_ascii(bytes: &[u8]) -> Vec<u32> {
    const EACH: u64 = 0x0101_0101_0101_0101;
    let mut starts = Vec::with_capacity(2 + bytes.len() / 16);
    starts.push(0);
    let (words, rest) = bytes.as_chunks::<8>();
    for (at, word) in (0..).step_by(8).zip(words) {
        // No byte of ASCII has its highest bit, so that adding sets it in all but those that are 0 here.
        let others = (u64::from_le_bytes(*word) ^ (u64::from(b'\n') * EACH)) + 0x7f * EACH;
        let mut ends = !others & (0x80 * EACH);
        while ends != 0 {
            starts.push(at + ends.trailing_zeros() / 8 + 1);
            ends &= ends - 1;
        }
    }
    let begin = (bytes.len() - rest.len()) as u32;
    starts.extend((begin..).zip(rest).filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at + 1));
    starts
}

/// What `Module::wide` has to say of the offsets that the functions' lines name.
fn wide(source: &str, functions: &[Function]) -> Vec<(u32, u32)> {
    if source.is_ascii() {
        return Vec::new();
    }
    let mut offsets: Vec<u32> =
        functions.iter().flat_map(|function| function.lines.iter()).map(|line| line.span.0).collect();
    offsets.sort_unstable();
    offsets.dedup();
    let starts = line_starts(source);
    let mut starts = starts.iter().copied().peekable();
    let mut offsets = offsets.into_iter().peekable();
    let (mut found, mut surplus) = (Vec::new(), 0);
    for (at, c) in source.char_indices() {
        let at = at as u32;
        if starts.next_if_eq(&at).is_some() {
            surplus = 0;
        }
        if offsets.next_if_eq(&at).is_some() && surplus > 0 {
            found.push((at, surplus));
        }
        // Node does not count a byte order mark.
        let units = if at == 0 && c == '\u{feff}' { 0 } else { c.len_utf16() };
        surplus += (c.len_utf8() - units) as u32;
    }
    found
}

fn exports(builder: &mut Builder<'_, '_>) -> Vec<Export> {
    let checked = builder.checked;
    let export = |export: &becket_check::checked::ExportInfo<'_>| {
        let slot = checked.binding(export.binding).slot?;
        Some(Export { name: builder.pools.string(export.name), slot })
    };
    checked.exports.iter().filter_map(export).collect()
}

fn imports(builder: &mut Builder<'_, '_>) -> Vec<Import> {
    let mut imports = Vec::new();
    for import in &builder.checked.imports {
        let mut intern = |text: &str| builder.pools.string(text);
        let (module, name) = (intern(&import.module), intern(&import.name));
        let mut params = import.signature.params_to_manifest(&mut intern);
        for param in &mut params {
            flatten(&mut param.ty, becket_bytecode::blob::TYPE_DEPTH_MAX);
        }
        let mut returns = import.signature.returns.to_manifest(&mut intern);
        flatten(&mut returns, becket_bytecode::blob::TYPE_DEPTH_MAX);
        imports.push(Import {
            module,
            name,
            effect: import.signature.effect,
            params,
            returns,
            is_async: import.signature.is_async,
        });
    }
    imports
}

/// Lets what is nested deeper than a blob may hold be any data.
fn flatten(ty: &mut Type, depth: u32) {
    let Some(depth) = depth.checked_sub(1) else {
        *ty = Type::Any;
        return;
    };
    match ty {
        Type::Any | Type::Undefined | Type::Null | Type::Boolean | Type::Number | Type::String | Type::Literal(_) => (),
        Type::Array(elem) | Type::Record(elem) => flatten(elem, depth),
        Type::Tuple(elems) | Type::Union(elems) => elems.iter_mut().for_each(|elem| flatten(elem, depth)),
        Type::Object(props) => props.iter_mut().for_each(|prop| flatten(&mut prop.ty, depth)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_ascii_begin_behind_each_line_feed() {
        for text in ["", "\n", "a", "a\n\nb", "\n\n\n\n\n\n\n\n\n", "1234567\n9\x0b\t\x7f\x00\n12345678\n\n"] {
            for n in 0..9 {
                let text = format!("{}{text}", "x".repeat(n));
                let starts: Vec<u32> =
                    std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at as u32 + 1)).collect();
                assert_eq!(line_starts(&text), starts, "{text:?}");
            }
        }
    }
}
