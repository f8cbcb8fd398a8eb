const log = [];
console.log([1, , 3].forEach((x, i, all) => log.push([x, i, all.length])), log);
