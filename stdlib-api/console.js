// console where a directive converts an object in the program's own way: the conversion happens here, in the order of the
// directives; the machine then prints what came of it. The mark of an ended iteration as the receiver says that objects that
// are left are shown as they are. And console where what an object is called takes code to find out: the machine asks for it, one
// object after another, and begins the line anew with all the answers. Not here: everything else about printing.

function console$log(...values) {
  return console$print(console.log, console$converted(values));
}

function console$info(...values) {
  return console$print(console.info, console$converted(values));
}

function console$debug(...values) {
  return console$print(console.debug, console$converted(values));
}

function console$warn(...values) {
  return console$print(console.warn, console$converted(values));
}

function console$error(...values) {
  return console$print(console.error, console$converted(values));
}

function console$dirxml(...values) {
  return console$print(console.log, console$converted(values));
}

// What shows itself in its own way for `log` does not for `dir`, and options say how much is shown.
function console$dir(value, options) {
  const kind = $kind(value);
  if ((options !== undefined && options !== null) || (kind >= 46 && kind <= 49)) $refuse(292);
  return console$print(console.log, ["%O", value]);
}

function console$assert(value, ...values) {
  if (value) return undefined;
  let shown = [];
  if (typeof values[0] === "string") {
    values[0] = `Assertion failed: ${values[0]}`;
    shown = values;
  } else {
    $append(shown, "Assertion failed");
    for (let i = 0; i < values.length; i++) $append(shown, values[i]);
  }
  return console$print(console.warn, console$converted(shown));
}

// There is no screen to clear.
function console$clear() {
  return undefined;
}

// Prints a line. What the machine asks for is a list: 1 for an error, 2 for the name of a constructor, 3 for a tag, 4 for the text
// of a regular expression, 5 whether elements are numbers; the object; a digest of what was shown before; the constructor, or how
// many elements. The answers are given in the order in which they are needed, and so often as Node asks.
function console$print(print, values) {
  const answers = [];
  const args = [answers];
  for (let i = 0; i < values.length; i++) $append(args, values[i]);
  for (;;) {
    const asked = $callNative(print, $done(), args);
    if (asked === undefined) return undefined;
    $append(answers, asked[1]);
    $append(answers, asked[2]);
    if (asked[0] === 1) console$askError(asked[1], answers);
    else if (asked[0] === 2) $append(answers, console$askMaker(asked[1], asked[3]));
    else if (asked[0] === 3) $append(answers, console$askTag(asked[1]));
    else if (asked[0] === 4) $append(answers, $call(RegExp.prototype.toString, asked[1]));
    else $append(answers, console$askNumbers(asked[1], asked[3]));
  }
}

// The start of Node's formatError: the text above the properties, then the message, the name, and whether `errors` is an array.
function console$askError(error, answers) {
  let stack;
  let message;
  let name;
  try {
    try {
      stack = error.stack;
    } catch {
      stack = undefined;
    }
    if ($isObject(stack)) $refuse(298);
    if (!stack) stack = $call(Error.prototype.toString, error);
    else if (typeof stack !== "string") {
      const value = typeof stack === "bigint" ? `${stack}n` : text$of(stack);
      stack = `${$call(Error.prototype.toString, error)}\n    ${value}`;
    }
  } catch {
    $append(answers, undefined);
    $append(answers, "");
    $append(answers, "");
    $append(answers, false);
    return;
  }
  try {
    message = error.message;
  } catch {
    message = $done();
  }
  try {
    name = error.name;
  } catch {
    name = $done();
  }
  if ($isObject(message) || $isObject(name)) $refuse(298);
  let isList = false;
  try {
    isList = $isArray(error.errors);
  } catch {
    // It is not shown then.
  }
  if (name !== $done() && typeof name === "symbol") op$toString(name);
  if (message !== $done() && typeof message === "symbol") op$toString(message);
  console$askCause(error, stack, message);
  $append(answers, stack);
  $append(answers, message);
  $append(answers, name);
  $append(answers, isList);
}

// Node looks for the calls that an error has in common with its cause, where it shows any.
function console$askCause(error, stack, message) {
  let start = 0;
  if (message !== $done() && typeof message === "string" && message !== "") {
    const at = stack.indexOf(message);
    if (at > 0) start = at + message.length;
  }
  if (!stack.includes("\n    at", start)) return;
  try {
    error.cause;
  } catch {
    // It has none then.
  }
}

// What Node's getConstructorName asks of a function: its name, where the object is an instance of it.
function console$askMaker(object, maker) {
  if (maker.name === "") return undefined;
  let isInstance = false;
  try {
    isInstance = object instanceof maker;
  } catch {
    // It is none then.
  }
  return isInstance ? op$toString(maker.name) : undefined;
}

// The end of Node's groupArrayElements.
function console$askNumbers(list, count) {
  for (let i = 0; i < count; i++) {
    if (typeof list[i] !== "number" && typeof list[i] !== "bigint") return false;
  }
  return true;
}

// An object whose tag throws has none.
function console$askTag(object) {
  try {
    const tag = object[$symbol("toStringTag")];
    return typeof tag === "string" ? tag : "";
  } catch {
    return "";
  }
}

// The same values with those that directives convert converted; `%j` has become `%s`.
function console$converted(values) {
  const format = values[0];
  if (typeof format !== "string") return values;
  const count = values.length;
  let text = "";
  let next = 1;
  for (let i = 0; i < format.length; i++) {
    text += format[i];
    if (format[i] !== "%" || i + 1 === format.length) continue;
    let letter = format[++i];
    if (next < count) {
      const value = values[next];
      if (letter === "s") {
        if ($isObject(value) && console$isCustom(value)) values[next] = op$toString(value);
        next++;
      } else if (letter === "d") {
        if ($isObject(value)) values[next] = op$toNumber(value);
        next++;
      } else if (letter === "i" || letter === "f") {
        if ($isObject(value)) values[next] = op$toString(value);
        next++;
      } else if (letter === "j") {
        values[next] = console$json(value);
        next++;
        letter = "s";
      } else if (letter === "o" || letter === "O" || letter === "c") {
        next++;
      }
    }
    text += letter;
  }
  values[0] = text;
  return values;
}

// Whether the program says itself what string an object becomes. Of its own classes Node knows those that are global by name, and
// so takes the `toString` of typed arrays for the program's.
function console$isCustom(value) {
  if ($kind(value) === 40) return true;
  const exotic = value[$symbol("toPrimitive")];
  if ($isCallable(exotic) && $pathOf(exotic) === "") return true;
  const method = value.toString;
  return $isCallable(method) && ($pathOf(method) === "" || $hasOwn(value, "toString"));
}

function console$json(value) {
  try {
    return `${JSON.stringify(value)}`;
  } catch (error) {
    const circle = "Converting circular structure to JSON\n";
    const message = $isObject(error) && $call(Object.prototype.hasOwnProperty, error, "message") ? error.message : "";
    if (typeof message === "string" && message.startsWith(circle)) return "[Circular]";
    throw error;
  }
}
