//! The policy: which capabilities are granted, and whether a program may run under it. The blob's manifest says what the
//! program needs; it is believed only as far as it agrees with this host's own declarations.
//! Not here: the same question at compile time (becket-check asks it of the source), and the calls themselves (`drive.rs`).

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use becket_bytecode::blob::TYPE_DEPTH_MAX;
use becket_bytecode::module::{Import, Module, Text, Type};

use crate::registry::{Declaration, Function, Registry};
use crate::seal::Key;

/// The capabilities that are granted, by name. There is no name for all of them.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Grants(BTreeSet<String>);

impl Grants {
    /// Grants one more.
    pub fn allow(&mut self, capability: &str) {
        self.0.insert(capability.to_owned());
    }

    /// Whether it is granted.
    pub fn has(&self, capability: &str) -> bool {
        self.0.contains(capability)
    }

    /// All, in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}

/// Why a program may not run here.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// This host declares no such function.
    NotDeclared(String, String),
    /// The function is declared, and its capability is not granted.
    NotGranted(String, String, String),
    /// The program was compiled against another declaration of the function.
    OtherDeclaration(String, String),
    /// The function is declared and granted, and this host has nothing to run for it.
    NotProvided(String, String),
    /// A person must agree to each call of the function, and this host has no key to suspend runs with.
    NoKey(String, String),
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotDeclared(module, name) => write!(f, "`{module}.{name}` is not declared by this host"),
            Self::NotGranted(module, name, capability) => {
                write!(f, "`{module}.{name}` needs the capability `{capability}`, which is not granted")
            }
            Self::OtherDeclaration(module, name) => {
                write!(
                    f,
                    "`{module}.{name}` is declared otherwise here than where the hook was compiled: compile it again"
                )
            }
            Self::NotProvided(module, name) => {
                write!(f, "`{module}.{name}` is declared and granted, but this host has no function for it")
            }
            Self::NoKey(module, name) => {
                write!(f, "`{module}.{name}` needs approval, and this host has no key to seal waiting runs with")
            }
        }
    }
}

/// An import of a program, with the function of this host that it stands for.
#[derive(Clone, Debug)]
pub struct Linked {
    /// The capability module.
    pub module: String,
    /// The function of the module.
    pub name: String,
    /// How this host declares it.
    pub declaration: Arc<Declaration>,
    /// What runs.
    pub function: Function,
}

/// Links a program's imports to the functions of this host, in order.
///
/// # Errors
/// All reasons for which the program may not run here.
pub fn link(
    module: &Module,
    registry: &Registry,
    grants: &Grants,
    key: Option<&Key>,
) -> Result<Vec<Linked>, Vec<Refusal>> {
    let mut linked = Vec::with_capacity(module.imports.len());
    let mut refusals = Vec::new();
    for import in &module.imports {
        match link_one(module, import, registry, grants) {
            Ok(it) if it.declaration.needs_approval && key.is_none() => {
                refusals.push(Refusal::NoKey(it.module, it.name));
            }
            Ok(it) => linked.push(it),
            Err(refusal) => refusals.push(refusal),
        }
    }
    if refusals.is_empty() { Ok(linked) } else { Err(refusals) }
}

fn link_one(module: &Module, import: &Import, registry: &Registry, grants: &Grants) -> Result<Linked, Refusal> {
    let (of, name) = (string(module, import.module), string(module, import.name));
    let found = registry.get(&of, &name).or_else(|| crate::standard::get(&of, &name));
    let Some(registered) = found else { return Err(Refusal::NotDeclared(of, name)) };
    let declaration = &registered.declaration;
    if !grants.has(&declaration.capability) {
        return Err(Refusal::NotGranted(of, name, declaration.capability.clone()));
    }
    if !is_declared_alike(module, import, declaration) {
        return Err(Refusal::OtherDeclaration(of, name));
    }
    let Some(function) = &registered.function else { return Err(Refusal::NotProvided(of, name)) };
    Ok(Linked { module: of, name, declaration: Arc::new(declaration.clone()), function: function.clone() })
}

fn string(module: &Module, index: u32) -> String {
    module.strings.get(index as usize).map_or_else(String::new, Text::to_display)
}

/// Whether the blob was compiled against this declaration: parameter names may differ, nothing else.
fn is_declared_alike(module: &Module, import: &Import, declaration: &Declaration) -> bool {
    let types = Types { module, declaration };
    import.effect == declaration.effect
        && import.params.len() == declaration.params.len()
        && import.params.iter().zip(&declaration.params).all(|(blob, ours)| {
            blob.is_optional == ours.is_optional
                && blob.is_rest == ours.is_rest
                && types.are_alike(&blob.ty, &ours.ty, TYPE_DEPTH_MAX)
        })
        && types.are_alike(&import.returns, &declaration.returns, TYPE_DEPTH_MAX)
}

/// Types of a blob beside types of a declaration.
struct Types<'t> {
    module: &'t Module,
    declaration: &'t Declaration,
}

impl Types<'_> {
    fn are_same_text(&self, blob: u32, ours: u32) -> bool {
        string(self.module, blob) == self.declaration.string(ours)
    }

    fn all_alike(&self, blob: &[Type], ours: &[Type], depth: u32) -> bool {
        blob.len() == ours.len() && blob.iter().zip(ours).all(|(blob, ours)| self.are_alike(blob, ours, depth))
    }

    fn are_alike(&self, blob: &Type, ours: &Type, depth: u32) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        match (blob, ours) {
            (Type::Any, Type::Any)
            | (Type::Undefined, Type::Undefined)
            | (Type::Null, Type::Null)
            | (Type::Boolean, Type::Boolean)
            | (Type::Number, Type::Number)
            | (Type::String, Type::String) => true,
            (Type::Literal(blob), Type::Literal(ours)) => self.are_same_text(*blob, *ours),
            (Type::Array(blob), Type::Array(ours)) | (Type::Record(blob), Type::Record(ours)) => {
                self.are_alike(blob, ours, depth)
            }
            (Type::Tuple(blob), Type::Tuple(ours)) | (Type::Union(blob), Type::Union(ours)) => {
                self.all_alike(blob, ours, depth)
            }
            (Type::Object(blob), Type::Object(ours)) => {
                blob.len() == ours.len()
                    && blob.iter().zip(ours).all(|(blob, ours)| {
                        self.are_same_text(blob.name, ours.name)
                            && blob.is_optional == ours.is_optional
                            && self.are_alike(&blob.ty, &ours.ty, depth)
                    })
            }
            (
                Type::Any
                | Type::Undefined
                | Type::Null
                | Type::Boolean
                | Type::Number
                | Type::String
                | Type::Literal(_)
                | Type::Array(_)
                | Type::Tuple(_)
                | Type::Object(_)
                | Type::Record(_)
                | Type::Union(_),
                _,
            ) => false,
        }
    }
}
