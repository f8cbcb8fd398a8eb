console.log(JSON.parse('{"a":1,"b":2,"c":3}', function (k, v) { if (k === "a") { this.b = 20; delete this.c; this.d = 4; } return v; }));
