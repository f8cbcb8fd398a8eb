console.log(1 + 2, "1" + 2, 1 + "2", 1 + 2 + "3", "1" + 2 + 3, 1 + +"2");
console.log(true + 1, null + 1, undefined + 1, [] + [], [] + {}, [1] + [2], null + "", undefined + "");
