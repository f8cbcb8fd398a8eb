//! Tests of events with many long names.
//! Not here: what names cost a program that makes them up (`conformance/hostile/memory`).

use std::fmt::Write as _;

use crate::{Data, Host, Limit, Outcome, compile};

/// Objects in a list, each with a name of its own that has `len` units.
fn objects(count: usize, len: usize) -> String {
    let mut list = String::from("[");
    for at in 0..count {
        let _ = write!(list, "{}{{\"{at:k>len$}\":{at}}}", if at == 0 { "" } else { "," });
    }
    list + "]"
}

fn data_of(event: &str) -> Data {
    crate::text::from_json(&serde_json::from_str(event).expect("JSON"))
}

#[test]
fn the_long_names_of_an_event_count_as_memory() {
    let run = |count: usize, limit: u64| {
        let mut host = Host::new();
        host.set_limit(Limit::Memory, limit);
        let hook = host.compile("hook.js", "export default (event) => event.length").expect("accepted");
        hook.run_data(&data_of(&objects(count, 50_000))).result
    };
    assert_eq!(run(30, 2 << 20).expect("names of 1.5 MB fit"), Data::Number(30.0));
    let error = run(60, 2 << 20).expect_err("names of 3 MB do not");
    assert_eq!(error.limit(), Some(Limit::Memory));
    assert_eq!(run(60, 4 << 20).expect("and fit where there is more"), Data::Number(60.0));
}

#[test]
fn keys_that_plans_do_not_keep_are_told_as_others_are() {
    let written = |source: &str, event: &str| {
        let hook = compile(source).expect("accepted");
        let mut run = hook.begin();
        let outcomes: [Outcome<Vec<u8>>; 2] = [run.run_json(event), run.run_json(event)];
        let [first, second] =
            outcomes.map(|it| (String::from_utf8(it.result.expect("a result")).expect("UTF-8"), it.usage.steps));
        assert_eq!(first, second);
        first
    };
    for (count, len) in [(3, 5000), (1500, 1000), (2000, 1023), (40_000, 8)] {
        let event = objects(count, len);
        assert!(written("export default (event) => event", &event).0 == event, "{count} names of {len} units");
        let (lines, _) = written("export default (event) => JSON.stringify(event, null, 1)", &event);
        let lines: String = serde_json::from_str(&lines).expect("a string");
        assert!(lines.replace(['\n', ' '], "") == event, "{count} names of {len} units on lines of their own");
        let data = compile("export default (event) => event").expect("accepted").run_data(&data_of(&event));
        assert_eq!(data.result.expect("a result"), data_of(&event));
    }
    // A key costs the same whether its plan keeps it: the last of many shapes is as dear as the first.
    let steps = |count: usize| written("export default (event) => event", &objects(count, 1000)).1;
    let (few, more, many) = (steps(100), steps(200), steps(2100));
    assert_eq!(many - few, 20 * (more - few));
}
