// Errors without the calls that they show.
const bare = (e) => { const first = e.stack.split("\n")[0]; e.stack = first; return e; };
let e; try { new URL("nope"); } catch (x) { e = x; }
console.log(Object.keys(e), Object.getOwnPropertyNames(e), "code" in e, e.code, e.input, e.base, e.name, e.message, e instanceof TypeError, e.constructor === TypeError);
console.log(Object.getOwnPropertyDescriptors(e).code, Object.getOwnPropertyDescriptors(e).input, Object.getOwnPropertyDescriptors(e).message);
console.log(String(e), e.toString(), Object.prototype.toString.call(e), JSON.stringify(e), JSON.stringify({ ...e }));
console.log(Object.hasOwn(e, "toString"), Object.hasOwn(e, "code"), Object.hasOwn(e, "name"), Object.hasOwn(e, "input"), Object.hasOwn(e, "base"));
console.log(Object.getOwnPropertyDescriptor(e, "toString"));
console.log(e.toString.name, e.toString.length);
console.log(bare(e));
console.log([e]);
console.log({ ...e });
for (const k in e) console.log("in", k);
try { new URL("nope", "base"); } catch (x) { console.log(Object.keys(x), x.base, x.input); console.log(bare(x)); console.log(Object.getOwnPropertyNames(x)); }
try { new URL("/x", "also bad"); } catch (x) { console.log(Object.getOwnPropertyNames(x), bare(x)); }
try { new URL(); } catch (x) { console.log(Object.getOwnPropertyNames(x), Object.keys(x), x.code, x.name, x.message, x.toString === Error.prototype.toString, bare(x)); }
try { URL(); } catch (x) { console.log(Object.getOwnPropertyNames(x), x.code, x.message); }
try { URL.canParse(); } catch (x) { console.log(Object.getOwnPropertyNames(x), x.code, x.message); }
try { new URLSearchParams([[1]]); } catch (x) { console.log(Object.getOwnPropertyNames(x), x.code, x.message, bare(x)); }
try { new URLSearchParams([1]); } catch (x) { console.log(Object.getOwnPropertyNames(x), x.code, x.message, bare(x)); }
try { new URLSearchParams().get(); } catch (x) { console.log(Object.getOwnPropertyNames(x), x.code, x.message, bare(x)); }
try { new URLSearchParams().set("a"); } catch (x) { console.log(Object.getOwnPropertyNames(x), x.code, x.message, bare(x)); }
try { URLSearchParams.prototype.get.call({}, "a"); } catch (x) { console.log(Object.getOwnPropertyNames(x), x.code, x.message, x.name); }
try { new URLSearchParams().forEach(5); } catch (x) { console.log(Object.getOwnPropertyNames(x), x.code, x.message, bare(x)); }
try { URL.prototype.toString.call({}); } catch (x) { console.log(Object.getOwnPropertyNames(x), x.code, x.message, x.name); }
try { const u = new URL("http://x"); u.href = "bad"; } catch (x) { console.log(Object.getOwnPropertyNames(x), x.code, x.message, x.input, bare(x)); }
try { new URLSearchParams({ [Symbol.iterator]: 5 }); } catch (x) { console.log(Object.getOwnPropertyNames(x), x.code, x.message); }
try { new TextDecoder("utf-8", { fatal: true }).decode(new Uint8Array([255])); } catch (x) { console.log(Object.getOwnPropertyNames(x), x.code, x.message, x.name, bare(x)); }
try { new TextDecoder().decode("x"); } catch (x) { console.log(Object.getOwnPropertyNames(x), x.code, x.message, x.name, bare(x)); }
try { new TextDecoder().decode(5); } catch (x) { console.log(x.message); }
try { new TextEncoder().encodeInto("x", 5); } catch (x) { console.log(Object.getOwnPropertyNames(x), x.code, x.message, x.name, bare(x)); }
try { TextEncoder.prototype.encode.call({}); } catch (x) { console.log(Object.getOwnPropertyNames(x), x.code, x.message, x.name); }
e.code = 5; console.log(e.code, delete e.code, e); e.toString = 1; console.log(e);
const s = structuredClone((() => { try { new URL("q"); } catch (x) { return x; } })()); console.log(Object.getOwnPropertyNames(s), s.name, s.message);
