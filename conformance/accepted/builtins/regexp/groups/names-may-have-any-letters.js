const { groups: g } = "ab".match(/(?<$é_1>a)(?<\u{1d49c}>b)/u);
console.log(Object.keys(g), g.$é_1);
