const a = true;
console.log(a?.5:1, a ?.5 : 1);
