console.log("abc".replace(/b/, "日"), "a日c".replace(/日/, "b"), "日本".replace(/本/g, "$&$&"), "é日é".replace(/é/g, "e"), "x".replace(/x/, "\ud83d") + "\ude00");
