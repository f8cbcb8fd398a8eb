//! The tests that every store passes, as functions over a maker of empty stores: a store's own tests call [`all`].
//! Not here: what only one kind of store does, such as keeping its content when the process dies.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)] // It fails by panicking, as tests do.

use becket_bytecode::blob;
use becket_bytecode::module::{Module, Text};

use crate::journal::{self, Event, Record, RunId};
use crate::store::{Life, Store, StoreError, Suspended, SuspendedEntry};

/// Runs all of them.
///
/// # Panics
/// If the store does not do what a store must.
pub fn all(empty: &dyn Fn() -> Box<dyn Store>) {
    equal_blobs_are_kept_once(&*empty());
    a_version_lives_from_submitted_to_retired(&*empty());
    a_rollback_activates_what_was_replaced(&*empty());
    what_does_not_exist_is_an_error(&*empty());
    the_journal_is_a_chain(&*empty());
    writers_do_not_break_the_chain(&*empty());
    a_run_that_waits_is_taken_once(&*empty());
}

/// The bytes of some blob; others for another number.
pub fn blob_bytes(number: u32) -> Vec<u8> {
    let strings = vec![Text::from(format!("hook {number}").as_str())];
    blob::encode(&Module { strings, ..Module::default() })
}

fn equal_blobs_are_kept_once(store: &dyn Store) {
    let bytes = blob_bytes(1);
    let id = store.put_blob(&bytes).expect("kept");
    assert_eq!(store.put_blob(&bytes), Ok(id));
    assert_eq!(store.blob(&id), Ok(Some(bytes)));
    assert_eq!(store.blob(&[7; 32]), Ok(None));
    assert_eq!(store.put_blob(&[1, 2, 3]), Err(StoreError::NotABlob));
}

fn a_version_lives_from_submitted_to_retired(store: &dyn Store) {
    let first = store.put_blob(&blob_bytes(1)).expect("kept");
    let second = store.put_blob(&blob_bytes(2)).expect("kept");
    let version = store.submit("route", &first, 5).expect("submitted");
    assert_eq!((version.number, version.life, version.submitted_ms), (1, Life::Submitted, 5));
    assert_eq!(store.submit("route", &first, 6), Ok(version), "the same blob again is no new version");
    assert!(store.active("route").is_err(), "a submitted version does not run");
    assert_eq!(store.activate("route", 1).map(|it| it.life), Ok(Life::Active));
    assert_eq!(store.submit("route", &second, 7).map(|it| it.number), Ok(2));
    assert_eq!(store.active("route").map(|it| it.number), Ok(1), "what is submitted replaces nothing");
    assert_eq!(store.activate("route", 2).map(|it| it.replaced), Ok(Some(1)));
    assert_eq!(store.activate("route", 2).map(|it| it.replaced), Ok(Some(1)), "activating again changes nothing");
    let lives: Vec<Life> = store.versions("route").expect("versions").iter().map(|it| it.life).collect();
    assert_eq!(lives, [Life::Retired, Life::Active]);
    assert_eq!(store.hooks(), Ok(vec![String::from("route")]));
}

fn a_rollback_activates_what_was_replaced(store: &dyn Store) {
    for number in 1..=3 {
        let blob = store.put_blob(&blob_bytes(number)).expect("kept");
        store.submit("redact", &blob, 0).expect("submitted");
        store.activate("redact", number).expect("activated");
    }
    assert_eq!(store.rollback("redact").map(|it| it.number), Ok(2));
    assert_eq!(store.rollback("redact").map(|it| it.number), Ok(1));
    assert_eq!(store.rollback("redact"), Err(StoreError::NothingBefore(String::from("redact"))));
    assert_eq!(store.active("redact").map(|it| it.number), Ok(1));
}

fn what_does_not_exist_is_an_error(store: &dyn Store) {
    assert_eq!(store.activate("none", 1), Err(StoreError::NoHook(String::from("none"))));
    assert_eq!(store.rollback("none"), Err(StoreError::NoHook(String::from("none"))));
    assert_eq!(store.active("none"), Err(StoreError::NoHook(String::from("none"))));
    assert_eq!(store.versions("none"), Ok(Vec::new()));
    assert_eq!(store.submit("hook", &[7; 32], 0), Err(StoreError::NotABlob));
    let blob = store.put_blob(&blob_bytes(1)).expect("kept");
    assert!(store.submit("a hook\n", &blob, 0).is_err(), "a name that would forge a listing");
    store.submit("hook", &blob, 0).expect("submitted");
    assert_eq!(store.activate("hook", 2), Err(StoreError::NoVersion(String::from("hook"), 2)));
}

/// The record of an intent.
pub fn intent(run: u128, call: u64) -> Record {
    let event = Event::Intent {
        hook: [1; 32],
        module: String::from("alerts"),
        function: String::from("notify"),
        args: String::from("[\"text\"]"),
    };
    Record { run: RunId(run), call, at_ms: 1_700_000_000_000, event }
}

fn outcome(run: u128, call: u64) -> Record {
    Record { event: Event::Value(String::from("true")), ..intent(run, call) }
}

fn the_journal_is_a_chain(store: &dyn Store) {
    assert_eq!(journal::verify(&store.journal(None).expect("read")), Ok(journal::GENESIS));
    for record in [intent(1, 0), outcome(1, 0), intent(2, 0), intent(1, 1)] {
        let entry = store.append(record.clone()).expect("appended");
        assert_eq!(entry.record, record);
    }
    let entries = store.journal(None).expect("read");
    assert_eq!(entries.iter().map(|entry| entry.number).collect::<Vec<_>>(), [1, 2, 3, 4]);
    let last = entries.last().expect("the fourth").hash;
    assert_eq!(journal::verify(&entries), Ok(last));
    assert_eq!(store.journal(Some(RunId(2))).expect("read").len(), 1);
    let calls = journal::calls(&entries);
    let known: Vec<bool> = calls.iter().map(|called| called.outcome.is_some()).collect();
    assert_eq!(known, [true, false, false]);
}

fn writers_do_not_break_the_chain(store: &dyn Store) {
    std::thread::scope(|scope| {
        for run in 0..4 {
            scope.spawn(move || {
                for call in 0..10 {
                    store.append(intent(run, call)).expect("appended");
                }
            });
        }
    });
    let entries = store.journal(None).expect("read");
    assert_eq!(entries.len(), 40);
    assert!(journal::verify(&entries).is_ok());
}

fn a_run_that_waits_is_taken_once(store: &dyn Store) {
    let hook = store.put_blob(&blob_bytes(1)).expect("kept");
    let waiting = |run: u128| Suspended { run: RunId(run), call: 3, hook, since_ms: 5, sealed: vec![run as u8; 300] };
    let unknown = Suspended { hook: [7; 32], ..waiting(1) };
    assert_eq!(store.suspend(&unknown), Err(StoreError::NotABlob), "a run whose blob is gone could not go on");
    for run in [2, 1] {
        store.suspend(&waiting(run)).expect("kept");
    }
    assert_eq!(store.suspended(None), Ok(vec![waiting(2), waiting(1)]), "they stopped in this order");
    let entry = |run: u128| SuspendedEntry { run: RunId(run), call: 3, hook, since_ms: 5 };
    assert_eq!(store.suspended_list(), Ok(vec![entry(2), entry(1)]));
    assert_eq!(store.suspended(Some(RunId(2))), Ok(vec![waiting(2)]));
    assert_eq!(store.suspended(Some(RunId(3))), Ok(Vec::new()));
    let taken: Vec<_> = std::thread::scope(|scope| {
        let takers: Vec<_> = (0..4).map(|_| scope.spawn(|| store.take_suspended(RunId(1), 3))).collect();
        takers.into_iter().map(|taker| taker.join().expect("no panic")).collect()
    });
    assert_eq!(taken.iter().filter(|it| **it == Ok(waiting(1))).count(), 1);
    assert_eq!(taken.iter().filter(|it| **it == Err(StoreError::NotSuspended(RunId(1)))).count(), 3);
    // The same run may wait again, for a later call, which who has seen the earlier one does not take.
    let later = Suspended { call: 4, ..waiting(1) };
    store.suspend(&later).expect("kept");
    assert_eq!(store.take_suspended(RunId(1), 3), Err(StoreError::NotSuspended(RunId(1))));
    assert_eq!(store.suspended(Some(RunId(1))), Ok(vec![later]));
    assert_eq!(store.suspended(None).map(|all| all.len()), Ok(2));
}
