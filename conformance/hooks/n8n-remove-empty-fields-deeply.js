// events: items.ndjson
const isEmpty = (value) =>
  value === null || value === undefined || value === "" || (typeof value === "object" && Object.keys(value).length === 0);

const clean = (value) => {
  if (Array.isArray(value)) return value.map(clean).filter((item) => !isEmpty(item));
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).reduce((out, [key, inner]) => {
      const cleaned = clean(inner);
      return isEmpty(cleaned) ? out : { ...out, [key]: cleaned };
    }, {});
  }
  return value;
};

export default (items) => items.map(({ json }) => ({ json: clean(json) }));
