// ends: limit memory
const o = {};
for (let i = 0; ; i++) o["name " + i] = i;
