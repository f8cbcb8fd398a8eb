//! Tests of many events on many threads.
//! Not here: a hook that several threads share on their own (`tests.rs`).

use std::num::NonZeroUsize;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::{Host, Job, Limit, Outcome, Pool};

const DOUBLE: &str = "export default (n) => { if (n === 1501) throw new Error('no'); return 2 * n; };";
const NEXT: &str = "export default (n) => n + 1;";

/// What the outcomes of `count` events are, over two hooks in turns, and how the stream ended; the stream fails at `fails_at`, and
/// is broken off after `enough` outcomes.
fn results(threads: usize, count: u64, fails_at: u64, enough: usize) -> (Vec<String>, Result<(), String>) {
    let host = Host::new();
    let hooks = [DOUBLE, NEXT].map(|source| host.compile("hook.js", source).expect("compiles"));
    let pool = Pool::new(NonZeroUsize::new(threads)).expect("starts");
    assert_eq!(pool.threads(), threads);
    let (mut n, mut given) = (0, Vec::new());
    let end = pool.run_json(
        || {
            if n == fails_at {
                return Err(String::from("the stream ends here"));
            }
            n += 1;
            let hook = &hooks[usize::from(n % 2 == 0)];
            Ok((n <= count).then(|| Job { hook, event: n.to_string().into_bytes() }))
        },
        |outcome| {
            given.push(
                outcome.result.map_or_else(|error| error.to_string(), |text| String::from_utf8_lossy(&text).into()),
            );
            Ok(if given.len() < enough { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
        },
    );
    (given, end)
}

#[test]
fn outcomes_come_in_the_order_of_the_events_whatever_the_number_of_threads() {
    let (alone, end) = results(1, 5000, u64::MAX, usize::MAX);
    assert_eq!(end, Ok(()));
    assert_eq!(alone.len(), 5000);
    assert_eq!(alone[..4], ["2", "3", "6", "5"]);
    assert_eq!(results(4, 5000, u64::MAX, usize::MAX).0, alone);
}

#[test]
fn an_event_that_fails_is_an_outcome_among_the_others() {
    let (given, _) = results(2, 1600, u64::MAX, usize::MAX);
    assert_eq!(given.len(), 1600);
    assert!(given[1500].contains("no"), "{}", given[1500]);
    assert_eq!(given[1499..1503], ["1501", given[1500].as_str(), "1503", "3006"]);
}

#[test]
fn what_came_before_the_stream_failed_is_given() {
    let (given, end) = results(3, 5000, 2049, usize::MAX);
    assert_eq!((given.len(), end), (2049, Err(String::from("the stream ends here"))));
    assert_eq!(results(3, 5000, 0, usize::MAX).0.len(), 0);
}

#[test]
fn nothing_is_given_after_the_break() {
    let (given, end) = results(2, 5000, u64::MAX, 1100);
    assert_eq!((given.len(), end), (1100, Ok(())));
}

#[test]
fn a_slow_event_does_not_let_the_others_run_far_ahead() {
    let slow = "export default (n) => { if (n === 40) for (let i = 0; i < 1e6; i++); return n; };";
    let hook = Host::new().compile("slow.js", slow).expect("compiles");
    let (n_given, mut n, mut furthest, mut sum) = (AtomicU64::new(0), 0, 0, 0);
    let end = Pool::new(NonZeroUsize::new(3)).expect("starts").run_json(
        || {
            furthest = furthest.max(n - n_given.load(Ordering::SeqCst));
            n += 1;
            Ok::<_, String>((n <= 20_000).then(|| Job { hook: &hook, event: n.to_string().into_bytes() }))
        },
        |outcome| {
            let text = outcome.result.map_err(|error| error.to_string())?;
            sum += String::from_utf8_lossy(&text).parse::<u64>().expect("a number");
            n_given.fetch_add(1, Ordering::SeqCst);
            Ok(ControlFlow::Continue(()))
        },
    );
    assert_eq!((end, sum), (Ok(()), 20_000 * 20_001 / 2));
    assert!(furthest <= 3 * 4 * 32, "{furthest}");
}

#[test]
fn a_batch_whose_outcomes_are_large_waits_for_its_turn() {
    for large in ["return 'x'.repeat(300_000)", "throw new Error('x'.repeat(150_000))"] {
        let source = format!("export default (n) => {{ if (n === 1) for (let i = 0; i < 3e6; i++); {large}; }};");
        let mut host = Host::new();
        host.set_limit(Limit::Steps, 100_000_000);
        let hook = host.compile("large.js", &source).expect("compiles");
        let (n_read, mut n_read_before, mut n_given) = (AtomicU64::new(0), 0, 0);
        let end = Pool::new(NonZeroUsize::new(3)).expect("starts").run_json(
            || {
                let n = n_read.fetch_add(1, Ordering::SeqCst) + 1;
                Ok::<_, String>((n <= 1000).then(|| Job { hook: &hook, event: n.to_string().into_bytes() }))
            },
            |outcome| {
                if n_given == 0 {
                    n_read_before = n_read.load(Ordering::SeqCst);
                }
                n_given += 1;
                assert!(outcome.result.map_or_else(|error| error.to_string().len(), |text| text.len()) >= 60_000);
                Ok(ControlFlow::Continue(()))
            },
        );
        assert_eq!((end, n_given), (Ok(()), 1000));
        assert!(n_read_before <= 3 * 32, "{n_read_before} were read while the first one ran");
    }
}

#[test]
fn an_outcome_is_that_of_a_run_of_its_own() {
    let source = "let seen = 0;
      export default (n) => { console.log(n, seen++); if (n % 7 === 0) throw new Error('no'); return [n, 'x'.repeat(n)]; };";
    let hook = Host::new().compile("hook.js", source).expect("compiles");
    let told = |outcome: Outcome<Vec<u8>>| {
        let Outcome { result, usage, output, errors, effects, run } = outcome;
        format!("{:?} {usage:?} {output:?} {errors:?} {effects} {run:?}", result.map_err(|error| error.to_string()))
    };
    let (mut n_read, mut n_given) = (0, 0);
    let end = Pool::new(NonZeroUsize::new(2)).expect("starts").run_json(
        || {
            n_read += 1;
            Ok::<_, String>((n_read <= 200).then(|| Job { hook: &hook, event: n_read.to_string().into_bytes() }))
        },
        |outcome| {
            n_given += 1;
            assert_eq!(told(outcome), told(hook.run_json(n_given.to_string())));
            Ok(ControlFlow::Continue(()))
        },
    );
    assert_eq!((end, n_given), (Ok(()), 200));
}

#[test]
fn a_panic_of_who_takes_the_outcomes_or_brings_the_events_ends_the_stream_and_goes_on() {
    let host = Host::new();
    let small = host.compile("small.js", NEXT).expect("compiles");
    let large = host.compile("large.js", "export default () => 'x'.repeat(500_000);").expect("compiles");
    let pool = Pool::new(NonZeroUsize::new(3)).expect("starts");
    for panics_at in [0_u64, 40, 400] {
        for (is_reader, hook) in [(false, &small), (true, &small), (false, &large), (true, &large)] {
            let (mut n_read, mut n_given) = (0_u64, 0_u64);
            let stream = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                pool.run_json(
                    || {
                        n_read += 1;
                        assert!(!is_reader || n_read <= panics_at, "the reader is tired");
                        Ok::<_, String>(Some(Job { hook, event: b"1".to_vec() }))
                    },
                    |_| {
                        n_given += 1;
                        assert!(is_reader || n_given <= panics_at, "the taker is tired");
                        Ok(ControlFlow::Continue(()))
                    },
                )
            }));
            assert!(stream.is_err(), "{panics_at}, {is_reader}");
            assert!(n_read <= panics_at + 3 * 5 * 32, "{n_read} were read for nobody");
        }
    }
    // The pool takes another stream.
    assert!(pool.run_json(|| Ok::<_, String>(None), |_| Ok(ControlFlow::Continue(()))).is_ok());
}
