console.log(/\101/.test("A"), /\0/.test("\0"), /\60/.test("0"), /[\101]/.test("A"), /\7/.test("\x07"), /\400/.test("\x200"), /\8/.test("8"), /\9/.test("9"));
