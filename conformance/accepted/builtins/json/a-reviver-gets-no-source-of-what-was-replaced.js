const withSource = (k, v, c) => (typeof v === "number" ? v + ":" + c.source : v);
console.log(JSON.parse('{"a":1,"b":[3]}', function (k, v, c) { if (k === "a") this.b = [3]; return withSource(k, v, c); }));
console.log(JSON.parse('{"a":1,"b":[3]}', function (k, v, c) { if (k === "a") this.b.push(5); return withSource(k, v, c); }));
console.log(JSON.parse('{"a":1,"b":1}', function (k, v, c) { if (k === "a") this.b = 2; return withSource(k, v, c); }));
