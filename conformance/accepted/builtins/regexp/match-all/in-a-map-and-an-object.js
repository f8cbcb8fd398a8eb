const pairs = [..."a=1&b=2&c=3".matchAll(/(\w)=(\d)/g)].map(([, key, value]) => [key, Number(value)]);
console.log(Object.fromEntries(pairs), new Map(pairs));
