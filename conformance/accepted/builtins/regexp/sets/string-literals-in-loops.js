console.log("abcabx".match(/^[\q{ab|abc}c]+/v)[0], "xyxyz".match(/(?:[\q{xy|x}])*z/v), "ab".match(/[\q{a|ab}]$/v)[0], "aab".match(/(?<=[\q{ab|b}])$/v).index);
