// ends: limit depth
const r = () => JSON.parse("[1]", r);
r();
