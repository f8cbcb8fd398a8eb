console.log("aaaaa".match(/a{2}/g), "aaaaa".match(/a{2,3}/g), "aaaaa".match(/a{2,}/g), "aaaaa".match(/a{2,3}?/g), "aaaaa".match(/a{0}/g).length, "ab".match(/a{1}b{1,1}/)[0]);
