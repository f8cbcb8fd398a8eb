const ten = /(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)/;
console.log("abcdefghij".replace(ten, "$10-$1-$11-$09-$010-$100"));
