console.log("aabbcc".match(/(?:(\w)\1)+/), "abab".match(/(?:(ab)\1?)+/), "aaaaaa".match(/^(a)(?:\1\1)*/)[0], "xyxyx".match(/(xy)\1*x/)[0]);
