// A member whose value is an optional chain leaves no place behind.
const told = (error) => error.stack.split("\n").slice(1, 4).map((line) => line.trim().replace(/\(?\S*?(\d+:\d+)\)?$/, "$1")).join(" < ");
const t = (f) => { try { f(); console.log("none"); } catch (error) { console.log(told(error)); } };
const own = { get x() { throw new Error("w"); } }, id = (x) => x;
t(() => { return { a: id(1), b: (class { static x = new own.x(); })?.x.y }; });
t(() => { return { a: id(1), b: (class { static x = own.x(); })?.x }; });
t(() => { return { b: (class { static x = own.x(); })?.x }; });
t(() => { return [id(1), (class { static x = own.x(); })?.x]; });
t(() => { return { a: id(1), b: own?.x }; });
t(() => { return { a: id(1), b: own.y?.x.z, c: own.x }; });
t(() => { return { a: id(1), b: own.y?.(1), c: class { static x = own.x; } }; });
t(() => { return { a: id(1), b: own?.y?.[own.x] }; });
t(() => { const o = { a: id(1), b: `${own?.x}` }; });
t(() => { const o = { a: 1, b: [...own?.y] }; });
t(() => { const o = { a: 1, b: { ...own?.x } }; });
t(() => { const o = { a: 1, b() {}, c: own?.y, ...own }; });
