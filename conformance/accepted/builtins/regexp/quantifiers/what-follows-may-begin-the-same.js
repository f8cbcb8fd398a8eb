console.log("aaab".match(/a*ab/)[0], "a.b.c".match(/.*\./)[0], "1,2,3".match(/(?:\d,)*\d/)[0], "abcabc".match(/\w*c/)[0], "   x".match(/\s*\s/)[0].length, "axxb".match(/x*xb/)[0]);
