if (!Array.prototype.at) {
  Array.prototype.at = function (i) { return this[i]; };
//^^^^^^^^^^^^^^^^^^ error[B0231] Becket does not change `Array.prototype`
}
