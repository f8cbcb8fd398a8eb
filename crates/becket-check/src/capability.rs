//! Capability modules as a hook may import them: the model that declarations are turned into.
//! Not here: reading the declarations (`declare.rs`), and checking a hook's imports against them (`import.rs`).

use becket_bytecode::module;
pub use becket_bytecode::module::Effect;
pub use becket_syntax::declaration::Period;

use crate::ty::Type;

/// All capability modules that are declared to a hook.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Api {
    /// The modules, in order of declaration.
    pub modules: Vec<CapabilityModule>,
}

/// A capability module.
#[derive(Clone, PartialEq, Debug)]
pub struct CapabilityModule {
    /// The name that hooks import it by.
    pub name: String,
    /// The capability that must be granted; the module's name unless `@capability` says otherwise.
    pub capability: String,
    /// Its functions, in order of declaration.
    pub functions: Vec<CapabilityFunction>,
    /// The names of its types, which a hook may import and which leave nothing at run time.
    pub types: Vec<String>,
}

/// A function of a capability module.
#[derive(Clone, PartialEq, Debug)]
pub struct CapabilityFunction {
    /// Its name.
    pub name: String,
    /// How it is called, and what calling it means.
    pub signature: Signature,
}

/// How a host function is called, and what calling it means.
#[derive(Clone, PartialEq, Debug)]
pub struct Signature {
    /// The capability that must be granted.
    pub capability: String,
    /// Its parameters.
    pub params: Vec<Param>,
    /// Its result; of a promise, what it is fulfilled with.
    pub returns: Type,
    /// Whether it gives a promise.
    pub is_async: bool,
    /// What calling it does to the world.
    pub effect: Effect,
    /// The function of the same module that takes the effect back.
    pub undo: Option<String>,
    /// Whether a person must agree first.
    pub approval: Approval,
    /// The label that its result carries.
    pub label: Option<String>,
    /// Whether its arguments leave the host's hands.
    pub is_sink: bool,
    /// Its price in steps, where it is declared.
    pub cost: Option<u32>,
    /// How often it may be called.
    pub limit: Option<Rate>,
}

/// So many calls in each period.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Rate {
    /// How many.
    pub count: u32,
    /// In each.
    pub period: Period,
}

/// A parameter of a host function.
#[derive(Clone, PartialEq, Debug)]
pub struct Param {
    /// Its name.
    pub name: String,
    /// Its type; of a rest parameter, the type of one argument.
    pub ty: Type,
    /// Whether it may be left out.
    pub is_optional: bool,
    /// Whether it takes all further arguments.
    pub is_rest: bool,
}

/// Whether a person must agree to a call.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Approval {
    /// Each time.
    Always,
    /// The first time.
    Once,
    /// Not.
    #[default]
    Never,
}

impl Api {
    /// The module with this name.
    pub fn module(&self, name: &str) -> Option<&CapabilityModule> {
        self.modules.iter().find(|module| module.name == name)
    }
}

impl CapabilityModule {
    /// The function with this name.
    pub fn function(&self, name: &str) -> Option<&CapabilityFunction> {
        self.functions.iter().find(|function| function.name == name)
    }
}

impl Signature {
    /// The parameters as a blob's manifest holds them; `intern` gives the number of a string in `Module::strings`.
    pub fn params_to_manifest(&self, intern: &mut dyn FnMut(&str) -> u32) -> Vec<module::Param> {
        let to_manifest = |param: &Param| module::Param {
            name: intern(&param.name),
            ty: param.ty.to_manifest(intern),
            is_optional: param.is_optional,
            is_rest: param.is_rest,
        };
        self.params.iter().map(to_manifest).collect()
    }
}
