const o = { first: "A", last: "B", get full() { return this.first + this.last; }, nested: { get me() { return Object.keys(this); } } };
console.log(o.full, o.nested.me);
