console.log(/^(?:ab|c){1500}$/.test("ab".repeat(700) + "c".repeat(800)), /^(?:(\d)(\w)?){900,1000}$/.exec("1a".repeat(950)).slice(1), /(?:a?b){1000,}/.test("ab".repeat(999)));
