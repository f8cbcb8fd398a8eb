const r = Object.assign(/a/g, { x: 1 });
console.log({ ...r }, Object.assign({}, r), Object.entries(r), [..."ab".match(/./g)], Object.freeze(/f/).source, Object.isFrozen(/a/));
