console.log(String.prototype.split.call(12321, /2/), String.prototype.split.call(true, /r/), String.prototype.replace.call(101, /0/, "-"), String.prototype.match.call([1, 2], /,/).index);
