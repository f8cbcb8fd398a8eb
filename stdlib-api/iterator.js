// The iterator of arrays where its target is no array: getters and conversions may be called. Not here: arrays, maps, sets
// and strings (the machine's `builtins/iterator.rs`).

// ECMA-262 23.1.5.1. What an iterator gives: 0 keys, 1 values, 2 entries.
function ArrayIteratorPrototype$next() {
  const target = $inner(this, 0);
  if (target === undefined) return { value: undefined, done: true };
  const index = $inner(this, 1);
  const gives = $inner(this, 2);
  const length = length$of(target);
  if (index >= length) {
    // V8 keeps what it goes through, and reads its length at each further step.
    $setInner(this, 1, 9007199254740991);
    return { value: undefined, done: true };
  }
  $setInner(this, 1, index + 1);
  if (gives === 0) return { value: index, done: false };
  const value = target[index];
  return { value: gives === 1 ? value : [index, value], done: false };
}
