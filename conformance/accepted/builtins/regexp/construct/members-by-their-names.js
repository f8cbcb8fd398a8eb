const made = RegExp("a.(?<n>b)", "dgs");
console.log(made.dotAll, made.flags, made.hasIndices, made.ignoreCase, made.multiline, made.sticky, made.unicode, made.unicodeSets);
console.log([RegExp, RegExp.escape, RegExp.prototype.exec, RegExp.prototype.test, RegExp.prototype.toString].map((f) => [f.name, f.length]));
console.log(RegExp.prototype.dotAll, RegExp.prototype.hasIndices, RegExp.prototype.ignoreCase, RegExp.prototype.multiline);
console.log(RegExp.prototype.sticky, RegExp.prototype.unicode, RegExp.prototype.unicodeSets, RegExp.prototype.flags === "");
