console.log(",a,".split(/,/), ",".split(/,/), ",,".split(/,/), "aa".split(/a/), "a".split(/a/));
