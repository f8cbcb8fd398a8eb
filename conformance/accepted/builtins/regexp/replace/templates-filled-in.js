const values = { name: "Ann", total: 12.5 };
console.log("Dear {{name}}, you owe {{ total }} {{missing}}.".replace(/\{\{\s*(\w+)\s*\}\}/g, (whole, key) => values[key] ?? whole));
