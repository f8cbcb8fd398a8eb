console.log("abc".replace(/b/, () => 1), "abc".replace(/b/, () => [1, 2]), "abc".replace(/b/, () => ({ toString: () => "o" })), "abc".replace(/b/, () => true), "abc".replace(/b/, () => undefined));
