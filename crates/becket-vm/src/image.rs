//! What the top level of a program leaves behind, without what only the worker knows that ran it: the numbers of its shapes and
//! names. Another worker takes it over in place of running the top level itself.
//! Not here: when a worker runs a top level (`worker.rs`).
//! Invariant: a worker that has taken over an image is as one that has run the top level, in all that a run can see.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::atom::Key;
use crate::layout::{Header, Kind, size_of};
use crate::limits::{Limit, Limits};
use crate::machine::{Machine, state};
use crate::program::{Program, Seed, lines};
use crate::shape::{Attrs, Integrity, Proto, ShapeId};
use crate::value::{ROM_END, Word};
use crate::worker::Worker;

/// What the top level left.
#[derive(Debug)]
pub struct Image {
    /// The words behind the program's strings. Objects have places among `shapes` in their headers.
    words: Box<[u64]>,
    shapes: Box<[Root]>,
    /// The properties of all shapes, one shape after the other.
    properties: Box<[(Name, Attrs)]>,
    state: [u64; state::END],
    steps: u64,
    output: [Vec<u8>; 2],
    limits: Limits,
}

/// A shape without its properties.
#[derive(Clone, Copy, Debug)]
struct Root {
    kind: Kind,
    proto: Proto,
    integrity: Integrity,
    n_properties: u16,
}

/// A name of a property.
#[derive(Clone, Copy, Debug)]
enum Name {
    /// Every worker of the edition has it under this key: the edition's own, and symbols.
    Shared(Key),
    /// A name of the program, by its place among the program's names.
    Own(u32),
}

impl Worker {
    /// What the top level of the current program left, if other workers can take that over.
    pub fn image(&self) -> Option<Image> {
        let machine = &self.machine;
        let prepared = &machine.prepared;
        if !prepared.is_ready || prepared.program.module.exports.is_empty() {
            return None;
        }
        let words = prepared.image.get(place_of(&prepared.program.seed)..)?;
        let mut words = Some(words).filter(|words| words.len() <= WORDS_MAX)?.to_vec();
        let (mut ids, mut shapes, mut properties) = (Vec::new(), Vec::new(), Vec::new());
        let mut at = 0;
        while let Some(word) = words.get_mut(at) {
            let header = Header(*word);
            if header.kind().is_object() {
                let place = match ids.iter().position(|id| *id == header.low()) {
                    Some(place) => place,
                    None => {
                        shapes.push(machine.described(header.low(), &mut properties)?);
                        ids.push(header.low());
                        ids.len() - 1
                    }
                };
                *word = header.with_low(place as u32).0;
            }
            at += size_of(header, words.get(at + 1).copied().unwrap_or(0)) as usize;
            if ids.len() > SHAPES_MAX {
                return None;
            }
        }
        Some(Image {
            words: words.into(),
            shapes: shapes.into(),
            properties: properties.into(),
            state: prepared.image_state,
            steps: prepared.image_steps,
            output: prepared.image_output.clone(),
            limits: prepared.image_limits,
        })
    }
}

/// Reads a little of each part of a program and of what its top level left. What has not run for long is in no cache of the
/// processor: here its parts are fetched at the same time, where a call waits for each as it comes to it.
pub(crate) fn fetch(program: &Program, image: Option<&Image>) {
    let mut read = program.touched();
    if let Some(Image { words, shapes, properties, state, limits, .. }) = image {
        read = lines(words).chain(lines(state)).fold(read, |read, word| read ^ word);
        read = lines(shapes).fold(read, |read, root| read ^ u64::from(root.n_properties));
        read = lines(properties).fold(read, |read, (_, attrs)| read ^ u64::from(attrs.0));
        read ^= limits.steps_max;
    }
    core::hint::black_box(read);
}

/// A larger image is not kept for others: an idle hook is small.
const WORDS_MAX: usize = 4096;

/// An image with more shapes than this is not worth it: each object's is looked for among all.
const SHAPES_MAX: usize = 64;

/// Where what is not a string of the program begins in its image.
fn place_of(seed: &Seed) -> usize {
    (seed.slots - ROM_END) as usize
}

impl Machine {
    /// A shape with names that other workers understand.
    fn described(&self, id: ShapeId, properties: &mut Vec<(Name, Attrs)>) -> Option<Root> {
        // A table of names has strings that its worker knows as names.
        let shape = self.shapes.get(id).filter(|shape| !shape.is_dict)?;
        for (key, attrs) in self.shapes.properties(id) {
            let is_shared = key.as_symbol().is_some() || self.atoms.is_fixed(key);
            let own = || self.prepared.atoms.iter().position(|own| *own == key);
            let name = if is_shared { Name::Shared(key) } else { Name::Own(own()? as u32) };
            properties.push((name, attrs));
        }
        Some(Root { kind: shape.kind, proto: shape.proto, integrity: shape.integrity, n_properties: shape.count })
    }

    /// Makes what the top level left the image of the program. It counts twice: runs are made on a copy of it.
    pub(crate) fn take_image(&mut self, steps: u64) -> Result<(), Limit> {
        let roots = self.stack.get_mut(..state::END).unwrap_or(&mut []);
        roots.iter_mut().take(state::SYMBOLS).skip(state::SCRATCH).for_each(|word| *word = Word::UNDEFINED.0);
        if let Some(result) = roots.get_mut(state::RESULT) {
            *result = Word::HOLE.0;
        }
        self.heap.collect(roots);
        if self.heap.words.len() as u64 > self.heap.limit_words() / 2 {
            return Err(Limit::Memory);
        }
        self.prepared
            .image_state
            .copy_from_slice(self.stack.get(..state::END).unwrap_or(&[Word::UNDEFINED.0; state::END]));
        self.prepared.image = self.heap.freeze_image(&self.prepared.atom_strings);
        self.prepared.image_steps = steps;
        self.prepared.has_new_prototypes = false;
        self.prepared.image_output = [core::mem::take(&mut self.output), core::mem::take(&mut self.errors)];
        Ok(())
    }

    /// Makes an image that of the current program, which has just been loaded; says whether that is possible.
    pub(crate) fn adopt_image(&mut self, image: &Image) -> bool {
        if image.limits != self.limits {
            return false;
        }
        let mut properties = image.properties.iter();
        let mut ids = Vec::with_capacity(image.shapes.len());
        for root in &image.shapes {
            let of = properties.by_ref().take(usize::from(root.n_properties));
            let Some(id) = self.adopted_shape(root, of) else { return false };
            ids.push(id);
        }
        let start = place_of(&self.prepared.program.seed);
        self.heap.words.truncate(start);
        self.heap.words.extend_from_slice(&image.words);
        let mut at = start;
        while let Some(word) = self.heap.words.get_mut(at) {
            let header = Header(*word);
            if let Some(id) = ids.get(header.low() as usize).filter(|_| header.kind().is_object()) {
                *word = header.with_low(*id).0;
            }
            at += size_of(header, self.heap.words.get(at + 1).copied().unwrap_or(0)) as usize;
        }
        let prepared = &mut self.prepared;
        prepared.image = self.heap.keep_image(&prepared.atom_strings);
        prepared.image_state = image.state;
        prepared.image_steps = image.steps;
        prepared.image_output.clone_from(&image.output);
        true
    }

    fn adopted_shape<'i>(
        &mut self,
        root: &Root,
        properties: impl Iterator<Item = &'i (Name, Attrs)>,
    ) -> Option<ShapeId> {
        let Root { kind, proto, integrity, .. } = *root;
        let mut id = if integrity == Integrity::default() {
            self.shapes.root(kind, proto)
        } else {
            self.shapes.root_of(kind, proto, integrity)
        };
        for (name, attrs) in properties {
            let key = match name {
                Name::Shared(key) => *key,
                Name::Own(place) => *self.prepared.atoms.get(*place as usize)?,
            };
            id = self.shapes.add_property(id, key, *attrs)?;
        }
        Some(id)
    }
}
