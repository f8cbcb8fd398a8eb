console.log(/[\b]/.test("\b"), /[\b]/.test("b"), /\b/.test("\b"));
