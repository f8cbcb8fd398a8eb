//! Imports: what may be imported, how it may be used, and which arguments certainly fail.

use insta::assert_snapshot;

use super::{billing, codes_with, rendered_with};
use crate::Options;
use crate::capability::Api;
use crate::dump::dump;

fn granted<R>(look: impl FnOnce(&Options<'_>) -> R) -> R {
    let api = billing();
    look(&Options { api: Some(&api), allow: &["billing".to_owned()], is_std: false })
}

#[track_caller]
fn accepted(source: &str) {
    granted(|options| assert_eq!(codes_with(source, options), "", "{source}"));
}

#[track_caller]
fn refused(code: &str, source: &str) {
    granted(|options| {
        let found = codes_with(source, options);
        assert!(found.contains(code), "{source} gives `{found}`");
    });
}

#[test]
fn an_imported_function_is_called_stored_and_passed() {
    accepted("import { charge } from 'billing'; export default (e) => charge(e.customer, e.cents);");
    accepted("import { charge as pay } from 'billing'; export default (e) => [1].map((n) => pay('a', n));");
    accepted(
        "import { charge } from 'billing'; const pay = charge; export default (e) => ({ pay, all: e.map(charge) });",
    );
    accepted("import * as b from 'billing'; export default (e) => b.charge(e.customer, 1);");
    accepted("import 'billing'; export default (e) => e;");
}

#[test]
fn a_type_may_be_imported_and_leaves_nothing() {
    accepted("import { Receipt, charge } from 'billing'; export default (e) => charge('a', 1);");
    refused("B0401 Receipt", "import { Receipt } from 'billing'; export default (e) => Receipt;");
}

#[test]
fn a_script_may_call_at_its_top_level() {
    accepted("import { charge } from 'billing'; charge('a', 1);");
    refused("B0306", "import { charge } from 'billing'; charge('a', 1); export default 1;");
    refused("B0306", "import * as b from 'billing'; b.charge('a', 1); export default 1;");
}

#[test]
fn an_import_is_a_constant() {
    refused("B0412", "import { charge } from 'billing'; charge = 1;");
    refused("B0412", "import * as b from 'billing'; b = 1;");
    refused("B0160", "import { charge } from 'billing'; let charge;");
    refused("B0305", "import { charge } from 'billing'; export { charge };");
}

#[test]
fn arguments_that_cannot_fit_are_refused() {
    refused("B0501", "import { charge } from 'billing'; charge(1, 1);");
    refused("B0501", "import { charge } from 'billing'; charge('a', null);");
    refused("B0501", "import { charge } from 'billing'; charge('a', 1, 2);");
    refused("B0501", "import { charge } from 'billing'; charge('a', `1`);");
    refused("B0501", "import { charge } from 'billing'; const cents = '1'; charge('a', cents);");
    refused("B0502", "import { charge } from 'billing'; charge();");
}

#[test]
fn arguments_that_may_fit_are_accepted() {
    accepted("import { charge } from 'billing'; let x = '1'; x = 1; charge('a', x);");
    accepted("import { charge } from 'billing'; charge('a', 1, undefined);");
    accepted("import { charge } from 'billing'; charge(...['a', 1]);");
    accepted("import { charge } from 'billing'; charge('a', 1, 'note', 'more');");
    accepted("import { charge } from 'billing'; export default (a, b) => charge(a + b, a - 1);");
}

#[test]
fn members_of_a_namespace_are_imports() {
    granted(|options| {
        let source = "import * as b from 'billing';\nimport { charge } from 'billing';\nexport default (e) => b.refund(charge(e.a, 1).id);";
        let text = super::checked(source, options, |checked, _| dump(&checked.expect("it is accepted")));
        assert_snapshot!(text);
    });
}

#[test]
fn what_is_not_there_is_named_with_what_is() {
    granted(|options| {
        assert_snapshot!(rendered_with(
            "import { chrage, refund } from 'billing';\nimport x from 'billing';\nimport { a } from 'bilings';\nconst fs = require('fs');\ncharge('a', 1);",
            options
        ));
    });
}

#[test]
fn what_is_not_granted_is_named_with_its_capability() {
    let api = billing();
    let options = Options { api: Some(&api), allow: &[], is_std: false };
    assert_snapshot!(rendered_with("import { charge } from 'billing';\ncharge(1);", &options));
}

#[test]
fn without_an_api_there_are_no_modules() {
    let options = Options { api: Some(&Api::default()), allow: &[], is_std: false };
    assert_snapshot!(rendered_with("import { charge } from 'billing';", &options));
}
