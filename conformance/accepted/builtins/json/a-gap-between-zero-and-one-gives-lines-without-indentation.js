for (const gap of [0.9, 5e-324, Object(0.5), 0, -0.5, 1.9, 10.5, NaN, "", Object("")]) {
  console.log(JSON.stringify([1, { a: [], b: 2 }], null, gap));
  console.log(JSON.stringify({ get a() { return [1]; } }, (key, value) => value, gap));
}
