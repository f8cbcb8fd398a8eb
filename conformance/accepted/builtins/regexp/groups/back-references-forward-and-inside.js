console.log(/(?:\2(a)(b))+/.exec("abab")[0], /(?:(a)|\1b)+/.exec("ab")[0], /(\1a)+/.exec("aaa")[0], /(?=\1(a))a/.exec("a").slice(1));
