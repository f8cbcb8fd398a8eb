const holders = [];
JSON.stringify({ a: [1] }, function (k, v) { holders.push(JSON.stringify(this)); return v; });
console.log(holders);
