// ends: any
new Array(2147483647).join("*");
