console.log("a1b2c".match(/(?:[a-z](?=\d)\d)+/)[0], "aab".match(/(?:a(?!b))*/)[0], "foobarfoo".match(/(?:(?!bar).)*/)[0], "abcabd".match(/(?:(?<!ab)c|[abd])*/)[0]);
