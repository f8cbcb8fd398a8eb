//! The heap of a run: a region of words addressed by offset, above the edition's read-only image. Allocation, accounting and
//! reset. Not here: the collection itself (`collect.rs`) and what the words mean (`layout.rs`).
//!
//! `[rom: shared] [image: what the module's top level left; never moves] [objects of this run: move in a collection]`
//!
//! Invariants: every access goes through [`Heap::get`] and [`Heap::set`], which cannot panic; `set` is the one place that
//! marks the cards of a large image; when to collect is a function of the program alone, so that a run that completes under
//! one limit completes under every larger one.

use alloc::sync::Arc;
use alloc::vec::Vec;
use core::hint::cold_path;

use crate::atom::Key;
use crate::layout::{Header, Kind, SIZE_MAX, high, low, pair};
use crate::limits::Limit;
use crate::value::{Offset, ROM_END, Word};

/// Words allocated between collections, at the least.
pub(crate) const TRIGGER_MIN: u64 = 32 * 1024;
/// A collection goes through the image as well: so it comes at most once for this part of it, and each word that is allocated
/// pays for four of the image.
const IMAGE_PART: u64 = 4;
/// After so many words without a collection, or an eighth of what may be allocated between two, what the tables of shapes and names
/// hold is looked at: objects of one property, each with a name of its own, take eight times as much in the tables.
const TABLES_EVERY: u64 = 128 * 1024;
/// Images up to this many words are copied whole at the start of a run; larger ones are restored by dirty cards.
const COPIED_IMAGE_MAX: usize = 6 * 1024;
/// Words for which one card stands.
const CARD_WORDS: usize = 64;

/// The heap of one run.
#[derive(Debug, Default)]
pub struct Heap {
    rom: Arc<[u64]>,
    pub(crate) words: Vec<u64>,
    /// Index of the first word that may move.
    pub(crate) image_end: usize,
    image: Arc<Vec<u64>>,
    /// An image of a program that was forgotten, for its memory.
    pub(crate) spare_image: Vec<u64>,
    dirty: Vec<u64>,
    /// Where the collector copies to.
    pub(crate) spare: Vec<u64>,
    /// Words allocated since the last collection.
    pub(crate) since_collection: u64,
    /// Words that were live after it.
    pub(crate) live_after: u64,
    /// Words that were live, with the image, when that was last known, and those allocated since the last collection by then.
    live_known: (u64, u64),
    /// Words allocated since the last collection beyond which something must happen before more are.
    stop_at: u64,
    /// The same beyond which the tables are looked at.
    tables_at: u64,
    limit: u64,
    peak: u64,
    /// Collections of this run, and the words that the longest of them went through.
    n_collections: u64,
    longest_collection: u64,
    /// Changes whenever things may have moved, or shapes and names may be others.
    generation: u64,
    /// Collect at every allocation, to find references that were held across one.
    pub(crate) is_stressed: bool,
    /// Words allocated since the last collection beyond which a stressed heap collects.
    stress_at: u64,
    /// Stressed collections, of all runs.
    pub(crate) n_stressed: u64,
    /// Words that those of this run have looked at.
    stress_words: u64,
}

/// Words that stressed collections of a run look at while they come at every allocation. A heap that is large by then is
/// collected whenever a part of it has been allocated again: otherwise the time is the square of what a run allocates.
const STRESS_WORDS_MAX: u64 = 1 << 23;
/// That part.
const STRESS_PART: u64 = 4;

/// What an allocation must do first.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Room {
    /// There is room.
    Enough,
    /// Collect, then ask [`Heap::check_after_collection`].
    Collect,
    /// Look at what the tables hold: the counters must not notice.
    Tables,
    /// Collect because the heap is stressed: the counters must not notice.
    Stress,
}

impl Heap {
    /// An empty heap over the edition's image.
    pub fn new(rom: Arc<[u64]>) -> Self {
        Self { rom, ..Self::default() }
    }

    /// Begins a run on a copy of `image`, with a limit in bytes.
    pub fn reset(&mut self, image: &Arc<Vec<u64>>, limit_bytes: u64) {
        self.generation += 1;
        let same = Arc::ptr_eq(&self.image, image) && self.image_end == image.len();
        if same && image.len() > COPIED_IMAGE_MAX {
            self.restore_dirty_cards();
            self.words.truncate(image.len());
        } else {
            self.words.clear();
            self.words.extend_from_slice(image);
            // Several threads count who holds it: that takes longer than to see that it is the same one.
            if !Arc::ptr_eq(&self.image, image) {
                self.image = Arc::clone(image);
            }
            self.watch_image();
        }
        self.give_back();
        self.since_collection = 0;
        self.live_after = 0;
        self.live_known = (image.len() as u64, 0);
        (self.n_collections, self.longest_collection) = (0, 0);
        (self.stress_at, self.stress_words) = (0, 0);
        self.limit = limit_bytes / 8;
        self.peak = image.len() as u64;
        self.plan_stop();
    }

    /// From here on, what is written into the image is known: all cards are clean.
    fn watch_image(&mut self) {
        self.image_end = self.image.len();
        self.dirty.clear();
        if self.image_end > COPIED_IMAGE_MAX {
            self.dirty.resize(self.image_end.div_ceil(CARD_WORDS * 64), 0);
        }
    }

    fn restore_dirty_cards(&mut self) {
        for (i, bits) in self.dirty.iter_mut().enumerate() {
            while *bits != 0 {
                let card = i * 64 + bits.trailing_zeros() as usize;
                *bits &= *bits - 1;
                let from = card * CARD_WORDS;
                let to = (from + CARD_WORDS).min(self.image.len());
                if let (Some(words), Some(image)) = (self.words.get_mut(from..to), self.image.get(from..to)) {
                    words.copy_from_slice(image);
                }
            }
        }
    }

    /// Makes all that is on the heap now the image of the module. The caller has collected. `names` are names of the program with
    /// their strings.
    pub fn freeze_image(&mut self, names: &[(Key, Word)]) -> Arc<Vec<u64>> {
        // Names may be swept while the image stays, save those of the program.
        crate::string::forget_keys(&mut self.words);
        self.keep_image(names)
    }

    /// The same where no string says yet which name it is.
    pub(crate) fn keep_image(&mut self, names: &[(Key, Word)]) -> Arc<Vec<u64>> {
        for (key, string) in names {
            crate::string::know_key(self, string.offset(), *key);
        }
        let mut image = core::mem::take(&mut self.spare_image);
        if image.capacity() > COPIED_IMAGE_MAX {
            image = Vec::new();
        }
        image.clear();
        image.extend_from_slice(&self.words);
        let image = Arc::new(image);
        self.image = Arc::clone(&image);
        self.watch_image();
        self.plan_stop();
        image
    }

    /// From here on, nothing that is on the heap moves: what a program's constants need.
    pub fn fix_all(&mut self) {
        self.image_end = self.words.len();
        self.plan_stop();
    }

    /// The word at an offset; 0 outside of the heap.
    #[inline(always)]
    pub fn get(&self, at: Offset) -> u64 {
        if at < ROM_END { self.rom.get(at as usize).copied().unwrap_or(0) } else { self.own(at) }
    }

    /// Changes the word at an offset of the run's own heap.
    #[inline(always)]
    pub fn set(&mut self, at: Offset, word: u64) {
        debug_assert!(at >= ROM_END, "the shared image is read-only");
        let index = at.wrapping_sub(ROM_END) as usize;
        if index < self.image_end {
            self.mark_card(index);
        }
        if let Some(place) = self.words.get_mut(index) {
            *place = word;
        }
    }

    #[cold]
    fn mark_card(&mut self, index: usize) {
        let card = index / CARD_WORDS;
        if let Some(bits) = self.dirty.get_mut(card / 64) {
            *bits |= 1 << (card % 64);
        }
    }

    /// The tagged word at an offset.
    #[inline(always)]
    pub fn word(&self, at: Offset) -> Word {
        Word(self.get(at))
    }

    /// Changes the tagged word at an offset.
    #[inline(always)]
    pub fn set_word(&mut self, at: Offset, word: Word) {
        self.set(at, word.0);
    }

    /// The word at an offset of the run's own heap, where all objects are; 0 elsewhere.
    #[inline(always)]
    pub fn own(&self, at: Offset) -> u64 {
        match self.words.get(at.wrapping_sub(ROM_END) as usize) {
            Some(word) => *word,
            None => {
                cold_path();
                0
            }
        }
    }

    /// The first words of a thing on the run's own heap, if there are so many from its offset on.
    #[inline(always)]
    pub(crate) fn first_words<const N: usize>(&self, at: Offset) -> Option<&[u64; N]> {
        let from = at.wrapping_sub(ROM_END) as usize;
        self.words.get(from..from.wrapping_add(N))?.first_chunk()
    }

    /// The header of the object at an offset, if something is there: any word may be taken for an object.
    #[inline(always)]
    pub(crate) fn own_header(&self, at: Offset) -> Option<Header> {
        self.own_word(at).map(|word| Header(word.0))
    }

    /// The word at an offset of the run's own heap, if it is there.
    #[inline(always)]
    pub(crate) fn own_word(&self, at: Offset) -> Option<Word> {
        self.words.get(at.wrapping_sub(ROM_END) as usize).map(|word| Word(*word))
    }

    /// A property of an object with this header.
    #[inline(always)]
    pub(crate) fn property(&self, object: Offset, header: Header, index: u32) -> Option<Word> {
        if index < header.size() {
            return self
                .words
                .get((object.wrapping_sub(ROM_END) as usize).wrapping_add(index as usize))
                .map(|word| Word(*word));
        }
        cold_path();
        self.own_word(self.property_place(object, header, index))
    }

    /// The header of the object at an offset.
    #[inline(always)]
    pub fn object_header(&self, at: Offset) -> Header {
        Header(self.own(at))
    }

    /// A capture of a function on the heap.
    #[inline(always)]
    pub fn capture(&self, function: Word, index: u32) -> Word {
        if function.is_object() { Word(self.own(function.offset() + 4 + index)) } else { Word::UNDEFINED }
    }

    /// The place of an element in the dense block of an object; none where it has no such block or the block ends before.
    #[inline(always)]
    pub fn element_place(&self, object: Offset, index: u32) -> Option<Offset> {
        self.place_in_block(high(self.own_word(object + 1)?.0), index)
    }

    /// The place of a word of a block.
    #[inline(always)]
    pub(crate) fn place_in_block(&self, block: Offset, index: u32) -> Option<Offset> {
        let header = self.own_header(block)?;
        (header.is(Kind::Block) && u64::from(index) + 1 < u64::from(header.size())).then(|| block + 1 + index)
    }

    /// An element in the dense block of an object, if it is a value that a program may see.
    #[inline(always)]
    pub fn element(&self, object: Offset, index: u32) -> Option<Word> {
        self.element_in(high(self.own_word(object + 1)?.0), index)
    }

    /// The same, of the block itself.
    #[inline(always)]
    pub(crate) fn element_in(&self, block: Offset, index: u32) -> Option<Word> {
        let word = self.own_word(self.place_in_block(block, index)?)?;
        (!word.is_internal()).then_some(word)
    }

    /// The first values of an array of a length, in a block, if there are so many and none of them is a hole.
    #[inline(always)]
    pub(crate) fn values(&self, block: Offset, length: Word, count: usize) -> Option<&[u64]> {
        let header = self.own_header(block)?;
        let words = self.own_words(block.wrapping_add(1), count as u32)?;
        let has_all = length.is_int() && length.as_int() as usize >= count && (count as u32) < header.size();
        let is_plain = header.is(Kind::Block) && words.iter().all(|word| !Word(*word).is_internal());
        (has_all && is_plain && words.len() == count).then_some(words)
    }

    /// The place of a property: the word of the object, or past its end the overflow.
    #[inline(always)]
    pub fn property_place(&self, object: Offset, header: Header, index: u32) -> Offset {
        if index < header.size() { object + index } else { low(self.own(object + 1)) + 1 + index - header.size() }
    }

    /// Gives an object with this header a property in its overflow block and the shape `next`, if the block has room; says
    /// whether it had.
    pub(crate) fn add_in_overflow(
        &mut self,
        object: Offset,
        header: Header,
        index: u32,
        next: u32,
        value: Word,
    ) -> bool {
        let overflow = low(self.own(object + 1));
        let place = index - header.size() + 1;
        if overflow == 0 || place >= self.object_header(overflow).size() {
            return false;
        }
        self.set(object, header.with_low(next).0);
        self.set_word(overflow + place, value);
        true
    }

    /// The header of the thing at an offset.
    #[inline(always)]
    pub fn header(&self, at: Offset) -> Header {
        Header(self.get(at))
    }

    /// The kind of the thing at an offset.
    #[inline(always)]
    pub fn kind(&self, at: Offset) -> Kind {
        self.header(at).kind()
    }

    /// The words `from..from + count`; fewer where the heap ends before.
    #[inline]
    pub fn slice(&self, from: Offset, count: u32) -> &[u64] {
        let (region, start): (&[u64], usize) =
            if from < ROM_END { (&self.rom, from as usize) } else { (&self.words, (from - ROM_END) as usize) };
        let end = (start + count as usize).min(region.len());
        region.get(start..end).unwrap_or(&[])
    }

    /// The words `from..from + count` of the run's own heap; none where they are not all there.
    #[inline(always)]
    pub(crate) fn own_words(&self, from: Offset, count: u32) -> Option<&[u64]> {
        let start = from.wrapping_sub(ROM_END) as usize;
        self.words.get(start..start.wrapping_add(count as usize))
    }

    /// The words `from..from + count` of the run's own heap, to be changed; none where they are not all there.
    #[inline]
    pub fn slice_mut(&mut self, from: Offset, count: u32) -> &mut [u64] {
        let start = from.wrapping_sub(ROM_END) as usize;
        let end = start.saturating_add(count as usize);
        if start < self.image_end {
            for index in
                (start..end.min(self.image_end)).step_by(CARD_WORDS).chain([end.min(self.image_end).saturating_sub(1)])
            {
                self.mark_card(index);
            }
        }
        self.words.get_mut(start..end).unwrap_or(&mut [])
    }

    /// Copies words of the run's own heap from one place to another; the places may overlap.
    pub(crate) fn copy_words(&mut self, from: Offset, to: Offset, count: u32) {
        let start = from.wrapping_sub(ROM_END) as usize;
        let end = start.saturating_add(count as usize);
        // What is written is marked; that it is there is looked at as well.
        if end <= self.words.len() && self.slice_mut(to, count).len() == count as usize {
            self.words.copy_within(start..end, to.wrapping_sub(ROM_END) as usize);
        }
    }

    /// What must happen before `words` more are allocated.
    #[inline]
    pub fn room(&self, words: u64) -> Room {
        let fresh = self.since_collection + words;
        if fresh > self.stop_at {
            if fresh > self.trigger() { Room::Collect } else { Room::Tables }
        } else if self.is_stressed && fresh > self.stress_at {
            Room::Stress
        } else {
            Room::Enough
        }
    }

    /// Words that may be allocated between two collections.
    fn trigger(&self) -> u64 {
        TRIGGER_MIN.max(self.live_after).max(self.image_end as u64 / IMAGE_PART)
    }

    /// Words between two looks at the tables. A look goes through what lives: for a larger heap there are no more than eight of
    /// them beside the collections that are counted.
    fn tables_every(&self) -> u64 {
        TABLES_EVERY.max(self.trigger() / 8)
    }

    /// Sets where the next stop is, by what has been allocated.
    fn plan_stop(&mut self) {
        let every = self.tables_every();
        self.tables_at = (self.since_collection / every).saturating_add(1).saturating_mul(every);
        self.stop_at = self.trigger().min(self.tables_at);
    }

    /// Whether the tables are to be looked at before `words` more are allocated. If so, the next look is due when as much as lies
    /// between two has been allocated. What is asked for may never be: it brings a look nearer by half of that at the most, so that
    /// asking alone brings no second one.
    pub(crate) fn take_look_due(&mut self, words: u64) -> bool {
        let every = self.tables_every();
        let is_due = self.since_collection.saturating_add(words.min(every / 2)) > self.tables_at;
        if is_due {
            self.tables_at = self.since_collection.saturating_add(every);
            self.stop_at = self.trigger().min(self.tables_at);
        }
        is_due
    }

    /// Whether `words` more may be allocated now that a collection has left only what is live, with `stack` words in use beside
    /// the heap, and `beside` words that are counted elsewhere. What is live counts twice: as much again may be allocated before
    /// the next collection. So does the image, which is there twice.
    pub fn check_after_collection(&mut self, words: u64, stack: u64, beside: u64) -> Result<(), Limit> {
        self.note_collection((self.words.len() - self.image_end) as u64, stack);
        let used = 2 * (self.image_end as u64 + self.live_after);
        if used + words + stack + beside > self.limit { Err(Limit::Memory) } else { Ok(()) }
    }

    /// Notes that a collection, with `stack` words in use beside the heap, has left so many.
    pub(crate) fn note_collection(&mut self, live: u64, stack: u64) {
        self.peak_words(stack);
        self.live_after = live;
        self.since_collection = 0;
        self.live_known = (self.image_end as u64 + live, 0);
        self.stress_at = 0;
        self.n_collections += 1;
        self.longest_collection = self.longest_collection.max(self.image_end as u64 + self.live_after + stack);
        self.plan_stop();
    }

    /// Notes that a stressed collection with `stack` words of roots is done, and when the next one is due.
    pub fn note_stress(&mut self, stack: u64) {
        self.n_stressed += 1;
        let seen = self.words.len() as u64 + stack;
        self.stress_words = self.stress_words.saturating_add(seen);
        let pause = if self.stress_words < STRESS_WORDS_MAX { 0 } else { seen / STRESS_PART };
        self.stress_at = self.since_collection + pause;
    }

    /// Notes how many words are live, with the image.
    pub(crate) fn note_live(&mut self, words: u64) {
        self.live_known = (words, self.since_collection);
    }

    /// The most words, with the image, that may be live.
    pub(crate) fn live_words_max(&self) -> u64 {
        let (words, since_collection) = self.live_known;
        words + self.since_collection - since_collection
    }

    /// Counts words that were taken beside the heap as allocated. The caller has made room.
    pub fn note_beside(&mut self, words: u64) {
        self.since_collection += words;
    }

    /// Whether what lives of so many words may not be copied beside them: a region of half of the limit and one of the whole would
    /// be more than a run may take.
    pub(crate) fn has_no_room_beside(&self, words: usize) -> bool {
        words as u64 > self.limit / 2
    }

    /// Notes that things have moved, or that shapes and names are others.
    pub(crate) fn note_change(&mut self) {
        self.generation += 1;
    }

    /// Whether a thing of this size can be on the heap at all.
    pub fn check_size(&self, words: u64) -> Result<u32, Limit> {
        if words > u64::from(SIZE_MAX) || words > self.limit { Err(Limit::Memory) } else { Ok(words as u32) }
    }

    /// Appends a thing of `size` words whose words beyond `first` are `fill`. The caller has made room.
    #[inline]
    pub fn push(&mut self, first: &[u64], size: u32, fill: Word) -> Offset {
        let at = self.words.len();
        self.words.resize(at + size as usize, fill.0);
        let places = self.words.get_mut(at..).unwrap_or(&mut []);
        places.iter_mut().zip(first).for_each(|(place, word)| *place = *word);
        self.since_collection += u64::from(size);
        at as Offset + ROM_END
    }

    /// Appends a thing of these first words and these after them. The caller has made room.
    #[inline]
    pub(crate) fn push_with(&mut self, first: &[u64], rest: &[u64]) -> Offset {
        let at = self.words.len();
        self.words.reserve(first.len() + rest.len());
        self.words.extend_from_slice(first);
        self.words.extend_from_slice(rest);
        self.since_collection += (self.words.len() - at) as u64;
        at as Offset + ROM_END
    }

    /// Appends a thing of `size` words: these first, then copies of those at two places, the others `undefined`. The caller has
    /// made room.
    #[inline]
    pub(crate) fn push_copy(&mut self, first: [u64; 2], parts: [(Offset, u32); 2], size: u32) -> Offset {
        let at = self.words.len();
        self.words.reserve(size as usize);
        self.words.extend_from_slice(&first);
        for (from, count) in parts {
            let from = from.wrapping_sub(ROM_END) as usize;
            let to = from.saturating_add(count as usize);
            if count > 0 && to <= at {
                self.words.extend_from_within(from..to);
            }
        }
        self.words.resize(at + size as usize, Word::UNDEFINED.0);
        self.since_collection += u64::from(size);
        at as Offset + ROM_END
    }

    /// Appends an object with this header and copies of the first `count` properties of another, which has its first ones in
    /// itself. None where there are too many to be copied at once. The caller has made room.
    #[inline]
    pub(crate) fn push_small_copy(&mut self, from: Offset, header: Header, count: u32) -> Option<Offset> {
        let slots = from + Kind::Object.slots_from();
        match count {
            0..=8 => self.push_copy_of::<8>(slots, header, count),
            9..=16 => self.push_copy_of::<16>(slots, header, count),
            _ => None,
        }
    }

    /// The same by as many words at once.
    #[inline(always)]
    fn push_copy_of<const N: usize>(&mut self, slots: Offset, header: Header, count: u32) -> Option<Offset> {
        let words: [u64; N] = *self.first_words(slots)?;
        let (at, size) = (self.words.len(), header.size() as usize);
        self.words.extend_from_slice(&[header.0, 0]);
        self.words.extend_from_slice(&words);
        self.words.truncate(at + 2 + count as usize);
        self.words.extend_from_slice(&[Word::UNDEFINED.0; 8]);
        self.words.resize(at + size, Word::UNDEFINED.0);
        self.since_collection += size as u64;
        Some(at as Offset + ROM_END)
    }

    /// Appends an array of `count` holes. The caller has made room.
    #[inline]
    pub(crate) fn push_holes(&mut self, shape: u32, count: u32) -> Offset {
        let elements = self.push_filled(Header::new(Kind::Block, count + 1, 0), 0, Word::HOLE);
        self.push_words([Header::new(Kind::Array, 3, shape).0, pair(0, elements), Word::uint(count).0])
    }

    /// Appends an array of `count` elements, no more than eight: the first of these, as [`Machine::new_array_from`] makes it. The
    /// caller has made room.
    #[inline]
    pub(crate) fn push_list(&mut self, shape: u32, elements: &[u64; 8], count: u32) -> Offset {
        let at = self.words.len();
        let size = count + 1;
        self.words.push(Header::new(Kind::Block, size, 0).0);
        self.words.extend_from_slice(elements);
        self.words.truncate(at + size as usize);
        self.words.extend_from_slice(&[
            Header::new(Kind::Array, 3, shape).0,
            pair(0, at as Offset + ROM_END),
            Word::uint(count).0,
        ]);
        self.since_collection += u64::from(size + 3);
        (at as Offset + ROM_END) + size
    }

    /// Appends a thing with this header whose next `count` words are `fill`, the others holes. The caller has made room.
    #[inline]
    pub(crate) fn push_filled(&mut self, header: Header, count: u32, fill: Word) -> Offset {
        let (at, size) = (self.words.len(), header.size() as usize);
        self.words.reserve(size);
        self.words.push(header.0);
        self.words.resize(at + 1 + count as usize, fill.0);
        self.words.resize(at + size, Word::HOLE.0);
        self.since_collection += size as u64;
        at as Offset + ROM_END
    }

    /// Appends a block of `capacity` words: the first `count` of another, and holes. The caller has made room.
    pub(crate) fn push_block(&mut self, from: Offset, count: u32, capacity: u32) -> Offset {
        let (at, size) = (self.words.len(), capacity + 1);
        self.words.reserve(size as usize);
        self.words.push(Header::new(Kind::Block, size, 0).0);
        let first = (from + 1).wrapping_sub(ROM_END) as usize;
        if count > 0 && first.saturating_add(count as usize) <= at {
            self.words.extend_from_within(first..first + count as usize);
        }
        self.words.resize(at + size as usize, Word::HOLE.0);
        self.since_collection += u64::from(size);
        at as Offset + ROM_END
    }

    /// Appends a thing of these words. The caller has made room.
    #[inline]
    pub(crate) fn push_words<const N: usize>(&mut self, words: [u64; N]) -> Offset {
        let at = self.words.len();
        self.words.extend_from_slice(&words);
        self.since_collection += N as u64;
        at as Offset + ROM_END
    }

    /// Appends an array of two elements, whose shape is that of a list. The caller has made room.
    #[inline]
    pub(crate) fn push_pair(&mut self, list: u32, first: u64, second: u64) -> Offset {
        let elements = self.words.len() as Offset + ROM_END;
        let block = Header::new(Kind::Block, 3, 0).0;
        let array = Header::new(Kind::Array, 3, list).0;
        self.push_words([block, first, second, array, pair(0, elements), Word::int(2).0]) + 3
    }

    /// Appends a plain object with room for `count` properties, of which these are the first; more than eight begin as `undefined`.
    /// The caller has made room.
    #[inline]
    pub(crate) fn push_object(&mut self, shape: u32, slots: &[u64; 8], count: u32) -> Offset {
        self.push_object_here(shape, slots, count)
    }

    /// The same where it is worth its place in the caller.
    #[inline(always)]
    pub(crate) fn push_object_here(&mut self, shape: u32, slots: &[u64; 8], count: u32) -> Offset {
        let at = self.words.len();
        let size = count + 2;
        let [a, b, c, d, e, f, g, h] = *slots;
        // All eight at once take less than as many as there are.
        self.words.extend_from_slice(&[Header::new(Kind::Object, size, shape).0, 0, a, b, c, d, e, f, g, h]);
        if count <= 8 {
            self.words.truncate(at + size as usize);
        } else {
            self.words.resize(at + size as usize, Word::UNDEFINED.0);
        }
        self.since_collection += u64::from(size);
        at as Offset + ROM_END
    }

    /// Begins a thing of `size` words, of which these are the first: [`Heap::append`] brings the others. The caller has made room.
    #[inline]
    pub(crate) fn begin(&mut self, first: [u64; 2], size: u32) -> Offset {
        let at = self.words.len();
        self.words.reserve(size as usize);
        self.words.extend_from_slice(&first);
        self.since_collection += u64::from(size);
        at as Offset + ROM_END
    }

    /// Appends the next word of what was begun.
    #[inline]
    pub(crate) fn append(&mut self, word: u64) {
        self.words.push(word);
    }

    /// Appends a string whose units take one byte each: eights of them, and the `n_last` after these in the word `last`. The number
    /// is for where other things have their size. The caller has made room.
    #[inline]
    pub(crate) fn push_latin1(&mut self, eights: &[[u8; 8]], n_last: usize, last: u64, number: u32) -> Offset {
        let at = self.words.len();
        let len = (8 * eights.len() + n_last) as u64;
        self.words.reserve(3 + eights.len());
        self.words.extend_from_slice(&[Header::new(Kind::Latin1, number, 0).0, len]);
        self.words.extend(eights.iter().map(|eight| u64::from_le_bytes(*eight)));
        if n_last > 0 {
            self.words.push(last);
        }
        self.since_collection += (self.words.len() - at) as u64;
        at as Offset + ROM_END
    }

    /// The same for a string of no more than four words, of which `count` are taken.
    #[inline]
    pub(crate) fn push_short(&mut self, len: u64, words: &[u64; 4], count: u32, number: u32) -> Offset {
        let at = self.words.len();
        let [first, second, third, fourth] = *words;
        // All four at once take less than as many as there are.
        self.words.extend_from_slice(&[Header::new(Kind::Latin1, number, 0).0, len, first, second, third, fourth]);
        self.words.truncate(at + 2 + count as usize);
        self.since_collection += u64::from(count + 2);
        at as Offset + ROM_END
    }

    /// The most words that were in use at a time, as the counters see it.
    pub fn peak_words(&mut self, stack: u64) -> u64 {
        self.peak = self.peak.max(self.words_in_use() + stack);
        self.peak
    }

    /// The words that are in use now, as the counters see it.
    pub(crate) fn words_in_use(&self) -> u64 {
        self.image_end as u64 + self.live_after + self.since_collection
    }

    /// Words that were live after the last collection, words allocated since, the peak; how many collections there were, and the
    /// longest; words since the last beyond which the tables are looked at: what a snapshot carries.
    pub(crate) fn counters(&self) -> [u64; 6] {
        let Self { live_after, since_collection, peak, n_collections, longest_collection, tables_at, .. } = *self;
        [live_after, since_collection, peak, n_collections, longest_collection, tables_at]
    }

    /// Sets what [`Heap::counters`] tells; `false` where they are larger than those of any run within the limit.
    pub(crate) fn set_counters(&mut self, counters: [u64; 6]) -> bool {
        let [live, since, peak, n_collections, longest, tables_at] = counters;
        // What lives, what was allocated since and the stack are each no more than the largest of these.
        let words_max = 4 * self.limit.max(TRIGGER_MIN).max(self.image_end as u64);
        if [live, since, peak, longest].iter().any(|words| *words > words_max)
            || n_collections > u64::from(u32::MAX)
            || tables_at > words_max + TABLES_EVERY
        {
            return false;
        }
        (self.live_after, self.since_collection, self.peak) = (live, since, peak);
        // All that was read may live.
        self.live_known = (self.words.len() as u64, since);
        (self.n_collections, self.longest_collection) = (n_collections, longest);
        self.tables_at = tables_at;
        self.stop_at = self.trigger().min(tables_at);
        true
    }

    /// A number that changes whenever things may have moved.
    #[inline]
    pub(crate) fn generation(&self) -> u64 {
        self.generation
    }

    /// The limit in words.
    pub fn limit_words(&self) -> u64 {
        self.limit
    }

    /// The offset of the first word that may move.
    #[inline]
    pub fn moving_from(&self) -> Offset {
        self.image_end as Offset + ROM_END
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_only_asked_for_makes_one_look_at_the_tables_for_each_stop() {
        let mut heap = Heap::default();
        heap.reset(&Arc::new(Vec::new()), 64 << 20);
        let (live, at) = (1 << 20, TABLES_EVERY);
        assert!(heap.set_counters([live, at - 5, 0, 0, 0, at]));
        assert_eq!(heap.room(5), Room::Enough);
        assert_eq!(heap.room(10), Room::Tables);
        assert!(heap.take_look_due(10), "the first to pass it looks");
        let restored = heap.counters();
        for _ in 0..3 {
            assert_eq!(heap.room(10), Room::Enough, "until more has been allocated");
            assert_eq!(heap.room(3 * at), Room::Tables);
            assert!(!heap.take_look_due(3 * at), "and what is asked for without that moves no stop");
        }
        assert!(heap.set_counters(restored));
        assert_eq!(heap.room(10), Room::Enough, "nor does a restored run look again");
        heap.note_beside(at);
        assert_eq!(heap.room(10), Room::Tables);
        assert!(heap.take_look_due(10), "the next stop is passed too");
        heap.note_beside(3 * at);
        assert!(heap.take_look_due(10), "and one that what was allocated last has passed already");
        assert!(!heap.take_look_due(10));
    }
}
