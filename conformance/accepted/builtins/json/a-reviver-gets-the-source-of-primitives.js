const seen = [];
JSON.parse('{"n":1.0,"s":"x","l":[10e1,true,null]}', (k, v, context) => { seen.push(k + "|" + (context.source ?? "none")); return v; });
console.log(seen);
