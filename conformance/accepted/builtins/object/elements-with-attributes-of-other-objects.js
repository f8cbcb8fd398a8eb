const show = (e) => console.log(`${e.name}: ${e.message}`);
{ const log = []; const o = Object.assign(() => 1, { 0: 1 });
try { console.log(Object.defineProperty(o, '0', { get() { return 43; }, set(v) { log.push('set', v); }, configurable: false }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, '0', { value: 5n, enumerable: false, configurable: true }) === o); } catch (e) { show(e); }
try { console.log(Array.prototype.lastIndexOf.call(o, 2)); } catch (e) { show(e); }
try { console.log(Array.prototype.concat.call([], o)); } catch (e) { show(e); }
try { console.log(Array.prototype.slice.call(o)); } catch (e) { show(e); }
try { console.log(Array.from(o)); } catch (e) { show(e); }
try { console.log(o[0] = 1); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = new (class { 1() {} get 2() { return 3; } static 0 = 1; })();
try { console.log(Object.defineProperty(o, '0', { value: 1, writable: false, enumerable: true }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, '0', { value: 7, writable: true }) === o); } catch (e) { show(e); }
try { console.log(Array.prototype.indexOf.call(o, 1)); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 1, { value: 2, enumerable: true, configurable: true }) === o); } catch (e) { show(e); }
try { console.log(Array.prototype.sort.call(o)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = Object.assign(() => 1, { 0: 1 });
try { console.log(Object.defineProperty(o, 2, { get() { log.push('get'); return 42; }, enumerable: false, configurable: true }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 1, { value: 5n, writable: false, enumerable: true }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 2, { value: 2, writable: false, enumerable: false, configurable: true }) === o); } catch (e) { show(e); }
try { console.log(Array.prototype.lastIndexOf.call(o, 2)); } catch (e) { show(e); }
try { console.log(({ ...o })); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = { 0: 1, 1: 2, length: 2 };
try { console.log(Object.defineProperty(o, '0', { value: 2, enumerable: false, configurable: true }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, '1', { enumerable: false }) === o); } catch (e) { show(e); }
try { console.log(Object.isFrozen(o)); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 3, { value: undefined, configurable: false }) === o); } catch (e) { show(e); }
try { console.log(Array.prototype.indexOf.call(o, 1)); } catch (e) { show(e); }
try { console.log(Array.prototype.sort.call(o)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = (function () { return arguments; })(1, 2);
try { console.log(Object.defineProperty(o, 0, { value: [1], configurable: false }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, '0', { value: 's', writable: false, enumerable: false, configurable: false }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, '1', { value: [1], writable: true, enumerable: true, configurable: true }) === o); } catch (e) { show(e); }
try { console.log(Array.prototype.join.call(o)); } catch (e) { show(e); }
try { console.log(Object.isFrozen(o)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = (function () { return arguments; })(1, 2);
try { console.log(Object.defineProperty(o, '1', { value: 5n, writable: false, enumerable: false, configurable: true }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, '1', { value: 2, writable: false, configurable: false }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 1, { value: 2, writable: false, enumerable: true, configurable: false }) === o); } catch (e) { show(e); }
try { console.log(Array.prototype.join.call(o)); } catch (e) { show(e); }
try { console.log(Array.from(o)); } catch (e) { show(e); }
try { console.log(({ ...o })); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = {};
try { console.log(Object.defineProperty(o, 1, { value: 's', writable: false, enumerable: true }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 0, { get() { log.push('get'); return 42; }, enumerable: true }) === o); } catch (e) { show(e); }
try { console.log(new (class extends Array {})(...Array.from(o))); } catch (e) { show(e); }
try { console.log(Array.prototype.pop.call(o)); } catch (e) { show(e); }
try { console.log(Array.prototype.indexOf.call(o, 1)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = new (class { 1() {} get 2() { return 3; } static 0 = 1; })();
try { console.log(Object.defineProperty(o, 2, { get() { log.push('get'); return 42; }, enumerable: false, configurable: false }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, '1', { value: undefined, enumerable: true, configurable: false }) === o); } catch (e) { show(e); }
try { console.log(structuredClone(o)); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 1, { value: undefined }) === o); } catch (e) { show(e); }
try { console.log(Object.isSealed(o)); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 0, { get() { log.push('get'); return 42; }, enumerable: true }) === o); } catch (e) { show(e); }
try { console.log(({ ...o })); } catch (e) { show(e); }
try { console.log(Object.freeze(o) === o); } catch (e) { show(e); }
try { console.log([o]); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = new String("ab");
try { console.log(Object.defineProperty(o, 0, { get() { return 43; }, set(v) { log.push('set', v); }, configurable: true }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 1, { get() { return 43; }, set(v) { log.push('set', v); } }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 0, { get() { log.push('get'); return 42; }, enumerable: false, configurable: false }) === o); } catch (e) { show(e); }
try { console.log(Array.prototype.lastIndexOf.call(o, 2)); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 3, { value: 's', enumerable: true, configurable: true }) === o); } catch (e) { show(e); }
try { console.log(Array.prototype.join.call(o)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = new (class { 0 = 1; [1] = 2; m() {} })();
try { console.log(Object.defineProperty(o, 0, { value: 1, writable: false, configurable: false }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 2, { enumerable: true, configurable: false }) === o); } catch (e) { show(e); }
try { console.log(Math.max.apply(null, o)); } catch (e) { show(e); }
try { console.log(Array.prototype.pop.call(o)); } catch (e) { show(e); }
try { console.log(o[0]++); } catch (e) { show(e); }
try { console.log(o.propertyIsEnumerable(0)); } catch (e) { show(e); }
try { console.log(structuredClone(o)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = Object.assign(() => 1, { 0: 1 });
try { console.log(Object.defineProperty(o, 0, { value: undefined, writable: false, enumerable: false, configurable: true }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 0, { get() { return 43; }, set(v) { log.push('set', v); }, enumerable: true }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, '1', { writable: true, enumerable: false, configurable: false }) === o); } catch (e) { show(e); }
try { console.log(Array.prototype.shift.call(o)); } catch (e) { show(e); }
try { console.log(Math.max.apply(null, o)); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 1, { value: 's', writable: true, enumerable: false, configurable: true }) === o); } catch (e) { show(e); }
try { console.log(Object.entries(o)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = { get 0() { return 1; }, length: 1 };
try { console.log(Object.defineProperty(o, '1', { get() { return 43; }, set(v) { log.push('set', v); }, enumerable: true, configurable: false }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 1, { writable: false, enumerable: true, configurable: true }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 0, { get() { log.push('get'); return 42; }, enumerable: false, configurable: true }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 3, { get() { log.push('get'); return 42; }, configurable: true }) === o); } catch (e) { show(e); }
try { console.log(structuredClone(o)); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 3, { value: 1, writable: true }) === o); } catch (e) { show(e); }
try { console.log(o[0] = 1); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = { get 0() { return 1; }, length: 1 };
try { console.log(Object.defineProperty(o, '1', { value: [1], configurable: true }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 2, { get() { log.push('get'); return 42; } }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, '1', { value: 5n, writable: true, enumerable: true, configurable: true }) === o); } catch (e) { show(e); }
try { console.log((() => { const p = Object.create(o); p[0] = 1; return [p, p[0]]; })()); } catch (e) { show(e); }
try { console.log(o[2] = 4); } catch (e) { show(e); }
try { console.log(Array.prototype.reverse.call(o)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = new (class { 0 = 1; [1] = 2; m() {} })();
try { console.log(Object.defineProperty(o, 0, { get() { log.push('get'); return 42; }, enumerable: false }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 1, { value: [1], writable: false, enumerable: false, configurable: true }) === o); } catch (e) { show(e); }
try { console.log(o[2] = 4); } catch (e) { show(e); }
try { console.log(Object.freeze(o) === o); } catch (e) { show(e); }
try { console.log(Array.prototype.shift.call(o)); } catch (e) { show(e); }
try { console.log(o[1] = 2); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = { 0: 1, 1: 2, length: 2 };
try { console.log(Object.defineProperty(o, '0', { value: 's', writable: false, enumerable: false }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, '0', { enumerable: true, configurable: true }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, '0', { writable: true, enumerable: true }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 1, { get() { log.push('get'); return 42; }, enumerable: true, configurable: false }) === o); } catch (e) { show(e); }
try { console.log(Array.prototype.reverse.call(o)); } catch (e) { show(e); }
try { console.log(Array.prototype.slice.call(o)); } catch (e) { show(e); }
try { console.log(Array.prototype.indexOf.call(o, 1)); } catch (e) { show(e); }
try { console.log(Object.isFrozen(o)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = {};
try { console.log(Object.defineProperty(o, 2, { value: [1], enumerable: true, configurable: false }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 2, { value: [1], writable: true, enumerable: true, configurable: false }) === o); } catch (e) { show(e); }
try { console.log(Object.hasOwn(o, 1)); } catch (e) { show(e); }
try { console.log(Array.prototype.shift.call(o)); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 0, {  }) === o); } catch (e) { show(e); }
try { console.log(Object.isFrozen(o)); } catch (e) { show(e); }
try { console.log(delete o[0]); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = { 0: 1, 1: 2, length: 2 };
try { console.log(Object.defineProperty(o, 1, { get() { log.push('get'); return 42; }, enumerable: false, configurable: false }) === o); } catch (e) { show(e); }
try { console.log(Object.isFrozen(o)); } catch (e) { show(e); }
try { console.log(Array.prototype.slice.call(o)); } catch (e) { show(e); }
try { console.log(o); } catch (e) { show(e); }
try { console.log(delete o[1]); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = new (class { 0 = 1; [1] = 2; m() {} })();
try { console.log(Object.defineProperty(o, 1, { writable: true, enumerable: true, configurable: true }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, '0', { enumerable: false }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, '1', { value: 1, writable: false }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 3, { writable: true, enumerable: false, configurable: false }) === o); } catch (e) { show(e); }
try { console.log((() => { const { 0: x, ...z } = o; return [x, z]; })()); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 0, { get() { return 43; }, set(v) { log.push('set', v); }, enumerable: false }) === o); } catch (e) { show(e); }
try { console.log(Array.prototype.concat.call([], o)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = { get 0() { return 1; }, length: 1 };
try { console.log(Object.defineProperty(o, 2, { value: 5n, enumerable: false, configurable: true }) === o); } catch (e) { show(e); }
try { console.log(Object.freeze(o) === o); } catch (e) { show(e); }
try { console.log([o]); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 0, { value: 7, writable: true, enumerable: true, configurable: true }) === o); } catch (e) { show(e); }
try { console.log(Array.prototype.splice.call(o, 0, 1)); } catch (e) { show(e); }
try { console.log(new (class extends Array {})(...Array.from(o))); } catch (e) { show(e); }
try { console.log(Object.isSealed(o)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = new (class { 0 = 1; [1] = 2; m() {} })();
try { console.log(Object.defineProperty(o, '1', { get() { log.push('get'); return 42; }, configurable: true }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, '1', { enumerable: true }) === o); } catch (e) { show(e); }
try { console.log(Array.prototype.push.call(o, 7)); } catch (e) { show(e); }
try { console.log(delete o[1]); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = {};
try { console.log(Object.defineProperty(o, 0, { value: [1], enumerable: true, configurable: true }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 1, { enumerable: false, configurable: false }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 3, { value: undefined, writable: true, enumerable: true, configurable: true }) === o); } catch (e) { show(e); }
try { console.log((() => { const p = Object.create(o); p[0] = 1; return [p, p[0]]; })()); } catch (e) { show(e); }
try { console.log(Array.prototype.fill.call(o, 1)); } catch (e) { show(e); }
try { console.log(Array.prototype.copyWithin.call(o, 0, 1)); } catch (e) { show(e); }
try { console.log(({ ...o })); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = new (class { 0 = 1; [1] = 2; m() {} })();
try { console.log(Object.defineProperty(o, 1, { value: 1, enumerable: false, configurable: false }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 0, { value: 5n, enumerable: true, configurable: false }) === o); } catch (e) { show(e); }
try { console.log(Array.prototype.splice.call(o, 0, 1)); } catch (e) { show(e); }
try { console.log(Array.prototype.reverse.call(o)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = new (class { 1() {} get 2() { return 3; } static 0 = 1; })();
try { console.log(Object.defineProperty(o, 0, { get() { log.push('get'); return 42; } }) === o); } catch (e) { show(e); }
try { console.log(o[0]++); } catch (e) { show(e); }
try { console.log((() => { const r = []; for (const k in o) r.push(k); return r; })()); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = { get 0() { return 1; }, length: 1 };
try { console.log(Object.defineProperty(o, 2, { value: 2, writable: true }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 2, { value: 7, writable: false, enumerable: true }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, '0', { get() { log.push('get'); return 42; }, configurable: true }) === o); } catch (e) { show(e); }
try { console.log(Reflect.ownKeys(o)); } catch (e) { show(e); }
try { console.log(Array.prototype.concat.call([], o)); } catch (e) { show(e); }
try { console.log(Reflect.ownKeys(o)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = { x: 1, 0: 5 };
try { console.log(Object.defineProperty(o, '1', { value: 's', writable: true, enumerable: true }) === o); } catch (e) { show(e); }
try { console.log(Array.prototype.sort.call(o)); } catch (e) { show(e); }
try { console.log(delete o[1]); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = new String("ab");
try { console.log(Object.defineProperty(o, 0, { value: [1], enumerable: false, configurable: true }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, '0', { writable: true, enumerable: true, configurable: true }) === o); } catch (e) { show(e); }
try { console.log(Array.prototype.push.call(o, 7)); } catch (e) { show(e); }
try { console.log(o[0]++); } catch (e) { show(e); }
try { console.log(o); } catch (e) { show(e); }
try { console.log(Object.assign(o, { 0: 1, 1: 2 })); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = new String("ab");
try { console.log(Object.defineProperty(o, 1, { get() { return 43; }, set(v) { log.push('set', v); } }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 1, { get() { return 43; }, set(v) { log.push('set', v); }, configurable: true }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 2, { get() { return 43; }, set(v) { log.push('set', v); }, enumerable: false }) === o); } catch (e) { show(e); }
try { console.log(Object.keys(o)); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 0, { value: 's', enumerable: true, configurable: false }) === o); } catch (e) { show(e); }
try { console.log(Array.prototype.fill.call(o, 1)); } catch (e) { show(e); }
try { console.log(structuredClone(o)); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 1, { value: 2, writable: false, configurable: true }) === o); } catch (e) { show(e); }
try { console.log(new (class extends Array {})(...Array.from(o))); } catch (e) { show(e); }
try { console.log(o[2] = 4); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = (function () { return arguments; })(1, 2);
try { console.log(Object.defineProperty(o, '1', { value: 5n, writable: true }) === o); } catch (e) { show(e); }
try { console.log(Object.seal(o) === o); } catch (e) { show(e); }
try { console.log(structuredClone(o)); } catch (e) { show(e); }
try { console.log(Object.assign({}, o)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = Object.assign(() => 1, { 0: 1 });
try { console.log(Object.defineProperty(o, '1', { writable: true, configurable: false }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 1, { get() { log.push('get'); return 42; }, enumerable: false, configurable: true }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, '0', { value: 7, configurable: false }) === o); } catch (e) { show(e); }
try { console.log(Array.prototype.join.call(o)); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 3, { get() { log.push('get'); return 42; }, enumerable: false }) === o); } catch (e) { show(e); }
try { console.log(Array.prototype.join.call(o)); } catch (e) { show(e); }
try { console.log(o[0]++); } catch (e) { show(e); }
try { console.log(Array.prototype.copyWithin.call(o, 0, 1)); } catch (e) { show(e); }
try { console.log(Object.values(o)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = (function () { return arguments; })(1, 2);
try { console.log(Object.defineProperty(o, 0, { get() { return 43; }, set(v) { log.push('set', v); }, enumerable: false }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, '0', { get() { return 43; }, set(v) { log.push('set', v); }, enumerable: false }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 2, { get() { log.push('get'); return 42; }, configurable: true }) === o); } catch (e) { show(e); }
try { console.log((() => { const p = Object.create(o); p[0] = 1; return [p, p[0]]; })()); } catch (e) { show(e); }
try { console.log(o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 3, { value: 's', configurable: false }) === o); } catch (e) { show(e); }
try { console.log(Object.isSealed(o)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = {};
try { console.log(Object.defineProperty(o, 0, { get() { log.push('get'); return 42; }, enumerable: false, configurable: false }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 1, { writable: false, enumerable: true, configurable: true }) === o); } catch (e) { show(e); }
try { console.log(Array.prototype.concat.call([], o)); } catch (e) { show(e); }
try { console.log(Array.prototype.unshift.call(o, 3)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = {};
try { console.log(Object.defineProperty(o, 2, { value: 's', writable: true, enumerable: false, configurable: true }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 2, { enumerable: false }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 1, { value: 's', enumerable: false }) === o); } catch (e) { show(e); }
try { console.log(Object.seal(o) === o); } catch (e) { show(e); }
try { console.log(Array.from(o)); } catch (e) { show(e); }
try { console.log((() => { const r = []; for (const k in o) r.push(k); return r; })()); } catch (e) { show(e); }
try { console.log(Object.assign({}, o)); } catch (e) { show(e); }
try { console.log(Array.prototype.fill.call(o, 1)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = Object.assign(() => 1, { 0: 1 });
try { console.log(Object.defineProperty(o, 1, { value: 7, writable: true, enumerable: true, configurable: true }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, '0', { get() { log.push('get'); return 42; }, enumerable: true, configurable: false }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 1, { value: 7, writable: false, enumerable: false }) === o); } catch (e) { show(e); }
try { console.log(Object.assign(o, { 0: 1, 1: 2 })); } catch (e) { show(e); }
try { console.log(Array.prototype.pop.call(o)); } catch (e) { show(e); }
try { console.log(Array.prototype.concat.call([], o)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = new (class { 0 = 1; [1] = 2; m() {} })();
try { console.log(Object.defineProperty(o, 2, { value: 2, enumerable: true, configurable: false }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, '0', { get() { return 43; }, set(v) { log.push('set', v); }, enumerable: true, configurable: false }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, '1', { configurable: false }) === o); } catch (e) { show(e); }
try { console.log(Object.isSealed(o)); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 3, { writable: true, enumerable: false }) === o); } catch (e) { show(e); }
try { console.log(Array.prototype.pop.call(o)); } catch (e) { show(e); }
try { console.log(Object.values(o)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = new (class { 0 = 1; [1] = 2; m() {} })();
try { console.log(Object.defineProperty(o, 1, { enumerable: true }) === o); } catch (e) { show(e); }
try { console.log(Array.prototype.fill.call(o, 1)); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 3, { value: 's', configurable: false }) === o); } catch (e) { show(e); }
try { console.log(Array.prototype.join.call(o)); } catch (e) { show(e); }
try { console.log(JSON.stringify(o)); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 1, { get() { return 43; }, set(v) { log.push('set', v); }, enumerable: true }) === o); } catch (e) { show(e); }
try { console.log((() => { const p = Object.create(o); p[0] = 1; return [p, p[0]]; })()); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = { 0: 1, 1: 2, length: 2 };
try { console.log(Object.defineProperty(o, '0', { value: 7, enumerable: true, configurable: false }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 1, { writable: false, configurable: true }) === o); } catch (e) { show(e); }
try { console.log(Math.max.apply(null, o)); } catch (e) { show(e); }
try { console.log((() => { const p = Object.create(o); p[0] = 1; return [p, p[0]]; })()); } catch (e) { show(e); }
try { console.log(Array.prototype.concat.call([], o)); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 0, { get() { return 43; }, set(v) { log.push('set', v); } }) === o); } catch (e) { show(e); }
try { console.log(Object.seal(o) === o); } catch (e) { show(e); }
try { console.log(Object.isSealed(o)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = { x: 1, 0: 5 };
try { console.log(Object.defineProperty(o, '1', { get() { return 43; }, set(v) { log.push('set', v); }, configurable: false }) === o); } catch (e) { show(e); }
try { console.log(({ ...o })); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 3, { get() { log.push('get'); return 42; }, enumerable: false, configurable: false }) === o); } catch (e) { show(e); }
try { console.log(Object.assign(o, { 0: 1, 1: 2 })); } catch (e) { show(e); }
try { console.log(Object.entries(o)); } catch (e) { show(e); }
try { console.log(Math.max.apply(null, o)); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 0, { writable: false, enumerable: true, configurable: true }) === o); } catch (e) { show(e); }
try { console.log(Array.prototype.indexOf.call(o, 1)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = {};
try { console.log(Object.defineProperty(o, '1', { value: [1], enumerable: false, configurable: true }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 1, { value: undefined, configurable: false }) === o); } catch (e) { show(e); }
try { console.log(new (class extends Array {})(...Array.from(o))); } catch (e) { show(e); }
try { console.log(Object.assign(o, { 0: 1, 1: 2 })); } catch (e) { show(e); }
try { console.log([o]); } catch (e) { show(e); }
try { console.log(o[1] = 2); } catch (e) { show(e); }
try { console.log(({ ...o })); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = { x: 1, 0: 5 };
try { console.log(Object.defineProperty(o, '1', { get() { return 43; }, set(v) { log.push('set', v); }, enumerable: false }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 1, { get() { log.push('get'); return 42; } }) === o); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 2, { value: 2, writable: false, enumerable: true, configurable: false }) === o); } catch (e) { show(e); }
try { console.log(o[1] = 2); } catch (e) { show(e); }
try { console.log(Math.max.apply(null, o)); } catch (e) { show(e); }
try { console.log(Object.defineProperty(o, 3, { value: [1], enumerable: true }) === o); } catch (e) { show(e); }
try { console.log(structuredClone(o)); } catch (e) { show(e); }
try { console.log(o[0] = 1); } catch (e) { show(e); }
try { console.log(Array.prototype.lastIndexOf.call(o, 2)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
{ const log = []; const o = new (class { 1() {} get 2() { return 3; } static 0 = 1; })();
try { console.log(Object.defineProperty(o, 2, { get() { log.push('get'); return 42; }, enumerable: false, configurable: true }) === o); } catch (e) { show(e); }
try { console.log(Array.prototype.splice.call(o, 0, 1)); } catch (e) { show(e); }
try { console.log((() => { const p = Object.create(o); p[0] = 1; return [p, p[0]]; })()); } catch (e) { show(e); }
try { console.log(Array.prototype.unshift.call(o, 3)); } catch (e) { show(e); }
try { console.log(Array.prototype.pop.call(o)); } catch (e) { show(e); }
try { console.log(Object.getOwnPropertyDescriptors(o)); } catch (e) { show(e); }
try { console.log(log.join()); } catch (e) { show(e); } }
