// Async iteration: how an iterator is found, and sync iterators that are gone through as async ones. Not here: the loop and
// `yield*` themselves, which are the compiler's.

// The value of a result of `next`, or the mark of the end.
function op$iterResult(result) {
  if (result.done) return $done();
  return result.value;
}

// GetIterator with the async hint. ECMA-262 7.4.3.
function op$getAsyncIterator(value) {
  const method = value[$symbol("asyncIterator")];
  if (method === undefined || method === null) {
    const pair = op$getIterator(value);
    return [asyncFromSync$of(pair[0], pair[1]), asyncFromSync$next];
  }
  if (!$isCallable(method)) throw new TypeError(`${text$ofCallSite(method)} is not a function`);
  const iterator = $call(method, value);
  if (!$isObject(iterator)) throw new TypeError("Result of the Symbol.asyncIterator method is not an object");
  return [iterator, iterator.next];
}

// CreateAsyncFromSyncIterator; its `next` is `asyncFromSync$next`. ECMA-262 27.1.6.1.
function asyncFromSync$of(iterator, method) {
  const made = { iterator, method };
  made.return = asyncFromSync$return;
  made.throw = asyncFromSync$throw;
  return made;
}

// Calls a method of the sync iterator, with the value that the async one was given, if any.
function asyncFromSync$call(method, iterator, hasValue, value) {
  if (!$isCallable(method)) throw new TypeError(`${text$ofCallSite(method)} is not a function`);
  const result = hasValue ? $call(method, iterator, value) : $call(method, iterator);
  if (!$isObject(result)) throw new TypeError(`Iterator result ${text$of(result)} is not an object`);
  return result;
}

// ECMA-262 27.1.6.2.1. V8 closes the sync iterator after whatever its own `next` and `throw` throw, their results included.
function asyncFromSync$next(value) {
  const promise = $newPromise();
  let result;
  try {
    result = asyncFromSync$call(this.method, this.iterator, arguments.length > 0, value);
  } catch (error) {
    op$iterClose(this.iterator, true);
    $settlePromise(promise, true, error);
    return promise;
  }
  return asyncFromSync$go(result, promise, this.iterator, true);
}

// ECMA-262 27.1.6.2.2.
function asyncFromSync$return(value) {
  const promise = $newPromise();
  let result;
  try {
    const method = this.iterator.return;
    if (method === undefined || method === null) {
      $settlePromise(promise, false, { value, done: true });
      return promise;
    }
    result = asyncFromSync$call(method, this.iterator, arguments.length > 0, value);
  } catch (error) {
    $settlePromise(promise, true, error);
    return promise;
  }
  return asyncFromSync$go(result, promise, this.iterator, false);
}

// ECMA-262 27.1.6.2.3.
function asyncFromSync$throw(value) {
  const promise = $newPromise();
  let method;
  try {
    method = this.iterator.throw;
    if (method === undefined || method === null) {
      iterator$close(this.iterator);
      throw new TypeError("The iterator does not provide a 'throw' method.");
    }
  } catch (error) {
    $settlePromise(promise, true, error);
    return promise;
  }
  let result;
  try {
    result = asyncFromSync$call(method, this.iterator, arguments.length > 0, value);
  } catch (error) {
    op$iterClose(this.iterator, true);
    $settlePromise(promise, true, error);
    return promise;
  }
  return asyncFromSync$go(result, promise, this.iterator, true);
}

// AsyncFromSyncIteratorContinuation. ECMA-262 27.1.6.4.
function asyncFromSync$go(result, promise, iterator, closes) {
  let done = false;
  let value;
  try {
    done = !!result.done;
    value = result.value;
  } catch (error) {
    if (closes) op$iterClose(iterator, true);
    $settlePromise(promise, true, error);
    return promise;
  }
  let inner;
  try {
    inner = promise$of(Promise, value);
  } catch (error) {
    if (!done && closes) op$iterClose(iterator, true);
    $settlePromise(promise, true, error);
    return promise;
  }
  const onRejected = (reason) => {
    op$iterClose(iterator, true);
    throw reason;
  };
  const give = (value) => ({ value, done });
  $performThen(inner, give, done || !closes ? undefined : onRejected, promise, undefined, undefined);
  return promise;
}
