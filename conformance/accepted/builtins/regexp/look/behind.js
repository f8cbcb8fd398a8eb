console.log("$10 €20".match(/(?<=€)\d+/)[0], "$10 €20".match(/(?<!\$)\b\d+/)[0], "abc".replace(/(?<=b)/, "|"), /(?<=^a)b/.test("ab"));
