console.log({ users: [{ name: "Ann", tags: ["admin", "dev"] }, { name: "Bob", tags: [] }], total: 2 });
console.log([[["deep"]], { a: { b: { c: { d: 1 } } } }]);
