console.log(/(?<q>['"]).*?\k<q>/.exec("a 'b' c")[0], /\k<x>(?<x>a)/.exec("a")[0], /\k/.test("k"));
