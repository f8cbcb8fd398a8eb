const text = "lorem ipsum ".repeat(2000);
const out = text.replace(/o(r)e/g, "[$1]");
console.log(out.length, out.slice(0, 30), text.replace(/i/g, () => "").length);
