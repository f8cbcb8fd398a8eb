// ends: limit
new Array(2147483647).join("*");
