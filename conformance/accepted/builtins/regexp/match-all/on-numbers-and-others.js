console.log([...String.prototype.matchAll.call(12321, /2/g)].map((m) => m.index), [..."null".matchAll(null)].length);
