console.log(RegExp, RegExp.prototype);
