// events: carts.ndjson
export default (input) => {
  const operations = input.cart.deliveryGroups
    .filter((group) => group.deliveryAddress?.countryCode)
    .flatMap(({ deliveryAddress, deliveryOptions }) =>
      deliveryOptions.map((option, index) => ({
        rename: { deliveryOptionHandle: option.handle, title: `${option.title} to ${deliveryAddress.countryCode} (${(+option.cost.amount).toFixed(2)})` },
        move: { index: deliveryOptions.length - 1 - index },
      })),
    );
  return { operations };
};
