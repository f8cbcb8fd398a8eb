// Errors whose message must be converted, or that have a cause. Not here: the trace (the machine's `thrown.rs`).

// ECMA-262 20.5.1.1 and, from step 4 on, 20.5.8.1.
function error$make(prototype, newTarget, message, options) {
  const error = $adopt($newError(prototype), newTarget);
  if (message !== undefined) $defineHidden(error, "message", op$toString(message));
  if ($isObject(options) && "cause" in options) $defineHidden(error, "cause", options.cause);
  return error;
}

function Error$new(message, options) {
  return error$make(Error.prototype, new.target, message, options);
}

// ECMA-262 20.5.6.1.1.
function TypeError$new(message, options) {
  return error$make(TypeError.prototype, new.target, message, options);
}

function RangeError$new(message, options) {
  return error$make(RangeError.prototype, new.target, message, options);
}

function SyntaxError$new(message, options) {
  return error$make(SyntaxError.prototype, new.target, message, options);
}

function ReferenceError$new(message, options) {
  return error$make(ReferenceError.prototype, new.target, message, options);
}

function EvalError$new(message, options) {
  return error$make(EvalError.prototype, new.target, message, options);
}

function URIError$new(message, options) {
  return error$make(URIError.prototype, new.target, message, options);
}

// ECMA-262 20.5.7.1.1.
function AggregateError$new(errors, message, options) {
  const error = error$make(AggregateError.prototype, new.target, message, options);
  $defineHidden(error, "errors", [...iterable$of(errors)]);
  return error;
}

// V8's own: the calls that run are noted, those of a function and above it left out, and the object gets a `stack` as errors have.
function Error$captureStackTrace(object, above) {
  if (!$isObject(object)) throw new TypeError("invalid_argument");
  $capture(object, $isCallable(above) ? above : undefined);
}

// The getter of an own `stack`, where its headline takes code.
function GetErrorStack$new() {
  return error$stack($stackHolder(this));
}

// V8 makes the headline of the error that has the trace, when `stack` is first read.
function error$stack(error) {
  const stack = $stackOf(error);
  if (stack !== $done()) return stack;
  return $makeStack(error, error$headline(error));
}

// Node's own errors show their codes there.
function error$headline(error) {
  const prototype = $prototypeOf(error);
  if (prototype === $builtin("%NodeTypeError%.prototype") || prototype === $builtin("%NodeURIError%.prototype")) {
    return `${error.name} [${error.code}]: ${error.message}`;
  }
  return $call(Error.prototype.toString, error);
}

// What an error that nothing has caught says, where that takes code: its name, its headline and its `stack`.
function error$report(error) {
  let name = "Error";
  let text = "[object Error]";
  let stack = text;
  try {
    name = op$toString(error.name);
    text = $call(Error.prototype.toString, error);
    stack = op$toString(error$stack(error));
  } catch {
    // A getter has thrown: what there is must do.
  }
  return [name, text, stack];
}

// ECMA-262 20.5.3.4.
function Error$prototype$toString() {
  if (!$isObject(this)) {
    throw new TypeError(`Method Error.prototype.toString called on incompatible receiver ${text$of(this)}`);
  }
  let name = this.name;
  name = name === undefined ? "Error" : op$toString(name);
  let message = this.message;
  message = message === undefined ? "" : op$toString(message);
  if (name === "") return message;
  if (message === "") return name;
  return `${name}: ${message}`;
}
