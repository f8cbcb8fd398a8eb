const list = [1, 2, 3];
Object.assign(list, ["a"], { 4: "e", length: 6 });
console.log(list);
