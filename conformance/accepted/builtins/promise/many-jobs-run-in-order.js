let total = 0;
const jobs = [];
for (let i = 0; i < 200; i++) jobs.push(Promise.resolve(i).then((v) => { total += v; return v; }));
const values = await Promise.all(jobs);
console.log(total, values.length, values[199]);
