console.log("baaabac".match(/(?=(a+))/), "baaabac".match(/(?=(a+))a*b\1/), "ab".match(/(?=(a)(b)?)a/));
