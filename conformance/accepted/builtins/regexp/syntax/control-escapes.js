console.log(/\t\n\v\f\r/.test("\t\n\v\f\r"), /\cA/.test("\x01"), /\cz/.test("\x1a"), /\c/.test("\\c"), /\c1/.test("\\c1"), /[\c1]/.test("\x11"), /[\c_]/.test("\x1f"), /[\c]/.test("\\"));
