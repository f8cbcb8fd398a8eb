for (const value of [-0, 0, 5n, -5n, Symbol("x"), true, null, undefined, {}, [], class A {}, "x".repeat(40)]) {
  try { console.log(new TextEncoder().encodeInto(value, new Uint8Array(2))); } catch (e) { console.log(e.message); }
}
try { new TextDecoder("utf-8", -0); } catch (e) { console.log(e.message); }
try { new ArrayBuffer(4, { maxByteLength: 8 }).transfer(9); } catch (e) { console.log(e.name, e.message); }
console.log(new ArrayBuffer(4, { maxByteLength: 8 }).transferToFixedLength(9).byteLength);
