// ends: limit depth
let f = () => 0;
for (let i = 0; i < 100000; i++) { const g = f; f = () => g() + 1; }
f();
