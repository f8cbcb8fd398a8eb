//! A suspended run as bytes: a typed graph, never raw words. It names its edition, cost model and program, and its positions
//! are pcs of the blob, so that a later machine of the same edition can go on with it. Not here: the authentication, which is
//! the host's (becket-host), and the blob itself, which the host keeps.
//!
//! In order: head, meters, the shapes that objects have, the objects, the changed objects of the image, the stack. An object is
//! referred to by its number; objects of the edition's image by their offset, of the program's image by their position in it.
//! Reading checks every count, kind, size, number and position; what passes is a run like any other, since the machine
//! is safe for any values in its words.

use alloc::vec::Vec;

use crate::layout::{Header, size_of};
use crate::machine::Machine;
use crate::value::{Offset, ROM_END};

mod read;
mod write;

/// The version of this format; `docs/decisions/0006-versions-of-formats.md` says when it rises.
pub const VERSION: u16 = 6;
const MAGIC: &[u8; 4] = b"BKTS";

/// Why bytes are no snapshot that this worker can go on with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SnapshotError {
    /// Not a snapshot, or cut short.
    Malformed(&'static str),
    /// Of another version of this format.
    Version(u16),
    /// Of another edition or cost model.
    Edition(u16, u16),
    /// Of another program.
    Program,
    /// The program's top level has not come to its end here, as it did where the run began.
    TopLevel,
}

impl core::fmt::Display for SnapshotError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Malformed(what) => write!(f, "the snapshot is malformed: {what}"),
            Self::Version(version) => write!(f, "the snapshot has format version {version}, this is version {VERSION}"),
            Self::Edition(edition, cost_model) => {
                write!(
                    f,
                    "the snapshot is of edition {edition} with cost model {cost_model}, which this version does not carry"
                )
            }
            Self::Program => f.write_str("the snapshot is of another program"),
            Self::TopLevel => f.write_str("the top level of the run's program did not come to its end"),
        }
    }
}

/// How a reference is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Place {
    /// An offset into the edition's image.
    Rom(Offset),
    /// The number of an object in the program's image.
    Image(u32),
    /// The number of an object of the snapshot.
    New(u32),
}

/// The offsets of all things in a program's image, in order.
fn image_objects(machine: &Machine) -> Vec<Offset> {
    let mut list = Vec::new();
    let mut at = ROM_END;
    let end = machine.heap.moving_from();
    while at < end {
        list.push(at);
        at += size_of(Header(machine.heap.get(at)), machine.heap.get(at + 1));
    }
    list
}
