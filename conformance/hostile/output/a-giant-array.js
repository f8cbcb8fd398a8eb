// ends: completed
console.log(new Array(1e6).fill(0));
