console.log(/x/.exec("abc"), /x/g.exec("abc"), /^b/.exec("ab"));
