//! The store contract on SQLite, and what only a file does: it outlives its process, and refuses edits.
//! Not here: a process that is killed in the middle of an effect (becket-cli's tests).

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use becket_host::contract;
use becket_host::journal::{RunId, verify};
use becket_host::store::{Store, StoreError};
use rusqlite::Connection;

use crate::SqliteStore;

/// A file of its own for each store, in a folder of its own for each process.
fn file() -> PathBuf {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let folder = std::env::temp_dir().join(format!("becket-sqlite-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder for temporary files");
    let file = folder.join(format!("{}.db", COUNT.fetch_add(1, Ordering::Relaxed)));
    // An earlier process may have had the same number.
    for end in ["db", "db-wal", "db-shm"] {
        let _ = std::fs::remove_file(file.with_extension(end));
    }
    file
}

#[test]
fn a_store_in_sqlite_is_a_store() {
    contract::all(&|| Box::new(SqliteStore::open(&file()).expect("a new file")));
}

#[test]
fn what_was_stored_is_there_when_the_file_is_opened_again() {
    let path = file();
    let bytes = contract::blob_bytes(1);
    let id = {
        let store = SqliteStore::open(&path).expect("a new file");
        store.append(contract::intent(1, 0)).expect("appended");
        store.put_blob(&bytes).expect("kept")
    };
    let store = SqliteStore::open(&path).expect("the same file");
    assert_eq!(store.blob(&id), Ok(Some(bytes)));
    let entry = store.append(contract::intent(1, 1)).expect("appended");
    assert_eq!(entry.number, 2, "the chain goes on where it ended");
    assert!(verify(&store.journal(None).expect("read")).is_ok());
}

#[test]
fn two_stores_on_one_file_write_one_chain() {
    let path = file();
    let stores = [SqliteStore::open(&path).expect("a new file"), SqliteStore::open(&path).expect("the same file")];
    std::thread::scope(|scope| {
        for (run, store) in (0..).zip(&stores) {
            scope.spawn(move || {
                for call in 0..20 {
                    store.append(contract::intent(run, call)).expect("appended");
                }
            });
        }
    });
    let entries = stores[0].journal(None).expect("read");
    assert_eq!(entries.len(), 40);
    assert!(verify(&entries).is_ok());
    assert_eq!(stores[1].journal(Some(RunId(0))).expect("read").len(), 20);
}

#[test]
fn the_journal_refuses_edits_and_shows_those_that_went_around_it() {
    let path = file();
    let store = SqliteStore::open(&path).expect("a new file");
    for call in 0..3 {
        store.append(contract::intent(1, call)).expect("appended");
    }
    let other = Connection::open(&path).expect("the same file");
    assert!(other.execute("UPDATE journal SET detail = '[]' WHERE number = 2", []).is_err());
    assert!(other.execute("DELETE FROM journal WHERE number = 2", []).is_err());
    other
        .execute_batch("DROP TRIGGER journal_is_not_edited; UPDATE journal SET detail = '[]' WHERE number = 2;")
        .expect("forced");
    let broken = verify(&store.journal(None).expect("read")).expect_err("the edit shows");
    assert_eq!(broken.number, 2);
}

#[test]
fn a_file_of_another_version_is_refused_and_left_alone() {
    let path = file();
    drop(SqliteStore::open(&path).expect("a new file"));
    Connection::open(&path).expect("the file").pragma_update(None, "user_version", 99).expect("changed");
    let Err(StoreError::Failed(detail)) = SqliteStore::open(&path) else { panic!("the file was opened") };
    assert!(detail.contains("version 99"), "{detail}");
}

#[test]
fn a_file_of_the_first_version_gets_what_it_lacks() {
    let path = file();
    drop(SqliteStore::open(&path).expect("a new file"));
    let old = Connection::open(&path).expect("the file");
    old.execute_batch("DROP TABLE suspended; PRAGMA user_version = 1;").expect("as the first version left it");
    let store = SqliteStore::open(&path).expect("brought up to date");
    assert_eq!(store.suspended(None), Ok(Vec::new()));
}
