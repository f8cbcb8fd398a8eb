console.log(["😀", "\uffff", "\ue000", "z", "a\u0300", "\ud83d"].sort().map((s) => [...s].map((c) => c.codePointAt(0).toString(16)).join("+")));
