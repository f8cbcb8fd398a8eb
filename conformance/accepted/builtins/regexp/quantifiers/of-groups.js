console.log("ababab".match(/(ab){2}/), "abcabc".match(/(?:abc)+?/)[0], "aXbXc".match(/(\wX)*/));
