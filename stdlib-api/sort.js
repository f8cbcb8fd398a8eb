// Array.prototype.sort and toSorted: a merge sort of natural runs that compares and moves in the same order as V8's, since a
// program's comparator can see each call. Not here: the default order of primitives, which nobody can see
// (the machine's `builtins/array/sort.rs`).
// Source: T. Peters, "listsort.txt", CPython, 2002: runs, their collapsing, galloping. What V8 leaves free is as V8 does it.
//
// A sort works on `work`, a list that it made itself, so that a comparator cannot change what it works on. `less(a, b)` in the
// comments is whether the comparator gives a number less than 0; NaN is 0, and a BigInt is refused by the conversion.

// ECMA-262 23.1.3.30.
function Array$prototype$sort(compare) {
  sort$check(compare);
  const object = $toObject(this);
  const length = length$of(object);
  if (length < 2 || $sortNumbers(object, compare)) return object;
  const full = $fullCopy(object);
  if (full !== undefined) {
    sort$list(full, compare);
    for (let k = 0; k < length; k++) object[k] = full[k];
    return object;
  }
  const work = [];
  let undefineds = 0;
  if ($isList(object)) {
    for (let k = $nextElement(object, 0, length); k < length; k = $nextElement(object, k + 1, length)) {
      const value = object[k];
      if (value === undefined) undefineds++;
      else $append(work, value);
    }
  } else {
    for (let k = 0; k < length; k++) {
      if (!(k in object)) continue;
      const value = object[k];
      if (value === undefined) undefineds++;
      else $append(work, value);
    }
  }
  sort$list(work, compare);
  const count = work.length;
  for (let k = 0; k < count; k++) object[k] = work[k];
  const end = count + undefineds;
  for (let k = count; k < end; k++) object[k] = undefined;
  sort$clear(object, end, length);
  return object;
}

// What was a hole is one at the end.
function sort$clear(object, from, length) {
  if ($isList(object)) {
    for (let k = $nextElement(object, from, length); k < length; k = $nextElement(object, k + 1, length)) delete object[k];
    return;
  }
  for (let k = from; k < length; k++) {
    if (k in object) delete object[k];
  }
}

// ECMA-262 23.1.3.34.
function Array$prototype$toSorted(compare) {
  sort$check(compare);
  const object = $toObject(this);
  const length = length$of(object);
  const result = $newArray(length);
  const work = [];
  for (let k = 0; k < length; k++) {
    const value = object[k];
    if (value !== undefined) $append(work, value);
  }
  sort$list(work, compare);
  const count = work.length;
  for (let k = 0; k < length; k++) result[k] = k < count ? work[k] : undefined;
  return result;
}

function sort$check(compare) {
  if (compare === undefined || $isCallable(compare)) return;
  throw new TypeError(`The comparison function must be either a function or undefined: ${text$of(compare)}`);
}

// The default order, where an element is an object: its string is asked for at each comparison, as in V8.
function sort$byString(a, b) {
  const x = op$toString(a);
  const y = op$toString(b);
  return x < y ? -1 : 0;
}

function sort$list(work, compare) {
  const length = work.length;
  if (length < 2) return;
  if (compare === undefined) {
    if ($sortPlain(work)) return;
    compare = sort$byString;
  } else if ($sortNumbers(work, compare)) return;
  if (length < 64) {
    sort$insert(work, compare, 0, sort$run(work, compare, 0, length), length);
    return;
  }
  // The shortest run that is not made longer by insertion.
  let shortest = length;
  let isOdd = 0;
  while (shortest >= 64) {
    if (shortest & 1) isOdd = 1;
    shortest >>= 1;
  }
  shortest += isOdd;
  const state = { work, compare, starts: [], lengths: [], minGallop: 7 };
  let low = 0;
  while (low < length) {
    let run = sort$run(work, compare, low, length);
    if (run < shortest) {
      const forced = shortest < length - low ? shortest : length - low;
      sort$insert(work, compare, low, low + run, low + forced);
      run = forced;
    }
    $append(state.starts, low);
    $append(state.lengths, run);
    sort$collapse(state);
    low += run;
  }
  while (state.lengths.length > 1) {
    const lengths = state.lengths;
    let n = lengths.length - 2;
    if (n > 0 && lengths[n - 1] < lengths[n + 1]) n--;
    sort$merge(state, n);
  }
}

// The length of the run at `low`: ascending, or strictly descending and then reversed.
function sort$run(work, compare, low, high) {
  let k = low + 1;
  if (k === high) return 1;
  let last = work[k];
  const isDescending = +$call(compare, undefined, last, work[low]) < 0;
  for (k++; k < high; k++) {
    const value = work[k];
    if (+$call(compare, undefined, value, last) < 0 !== isDescending) break;
    last = value;
  }
  if (isDescending) {
    let left = low;
    let right = k - 1;
    while (left < right) {
      const value = work[left];
      work[left] = work[right];
      work[right] = value;
      left++;
      right--;
    }
  }
  return k - low;
}

// Inserts `start…high` into the sorted part before, each at the place that bisection finds.
function sort$insert(work, compare, low, start, high) {
  for (; start < high; start++) {
    const pivot = work[start];
    let left = low;
    let right = start;
    while (left < right) {
      const middle = left + ((right - left) >> 1);
      if (+$call(compare, undefined, pivot, work[middle]) < 0) right = middle;
      else left = middle + 1;
    }
    for (let k = start; k > left; k--) work[k] = work[k - 1];
    work[left] = pivot;
  }
}

// Whether run `n` is longer than the two after it are together allowed to be.
function sort$isBalanced(lengths, n) {
  return n < 2 || lengths[n - 2] > lengths[n - 1] + lengths[n];
}

// Merges neighbours until the lengths of the runs that wait decrease fast enough.
function sort$collapse(state) {
  const lengths = state.lengths;
  while (lengths.length > 1) {
    let n = lengths.length - 2;
    if (!sort$isBalanced(lengths, n + 1) || !sort$isBalanced(lengths, n)) {
      if (lengths[n - 1] < lengths[n + 1]) n--;
    } else if (lengths[n] > lengths[n + 1]) return;
    sort$merge(state, n);
  }
}

// Merges run `n` and the one after it.
function sort$merge(state, n) {
  const work = state.work;
  const compare = state.compare;
  const lengths = state.lengths;
  const starts = state.starts;
  let startA = starts[n];
  let lengthA = lengths[n];
  const startB = starts[n + 1];
  let lengthB = lengths[n + 1];
  lengths[n] = lengthA + lengthB;
  if (n === lengths.length - 3) {
    starts[n + 1] = starts[n + 2];
    lengths[n + 1] = lengths[n + 2];
  }
  starts.pop();
  lengths.pop();
  // What of A is before B's first stays where it is, and so does what of B is after A's last.
  const skipped = sort$gallopRight(compare, work, work[startB], startA, lengthA, 0);
  startA += skipped;
  lengthA -= skipped;
  if (lengthA === 0) return;
  lengthB = sort$gallopLeft(compare, work, work[startA + lengthA - 1], startB, lengthB, lengthB - 1);
  if (lengthB === 0) return;
  if (lengthA <= lengthB) sort$mergeLow(state, startA, lengthA, startB, lengthB);
  else sort$mergeHigh(state, startA, lengthA, startB, lengthB);
}

// Where `key` belongs in a run, before what equals it; the search begins at `hint` and doubles its steps.
function sort$gallopLeft(compare, list, key, start, length, hint) {
  let last = 0;
  let offset = 1;
  if (+$call(compare, undefined, list[start + hint], key) < 0) {
    const most = length - hint;
    while (offset < most && +$call(compare, undefined, list[start + hint + offset], key) < 0) {
      last = offset;
      offset = offset * 2 + 1;
    }
    if (offset > most) offset = most;
    last += hint;
    offset += hint;
  } else {
    const most = hint + 1;
    while (offset < most && !(+$call(compare, undefined, list[start + hint - offset], key) < 0)) {
      last = offset;
      offset = offset * 2 + 1;
    }
    if (offset > most) offset = most;
    const nearest = last;
    last = hint - offset;
    offset = hint - nearest;
  }
  last++;
  while (last < offset) {
    const middle = last + ((offset - last) >> 1);
    if (+$call(compare, undefined, list[start + middle], key) < 0) last = middle + 1;
    else offset = middle;
  }
  return offset;
}

// The same, after what equals it.
function sort$gallopRight(compare, list, key, start, length, hint) {
  let last = 0;
  let offset = 1;
  if (+$call(compare, undefined, key, list[start + hint]) < 0) {
    const most = hint + 1;
    while (offset < most && +$call(compare, undefined, key, list[start + hint - offset]) < 0) {
      last = offset;
      offset = offset * 2 + 1;
    }
    if (offset > most) offset = most;
    const nearest = last;
    last = hint - offset;
    offset = hint - nearest;
  } else {
    const most = length - hint;
    while (offset < most && !(+$call(compare, undefined, key, list[start + hint + offset]) < 0)) {
      last = offset;
      offset = offset * 2 + 1;
    }
    if (offset > most) offset = most;
    last += hint;
    offset += hint;
  }
  last++;
  while (last < offset) {
    const middle = last + ((offset - last) >> 1);
    if (+$call(compare, undefined, key, list[start + middle]) < 0) offset = middle;
    else last = middle + 1;
  }
  return offset;
}

// Copies upwards from the first on, or, where the parts overlap, from the last on.
function sort$copy(source, from, target, to, count) {
  if (source === target && from < to) {
    for (let k = count - 1; k >= 0; k--) target[to + k] = source[from + k];
    return;
  }
  for (let k = 0; k < count; k++) target[to + k] = source[from + k];
}

// Merges from the left: A, the shorter run, is copied away. `a` and `b` are how much is left of each.
function sort$mergeLow(state, startA, a, startB, b) {
  const work = state.work;
  const compare = state.compare;
  const copy = work.slice(startA, startA + a);
  let to = startA;
  let atA = 0;
  let atB = startB;
  work[to++] = work[atB++];
  b--;
  let isDone = b === 0 || a === 1;
  let minGallop = state.minGallop;
  while (!isDone) {
    let winsA = 0;
    let winsB = 0;
    // One by one, until one run wins consistently.
    while (winsA < minGallop && winsB < minGallop) {
      if (+$call(compare, undefined, work[atB], copy[atA]) < 0) {
        work[to++] = work[atB++];
        b--;
        winsB++;
        winsA = 0;
        isDone = b === 0;
      } else {
        work[to++] = copy[atA++];
        a--;
        winsA++;
        winsB = 0;
        isDone = a === 1;
      }
      if (isDone) break;
    }
    if (isDone) break;
    minGallop++;
    // Galloping, as long as it pays.
    do {
      minGallop = minGallop > 2 ? minGallop - 1 : 1;
      state.minGallop = minGallop;
      winsA = sort$gallopRight(compare, copy, work[atB], atA, a, 0);
      if (winsA > 0) {
        sort$copy(copy, atA, work, to, winsA);
        to += winsA;
        atA += winsA;
        a -= winsA;
        isDone = a <= 1;
        if (isDone) break;
      }
      work[to++] = work[atB++];
      b--;
      isDone = b === 0;
      if (isDone) break;
      winsB = sort$gallopLeft(compare, work, copy[atA], atB, b, 0);
      if (winsB > 0) {
        sort$copy(work, atB, work, to, winsB);
        to += winsB;
        atB += winsB;
        b -= winsB;
        isDone = b === 0;
        if (isDone) break;
      }
      work[to++] = copy[atA++];
      a--;
      isDone = a === 1;
      if (isDone) break;
    } while (winsA >= 7 || winsB >= 7);
    if (isDone) break;
    minGallop++;
    state.minGallop = minGallop;
  }
  if (b === 0 || a !== 1) sort$copy(copy, atA, work, to, a);
  else {
    // The last of A belongs after all of B.
    sort$copy(work, atB, work, to, b);
    work[to + b] = copy[atA];
  }
}

// Merges from the right: B, the shorter run, is copied away.
function sort$mergeHigh(state, startA, a, startB, b) {
  const work = state.work;
  const compare = state.compare;
  const copy = work.slice(startB, startB + b);
  let to = startB + b - 1;
  let atB = b - 1;
  let atA = startA + a - 1;
  work[to--] = work[atA--];
  a--;
  let isDone = a === 0 || b === 1;
  let minGallop = state.minGallop;
  while (!isDone) {
    let winsA = 0;
    let winsB = 0;
    while (winsA < minGallop && winsB < minGallop) {
      if (+$call(compare, undefined, copy[atB], work[atA]) < 0) {
        work[to--] = work[atA--];
        a--;
        winsA++;
        winsB = 0;
        isDone = a === 0;
      } else {
        work[to--] = copy[atB--];
        b--;
        winsB++;
        winsA = 0;
        isDone = b === 1;
      }
      if (isDone) break;
    }
    if (isDone) break;
    minGallop++;
    do {
      minGallop = minGallop > 2 ? minGallop - 1 : 1;
      state.minGallop = minGallop;
      winsA = a - sort$gallopRight(compare, work, copy[atB], startA, a, a - 1);
      if (winsA > 0) {
        to -= winsA;
        atA -= winsA;
        sort$copy(work, atA + 1, work, to + 1, winsA);
        a -= winsA;
        isDone = a === 0;
        if (isDone) break;
      }
      work[to--] = copy[atB--];
      b--;
      isDone = b === 1;
      if (isDone) break;
      winsB = b - sort$gallopLeft(compare, copy, work[atA], 0, b, b - 1);
      if (winsB > 0) {
        to -= winsB;
        atB -= winsB;
        sort$copy(copy, atB + 1, work, to + 1, winsB);
        b -= winsB;
        isDone = b <= 1;
        if (isDone) break;
      }
      work[to--] = work[atA--];
      a--;
      isDone = a === 0;
      if (isDone) break;
    } while (winsA >= 7 || winsB >= 7);
    if (isDone) break;
    minGallop++;
    state.minGallop = minGallop;
  }
  if (a === 0 || b !== 1) sort$copy(copy, 0, work, to - (b - 1), b);
  else {
    // The first of B belongs before all of A.
    to -= a;
    atA -= a;
    sort$copy(work, atA + 1, work, to + 1, a);
    work[to] = copy[atB];
  }
}
