console.log({ a: { b: { c: /deep/g } } }, [[[[/x/]]]], { list: [/a/, "b".match(/b/)] }, new Map([["r", { r: /m/ }]]));
