// ends: limit depth
const a = [];
const o = { toString: () => [o].join() };
String(o);
