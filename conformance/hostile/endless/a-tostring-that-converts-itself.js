// ends: limit depth
const o = { toString() { return `${o}`; } };
String(o);
