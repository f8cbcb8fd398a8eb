// `setFullYear` over months of every length, leap days, and the ends of time.
for (const start of [0, -1, Date.UTC(2024, 1, 29, 23, 59, 59, 999), Date.UTC(2023, 11, 31), Date.UTC(1900, 1, 28), 8.64e15, -8.64e15, NaN]) for (const given of [[0], [31], [-1], [12, 31], [29, 60, 61], [1e9], [-0.9], [275760], [99], ["7"], [null], [NaN, 1]]) {
  const date = new Date(start);
  console.log(date.setFullYear(...given), date.getTime());
}
