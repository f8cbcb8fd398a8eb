function Shape() {}
Shape.prototype = { area: () => 1 };
//< error[B0229] Becket does not change prototypes
