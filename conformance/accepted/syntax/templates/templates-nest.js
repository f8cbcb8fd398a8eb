const items = ["a", "b"];
console.log(`<${items.map((x) => `[${x}${`${x}!`}]`).join(`,`)}>`);
console.log(`${{ a: `}` }.a}`);
