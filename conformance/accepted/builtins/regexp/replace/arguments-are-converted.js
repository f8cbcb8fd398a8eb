console.log("a1".replace(/\d/, 7), "a1".replace(/\d/, null), "a1".replace(/\d/, undefined), "a1".replace(/\d/), "a1".replace(/\d/, ["x", "y"]), "a1".replace(/\d/, { toString: () => "<$&>" }));
