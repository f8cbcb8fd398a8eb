console.log("aab".match(/(?=(a*))\1b/)[0], "aaab".match(/(?=(a+))a*b\1/), "aac".match(/(?=(a|aa))\1c/)[0]);
