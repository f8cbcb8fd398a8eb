console.log("price: 10EUR 20USD".match(/\d+(?=EUR)/)[0], "10EUR 20USD".match(/\d+(?!EUR|\d)/)[0], /(?=.*\d)(?=.*[a-z])^\w{3,}$/.test("ab1"), /^(?!.*b)/.test("abc"));
