console.log("aabaab".match(/((a+)b?)+/), "1,22,333".match(/(\d+,?)+/), "aaaa".match(/(?:(?:a{1,2}){1,2})/)[0]);
