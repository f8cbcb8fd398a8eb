console.log(/б(.)/.exec("абв"), "日本語".match(/本/).index, "a日b".replace(/[^\x00-\xff]/, "-"), /\xe9/.test("é"), "日x".match(/x/).index, "日x日x".split(/x/));
