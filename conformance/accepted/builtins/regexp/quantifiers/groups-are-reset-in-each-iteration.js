console.log("zaacbbbcac".match(/(z)((a+)?(b+)?(c))*/), "aba".match(/(?:(a)|(b))*/), "ab".match(/(?:(a)|b)*/));
