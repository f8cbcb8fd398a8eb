//! Capability modules from declarations: what a host declares to its hooks becomes what the checker knows and what runs are
//! held to.
//! Not here: what declarations mean (becket-check).

use becket_check::capability::{Approval, CapabilityFunction};
use becket_check::declare;
use becket_host::registry::{Declaration, Registry};
use becket_syntax::parse_declarations;
use becket_syntax::source::decode;
use bumpalo::Bump;

use crate::compile::{Rejection, one};
use crate::error::Error;
use crate::host::Host;

impl Host {
    /// Declares capability modules, written as TypeScript declares them. Hooks may import what is declared once its capability
    /// is granted; see [`Host::allow`].
    ///
    /// Returns the warnings, if there are any.
    ///
    /// # Errors
    /// [`Error::is_rejected`] if the declarations are not well formed, or declare something twice.
    ///
    /// # Examples
    /// ```
    /// use becket::{Data, Function, Host};
    ///
    /// let mut host = Host::new();
    /// host.declare("alerts.d.ts", "declare module 'alerts' {
    ///     /** @effect write */
    ///     export function notify(text: string): void;
    /// }")?;
    /// host.provide("alerts", "notify", Function::plain(|call, args| {
    ///     println!("{}: {args:?}", call.idempotency_key());
    ///     Ok(Data::Undefined)
    /// }))?;
    /// host.allow("alerts");
    /// let hook = host.compile("hook.js", "import { notify } from 'alerts';
    ///     export default (event) => { if (event.forced) notify(`forced push to ${event.ref}`); }")?;
    /// hook.run(&serde_json::json!({ "forced": true, "ref": "refs/heads/main" }))?;
    /// let calls = becket::journal::calls(&host.store().journal(None)?);
    /// assert_eq!(calls[0].args, "[\"forced push to refs/heads/main\"]");
    /// # Ok::<(), becket::Error>(())
    /// ```
    pub fn declare(&mut self, path: &str, source: impl AsRef<[u8]>) -> Result<Option<Rejection>, Error> {
        let rejection =
            |source: &str, diagnostics| Rejection { path: path.to_owned(), source: source.to_owned(), diagnostics };
        let bytes = source.as_ref();
        let source = decode(bytes).map_err(|diagnostic| rejection(&String::from_utf8_lossy(bytes), one(diagnostic)))?;
        let arena = Bump::new();
        let (declarations, mut diagnostics) = parse_declarations(&arena, source);
        let mut api = self.api().clone();
        let n_known = api.modules.len();
        if !diagnostics.has_errors() {
            diagnostics.append(declare(&declarations, &mut api));
        }
        if diagnostics.has_errors() {
            return Err(rejection(source, diagnostics).into());
        }
        let mut registry = self.registry().clone();
        for module in api.modules.iter().skip(n_known) {
            for function in &module.functions {
                register(&mut registry, &module.name, function)?;
            }
        }
        self.set_api(api, registry);
        Ok((!diagnostics.is_empty()).then(|| rejection(source, diagnostics)))
    }
}

fn register(registry: &mut Registry, module: &str, function: &CapabilityFunction) -> Result<(), Error> {
    let mut strings: Vec<String> = Vec::new();
    let mut intern = |text: &str| {
        let index = strings.iter().position(|known| known == text).unwrap_or_else(|| {
            strings.push(text.to_owned());
            strings.len() - 1
        });
        index as u32
    };
    let signature = &function.signature;
    let params = signature.params_to_manifest(&mut intern);
    let returns = signature.returns.to_manifest(&mut intern);
    let declaration = Declaration {
        capability: signature.capability.clone(),
        effect: signature.effect,
        // There are no standing approvals yet, so that the first time is every time.
        needs_approval: signature.approval != Approval::Never,
        params,
        returns,
        strings,
    };
    registry.declare(module, &function.name, declaration).map_err(Error::from)
}
