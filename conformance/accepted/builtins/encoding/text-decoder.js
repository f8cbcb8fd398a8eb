const show = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, "|", e.message, "|", e.code, "|", e.stack.split("\n")[0], Object.keys(e).join()); } };
const decoder = new TextDecoder();
console.log(decoder, new TextDecoder("utf8", { fatal: true, ignoreBOM: 1 }), [decoder.encoding, decoder.fatal, decoder.ignoreBOM], new TextDecoder(" UTF-8\n").encoding, new TextDecoder(undefined, null).fatal);
const units = (text) => [...text].map((c) => c.codePointAt(0).toString(16)).join(" ");
for (const bytes of [[], [97], [0xef, 0xbb, 0xbf, 97], [0xc3, 0xa9], [0xff], [0xc3, 0x28], [0xe2, 0x82], [0xf0, 0x9f, 0x98], [0xf0, 0x9f, 0x98, 0x80], [0xed, 0xa0, 0x80], [0xc0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe2, 0x28, 0xa1], [97, 0xff, 98, 0xc3], [0xf8, 0x88, 0x80]]) {
  console.log(bytes.join(), units(decoder.decode(new Uint8Array(bytes))), units(new TextDecoder("utf-8", { ignoreBOM: true }).decode(new Uint8Array(bytes))));
  show(() => units(new TextDecoder("utf-8", { fatal: true }).decode(new Uint8Array(bytes))));
}
console.log(decoder.decode(), decoder.decode(undefined), units(decoder.decode(new ArrayBuffer(2))), units(decoder.decode(new DataView(new ArrayBuffer(3), 1))), decoder.decode(new Uint16Array([0x6161])), decoder.decode(new Uint8Array([1, 97, 98]).subarray(1)));
show(() => decoder.decode(5)); show(() => decoder.decode("x")); show(() => decoder.decode(null)); show(() => decoder.decode({})); show(() => decoder.decode(new Uint8Array(1), 5)); show(() => new TextDecoder("utf-8", 5)); show(() => new TextDecoder("utf-8", "abc")); show(() => TextDecoder());
show(() => TextDecoder.prototype.decode.call({})); show(() => TextDecoder.prototype.fatal); show(() => TextDecoder.prototype.encoding); show(() => TextDecoder.prototype.ignoreBOM);
{ const d = new TextDecoder(); console.log([d.decode(new Uint8Array([0xe2, 0x82]), { stream: true }), d.decode(new Uint8Array([0xac]), { stream: true }), d.decode()]); }
{ const d = new TextDecoder(); console.log([d.decode(new Uint8Array([0xef, 0xbb]), { stream: true }), d.decode(new Uint8Array([0xbf, 97]), { stream: true }), d.decode(new Uint8Array([0xef, 0xbb, 0xbf])), d.decode(new Uint8Array([0xef, 0xbb, 0xbf, 98]))].map(units)); }
{ const d = new TextDecoder("utf-8", { fatal: true }); show(() => d.decode(new Uint8Array([0xe2, 0x82]))); show(() => d.decode(new Uint8Array([97]))); d.decode(new Uint8Array([0xe2, 0x82]), { stream: true }); show(() => d.decode()); }
{ const d = new TextDecoder(); const text = "h\u00e9\u20ac\ud83d\ude00!"; let out = ""; for (const byte of new TextEncoder().encode(text)) out += d.decode(new Uint8Array([byte]), { stream: true }); console.log(out + d.decode() === text); }
