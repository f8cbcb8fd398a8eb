const date = /(?<d>\d\d)\.(?<m>\d\d)|(?<m>\d\d)\/(?<d>\d\d)/;
for (const text of ["31.12", "12/31"]) console.log({ ...date.exec(text).groups }, text.replace(date, "$<d>-$<m>"));
console.log(/^(?:(?<x>a)|(?<x>b))+$/.exec("ab").groups.x, [..."31.12 12/31".matchAll(new RegExp(date, "g"))].map((m) => m.groups.d));
