console.log(/[^a-z]/i.test("A"), /[^A-Z]/i.exec("a1")[0], /[à-þ]/i.test("À"), /[\u017f]/i.test("s"), /[\u017f]/iu.test("s"), /[^\u017f]/iu.test("S"), /[^\W]/iu.test("ſ"), /[\w]/i.test("ſ"));
