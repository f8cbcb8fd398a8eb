// ends: limit steps
const text = "2.2250738585072011360574097967091319759348195463516e-308";
let sum = 0;
for (;;) sum += parseFloat(text);
