console.log("abc".replace(/[a-c]/g, (c) => c.toUpperCase()), "a1b2".replace(/\d/g, (d) => d * 2), "abc".replace(/b/, () => "$&"), "abc".replace(/b/, () => {}), "abc".replace(/b/, () => null));
