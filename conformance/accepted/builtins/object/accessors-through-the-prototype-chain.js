// An inherited getter or setter works on the receiver; an inherited read-only property refuses assignment.
const proto = { get area() { return this.w * this.h; }, set side(v) { this.w = this.h = v; } };
const box = Object.create(proto);
box.side = 3;
console.log(box.area, Object.keys(box), Object.hasOwn(box, "area"), proto.area);
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
show(() => { box.area = 5; });
show(() => box.side);
const fixed = Object.create(Object.freeze({ v: 1 }));
show(() => { fixed.v = 2; });
show(() => Object.defineProperty(fixed, "v", { value: 2 }).v);
const shadow = Object.create({ v: 1 });
show(() => { shadow.v++; return [shadow.v, Object.getPrototypeOf(shadow).v]; });
const deep = Object.create(Object.create(Object.create({ get who() { return this.name; } })));
deep.name = "receiver";
show(() => deep.who);
show(() => { delete shadow.v; return shadow.v; });
show(() => Object.assign(Object.create({ set x(v) { this.y = v; } }), { x: 1 }));
show(() => ({ __proto: 1, ...Object.create({ inherited: 1 }) }));
