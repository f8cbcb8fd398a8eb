//! The functions that hooks may import: how each is declared, and what runs when it is called.
//! Not here: the written form of declarations (becket-check reads `.d.ts`), which of them a hook may use (`grant.rs`), and
//! calling them (`drive.rs`).

use std::collections::BTreeMap;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use becket_bytecode::module::{Effect, Param, Type};
use becket_vm::data::Data;

use crate::deadline::Deadline;
use crate::journal::RunId;

/// How a function is declared to hooks. The numbers in its types are indices into [`Declaration::strings`].
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Declaration {
    /// The capability that must be granted.
    pub capability: String,
    /// What calling it does to the world.
    pub effect: Effect,
    /// Whether a person must agree to each call.
    pub needs_approval: bool,
    /// Its parameters.
    pub params: Vec<Param>,
    /// Its result.
    pub returns: Type,
    /// The strings of the types.
    pub strings: Vec<String>,
}

impl Declaration {
    /// The string with this number.
    pub fn string(&self, index: u32) -> &str {
        self.strings.get(index as usize).map_or("", String::as_str)
    }
}

/// What a host function is told of the call.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Call {
    /// The run that calls.
    pub run: RunId,
    /// The number of the call in its run, from 0.
    pub number: u64,
    /// The capability module that the hook imports.
    pub module: String,
    /// The function of the module.
    pub function: String,
    /// When the run is out of time: what the function gives later is recorded, and the hook does not get it.
    pub deadline: Deadline,
}

impl Call {
    /// A text that is the same whenever this very call is made again, and no other call's: for services that take such a key.
    pub fn idempotency_key(&self) -> String {
        format!("{}-{}", self.run, self.number)
    }
}

/// Why a host function could not do what was asked. The text goes to the journal; the hook sees a fixed message.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Failure(pub String);

impl<T: fmt::Display> From<T> for Failure {
    fn from(detail: T) -> Self {
        Self(detail.to_string())
    }
}

/// What a host function gives.
pub type Answer = Result<Data, Failure>;

type Plain = dyn Fn(&Call, &[Data]) -> Answer + Send + Sync;
type Deferred = dyn Fn(Call, Vec<Data>) -> Pin<Box<dyn Future<Output = Answer> + Send>> + Send + Sync;

/// What runs when a declared function is called.
#[derive(Clone)]
pub enum Function {
    /// A function that answers at once.
    Plain(Arc<Plain>),
    /// A function whose answer comes later.
    Deferred(Arc<Deferred>),
    /// A function that whoever drives the run performs.
    Driver,
}

impl Function {
    /// A function that answers at once.
    pub fn plain(function: impl Fn(&Call, &[Data]) -> Answer + Send + Sync + 'static) -> Self {
        Self::Plain(Arc::new(function))
    }

    /// A function whose answer comes later.
    pub fn deferred<F>(function: impl Fn(Call, Vec<Data>) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Answer> + Send + 'static,
    {
        Self::Deferred(Arc::new(move |call, args| Box::pin(function(call, args))))
    }
}

impl fmt::Debug for Function {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Plain(_) => "Plain",
            Self::Deferred(_) => "Deferred",
            Self::Driver => "Driver",
        })
    }
}

/// A function that is declared, and what runs when it is called, if anything does.
#[derive(Clone, Debug)]
pub struct Registered {
    /// How it is declared.
    pub declaration: Declaration,
    /// What runs.
    pub function: Option<Function>,
}

/// All functions that a host declares to hooks.
#[derive(Clone, Debug, Default)]
pub struct Registry {
    functions: BTreeMap<(String, String), Registered>,
}

/// The registry has no function of this name, or has one already.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum RegistryError {
    /// Declared a second time.
    DeclaredTwice(String, String),
    /// Provided without a declaration.
    NotDeclared(String, String),
}

impl fmt::Display for RegistryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::DeclaredTwice(module, name) => write!(f, "`{module}.{name}` is declared twice"),
            Self::NotDeclared(module, name) => write!(f, "`{module}.{name}` is not declared"),
        }
    }
}

impl std::error::Error for RegistryError {}

impl Registry {
    /// Declares a function.
    ///
    /// # Errors
    /// If it is declared already.
    pub fn declare(&mut self, module: &str, name: &str, declaration: Declaration) -> Result<(), RegistryError> {
        let key = (module.to_owned(), name.to_owned());
        if self.functions.contains_key(&key) {
            return Err(RegistryError::DeclaredTwice(key.0, key.1));
        }
        self.functions.insert(key, Registered { declaration, function: None });
        Ok(())
    }

    /// Says what runs when a declared function is called.
    ///
    /// # Errors
    /// If it is not declared.
    pub fn provide(&mut self, module: &str, name: &str, function: Function) -> Result<(), RegistryError> {
        let key = (module.to_owned(), name.to_owned());
        match self.functions.get_mut(&key) {
            Some(registered) => {
                registered.function = Some(function);
                Ok(())
            }
            // A capability of Becket's own needs no declaration: a test may give its hooks a time that stands still.
            None => match crate::standard::get(module, name) {
                Some(standard) => {
                    let registered = Registered { function: Some(function), ..standard.clone() };
                    self.functions.insert(key, registered);
                    Ok(())
                }
                None => Err(RegistryError::NotDeclared(key.0, key.1)),
            },
        }
    }

    /// Says what runs for every declared function that nothing has been provided for.
    pub fn provide_the_rest(&mut self, function: &Function) {
        for registered in self.functions.values_mut() {
            registered.function.get_or_insert_with(|| function.clone());
        }
    }

    /// The function of a capability module.
    pub fn get(&self, module: &str, name: &str) -> Option<&Registered> {
        self.functions.get(&(module.to_owned(), name.to_owned()))
    }

    /// All functions, ordered by module and name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str, &Registered)> {
        self.functions.iter().map(|((module, name), registered)| (module.as_str(), name.as_str(), registered))
    }
}
