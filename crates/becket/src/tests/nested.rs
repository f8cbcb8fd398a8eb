//! Sources that are deep, wide, or both in any mixture of constructs: each compiles or is refused in less than a second, and
//! nothing recurses as deep as a source does. `conformance/hostile/compile/` has single constructs as large as limits allow, in a
//! process of their own each. Not here: what is accepted of them (becket-syntax, becket-compile).

use std::time::{Duration, Instant};

use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, Strategy};
use proptest::sample::select;
use proptest::{prop_assert, proptest};

use crate::Host;

/// What a construct opens with, and closes with. Any may be in any other, however wrong that is: refusing is bounded too.
const CONSTRUCTS: &[(&str, &str)] = &[
    ("(", ")"),
    ("[", "]"),
    ("({ a: ", " })"),
    ("`${", "}`"),
    ("f(", ")"),
    ("f(1, ...[", "])"),
    ("new (", ")()"),
    ("(x) => (", ")"),
    ("async (x) => await (", ")"),
    ("function* () { yield ", " }"),
    ("(function () { return ", " })()"),
    ("class extends (", ") {}"),
    ("class { static { ", " } }"),
    ("class { #p = ", "; m() { return this.#p } }"),
    ("a ? ", " : 0"),
    ("a ? 0 : ", ""),
    ("a ?? (", ")"),
    ("a = ", ""),
    ("[a = ", "] = []"),
    ("({ a = ", " } = {})"),
    ("-", ""),
    ("!", ""),
    ("typeof ", ""),
    ("1 + ", ""),
    ("2 ** (", ")"),
    ("a, ", ""),
    ("", ".b"),
    ("", "?.b"),
    ("", "[0]"),
    ("", "()"),
    ("", "`x`"),
    ("{ ", " }"),
    ("if (a) ", " else b;"),
    ("for (;;) { ", " }"),
    ("for (const x of ", ") ;"),
    ("while (a) { ", " }"),
    ("do { ", " } while (a);"),
    ("try { ", " } catch { }"),
    ("try { } finally { ", " }"),
    ("switch (a) { case ", ": }"),
    ("switch (a) { default: ", " }"),
    ("l: ", ""),
    ("let v = ", ";"),
    ("function g(a = ", ") { }"),
    ("export default ", ""),
    ("/(?:", ")/.test(a)"),
    ("/*", "*/"),
    ("'\\u{", "}'"),
];

/// A source of at most so many bytes, so that a thousand of them are compiled in a test.
const BYTES_MAX: usize = 48 << 10;
/// A machine that others use as well may stand still: the shortest of a few attempts counts.
const ATTEMPTS: usize = 3;
const CEILING: Duration = Duration::from_secs(1);

/// How long it takes until a source is compiled or refused.
fn takes(source: &str) -> Duration {
    let attempt = || {
        let began = Instant::now();
        let _ = Host::new().compile("hook.js", source);
        began.elapsed()
    };
    let first = attempt();
    if first < CEILING { first } else { (1..ATTEMPTS).map(|_| attempt()).fold(first, Duration::min) }
}

/// Constructs in each other, again and again, as deep as the bytes allow and no deeper than `depth`.
fn nested(constructs: &[(&str, &str)], depth: usize, inner: &str) -> String {
    let n_bytes: usize = constructs.iter().map(|(open, close)| open.len() + close.len()).sum();
    let rounds = depth.div_ceil(constructs.len()).min(BYTES_MAX / n_bytes.max(1));
    let open: String = constructs.iter().map(|(open, _)| *open).collect();
    let close: String = constructs.iter().rev().map(|(_, close)| *close).collect();
    [open.repeat(rounds).as_str(), inner, &close.repeat(rounds)].concat()
}

#[test]
fn each_construct_deep_and_wide_is_compiled_or_refused_in_a_second() {
    for construct in CONSTRUCTS {
        let deep = nested(&[*construct], usize::MAX, "1");
        let one = nested(&[*construct], 1, "1");
        let wide = [";", ",", "\n"].map(|between| format!("{one}{between}").repeat(BYTES_MAX / (one.len() + 1)));
        for source in wide.iter().chain([&deep]) {
            let took = takes(source);
            assert!(took < CEILING, "{took:?} for {construct:?}: {}…", source.chars().take(60).collect::<String>());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn any_mixture_of_constructs_is_compiled_or_refused_in_a_second(
        constructs in vec(select(CONSTRUCTS), 1..5),
        depth in proptest::prop_oneof![1..60_usize, 60..5_000_usize],
        width in proptest::prop_oneof![1..4_usize, 4..400_usize],
        between in select(&[";", ",", "\n", " + ", ""][..]),
        is_cut in (0..8_u32).prop_map(|it| it == 0),
    ) {
        let one = nested(&constructs, depth, "1") + between;
        let mut source = one.repeat(width.min(BYTES_MAX / one.len()).max(1));
        if is_cut {
            source.truncate(source.len() / 2);
        }
        let took = takes(&source);
        prop_assert!(took < CEILING, "{took:?} for {constructs:?}, {depth} deep, {width} wide, between {between:?}");
    }
}
