const show = (e) => console.log(`${e.name}: ${e.message}`);
{ const log = []; const a = new (class extends Array {})(1, 2, 3);
try { console.log(Object.defineProperty(a, 2, { writable: false, enumerable: true }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, '1', { configurable: false }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, '1', { get() { return 43; }, set(v) { log.push('set', v); } }) === a); } catch (e) { show(e); }
try { console.log(a.push(9)); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 0, { writable: false, enumerable: false, configurable: true }) === a); } catch (e) { show(e); }
try { console.log(Object.isFrozen(a)); } catch (e) { show(e); }
try { console.log(a.copyWithin(0, 1)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = [1, , 3];
try { console.log(Object.defineProperty(a, '0', { writable: true, enumerable: false, configurable: false }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 0, {  }) === a); } catch (e) { show(e); }
try { console.log(a.length = 1); } catch (e) { show(e); }
try { console.log(Uint8Array.from(a)); } catch (e) { show(e); }
try { console.log((() => { const r = []; for (const k of a) r.push(k); return r; })()); } catch (e) { show(e); }
try { console.log(a.flat()); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = [3, 1, 2, "x"];
try { console.log(Object.defineProperty(a, 2, { get() { return 43; }, set(v) { log.push('set', v); }, enumerable: true }) === a); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyNames(a)); } catch (e) { show(e); }
try { console.log(a.every((x) => x)); } catch (e) { show(e); }
try { console.log(a[1] = 12); } catch (e) { show(e); }
try { console.log(a[2] = 13); } catch (e) { show(e); }
try { console.log(Object.seal(a) === a); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = new (class extends Array {})(1, 2, 3);
try { console.log(Object.defineProperty(a, 2, { get() { return 43; }, set(v) { log.push('set', v); }, configurable: false }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 2, { value: [1], writable: false, enumerable: true }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 1, { value: [1], configurable: true }) === a); } catch (e) { show(e); }
try { console.log(a.reverse()); } catch (e) { show(e); }
try { console.log(Object.preventExtensions(a) === a); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = [1, , 3];
try { console.log(Object.defineProperty(a, '0', { get() { log.push('get'); return 42; }, enumerable: false, configurable: true }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, '1', { get() { log.push('get'); return 42; }, enumerable: true }) === a); } catch (e) { show(e); }
try { console.log(a.flatMap((x) => [x, x])); } catch (e) { show(e); }
try { console.log(JSON.stringify(a)); } catch (e) { show(e); }
try { console.log([...a]); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = new (class extends Array {})(1, 2, 3);
try { console.log(Object.defineProperty(a, 0, { get() { return 43; }, set(v) { log.push('set', v); }, configurable: true }) === a); } catch (e) { show(e); }
try { console.log(Array.from(a)); } catch (e) { show(e); }
try { console.log(structuredClone(a)); } catch (e) { show(e); }
try { console.log(a[1] = 12); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = new (class extends Array {})(1, 2, 3);
try { console.log(Object.defineProperty(a, 0, { value: 2, enumerable: false }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, '0', { value: 's', writable: false, enumerable: true, configurable: true }) === a); } catch (e) { show(e); }
try { console.log(a.toString()); } catch (e) { show(e); }
try { console.log(a.unshift(8)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = [1, 2, 3];
try { console.log(Object.defineProperty(a, 0, { get() { return 43; }, set(v) { log.push('set', v); } }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, '1', {  }) === a); } catch (e) { show(e); }
try { console.log(a.reduce((x, y) => `${x}${y}`, "")); } catch (e) { show(e); }
try { console.log(a.unshift(8)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = Array.of(1, 2, 3, 4, 5, 6, 7, 8);
try { console.log(Object.defineProperty(a, 2, { get() { log.push('get'); return 42; }, configurable: false }) === a); } catch (e) { show(e); }
try { console.log(a.map((x) => x)); } catch (e) { show(e); }
try { console.log(a.reduce((x, y) => `${x}${y}`, "")); } catch (e) { show(e); }
try { console.log(a[0] = 11); } catch (e) { show(e); }
try { console.log(Object.isFrozen(a)); } catch (e) { show(e); }
try { console.log([...a]); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = [1, 2, 3];
try { console.log(Object.defineProperty(a, 1, { get() { return 43; }, set(v) { log.push('set', v); }, enumerable: true, configurable: false }) === a); } catch (e) { show(e); }
try { console.log(delete a[0]); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 1, { value: [1], writable: true, configurable: true }) === a); } catch (e) { show(e); }
try { console.log(1 in a); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = [3, 1, 2, "x"];
try { console.log(Object.defineProperty(a, '1', { get() { log.push('get'); return 42; }, configurable: false }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 1, { value: 1, writable: false, configurable: false }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 3, { writable: true, configurable: false }) === a); } catch (e) { show(e); }
try { console.log(a.toReversed()); } catch (e) { show(e); }
try { console.log(Uint8Array.from(a)); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 3, { get() { log.push('get'); return 42; }, enumerable: true }) === a); } catch (e) { show(e); }
try { console.log(a.map((x) => x)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = [];
try { console.log(Object.defineProperty(a, 0, { value: 2, writable: false, configurable: true }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 0, { value: [1], writable: false, enumerable: false }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 1, { value: 5n, writable: true, enumerable: false }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 0, { get() { return 43; }, set(v) { log.push('set', v); } }) === a); } catch (e) { show(e); }
try { console.log(Object.fromEntries(a.entries())); } catch (e) { show(e); }
try { console.log(Object.create(a)[0]); } catch (e) { show(e); }
try { console.log(a.flatMap((x) => [x, x])); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = Array.of(1, 2, 3, 4, 5, 6, 7, 8);
try { console.log(Object.defineProperty(a, 0, { writable: false, enumerable: false }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 1, { value: [1], writable: true, enumerable: true, configurable: false }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 2, { writable: false, enumerable: true, configurable: true }) === a); } catch (e) { show(e); }
try { console.log(a.copyWithin(0, 1)); } catch (e) { show(e); }
try { console.log(a.length = 0); } catch (e) { show(e); }
try { console.log(JSON.stringify(a)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = [1, 2, 3];
try { console.log(Object.defineProperty(a, 0, { get() { return 43; }, set(v) { log.push('set', v); }, enumerable: true }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, '0', { value: [1], writable: true, enumerable: true, configurable: false }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, '1', { value: 1, writable: false, enumerable: true }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 0, { value: 's', writable: true, configurable: false }) === a); } catch (e) { show(e); }
try { console.log(1 in a); } catch (e) { show(e); }
try { console.log(a.toSorted()); } catch (e) { show(e); }
try { console.log((() => { const { 0: x, ...z } = a; return [x, z]; })()); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = [3, 1, 2, "x"];
try { console.log(Object.defineProperty(a, 1, { value: 2, writable: true, configurable: false }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 1, { value: 2, writable: false }) === a); } catch (e) { show(e); }
try { console.log((() => { const [x, y, ...z] = a; return [x, y, z]; })()); } catch (e) { show(e); }
try { console.log(({ ...a })); } catch (e) { show(e); }
try { console.log(structuredClone(a)); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 0, { writable: true, enumerable: false }) === a); } catch (e) { show(e); }
try { console.log(a.copyWithin(0, 1)); } catch (e) { show(e); }
try { console.log(a.slice()); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = Array.of(1, 2, 3, 4, 5, 6, 7, 8);
try { console.log(Object.defineProperty(a, 0, { get() { return 43; }, set(v) { log.push('set', v); }, enumerable: true }) === a); } catch (e) { show(e); }
try { console.log(a.splice(1, 1)); } catch (e) { show(e); }
try { console.log(a.findIndex((x) => x === 2)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = [1, , 3];
try { console.log(Object.defineProperty(a, 1, { value: 's', enumerable: true, configurable: false }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 2, { get() { return 43; }, set(v) { log.push('set', v); }, enumerable: true }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 3, { get() { log.push('get'); return 42; }, configurable: true }) === a); } catch (e) { show(e); }
try { console.log(a.join()); } catch (e) { show(e); }
try { console.log(a.findLast(() => true)); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 1, { value: 1, writable: true }) === a); } catch (e) { show(e); }
try { console.log(a.concat([1])); } catch (e) { show(e); }
try { console.log([a, [a]]); } catch (e) { show(e); }
try { console.log(JSON.stringify(a)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = [1, 2, 3];
try { console.log(Object.defineProperty(a, 1, { get() { return 43; }, set(v) { log.push('set', v); }, enumerable: true }) === a); } catch (e) { show(e); }
try { console.log([a, [a]]); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 1, { value: 2, writable: true, enumerable: false }) === a); } catch (e) { show(e); }
try { console.log(a.fill(3, 1, 2)); } catch (e) { show(e); }
try { console.log((() => { const o = Object.create(a); o[1] = 5; return o; })()); } catch (e) { show(e); }
try { console.log(a.includes(7)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = [1, 2, 3];
try { console.log(Object.defineProperty(a, 0, { value: 7, configurable: true }) === a); } catch (e) { show(e); }
try { console.log(a.lastIndexOf(2)); } catch (e) { show(e); }
try { console.log(Object.keys(a)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = [1, 2, 3];
try { console.log(Object.defineProperty(a, 1, { writable: true, configurable: true }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 2, { value: undefined, enumerable: false, configurable: true }) === a); } catch (e) { show(e); }
try { console.log(a.forEach((x, i) => log.push(i))); } catch (e) { show(e); }
try { console.log(a.filter(() => true)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = new (class extends Array {})(1, 2, 3);
try { console.log(Object.defineProperty(a, '1', { get() { return 43; }, set(v) { log.push('set', v); }, enumerable: false, configurable: true }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 2, { get() { log.push('get'); return 42; }, configurable: true }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 2, { value: 2, enumerable: false }) === a); } catch (e) { show(e); }
try { console.log(Object.freeze(a) === a); } catch (e) { show(e); }
try { console.log(a.toReversed()); } catch (e) { show(e); }
try { console.log(a.every((x) => x)); } catch (e) { show(e); }
try { console.log([...a]); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 3, { enumerable: false, configurable: true }) === a); } catch (e) { show(e); }
try { console.log(a.every((x) => x)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = [3, 1, 2, "x"];
try { console.log(Object.defineProperty(a, 1, { writable: true, enumerable: false, configurable: true }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 2, { get() { log.push('get'); return 42; }, enumerable: true }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 3, { get() { return 43; }, set(v) { log.push('set', v); }, enumerable: true }) === a); } catch (e) { show(e); }
try { console.log(1 in a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 0, { value: undefined, writable: true, enumerable: true, configurable: true }) === a); } catch (e) { show(e); }
try { console.log(Object.hasOwn(a, 0)); } catch (e) { show(e); }
try { console.log([].concat(a)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = Array.of(1, 2, 3, 4, 5, 6, 7, 8);
try { console.log(Object.defineProperty(a, '1', { value: 2, enumerable: true, configurable: true }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 1, { value: 7, writable: true, enumerable: false }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 2, { get() { return 43; }, set(v) { log.push('set', v); }, enumerable: false, configurable: true }) === a); } catch (e) { show(e); }
try { console.log(a.propertyIsEnumerable(1)); } catch (e) { show(e); }
try { console.log(Object.groupBy(a, (x) => typeof x)); } catch (e) { show(e); }
try { console.log(a.toReversed()); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = Array.of(1, 2, 3, 4, 5, 6, 7, 8);
try { console.log(Object.defineProperty(a, 0, { value: 5n, writable: true }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 1, { get() { log.push('get'); return 42; } }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, '1', { get() { log.push('get'); return 42; }, configurable: false }) === a); } catch (e) { show(e); }
try { console.log(a.length = 5); } catch (e) { show(e); }
try { console.log(Object.assign(a, [4, 5])); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 0, { value: [1], configurable: true }) === a); } catch (e) { show(e); }
try { console.log(Object.isFrozen(a)); } catch (e) { show(e); }
try { console.log(1 in a); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = [3, 1, 2, "x"];
try { console.log(Object.defineProperty(a, 2, { value: undefined, writable: true, enumerable: false, configurable: true }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, '0', { get() { log.push('get'); return 42; }, enumerable: true }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, '1', {  }) === a); } catch (e) { show(e); }
try { console.log(a[1] = 12); } catch (e) { show(e); }
try { console.log(a.with(0, 1)); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 1, { value: [1] }) === a); } catch (e) { show(e); }
try { console.log(({ ...a })); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = [];
try { console.log(Object.defineProperty(a, '0', { get() { return 43; }, set(v) { log.push('set', v); }, enumerable: true, configurable: false }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, '1', { value: 5n, writable: false }) === a); } catch (e) { show(e); }
try { console.log(new Map([[1, a]])); } catch (e) { show(e); }
try { console.log(a.lastIndexOf(2)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = Array.of(1, 2, 3, 4, 5, 6, 7, 8);
try { console.log(Object.defineProperty(a, 2, { get() { return 43; }, set(v) { log.push('set', v); } }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, '0', { writable: false }) === a); } catch (e) { show(e); }
try { console.log(a.join()); } catch (e) { show(e); }
try { console.log(Reflect.defineProperty(a, 1, { value: 3 })); } catch (e) { show(e); }
try { console.log(Object.preventExtensions(a) === a); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = [1, 2, 3];
try { console.log(Object.defineProperty(a, 0, { value: undefined, writable: true, enumerable: true }) === a); } catch (e) { show(e); }
try { console.log(a.fill(3, 1, 2)); } catch (e) { show(e); }
try { console.log(Object.hasOwn(a, 0)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = [1, 2, 3];
try { console.log(Object.defineProperty(a, '0', { value: 7, writable: false, enumerable: true, configurable: true }) === a); } catch (e) { show(e); }
try { console.log(a[2] = 13); } catch (e) { show(e); }
try { console.log(1 in a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 3, { value: 1, enumerable: true, configurable: false }) === a); } catch (e) { show(e); }
try { console.log(a[0]++); } catch (e) { show(e); }
try { console.log(Object.isFrozen(a)); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 3, { value: [1], writable: true }) === a); } catch (e) { show(e); }
try { console.log(a.splice(1, 1)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = [3, 1, 2, "x"];
try { console.log(Object.defineProperty(a, 1, { value: 's', enumerable: false, configurable: true }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 1, { value: 5n, writable: true, enumerable: false, configurable: true }) === a); } catch (e) { show(e); }
try { console.log(a.reduce((x, y) => `${x}${y}`, "")); } catch (e) { show(e); }
try { console.log(a.toSorted()); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = [];
try { console.log(Object.defineProperty(a, 2, { get() { return 43; }, set(v) { log.push('set', v); }, enumerable: true }) === a); } catch (e) { show(e); }
try { console.log(a.keys().toArray()); } catch (e) { show(e); }
try { console.log(JSON.stringify(a)); } catch (e) { show(e); }
try { console.log(a.slice()); } catch (e) { show(e); }
try { console.log(a.fill(3, 1, 2)); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 3, { value: 5n, configurable: true }) === a); } catch (e) { show(e); }
try { console.log([].concat(a)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = Array.of(1, 2, 3, 4, 5, 6, 7, 8);
try { console.log(Object.defineProperty(a, '0', { enumerable: false }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 2, { value: 1, configurable: false }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 2, { value: undefined, writable: false, enumerable: false, configurable: false }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 1, { value: 5n, writable: false, enumerable: false, configurable: false }) === a); } catch (e) { show(e); }
try { console.log(Object.groupBy(a, (x) => typeof x)); } catch (e) { show(e); }
try { console.log(a.findLast(() => true)); } catch (e) { show(e); }
try { console.log(JSON.stringify(a)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = [3, 1, 2, "x"];
try { console.log(Object.defineProperty(a, 0, { get() { return 43; }, set(v) { log.push('set', v); } }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, '0', { writable: false, configurable: true }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 1, { get() { log.push('get'); return 42; }, enumerable: false, configurable: false }) === a); } catch (e) { show(e); }
try { console.log((() => { const o = Object.create(a); const r = []; for (const k in o) r.push(k); return r; })()); } catch (e) { show(e); }
try { console.log(a.sort()); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = [1, 2, 3];
try { console.log(Object.defineProperty(a, 2, { writable: false, enumerable: true, configurable: true }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 0, { get() { return 43; }, set(v) { log.push('set', v); } }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, '0', { value: [1], writable: false, configurable: false }) === a); } catch (e) { show(e); }
try { console.log(Object.fromEntries(a.entries())); } catch (e) { show(e); }
try { console.log(Reflect.ownKeys(a)); } catch (e) { show(e); }
try { console.log(a.flatMap((x) => [x, x])); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = [];
try { console.log(Object.defineProperty(a, 0, { value: 5n, writable: true, configurable: false }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, '1', { value: 7 }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 3, { get() { return 43; }, set(v) { log.push('set', v); }, enumerable: false }) === a); } catch (e) { show(e); }
try { console.log(a.join()); } catch (e) { show(e); }
try { console.log(Array.from(a)); } catch (e) { show(e); }
try { console.log(a.sort()); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = new (class extends Array {})(1, 2, 3);
try { console.log(Object.defineProperty(a, '1', { value: 2, writable: false, enumerable: true, configurable: false }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 2, { get() { log.push('get'); return 42; }, enumerable: true }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 2, { enumerable: true, configurable: true }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 0, { writable: false, enumerable: true, configurable: true }) === a); } catch (e) { show(e); }
try { console.log(a.reduce((x, y) => `${x}${y}`, "")); } catch (e) { show(e); }
try { console.log(a.fill(3)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = [3, 1, 2, "x"];
try { console.log(Object.defineProperty(a, 2, { get() { return 43; }, set(v) { log.push('set', v); }, enumerable: true, configurable: false }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, '1', { value: 2, enumerable: true, configurable: false }) === a); } catch (e) { show(e); }
try { console.log(a.sort()); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 0, { get() { return 43; }, set(v) { log.push('set', v); }, configurable: false }) === a); } catch (e) { show(e); }
try { console.log(Object.values(a)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = Array.of(1, 2, 3, 4, 5, 6, 7, 8);
try { console.log(Object.defineProperty(a, 2, { get() { log.push('get'); return 42; }, configurable: false }) === a); } catch (e) { show(e); }
try { console.log(a.at(-1)); } catch (e) { show(e); }
try { console.log(Object.seal(a) === a); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = [3, 1, 2, "x"];
try { console.log(Object.defineProperty(a, 2, { value: 7, writable: true }) === a); } catch (e) { show(e); }
try { console.log(({ ...a })); } catch (e) { show(e); }
try { console.log(a.propertyIsEnumerable(1)); } catch (e) { show(e); }
try { console.log(a.shift()); } catch (e) { show(e); }
try { console.log(a.push(9)); } catch (e) { show(e); }
try { console.log(a.map((x) => x)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const a = [3, 1, 2, "x"];
try { console.log(Object.defineProperty(a, 0, { get() { return 43; }, set(v) { log.push('set', v); }, enumerable: true }) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, '0', { get() { log.push('get'); return 42; }, configurable: false }) === a); } catch (e) { show(e); }
try { console.log(a.length = 1); } catch (e) { show(e); }
try { console.log(Object.create(a)[0]); } catch (e) { show(e); }
try { console.log(Object.seal(a) === a); } catch (e) { show(e); }
try { console.log(Object.defineProperty(a, 3, { get() { log.push('get'); return 42; }, enumerable: false, configurable: false }) === a); } catch (e) { show(e); }
try { console.log(a.unshift(8)); } catch (e) { show(e); }
try { console.log(a[0]++); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(a)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
