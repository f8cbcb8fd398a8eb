for (const f of [String.prototype.match, String.prototype.matchAll, String.prototype.search, String.prototype.replace, String.prototype.split]) {
  for (const value of [null, undefined]) {
    try {
      f.call(value, /a/g);
    } catch (error) {
      console.log(error.message);
    }
  }
}
