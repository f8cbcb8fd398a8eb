const pattern = /(?<year>\d{4})-\d\d|\d\d\/(?<year>\d{4})/;
console.log("2024-05".match(pattern).groups.year, "05/2023".match(pattern).groups.year, "x".match(pattern));
console.log("05/2023".replace(pattern, "$<year>"), "aa".match(/(?:(?<x>a)|(?<x>b))\k<x>/)[0], Object.keys("05/2023".match(pattern).groups));
