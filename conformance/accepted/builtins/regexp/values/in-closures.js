const matcher = (r) => (text) => r.exec(text)?.[1];
const id = matcher(/id=(\d+)/);
const counter = ((r) => (text) => (text.match(r) ?? []).length)(/a/g);
console.log(id("x?id=42"), id("none"), counter("banana"), counter("xyz"));
