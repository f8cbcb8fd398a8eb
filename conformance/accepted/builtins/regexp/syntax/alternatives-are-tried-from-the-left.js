console.log("abcd".match(/a|ab|abc/)[0], "abcd".match(/abc|ab|a/)[0], "b".match(/|b/)[0] === "");
