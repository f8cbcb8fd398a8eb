console.log("id,name\r\n1,Ann\n2,Bob\n".split(/\r?\n/).filter(Boolean).map((line) => line.split(",")), "a\tb  c".split(/[\t ]+/));
