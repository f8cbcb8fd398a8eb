console.log("a1b2".match(/[a-z](\d)/), "abc".match(/x/), "abc".match(/(?<n>b)/).groups.n);
