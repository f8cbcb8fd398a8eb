const u = new Uint8Array([1, 2]);
u[5] = 9; u[-1] = 9; u["1.5"] = 9; u["-0"] = 9; u.Infinity = 9; u.NaN = 9; u["01"] = "kept"; u.name = "kept too";
console.log(u, u[5], u[-1], u["-0"], u[1.5], u.Infinity, u["01"], Object.keys(u), JSON.stringify(u));
console.log(0 in u, 2 in u, "-0" in u, "01" in u, Object.hasOwn(u, 1), Object.hasOwn(u, 2), delete u[2], delete u["01"], { ...u }, Object.entries(u));
try { delete u[0]; } catch (e) { console.log(e.name, e.message); }
for (const key in u) console.log(key);
let calls = 0;
u[0] = { valueOf() { calls++; return 7; } }; u[9] = { valueOf() { calls++; return 7; } }; u.Infinity = { valueOf() { calls++; return 7; } };
console.log(u[0], calls, Object.isFrozen(u), Object.isSealed(u), Object.isExtensible(u), Array.isArray(u));
for (const f of [Object.freeze, Object.seal, Object.preventExtensions]) { try { console.log(f(new Uint8Array(1)), f(new Uint8Array(0))); } catch (e) { console.log(e.name, e.message); } }
console.log(u == "7,2", u + "", `${u}`, u.toString === Array.prototype.toString, Object.prototype.toString.call(u), u.length, u.byteLength, u.byteOffset);
