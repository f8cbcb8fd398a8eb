// TextEncoder writes UTF-8 with replacement characters for halves; TextDecoder reads it, with `fatal`, `ignoreBOM` and streams.
const enc = new TextEncoder(), dec = new TextDecoder();
for (const s of ["", "a", "é", "€", "\u{1F600}", "\uD800", "a\uDC00b", "\uFEFFx", undefined, null, 5]) console.log(JSON.stringify(s), enc.encode(s).join());
console.log(enc.encodeInto("a€\u{1F600}", new Uint8Array(4)), enc.encodeInto("", new Uint8Array(1)), enc.encoding, dec.encoding, dec.fatal, dec.ignoreBOM);
for (const bytes of [[97], [0xC3, 0xA9], [0xEF, 0xBB, 0xBF, 0x78], [0xC3], [0xE2, 0x82], [0xFF, 97], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x28, 0xA1]]) {
  const b = Uint8Array.from(bytes);
  let strict; try { strict = new TextDecoder("utf-8", { fatal: true }).decode(b); } catch (e) { strict = `${e.name} ${e.code}`; }
  console.log(bytes.map((x) => x.toString(16)).join(" "), JSON.stringify(dec.decode(b)), JSON.stringify(new TextDecoder("utf8", { ignoreBOM: true }).decode(b)), JSON.stringify(strict));
}
const stream = new TextDecoder();
console.log(JSON.stringify([stream.decode(Uint8Array.of(0xE2, 0x82), { stream: true }), stream.decode(Uint8Array.of(0xAC), { stream: true }), stream.decode()]), dec.decode(), dec.decode(new ArrayBuffer(1)) === "\0", dec.decode(new DataView(Uint8Array.of(1, 98, 99).buffer, 1, 1)));
