//! What hooks may do here: declared functions, grants, limits and the store.
//! Not here: the run itself (becket-host), and what a hook is (`hook.rs`).

use std::hash::{BuildHasher, RandomState};
use std::ops::Range;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use becket_bytecode::blob;
use becket_bytecode::verify::{Verified, VerifyMode, verify, verify_decoded};
use becket_check::capability::Api;
use becket_host::drive::Linkage;
use becket_host::grant::{Grants, link};
use becket_host::journal::{BlobId, RunId};
use becket_host::memory::MemoryStore;
use becket_host::registry::{Function, Registry};
use becket_host::seal::{Key, SealError};
use becket_host::store::{Store, StoreError};
use becket_host::workers::Workers;
use becket_vm::edition::Edition;
use becket_vm::limits::{Limit, Limits};
use becket_vm::program::{Program, Source};

use crate::compile::{Compiled, Settings, to_module};
use crate::error::{Error, Kind};
use crate::hook::{Hook, Run};

/// Where hooks are compiled and run: what they may import, what they are granted, and where their effects are recorded.
///
/// Without a store of its own a host records effects in memory, until it is dropped with all its hooks.
#[derive(Clone, Debug)]
pub struct Host {
    api: Api,
    registry: Registry,
    grants: Grants,
    allow: Vec<String>,
    limits: Limits,
    store: Arc<dyn Store>,
    workers: Arc<Workers>,
    key: Option<Key>,
}

impl Default for Host {
    fn default() -> Self {
        Self::new()
    }
}

impl Host {
    pub(crate) fn api(&self) -> &Api {
        &self.api
    }

    pub(crate) fn allowed(&self) -> &[String] {
        &self.allow
    }

    pub(crate) fn registry(&self) -> &Registry {
        &self.registry
    }

    pub(crate) fn set_api(&mut self, api: Api, registry: Registry) {
        self.api = api;
        self.registry = registry;
    }

    /// A host that declares and grants nothing.
    pub fn new() -> Self {
        Self {
            api: Api::default(),
            registry: Registry::default(),
            grants: Grants::default(),
            allow: Vec::new(),
            limits: Limits::default(),
            store: Arc::new(MemoryStore::default()),
            workers: Arc::clone(shared_workers()),
            key: None,
        }
    }

    /// Grants a capability to the hooks of this host.
    pub fn allow(&mut self, capability: &str) {
        self.grants.allow(capability);
        self.allow.push(capability.to_owned());
    }

    /// Says what runs when hooks call a declared function.
    ///
    /// # Errors
    /// If the function is not declared.
    pub fn provide(&mut self, module: &str, name: &str, function: Function) -> Result<(), Error> {
        self.registry.provide(module, name, function).map_err(Error::from)
    }

    /// Says what runs for every declared function that nothing has been provided for.
    pub fn provide_the_rest(&mut self, function: &Function) {
        self.registry.provide_the_rest(function);
    }

    /// The limits of each run.
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// Sets one limit, cut to the largest value that it may have.
    pub fn set_limit(&mut self, limit: Limit, value: u64) {
        self.limits.set(limit, value);
    }

    /// Where effects are recorded, and hooks are kept.
    pub fn store(&self) -> &Arc<dyn Store> {
        &self.store
    }

    /// Records effects in this store from now on.
    pub fn set_store(&mut self, store: Arc<dyn Store>) {
        self.store = store;
    }

    /// Seals runs that wait with this key from now on. Hooks that call a function with `@approval` need it.
    ///
    /// Every machine that is to go on with the runs of another has the same key, and nobody else has it: whoever has it can
    /// make up runs that this host takes for its own.
    pub fn set_key(&mut self, key: Key) {
        self.key = Some(key);
    }

    /// A run that waits in the store, of any hook, begun here or on another machine: [`Run::approve`] or [`Run::deny`] the call
    /// that it waits for, then [`Run::finish`] it.
    ///
    /// # Errors
    /// [`Error::is_rejected`] if the run was not sealed with this host's key or has been changed, or its hook is refused here;
    /// also if no such run waits.
    ///
    /// # Examples
    /// ```
    /// use becket::{Data, Function, Host, Key};
    ///
    /// let mut host = Host::new();
    /// host.set_key(Key::new([7; 32])); // from a secret of yours
    /// host.declare("billing.d.ts", "declare module 'billing' {
    ///     /** @effect write @approval always */
    ///     export function refund(cents: number): string;
    /// }")?;
    /// host.provide("billing", "refund", Function::plain(|_, _| Ok(Data::String("done".into()))))?;
    /// host.allow("billing");
    /// let hook = host.compile("hook.js", "import { refund } from 'billing';
    ///     export default (event) => event.cents > 0 ? refund(event.cents) : 'nothing'")?;
    ///
    /// let error = hook.run(&serde_json::json!({ "cents": 500 })).unwrap_err();
    /// let run = error.suspended().expect("it waits for approval, and nothing has happened");
    ///
    /// let mut run = host.suspended(run)?; // later, perhaps elsewhere
    /// assert_eq!(run.waits_for().unwrap().1, [Data::Number(500.0)]);
    /// run.approve()?;
    /// assert_eq!(run.finish()?, Data::String("done".into()));
    /// # Ok::<(), becket::Error>(())
    /// ```
    pub fn suspended(&self, run: RunId) -> Result<Run, Error> {
        let found = self.store.suspended(Some(run))?.pop().ok_or(StoreError::NotSuspended(run))?;
        if self.key.is_none() {
            return Err(Kind::Sealed(SealError::NoKey).into());
        }
        let run = self.load_stored(&found.hook)?.resume(&found.sealed)?;
        // What is beside the sealed bytes is not sealed, and is what people are shown.
        if run.waits_for().is_none_or(|(call, _)| (call.run, call.number) != (found.run, found.call)) {
            return Err(Kind::Sealed(SealError::Mismatch(found.run, found.call)).into());
        }
        Ok(run)
    }

    /// Collects garbage at every allocation of the hooks compiled or loaded from now on: slow, and with the same results. For
    /// tests of Becket itself.
    pub fn stress_collector(&mut self) {
        self.workers = Arc::new(Workers::stressed(edition()));
    }

    /// Compiles a hook. The path names it in diagnostics and stack traces; a `.ts` ending makes it TypeScript.
    ///
    /// # Errors
    /// [`Error::is_rejected`] if the source is refused, or its top level imports what is not granted.
    pub fn compile(&self, path: &str, source: &str) -> Result<Hook, Error> {
        self.compile_bytes(path, source.as_bytes())
    }

    /// Compiles a hook from the bytes of its file.
    ///
    /// # Errors
    /// As [`Host::compile`]; also if the bytes are not UTF-8.
    pub fn compile_bytes(&self, path: &str, source: &[u8]) -> Result<Hook, Error> {
        let (Compiled { module, bytes, source }, warned) = to_module(path, source, &self.settings())?;
        let module = verify(module, VerifyMode::Hook)?;
        let mut hook = self.load_module(module, bytes.into(), source)?;
        hook.warned = (!warned.diagnostics.is_empty()).then(|| Arc::new(warned));
        Ok(hook)
    }

    /// What hooks are compiled against.
    pub(crate) fn settings(&self) -> Settings<'_> {
        Settings { api: &self.api, allow: &self.allow, limits: &self.limits }
    }

    /// Loads a compiled hook. The bytes are not trusted: they are verified, and what they say they need is held against what
    /// this host declares and grants.
    ///
    /// # Errors
    /// [`Error::is_rejected`] if the bytes are no blob of this version, cannot be run, or need what is not granted here.
    pub fn load(&self, bytes: &[u8]) -> Result<Hook, Error> {
        let bytes = Arc::from(bytes);
        let decoded = blob::decode_within(&bytes, blob::memory_max(self.limits.source_bytes_max))?;
        let source = decoded.source();
        self.load_module(verify_decoded(decoded, VerifyMode::Hook)?, bytes, source)
    }

    /// Loads the module that a blob decodes to, which has its source there.
    fn load_module(&self, module: Verified, bytes: Arc<[u8]>, source: Option<Range<usize>>) -> Result<Hook, Error> {
        let hash = blob::id(&bytes).unwrap_or_default();
        let imports = link(module.module(), &self.registry, &self.grants, self.key.as_ref())
            .map_err(|refusals| Error::from(Kind::Refused(refusals)))?;
        let program =
            Program::load_from(module, hash, self.workers.edition(), source.map(|at| Source::new(&bytes, at)));
        let (store, key, workers) = (Arc::clone(&self.store), self.key.clone(), Arc::clone(&self.workers));
        let linkage = Linkage { program, imports, store, blob: bytes, key, workers, image: OnceLock::new() };
        Ok(Hook { linkage: Arc::new(linkage), limits: self.limits, warned: None })
    }

    /// Compiles or loads a hook from the bytes of its file, whichever they are. What is in a file that ends with `.bkt` is a blob
    /// or refused.
    ///
    /// # Errors
    /// As [`Host::compile`] and [`Host::load`].
    pub fn open(&self, path: &str, bytes: &[u8]) -> Result<Hook, Error> {
        if is_blob(path, bytes) { self.load(bytes) } else { self.compile_bytes(path, bytes) }
    }

    /// How many bytes a file may have that is called `path` and begins with `start`: a blob, a declaration file or a source. More
    /// of it need not be read, since one that has more is refused.
    ///
    /// # Examples
    /// ```
    /// assert_eq!(becket::Host::new().bytes_max("hook.js", b"export default 1"), 1 << 20);
    /// ```
    pub fn bytes_max(&self, path: &str, start: &[u8]) -> usize {
        let source_bytes_max = if is_blob(path, start) {
            return blob::memory_max(self.limits.source_bytes_max);
        } else if path.ends_with(".d.ts") {
            Limits::default().source_bytes_max
        } else {
            self.limits.source_bytes_max
        };
        usize::try_from(source_bytes_max).unwrap_or(usize::MAX)
    }

    /// Loads the active version of a hook in the store.
    ///
    /// # Errors
    /// If the store has no active version of it, or it is refused as by [`Host::load`].
    pub fn load_active(&self, name: &str) -> Result<Hook, Error> {
        let version = self.store.active(name)?;
        self.load_stored(&version.blob)
    }

    /// Loads a blob of the store.
    ///
    /// # Errors
    /// If the store has no such blob, or it is refused as by [`Host::load`].
    pub fn load_stored(&self, id: &BlobId) -> Result<Hook, Error> {
        let bytes = self.store.blob(id)?.ok_or(StoreError::NotABlob)?;
        self.load(&bytes)
    }
}

/// Whether a file that is called `path` and begins with `start` is taken for a blob.
fn is_blob(path: &str, start: &[u8]) -> bool {
    let is_named_so = Path::new(path).extension().is_some_and(|extension| extension == blob::EXTENSION);
    is_named_so || start.starts_with(&blob::MAGIC)
}

/// The edition that this version compiles for, made once in a process.
fn edition() -> &'static Arc<Edition> {
    static EDITION: OnceLock<Arc<Edition>> = OnceLock::new();
    EDITION.get_or_init(|| {
        // A number that a hook cannot guess: names that collide in the machine's tables cannot be chosen.
        let hash_key = RandomState::new().hash_one(0_u64);
        let module = blob::decode(becket_stdlib::EDITION_1).expect("becket-stdlib's build decodes what it writes");
        let module = verify(module, VerifyMode::Std).expect("becket-stdlib's build verifies what it writes");
        Edition::new(module, hash_key).expect("the edition's image is of a fixed size, which its tests load")
    })
}

/// The workers that all hosts of a process share.
fn shared_workers() -> &'static Arc<Workers> {
    static WORKERS: OnceLock<Arc<Workers>> = OnceLock::new();
    WORKERS.get_or_init(|| Arc::new(Workers::new(edition())))
}
