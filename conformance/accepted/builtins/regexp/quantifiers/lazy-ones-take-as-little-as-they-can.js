console.log("aaa".match(/a*?/)[0] === "", "<a><b>".match(/<.*?>/)[0], "aaa".match(/a+?/)[0], "aaa".match(/a??b?/)[0] === "", "aaab".match(/a*?b/)[0]);
