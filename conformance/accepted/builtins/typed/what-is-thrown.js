const show = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.message); } };
show(() => new Uint8Array(-1)); show(() => new Uint8Array(2 ** 53)); show(() => Uint8Array(1)); show(() => new Uint16Array(new ArrayBuffer(3))); show(() => new Uint16Array(new ArrayBuffer(4), 1));
show(() => new Uint16Array(new ArrayBuffer(4), 6)); show(() => new Uint16Array(new ArrayBuffer(4), 2, 2)); show(() => new Uint16Array(new ArrayBuffer(4), -2)); show(() => new Uint16Array(new ArrayBuffer(4), 0, -1));
show(() => new Uint16Array(new ArrayBuffer(4), 4)); show(() => new Uint16Array(new ArrayBuffer(6), 2)); show(() => new Uint16Array(new ArrayBuffer(6), 2, 1));
show(() => Uint8Array.from(null)); show(() => Uint8Array.from([1], 1)); show(() => Uint8Array.from.call(Array, [1])); show(() => Uint8Array.of.call(Array, 1)); show(() => Uint8Array.of.call(1));
show(() => new Uint8Array(1).with(1, 1)); show(() => new Uint8Array(1).with(-2, 1)); show(() => new Uint8Array(1).set([1, 2])); show(() => new Uint8Array(1).set([1], -1)); show(() => new Uint8Array(1).set(null));
show(() => new Uint8Array(1).set(5)); show(() => new Uint8Array(1).sort(1)); show(() => new Uint8Array(1).toSorted(1)); show(() => new Uint8Array(1).map(1)); show(() => new Uint8Array(0).reduce((a) => a));
