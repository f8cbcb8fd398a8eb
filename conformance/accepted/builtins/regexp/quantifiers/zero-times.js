console.log("ab".match(/a{0}b/).index, "ab".match(/(a){0}b/), "aab".match(/(?:a{0,0})b/)[0], "x".match(/(?:(x){0}){0}x/));
