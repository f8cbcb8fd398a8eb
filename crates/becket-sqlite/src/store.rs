//! The store: each method is one transaction, and writers wait for each other.
//! Not here: the tables (`schema.rs`), and what a store must do (becket-host).

use std::io::{Read, Write};
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use becket_host::journal::{BlobId, Entry, Event, GENESIS, Record, RunId};
use becket_host::store::{Life, Store, StoreError, Suspended, SuspendedEntry, Version, check_name};
use rusqlite::blob::{Blob, ZeroBlob};
use rusqlite::types::Type;
use rusqlite::{Connection, MAIN_DB, OptionalExtension, Row, Transaction, TransactionBehavior, params};

use crate::schema;

/// How long a writer waits for another process.
const BUSY: Duration = Duration::from_secs(10);

const VERSION_COLUMNS: &str = "hook, number, blob, life, submitted_ms, replaced";
const SUSPENDED_ENTRY_COLUMNS: &str = "run, call, hook, since_ms";
const ENTRY_COLUMNS: &str = "number, run, call, at_ms, event, hook, module, function, detail, hash";

/// A store in a SQLite file. Several processes may use one file.
pub struct SqliteStore {
    connection: Mutex<Connection>,
}

impl std::fmt::Debug for SqliteStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SqliteStore")
    }
}

impl SqliteStore {
    /// Opens the store in a file, which is made if it does not exist.
    ///
    /// # Errors
    /// If the file cannot be opened, is no SQLite file, or holds another version of the tables.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        let of_file = |detail: String| StoreError::Failed(format!("{}: {detail}", path.display()));
        let mut connection = Connection::open(path).map_err(|error| of_file(error.to_string()))?;
        connection.busy_timeout(BUSY).map_err(|error| of_file(error.to_string()))?;
        schema::prepare(&mut connection).map_err(of_file)?;
        Ok(Self { connection: Mutex::new(connection) })
    }

    /// Does something in one transaction, which is undone if it fails.
    fn transact<T>(&self, act: impl FnOnce(&Transaction<'_>) -> Result<T, Failed>) -> Result<T, StoreError> {
        // A transaction that a panic left open was rolled back when it was dropped.
        let mut connection = self.connection.lock().unwrap_or_else(PoisonError::into_inner);
        let transact = || -> Result<T, Failed> {
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let value = act(&transaction)?;
            transaction.commit()?;
            Ok(value)
        };
        transact().map_err(|failed| failed.0)
    }

    /// Reads something.
    fn read<T>(&self, act: impl FnOnce(&Connection) -> Result<T, Failed>) -> Result<T, StoreError> {
        let connection = self.connection.lock().unwrap_or_else(PoisonError::into_inner);
        act(&connection).map_err(|failed| failed.0)
    }
}

/// A [`StoreError`] that SQLite's own errors become.
struct Failed(StoreError);

impl From<rusqlite::Error> for Failed {
    fn from(error: rusqlite::Error) -> Self {
        Self(StoreError::Failed(error.to_string()))
    }
}

impl From<std::io::Error> for Failed {
    fn from(error: std::io::Error) -> Self {
        Self(StoreError::Failed(error.to_string()))
    }
}

impl From<StoreError> for Failed {
    fn from(error: StoreError) -> Self {
        Self(error)
    }
}

impl Store for SqliteStore {
    fn put_blob(&self, bytes: &[u8]) -> Result<BlobId, StoreError> {
        let id: BlobId = becket_host::store::blob_id(bytes).ok_or(StoreError::NotABlob)?;
        self.transact(|transaction| {
            transaction
                .prepare_cached("INSERT INTO blobs (id, content) VALUES (?1, ?2) ON CONFLICT (id) DO NOTHING")?
                .execute(params![id, bytes])?;
            Ok(id)
        })
    }

    fn blob(&self, id: &BlobId) -> Result<Option<Vec<u8>>, StoreError> {
        self.read(|connection| {
            let mut select = connection.prepare_cached("SELECT content FROM blobs WHERE id = ?1")?;
            Ok(select.query_row([id], |row| row.get(0)).optional()?)
        })
    }

    fn submit(&self, hook: &str, blob: &BlobId, at_ms: u64) -> Result<Version, StoreError> {
        check_name(hook)?;
        self.transact(|transaction| {
            check_blob(transaction, blob)?;
            let last = versions(transaction, hook)?.pop();
            let number = match last {
                Some(last) if last.blob == *blob => return Ok(last),
                Some(last) => last.number + 1,
                None => 1,
            };
            let version = Version {
                hook: hook.to_owned(),
                number,
                blob: *blob,
                life: Life::Submitted,
                submitted_ms: at_ms,
                replaced: None,
            };
            transaction.execute(
                "INSERT INTO versions (hook, number, blob, life, submitted_ms) VALUES (?1, ?2, ?3, ?4, ?5)",
                params![hook, number, blob, version.life.name(), at_ms as i64],
            )?;
            Ok(version)
        })
    }

    fn activate(&self, hook: &str, number: u32) -> Result<Version, StoreError> {
        self.transact(|transaction| {
            let versions = known_versions(transaction, hook)?;
            let before = active(&versions).map(|version| version.number);
            let mut version = find(&versions, hook, number)?;
            if before != Some(number) {
                version.replaced = before;
                switch(transaction, &mut version)?;
            }
            Ok(version)
        })
    }

    fn rollback(&self, hook: &str) -> Result<Version, StoreError> {
        self.transact(|transaction| {
            let versions = known_versions(transaction, hook)?;
            let before = active(&versions).and_then(|version| version.replaced);
            let before = before.ok_or_else(|| StoreError::NothingBefore(hook.to_owned()))?;
            let mut version = find(&versions, hook, before)?;
            switch(transaction, &mut version)?;
            Ok(version)
        })
    }

    fn versions(&self, hook: &str) -> Result<Vec<Version>, StoreError> {
        self.read(|connection| versions(connection, hook))
    }

    fn hooks(&self) -> Result<Vec<String>, StoreError> {
        self.read(|connection| {
            let mut select = connection.prepare_cached("SELECT DISTINCT hook FROM versions ORDER BY hook")?;
            let names = select.query_map([], |row| row.get(0))?;
            Ok(names.collect::<Result<_, _>>()?)
        })
    }

    fn append(&self, record: Record) -> Result<Entry, StoreError> {
        self.transact(|transaction| {
            let mut select =
                transaction.prepare_cached("SELECT number, hash FROM journal ORDER BY number DESC LIMIT 1")?;
            let last = select.query_row([], |row| Ok((row.get::<_, i64>(0)? as u64, row.get(1)?))).optional()?;
            let (number, hash) = last.unwrap_or((0, GENESIS));
            let entry = Entry::after(number, &hash, record);
            let Record { run, call, at_ms, event } = &entry.record;
            let (word, hook, module, function, detail) = match event {
                Event::Intent { hook, module, function, args } => {
                    ("intent", Some(hook), Some(module), Some(function), args)
                }
                Event::Value(value) => ("value", None, None, None, value),
                Event::Failed(detail) => ("failed", None, None, None, detail),
            };
            let insert =
                format!("INSERT INTO journal ({ENTRY_COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
            transaction.prepare_cached(&insert)?.execute(params![
                entry.number as i64,
                run.to_string(),
                *call as i64,
                *at_ms as i64,
                word,
                hook,
                module,
                function,
                detail,
                entry.hash
            ])?;
            Ok(entry)
        })
    }

    fn suspend(&self, suspended: &Suspended) -> Result<(), StoreError> {
        let Suspended { run, call, hook, since_ms, sealed } = suspended;
        self.transact(|transaction| {
            check_blob(transaction, hook)?;
            let insert =
                format!("INSERT INTO suspended ({SUSPENDED_ENTRY_COLUMNS}, sealed) VALUES (?1, ?2, ?3, ?4, ?5)");
            let room = ZeroBlob(sealed.len() as u64);
            let row = params![run.to_string(), *call as i64, hook, *since_ms as i64, room];
            transaction.prepare_cached(&insert)?.execute(row)?;
            sealed_of(transaction, transaction.last_insert_rowid(), false)?.write_all(sealed)?;
            Ok(())
        })
    }

    fn suspended(&self, run: Option<RunId>) -> Result<Vec<Suspended>, StoreError> {
        self.read(|connection| suspended_runs(connection, run))
    }

    fn suspended_list(&self) -> Result<Vec<SuspendedEntry>, StoreError> {
        self.read(|connection| {
            let select = format!("SELECT {SUSPENDED_ENTRY_COLUMNS} FROM suspended ORDER BY rowid");
            let mut select = connection.prepare_cached(&select)?;
            let runs = select.query_map([], entry_of)?;
            Ok(runs.collect::<Result<_, _>>()?)
        })
    }

    fn take_suspended(&self, run: RunId, call: u64) -> Result<Suspended, StoreError> {
        self.transact(|transaction| {
            let found = suspended_runs(transaction, Some(run))?.pop().filter(|found| found.call == call);
            let found = found.ok_or(StoreError::NotSuspended(run))?;
            transaction.execute("DELETE FROM suspended WHERE run = ?1", [run.to_string()])?;
            Ok(found)
        })
    }

    fn journal(&self, run: Option<RunId>) -> Result<Vec<Entry>, StoreError> {
        self.read(|connection| {
            let of_run = if run.is_some() { "WHERE run = ?1" } else { "WHERE ?1 IS NULL" };
            let select = format!("SELECT {ENTRY_COLUMNS} FROM journal {of_run} ORDER BY number");
            let mut select = connection.prepare_cached(&select)?;
            let entries = select.query_map([run.map(|run| run.to_string())], entry)?;
            Ok(entries.collect::<Result<_, _>>()?)
        })
    }
}

fn check_blob(connection: &Connection, blob: &BlobId) -> Result<(), Failed> {
    let n_known: u32 = connection.query_row("SELECT count(*) FROM blobs WHERE id = ?1", [blob], |row| row.get(0))?;
    if n_known == 0 { Err(StoreError::NotABlob.into()) } else { Ok(()) }
}

fn suspended_runs(connection: &Connection, run: Option<RunId>) -> Result<Vec<Suspended>, Failed> {
    let of_run = if run.is_some() { "WHERE run = ?1" } else { "WHERE ?1 IS NULL" };
    let select = format!("SELECT {SUSPENDED_ENTRY_COLUMNS}, rowid FROM suspended {of_run} ORDER BY rowid");
    let mut select = connection.prepare_cached(&select)?;
    let rows = select.query_map([run.map(|run| run.to_string())], |row| Ok((entry_of(row)?, row.get(4)?)))?;
    let mut runs = Vec::new();
    for row in rows {
        let (SuspendedEntry { run, call, hook, since_ms }, id) = row?;
        let mut blob = sealed_of(connection, id, true)?;
        let mut sealed = Vec::with_capacity(blob.len());
        blob.read_to_end(&mut sealed)?;
        runs.push(Suspended { run, call, hook, since_ms, sealed });
    }
    Ok(runs)
}

/// The sealed bytes of a row, which may be many: read or written in place, without the copies that a column's value takes.
fn sealed_of(connection: &Connection, row: i64, is_read_only: bool) -> Result<Blob<'_>, Failed> {
    Ok(connection.blob_open(MAIN_DB, c"suspended", c"sealed", row, is_read_only)?)
}

fn versions(connection: &Connection, hook: &str) -> Result<Vec<Version>, Failed> {
    let select = format!("SELECT {VERSION_COLUMNS} FROM versions WHERE hook = ?1 ORDER BY number");
    let mut select = connection.prepare_cached(&select)?;
    let versions = select.query_map([hook], version)?;
    Ok(versions.collect::<Result<_, _>>()?)
}

fn known_versions(connection: &Connection, hook: &str) -> Result<Vec<Version>, Failed> {
    let versions = versions(connection, hook)?;
    if versions.is_empty() { Err(StoreError::NoHook(hook.to_owned()).into()) } else { Ok(versions) }
}

fn active(versions: &[Version]) -> Option<&Version> {
    versions.iter().find(|version| version.life == Life::Active)
}

fn find(versions: &[Version], hook: &str, number: u32) -> Result<Version, StoreError> {
    let found = versions.iter().find(|version| version.number == number);
    found.cloned().ok_or_else(|| StoreError::NoVersion(hook.to_owned(), number))
}

/// Retires the active version and makes this one active.
fn switch(transaction: &Transaction<'_>, version: &mut Version) -> Result<(), Failed> {
    transaction.execute("UPDATE versions SET life = 'retired' WHERE hook = ?1 AND life = 'active'", [&version.hook])?;
    version.life = Life::Active;
    transaction.execute(
        "UPDATE versions SET life = 'active', replaced = ?3 WHERE hook = ?1 AND number = ?2",
        params![version.hook, version.number, version.replaced],
    )?;
    Ok(())
}

fn version(row: &Row<'_>) -> rusqlite::Result<Version> {
    let life: String = row.get(3)?;
    Ok(Version {
        hook: row.get(0)?,
        number: row.get(1)?,
        blob: row.get(2)?,
        life: Life::parse(&life).ok_or_else(|| wrong(3, "life"))?,
        submitted_ms: row.get::<_, i64>(4)? as u64,
        replaced: row.get(5)?,
    })
}

fn entry_of(row: &Row<'_>) -> rusqlite::Result<SuspendedEntry> {
    let run: String = row.get(0)?;
    Ok(SuspendedEntry {
        run: RunId::parse(&run).ok_or_else(|| wrong(0, "run"))?,
        call: row.get::<_, i64>(1)? as u64,
        hook: row.get(2)?,
        since_ms: row.get::<_, i64>(3)? as u64,
    })
}

fn entry(row: &Row<'_>) -> rusqlite::Result<Entry> {
    let run: String = row.get(1)?;
    let detail = row.get(8)?;
    let event = match row.get::<_, String>(4)?.as_str() {
        "intent" => Event::Intent { hook: row.get(5)?, module: row.get(6)?, function: row.get(7)?, args: detail },
        "value" => Event::Value(detail),
        _ => Event::Failed(detail),
    };
    let record = Record {
        run: RunId::parse(&run).ok_or_else(|| wrong(1, "run"))?,
        call: row.get::<_, i64>(2)? as u64,
        at_ms: row.get::<_, i64>(3)? as u64,
        event,
    };
    Ok(Entry { number: row.get::<_, i64>(0)? as u64, record, hash: row.get(9)? })
}

fn wrong(column: usize, name: &str) -> rusqlite::Error {
    rusqlite::Error::InvalidColumnType(column, name.to_owned(), Type::Text)
}
