const price = { cents: 1250, toLocaleCurrency(unit) { return `${unit} ${this.cents / 100}`; } };
console.log(price.toLocaleCurrency("EUR"), price["toLocaleCurrency"]("CHF"));
class Row { toLocaleRow() { return "row"; } }
console.log(new Row().toLocaleRow(), typeof price.toLocaleNothing, price?.toLocaleNothing);
