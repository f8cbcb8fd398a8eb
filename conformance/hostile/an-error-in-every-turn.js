// ends: any
let last;
for (let i = 0; i < 200000; i++) { try { null.x; } catch (e) { last = e.stack; } }
