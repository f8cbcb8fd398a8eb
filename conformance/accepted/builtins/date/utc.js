console.log(Date.UTC(), Date.UTC(2020), Date.UTC(2020, 1), Date.UTC(2020, 1, 30, 25, 61, 61, 1001), Date.UTC(70, 0), Date.UTC(99, 11, 31));
console.log(Date.UTC(275760, 8, 13, 0, 0, 0, 0), Date.UTC(275760, 8, 13, 0, 0, 0, 1), Date.UTC(-271821, 3, 20), Date.UTC("2020", "5", "1"));
console.log(Date.UTC(NaN), Date.UTC(2020, NaN), Date.UTC(Infinity, 0), Date.UTC(1970, 0, 1, 0, 0, 0, -0.5), Date.UTC.length);
