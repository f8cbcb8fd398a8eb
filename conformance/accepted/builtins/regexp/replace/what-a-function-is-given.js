const seen = [];
"a1b2".replace(/([a-z])(\d)/g, (...args) => seen.push(args));
"xay".replace(/(?<n>a)(b)?/, (...args) => seen.push(args));
console.log(seen);
