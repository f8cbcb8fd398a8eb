console.log(/(?<\u0061b>x)/.exec("x").groups.ab, /(?<a\u{62}>x)\k<ab>/.exec("xx").groups, /(?<π>3)/.exec("3").groups.π);
