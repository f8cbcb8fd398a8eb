class Order {}
Order.prototype.total = function () { return 1; };
//< error[B0229] Becket does not change prototypes
