console.log("1😀❤️a".match(/\p{Emoji_Presentation}/gu), /\p{Extended_Pictographic}/u.test("❤"), /\p{Emoji}/u.test("1"), /\p{Emoji_Modifier}/u.test("🏽"));
