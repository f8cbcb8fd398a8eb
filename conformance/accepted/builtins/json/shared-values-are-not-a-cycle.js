const shared = { x: 1 };
console.log(JSON.stringify([shared, shared, { shared }]));
