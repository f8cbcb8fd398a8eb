// ends: uncaught RangeError
new Array(2147483647).join("*");
