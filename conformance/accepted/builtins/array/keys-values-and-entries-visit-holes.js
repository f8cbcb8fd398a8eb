console.log([...[1, , 3].keys()], [...[1, , 3].values()], [...["a", , "c"].entries()], [...[].entries()]);
const it = ["x"].entries();
console.log(it.next(), it.next(), it.next());
