// console where a directive converts an object in the program's own way: the conversion happens here, in the order of the
// directives; the machine then prints what came of it. The mark of an ended iteration as the receiver says that objects that
// are left are shown as they are. Not here: everything else about printing.

function console$log(...values) {
  return $callNative(console.log, $done(), console$converted(values));
}

function console$info(...values) {
  return $callNative(console.info, $done(), console$converted(values));
}

function console$debug(...values) {
  return $callNative(console.debug, $done(), console$converted(values));
}

function console$warn(...values) {
  return $callNative(console.warn, $done(), console$converted(values));
}

function console$error(...values) {
  return $callNative(console.error, $done(), console$converted(values));
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

// Whether the program says itself what string an object becomes.
function console$isCustom(value) {
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
