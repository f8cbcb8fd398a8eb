console.log("a.c".match("."), "a1".match(1), "anull".match(null), "x".match(undefined)[0] === "", "x".match()[0] === "", "a+".match("\\+").index);
