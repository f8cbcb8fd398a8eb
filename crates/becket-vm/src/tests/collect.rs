//! The two ways to collect, and what marks: all keep the same graph, whatever it is.
//! Not here: that whole runs survive a collection at every allocation (`cargo xtask stress`).

use alloc::collections::BTreeMap;
use alloc::sync::Arc;
use alloc::vec::Vec;

use proptest::collection::vec;
use proptest::prelude::{Strategy, any};
use proptest::sample::select;
use proptest::{prop_assert, prop_assert_eq, proptest};

use crate::heap::Heap;
use crate::layout::{Header, Kind, NONE, high, low, pair, size_of};
use crate::live::Live;
use crate::value::{Offset, ROM_END, Word};

const LIMIT_BYTES: u64 = 1 << 20;

/// A thing on the heap, and the things that it leads to, by number.
#[derive(Clone, Debug)]
struct Thing {
    kind: Kind,
    size: u32,
    leads_to: Vec<usize>,
}

/// One of each row of the object table that differs.
fn thing() -> impl Strategy<Value = Thing> {
    let kind = select(&[Kind::Latin1, Kind::Raw, Kind::Rope, Kind::Block, Kind::Table, Kind::Object][..]);
    // A group of marks is of 64 words: things shorter, as long, and longer.
    (kind, 3..200_u32, vec(any::<usize>(), 0..6)).prop_map(|(kind, size, leads_to)| Thing { kind, size, leads_to })
}

fn word_to(kind: Kind, at: Offset) -> Word {
    match kind {
        Kind::Object => Word::object(at),
        Kind::Latin1 | Kind::Rope => Word::string(at),
        _ => Word::block(at),
    }
}

/// Puts a thing on the heap that leads nowhere yet. Its number is its shape if it is an object, and in the words that are no
/// references.
fn push(heap: &mut Heap, number: usize, thing: &Thing) -> Offset {
    let layout = thing.kind.layout();
    let fill = if layout.tagged_from > 0 { Word::TRUE } else { Word::int(number as i32) };
    let at = heap.push(&[Header::new(thing.kind, thing.size, number as u32).0], thing.size, fill);
    match thing.kind {
        Kind::Latin1 => heap.set(at + 1, u64::from(8 * (thing.size - 2))),
        Kind::Rope => heap.set(at + 1, number as u64),
        Kind::Table => (heap.set(at + 1, pair(0, 0)), heap.set(at + 2, pair(NONE, 1))).0,
        Kind::Object => heap.set(at + 1, pair(NONE, NONE)),
        _ => {}
    }
    at
}

/// A heap of these things, the first of which are its image, and a word that leads to each.
fn heap_of(things: &[Thing], n_of_image: usize) -> (Heap, Vec<Word>) {
    let (of_image, of_run) = things.split_at(n_of_image);
    let mut heap = Heap::default();
    heap.reset(&Arc::new(Vec::new()), LIMIT_BYTES);
    let mut places: Vec<Offset> = of_image.iter().enumerate().map(|(i, thing)| push(&mut heap, i, thing)).collect();
    let image = Arc::new(heap.words.clone());
    heap.reset(&image, LIMIT_BYTES);
    places.extend(of_run.iter().enumerate().map(|(i, thing)| push(&mut heap, n_of_image + i, thing)));
    for (thing, at) in things.iter().zip(&places) {
        let layout = thing.kind.layout();
        for (i, to) in thing.leads_to.iter().map(|to| to % things.len()).enumerate() {
            let word1 = heap.get(at + 1);
            if layout.low1 && i == 0 {
                heap.set(at + 1, pair(places[to], high(word1)));
            } else if layout.high1 && i == 1 {
                heap.set(at + 1, pair(low(word1), places[to]));
            } else if layout.low2 && i == 0 {
                heap.set(at + 2, pair(places[to], 1));
            } else if layout.tagged_from > 0 && u32::from(layout.tagged_from) < thing.size {
                let from = u32::from(layout.tagged_from);
                let place = from + (37 * i as u32) % (thing.size - from);
                heap.set_word(at + place, word_to(things[to].kind, places[to]));
            }
        }
    }
    let words = things.iter().zip(places).map(|(thing, at)| word_to(thing.kind, at)).collect();
    (heap, words)
}

/// What the image and the roots lead to, in the order in which it is met: the words of each, with references as numbers in that
/// order; and how many words there are.
fn graph(heap: &Heap, roots: &[u64]) -> (Vec<Vec<u64>>, usize) {
    let mut numbers = BTreeMap::new();
    let mut met = Vec::new();
    let mut at = ROM_END;
    while at < heap.moving_from() {
        number_of(&mut numbers, &mut met, at);
        at += size_of(Header(heap.get(at)), heap.get(at + 1));
    }
    for root in roots {
        number_of(&mut numbers, &mut met, Word(*root).offset());
    }
    let (mut things, mut n_words, mut next) = (Vec::new(), 0, 0);
    while let Some(at) = met.get(next).copied() {
        next += 1;
        let header = Header(heap.get(at));
        let (layout, size) = (header.layout(), size_of(header, heap.get(at + 1)));
        let mut words: Vec<u64> = (at..at + size).map(|at| heap.get(at)).collect();
        let mut number = |at| if at == NONE { NONE } else { number_of(&mut numbers, &mut met, at) };
        if layout.low1 {
            words[1] = pair(number(low(words[1])), number(high(words[1])));
        }
        if layout.low2 {
            words[2] = pair(number(low(words[2])), high(words[2]));
        }
        if layout.tagged_from > 0 {
            let tagged = words.iter_mut().skip(usize::from(layout.tagged_from));
            tagged.for_each(|word| *word = Word(*word).redirected(&mut number).0);
        }
        n_words += words.len();
        things.push(words);
    }
    (things, n_words)
}

fn number_of(numbers: &mut BTreeMap<Offset, u32>, met: &mut Vec<Offset>, at: Offset) -> u32 {
    *numbers.entry(at).or_insert_with(|| {
        met.push(at);
        met.len() as u32
    })
}

proptest! {
    #[test]
    fn both_ways_to_collect_keep_what_lives_and_nothing_else(
        things in vec(thing(), 1..60),
        n_of_image in 0..8_usize,
        roots in vec(any::<usize>(), 0..4),
    ) {
        let n_of_image = n_of_image.min(things.len());
        let roots_in = |words: &[Word]| roots.iter().map(|root| words[root % words.len()].0).collect::<Vec<u64>>();
        let (mut heap, words) = heap_of(&things, n_of_image);
        let (before, n_live) = graph(&heap, &roots_in(&words));
        let live = Live::of(&mut heap, &roots_in(&words));
        prop_assert_eq!(live.words(), n_live as u64);
        let is_object = |thing: &&Vec<u64>| Header(thing[0]).kind() == Kind::Object;
        let mut shapes: Vec<u32> = before.iter().filter(is_object).map(|thing| Header(thing[0]).low()).collect();
        shapes.sort_unstable();
        prop_assert_eq!(live.shapes().collect::<Vec<_>>(), shapes);
        for collect in [Heap::copy_live, Heap::compact] {
            let (mut heap, words) = heap_of(&things, n_of_image);
            let mut roots = roots_in(&words);
            for _ in 0..2 {
                collect(&mut heap, &mut roots);
                prop_assert!(graph(&heap, &roots) == (before.clone(), n_live));
                prop_assert_eq!(heap.words.len(), n_live);
            }
        }
    }
}

#[test]
fn a_heap_of_half_of_the_limit_is_copied_and_a_larger_one_compacted() {
    let half = (LIMIT_BYTES / 16) as u32;
    for (words, is_compacted) in [(half, false), (half + 1, true)] {
        let mut heap = Heap::default();
        heap.reset(&Arc::new(Vec::new()), LIMIT_BYTES);
        heap.push(&[Header::new(Kind::Raw, words, 0).0], words, Word::TRUE);
        assert_eq!(heap.is_to_be_compacted(), is_compacted, "{words}");
    }
}
