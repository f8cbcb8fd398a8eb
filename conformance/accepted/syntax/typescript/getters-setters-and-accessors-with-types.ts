class Temperature {
  #celsius: number = 0;
  static #count: number = 0;
  get fahrenheit(): number {
    return this.#celsius * 1.8 + 32;
  }
  set fahrenheit(value: number | string) {
    this.#celsius = (Number(value) - 32) / 1.8;
  }
  static get count(): number {
    return Temperature.#count++;
  }
  private get hidden(): boolean {
    return true;
  }
  protected static set reset(value: number) {
    Temperature.#count = value;
  }
  static clear(): void {
    this.reset = 10;
  }
  is(this: this, other: unknown): other is Temperature {
    return #celsius in (other as object) && this.hidden;
  }
}
const temperature: Temperature = new Temperature();
temperature.fahrenheit = "212";
console.log(temperature.fahrenheit, Temperature.count, Temperature.count);
Temperature.clear();
console.log(Temperature.count, temperature.is({}), temperature.is(temperature));
const literal: { get a(): number; set a(value: number) } = { get a(): number { return 1; }, set a(value: number) { console.log("set", value); } };
literal.a = literal.a + 1;
