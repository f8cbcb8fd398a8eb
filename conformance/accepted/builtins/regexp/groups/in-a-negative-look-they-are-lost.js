console.log("baaabaac".match(/(.*?)a(?!(a+)b\2c)\2(.*)/), "ab".match(/(?!(x))a\1b/));
