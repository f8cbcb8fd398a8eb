const checks = {
  email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i,
  date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  ip: /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/,
  hex: /^#(?:[0-9a-f]{3}){1,2}$/i,
  slug: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
};
const values = ["ann@example.com", "a@b", "123e4567-e89b-12d3-a456-426614174000", "2024-13-01", "2024-12-31", "192.168.0.1", "256.1.1.1", "#fFf", "#ffff", "a-b-c", "a--b"];
for (const value of values) console.log(value, Object.keys(checks).filter((name) => checks[name].test(value)));
