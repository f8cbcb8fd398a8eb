console.log(/a{/.test("a{"), /a{1/.exec("a{1")[0], /a{,5}/.exec("a{,5}")[0], /{}/.test("{}"), /x{a}/.test("x{a}"), /]/.test("]"), /}/.test("}"));
