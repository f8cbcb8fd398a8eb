const users = [{ p: { city: "Bern" } }, { p: null }, {}, null];
console.log(users.map((u) => u?.p?.city ?? "none"), users.filter((u) => u?.p?.city.length > 3).length, users.map((u) => typeof u?.p));
const { city = "default" } = users[1]?.p ?? {};
console.log(city);
