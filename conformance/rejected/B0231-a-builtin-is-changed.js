Array.prototype.last = function () {
//< error[B0231] Becket does not change `Array.prototype`
  return this[this.length - 1];
};
