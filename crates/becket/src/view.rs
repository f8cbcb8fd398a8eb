//! What a compiled hook says of itself: its manifest, its listing, its size.
//! Not here: the text of a listing (becket-bytecode).

use becket_bytecode::disassemble::listing;
use becket_bytecode::module::{Effect, Module, Text};
use becket_bytecode::{COST_MODEL, EDITION, FORMAT, blob};
use becket_host::journal::hex;

use crate::hook::Hook;

/// What a hook needs and offers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Manifest {
    /// The blob's content hash, in hexadecimal digits.
    pub id: String,
    /// The versions of format, edition and cost model.
    pub versions: (u16, u16, u16),
    /// The source file's name.
    pub file_name: String,
    /// The source's hash.
    pub source_hash: String,
    /// The functions that can be called, `default` for the default export.
    pub exports: Vec<String>,
    /// The host functions that it needs.
    pub imports: Vec<Import>,
    /// Paths of the event that the default export reads; `None`: all of it.
    pub reads: Option<Vec<String>>,
    /// How many functions it has, the top level included.
    pub functions: usize,
    /// How many instructions they have.
    pub instructions: usize,
    /// Bytes of the blob.
    pub bytes: usize,
    /// Bytes of the blob that are the source.
    pub source_bytes: usize,
}

/// A host function that a hook needs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Import {
    /// The capability module.
    pub module: String,
    /// The function.
    pub name: String,
    /// What calling it does to the world.
    pub effect: Effect,
}

impl Hook {
    /// What the hook needs and offers.
    pub fn manifest(&self) -> Manifest {
        let program = &self.linkage.program;
        let module = &program.module;
        let string = |index: u32| module.strings.get(index as usize).map_or_else(String::new, Text::to_display);
        let import = |import: &becket_bytecode::module::Import| Import {
            module: string(import.module),
            name: string(import.name),
            effect: import.effect,
        };
        let decoded = self.module();
        Manifest {
            id: hex(&self.id()),
            versions: (FORMAT, EDITION, COST_MODEL),
            file_name: self.file_name(),
            source_hash: hex(&module.source_hash),
            exports: module.exports.iter().map(|export| string(export.name)).collect(),
            imports: module.imports.iter().map(import).collect(),
            reads: module.reads.as_ref().map(|reads| reads.iter().map(|path| string(*path)).collect()),
            functions: decoded.functions.len(),
            instructions: decoded.functions.iter().map(|function| function.code.len()).sum(),
            bytes: self.bytes().len(),
            source_bytes: self.linkage.program.source().map_or(0, str::len),
        }
    }

    /// The code as text, a line for each instruction.
    pub fn listing(&self) -> String {
        listing(&self.module())
    }

    /// The module as the blob holds it; the program that runs is made from it and keeps no such code.
    fn module(&self) -> Module {
        blob::decode_code(&self.linkage.blob).map_or_else(|_| Module::default(), blob::Decoded::into_module)
    }
}
