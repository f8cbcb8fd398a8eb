console.log(/\ud83d/u.test("😀"), /\ud83d/.test("😀"), /^\ud83d$/u.test("\ud83d"), "\ud83d\ude00".match(/\ude00/u), /^[^\ud83d]$/u.test("😀"), /\ud83d\ude00/u.test("\ud83d\ude00"));
