console.log(/😀+/u.exec("x😀😀")[0].length, /😀+/.exec("x😀😀")[0].length, /[😀a]/u.exec("a")[0], /^😀{2}$/u.test("😀😀"));
