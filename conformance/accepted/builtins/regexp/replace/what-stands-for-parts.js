console.log("abc".replace(/b/, "[$&]"), "abc".replace(/b/, "[$`]"), "abc".replace(/b/, "[$']"), "abc".replace(/b/, "$$"), "abc".replace(/b/, "$"), "abc".replace(/b/, "$x"), "abc".replace(/b/, "a$"));
