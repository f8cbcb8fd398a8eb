export function run(input) {
  const targets = input.cart.lines
    .filter((line) => line.quantity >= 2 && line.merchandise.__typename === 'ProductVariant')
    .map((line) => ({ cartLine: { id: line.id } }));
  if (!targets.length) {
    return { discounts: [], discountApplicationStrategy: 'FIRST' };
  }
  return { discounts: [{ targets, value: { percentage: { value: '10.0' } } }], discountApplicationStrategy: 'FIRST' };
}
