console.log("xaaby".match(/(?<=x(a|b)*)y/), "abc".match(/(?<=(?:a|ab)(?:c|bc))$/).index, "aaa".match(/(?<=a{2})a/).index, "aab".match(/(?<=(a*?))b/));
