// ends: limit depth
function* g() { yield* g(); }
g().next();
