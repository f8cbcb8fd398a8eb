console.log(Object.keys([1, 2]), Object.keys(new Error("m")), Object.keys(function f(a) {}), Object.keys(new Map([[1, 2]])), Object.keys(Math));
