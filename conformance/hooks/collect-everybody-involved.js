// events: github-webhooks.ndjson
export default ({ payload }) => {
  const people = new Set();
  const visit = (value) => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (value && typeof value === "object") {
      const { login, type } = value;
      if (typeof login === "string" && type !== "Bot") people.add(login);
      Object.values(value).forEach(visit);
    }
  };
  visit(payload);
  return [...people].sort();
};
