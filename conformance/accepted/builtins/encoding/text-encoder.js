const show = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, "|", e.message, "|", e.code, "|", e.stack.split("\n")[0], Object.keys(e).join()); } };
const encoder = new TextEncoder();
console.log(encoder, [encoder], { a: encoder }, encoder.encoding, Object.prototype.toString.call(encoder));
for (const text of ["", "h\u00e9\u20ac\ud83d\ude00", "\ud800", "a\udc00b", undefined, null, 5, "\u0000\u007f\u0080\u07ff\u0800\uffff"]) show(() => encoder.encode(text));
console.log(encoder.encode(), encoder.encode({ toString() { return "obj"; } }));
for (const [text, size] of [["h\u00e9\u20ac", 4], ["\ud83d\ude00", 3], ["abc", 9], ["", 2], ["\ud800x", 4]]) { const target = new Uint8Array(size); console.log(encoder.encodeInto(text, target), target); }
show(() => encoder.encodeInto("a")); show(() => encoder.encodeInto(1, new Uint8Array(1))); show(() => encoder.encodeInto("a", new Int8Array(1))); show(() => TextEncoder());
show(() => TextEncoder.prototype.encode.call({}, "x")); show(() => TextEncoder.prototype.encoding);
