const event = { items: "not a list" };
console.log(event.items.map((x) => x));
