console.log(/a b#c/.test("a b#c"), / +/.exec("a  b")[0].length);
