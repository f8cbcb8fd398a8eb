console.log("abc".toString(), "abc".valueOf(), String("x"), `${"t"}`, typeof "a".valueOf(), "abc".toString === "".toString);
