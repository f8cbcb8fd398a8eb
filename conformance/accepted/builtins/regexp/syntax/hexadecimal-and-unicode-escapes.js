console.log(/\x41\u0042/.test("AB"), /\ud83d\ude00/.test("😀"), /[\ud83d\ude00]/.exec("😀")[0].length, /\u{1f600}/u.exec("😀")[0].length);
