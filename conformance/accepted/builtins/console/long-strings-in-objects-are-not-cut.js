console.log({ text: "word ".repeat(30) });
console.log(["line one\nline two\nline three"]);
console.log({ text: "line one that is long enough to break\nline two that is long enough to break" });
