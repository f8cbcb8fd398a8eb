// events: carts.ndjson
const NO_CHANGES = { discounts: [], discountApplicationStrategy: "FIRST" };

export default function run(input) {
  let configuration;
  try {
    configuration = JSON.parse(input?.discountNode?.metafield?.value ?? "{}");
  } catch (error) {
    return { ...NO_CHANGES, problem: error.name };
  }
  if (!configuration.quantity || !configuration.percentage) return NO_CHANGES;
  const targets = input.cart.lines
    .filter((line) => line.quantity >= configuration.quantity && line.merchandise.__typename == "ProductVariant")
    .map((line) => ({ productVariant: { id: line.merchandise.id } }));
  if (!targets.length) return NO_CHANGES;
  return {
    discounts: [{ targets, value: { percentage: { value: configuration.percentage.toString() } } }],
    discountApplicationStrategy: "FIRST",
  };
}
