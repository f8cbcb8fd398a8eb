const unique = (list) => [...new Set(list)];
console.log(unique([1, 2, 1, "1", null, null, undefined]), unique("mississippi").join(""), new Set([[1], [1]]).size);
