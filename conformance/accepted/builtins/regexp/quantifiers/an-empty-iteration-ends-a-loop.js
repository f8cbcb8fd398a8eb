console.log("b".match(/(a*)*/), "b".match(/(a*)+/), "ab".match(/(a?b??)*/), "aab".match(/(?:a*?)*b/)[0], "".match(/(?:)*/)[0] === "");
