console.log(JSON.parse('{"a":1,"b":2,"c":[1,2,3]}', (k, v) => (k === "b" || v === 2 ? undefined : v)));
console.log(JSON.parse("[1,2]", (k, v) => (k === "" ? { wrapped: v } : v * 2)), JSON.parse("5", () => "replaced"));
