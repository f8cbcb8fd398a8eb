//! The chain: every edit of the past shows.
//! Not here: stores.

use crate::contract::intent;
use crate::journal::{Broken, Entry, Event, GENESIS, RunId, from_hex, hex, verify};
use crate::memory::MemoryStore;
use crate::store::Store;

fn three() -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for call in 0..3 {
        let (number, hash) = entries.last().map_or((0, GENESIS), |last| (last.number, last.hash));
        entries.push(Entry::after(number, &hash, intent(1, call)));
    }
    entries
}

#[test]
fn a_changed_argument_shows() {
    let mut entries = three();
    if let Event::Intent { args, .. } = &mut entries[1].record.event {
        args.push(' ');
    }
    assert_eq!(verify(&entries), Err(Broken { number: 2, what: "was changed after it was written" }));
}

#[test]
fn a_changed_time_shows() {
    let mut entries = three();
    entries[0].record.at_ms += 1;
    assert_eq!(verify(&entries).map_err(|broken| broken.number), Err(1));
}

#[test]
fn a_removed_entry_shows_even_if_the_rest_is_renumbered() {
    let mut entries = three();
    entries.remove(1);
    assert_eq!(verify(&entries), Err(Broken { number: 2, what: "is missing" }));
    entries[1].number = 2;
    assert_eq!(verify(&entries).map_err(|broken| broken.number), Err(2));
}

#[test]
fn a_text_moved_from_one_part_to_the_next_shows() {
    let mut entries = three();
    if let Event::Intent { module, function, .. } = &mut entries[2].record.event {
        function.insert(0, module.pop().expect("a module has a name"));
    }
    assert_eq!(verify(&entries).map_err(|broken| broken.number), Err(3));
}

#[test]
fn the_names_of_runs_and_blobs_can_be_read_back() {
    let run = RunId::new().expect("random bytes");
    assert_eq!(RunId::parse(&run.to_string()), Some(run));
    assert_eq!(RunId::parse("xyz"), None);
    let hash = *blake3::hash(b"x").as_bytes();
    assert_eq!(from_hex(&hex(&hash)), Some(hash));
    assert_eq!(from_hex("00"), None);
}

#[test]
fn a_store_without_a_journal_chains_what_it_drops() {
    let (kept, dropped) = (MemoryStore::default(), MemoryStore::without_journal());
    for call in 0..3 {
        let [one, other] = [&kept, &dropped].map(|store| store.append(intent(1, call)).expect("it is in memory"));
        assert_eq!(one, other);
    }
    assert_eq!(dropped.journal(None), Ok(Vec::new()));
    assert!(verify(&kept.journal(None).expect("it is in memory")).is_ok());
}
