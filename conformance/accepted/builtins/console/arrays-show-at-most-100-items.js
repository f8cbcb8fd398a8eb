console.log(new Array(100).fill(0).length, new Array(102).fill("ab"));
console.log({ list: new Array(105).fill(1) });
