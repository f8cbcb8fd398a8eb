// ends: limit memory
let o = ["leaf"];
for (let i = 0; i < 40; i++) o = [o, o];
JSON.stringify(o);
