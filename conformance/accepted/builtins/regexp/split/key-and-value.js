console.log("a: 1; b : 2".split(/\s*;\s*/).map((p) => p.split(/\s*:\s*/)), "key=a=b".split(/=(.*)/s, 2), "x".split(/=/, 2));
