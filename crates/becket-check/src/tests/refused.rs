//! What Becket does not run: every refused case of conformance gives its own code, and has a neighbour that is accepted.

use insta::assert_snapshot;

use super::{codes, rendered};

#[track_caller]
fn accepted(source: &str) {
    assert_eq!(codes(source), "", "{source}");
}

#[test]
fn neighbours_of_refused_constructs_are_accepted() {
    accepted("const make = () => ({ x: 1 }); make();");
    accepted("'a1'.replace('1', ''); 'a'.replaceAll('a', 'b').split('');");
    accepted("10 ** 2; `a${1}`;");
    accepted("({ ['__proto__']: null }); const __proto__ = 1; ({ __proto__ });");
    accepted("function P() {} P.prototype; Array.prototype.slice.call([1]);");
    accepted("({ constructor: 1 }).constructor;");
    accepted("const { keys } = Object; keys({});");
    accepted("const { max, floor } = Math; max(1, floor(2));");
    accepted("function f() { return arguments.length; } f();");
    accepted("typeof require; typeof module; typeof window; typeof nothingAtAll;");
    accepted("const process = 1, Buffer = process; const fetch = () => Buffer; fetch();");
    accepted("const text = 'a'; text.link; ({ link: 1 }).link;");
    accepted("const api = { match: () => 1, then() {} }; api.match(); api.then();");
    accepted("export default (event) => event.search + event.date + event.test;");
    accepted("Error.call; Map.prototype.get.call(new Map(), 1);");
}

#[test]
fn a_builtin_is_refused_however_it_is_reached() {
    assert_eq!(codes("Math['random']();"), "B0239 ['random']");
    assert_eq!(codes("const { random: r } = Math; r();"), "B0239 random");
    assert_eq!(codes("const m = Object.setPrototypeOf; m;"), "B0229 setPrototypeOf");
    assert_eq!(codes("RegExp.$1;"), "B0223 $1");
    assert_eq!(codes("RegExp.prototype.compile;"), "B0223 compile");
    assert_eq!(codes("'a'.bold();"), "B0237 bold");
    assert_eq!(codes("[].toLocaleString();"), "B0236 toLocaleString");
    assert_eq!(codes("Object['prototype'].x = 1;"), "B0231 Object['prototype'].x");
}

#[test]
fn a_global_is_reported_once() {
    assert_eq!(codes("fetch(1); fetch(2); nothing; nothing;"), "B0406 fetch, B0401 nothing");
}

#[test]
fn typeof_sees_what_node_has() {
    assert_eq!(codes("typeof process; typeof Buffer;"), "B0404 process, B0405 Buffer");
}

#[test]
fn a_name_that_is_never_reached_may_be_anything() {
    accepted("for (;;) { break\nouter; }");
    assert_eq!(codes("function f() { return 1; process.exit(); } f();"), "B0404 process");
}

#[test]
fn the_first_errors_of_a_port_say_the_way_out() {
    assert_snapshot!(rendered(
        "const crypto = require('crypto');\nmodule.exports = async (event) => {\n  const res = await fetch(process.env.URL);\n  return Buffer.from(event.id + new Date());\n};"
    ));
}

#[test]
fn names_are_suggested() {
    assert_snapshot!(rendered("const customer = 1;\nconsole.log(custmer, Jsn, qqqqq);\nMath.flor(1);"));
}
