// ends: limit depth
const o = { get x() { return JSON.stringify(o); } };
JSON.stringify(o);
