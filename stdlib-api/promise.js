// Promise: its constructor, combinators and methods, and the jobs that call a program's functions. Not here: what settles a
// promise, and the ring of jobs (the machine's `promise.rs` and `job.rs`).

// ECMA-262 27.2.3.1.
function Promise$new(executor) {
  if (!$isCallable(executor)) throw new TypeError(`Promise resolver ${text$of(executor)} is not a function`);
  const promise = $adopt($newPromise(), new.target);
  const functions = promise$functions(promise);
  try {
    $call(executor, undefined, functions.resolve, functions.reject);
  } catch (error) {
    $call(functions.reject, undefined, error);
  }
  return promise;
}

// CreateResolvingFunctions. ECMA-262 27.2.1.3.
function promise$functions(promise) {
  let isDone = false;
  const promise$resolver = (value) => {
    if (isDone) return;
    isDone = true;
    promise$resolve(promise, value);
  };
  return {
    resolve: promise$resolver,
    reject: (reason) => {
      if (isDone) return;
      isDone = true;
      $settlePromise(promise, true, reason);
    },
  };
}

// The promise resolve functions from step 7 on. The machine does it all but for a `then` that is a getter. ECMA-262 27.2.1.3.2.
function promise$resolve(promise, value) {
  if ($resolvePromise(promise, value)) return;
  let then;
  try {
    then = value.then;
  } catch (error) {
    $settlePromise(promise, true, error);
    return;
  }
  if ($isCallable(then)) $queueThenable(promise, value, then);
  else $settlePromise(promise, false, value);
}

// NewPromiseCapability. ECMA-262 27.2.1.5.
function promise$capability(C) {
  if (C === Promise) {
    const promise = $newPromise();
    const functions = promise$functions(promise);
    return { promise, resolve: functions.resolve, reject: functions.reject };
  }
  if (!$isConstructor(C)) throw new TypeError(`${text$of(C)} is not a constructor`);
  let resolve;
  let reject;
  const promise = $construct(C, (a, b) => {
    if (resolve !== undefined || reject !== undefined) {
      throw new TypeError("Promise executor has already been invoked with non-undefined arguments");
    }
    resolve = a;
    reject = b;
  });
  if (!$isCallable(resolve) || !$isCallable(reject)) {
    throw new TypeError("Promise resolve or reject function is not callable");
  }
  return { promise, resolve, reject };
}

// PromiseResolve. ECMA-262 27.2.4.7.1.
function promise$of(C, value) {
  if ($isPromise(value) && value.constructor === C) return value;
  if (C === Promise) {
    const promise = $newPromise();
    promise$resolve(promise, value);
    return promise;
  }
  const capability = promise$capability(C);
  $call(capability.resolve, undefined, value);
  return capability.promise;
}

// SpeciesConstructor with %Promise% as the default. ECMA-262 7.3.22.
function promise$species(promise) {
  const C = promise.constructor;
  if (C === undefined) return Promise;
  if (!$isObject(C)) throw new TypeError("The .constructor property is not an object");
  const species = C[$symbol("species")];
  if (species === undefined || species === null) return Promise;
  if ($isConstructor(species)) return species;
  throw new TypeError("object.constructor[Symbol.species] is not a constructor");
}

// ECMA-262 27.2.4.7.
function Promise$resolve(value) {
  if (!$isObject(this)) throw new TypeError("PromiseResolve called on non-object");
  return promise$of(this, value);
}

// ECMA-262 27.2.4.6.
function Promise$reject(reason) {
  if (this === Promise) {
    const promise = $newPromise();
    $settlePromise(promise, true, reason);
    return promise;
  }
  if (!$isObject(this)) throw new TypeError("PromiseReject called on non-object");
  const capability = promise$capability(this);
  $call(capability.reject, undefined, reason);
  return capability.promise;
}

// ECMA-262 27.2.4.9.
function Promise$withResolvers() {
  if (!$isObject(this)) throw new TypeError("Promise.withResolvers called on non-object");
  const capability = promise$capability(this);
  return { promise: capability.promise, resolve: capability.resolve, reject: capability.reject };
}

// ECMA-262 27.2.4.8.
function Promise$try(callback, ...args) {
  if (!$isObject(this)) throw new TypeError("Promise.try called on non-object");
  const capability = promise$capability(this);
  try {
    // V8 calls it by `apply` only if there are arguments.
    if (!$isCallable(callback)) {
      if (args.length > 0) throw reflect$notCallable(callback);
      throw new TypeError(`${text$ofCallSite(callback)} is not a function`);
    }
    const result = $apply(callback, undefined, args);
    $call(capability.resolve, undefined, result);
  } catch (error) {
    $call(capability.reject, undefined, error);
  }
  return capability.promise;
}

// ECMA-262 27.2.4.
function Promise$$species$get() {
  return this;
}

// What the combinators go through: the iterator's method is read here, and not again.
function promise$iterable(value) {
  const method = value === undefined || value === null ? undefined : value[$symbol("iterator")];
  if (method === Array.prototype.values && $isList(value)) return value;
  if ($isCallable(method)) return { [$symbol("iterator")]: () => $call(method, value) };
  throw new TypeError(`${text$ofCallSite(value)} is not iterable (cannot read property Symbol(Symbol.iterator))`);
}

// What the four combinators have in common: `each` is called with the promise of each value and its index, `finish` at the end.
// The functions that wait for one value each hold the promise of all, as long as they were not called, and their index: stack
// traces look there. ECMA-262 27.2.4.1.
function promise$combine(C, capability, iterable, each, finish) {
  try {
    const resolve = C.resolve;
    if (!$isCallable(resolve)) throw new TypeError("resolve is not a function");
    let index = 0;
    for (const value of promise$iterable(iterable)) {
      each($call(resolve, C, value), index);
      index++;
    }
    finish();
  } catch (error) {
    $call(capability.reject, undefined, error);
  }
  return capability.promise;
}

function Promise$all(iterable) {
  if (!$isObject(this)) throw new TypeError("Promise.all called on non-object");
  const capability = promise$capability(this);
  const values = [];
  let remaining = 1;
  const finish = () => {
    if (--remaining === 0) $call(capability.resolve, undefined, values);
  };
  const each = (promise, index) => {
    $append(values, undefined);
    let target = capability.promise;
    remaining++;
    const all$element = (value) => {
      if (target === undefined) return undefined;
      target = undefined;
      values[index] = value;
      return finish();
    };
    promise.then(all$element, capability.reject);
  };
  return promise$combine(this, capability, iterable, each, finish);
}

// ECMA-262 27.2.4.2.
function Promise$allSettled(iterable) {
  if (!$isObject(this)) throw new TypeError("Promise.allSettled called on non-object");
  const capability = promise$capability(this);
  const values = [];
  let remaining = 1;
  const finish = () => {
    if (--remaining === 0) $call(capability.resolve, undefined, values);
  };
  const each = (promise, index) => {
    $append(values, undefined);
    let target = capability.promise;
    remaining++;
    const allSettled$element = (value) => {
      if (target === undefined) return undefined;
      target = undefined;
      values[index] = { status: "fulfilled", value };
      return finish();
    };
    promise.then(allSettled$element, (reason) => {
      if (target === undefined) return undefined;
      target = undefined;
      values[index] = { status: "rejected", reason };
      return finish();
    });
  };
  return promise$combine(this, capability, iterable, each, finish);
}

// ECMA-262 27.2.4.3.
function Promise$any(iterable) {
  if (!$isObject(this)) throw new TypeError("Promise.any called on non-object");
  const capability = promise$capability(this);
  const errors = [];
  let remaining = 1;
  const finish = () => {
    if (--remaining !== 0) return;
    const error = $newError(AggregateError.prototype);
    // V8 notes no calls in it.
    $setStack(error, "AggregateError: All promises were rejected");
    $defineHidden(error, "message", "All promises were rejected");
    $defineHidden(error, "errors", errors);
    $call(capability.reject, undefined, error);
  };
  const each = (promise, index) => {
    $append(errors, undefined);
    let target = capability.promise;
    remaining++;
    const any$element = (reason) => {
      if (target === undefined) return undefined;
      target = undefined;
      errors[index] = reason;
      return finish();
    };
    promise.then(capability.resolve, any$element);
  };
  return promise$combine(this, capability, iterable, each, finish);
}

// ECMA-262 27.2.4.5.
function Promise$race(iterable) {
  if (!$isObject(this)) throw new TypeError("Promise.race called on non-object");
  const capability = promise$capability(this);
  const each = (promise) => {
    promise.then(capability.resolve, capability.reject);
  };
  return promise$combine(this, capability, iterable, each, () => undefined);
}

// Where the receiver is of a class of its own. ECMA-262 27.2.5.4.
function Promise$prototype$then(onFulfilled, onRejected) {
  if (!$isPromise(this)) {
    throw new TypeError(`Method Promise.prototype.then called on incompatible receiver ${text$of(this)}`);
  }
  const C = promise$species(this);
  if (C === Promise) {
    const promise = $newPromise();
    $performThen(this, onFulfilled, onRejected, promise, undefined, undefined);
    return promise;
  }
  const capability = promise$capability(C);
  $performThen(this, onFulfilled, onRejected, capability.promise, capability.resolve, capability.reject);
  return capability.promise;
}

// ECMA-262 27.2.5.1.
function Promise$prototype$catch(onRejected) {
  const then = this.then;
  if (!$isCallable(then)) throw$notCallable(then);
  return $call(then, this, undefined, onRejected);
}

// ECMA-262 27.2.5.3.
function Promise$prototype$finally(onFinally) {
  if (!$isObject(this)) throw new TypeError("Promise.prototype.finally called on non-object");
  const C = promise$species(this);
  const then = this.then;
  if (!$isCallable(then)) throw$notCallable(then);
  if (!$isCallable(onFinally)) return $call(then, this, onFinally, onFinally);
  const then$finally = (value) => {
    const result = $call(onFinally, undefined);
    return promise$of(C, result).then(() => value);
  };
  const catch$finally = (reason) => {
    const result = $call(onFinally, undefined);
    return promise$of(C, result).then(() => {
      throw reason;
    });
  };
  return $call(then, this, then$finally, catch$finally);
}

// NewPromiseReactionJob, where a function must be called. ECMA-262 27.2.2.1.
function job$react(handler, value, promise, resolve, reject, isRejected) {
  let result = value;
  try {
    if ($isCallable(handler)) result = $call(handler, undefined, value);
    else if (isRejected) throw value;
  } catch (error) {
    if (reject !== undefined) $call(reject, undefined, error);
    else $settlePromise(promise, true, error);
    return;
  }
  if (resolve !== undefined) $call(resolve, undefined, result);
  else promise$resolve(promise, result);
}

// NewPromiseResolveThenableJob. ECMA-262 27.2.2.2.
function job$thenable(promise, thenable, then) {
  const functions = promise$functions(promise);
  try {
    $call(then, thenable, functions.resolve, functions.reject);
  } catch (error) {
    $call(functions.reject, undefined, error);
  }
}

// AsyncGeneratorAwaitReturn, and what comes after it, where a getter must be called for the promise of the value. It gives on
// what the call of `return` gives. ECMA-262 27.6.3.8.
function generator$awaitReturn(generator, value, answer) {
  for (;;) {
    try {
      $waitReturn(generator, op$await(value));
      return answer;
    } catch (error) {
      value = $failReturn(generator, error);
    }
    if (value === $done()) return answer;
  }
}

// PromiseResolve of what is awaited. ECMA-262 27.7.5.3.
function op$await(value) {
  return promise$of(Promise, value);
}
