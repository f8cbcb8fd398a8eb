// A WeakMap keeps what belongs to an object beside it: memo, counters, marks of visited nodes in a cycle.
const counts = new WeakMap();
const touch = (o) => { counts.set(o, (counts.get(o) ?? 0) + 1); return counts.get(o); };
const a = {}, b = Object.freeze([]);
console.log(touch(a), touch(a), touch(b), touch(a), touch(b));
const visited = new WeakSet();
const walk = (node, depth = 0) => { if (visited.has(node)) return `again at ${depth}`; visited.add(node); return node.next ? walk(node.next, depth + 1) : depth; };
const ring = { next: { next: {} } };
ring.next.next.next = ring;
console.log(walk(ring), walk({ next: {} }), visited.has(ring.next));
const memo = new WeakMap();
let computed = 0;
const total = (list) => { if (!memo.has(list)) { computed++; memo.set(list, list.reduce((x, y) => x + y, 0)); } return memo.get(list); };
const list = [1, 2, 3];
console.log(total(list), total(list), computed, total([...list]), computed);
