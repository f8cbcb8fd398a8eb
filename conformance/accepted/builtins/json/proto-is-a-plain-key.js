const o = JSON.parse('{"__proto__":{"x":1},"y":2}');
console.log(Object.keys(o), o.x, JSON.stringify(o));
