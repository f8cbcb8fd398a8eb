// ends: completed
let C = class { m() { return 1; } };
for (let i = 0; i < 2000; i++) C = class extends C {};
new C().m();
