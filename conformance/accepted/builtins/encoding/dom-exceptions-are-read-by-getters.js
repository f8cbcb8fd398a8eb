let x; try { atob("*"); } catch (e) { x = e; }
console.log(Object.hasOwn(x, "name"), Object.hasOwn(x, "code"), Object.hasOwn(x, "message"), Object.hasOwn(x, "stack"), "name" in x);
try { x.name = 1; } catch (e) { console.log(e.message); }
try { x.code = 1; } catch (e) { console.log(e.message); }
x.foo = 1; console.log(Object.keys(x), x.INVALID_CHARACTER_ERR);
console.log(x.stack.split("\n")[0]); 
console.log(Object.getOwnPropertyDescriptor(Object.getPrototypeOf(x), "code") !== undefined);
console.log(JSON.stringify(x), { ...x });
delete x.name; console.log(x.name);

const proto = Object.getPrototypeOf(x);
try { proto.name; } catch (e) { console.log(e.name, e.code, e.message, Object.getOwnPropertyNames(e), String(e)); }
console.log(Object.keys(proto), Object.getOwnPropertyDescriptor(proto, "code").get.call(x), Object.getOwnPropertyDescriptor(proto, "ABORT_ERR"));
for (const key in x) console.log(key);
