function Point() {}
Point.prototype.length = function () {
//< error[B0229] Becket does not change prototypes
  return 1;
};
