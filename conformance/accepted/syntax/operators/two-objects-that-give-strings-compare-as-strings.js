const s = (x) => ({ toString: () => x });
console.log(s("10") < s("9"), s("10") < 9, [10] < [9], [2] > [10], s("a") + s("b"), { valueOf: () => "10" } < { valueOf: () => "9" });
