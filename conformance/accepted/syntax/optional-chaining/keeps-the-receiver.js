const o = { x: 5, get() { return this.x; }, inner: { x: 6, get() { return this.x; } } };
console.log(o?.get(), o.get?.(), o?.["get"]?.(), o.inner?.get(), (o?.get)(), (o.inner?.["get"])());
