// events: orders.ndjson
class Rule {
  #hits = 0;
  constructor(name) {
    this.name = name;
  }
  apply(order) {
    const matched = this.test(order);
    if (matched) this.#hits++;
    return matched ? this.points : 0;
  }
  get hits() {
    return this.#hits;
  }
  points = 1;
}

class Large extends Rule {
  points = 5;
  constructor(limit) {
    super(`over ${limit}`);
    this.limit = limit;
  }
  test(order) {
    return order.lines.reduce((sum, line) => sum + line.price_cents * line.quantity, 0) > this.limit;
  }
}

class Abroad extends Rule {
  static home = "DE";
  test({ shipping }) {
    return shipping.country !== Abroad.home;
  }
}

export default (order) => {
  const rules = [new Large(10000), new Abroad("abroad")];
  const score = rules.reduce((sum, rule) => sum + rule.apply(order), 0);
  return { id: order.id, score, hits: Object.fromEntries(rules.map((rule) => [rule.name, rule.hits])) };
};
