const make = (message, calls, cause) => {
  const error = new Error(message, { cause });
  error.stack = `Error: ${message}\n${[...calls].map((call) => `    at ${call} (f)`).join("\n")}`;
  return error;
};
console.log(make("few in common", "abcd", make("c", "xbcd")));
console.log(make("four in common", "abcde", make("c", "xbcde")));
console.log(make("many in common", "abcdefghi", make("c", "xybcdefghi")));
console.log(make("not at the end", "abcdefg", make("c", "bcdex")));
console.log(make("twice in the cause", "abbcdef", make("c", "xbbcdef")));
console.log(make("all", "abcdef", make("c", "abcdef")));
console.log({ nested: make("of the cause too", "abcdefg", make("c", "xbcdefg", make("d", "ybcdefg"))) });
console.log(make("no error", "abcdef", { stack: "Error\n    at a (f)" }));
console.log(make("no calls", "", make("c", "abcd")));
