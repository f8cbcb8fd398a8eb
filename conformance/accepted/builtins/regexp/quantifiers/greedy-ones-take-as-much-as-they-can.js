console.log("aaa".match(/a*/)[0], "<a><b>".match(/<.*>/)[0], "aaab".match(/a+a/)[0], "abab".match(/(?:ab)+/)[0]);
